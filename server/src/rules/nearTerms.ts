import type { Base } from "../engine/base.js";
import { longWord as fewestLetters, formTrait } from "../engine/baseForms.js";
import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import { zone } from "../engine/matcher.js";
import { Postings } from "../engine/postings.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { foldWord, shape } from "../engine/tokens.js";
import { isSameButForDialect } from "./dialect.js";
import { nearFieldWord, nearNameWord, nearPlace } from "./fieldWords.js";
import { smallWords } from "./longerNames.js";
import { nameIndexOf } from "./nameIndex.js";
import { nearClipped } from "./nearClipped.js";
import { likeCase, replaceStretch } from "./replacements.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { isOwnWord, slipOfWord } from "./slipOfWord.js";
import { wordDistance } from "./wordDistance.js";

/** A word of a key term, with the other words of the term around it. */
interface TermWord {
  readonly word: string;
  readonly at: number;
  readonly words: readonly string[];
}

const longestTerm = 5;
/** A word of a name may be as short ("Concil of Europe"). */
const fewestInName = 5;
/** So short a frequent word may be ("vicitm"). */
const fewestAlone = 6;

/** Findings on a misspelled word of a key term, where its neighbours are the rest of the term ("traficking in persons"), and on one of a place ("Indonesa"). */
export function nearTerms(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { tokens, ids, zones, text, lexicon } = view;
  if (facts.quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    if ((ids[at] as number) >= 0 || (zones[at] as number) & (zone.quoted | zone.masked | zone.emphasis)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    const isCapital = ((tokens.shapes[at] as number) & shape.capital) !== 0;
    if (
      end - start < (isCapital ? fewestInName : fewestAlone) ||
      !((tokens.shapes[at] as number) & shape.lower) ||
      (tokens.shapes[at] as number) & shape.digit
    )
      continue;
    const alone = nearAlone(view, facts, at);
    if (alone !== undefined && !isMarkedSic(text, end)) {
      // A name that is told as a whole holds it.
      if (!found.some((one) => one.start <= start && end <= one.end)) found.push(misspelling(view, start, end, alone));
      continue;
    }
    if (end - start < (isCapital ? fewestInName : fewestLetters - 1)) continue;
    const before = at > 0 && tokens.gaps[at] === 0 ? (ids[at - 1] as number) : -1;
    const after = at + 1 < tokens.count && tokens.gaps[at + 1] === 0 ? (ids[at + 1] as number) : -1;
    if (before < 0 && after < 0) continue;
    if (lexicon.index.findStem(text, tokens, at) >= 0) continue;
    const word = foldWord(text.slice(start, end));
    const right = misspelled(view, at, word, termWordsOf(lexicon), before, after);
    if (right === undefined || isMarkedSic(text, end)) continue;
    found.push(misspelling(view, start, end, right));
  }
}

/** What the word is a slip of whatever stands beside it: a place, or a long word of the field. A name, in capitals, may be anything. */
function nearAlone(view: BlockView, { sentences }: BlockFacts, at: number): string | undefined {
  const { tokens, text, lexicon } = view;
  const start = tokens.starts[at] as number;
  const isCapital = ((tokens.shapes[at] as number) & shape.capital) !== 0;
  const place = isCapital ? nearOnce("place", view, at) : undefined;
  let right = place;
  if (right === undefined && isCapital && isAmongCapitals(view, at)) right = nearOnce("name", view, at);
  if (right === undefined && isCapital) right = nearOnce("clipped", view, at);
  if (right === undefined) {
    const sentence = sentenceAt(sentences, start);
    if (!sentence?.lang || (isCapital && sentence.start !== start)) return undefined;
    if (isPartOfWord(text, start, tokens.ends[at] as number) || isShortPart(text, start, tokens.ends[at] as number)) return undefined;
    if (sentence.lang === "en" && isAmongForeign(view, at)) return undefined;
    right = nearOnce(sentence.lang, view, at);
  }
  return right !== undefined && lexicon.index.findStem(text, tokens, at) < 0 ? right : undefined;
}

/** A word that a line break or a scan cut in two ("develop- ment", "i mmigration"), or a part of the name of a file. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  return (
    /(?:\w-\s+|[_@\\]|(?<![A-Za-z'\u2019])[b-z]\s)$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:-\s|[_@\\]|\.\w)/.test(text.slice(end, end + 2))
  );
}

/** "Sans-papiers", "e-visas": a short part of a word with a hyphen may be anything. */
function isShortPart(text: string, start: number, end: number): boolean {
  return end - start < fewestLetters && (text.charCodeAt(start - 1) === 0x2d || text.charCodeAt(end) === 0x2d);
}

/** "Centre de recommandations": the little word beside it is of another language. */
function isAmongForeign({ tokens, text }: BlockView, at: number): boolean {
  const isForeign = (other: number) =>
    other >= 0 && other < tokens.count && foreignLinks.test(text.slice(tokens.starts[other], tokens.ends[other]));
  return isForeign(at - 1) || isForeign(at + 1);
}

const foreignLinks =
  /^(?:de|du|des|la|le|les|et|pour|sur|aux?|une?|el|los|las|del|y|para|por|con|en|da|dos|das|e|van|het|een|der|die|das|und|von|di|della|il|yang|dan|untuk|dalam|pada|dengan)$/i;

/** The word before or after is in capitals as well, with nothing but space, or one small word, between ("Deparment of Health"). */
function isAmongCapitals({ tokens, text }: BlockView, at: number): boolean {
  const { shapes, gaps, count } = tokens;
  const isTight = (other: number) => other > 0 && other < count && gaps[other] === 0;
  const isCapital = (other: number) => ((shapes[other] as number) & (shape.capital | shape.lower)) === (shape.capital | shape.lower);
  const isSmall = (other: number) => smallWords.has(foldWord(text.slice(tokens.starts[other], tokens.ends[other])));
  if (isTight(at) && (isCapital(at - 1) || (isTight(at - 1) && isSmall(at - 1) && isCapital(at - 2)))) return true;
  return isTight(at + 1) && (isCapital(at + 1) || (isTight(at + 2) && isSmall(at + 1) && isCapital(at + 2)));
}

/** What the word is near to. That it is near to nothing is remembered by its hash: memos say the same words again and again. */
function nearOnce(list: Lang | "place" | "name" | "clipped", { tokens, text, lexicon }: BlockView, at: number): string | undefined {
  const hash = tokens.hashes[at] as number;
  const known = list === "name" || list === "clipped" ? nearToNone(lexicon)[list] : nearToNothing[list];
  if (known.has(hash)) return undefined;
  const word = foldWord(text.slice(tokens.starts[at], tokens.ends[at]));
  const right =
    list === "place"
      ? nearPlace(word)
      : list === "name"
        ? (nearNameWord(word) ?? nameIndexOf(lexicon).commonWordLike(word))
        : list === "clipped"
          ? nearClipped(word, lexicon)
          : nearWord(word, list);
  if (right === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.add(hash);
  }
  return right;
}

function nearWord(word: string, lang: Lang): string | undefined {
  if (isOwnWord(word, lang)) return undefined;
  return (word.length < fewestLetters - 1 ? undefined : nearFieldWord(word, lang)) ?? slipOfWord(word, lang);
}

const nearToNothing: Readonly<Record<Lang | "place", Set<number>>> = { en: new Set(), id: new Set(), place: new Set() };
/** Of a lexicon, whose names and acronyms are its own. */
const nearToNoneOf = new WeakMap<Lexicon, Readonly<Record<"name" | "clipped", Set<number>>>>();

function nearToNone(lexicon: Lexicon): Readonly<Record<"name" | "clipped", Set<number>>> {
  let known = nearToNoneOf.get(lexicon);
  if (!known) {
    known = { name: new Set(), clipped: new Set() };
    nearToNoneOf.set(lexicon, known);
  }
  return known;
}

const mostKnown = 20_000;

function misspelling(view: BlockView, start: number, end: number, word: string): FindingDraft {
  const right = likeCase(word, view.text.slice(start, end));
  return {
    start,
    end,
    level: "information",
    message: `"${view.text.slice(start, end)}" looks like a misspelling. Write "${right}".`,
    fixes: [replaceStretch(view, start, end, right)],
  };
}

function misspelled(view: BlockView, at: number, word: string, index: TermWords, before: number, after: number): string | undefined {
  let right: string | undefined;
  const initial = word.charCodeAt(0);
  for (const candidates of [index.after(before, initial), index.before(after, initial)]) {
    for (const candidate of candidates) {
      if (candidate.word === right) continue;
      if (wordDistance(candidate.word, word, 1) !== 1 && !(candidate.words.length > 2 && lacksSyllable(candidate.word, word))) continue;
      if (isSameButForDialect(candidate.word, word) || isInflection(candidate.word, word) || !restFits(view, at, candidate)) continue;
      if (right !== undefined) return undefined;
      right = candidate.word;
    }
  }
  return right;
}

/** Two letters side by side are missing within a long word, or stand there twice: "perdangan" for "perdagangan". At either end they would be an affix. */
function lacksSyllable(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length !== 2 || one.length < fewestToLack) return false;
  let head = 0;
  while (head < shorter.length && shorter.charCodeAt(head) === longer.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter.length && shorter.at(-1 - tail) === longer.at(-1 - tail)) tail++;
  return head > 2 && tail > 2 && head + tail >= shorter.length;
}

