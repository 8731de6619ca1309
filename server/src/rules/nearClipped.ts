import { formIsAcronym, type Lexicon } from "../engine/lexicon.js";
import { hashWord } from "../engine/tokens.js";

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
    const acronym = spelling === word ? undefined : clippedOf(spelling, lexicon);
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

/** A confirmed acronym of one word, written like a word. */
function clippedOf(word: string, lexicon: Lexicon): string | undefined {
  const { index, base } = lexicon;
  const id = index.find(hashWord(word));
  const node = id < 0 ? 0 : index.root(id);
  if (node <= 0) return undefined;
  for (let at = index.firstForm(node); at >= 0; at = index.nextForm(at)) {
    if (base.formOff?.[at]) continue;
    const form = lexicon.form(at);
    const isRight =
      formIsAcronym(form) && form.term?.status !== "discouraged" && form.term?.status !== "obsolete" && !form.term?.unverified;
    if (isRight && /^\p{Lu}\p{Ll}{7,}$/u.test(form.text) && lexicon.conceptOf(form).confidence === "high") return form.text;
  }
  return undefined;
}
