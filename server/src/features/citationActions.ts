import { behindReference } from "../engine/behindReference.js";
import type { Block } from "../engine/block.js";
import type { Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Memo, Position } from "../engine/memo.js";
import { citationPlace } from "./citationPlace.js";
import { type CitationManner, citationText } from "./citationText.js";
import type { Action, ActionRequest } from "./codeActions.js";
import { isInNote } from "./notes.js";
import { type PlacedThing, type Range, rangeIn, thingAt } from "./thingAt.js";

/** A citation to insert. */
export interface CitationChoice {
  readonly key: string;
  readonly title: string;
  readonly pinpoint?: string;
}

const byKey: CitationManner = { style: "key", practice: "auto" };

/** Citations in the user's style: of the instrument that is named at the place, and of those that fit the stretch. */
export function citationActions(request: Pick<ActionRequest, "memo" | "range" | "citations" | "suggest">): Action[] {
  const { memo, range } = request;
  const manner = request.citations ?? byKey;
  const placed = thingAt(memo, range.start);
  const named = placed?.thing.kind === "instrument" ? citeNamed(memo, placed, placed.thing.reference, manner) : undefined;
  const actions = named ? [named] : [];
  const place = request.suggest && citationPlace(memo, range);
  if (!place) return actions;
  for (const choice of request.suggest?.() ?? []) {
    const { title, pinpoint } = choice;
    const text = written(memo, choice, manner, place.at);
    // A note's mark follows its word; words put in behind a sentence are no part of it.
    const inserted = manner.style === "note" ? text : `${place.space}${manner.style === "key" ? text : `(${text})`}`;
    actions.push(edit(`Insert citation: ${title}${pinpoint ? `, ${pinpoint}` : ""}`, { start: place.at, end: place.at }, inserted));
  }
  return actions;
}

function citeNamed(memo: Memo, { block, line }: PlacedThing, reference: Reference, manner: CitationManner): Action | undefined {
  const { key } = reference;
  if (key === undefined) return undefined;
  if (manner.style === "inline" || manner.style === "inline-short") return writeOut(memo, block, line, reference, manner);
  const end = behindReference(block.text, block.facts.ranges, reference);
  if (manner.style === "key" ? block.facts.citations.some((citation) => citation.key === key) : hasNote(block, reference, end))
    return undefined;
  const at = memo.positionIn(block, line, end);
  const pinpoint = reference.pinpoint?.text;
  const text = written(memo, { key, ...(pinpoint === undefined ? {} : { pinpoint }) }, manner, at);
  return manner.style === "key"
    ? edit(`Cite as ${text}`, { start: at, end: at }, ` ${text}`)
    : edit(`Cite in a note: ${short(text.slice(2, -1))}`, { start: at, end: at }, text);
}

/** Words of a note need none, nor do words that have one right behind them or behind the sign that follows. */
function hasNote(block: Block, { start }: Reference, end: number): boolean {
  return isInNote(block, start) || /^[.,;:)]?\s?(?:\^\[|\[\^)/.test(block.text.slice(end, end + 4));
}

/** The words that name the instrument, with its provisions, as the user's style has them. */
function writeOut(memo: Memo, block: Block, line: number, reference: Reference, manner: CitationManner): Action | undefined {
  const { key, pinpoints = reference.pinpoint ? [reference.pinpoint] : [] } = reference;
  const first = pinpoints[0];
  const last = pinpoints[pinpoints.length - 1];
  const span: Span = {
    start: Math.min(reference.start, first?.start ?? reference.start),
    end: Math.max(reference.end, last?.end ?? reference.end),
  };
  const before = block.text.slice(span.start, span.end);
  const range = rangeIn(memo, block, line, span);
  const pinpoint = first && last && block.text.slice(first.start, last.end);
  const text = written(memo, { key: key ?? "", ...(pinpoint ? { pinpoint } : {}) }, manner, range.start);
  const after = /^\p{Lu}/u.test(before) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return after === before ? undefined : edit(`Write as: ${short(after)}`, range, after);
}

function written(memo: Memo, { key, pinpoint }: Pick<CitationChoice, "key" | "pinpoint">, manner: CitationManner, at: Position): string {
  const find = (other: string) => instrumentOf(memo.context.lexicon, other);
  const concept = find(key);
  return concept ? citationText({ ...manner, concept, memo, at, ...(pinpoint === undefined ? {} : { pinpoint }) }, find) : `[@${key}]`;
}

function edit(title: string, range: Range, text: string): Action {
  return { title, kind: "refactor.rewrite", edits: [{ range, text }] };
}

/** A menu is no place for a whole title. */
function short(text: string): string {
  return text.length > longestInMenu ? `${text.slice(0, longestInMenu - 1).trimEnd()}…` : text;
}

const longestInMenu = 80;
