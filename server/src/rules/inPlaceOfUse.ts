import type { FixDraft } from "../engine/rule.js";
import { singularOf } from "../engine/singular.js";
import type { UseEvent } from "./acronyms.js";
import { capitalised, pluralOf } from "./english.js";
import { isJoined } from "./isJoined.js";
import { repeatedHead } from "./repeatedHead.js";
import { writeInstead } from "./writeInstead.js";

/**
 * The fix that writes a long form in the place of a use of its acronym as the sentence needs it: with a capital at its start ("SOM figures rose"), in the singular after "a" and in the
 * plural for "VoTs", with the right article, and without a word before it that the long form itself begins with. None where a hyphen joins the letters to another word.
 */
export function inPlaceOfUse(event: UseEvent, long: string): FixDraft[] {
  const { use } = event.data;
  const isEnglish = event.lang === "en";
  if (isEnglish && isJoined(event, long)) return [];
  const plural = isEnglish && use.plural ? pluralOf(long) : undefined;
  const isOne = isEnglish && (use.lead === "a" || use.lead === "an");
  const fitted = plural ?? (isOne ? singularPhrase(long) : long);
  const text = use.lead === "start" ? capitalised(fitted) : fitted;
  // Of letters that the base does not know the words before them are not told apart when the memo is read again.
  const from = use.forms.length > 0 ? repeatedHead(event.text, event.start, text) - event.start : 0;
  const end = use.end - use.start + (plural === undefined ? 0 : 1);
  return [{ title: `Write "${text}"`, edits: [writeInstead(event, from, end, text)] }];
}

/** "Indonesian migrant workers" as one of them; a name and a phrase without a plural stay. */
function singularPhrase(phrase: string): string {
  const words = phrase.split(" ");
  if (/^\p{Lu}/u.test(words.at(-1) ?? "")) return phrase;
  for (let at = 0; at < words.length; at++) {
    const one = words.map((word, other) => (other === at ? singularOf(word) : word)).join(" ");
    if (one !== phrase && pluralOf(one) === phrase) return one;
  }
  return phrase;
}
