import type { Block } from "../engine/block.js";
import type { Memo } from "../engine/memo.js";
import { type Range, rangeIn } from "./thingAt.js";

/** A section of a memo: its heading and what stands under it, without the blank lines after it. */
export interface Section {
  readonly range: Range;
  readonly text: string;
}

/** A text to be written into a memo, with the memo's line breaks. */
export function withBreaksOf(memo: Memo, text: string): string {
  return memo.blocks.first()?.text.includes("\r\n") ? text.replace(/\r?\n/g, "\r\n") : text;
}

/** The first section whose heading matches, up to the next heading of its own level or a higher one. */
export function sectionUnder(memo: Memo, heading: RegExp): Section | undefined {
  let first: { block: Block; line: number } | undefined;
  let last: { block: Block; line: number } | undefined;
  let text = "";
  for (const { block, line } of memo.blocks.placed()) {
    const { kind, level, quoted } = block.facts;
    if (kind === "heading" && !quoted) {
      if (first && level <= first.block.facts.level) break;
      if (!first && heading.test(block.text.slice(block.contentStart, block.contentEnd).trim())) first = { block, line };
    }
    if (!first) continue;
    text += block.text;
    if (kind !== "blank") last = { block, line };
  }
  if (!first || !last) return undefined;
  const end = rangeIn(memo, last.block, last.line, { start: 0, end: last.block.text.trimEnd().length }).end;
  return { range: { start: { line: first.line, character: 0 }, end }, text: text.trimEnd() };
}
