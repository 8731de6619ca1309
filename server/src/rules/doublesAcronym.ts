import type { Term } from "../engine/concept.js";

/** The base lists the form as an acronym beside a word that it already contains ("tindak pidana TPPO"): the acronym alone is right. */
export function doublesAcronym(term: Term): string | undefined {
  const [replacement, another] = term.replacements ?? [];
  if (!term.fault || term.fault === "variant" || replacement === undefined || another !== undefined || term.text === replacement)
    return undefined;
  return /^[A-Z][A-Z0-9]+(?:[ -][A-Z]+)*$/.test(replacement) && ` ${term.text} `.includes(` ${replacement} `) ? replacement : undefined;
}
