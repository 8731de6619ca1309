import type { Lang } from "./concept.js";
import type { Sentence } from "./facts.js";
import { zone } from "./matcher.js";
import { shape, type Tokens } from "./tokens.js";
import { wordFlag } from "./words.js";

/** The sentences of a block and the evidence for each language in its words. */
export interface Sentences {
  readonly list: readonly Sentence[];
  readonly english: number;
  readonly indonesian: number;
}

/**
 * Splits a block's tokens into sentences and says in which language each is, by counting function words of both languages.
 * A full stop after an abbreviation, an initial or a number does not end a sentence.
 */
export function findSentences(
  text: string,
  tokens: Tokens,
  ids: Int32Array,
  zones: Uint8Array,
  wordFlags: Uint8Array,
  from: number,
  to: number,
): Sentences {
  const list: Sentence[] = [];
  let start = from;
  let english = 0;
  let indonesian = 0;
  let allEnglish = 0;
  let allIndonesian = 0;
  let first = 0;
  // Words in italics or in a title are often foreign: they tell the language only where no others do.
  let italicEnglish = 0;
  let italicIndonesian = 0;
  const close = (end: number, next: number) => {
    // A sentence without function words may still be built of Indonesian words.
    if (english === 0 && indonesian === 0) indonesian = affixes(text, tokens, zones, first, next);
    if (english === 0 && indonesian === 0) {
      english = italicEnglish;
      indonesian = italicIndonesian;
    }
    italicEnglish = italicIndonesian = 0;
    first = next;
    const lang = languageOf(english, indonesian);
    list.push(lang ? { start, end, lang } : { start, end });
    allEnglish += english;
    allIndonesian += indonesian;
    english = 0;
    indonesian = 0;
    start = end;
  };
  for (let at = 0; at < tokens.count; at++) {
    if (at > 0 && endsSentence(text, tokens, ids, wordFlags, at)) close(tokens.starts[at] as number, at);
    const id = ids[at] as number;
    if (id < 0 || id >= wordFlags.length) continue;
    const flags = wordFlags[id] as number;
    // "Departemen Luar Negeri AS": two letters in capitals are no word of the other language.
    if (isShortInCapitals(tokens, at)) continue;
    if (
      (flags & (wordFlag.english | wordFlag.indonesian)) !== 0 &&
      ((zones[at] as number) & zone.emphasis || isInTitle(tokens, at, first))
    ) {
      italicEnglish += flags & wordFlag.english;
      italicIndonesian += (flags & wordFlag.indonesian) >> 1;
    } else {
      english += flags & wordFlag.english;
      indonesian += (flags & wordFlag.indonesian) >> 1;
    }
  }
  close(to, tokens.count);
  return { list, english: allEnglish, indonesian: allIndonesian };
}

/**
 * A word in small letters between two that begin with a capital ("Law on Suppression"), with one more small word at its side ("Convention on the Protection"), or one with a capital that
 * does not open the sentence ("The Jakarta Post").
 */
function isInTitle(tokens: Tokens, at: number, first: number): boolean {
  if (at === first) return false;
  if (isCapital(tokens, at)) return followsCapital(tokens, at + 1);
  const before = stepsTo(tokens, at, -1, first);
  return before > 0 && before + stepsTo(tokens, at, 1, first) < mostSteps && stepsTo(tokens, at, 1, first) > 0;
}

/** From a small word to the next capitals on both sides: two, and one more where another small word stands between. */
const mostSteps = 4;

/** Small words of titles are short: "of the", "on the". */
const longestSmall = 4;

/** How many words away the next one with a capital is, up to two; 0 where there is none so near. */
function stepsTo(tokens: Tokens, at: number, by: 1 | -1, first: number): number {
  for (let steps = 1; steps <= 2; steps++) {
    const other = at + steps * by;
    // The gap of a word is that before it.
    if (other < first || other >= tokens.count || tokens.gaps[by > 0 ? other : other + 1] !== 0) return 0;
    if (isCapital(tokens, other)) return steps;
    // A number between them is no word of a title.
    if (
      !((tokens.shapes[other] as number) & shape.lower) ||
      (tokens.ends[other] as number) - (tokens.starts[other] as number) > longestSmall
    )
      return 0;
  }
  return 0;
}

function followsCapital(tokens: Tokens, at: number): boolean {
  return at < tokens.count && tokens.gaps[at - 1] === 0 && tokens.gaps[at] === 0 && isCapital(tokens, at);
}

function isCapital({ shapes }: Tokens, at: number): boolean {
  return ((shapes[at] as number) & shape.capital) !== 0;
}

/** Two capitals beside a word in small letters. */
function isShortInCapitals(tokens: Tokens, at: number): boolean {
  if ((tokens.ends[at] as number) - (tokens.starts[at] as number) !== 2 || !isInCapitals(tokens, at)) return false;
  return (at > 0 && !isInCapitals(tokens, at - 1)) || (at + 1 < tokens.count && !isInCapitals(tokens, at + 1));
}

