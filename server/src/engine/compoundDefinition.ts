import { acronymKey } from "./acronymKey.js";
import { tokenFrom, wordAt } from "./blockWords.js";
import { smallWords, spellsOut } from "./initials.js";
import { formIsAcronym } from "./lexicon.js";
import { type LongForm, longFormEndingAt, type Place } from "./longForms.js";

/** What a bracket of several short words says of one of them: its long form, or only that it is introduced with the others. */
export interface CompoundDefinition {
  readonly long: LongForm | undefined;
}

/**
 * "Calon Pekerja Migran Indonesia (Calon PMI)", "Dinas Sosial Kabupaten Kutai Timur (Dinsos Kutim)", "Badan Reserse Kriminal Mabes Polri (Bareskrim Mabes Polri)": each word of the bracket is a word
 * before it or short for some of them. In "Task Force on ASEAN Migrant Workers (TF-AMW)" the letters of all of them together are those of the words.
 */
export function compoundDefinition(place: Place, open: number, close: number, lastBefore: number): CompoundDefinition | undefined {
  const { view, plain, candidate } = place;
  const inside = plain.slice(open + 1, close).replace(dressing, "");
  if (lastBefore < 1 || inside.length > longestCompound || !compound.test(inside)) return undefined;
  const from = tokenFrom(view, open);
  const to = tokenFrom(view, close);
  if (to - from <= candidate.last - candidate.first || to - from > mostWords) return undefined;
  // An acronym of several words that the base has ("LBH APIK") is one.
  if (view.lexicon.formsOf(inside).some(formIsAcronym)) return undefined;
  const parts = partByPart(place, from, to, lastBefore);
  if (parts) return parts;
  const whole = longFormEndingAt({ ...place, candidate: { ...candidate, text: inside, forms: [] } }, lastBefore);
  const isMeant = whole?.fit === "spelled" && isSpelled(inside, view.text, whole);
  return isMeant && !view.text.slice(whole.span.start, whole.span.end).includes(candidate.text) ? { long: undefined } : undefined;
}

/** The long form of the acronym where each word of the bracket has its own, from the last to the first. */
function partByPart({ view, plain, candidate }: Place, from: number, to: number, lastBefore: number): CompoundDefinition | undefined {
  const { tokens, text, lexicon } = view;
  let before = lastBefore;
  let own: LongForm | undefined;
  for (let at = to; at > from; ) {
    const isOwn = at === candidate.last;
    const first = isOwn ? candidate.first : at - 1;
    const part = text.slice(tokens.starts[first], tokens.ends[at - 1]);
    const word = isOwn ? "" : wordAt(view, first);
    while (before > 0 && wordAt(view, before) !== word && isPassedOver(wordAt(view, before))) before--;
    if (before < 0) return undefined;
    if (word !== "" && isWordOrClip(word, part, wordAt(view, before))) before--;
    else {
      const forms = isOwn ? candidate.forms : lexicon.formsOf(part).filter(formIsAcronym);
      const long = longFormEndingAt({ view, plain, candidate: { ...candidate, text: part, forms } }, before);
      if (!long || (long.fit === "spelled" && !isSpelled(part, text, long))) return undefined;
      if (isOwn) own = long;
      before = tokenFrom(view, long.span.start) - 1;
    }
    at = first;
  }
  return own && { long: own };
}

/** Each word gives its letter: where one is passed over, the letters may be a slip of others. */
function isSpelled(short: string, text: string, { span }: LongForm): boolean {
  return spellsOut(acronymKey(short), text.slice(span.start, span.end)) === "strict";
}

/** The word itself, or its first letters: "Div" for "Divisi". */
function isWordOrClip(word: string, written: string, before: string): boolean {
  return word === before || (word.length >= shortestClip && /^\p{Lu}\p{Ll}+$/u.test(written) && before.startsWith(word));
}

/** Words of a long form for which its short form has none. */
function isPassedOver(word: string): boolean {
  return smallWords.has(word) || /^(?:kabupaten|kota|provinsi|republik|indonesia|regency|city|province)$/.test(word);
}

const dressing = /^["'\u2018\u2019\u201c\u201d*_\s]+|["'\u2018\u2019\u201c\u201d*_\s]+$/gu;
/** Two to four words, parted by a space or a hyphen. */
const compound = /^[\p{L}\d]+(?:[ -][\p{L}\d]+){1,3}$/u;
const longestCompound = 40;
const mostWords = 4;
const shortestClip = 3;
