import { wordAt } from "./blockWords.js";
import { hasSentenceEnd, type LongForm, longestSpelling, longFormEndingAt, type Place } from "./longForms.js";

/** "Surat Izin Usaha Perdagangan dan Tanda Daftar Perusahaan (SIUP dan TDP)": the first of two acronyms in one bracket is that of the words before the "and". */
export function longFormOfFirst(place: Place, lastBefore: number, tail: string): LongForm | undefined {
  if (lastBefore < 0 || !/^\s+(?:dan|and|&|serta|atau|or)\s+[A-Z][A-Za-z0-9/-]+$/.test(tail)) return undefined;
  for (let at = lastBefore - 1; at > 0 && lastBefore - at < longestSpelling; at--) {
    if (!/^(?:dan|and|serta|atau|or)$/.test(wordAt(place.view, at))) continue;
    const long = longFormEndingAt(place, at - 1);
    if (long) return long;
  }
  return undefined;
}

/** The second of two acronyms in one bracket, which is that of the words right before it. */
export function longFormOfSecond(place: Place, lastBefore: number, head: string): LongForm | undefined {
  if (lastBefore < 0 || !/^[A-Z][A-Za-z0-9/-]+\s+(?:dan|and|&|serta|atau|or)\s+$/.test(head)) return undefined;
  return longFormEndingAt(place, lastBefore);
}

/** "Treaty on the Southeast Asia Nuclear Weapon-Free Zone (SEANWFZ Treaty)": the name before the bracket has the word with a capital, and not the acronym. */
export function isSaidBefore({ view, candidate }: Place, word: string, lastBefore: number): boolean {
  const { tokens, text } = view;
  let isSaid = false;
  for (let at = lastBefore; at >= 0 && lastBefore - at < longestSpelling; at--) {
    if (at < lastBefore && hasSentenceEnd(text, tokens.ends[at] as number, tokens.starts[at + 1] as number)) break;
    const written = text.slice(tokens.starts[at], tokens.ends[at]);
    if (written === candidate.text) return false;
    if (wordAt(view, at) === word && /^\p{Lu}\p{Ll}/u.test(written)) isSaid = true;
  }
  return isSaid;
}
