import type { Concept, Term } from "../engine/concept.js";
import type { AcronymDefinition, BlockView } from "../engine/facts.js";
import { smallWords, spellsOut } from "../engine/initials.js";
import type { Form } from "../engine/lexicon.js";
import { singularOf } from "../engine/singular.js";
import { foldWord } from "../engine/tokens.js";
import { gistWords } from "./descriptionWords.js";
import { isSameButForDialect } from "./dialect.js";
import { wordDistance } from "./wordDistance.js";

/** The official long form that the written one comes near, and the stretch that should read so. */
export interface NearExpansion {
  readonly start: number;
  readonly end: number;
  readonly acronym: Form;
  readonly concept: Concept;
  readonly term: Term;
  /** In the place of a word of it stands another one, not a slip of letters. */
  readonly hasOtherWord: boolean;
  /** The letters of the acronym are those of the long form, not of one in another language. */
  readonly isOwn: boolean;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the official long form of a defined acronym that the words before or after it nearly are; undefined where they are right, or far from all. */
export function nearExpansion(view: BlockView, definition: AcronymDefinition): NearExpansion | undefined {
  const isAfter = definition.style === "after" || (definition.style === "words" && (definition.long?.end ?? 0) <= definition.start);
  if (!isAfter && !definition.long) return undefined;
  const words = isAfter
    ? wordsUpTo(view, definition.long?.end ?? openingBefore(view, definition))
    : wordsFrom(view, definition.long?.start ?? 0, definition.long?.end ?? 0);
  const bare = isAfter ? withoutAddition(words) : undefined;
  let best: (NearExpansion & { cost: number }) | undefined;
  for (const acronym of definition.forms) {
    const concept = view.lexicon.conceptOf(acronym);
    for (const term of concept.terms) {
      if (term.type !== "full" || (term.status !== "preferred" && term.status !== "admitted")) continue;
      const wanted = split(term.text);
      // Where the letters come from the other language, the words are a translation, and translations vary.
      if (wanted.length < 2) continue;
      const isOwn = isOwnForm(acronym, term, concept);
      if (!isOwn && !isLongName(term, concept, wanted)) continue;
      const found = alignEnd(words, wanted, isAfter);
      if (!found || (!isOwn && found.cost > mostInLongName)) continue;
      if (bare && alignEnd(bare, wanted, isAfter)?.cost === 0) return undefined;
      if (found.cost === 0) return undefined;
      // "Sustainable Development Goal 8 (SDG 8)" is one of those that the name counts.
      const isOneOfThem = isCountable(concept) || /^\s\d/.test(view.text.slice(definition.end, definition.end + 2));
      if (isOneOfThem && onlyNumberDiffers(found.words, wanted)) return undefined;
      if (!best || found.cost < best.cost) {
        best = { ...found, acronym, concept, term, isOwn, hasOtherWord: hasOtherWord(found.words, wanted) };
      }
    }
  }
  if (best || !isAfter || (definition.fit !== "loose" && definition.fit !== "spelled")) return best;
  const loosely =
    definition.fit === "loose" ? (reworded(view, words, definition.forms) ?? shuffled(view, words, definition.forms)) : undefined;
  // Letters with a digit are of the words that spell them, and of none before.
  const own = definition.fit === "spelled" && /\d/.test(definition.text) ? definition.long?.start : undefined;
  return loosely ?? retoldIn(view, own === undefined ? words : words.filter(({ start }) => start >= own), definition.forms);
}

/** The same of a translation of an Indonesian name, which may be of any words but those that say something else. */
export function retold(view: BlockView, definition: AcronymDefinition): NearExpansion | undefined {
  if (definition.style !== "after") return undefined;
  return retoldIn(view, wordsUpTo(view, definition.long?.end ?? openingBefore(view, definition)), definition.forms);
}

/**
 * "ASEAN Committee on Women and Children" (ACWC), "Financial Transaction Recording and Audit Centre" (PPATK): half of the words are those of the only thing that has these letters, and some are of
 * none of its names. Only for acronyms of four letters or more.
 */
function retoldIn(view: BlockView, words: readonly Word[], acronyms: readonly Form[]): NearExpansion | undefined {
  const [acronym, ...others] = acronyms;
  const concept = acronym && view.lexicon.conceptOf(acronym);
  if (!acronym || !concept || others.length > 0 || concept.confidence !== "high" || acronym.text.length < fewestRetold) return undefined;
  if (!/^(?:institution|programme|instrument)$/.test(concept.kind)) return undefined;
  const run = capitalRun(view, words);
  const [first] = run;
  const last = run.at(-1);
  const said = bigWords(run.map(({ folded }) => folded));
  if (!first || !last || said.length < fewestSaid || said.length > mostSaid) return undefined;
  const names = concept.terms.filter((term) => term.type === "full" && (term.status === "preferred" || term.status === "admitted"));
  const lang = names.some((term) => term.lang === "en" && said.some((word) => bigWords(split(term.text)).includes(word))) ? "en" : "id";
  const roots = new Set(names.flatMap((term) => gistWords(term.text, lang)));
  const strange = said.filter((word) => !roots.has(gistWords(word, lang)[0] ?? word)).length;
  const term = names.find((one) => one.status === "preferred" && !one.unverified && one.lang === lang);
  const wanted = term ? bigWords(split(term.text)) : [];
  const common = wanted.filter((word) => said.some((other) => sameWord(word, other)));
  // "Kepala Dinas Perhubungan (Dishub)" has all of it; "Conference on Security and Cooperation in Europe" is what the Organization was before.
  if (common.length === wanted.length || (common.length === said.length - 1 && !common.includes(wanted[0] ?? ""))) return undefined;
  const shared = common.length - common.filter((word) => generic.has(word)).length / 2;
  const isOwn = term !== undefined && isOwnForm(acronym, term, concept);
  // With a digit in them the letters are nobody else's: "Kelompok Perwakilan Perusahaan Migran Indonesia (KP2MI)".
  const enough = /\d/.test(acronym.text) && isOwn ? shared * 5 >= said.length * 2 : shared * 2 >= said.length;
  const isMeant = shared >= 2 && enough && shared * 5 >= wanted.length * 2 && strange >= (isOwn ? 1 : 2);
  return term && isMeant ? { start: first.start, end: last.end, acronym, concept, term, hasOtherWord: true, isOwn: false } : undefined;
}

/** Words that stand in the names of very many bodies. */
const generic: ReadonlySet<string> = new Set(
  "national international institute institution office agency committee commission council center centre association organization board authority department ministry nasional lembaga badan komisi dewan pusat kementerian".split(
    " ",
  ),
);
const fewestRetold = 4;
const fewestSaid = 3;
const mostSaid = 8;

/** "Name project (ACR)", "Search and Rescue, 1979 (SAR)", "Equal Opportunity Commission of Australia (EOC)": what follows the name makes it no other name. */
function withoutAddition(words: readonly Word[]): readonly Word[] | undefined {
  const last = words.at(-1)?.folded ?? "";
  // "Trafficking Victims Protection Act of 2000 as amended (TVPA)".
  if (last === "amended" && words.at(-2)?.folded === "as") return words.slice(0, -2);
  if (genericWords.has(last) || /^(?:19|20)\d\d$/.test(last)) return words.slice(0, -1);
  return words.at(-2)?.folded === "of" ? words.slice(0, -2) : undefined;
}

/**
 * "Legal Protection Agency for Victims" (LPSK): most words of the body's English name in another order, one of them left out, and one that none of its names has. Translations vary, but they
 * neither leave out what the body is for nor add to it.
 */
function reworded(view: BlockView, words: readonly Word[], acronyms: readonly Form[]): NearExpansion | undefined {
  const [acronym, ...others] = acronyms;
  const concept = acronym && view.lexicon.conceptOf(acronym);
  if (!acronym || !concept || others.length > 0 || concept.kind !== "institution" || concept.confidence !== "high") return undefined;
  const run = capitalRun(view, words);
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const said = bigWords(run.map(({ folded }) => folded));
  const names = concept.terms.filter(
    (term) => term.type === "full" && term.lang === "en" && term.status !== "discouraged" && term.status !== "obsolete",
  );
  const known = new Set(names.flatMap((term) => bigWords(split(term.text))));
  const term = names.find((one) => one.status === "preferred" && !one.unverified);
  const wanted = term ? bigWords(split(term.text)) : [];
  const shared = wanted.filter((word) => said.some((other) => sameWord(word, other))).length;
  const isMeant =
    wanted.length >= fewestReworded && shared * 4 >= wanted.length * 3 && shared < wanted.length && said.length <= wanted.length + 1;
  if (!term || !isMeant || said.every((word) => heads.has(word) || [...known].some((other) => sameWord(word, other)))) return undefined;
  return { start: first.start, end: last.end, acronym, concept, term, hasOtherWord: true, isOwn: false };
}

/** "Organisasi Imigrasi Internasional" (IOM): all words of the body's name, in another order and one of them a slip, so that it is no translation of somebody's own. */
function shuffled(view: BlockView, words: readonly Word[], acronyms: readonly Form[]): NearExpansion | undefined {
  const [acronym] = acronyms;
  const concept = acronym && view.lexicon.conceptOf(acronym);
  if (!acronym || !concept || acronyms.length > 1 || concept.kind !== "institution" || concept.confidence !== "high") return undefined;
  const run = capitalRun(view, words);
  const [first] = run;
  const last = run.at(-1);
  const said = bigWords(run.map(({ folded }) => folded));
  if (!first || !last || said.length < fewestShuffled) return undefined;
  for (const term of concept.terms) {
    if (term.type !== "full" || term.unverified || term.status !== "preferred") continue;
    const left = bigWords(split(term.text));
    if (left.length !== said.length) continue;
    let slips = 0;
    for (const word of said) {
      const same = left.findIndex((other) => sameWord(word, other));
      const at = same >= 0 ? same : left.findIndex((other) => alike(word, other));
      if (same < 0) slips++;
      if (at >= 0) left.splice(at, 1);
    }
    if (left.length === 0 && slips === 1)
      return { start: first.start, end: last.end, acronym, concept, term, hasOtherWord: true, isOwn: false };
  }
  return undefined;
}

const fewestShuffled = 3;
const fewestReworded = 4;
/** What a body is called differs from translator to translator. */
const heads: ReadonlySet<string> = new Set(
  "agency board body institution institute commission committee council office organization organisation authority unit indonesia indonesian national".split(
    " ",
  ),
);

/** The words in capitals at the end, with small words between them. */
function capitalRun(view: BlockView, words: readonly Word[]): readonly Word[] {
  let from = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as Word;
    if (at + 1 < words.length && /[)\]",;]/.test(view.text.slice(word.end, (words[at + 1] as Word).start))) break;
    if (/\p{Lu}/u.test(view.text.charAt(word.start))) from = at;
    else if (!smallWords.has(word.folded)) break;
  }
  const run = words.slice(from);
  return run[0]?.folded === "the" ? run.slice(1) : run;
}

