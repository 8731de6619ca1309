import { outOfMarkup } from "../engine/behindReference.js";
import type { Block } from "../engine/block.js";
import type { Memo, Position } from "../engine/memo.js";
import { sentenceAt } from "../engine/sentences.js";
import type { Range } from "./thingAt.js";

/** Where a citation is put in, and what parts it from the word before it. */
export interface CitationPlace {
  readonly at: Position;
  readonly space: "" | " ";
}

/**
 * Where a citation for a stretch goes: at its end, but never within a word, an address or code. From a place in a word it goes to the end of the sentence, before
 * the full stop, as it does from right behind that. Undefined where no text can take a citation.
 * Bad:  Victims were recruited by dece [@palermo-protocol]ption.
 * Good: Victims were recruited by deception [@palermo-protocol].
 */
export function citationPlace(memo: Memo, range: Range): CitationPlace | undefined {
  const placed = memo.locate(range.end);
  if (!placed) return { at: range.end, space: "" };
  const { block, offset } = placed;
  if (!takesCitation.has(block.facts.kind)) return undefined;
  const { text } = block;
  if (isOnBlankLine(text, offset)) return { at: range.end, space: "" };
  const at = outOfMarkup(text, block.facts.ranges, wordEnd(block, Math.max(block.contentStart, Math.min(offset, block.contentEnd))));
  const isAtStart = /^[\s>|]*$/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at)) || at <= block.contentStart;
  return { at: memo.positionIn(block, memo.blocks.place(block).line, at), space: isAtStart ? "" : " " };
}

const takesCitation: ReadonlySet<string> = new Set(["paragraph", "heading", "item", "table", "footnote", "definition", "blank"]);

function isOnBlankLine(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? text.length : end).trim() === "";
}

/** The end of the word before a place between two words; from within a word and from behind the sentence, the end of the sentence. */
function wordEnd(block: Block, offset: number): number {
  const { text, contentStart } = block;
  const end = sentenceEnd(block, offset);
  const before = spaceBefore(text, offset, contentStart);
  return before > end || startsWord.test(text.slice(offset, offset + 2)) ? end : before;
}

const startsWord = /^['\u2019-]?[\p{L}\p{N}]/u;

/** The end of the sentence around a place, before its full stop; in a table, that of the cell at the latest. */
function sentenceEnd({ text, facts, contentStart, contentEnd }: Block, offset: number): number {
  const isBehind = !/\S/.test(text.slice(offset, contentEnd)) || /[.!?]/.test(text.charAt(offset - 1));
  const sentence = sentenceAt(facts.sentences, isBehind ? Math.max(contentStart, spaceBefore(text, offset, contentStart) - 1) : offset);
  let end = Math.min(sentence?.end ?? contentEnd, contentEnd);
  const bar = facts.kind === "table" ? text.indexOf("|", offset) : -1;
  if (bar >= 0) end = Math.min(end, bar);
  end = spaceBefore(text, end, contentStart);
  return end - (/[.!?\u2026]+$/.exec(text.slice(contentStart, end))?.[0].length ?? 0);
}

/** The place without the space before it. */
function spaceBefore(text: string, offset: number, from: number): number {
  let at = offset;
  while (at > from && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
