import type { Base } from "./base.js";
import type { UnderPacks } from "./checkPacks.js";
import { Lexicon } from "./lexicon.js";

/** A base as that over which packs are laid. */
export function underPacks(base: Base): UnderPacks {
  const lexicon = new Lexicon(base);
  return {
    concept: (id) => lexicon.concept(id),
    claims: (text) => lexicon.formsOf(text).flatMap((form) => (form.term ? [{ concept: lexicon.conceptOf(form), term: form.term }] : [])),
  };
}
