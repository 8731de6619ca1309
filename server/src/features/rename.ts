import type { Block } from "../engine/block.js";
import type { AcronymUse } from "../engine/facts.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { Memo, Position } from "../engine/memo.js";
import { type PlacedThing, type Range, rangeIn, thingAt } from "./thingAt.js";

/** What can be renamed at a position. */
export interface Renameable {
  readonly range: Range;
  /** The text as it stands, without plural or clitic. */
  readonly text: string;
}

/** A replacement by positions. */
export interface RangeEdit {
  readonly range: Range;
  readonly text: string;
}

/** The acronym or term at a position; undefined for everything else, so that nothing else is renamed. */
export function prepareRename(memo: Memo, position: Position): Renameable | undefined {
  const placed = thingAt(memo, position);
  if (!placed) return undefined;
  const span = renamed(placed);
  return span && { range: rangeIn(memo, placed.block, placed.line, span), text: placed.block.text.slice(span.start, span.end) };
}

/** Why a name cannot be taken, or undefined. */
export function nameProblem(name: string): string | undefined {
  const trimmed = name.trim();
  if (trimmed === "") return "The new name is empty.";
  if (/[\r\n]/.test(name)) return "The new name must stand on one line.";
  if (trimmed.length > 300) return "The new name is too long.";
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return "The new name has no letter.";
  return undefined;
}

/**
 * Edits that rename the acronym or term at a position throughout the memo; undefined where there is none. Quotations keep their wording, and so do longer
 * names and titles that contain it; case, plural and clitics are kept.
 */
export function rename(memo: Memo, position: Position, name: string): RangeEdit[] | undefined {
  const placed = thingAt(memo, position);
  if (!placed || !renamed(placed)) return undefined;
  const text = name.trim();
  const { thing } = placed;
  const edits: RangeEdit[] = [];
  for (const { block, line } of memo.blocks.placed()) {
    if (block.facts.quoted) continue;
    if (thing.kind === "acronym") {
      for (const use of block.facts.acronyms) {
        if (use.key !== thing.use.key || use.zone & (zone.quoted | zone.masked) || isInside(use)) continue;
        edits.push({ range: rangeIn(memo, block, line, use), text });
      }
    } else if (thing.kind === "term") {
      for (const mention of block.facts.mentions) {
        if (mention.nested || mention.zone & (zone.quoted | zone.masked) || !sameTerm(mention, thing.mention)) continue;
        edits.push({ range: rangeIn(memo, block, line, mention), text: inflected(memo, block, mention, text) });
      }
    }
  }
  return edits;
}

function renamed(placed: PlacedThing): { start: number; end: number } | undefined {
  const { thing } = placed;
  if (thing.kind === "acronym") return isInside(thing.use) ? undefined : thing;
  if (thing.kind === "term") return { start: thing.mention.start, end: thing.mention.stemEnd };
  return undefined;
}

function isInside(use: AcronymUse): boolean {
  return use.inside !== undefined;
}

function sameTerm(one: Mention, other: Mention): boolean {
  return one.forms.some((form) =>
    other.forms.some((wanted) => wanted.conceptIndex === form.conceptIndex && wanted.termIndex === form.termIndex && form.termIndex >= 0),
  );
}

function inflected(memo: Memo, block: Block, mention: Mention, name: string): string {
  const written = block.text.slice(mention.start, mention.stemEnd);
  const ending = block.text.slice(mention.stemEnd, mention.end);
  const form = mention.forms[0];
  const term = form && memo.context.lexicon.termOf(form);
  const plural = mention.inflected && ending === "" && form !== undefined && term?.lang !== "id";
  return withCase(plural ? pluralOf(name) : name, written, form?.text ?? written) + ending;
}

/** The English plural of a phrase: of its head, which stands before "of", "in" or "for". */
function pluralOf(name: string): string {
  const head = /^(.+?)(\s+(?:of|in|for|on|to|with|against)\s.*)?$/su.exec(name);
  const word = head?.[1] ?? name;
  const tail = head?.[2] ?? "";
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return `${word}es${tail}`;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies${tail}`;
  return `${word}s${tail}`;
}

/** The new name in capitals where the old one stood in capitals, with a capital where only the place asked for one. */
function withCase(name: string, written: string, form: string): string {
  const letters = written.replace(/[^\p{L}]/gu, "");
  if (letters.length > 3 && letters === letters.toUpperCase() && form !== written) return name.toUpperCase();
  const first = written.charAt(0);
  const capital = first !== first.toLowerCase() && form.charAt(0) === form.charAt(0).toLowerCase();
  return capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