const fewestToLack = 10;

/** A letter more or less at the end is inflection, or another word of the family ("advisory", "directory"), not misspelling. */
function isInflection(one: string, other: string): boolean {
  return (
    one.length !== other.length &&
    (one.startsWith(other) || other.startsWith(one)) &&
    /[sedny]$/.test(one.length > other.length ? one : other)
  );
}

/** All other words of the term stand around the misspelled one. */
function restFits(view: BlockView, at: number, candidate: TermWord): boolean {
  const { tokens, text } = view;
  const first = at - candidate.at;
  if (first < 0 || first + candidate.words.length > tokens.count) return false;
  return candidate.words.every((word, offset) => {
    const token = first + offset;
    if (offset > 0 && tokens.gaps[token] !== 0) return false;
    return token === at || foldWord(text.slice(tokens.starts[token], tokens.ends[token])) === word;
  });
}

/** Long words of key terms by the word before or after them and their initial. */
interface TermWords {
  after(word: number, initial: number): readonly TermWord[];
  before(word: number, initial: number): readonly TermWord[];
}

const noWords: readonly TermWord[] = [];
const indexes = new WeakMap<Lexicon, TermWords>();

function termWordsOf(lexicon: Lexicon): TermWords {
  let index = indexes.get(lexicon);
  if (!index) {
    index = buildIndex(lexicon);
    indexes.set(lexicon, index);
  }
  return index;
}

