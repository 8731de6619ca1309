import type { Lexicon } from "../engine/lexicon.js";
import { smallWords } from "./longerNames.js";

/** "Pekerja migran Indonesia" has its capital for the sentence that it opened; "Ministry of Foreign Affairs" and "Indonesian migrant worker" have theirs for the name. */
export function inSentence(long: string, lexicon: Lexicon): string {
  const [first = "", second = ""] = long.split(" ");
  if (!/^\p{Lu}[\p{Ll}-]+$/u.test(first) || !/^\p{Ll}/u.test(second)) return long;
  const lowered = long.charAt(0).toLowerCase() + long.slice(1);
  const known = lexicon.formsOf(long).filter((form) => !form.isAcronym);
  if (known.some((form) => form.text === lowered)) return lowered;
  if (known.some((form) => form.text === long)) return long;
  // A small word tells nothing of a name; the capitals after it do.
  const isName = smallWords.has(second) ? /\s\p{Lu}/u.test(long) : adjectiveOfCountry.test(first);
  return isName ? long : lowered;
}

const adjectiveOfCountry = /(?:[ae]an|ian|ese|ish)$/;
