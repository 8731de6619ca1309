import type { Concept, Lang, Term } from "../engine/concept.js";
import type { AcronymUse } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { RuleContext } from "../engine/rule.js";

/** Acronyms that any reader of policy papers knows, units, currencies and roman numerals: never asked to be spelled out. */
const exempt = new Set(
  "UN EU US USA UK ASEAN USD IDR EUR AUD SGD MYR THB RP RI PBB HAM PDF OK ID EN TV AIDS HIV DVD CD KM KG AM PM GMT WIB WITA WIT II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI NGO NGOS LSM COVID SMS WWW HTTP HTTPS URL FAQ CEO MR DR PT CV TBK NO RT RW".split(" "),
);

/** The acronym needs no definition. */
export function isExempt(use: AcronymUse, context: RuleContext): boolean {
  if (exempt.has(use.text.toUpperCase()) || context.settings.exemptAcronyms.includes(use.text)) return true;
  return use.forms.length > 0 && use.forms.every((form) => context.lexicon.conceptOf(form).needsDefinition === false);
}

/** The long forms that an acronym may stand for, those of the wanted language first; unverified ones last. */
export function expansionsOf(use: AcronymUse, lang: Lang, lexicon: Lexicon): { concept: Concept; term: Term }[] {
  const found: { concept: Concept; term: Term; rank: number }[] = [];
  for (const form of use.forms) {
    const concept = lexicon.conceptOf(form);
    const longForms = concept.terms.filter((term) => term.type !== "acronym" && term.status === "preferred");
    const own = longForms.filter((term) => term.lang === lang || term.lang === undefined);
    for (const term of own.length > 0 ? own : longForms) found.push({ concept, term, rank: (own.includes(term) ? 0 : 2) + (term.unverified ? 1 : 0) });
  }
  return found.sort((one, other) => one.rank - other.rank).filter((one, at, all) => all.findIndex((other) => other.term.text === one.term.text) === at);
}
