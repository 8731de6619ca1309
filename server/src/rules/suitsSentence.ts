import type { Term } from "../engine/concept.js";
import { namesYear } from "./sentenceSigns.js";

/** The sentence has one of the words that the item asks for, and none of those that speak against it. */
export function suitsSentence(term: Pick<Term, "needs" | "unlessWords">, sentence: string): boolean {
  if (!term.needs && !term.unlessWords) return true;
  const words = plain(sentence);
  if (term.needs && !term.needs.some((word) => hasWord(words, sentence, word))) return false;
  return !term.unlessWords?.some((word) => hasWord(words, sentence, word));
}

/** The words stand in the sentence, in any case, as whole words; a trailing star accepts any ending. */
function hasWord(words: string, sentence: string, word: string): boolean {
  if (isYear.test(word)) return namesYear(sentence, Number(word));
  const isOpen = word.endsWith("*");
  const wanted = (isOpen ? word.slice(0, -1) : word).toLowerCase();
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    if (!isWordPart(words.charCodeAt(at - 1)) && (isOpen || !isWordPart(words.charCodeAt(at + wanted.length)))) return true;
  }
  return false;
}

const isYear = /^\d{4}$/;

/** In small letters, with one space where white space stands. */
function plain(sentence: string): string {
  const small = sentence.toLowerCase();
  return /[^\S ]| {2}/.test(small) ? small.replace(/\s+/g, " ") : small;
}

/** A digit, or a letter of Latin script; NaN, beyond the text, is neither. */
function isWordPart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code <= 0x1eff);
}