function bigWords(words: readonly string[]): string[] {
  return words.filter((word) => !smallWords.has(word)).map(singularOf);
}

/** The acronym is of this long form, and not of another language's. */
function isOwnForm(acronym: Form, term: Term, concept: Concept): boolean {
  const key = foldWord(acronym.text);
  if (spellsOut(key, term.text) !== undefined) return true;
  // GRETA is French, and CEDAW leaves words out; only Indonesian acronyms have translations of several wordings beside them.
  if (term.lang !== "en" || term.status !== "preferred" || acronym.term?.lang === "id") return false;
  if (concept.kind !== "instrument" && concept.kind !== "institution") return false;
  return !concept.terms.some((other) => other.type === "full" && other.lang === "id" && spellsOut(key, other.text) !== undefined);
}

/** The name has so many words that most of them in a row say that it is meant, though the acronym's letters are not theirs: "Witness and Victim Support Institution" (LPSK). */
function isLongName(term: Term, concept: Concept, wanted: readonly string[]): boolean {
  const isSure = concept.confidence === "high" && term.status === "preferred" && !term.unverified;
  return isSure && concept.kind === "institution" && wanted.length >= fewestInLongName;
}

const fewestInLongName = 5;
/** Words of it that may be others. */
const mostInLongName = 2;

