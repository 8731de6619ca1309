import { hashWord } from "../engine/tokens.js";

/** Phrases of two words and what they are called, by the hashes of the first word and of the second. */
export function phraseMap(phrases: Readonly<Record<string, string>>): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const found = new Map<number, Map<number, string>>();
  for (const [phrase, meaning] of Object.entries(phrases)) {
    const [first = "", second = ""] = phrase.split(" ");
    const ofFirst = found.get(hashWord(first)) ?? new Map<number, string>();
    found.set(hashWord(first), ofFirst.set(hashWord(second), meaning));
  }
  return found;
}
