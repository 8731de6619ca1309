import type { Sought } from "./suggestGap.js";
import type { IndexedInstrument, IndexedWords, Relation } from "./suggestIndex.js";
import { hasKind, isDocument, saidOfOthers } from "./suggestKinds.js";
import { isPlainRule, type Passage } from "./suggestPassage.js";
import { saysTitle } from "./suggestTitle.js";
import { translationsOf } from "./suggestWords.js";

/** The relation in which what is sought stands to another instrument. */
export const relationOf: Readonly<Record<Sought, Relation>> = {
  earlier: "repealed-by",
  ratified: "ratified-by",
  ratifier: "ratifies",
  signed: "ratified-by",
  amended: "amended-by",
  amender: "amends",
  implemented: "implemented-by",
  implementer: "implements",
  repealed: "repealed-by",
  repealer: "repeals",
  followed: "followed-by",
  follower: "follows",
  supplemented: "followed-by",
  supplement: "follows",
};

/** The relation from the other side: who has it alone is not what is sought. */
export const turned: Readonly<Partial<Record<Relation, Relation>>> = {
  ratifies: "ratified-by",
  "ratified-by": "ratifies",
  amends: "amended-by",
  "amended-by": "amends",
  implements: "implemented-by",
  "implemented-by": "implements",
  repeals: "repealed-by",
  "repealed-by": "repeals",
  follows: "followed-by",
  "followed-by": "follows",
};

/** Forms that are carried out though the base knows no act that does so. */
const carriedOut: ReadonlyMap<string, number> = new Map([
  ["plan", 1],
  ["treaty", 0.6],
  ["protocol", 0.6],
  ["declaration", 0.4],
  ["resolution", 0.4],
]);

/** What leaders, ministers and presidents put their names to. */
const signedForms: ReadonlyMap<string, number> = new Map([
  ["treaty", 1],
  ["protocol", 1],
  ["declaration", 0.9],
  ["plan", 0.7],
  ["forum-document", 0.7],
  ["resolution", 0.7],
  ["presidential-regulation", 0.7],
  ["presidential-decree", 0.7],
  ["government-regulation", 0.6],
  ["law", 0.4],
]);

/** How the words around the gaps of a passage fit an instrument. */
interface GapFit {
  /** How much of what follows "tentang" or "on" stands in its names. */
  readonly title: number;
  /** How far what follows is its title, word for word. */
  readonly said: number;
  /** Whether it stands to any other instrument as what is sought, and to one that is named. */
  readonly fits: number;
  readonly ofNamed: number;
  /** Something is sought to which it stands as the other side. */
  readonly isTurned: boolean;
  readonly isAsked: boolean;
}

export const noFit: GapFit = { title: 0, said: 0, fits: 0, ofNamed: 0, isTurned: false, isAsked: false };

export function gapFit(passage: Passage, words: IndexedWords, instrument: IndexedInstrument): GapFit {
  let title = 0;
  let said = 0;
  let fits = 0;
  let ofNamed = 0;
  let isTurned = false;
  let isAsked = false;
  const { form } = instrument.instrument;
  for (const gap of passage.gaps) {
    title = Math.max(title, titleFit(gap.title, words, instrument));
    said = Math.max(said, saysTitle(gap.titleSaid, instrument.subjects, words.rarity));
    for (const sought of gap.sought) {
      isAsked = true;
      const relation = relationOf[sought];
      let isFit = false;
      let isOtherSide = false;
      for (const [key, other] of instrument.related) {
        if (other === turned[relation]) isOtherSide = true;
        if (other !== relation && !(sought === "earlier" && other === "amended-by")) continue;
        isFit = true;
        if (passage.named.has(key)) ofNamed = Math.max(ofNamed, passage.namedNearest.has(key) ? 1 : 0.4);
      }
      if (isFit) fits = 1;
      else if (isOtherSide) isTurned = true;
      if (sought === "implemented" && !instrument.domestic) fits = Math.max(fits, carriedOut.get(form) ?? 0);
      if (sought === "signed") fits = Math.max(fits, signedForms.get(form) ?? 0);
      // A treaty is ratified, whether or not the base knows the law.
      if (sought === "ratified" && isTreaty(instrument)) fits = 1;
      if (sought === "supplement" && form === "protocol") fits = 1;
    }
  }
  return { title, said, fits, ofNamed, isTurned, isAsked };
}

