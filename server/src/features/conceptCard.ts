import type { Concept, Lang, Term } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import { textIn } from "../engine/textIn.js";
import { conceptNames } from "./conceptNames.js";
import { type InstrumentCardOptions, instrumentParts } from "./instrumentCard.js";
import { escapeMarkdown, markdownLink, siteOf, webAddress } from "./markdown.js";
import { nameOf, related } from "./relatedConcepts.js";

/** What a card shows besides the concept itself. */
export interface CardOptions extends InstrumentCardOptions {
  /** The term that was written, to say its standing. */
  readonly term?: Term;
}

/** A concept as Markdown, for hover and completion: names in both languages, definition, standing, counterpart, sources. Never HTML. */
export function conceptCard(concept: Concept, lexicon: Lexicon, options: CardOptions): string {
  const parts = concept.instrument ? instrumentParts(concept, concept.instrument, lexicon, options) : nameParts(concept, options.lang);
  if (options.term) parts.push(...standing(options.term));
  const own = textIn(concept.definition, options.lang);
  if (own) parts.push(escapeMarkdown(own));
  if (concept.ambiguous) parts.push(escapeMarkdown(concept.ambiguous));
  const others = otherSenses(concept, lexicon, options.lang);
  if (others) parts.push(others);
  for (const confused of concept.confusedWith ?? []) {
    const other = lexicon.concept(confused.concept);
    parts.push(
      `_Not to be confused with ${escapeMarkdown(other ? nameOf(other, lexicon, options.lang) : confused.concept)}:_ ${escapeMarkdown(confused.difference)}`,
    );
  }
  const relations = [
    ...related("Counterpart", concept.counterparts, lexicon, options.lang),
    ...related("Formerly", concept.formerly, lexicon, options.lang),
    ...related("Now", concept.renamedTo, lexicon, options.lang),
  ];
  const dates = period(concept.from, concept.until);
  if (dates) relations.push(dates);
  if (relations.length > 0) parts.push(relations.join("  \n"));
  if (concept.note) parts.push(escapeMarkdown(concept.note));
  if (concept.conflict) parts.push(`_Sources differ:_ ${escapeMarkdown(concept.conflict)}`);
  parts.push(sourceLine(concept));
  return parts.join("\n\n");
}

/** What else the acronyms of a concept stand for in the base: "_Also used for:_ Human Rights; Human Resources". */
function otherSenses(concept: Concept, lexicon: Lexicon, lang: Lang): string | undefined {
  if (concept.instrument) return undefined;
  const kin = new Set([concept.id, ...(concept.counterparts ?? []), ...(concept.formerly ?? []), ...(concept.renamedTo ?? [])]);
  const own = new Set(concept.terms.map(({ text }) => text));
  const names = new Set<string>();
  for (const acronym of concept.terms) {
    if (acronym.type !== "acronym" || !isRight(acronym)) continue;
    for (const form of lexicon.formsOf(acronym.text)) {
      const other = lexicon.conceptOf(form);
      if (!form.isAcronym || !form.term || !isRight(form.term) || kin.has(other.id)) continue;
      const long = conceptNames(other);
      const name = (long[lang] ?? long.en ?? long.id)?.text;
      if (name !== undefined && !own.has(name)) names.add(name);
    }
  }
  if (names.size === 0) return undefined;
  const more = names.size > mostNamed ? `; and ${names.size - mostNamed} more` : "";
  return `_Also used for:_ ${[...names].slice(0, mostNamed).map(escapeMarkdown).join("; ")}${more}`;
}

/** Other senses of an acronym that one card names. */
const mostNamed = 4;

function isRight({ status }: Term): boolean {
  return status === "preferred" || status === "admitted";
}

function nameParts(concept: Concept, lang: Lang): string[] {
  const names = conceptNames(concept);
  const lines: string[] = [];
  const order: readonly Lang[] = lang === "id" ? ["id", "en"] : ["en", "id"];
  for (const one of order) {
    const term = names[one];
    if (!term) continue;
    const text = `${escapeMarkdown(term.text)}${term.unverified ? " _(unverified)_" : ""}`;
    lines.push(`${lines.length === 0 ? `**${text}**` : text} (${term.lang ? languageNames[one] : "both languages"})`);
  }
  const heading = names.acronym && lines.length > 0 ? `**${escapeMarkdown(names.acronym)}**: ` : "";
  const sense = concept.sense ? ` _[${escapeMarkdown(concept.sense)}]_` : "";
  if (lines.length === 0) return [`**${escapeMarkdown(names.acronym ?? concept.terms[0]?.text ?? concept.id)}**${sense}`];
  return [`${heading}${lines.join("  \n")}${sense}`];
}

const languageNames: Readonly<Record<Lang, string>> = { en: "English", id: "Indonesian" };

/** What the base thinks of a term. Of one that is wrong in some sentences only, the words alone tell nothing. */
function standing(term: Term): string[] {
  if (term.status === "preferred") return term.note ? [`_${escapeMarkdown(term.note)}_`] : [];
  if (term.status === "admitted") return [`Admitted term.${term.note ? ` ${escapeMarkdown(term.note)}` : ""}`];
  if (term.match === "context" || term.needs) return [];
  const instead = term.replacements?.length ? ` Write ${term.replacements.map((text) => `"${escapeMarkdown(text)}"`).join(" or ")}.` : "";
  const status = term.status === "obsolete" ? "Obsolete term." : "Discouraged term.";
  return [`**${status}**${term.why ? ` ${escapeMarkdown(term.why)}` : ""}${instead}`];
}

function period(from: string | undefined, until: string | undefined): string | undefined {
  if (!from && !until) return undefined;
  if (from && until) return `In use from ${escapeMarkdown(from)} to ${escapeMarkdown(until)}`;
  return from ? `Since ${escapeMarkdown(from)}` : `Until ${escapeMarkdown(until ?? "")}`;
}

function sourceLine(concept: Concept): string {
  const addresses = [concept.instrument?.url, ...concept.sources].filter((address) => webAddress(address) !== undefined) as string[];
  const links = [...new Set(addresses)].slice(0, 3).map((address) => markdownLink(siteOf(address), address));
  const doubt =
    concept.confidence === "memory"
      ? "_Unverified: no source was read for this entry._"
      : concept.confidence === "low"
        ? "_Unverified: confirmed only in a weak source._"
        : "";
  const sources = links.length > 0 ? `Source: ${links.join(", ")}` : "";
  return [sources, doubt].filter((text) => text !== "").join("  \n");
}