/** More places than the longest term has words. */
const mostPlaces = 64;

/** Under a neighbour and its side (twice the word, and one more where it stands after the long word): the form, and the place in it of the long word. */
function besideLongWords({ base, index }: Lexicon): Postings {
  const { wordMarks } = base;
  const { words, forms } = index.wordsIn(termForms(base));
  const keys = new Int32Array(words.length);
  const values = new Int32Array(words.length);
  let found = 0;
  for (let first = 0, end = 0; first < words.length; first = end) {
    const form = forms[first];
    while (end < words.length && forms[end] === form) end++;
    // The last word of a form stands first.
    const count = end - first;
    if (count < 2 || count > longestTerm) continue;
    for (let at = 0; at < count; at++) {
      if (!((wordMarks[words[end - 1 - at] as number] as number) & 1)) continue;
      keys[found] = at > 0 ? (words[end - at] as number) * 2 : (words[end - 2] as number) * 2 + 1;
      values[found++] = (form as number) * mostPlaces + at;
    }
  }
  return Postings.of(keys.subarray(0, found), values.subarray(0, found), 2 * index.wordCount);
}

/** The names of concepts and roles. */
function termForms({ formTraits, formOff }: Base): number[] {
  const found: number[] = [];
  for (let form = 0; form < formTraits.length; form++)
    if ((formTraits[form] as number) & formTrait.termName && !formOff?.[form]) found.push(form);
  return found;
}

/** Which forms have a long word beside which word is told by their ids; the words themselves are decoded when a text comes near them. */
function buildIndex(lexicon: Lexicon): TermWords {
  const { base, index } = lexicon;
  const places = besideLongWords(lexicon);
  const decoded = new Map<number, readonly TermWord[]>();
  const wordsAt = (neighbour: number, initial: number): readonly TermWord[] => {
    const place = neighbour * 65536 + initial;
    const known = decoded.get(place);
    if (known) return known;
    const list = places.under(neighbour);
    if (list.length === 0) return noWords;
    const words: TermWord[] = [];
    for (const one of list) {
      const form = Math.floor(one / mostPlaces);
      const at = one % mostPlaces;
      if ((base.wordMarks[index.wordsOf(form)[at] as number] as number) >> 1 !== initial) continue;
      const all = lexicon.wordsOf(form);
      const word = all[at] as string;
      if (!words.some((other) => other.word === word && other.words.join(" ") === all.join(" "))) words.push({ word, at, words: all });
    }
    decoded.set(place, words);
    return words;
  };
  return {
    after: (word, initial) => (word < 0 ? noWords : wordsAt(word * 2, initial)),
    before: (word, initial) => (word < 0 ? noWords : wordsAt(word * 2 + 1, initial)),
  };
}
