import type { Concept, Lang, Term } from "../engine/concept.js";

/** How a concept is called, per language: what look-up, completion and hover show. */
export interface ConceptNames {
  /** Best acronym, if it has one. */
  readonly acronym?: string;
  /** Best full name in each language. */
  readonly en?: Term;
  readonly id?: Term;
}

/** The names of a concept: preferred before admitted, full before short. */
export function conceptNames(concept: Concept): ConceptNames {
  const acronym = best(concept, (term) => term.type === "acronym");
  const en = best(concept, (term) => term.type !== "acronym" && (term.lang === "en" || term.lang === undefined));
  const id = best(concept, (term) => term.type !== "acronym" && term.lang === "id");
  return { ...(acronym ? { acronym: acronym.text } : {}), ...(en ? { en } : {}), ...(id ? { id } : {}) };
}

/** One name for lists: the acronym, an instrument's first short name, or the full name. */
export function conceptLabel(concept: Concept, lang: Lang = "en"): string {
  const names = conceptNames(concept);
  if (concept.instrument) return instrumentName(concept, lang);
  return names.acronym ?? names[lang]?.text ?? names.en?.text ?? names.id?.text ?? concept.terms[0]?.text ?? concept.id;
}

/** The long names behind a label, both languages, for lists. */
export function conceptDetail(concept: Concept): string {
  const { en, id, acronym } = conceptNames(concept);
  const texts = concept.instrument ? [concept.instrument.title.en, concept.instrument.title.id] : [en?.text, id?.text];
  const known = texts.filter((text, at): text is string => text !== undefined && texts.indexOf(text) === at);
  return known.join(" / ") || (acronym ?? concept.id);
}

/** What people call an instrument. */
export function instrumentName(concept: Concept, lang: Lang = "en"): string {
  const short = concept.instrument?.shortNames[0];
  const term =
    best(concept, (one) => one.type === "short" && (one.lang === undefined || one.lang === lang)) ??
    best(concept, (one) => one.type === "acronym");
  const title = concept.instrument?.title;
  return (
    short ?? term?.text ?? (lang === "id" ? (title?.id ?? title?.en) : (title?.en ?? title?.id)) ?? concept.terms[0]?.text ?? concept.id
  );
}

function best(concept: Concept, accept: (term: Term) => boolean): Term | undefined {
  let found: Term | undefined;
  let foundRank = Number.POSITIVE_INFINITY;
  for (const term of concept.terms) {
    if (!accept(term)) continue;
    const rank = statusRanks[term.status] + (term.type === "short" ? 0.5 : 0) + (term.unverified ? 0.25 : 0);
    if (rank < foundRank) {
      found = term;
      foundRank = rank;
    }
  }
  return foundRank < statusRanks.discouraged ? found : undefined;
}

const statusRanks = { preferred: 0, admitted: 1, discouraged: 10, obsolete: 11 } as const;
