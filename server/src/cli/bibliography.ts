import type { Concept, Lang } from "../engine/concept.js";
import { Memo } from "../engine/memo.js";
import { toBibtex, toCslJson, toRis } from "../features/bibliography.js";
import { citedInstruments } from "../features/citedInstruments.js";
import { nearestKeys } from "../rules/citation-unknown-key.js";
import { type Arguments, readArguments, UsageError } from "./arguments.js";
import { citedStatus } from "./citedStatus.js";
import { writeWhole } from "./fix.js";
import { readInput } from "./input.js";
import { print, printError } from "./print.js";
import { checkingOptions, environmentFor } from "./workspace.js";

const formats: Readonly<Record<string, (concepts: readonly Concept[], lang: Lang) => string>> = {
  "csl-json": toCslJson,
  bibtex: toBibtex,
  ris: toRis,
};

/**
 * `bibliography`: exports the instruments that memos cite, or lists those not in force. Exit code 1, and nothing is written, where a key is unknown; keys of
 * a memo that names a bibliography of its own ("bibliography: refs.bib") are only mentioned.
 */
export async function runBibliography(words: readonly string[]): Promise<0 | 1> {
  const args = readArguments(words, {
    values: [...checkingOptions.values, "format", "output"],
    switches: [...checkingOptions.switches, "status"],
    lists: checkingOptions.lists,
  });
  if (args.plain.length === 0) throw new UsageError("Name a memo whose citations are to be exported.");
  if (args.switches.has("status")) return runStatus(args);
  const format = args.values.get("format") ?? "csl-json";
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write) throw new UsageError(`--format ${format}: write one of ${Object.keys(formats).join(", ")}.`);
  const inputs = args.plain.map((path) => readInput(path));
  const environment = await environmentFor(args);
  const concepts = new Map<string, Concept>();
  const problems: string[] = [];
  let lang: Lang | undefined;
  for (const input of inputs) {
    const memo = new Memo(input.text, { ...environment, isMemo: true });
    lang ??= memo.context.lang;
    const cited = citedInstruments(memo);
    for (const concept of cited.concepts) concepts.set(concept.id, concept);
    for (const { key, start, mayBeAccount } of cited.unknown) {
      const near = nearestKeys(key, environment.lexicon)[0];
      if (mayBeAccount && !near) continue;
      const place = `${input.path}:${start.line + 1}: no instrument has the key "${key}"`;
      if (memo.context.ownBibliography) printError(`${place}; it is left to the memo's own bibliography.\n`);
      else problems.push(`${place}.${near ? ` Did you mean "${near}"?` : ""}\n`);
    }
  }
  if (problems.length > 0) {
    printError(`${problems.join("")}Nothing was exported.\n`);
    return 1;
  }
  const text = write([...concepts.values()], lang ?? "en");
  const output = args.values.get("output");
  if (output === undefined) print(text);
  else {
    writeWhole(output, text);
    print(`${output}: ${concepts.size} ${concepts.size === 1 ? "instrument" : "instruments"}.\n`);
  }
  return 0;
}

/** Nothing is at fault here: whoever writes of the past cites law of the past. So the exit code is 0; `check` judges each place. */
async function runStatus(args: Arguments): Promise<0> {
  const format = args.values.get("format") ?? "text";
  if (format !== "text" && format !== "json") throw new UsageError(`--format ${format}: with --status write one of text, json.`);
  const inputs = args.plain.map((path) => readInput(path));
  const text = citedStatus(inputs, await environmentFor(args), format);
  const output = args.values.get("output");
  if (output === undefined) print(text);
  else writeWhole(output, text);
  return 0;
}