const noGap: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** What the words around the gap say of it: its title, its kind, and how it stands to others. */
export function gapSignals(passage: Passage, words: IndexedWords, instrument: IndexedInstrument): readonly number[] {
  if (passage.gaps.length === 0) return noGap;
  const { title, said, fits, ofNamed, isTurned, isAsked } = gapFit(passage, words, instrument);
  let names = 0;
  let origin = 0;
  for (const gap of passage.gaps) {
    let beside = 0;
    let from = 0;
    for (const stem of gap.beside) {
      const rare = Math.min(4, words.rarity(stem));
      if (instrument.nameStems.has(stem)) beside += rare;
      if (instrument.origin.has(stem)) from += rare;
    }
    names = Math.max(names, Math.min(2, beside / 10));
    origin = Math.max(origin, Math.min(2, from / 5));
  }
  const isKind = [...passage.kindsAtGap].some((kind) => hasKind(instrument, kind));
  const after = [...passage.kindsAfterGap].filter((kind) => !saidOfOthers.has(kind));
  const next = [...passage.kindsNextToGap].filter((kind) => isDocument(kind));
  const isStrict = passage.gaps.some((gap) => gap.isStrict);
  const isAfter = after.some((kind) => hasKind(instrument, kind));
  return [
    title,
    said * said,
    isKind ? 1 : 0,
    isAfter ? 1 : 0,
    after.length > 0 && !isAfter ? 1 : 0,
    names,
    origin,
    fits,
    ofNamed,
    isAsked ? 1 - fits : 0,
    isTurned ? 1 : 0,
    next.length > 0 && !next.some((kind) => hasKind(instrument, kind)) ? 1 : 0,
    isStrict && fits === 0 ? 1 : 0,
  ];
}

/** Whether the passage names who made the instrument: in the sentence of the gap, directly before it; or somebody else there. */
export function makerSignals({ makers, makersAtGap }: Passage, { maker }: IndexedInstrument): readonly number[] {
  const isBeside = maker !== undefined && makersAtGap.has(maker);
  return [maker !== undefined && makers.has(maker) ? 1 : 0, isBeside ? 1 : 0, makersAtGap.size > 0 && !isBeside ? 1 : 0];
}

/** How well the passage covers the phrase for the instrument that it covers best, and the best three together. */
export function phraseSignals(passage: Passage, words: IndexedWords, instrument: IndexedInstrument): readonly number[] {
  if (isPlainRule(passage)) return [0, 0];
  const best = [0, 0, 0];
  for (const phrase of instrument.phrases) {
    const fit = phraseFit(phrase, passage, words);
    if (fit > (best[0] as number)) best.splice(0, 3, fit, best[0] as number, best[1] as number);
    else if (fit > (best[1] as number)) best.splice(1, 2, fit, best[1] as number);
    else if (fit > (best[2] as number)) best[2] = fit;
  }
  return [(best[0] as number) * 2, (best[0] as number) + (best[1] as number) + (best[2] as number)];
}

function phraseFit(phrase: Iterable<string>, { stems }: Passage, words: IndexedWords): number {
  let shared = 0;
  for (const stem of phrase) {
    const trust = stems.get(stem);
    if (trust !== undefined) shared += Math.max(0.5, words.rarity(stem)) * trust;
  }
  if (shared === 0) return 0;
  let whole = 0;
  for (const stem of phrase) whole += Math.max(0.5, words.rarity(stem));
  return (shared / (whole + 4)) * Math.min(1, shared / 6);
}

/** Forms whose parts are seldom called articles. */
export const withoutArticles: ReadonlySet<string> = new Set(["plan", "report", "resolution", "declaration", "guideline", "forum-document"]);

/** How much of the words after "tentang" or "on" stands in the names of an instrument, from 0 to 1. */
function titleFit(title: readonly string[], words: IndexedWords, instrument: IndexedInstrument): number {
  if (title.length === 0) return 0;
  let shared = 0;
  let whole = 0;
  for (const stem of title) {
    const rare = Math.min(5, Math.max(0.5, words.rarity(stem)));
    whole += rare;
    if (instrument.nameStems.has(stem)) shared += rare;
    else if (translationsOf(stem).some((other) => instrument.nameStems.has(other))) shared += rare * 0.8;
  }
  return shared / (whole + 2);
}

function isTreaty({ instrument, domestic }: IndexedInstrument): boolean {
  return !domestic && (instrument.form === "treaty" || instrument.form === "protocol");
}