function isInCapitals({ shapes }: Tokens, at: number): boolean {
  return ((shapes[at] as number) & (shape.innerCapital | shape.lower)) === shape.innerCapital;
}

/** 1 where more words have Indonesian affixes than English endings, else 0. */
function affixes(text: string, tokens: Tokens, zones: Uint8Array, from: number, to: number): number {
  let balance = 0;
  for (let at = from; at < to; at++) {
    if ((zones[at] as number) & zone.emphasis) continue;
    const bits = tokens.shapes[at] as number;
    const length = (tokens.ends[at] as number) - (tokens.starts[at] as number);
    if (length > 3 && length < 10 && indonesianNoun.test(text.slice(tokens.starts[at], tokens.ends[at]))) balance++;
    if (length < 6 || !(bits & shape.lower) || bits & shape.innerCapital) continue;
    const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
    if (indonesianVerb.test(word)) balance += 2;
    else if (indonesianAffix.test(word)) balance++;
    else if (englishEnding.test(word)) balance--;
  }
  return balance > 0 ? 1 : 0;
}

/** Nouns that are frequent in memos and are no English words. */
const indonesianNoun =
  /^(?:korban|orang|kasus|tugas|gugus|daerah|negara|polisi|petugas|perempuan|pelaku|hukum|jaksa|hakim|rumah|kapal|warga|desa|tahun)$/i;

/** A prefix and a suffix together are nothing but Indonesian. */
const indonesianVerb = /^(?:me(?:ng|ny|m|n|l|r)?|di)[a-z]{3,}(?:kan|kannya)$/;

const indonesianAffix =
  /^(?:me(?:ng|ny|m[bp]|n[dcjt])[a-z]{4,}|me[lmnrwy][a-z]+(?:kan|i)|pe(?:ng?|m|ny|r)?[a-z]{3,}an|ke[a-z]{3,}an|di[a-z]{3,}(?:kan|i)|ber[a-z]{4,}|[a-z]{3,}(?:nya|kannya|annya))$/;

const englishEnding = /(?:tion|tions|sion|ing|ed|ment|ments|ness|ity|ies|ers?|ance|ence|ous|ive|ally|ly|ship|ers|'s)$/;

/** The language that the evidence speaks for, if it does. */
export function languageOf(english: number, indonesian: number): Lang | undefined {
  if (english >= indonesian * 2 && english > 0) return "en";
  if (indonesian >= english * 2 && indonesian > 0) return "id";
  return undefined;
}

/** The sentence at an offset; past the end the last one. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences[placeAt(sentences, offset)];
}

/** The sentence before the one at an offset; undefined where that is the first. */
export function sentenceBefore(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences[placeAt(sentences, offset) - 1];
}

/** The sentence after one, where that is a sentence of the list and no row or other stretch. */
export function nextSentence(
  sentences: readonly Sentence[],
  { start, end }: { readonly start: number; readonly end: number },
): Sentence | undefined {
  const next = sentenceAfter(sentences, end);
  return next && sentenceBefore(sentences, next.start)?.start === start ? next : undefined;
}

/** The first sentence that begins at an offset or behind it. */
export function sentenceAfter(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  const at = placeAt(sentences, offset);
  const sentence = sentences[at];
  return sentence && sentence.start < offset ? sentences[at + 1] : sentence;
}

function placeAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (sentences[middle] as Sentence).end) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The text of the sentence at an offset; the whole text where there is none. */
export function sentenceText(text: string, sentences: readonly Sentence[], offset: number): string {
  const sentence = sentenceAt(sentences, offset);
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}

const listMark = /^(?:[a-z]|\d{1,2})[.)]\s/;

function endsSentence(text: string, tokens: Tokens, ids: Int32Array, wordFlags: Uint8Array, at: number): boolean {
  const gap = tokens.gaps[at] as number;
  if (gap === 0) return false;
  const from = tokens.ends[at - 1] as number;
  const to = tokens.starts[at] as number;
  if (gap === 0x7c) return true;
  // "...;\nb. UU 12/2011": a list with letters, as drafters write it, is no list to Markdown.
  if (tokens.breaks[at] === 1 && listMark.test(text.slice(to, to + 5)) && /[;,.]\s*\n/.test(text.slice(from, to))) return true;
  let stop = -1;
  for (let offset = from; offset < to; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x21 || code === 0x3f) stop = offset;
    else if (code === 0x2e && stop < 0) {
      const previous = ids[at - 1] as number;
      const isAbbreviation =
        offset === from && previous >= 0 && previous < wordFlags.length && ((wordFlags[previous] as number) & wordFlag.abbreviation) !== 0;
      const isInitial = offset === from && from - (tokens.starts[at - 1] as number) === 1;
      if (!isAbbreviation && !isInitial) stop = offset;
    }
  }
  if (stop < 0 || stop === to - 1) return false;
  return ((tokens.shapes[at] as number) & (shape.capital | shape.digit)) !== 0;
}
