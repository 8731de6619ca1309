import { countryNamed } from "../engine/countryOfAct.js";
import type { BlockView } from "../engine/facts.js";
import { shape } from "../engine/tokens.js";
import { smallWords } from "./longerNames.js";
import type { NameIndex, OfficialName } from "./nameIndex.js";
import type { Run } from "./nameRuns.js";
import { type Compared, otherLinks } from "./nearWords.js";
import { bigWords, endsInBody, type Told, tellsName } from "./sameGist.js";

/** A run that tells a name, and how far it is from it. */
export interface NamedRun extends Compared, Run {
  readonly name: OfficialName;
  readonly tellsAll: true;
}

/** "Witness and Victim Security Agency", "ASEAN Intergovernmental Human Rights Commission": the run, or a part of it that may be a name, tells all of a name, and of no other, in other words or another order. */
export function inOtherWords(view: BlockView, words: readonly string[], run: Run, index: NameIndex): NamedRun | undefined {
  for (const [from, to] of stretches(view, words, run)) {
    const own = words.slice(from, to);
    const big = bigWords(own).length;
    if (big < fewestOtherWords || big > mostOtherWords) continue;
    // A name may end in "their families"; "Anggota" before one is no part of it.
    if (bigWords([own[0] ?? ""]).length === 0 || smallWords.has(own.at(-1) ?? "")) continue;
    const wordIds = Array.from({ length: to - from }, (_, at) => view.ids[run.first + from + at] as number);
    let best: { readonly name: OfficialName; readonly other: number } | undefined;
    let isShared = false;
    for (const { name, told } of ofNamedCountry(view, candidates(own, index.sharing(wordIds, Math.ceil(big / 2) - 1 || 1)))) {
      const isOther = best && best.name.conceptIndex !== name.conceptIndex;
      if (isOther && told.other <= (best?.other ?? 0)) isShared = true;
      if (!best || told.other < best.other || (told.other === best.other && name.isPreferred)) {
        if (best && told.other < best.other) isShared = false;
        best = { name, other: told.other };
      }
    }
    if (best && !isShared)
      return {
        name: best.name,
        first: run.first + from,
        last: run.first + to,
        cost: 2 + best.other,
        tellsAll: true,
        kind: best.other === 0 ? "small" : "word",
      };
  }
  return undefined;
}

interface Candidate {
  readonly name: OfficialName;
  readonly told: Told;
}

/** The names that the words tell. */
function candidates(own: readonly string[], names: readonly OfficialName[]): Candidate[] {
  return names.flatMap((name) => {
    if (Math.abs(name.wordCount - own.length) > mostMore) return [];
    const told = tellsName(name, own);
    // Acts of parliaments are many, and much alike.
    if (!told || isActOfParliament(name.text)) return [];
    const isOwn = hasNoLink(own) && !isOfStates(name, own) && !isIndonesianOrder(name, own);
    return told.other === 0 && (isOwn || houses.test(own.join(" "))) ? [] : [{ name, told }];
  });
}

/** "Cambodia's National Committee on Combating Trafficking": of several bodies of nearly one name the one whose country the text names. */
function ofNamedCountry({ text, lexicon }: BlockView, found: Candidate[]): readonly Candidate[] {
  if (found.length < 2) return found;
  const own = found.filter(({ name }) => countryNamed(lexicon.conceptAt(name.conceptIndex).definition?.en ?? "")?.test(text));
  return own.length > 0 ? own : found;
}

/** The run and its first part, with and without what stands before the name; of several names after one another ("the Ministry of ..., with the Coordinating Ministry of ...") also each. */
function stretches(view: BlockView, words: readonly string[], run: Run): readonly (readonly [number, number])[] {
  const place = words.findIndex((word, at) => at > 2 && places.test(word));
  const found: (readonly [number, number])[] = [];
  const add = (from: number, to: number) => {
    if (found.length < mostStretches && !found.some((one) => one[0] === from && one[1] === to)) found.push([from, to]);
  };
  // "... of the United States Department of State"
  const owner = words.findIndex((word, at) => at > 3 && word === "of" && words[at + 1] === "the" && owners.test(words[at + 2] ?? ""));
  const starts = [0, 1, firstCapital(view, words, run, 1)];
  for (const end of [words.length, place, owner]) if (end >= 0) for (const start of starts) if (start >= 0) add(start, end);
  const cuts = cutsBetween(view, words, run);
  for (const [at, [, start]] of cuts.entries()) add(start, cuts[at + 1]?.[0] ?? words.length);
  for (const start of cuts.length > 0 ? starts : []) if (start >= 0) add(start, cuts[0]?.[0] ?? words.length);
  for (const [, start] of cuts) add(start, words.length);
  return found;
}

/** Stretches of one run that are looked at, at most. */
const mostStretches = 12;

/** Where a name may end and the next one begin: at a comma, or at "and the", "with the". */
function cutsBetween(view: BlockView, words: readonly string[], run: Run): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 2; at < words.length; at++) {
    const isComma = view.tokens.gaps[run.first + at] === 0x2c;
    const isLink = words[at + 1] === "the" && joining.test(words[at] as string);
    if (!isComma && !isLink) continue;
    const start = firstCapital(view, words, run, at);
    if (start > 0) found.push([at, start]);
    if (start > at) at = start - 1;
  }
  return found;
}

const joining = /^(?:and|or|with|by|from|to|as|under|at)$/;

/** The first word in capitals from there on, past small words: "According to the Committee on ..."; -1 where another stands before it. */
function firstCapital({ tokens }: BlockView, words: readonly string[], run: Run, from: number): number {
  for (let at = from; at < words.length && at - from < mostOpening; at++) {
    if ((tokens.shapes[run.first + at] as number) & shape.capital) return at;
    if (!smallWords.has(words[at] as string) && !otherLinks.has(words[at] as string)) return -1;
  }
  return -1;
}

const mostOpening = 4;

/** "United States State Department" has no link to have been put wrong. */
function hasNoLink(words: readonly string[]): boolean {
  return !words.some((word) => smallWords.has(word));
}

/** "Komisi ASEAN Antarpemerintah Hak Asasi Manusia": an Indonesian name begins with its head, so that the other order and the missing link are a slip. */
function isIndonesianOrder(name: OfficialName, words: readonly string[]): boolean {
  return name.lang === "id" && name.words[0] === words[0] && !hasNoLink(name.words);
}

/** "ASEAN Intergovernmental Human Rights Commission": a body of many States, whose name in English is its own and no translation. */
function isOfStates(name: OfficialName, written: readonly string[]): boolean {
  return /^(?:ASEAN|UN|United Nations|International)\s/.test(name.text) && endsInBody(written);
}

/** "the Committee on Foreign Relations of the Senate", "the United States, the United Kingdom and Australia". */
const houses = /\b(?:senate|house|united kingdom)\b/;

function isActOfParliament(text: string): boolean {
  return /(?<![A-Za-z])(?:Law|Act|Order|Code|Ordinance|Decree|Regulation|Undang-Undang|Peraturan|Keputusan)(?![a-z])/.test(text);
}

const places = /^(?:in|at|di|pada)$/;
const owners = /^(?:united|us|republic|kingdom|philippines|royal|government|department|ministry)$/;
const fewestOtherWords = 4;
const mostOtherWords = 12;
/** Words by which the run may be longer or shorter. */
const mostMore = 6;