/** Nouns that say what kind of thing a name is of. */
const genericWords: ReadonlySet<string> = new Set("project programme program initiative campaign policy database system scheme".split(" "));

interface Aligned {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly words: readonly string[];
}

/** There may be one or several of it, unlike a body or a treaty. */
function isCountable(concept: Concept): boolean {
  return concept.kind !== "institution" && concept.kind !== "instrument" && concept.kind !== "programme";
}

/** The same words, some in the plural for the singular or the reverse. */
function onlyNumberDiffers(words: readonly string[], wanted: readonly string[]): boolean {
  return (
    words.length === wanted.length &&
    words.every((word, at) => word === wanted[at] || `${word}s` === wanted[at] || word === `${wanted[at]}s`)
  );
}

function hasOtherWord(words: readonly string[], wanted: readonly string[]): boolean {
  return words.length === wanted.length && words.some((word, at) => !alike(word, wanted[at] as string));
}

/** The run of words nearest to the wanted ones: most of them the same, the rest slips; cost 0 is the same but for spelling habits and number. */
function alignEnd(words: readonly Word[], wanted: readonly string[], fromEnd: boolean): Aligned | undefined {
  let best: Aligned | undefined;
  for (let count = Math.max(2, Math.min(wanted.length - 2, Math.ceil(wanted.length * 0.6))); count <= wanted.length + 2; count++) {
    if (count > words.length) break;
    const run = fromEnd ? words.slice(words.length - count) : words.slice(0, count);
    const first = run[0] as Word;
    const last = run[run.length - 1] as Word;
    if (smallWords.has(first.folded)) continue;
    const folded = run.map((word) => word.folded);
    if (!alike(first.folded, wanted[0] as string) && !onlyHeadDiffers(folded, wanted)) continue;
    const { cost: own, same } = compare(folded, wanted);
    // In a bracket all the words are of the long form: those left over count as well.
    const cost = own + (fromEnd ? 0 : (words.length - count) / 2);
    if (cost > 0 && (same * 2 < wanted.length || same < 2 || cost > Math.max(1, Math.floor(wanted.length / 2)))) continue;
    if (!best || cost < best.cost) best = { start: first.start, end: last.end, cost, words: folded };
  }
  return best;
}

