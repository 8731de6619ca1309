import { foldText } from "../engine/foldText.js";
import type { Lexicon } from "../engine/lexicon.js";

/**
 * Accepted forms of the base whose folded text begins with `prefix`, in alphabetical order, at most `limit`; `more` says that there are others.
 * The base keeps them in that order, so that only the forms that the search meets are decoded.
 */
export function formsStartingWith(lexicon: Lexicon, prefix: string, limit: number): { forms: number[]; more: boolean } {
  const { base } = lexicon;
  const { sortedForms } = base;
  const textAt = (place: number) => foldText(base.formText(sortedForms[place] as number));
  let low = 0;
  let high = sortedForms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textAt(middle) < prefix) low = middle + 1;
    else high = middle;
  }
  const forms: number[] = [];
  for (let at = low; at < sortedForms.length && textAt(at).startsWith(prefix); at++) {
    const form = sortedForms[at] as number;
    if (base.formOff?.[form]) continue;
    if (forms.length === limit) return { forms, more: true };
    forms.push(form);
  }
  return { forms, more: false };
}
