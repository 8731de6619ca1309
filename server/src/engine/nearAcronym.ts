import { type Form, formIsAcronym, type Lexicon } from "./lexicon.js";
import { foldWord, hashWord } from "./tokens.js";

/** Shorter ones are too near to each other; of four consonants two that changed places are told ("LSPK"). */
const fewestLetters = 5;
const fewestSwapped = 4;
const mostLetters = 10;

/**
 * The acronym of the base that an unknown one is a slip for: a letter too many, too few, or two that changed places ("CEDEAW", "UNODOC"). Undefined where several come as
 * near. Costs some two hundred look-ups, so it is asked of unknown words in capitals only.
 */
export function nearAcronym(text: string, lexicon: Lexicon): Form | undefined {
  const [found, another] = nearAcronyms(text, lexicon);
  return another ? undefined : found;
}

/** "PPRTa": the acronym of the base that a small letter has got stuck to; a plural s is none. */
export function withoutStrayLetter(text: string, lexicon: Lexicon): Form | undefined {
  return /^[A-Z]{3,}[a-rt-z]$/.test(text) ? confirmedAcronym(foldWord(text.slice(0, -1)), lexicon, isInCapitals) : undefined;
}

/** "BPMI": the acronyms of the base, three at most, that have these letters and one digit among them. */
export function withoutDigit(text: string, lexicon: Lexicon): readonly Form[] {
  const word = foldWord(text);
  if (!/^[a-z]+$/.test(word) || text !== text.toUpperCase() || word.length < fewestSwapped || word.length > mostLetters) return [];
  const found: Form[] = [];
  for (let at = 2; at < word.length; at++)
    for (const digit of "234") {
      const form = confirmedAcronym(word.slice(0, at) + digit + word.slice(at), lexicon, isInCapitals);
      if (form && !found.some(({ text: known }) => known === form.text)) found.push(form);
    }
  return found.length > mostWithDigit ? [] : found;
}

const mostWithDigit = 3;

/** The word may be a slip for an acronym of the base, even if it cannot be told for which. */
export function isNearAcronym(text: string, lexicon: Lexicon): boolean {
  return nearAcronyms(text, lexicon).length > 0;
}

/** The first two acronyms that the word comes near. */
function nearAcronyms(text: string, lexicon: Lexicon): Form[] {
  const word = foldWord(text);
  if (!/^[a-z0-9]+$/.test(word) || word.length < fewestSwapped || word.length > mostLetters + 1 || isSpoken.test(word)) return [];
  if (word.length < fewestLetters && /[aeiou0-9]/.test(word)) return [];
  const found: Form[] = [];
  for (const spelling of slips(word)) {
    if (spelling === word) continue;
    const form = confirmedAcronym(spelling, lexicon, isInCapitals);
    if (!form || form.text === found[0]?.text) continue;
    found.push(form);
    if (found.length > 1) break;
  }
  return found;
}

/** Consonants and vowels by turns are a word or a name in capitals ("PARIS"). */
const isSpoken = /^(?:[^aeiou0-9][aeiou]){2,}[^aeiou0-9]?$/;

function* slips(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) yield word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
  if (word.length < fewestLetters) return;
  if (word.length > fewestLetters) for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 0; at <= word.length; at++) for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
}

/** A digit says how often the letter before it counts: "SISKOP2MI". */
const letters = "abcdefghijklmnopqrstuvwxyz234";

function isInCapitals({ text }: Form): boolean {
  return text === text.toUpperCase();
}

/** The first acronym of one word, of those that the base has confirmed, that is written as asked; `word` is folded. */
export function confirmedAcronym(word: string, lexicon: Lexicon, isMeant: (form: Form) => boolean): Form | undefined {
  const { index, base } = lexicon;
  const id = index.find(hashWord(word));
  const node = id < 0 ? 0 : index.root(id);
  if (node <= 0) return undefined;
  for (let at = index.firstForm(node); at >= 0; at = index.nextForm(at)) {
    if (base.formOff?.[at]) continue;
    const form = lexicon.form(at);
    const isRight = formIsAcronym(form) && form.term?.status !== "discouraged" && !form.term?.unverified;
    if (isRight && form.words[0] === word && isMeant(form) && lexicon.conceptOf(form).confidence === "high") return form;
  }
  return undefined;
}
