import type { Concept, Lang } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import { instrumentLabel } from "../rules/instruments.js";
import { conceptNames } from "./conceptNames.js";
import { escapeMarkdown } from "./markdown.js";

/** A line "label: names" of the concepts with these ids; none where there are no ids. */
export function related(label: string, ids: readonly string[] | undefined, lexicon: Lexicon, lang: Lang): string[] {
  if (!ids || ids.length === 0) return [];
  return [`${label}: ${ids.map((id) => escapeMarkdown(nameOfId(id, lexicon, lang))).join(", ")}`];
}

/** The name by which a card calls the concept with an id; the id itself where the base has none. */
export function nameOfId(id: string, lexicon: Lexicon, lang: Lang): string {
  const concept = lexicon.concept(id);
  return concept ? nameOf(concept, lexicon, lang) : id;
}

/** The name by which a card calls another concept: number and year of a law, acronym and long form of a term. */
export function nameOf(concept: Concept, lexicon: Lexicon, lang: Lang): string {
  if (concept.instrument) return instrumentLabel(concept, lang, lexicon);
  const names = conceptNames(concept);
  const long = names[lang] ?? names.en ?? names.id;
  return names.acronym ? (long ? `${names.acronym} (${long.text})` : names.acronym) : (long?.text ?? concept.id);
}
