import type { Form, Lexicon } from "../engine/lexicon.js";
import { confirmedAcronym } from "../engine/nearAcronym.js";

/** Shorter ones come near to too many words. */
const fewestLetters = 8;
const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * The clipped acronym of the base ("Bareskrim", "Desmigratif") from which an unknown word with a capital is one letter off; undefined where it comes near to none, or to
 * two. Costs some five hundred look-ups, so it is asked of long unknown words in capitals only.
 *
 * @param word folded, as it stands in the text
 */
export function nearClipped(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < fewestLetters || !/^[a-z]+$/.test(word)) return undefined;
  let found: string | undefined;
  for (const spelling of slips(word)) {
    const acronym = spelling === word ? undefined : confirmedAcronym(spelling, lexicon, isClipped)?.text;
    if (acronym === undefined || acronym === found) continue;
    if (found !== undefined) return undefined;
    found = acronym;
  }
  return found;
}

function* slips(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
    yield word.slice(0, at) + word.slice(at + 1);
    for (const letter of letters) {
      yield word.slice(0, at) + letter + word.slice(at + 1);
      yield word.slice(0, at) + letter + word.slice(at);
    }
  }
}

function isClipped({ text, term }: Form): boolean {
  return term?.status !== "obsolete" && /^\p{Lu}\p{Ll}{7,}$/u.test(text);
}
