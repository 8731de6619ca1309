import { wordAt } from "../engine/blockWords.js";
import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentIndex } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { foldWord, shape } from "../engine/tokens.js";
import { actLabel, levelOf, sourceOf } from "./instruments.js";
import { smallWords } from "./longerNames.js";
import { isNearAct } from "./nearAct.js";
import { actFixes } from "./relatedActs.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/** What stands behind "tentang": the act whose number is written, its title, and the first word there. */
export interface TitleBehind {
  readonly concept: Concept;
  readonly official: string;
  readonly first: number;
}

/**
 * The title behind a right number told in other words: a body that works under the act ("UU 23/2002 tentang Komisi Perlindungan Anak"), its acronym ("UU 13/2006 tentang LPSK"), a code without the
 * words for that ("UU 20/2025 tentang Hukum Acara Pidana"), or most of its words in another order and with others between ("PP 9/2008 tentang Mekanisme dan Tata Cara Penanganan Terpadu ...").
 */
export function retoldTitle(view: BlockView, facts: BlockFacts, title: TitleBehind): FindingDraft | undefined {
  const { concept, official, first } = title;
  if (/^(?:Perubahan|Pengesahan|Penetapan|Pencabutan)\s/.test(official)) return undefined;
  const found = bodyOfTitle(view, title) ?? acronymOfBody(view, facts, title) ?? mostWords(view, title);
  return found && draft(view, first, first + found.count, concept, official, found.level);
}

/** "UU 20/2025 tentang Hukum Acara Pidana": the title of a code without "Kitab Undang-Undang", which the code before it may have had. */
export function codeWithoutKind(view: BlockView, { concept, official, first }: TitleBehind): FindingDraft | undefined {
  const subject = /^Kitab Undang-Undang (.+)$/.exec(official)?.[1];
  if (subject === undefined) return undefined;
  const count = standsThere(view, first, subject);
  if (count === 0 || goesOn(view, first + count)) return undefined;
  return draft(view, first, first + count, concept, official, "information");
}

interface Retold {
  readonly count: number;
  readonly level: "warning" | "information";
}

/** "Komisi Perlindungan Anak": the whole title after the word for a body. */
function bodyOfTitle(view: BlockView, { official, first }: TitleBehind): Retold | undefined {
  if (!bodies.test(wordAt(view, first)) || !isCapital(view, first)) return undefined;
  const count = standsThere(view, first + 1, official);
  return count > 0 ? { count: count + 1 + (wordAt(view, first + 1 + count) === "indonesia" ? 1 : 0), level: "warning" } : undefined;
}

const bodies = /^(?:komisi|lembaga|badan|dewan|komite)$/;

/** "tentang LPSK": letters that stand for a body, and nothing behind them that goes on with a title. */
function acronymOfBody(view: BlockView, { acronyms }: BlockFacts, { first }: TitleBehind): Retold | undefined {
  const start = view.tokens.starts[first];
  const use = acronyms.find((one) => one.start === start);
  if (!use || use.forms.length === 0 || goesOn(view, first + 1)) return undefined;
  const areBodies = use.forms.every((form) => view.lexicon.conceptOf(form).kind === "institution");
  return areBodies && view.tokens.ends[first] === use.end ? { count: 1, level: "information" } : undefined;
}

/** Two thirds of the title's words and of those that are written are the same, and one of either is not, or they come in another order. */
function mostWords(view: BlockView, { official, first }: TitleBehind): Retold | undefined {
  const written = runOfTitle(view, first);
  const own = bigWords(written);
  const wanted = bigWords(official.split(/[^A-Za-z\u00c0-\u1eff0-9]+/u).map(foldWord));
  const shared = own.filter((word) => wanted.includes(word)).length;
  if (own.length < fewestWords || shared * 3 < wanted.length * 2 || shared * 3 < own.length * 2) return undefined;
  const isCut = own.every((word, at) => word === wanted[at]);
  const hasOther = shared < own.length || own[0] !== wanted[0];
  return !isCut && hasOther ? { count: written.length, level: "information" } : undefined;
}