/** "Pegawai Migran Indonesia" for "Pekerja Migran Indonesia": another word with the same initial, all else the same. */
function onlyHeadDiffers(words: readonly string[], wanted: readonly string[]): boolean {
  return (
    wanted.length >= 3 &&
    words.length === wanted.length &&
    // With another initial the acronym does not fit its own words, if enough of the rest is the same.
    (words[0]?.charAt(0) === wanted[0]?.charAt(0) || wanted.length > 3) &&
    words.slice(1).every((word, at) => sameWord(word, wanted[at + 1] as string))
  );
}

/** Words to change, add or drop; a slip of letters costs half. */
function compare(one: readonly string[], other: readonly string[]): { cost: number; same: number } {
  let last = other.map((_, at) => ({ cost: at + 1, same: 0 }));
  last.unshift({ cost: 0, same: 0 });
  for (const [row, word] of one.entries()) {
    const current = [{ cost: row + 1, same: 0 }];
    for (const [column, match] of other.entries()) {
      const diagonal = last[column] as { cost: number; same: number };
      const up = last[column + 1] as { cost: number; same: number };
      const left = current[column] as { cost: number; same: number };
      const isSame = sameWord(word, match);
      let best = { cost: diagonal.cost + (isSame ? 0 : alike(word, match) ? 0.5 : 1), same: diagonal.same + (isSame ? 1 : 0) };
      for (const other of [up, left]) if (other.cost + 1 < best.cost) best = { cost: other.cost + 1, same: other.same };
      current.push(best);
    }
    last = current;
  }
  return last[other.length] as { cost: number; same: number };
}

/** The same word but for British or American spelling, or an apostrophe. */
function sameWord(one: string, other: string): boolean {
  const [first, second] = [one.replace(/'s$/, "s"), other.replace(/'s$/, "s")];
  return first === second || isSameButForDialect(first, second);
}

function alike(one: string, other: string): boolean {
  if (sameWord(one, other)) return true;
  const least = Math.min(one.length, other.length);
  return least >= 4 && wordDistance(one, other, 2) <= (least > 5 ? 2 : 1);
}

function split(text: string): string[] {
  return text
    .split(/[^A-Za-zÀ-ỿ0-9'\u2019]+/u)
    .filter((word) => word !== "")
    .map(foldWord);
}

/** Words of the sentence up to an offset. */
function wordsUpTo(view: BlockView, end: number): Word[] {
  const { tokens, text } = view;
  const words: Word[] = [];
  for (let at = tokens.count - 1; at >= 0 && words.length < 24; at--) {
    if ((tokens.ends[at] as number) > end) continue;
    if (words.length > 0 && /[.!?;:|(]/.test(text.slice(tokens.ends[at], words[0]?.start))) break;
    words.unshift({
      folded: foldWord(text.slice(tokens.starts[at], tokens.ends[at])),
      start: tokens.starts[at] as number,
      end: tokens.ends[at] as number,
    });
  }
  return words;
}

function wordsFrom(view: BlockView, start: number, end: number): Word[] {
  const { tokens, text } = view;
  const words: Word[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if ((tokens.starts[at] as number) < start || (tokens.ends[at] as number) > end) continue;
    words.push({
      folded: foldWord(text.slice(tokens.starts[at], tokens.ends[at])),
      start: tokens.starts[at] as number,
      end: tokens.ends[at] as number,
    });
  }
  return words;
}

function openingBefore(view: BlockView, definition: AcronymDefinition): number {
  const open = view.text.lastIndexOf("(", definition.start);
  return open < 0 ? definition.start : open;
}
