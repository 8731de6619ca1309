import type { Block } from "../engine/block.js";
import type { Concept, Instrument } from "../engine/concept.js";
import type { Memo, Position } from "../engine/memo.js";
import { isQuoted } from "../rules/instruments.js";
import { symbolOf, titleIn } from "./citation/parts.js";
import { isInNote } from "./notes.js";

/** Which citations are looked at: those before a position, and only those in notes or all. */
export interface FullCitations {
  readonly before?: Position;
  /** A note gives the source beside the title, so that a title in the text does not stand for it. */
  readonly inNotes: boolean;
}

/**
 * Whether a memo has cited an instrument in full already, with its whole title, so that a short form does from there on. A short name or a number is no full
 * citation, nor is what stands behind the place. A footnote stands where its mark is.
 */
export function isCitedInFull(memo: Memo, concept: Concept, { before, inNotes }: FullCitations): boolean {
  const { instrument } = concept;
  const events = instrument ? memo.subject(`instrument:${concept.id}`)?.events() : undefined;
  if (!instrument || !events) return false;
  const titles = titlesOf(instrument);
  const place = before && memo.locate(before);
  for (const { block, data, start } of events) {
    if (data.kind !== "reference" || data.reference.by === "short" || isQuoted(data.reference, block.facts)) continue;
    const { kind } = block.facts;
    if (inNotes ? !isInNote(block, start) : kind === "heading" || kind === "front-matter") continue;
    if (!titles.some((title) => standsAround(block.text, data.reference, title))) continue;
    if (!place || stands(memo, { block, offset: start }, place)) return true;
  }
  return false;
}

interface Place {
  readonly block: Block;
  readonly offset: number;
}

/** Whether one place is read before another. */
function stands(memo: Memo, one: Place, other: Place): boolean {
  const [first, second] = [markOf(memo, one), markOf(memo, other)];
  const order = first.block.order - second.block.order || first.offset - second.offset || one.offset - other.offset;
  return order < 0;
}

/** Of a place in a footnote, its first mark in the text, else the place itself. */
function markOf(memo: Memo, place: Place): Place {
  const { kind } = place.block.facts;
  const label = kind === "footnote" ? /^\s*(\[\^[^\]\s]+\]):/.exec(place.block.text)?.[1] : undefined;
  if (label === undefined) return place;
  for (const block of memo.blocks) {
    const offset = block === place.block || block.facts.kind === "code" ? -1 : block.text.indexOf(label);
    if (offset >= 0) return { block, offset };
  }
  return place;
}

function titlesOf(instrument: Instrument): readonly string[] {
  const titles = (["en", "id"] as const).map((lang) => titleIn(instrument, lang));
  const symbol = symbolOf(instrument);
  // A resolution of the Security Council has no title of its own; its symbol stands in the full form only.
  if (symbol?.body === "sc") titles.push(symbol.text);
  return [...new Set(titles.map(bare))];
}

/** A reference may be a part of the title, as a law's number is, or have more than it. */
function standsAround(text: string, { start, end }: { readonly start: number; readonly end: number }, title: string): boolean {
  const around = title.length + spareForMarkup;
  return bare(text.slice(Math.max(0, start - around), end + around)).includes(title);
}

const spareForMarkup = 40;

/** A title however it is set: without italics and capitals, "No 21" as "No. 21", and the republic that UU 12/2011 has left out after the form of an act. */
function bare(text: string): string {
  return text
    .replace(/[*_\\]/g, "")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .replace(/\bno\. /g, "no ")
    .replace(/ republik indonesia(?= nomor )/g, "");
}
