import type { Form, Lexicon } from "../engine/lexicon.js";
import { foldWord } from "../engine/tokens.js";
import { isConfirmed } from "./acronyms.js";

/** An accepted acronym of two or three words that the letters of one word, parted somewhere, spell: GTPPTPPO, GT PPTPPO; none for a word that is an acronym itself. */
export function acceptedSpelling(text: string, lexicon: Lexicon): Form | undefined {
  const word = foldWord(text);
  if (word.length < 5 || word.length > 24) return undefined;
  let known = splits.get(lexicon);
  if (!known) {
    known = new Map();
    splits.set(lexicon, known);
  }
  const cached = known.get(word);
  if (cached !== undefined) return cached ?? undefined;
  let found: Form | undefined;
  const isItself = confirmedForm(lexicon, word, 1) !== undefined;
  for (let first = 1; first < word.length && !found && !isItself; first++) {
    const head = word.slice(0, first);
    found = confirmedForm(lexicon, `${head} ${word.slice(first)}`, 2);
    for (let second = first + 1; second < word.length && !found; second++)
      found = confirmedForm(lexicon, `${head} ${word.slice(first, second)} ${word.slice(second)}`, 3);
  }
  known.set(word, found ?? null);
  return found;
}

/** The accepted acronym of the base that reads so, read in a source; undefined as well where another accepted one reads exactly so. */
export function confirmedForm(lexicon: Lexicon, text: string, words: number): Form | undefined {
  let found: Form | undefined;
  for (const form of lexicon.formsOf(text)) {
    const term = lexicon.termOf(form);
    if (!term || !form.isAcronym || form.words.length !== words) continue;
    if (term.status === "discouraged") return undefined;
    if (isConfirmed(form, lexicon) && (!found || (term.status === "preferred" && lexicon.termOf(found)?.status !== "preferred")))
      found = form;
  }
  return found;
}

const splits = new WeakMap<Lexicon, Map<string, Form | null>>();
