import type { Form, Lexicon } from "../engine/lexicon.js";

/** A right word that the base has only for the sake of wrong ones ("they" for "he", "kualitas" for "kwalitas"): nothing to be explained or coloured. */
export function isOrdinaryWord(form: Form, lexicon: Lexicon): boolean {
  if (form.isAcronym || form.isWrong || form.termIndex < 0) return false;
  const { kind, domains } = lexicon.conceptOf(form);
  return kind === "spelling" || (domains?.length === 1 && domains[0] === "style");
}
