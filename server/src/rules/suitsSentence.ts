import type { Term } from "../engine/concept.js";
import { namesYear } from "./sentenceSigns.js";

/** The sentence has one of the words that the item asks for, and none of those that speak against it. */
export function suitsSentence(term: Pick<Term, "needs" | "unlessWords">, sentence: string): boolean {
  if (term.needs && !term.needs.some((word) => hasWord(sentence, word))) return false;
  return !term.unlessWords?.some((word) => hasWord(sentence, word));
}

/** The words stand in the text, in any case, as whole words; a trailing star accepts any ending. */
function hasWord(text: string, word: string): boolean {
  if (/^\d{4}$/.test(word)) return namesYear(text, Number(word));
  let pattern = wordPatterns.get(word);
  if (!pattern) {
    const open = word.endsWith("*");
    const body = (open ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
    pattern = new RegExp(`(?<![a-zÀ-ỿ0-9])${body}${open ? "" : "(?![a-zÀ-ỿ0-9])"}`, "iu");
    wordPatterns.set(word, pattern);
  }
  return pattern.test(text);
}

/** Patterns of the words that items name; as many as the base has such words. */
const wordPatterns = new Map<string, RegExp>();
