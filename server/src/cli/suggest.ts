import type { Block } from "../engine/block.js";
import { Memo } from "../engine/memo.js";
import { type Suggestion, suggestCitations } from "../features/suggest.js";
import { readArguments, UsageError } from "./arguments.js";
import { readInput } from "./input.js";
import { wholeNumber } from "./lookUp.js";
import { print } from "./print.js";
import { checkingOptions, environmentFor } from "./workspace.js";

const defaultLimit = 3;
/** A passage shorter than this says too little to be cited for. */
const fewestWords = 8;

interface Passage {
  readonly line?: number;
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

/** `suggest`: instruments to cite for a passage, or for each paragraph of a memo that cites nothing. Exit code 1 when there is none. */
export async function runSuggest(words: readonly string[]): Promise<0 | 1> {
  const args = readArguments(words, {
    values: [...checkingOptions.values, "text", "line", "limit", "format"],
    switches: [...checkingOptions.switches],
    lists: checkingOptions.lists,
  });
  const limit = wholeNumber(args.values.get("limit"), "limit", defaultLimit);
  const environment = await environmentFor(args);
  const given = args.values.get("text");
  const passages: Passage[] = [];
  if (given !== undefined) {
    const memo = new Memo(given, { ...environment, isMemo: true });
    passages.push({ text: given, suggestions: suggestCitations(memo, { limit }) });
  } else {
    const path = args.plain[0];
    if (path === undefined || args.plain.length > 1) throw new UsageError("Name one memo, or give a passage with --text.");
    const memo = new Memo(readInput(path).text, { ...environment, isMemo: true });
    const line = args.values.get("line") === undefined ? undefined : wholeNumber(args.values.get("line"), "line", 1) - 1;
    if (line !== undefined && line >= memo.blocks.lines)
      throw new UsageError(`--line ${line + 1}: ${path} has ${memo.blocks.lines} lines.`);
    for (const placed of memo.blocks.placed()) {
      if (line !== undefined ? line < placed.line || line >= placed.line + placed.block.lineCount : !wantsCitation(placed.block)) continue;
      const suggestions = suggestCitations(memo, { limit, block: placed.block });
      if (suggestions.length > 0 || line !== undefined) passages.push({ line: placed.line, text: placed.block.text.trim(), suggestions });
    }
  }
  const format = args.values.get("format") ?? "text";
  if (format === "json") print(`${JSON.stringify(passages, null, 2)}\n`);
  else if (format === "text") print(passages.length === 0 ? "No instrument fits.\n" : passages.map(describe).join("\n"));
  else throw new UsageError(`--format ${format}: write one of text, json.`);
  return passages.some((passage) => passage.suggestions.length > 0) ? 0 : 1;
}

function wantsCitation(block: Block): boolean {
  const { kind, quoted, citations } = block.facts;
  if ((kind !== "paragraph" && kind !== "item") || quoted || citations.length > 0) return false;
  return block.text.split(/\s+/).length >= fewestWords;
}

function describe(passage: Passage): string {
  const excerpt = passage.text.replace(/\s+/g, " ");
  const lines = [
    `${passage.line === undefined ? "" : `Line ${passage.line + 1}: `}${excerpt.length > 90 ? `${excerpt.slice(0, 89)}…` : excerpt}`,
  ];
  for (const one of passage.suggestions) {
    lines.push(`  ${one.score.toFixed(2)}  [@${one.key}${one.pinpoint ? `, ${one.pinpoint}` : ""}]  ${one.title}`);
    for (const why of one.reasons) lines.push(`        ${why}`);
  }
  if (passage.suggestions.length === 0) lines.push("  No instrument fits.");
  return `${lines.join("\n")}\n`;
}
