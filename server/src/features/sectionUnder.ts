import type { Block } from "../engine/block.js";
import type { Memo } from "../engine/memo.js";
import { type Range, rangeIn } from "./thingAt.js";

/** A section of a memo: its heading and what stands under it, without the blank lines after it. */
export interface Section {
  readonly range: Range;
  readonly text: string;
  /** The heading as it is written, without the line break. */
  readonly heading: string;
  /** Absent where a line in bold serves as the heading. */
  readonly level?: number;
}

/** A text to be written into a memo, with the memo's line breaks. */
export function withBreaksOf(memo: Memo, text: string): string {
  return memo.blocks.first()?.text.includes("\r\n") ? text.replace(/\r?\n/g, "\r\n") : text;
}

/** "2.", "Annex A.", "Lampiran 1:": what a heading may begin with. */
const numbering =
  /^\W*(?:(?:annex|appendix|lampiran)(?:\s+(?:\d+|[a-z]|[ivx]+))?[.:)\s\u2013\u2014-]+)?(?:(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]\s*|\d+\s+)?/iu;

/** What a heading says, without its number; of a paragraph, what it says where it is one line in bold, which serves as a heading. Undefined for any other block. */
export function headingName({ text, facts, contentStart, contentEnd }: Block): string | undefined {
  if (facts.quoted) return undefined;
  if (facts.kind === "heading") return text.slice(contentStart, contentEnd).trim().replace(numbering, "");
  if (facts.kind !== "paragraph" || !beginsBold.test(text.slice(contentStart, contentStart + 2))) return undefined;
  return boldLine.exec(text.slice(contentStart, contentEnd).trim())?.[2]?.replace(numbering, "");
}

const beginsBold = /^(?:\*\*|__)/;
const boldLine = /^(\*\*|__)(?![*_\s])([^*_\n]+)\1:?$/;

/** The first section whose heading, without its number, matches: up to the next heading of its own level or a higher one. Under a line in bold, as far as its list goes. */
export function sectionUnder(memo: Memo, name: RegExp): Section | undefined {
  let first: { block: Block; line: number } | undefined;
  let last: { block: Block; line: number } | undefined;
  let text = "";
  for (const { block, line } of memo.blocks.placed()) {
    const { kind, level, quoted } = block.facts;
    const own = first?.block.facts;
    if (own?.kind === "heading" && kind === "heading" && !quoted && level <= own.level) break;
    if (own?.kind === "paragraph" && kind !== "item" && kind !== "blank") break;
    if (!first && name.test(headingName(block) ?? "")) first = { block, line };
    if (!first) continue;
    text += block.text;
    if (kind !== "blank") last = { block, line };
  }
  if (!first || !last) return undefined;
  const { block } = first;
  const end = rangeIn(memo, last.block, last.line, { start: 0, end: last.block.text.trimEnd().length }).end;
  return {
    range: { start: { line: first.line, character: 0 }, end },
    text: text.trimEnd(),
    heading: block.text.trimEnd(),
    ...(block.facts.kind === "heading" ? { level: block.facts.level } : {}),
  };
}
