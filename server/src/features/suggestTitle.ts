import type { Instrument } from "../engine/concept.js";
import { stemOf, stemsOf, translationsOf } from "./suggestWords.js";

/** What an instrument is about as its title says it: the stems behind "tentang" or "on", in their order. */
export interface Subject {
  readonly stems: readonly string[];
  /** How far a text that says it means this instrument: an amendment is often called by the subject of what it amends. */
  readonly trust: number;
}

const joins = String.raw`(?:tentang|ttg\.?|mengenai|menentang|menyangkut|on|concerning|regarding|about|against|relating to|for|terkait|bagi|to(?= (?:prevent|amend))|of(?= the rights))`;
const inTitle = new RegExp(String.raw`\b${joins}\s+(?:the\s+)?`, "iu");
const amendedIn =
  /^(?:the\s+)?(?:(?:perubahan|penetapan|(?:first|second|third|fourth)?\s*amendment|stipulation)\b.*)\b(?:tentang|concerning|on)\s+(?:the\s+)?(.+)$/iu;
/** An amendment called by the subject of the law that it amends. */
const byAmended = 0.85;

/** The subjects that the titles of an instrument name. */
export function subjectsOf({ title, shortNames }: Instrument): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const name of [title.en, title.id, ...shortNames]) {
    const found = name === undefined ? null : inTitle.exec(name);
    if (!name || !found) continue;
    const words = name.slice(found.index + found[0].length);
    subjects.push({ stems: stemsOf(words), trust: 1 });
    const amended = amendedIn.exec(words)?.[1];
    if (amended !== undefined) subjects.push({ stems: stemsOf(amended), trust: byAmended });
  }
  return subjects.filter(({ stems }) => stems.length > 0);
}

const afterGap = new RegExp(
  String.raw`^\s*\)?\s*(?:(?:no(?:mor|\.)?\s*)?(?:tahun|of)\s+\d{4}\s+)?${joins}\s+(?:the\s+)?((?:\bno\.\s*(?=\d)|[^.;:()\u25a1]){3,280})`,
  "iu",
);
/** What follows is told of the instrument and no part of its title. */
const ends =
  /,\s|["”»]|\b(?:yang|which|that|who|merupakan|adalah|ialah|is|are|was|were|has|have|had|sebagaimana|as amended|serta (?:pp|perpres|uu|undang)|dan (?:pp|perpres|uu|undang-undang|peraturan|konvensi|protokol)|and (?:the )?(?:law|act|regulation|convention|protocol|covenant)|jo\.?|juncto)\b/iu;

/** Stems of the title of which a masker left the end: "[...] tentang Pemberantasan Tindak Pidana Perdagangan Orang". */
export function titleSaidAfter(after: string): readonly string[] {
  return stemsOf(afterGap.exec(after)?.[1]?.split(ends)[0] ?? "");
}

/** So many words may stand between two of a title: a translation has its own. */
const mostSkipped = 2;
const numberWeight = 2;
/** The first, the second and the third amendment of a law bear one title but for this word. */
const ordinals: ReadonlySet<string> = new Set(["kedua", "ketiga", "keempat", "kelima", "second", "third", "fourth", "fifth"].map(stemOf));
const ordinalWeight = 9;
/** Weight at which words behind the title no longer speak against it. */
const mostTail = 2;

/** How far what follows a gap is the title of an instrument, from 0 to 1: the same words in the same order, from the first on. */
export function saysTitle(said: readonly string[], subjects: readonly Subject[], rarity: (stem: string) => number): number {
  if (said.length === 0) return 0;
  const weigh = (stem: string) =>
    ordinals.has(stem) ? ordinalWeight : /^\d+$/.test(stem) ? numberWeight : Math.min(5, Math.max(0.5, rarity(stem)));
  let best = 0;
  for (const { stems, trust } of subjects) best = Math.max(best, trust * agreement(said, stems, weigh));
  return best;
}

function agreement(said: readonly string[], own: readonly string[], weigh: (stem: string) => number): number {
  let at = 0;
  let shared = 0;
  let other = 0;
  for (const stem of own) {
    const reach = Math.min(said.length, at + mostSkipped + 1);
    let found = at;
    while (found < reach && !isSame(said[found] as string, stem)) found++;
    if (found === reach) {
      other += weigh(stem);
      continue;
    }
    for (let skipped = at; skipped < found; skipped++) other += weigh(said[skipped] as string);
    shared += weigh(stem);
    at = found + 1;
  }
  if (shared === 0) return 0;
  let tail = 0;
  for (const stem of said.slice(at)) tail += weigh(stem);
  return (shared / (shared + other)) * ((shared + mostTail) / (shared + mostTail + Math.min(mostTail, tail)));
}

function isSame(one: string, other: string): boolean {
  return one === other || translationsOf(one).includes(other);
}
