import type { Lang } from "../engine/concept.js";
import { areTurned } from "./areTurned.js";
import { isSameButForDialect } from "./dialect.js";
import { besideFrequentEnglish, frequentEnglish } from "./frequentEnglish.js";
import { besideFrequentIndonesian, frequentIndonesian } from "./frequentIndonesian.js";
import { besideShortEnglish, shortEnglish } from "./frequentShortEnglish.js";
import { wordDistance } from "./wordDistance.js";

/**
 * The frequent word of the language of which an unknown word is a slip: a letter is lost, put in, or has changed places with its neighbour, one vowel stands for another, or in a long word one letter for one
 * beside it on the keyboard ("vicitm", "undertsnading", "pemeritah"). Not at its end, where the letter may be an ending. Undefined where it may be meant as several of them.
 */
export function slipOfWord(word: string, lang: Lang): string | undefined {
  const right = slipOfWhole(word, lang);
  if (right !== undefined || lang === "en") return right;
  const ending = indonesianEnding.exec(word)?.[0];
  const stem = ending === undefined ? undefined : slipOfWhole(word.slice(0, -ending.length), lang);
  return stem === undefined ? undefined : `${stem}${ending}`;
}

/** What joins any Indonesian word: "perusahannya". */
const indonesianEnding = /(?:nya|lah|pun)$/;

function slipOfWhole(word: string, lang: Lang): string | undefined {
  if (word.length < fewestLetters[lang]) return undefined;
  const { byPlace, known } = lists(lang);
  if (known.has(word) || (lang === "id" && oldSpelling.test(word))) return undefined;
  let found: string | undefined;
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    for (const right of byPlace.get(placeOf(word.charCodeAt(0), length)) ?? []) {
      if (!isSlip(right, word) || (lang === "id" && isOtherVerb(right, word))) continue;
      if (isSameButForDialect(right, word) || (found !== undefined && !isSameButForDialect(found, right))) return undefined;
      found ??= right;
    }
  }
  return found;
}

/** As old laws are spelled: "pekerdjaan", "ketjelakaan". */
const oldSpelling = /[dt]j/;

/** "Penempatkan", "perdagangkan": it may as well be meant as the verb, or be one. */
function isOtherVerb(right: string, word: string): boolean {
  return word.endsWith("kan") && !right.endsWith("kan");
}

/** A word of the language that is known to be no slip. */
export function isOwnWord(word: string, lang: Lang): boolean {
  return lists(lang).known.has(word);
}

/** Indonesian words that are shorter have too many others beside them. */
const fewestLetters: Readonly<Record<Lang, number>> = { en: 6, id: 8 };
/** Of a shorter word too many other words are a letter off. */
const fewestForKeys = 9;

interface Lists {
  /** The frequent words by their first letter and length. */
  readonly byPlace: ReadonlyMap<number, readonly string[]>;
  readonly known: ReadonlySet<string>;
}

const words: Readonly<Record<Lang, readonly [frequent: string, beside: string]>> = {
  en: [`${frequentEnglish} ${shortEnglish}`, `${besideFrequentEnglish} ${besideShortEnglish}`],
  id: [frequentIndonesian, besideFrequentIndonesian],
};

const read: Partial<Record<Lang, Lists>> = {};

function lists(lang: Lang): Lists {
  read[lang] ??= readLists(...words[lang]);
  return read[lang];
}

function readLists(frequentWords: string, besideThem: string): Lists {
  const byPlace = new Map<number, string[]>();
  const frequent = wordsOf(frequentWords);
  for (const word of frequent) {
    const place = placeOf(word.charCodeAt(0), word.length);
    const others = byPlace.get(place);
    if (others) others.push(word);
    else byPlace.set(place, [word]);
  }
  return { byPlace, known: new Set([...frequent, ...wordsOf(besideThem)]) };
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

function placeOf(initial: number, length: number): number {
  return initial * 64 + length;
}

/** Letters at the end that an ending may have changed. */
const ofEnding = 2;

/** One slip, after the first letter and before the last two; in a longer word letters may have changed places twice. */
function isSlip(right: string, word: string): boolean {
  return (
    isOneSlip(right, word) ||
    (word.length >= fewestForTwo && word.length === right.length && areTurned(right, word) && wordDistance(right, word, 2) === 2)
  );
}

const fewestForTwo = 11;

function isOneSlip(right: string, word: string): boolean {
  const shorter = Math.min(right.length, word.length);
  let head = 0;
  while (head < shorter && right.charCodeAt(head) === word.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter && right.charCodeAt(right.length - 1 - tail) === word.charCodeAt(word.length - 1 - tail)) tail++;
  if (head === 0) return false;
  // In a run of one letter any of them may be the one that was lost or put in.
  if (right.length !== word.length) return head + tail >= shorter && tail >= ofEnding && shorter - tail <= head;
  const left = right.length - head - tail;
  if (left === 2) return right[head] === word[head + 1] && right[head + 1] === word[head];
  return (
    left === 1 &&
    tail >= ofEnding &&
    (isVowelForOther(right[head] ?? "", word[head] ?? "") ||
      (right.length >= fewestForKeys && areBeside(right[head] ?? "", word[head] ?? "")))
  );
}

function isVowelForOther(one: string, other: string): boolean {
  return /^[aeiou]{2}$/.test(one + other);
}

const keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Two keys side by side, or two letters that sound alike before some vowels. */
function areBeside(one: string, other: string): boolean {
  if (/^(?:cs|sc|mn|nm)$/.test(one + other)) return true;
  const [row, place] = keyOf(one);
  const [otherRow, otherPlace] = keyOf(other);
  return row >= 0 && otherRow >= 0 && Math.abs(row - otherRow) <= 1 && Math.abs(place + row / 2 - otherPlace - otherRow / 2) <= 1;
}

function keyOf(letter: string): readonly [number, number] {
  const row = keyboard.findIndex((keys) => keys.includes(letter));
  return [row, keyboard[row]?.indexOf(letter) ?? -1];
}