const fewestWords = 6;

/**
 * A number that the base does not have, with a title in other words, beside which an act stands whose number is a slip away: "UU Nomor 12 Tahun 2010 tentang Larangan Penjualan Anak, Prostitusi Anak, dan
 * Pornografi Anak" for UU 10/2012.
 */
export function nearActOfTitle(
  view: BlockView,
  reference: Reference,
  first: number,
  { lexicon, lang }: RuleContext,
): FindingDraft | undefined {
  const own = [...new Set(bigWords(runOfTitle(view, first)))];
  if (own.length < fewestOfNear) return undefined;
  const meant = instrumentIndex(lexicon).numbered.filter((act) => {
    if (!isNearAct(reference, act)) return false;
    const title = `${act.concept.instrument?.title.id ?? ""} ${act.concept.terms.map(({ text }) => text).join(" ")}`.toLowerCase();
    return own.filter((word) => title.includes(word)).length * 5 >= own.length * 4;
  });
  const [act] = meant;
  if (!act || meant.length > 1) return undefined;
  const label = actLabel(act, lang);
  return {
    start: reference.start,
    end: Math.max(reference.yearSpan?.end ?? reference.end, reference.formSpan?.end ?? 0),
    level: levelOf(act.concept, "warning"),
    message: `The base has no act of this number; by what its title says it is ${label}. Write ${label}.`,
    fixes: actFixes(view.text, reference, act),
    ...sourceOf(act.concept),
  };
}

const fewestOfNear = 4;

function draft(
  view: BlockView,
  from: number,
  to: number,
  concept: Concept,
  official: string,
  level: "warning" | "information",
): FindingDraft {
  const start = view.tokens.starts[from] as number;
  const end = view.tokens.ends[to - 1] as number;
  const replacement = likeCase(official, view.text.slice(start, end));
  return {
    start,
    end,
    level: levelOf(concept, level),
    message: `The title of this act is "${official}". Write "${replacement}".`,
    fixes: [writeFix(start, end, /^[A-Z]{3,}$/.test(view.text.slice(start, end)) ? official : replacement)],
    ...sourceOf(concept),
  };
}

/** How many words the text has there for a title; 0 where it stands not there. */
function standsThere(view: BlockView, first: number, title: string): number {
  const words = title.split(/[^A-Za-z\u00c0-\u1eff0-9]+/u).map(foldWord);
  return first + words.length <= view.tokens.count && words.every((word, at) => word === wordAt(view, first + at)) ? words.length : 0;
}

/** A word in capitals, or a link to one, goes on with a title. */
function goesOn(view: BlockView, at: number): boolean {
  if (at >= view.tokens.count || (view.tokens.gaps[at] as number) > plainSpace) return false;
  return isCapital(view, at) || (smallWords.has(wordAt(view, at)) && at + 1 < view.tokens.count && isCapital(view, at + 1));
}

function isCapital({ tokens }: BlockView, at: number): boolean {
  return ((tokens.shapes[at] as number) & shape.capital) !== 0;
}

/** The words of a title as it stands there, commas passed over. */
function runOfTitle(view: BlockView, first: number): string[] {
  const written: string[] = [];
  for (let at = first; at < view.tokens.count && written.length < mostWritten; at++) {
    const gap = view.tokens.gaps[at] as number;
    if (at > first && gap > plainSpace && gap !== comma && gap !== stroke) break;
    const word = wordAt(view, at);
    if (!isCapital(view, at) && !smallWords.has(word) && word !== "atau") break;
    written.push(word);
  }
  while (written.length > 0 && smallWords.has(written.at(-1) as string)) written.pop();
  return written;
}

const mostWritten = 30;
/** Any other gap between two words is a mark. */
const plainSpace = 0x20;
const comma = 0x2c;
const stroke = 0x2f;

function bigWords(words: readonly string[]): string[] {
  return words.filter((word) => word !== "" && !smallWords.has(word) && word !== "atau" && !/\d/.test(word));
}
