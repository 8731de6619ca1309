import type { Concept, LegalStatus } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { Memo } from "../engine/memo.js";
import { instrumentLabel } from "../rules/instruments.js";
import { citingPlaces } from "./citingPlaces.js";
import { standingInWords, standings } from "./instrumentStanding.js";
import type { Range } from "./thingAt.js";

/** An instrument whose legal standing is another than when it was last looked at. */
export interface InstrumentChange {
  readonly key: string;
  readonly label: string;
  readonly before: LegalStatus;
  readonly now: LegalStatus;
  /** What is the case now, in words that follow the label. */
  readonly words: string;
  /** The memos that cite it, with the places. */
  readonly memos: readonly { readonly uri: string; readonly ranges: readonly Range[] }[];
}

/** What to tell the user, and what to remember until the next look. */
export interface InstrumentReport {
  /** The standing of every instrument, by key. */
  readonly seen: Readonly<Record<string, LegalStatus>>;
  /** Changes that concern a memo, those that most memos cite first. */
  readonly changes: readonly InstrumentChange[];
  /** One message for all of them; absent where there is nothing to tell. */
  readonly message?: string;
}

/** What the comparison needs from its surroundings. */
export interface ChangeSources {
  /** The memos of the workspace, by address. */
  memos(): Promise<ReadonlyMap<string, Memo>>;
  /** Lets other work go first. */
  pause(): Promise<void>;
}

const mostTold = 3;

/**
 * Compares the base with what was seen of it before. Nothing is told at the first look, of instruments that the base did not have then, and of those that no memo
 * cites; the memos are read only where something has changed.
 */
export async function instrumentChanges(
  lexicon: Lexicon,
  today: string,
  seen: Readonly<Record<string, string>> | undefined,
  { memos, pause }: ChangeSources,
): Promise<InstrumentReport> {
  const now = await standings(lexicon, today, pause);
  const report = { seen: Object.fromEntries(now) };
  const changed = [...now].flatMap(([key, standing]) => {
    const before = seen && Object.hasOwn(seen, key) ? seen[key] : undefined;
    const concept = lexicon.concept(key);
    return concept && before !== undefined && before !== standing ? [{ concept, before: before as LegalStatus, standing }] : [];
  });
  if (changed.length === 0) return { ...report, changes: [] };
  const places = [...(await memos())].map(([uri, memo]) => ({ uri, places: citingPlaces(memo) }));
  const changes = changed
    .map(
      ({ concept, before, standing }): InstrumentChange => ({
        key: concept.id,
        label: labelOf(concept, lexicon),
        before,
        now: standing,
        words: standingInWords(concept, standing, lexicon),
        memos: places.flatMap(({ uri, places: all }) => {
          const ranges = all.get(concept.id);
          return ranges ? [{ uri, ranges }] : [];
        }),
      }),
    )
    .filter(({ memos: citing }) => citing.length > 0)
    .sort((one, other) => other.memos.length - one.memos.length || (one.key < other.key ? -1 : 1));
  return changes.length === 0 ? { ...report, changes } : { ...report, changes, message: messageOf(changes) };
}

function labelOf(concept: Concept, lexicon: Lexicon): string {
  const label = instrumentLabel(concept, "en", lexicon);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function messageOf(changes: readonly InstrumentChange[]): string {
  const [first] = changes;
  if (first && changes.length === 1) return `${first.label} ${first.words}. ${citing(first.memos.length)} it.`;
  const told = changes.slice(0, mostTold).map(({ label, words, memos }) => `${label} ${words} (${memoCount(memos.length)}).`);
  const more = changes.length - told.length;
  return `${changes.length} instruments that memos here cite have another legal status. ${told.join(" ")}${more > 0 ? ` And ${more} more.` : ""}`;
}

function citing(count: number): string {
  return count === 1 ? "1 memo cites" : `${count} memos cite`;
}

function memoCount(count: number): string {
  return count === 1 ? "1 memo" : `${count} memos`;
}
