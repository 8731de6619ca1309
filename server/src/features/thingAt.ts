import type { Block } from "../engine/block.js";
import type { AcronymUse, Citation, Pinpoint, Reference } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { Mention } from "../engine/matcher.js";
import type { Memo, Position } from "../engine/memo.js";
import { isOrdinaryWord } from "./ordinaryWord.js";

/** What stands at a position of a memo; `start` and `end` are offsets in the block. */
export type Thing =
  | { readonly kind: "citation"; readonly citation: Citation; readonly start: number; readonly end: number }
  | { readonly kind: "acronym"; readonly use: AcronymUse; readonly start: number; readonly end: number }
  | {
      readonly kind: "instrument";
      readonly reference: Reference;
      /** The provision of it that stands at the position. */
      readonly pinpoint?: Pinpoint;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "term"; readonly mention: Mention; readonly start: number; readonly end: number };

/** A thing with the block that it stands in and the line at which that begins. */
export interface PlacedThing {
  readonly thing: Thing;
  readonly block: Block;
  readonly line: number;
  readonly offset: number;
}

/** A stretch of a memo by positions. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The narrowest thing that the memo model knows at a position: a citation key, an acronym, an instrument or a term; of an act by its number the whole act. */
export function thingAt(memo: Memo, position: Position): PlacedThing | undefined {
  const place = memo.locate(position);
  if (!place) return undefined;
  const { block, offset } = place;
  const thing = find(block, offset, memo.context.lexicon);
  return thing && { thing, block, line: memo.blocks.place(block).line, offset };
}

/** A stretch of a block as positions of the memo; `line` is the one at which the block begins. */
export function rangeIn(memo: Memo, block: Block, line: number, span: { readonly start: number; readonly end: number }): Range {
  return { start: memo.positionIn(block, line, span.start), end: memo.positionIn(block, line, span.end) };
}

function find(block: Block, offset: number, lexicon: Lexicon): Thing | undefined {
  const { facts } = block;
  // A citation reaches from its key to the next key of the same bracket.
  for (const citation of facts.citations) {
    const end = citation.locators?.at(-1)?.end ?? citation.end;
    if (citation.start - 1 <= offset && offset <= end) return { kind: "citation", citation, start: citation.start - 1, end };
  }
  const acronym = facts.acronyms.find((use) => !use.inside && use.start <= offset && offset <= use.end);
  if (acronym && !isFormOfAct(acronym, facts.references)) return { kind: "acronym", use: acronym, start: acronym.start, end: acronym.end };
  const reference = narrowest(facts.references, offset);
  if (reference?.key) return { kind: "instrument", reference, start: reference.start, end: reference.end };
  const mention = narrowest(
    facts.mentions.filter((one) => one.forms.some((form) => form.termIndex !== -1 && !isOrdinaryWord(form, lexicon))),
    offset,
  );
  if (mention) return { kind: "term", mention, start: mention.start, end: mention.end };
  const pinned = pinpointAt(facts.references, offset);
  if (pinned) return pinned;
  const nested = facts.acronyms.find((use) => use.start <= offset && offset <= use.end);
  return nested && { kind: "acronym", use: nested, start: nested.start, end: nested.end };
}

/** "48" of "Pasal 48 ayat (1) UU 21/2007": the provision of an instrument. */
function pinpointAt(references: readonly Reference[], offset: number): Thing | undefined {
  for (const reference of references) {
    const pinpoint = reference.key === undefined ? undefined : narrowest(reference.pinpoints ?? [], offset);
    if (pinpoint) return { kind: "instrument", reference, pinpoint, start: pinpoint.start, end: pinpoint.end };
  }
  return undefined;
}

/** "Perpres" of "Perpres 69/2008": who points at it asks for the regulation. */
function isFormOfAct({ start, end }: AcronymUse, references: readonly Reference[]): boolean {
  return references.some(({ key, formSpan }) => key !== undefined && formSpan && formSpan.start <= start && end <= formSpan.end);
}

function narrowest<T extends { readonly start: number; readonly end: number }>(things: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const thing of things) {
    if (thing.start <= offset && offset <= thing.end && (!best || thing.end - thing.start < best.end - best.start)) best = thing;
  }
  return best;
}
