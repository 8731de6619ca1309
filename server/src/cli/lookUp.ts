import { type LookUpResult, lookUp } from "../features/lookUp.js";
import { readArguments, UsageError } from "./arguments.js";
import { print } from "./print.js";
import { openLexicon } from "./workspace.js";

const defaultLimit = 5;

/** `lookup`: what a term, an acronym, an institution or an instrument is. Exit code 1 when nothing is found. */
export async function runLookUp(words: readonly string[]): Promise<0 | 1> {
  const args = readArguments(words, { values: ["limit", "format"], switches: ["no-workspace"] });
  const query = args.plain.join(" ").trim();
  if (query === "") throw new UsageError("Name a term or an acronym to look up.");
  const results = lookUp(await openLexicon(args), query, { limit: wholeNumber(args.values.get("limit"), "limit", defaultLimit) });
  const format = args.values.get("format") ?? "text";
  if (format === "json") print(`${JSON.stringify(results, null, 2)}\n`);
  else if (format === "text") print(results.length === 0 ? `Nothing is found for "${query}".\n` : results.map(describe).join("\n"));
  else throw new UsageError(`--format ${format}: write one of text, json.`);
  return results.length > 0 ? 0 : 1;
}

/** A whole number above 0 from an option. */
export function wholeNumber(value: string | undefined, option: string, fallback: number): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`--${option} ${value}: write a whole number from 1.`);
  return number;
}

function describe(result: LookUpResult): string {
  const lines = [`${result.label}  (${result.kind}${result.unverified ? ", unverified" : ""})`];
  if (result.english) lines.push(`  en  ${result.english}`);
  if (result.indonesian) lines.push(`  id  ${result.indonesian}`);
  if (result.definition) lines.push(`      ${result.definition}`);
  if (result.replacements && result.replacements.length > 0)
    lines.push(`  "${result.matched}" is ${result.status}: write ${result.replacements.map((text) => `"${text}"`).join(" or ")}.`);
  if (result.url) lines.push(`      ${result.url}`);
  lines.push(`      key: ${result.id}`);
  return `${lines.join("\n")}\n`;
}
