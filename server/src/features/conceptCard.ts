import type { Concept, Instrument, Lang, LegalStatus, Term } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import { textIn } from "../engine/textIn.js";
import { conceptNames, instrumentName } from "./conceptNames.js";
import { escapeMarkdown, markdownLink, siteOf, webAddress } from "./markdown.js";

/** What a card shows besides the concept itself. */
export interface CardOptions {
  /** Language of the place that is looked at: its name comes first. */
  readonly lang: Lang;
  /** The term that was written, to say its standing. */
  readonly term?: Term;
  /** Pinpoint of a provision to quote the gist of ("3(a)"). */
  readonly provision?: string;
}

/** A concept as Markdown, for hover and completion: names in both languages, definition, standing, counterpart, sources. Never HTML. */
export function conceptCard(concept: Concept, lexicon: Lexicon, options: CardOptions): string {
  const parts = concept.instrument ? instrumentParts(concept, concept.instrument, lexicon, options) : nameParts(concept, options.lang);
  if (options.term) parts.push(...standing(options.term));
  const own = textIn(concept.definition, options.lang);
  if (own) parts.push(escapeMarkdown(own));
  if (concept.ambiguous) parts.push(otherSenses(concept.ambiguous, lexicon));
  for (const confused of concept.confusedWith ?? []) {
    const other = lexicon.concept(confused.concept);
    parts.push(
      `_Not to be confused with ${escapeMarkdown(other ? nameOf(other, options.lang) : confused.concept)}:_ ${escapeMarkdown(confused.difference)}`,
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

/** What else a form stands for, without the ids by which the base tells the other concepts ("Human Resources (hr-personnel)"). */
function otherSenses(ambiguous: string, lexicon: Lexicon): string {
  const text = ambiguous.replace(/ \(([a-z0-9-]+)\)(?=[;.]|$)/g, (written, id: string) => (lexicon.concept(id) ? "" : written));
  const label = /^Also(?: used for)?(?=:? )/.exec(text)?.[0];
  if (label === undefined) return escapeMarkdown(text);
  return `_${label}:_ ${escapeMarkdown(text.slice(label.length).replace(/^:? /, ""))}`;
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

const legalWords: Readonly<Record<LegalStatus, string>> = {
  "in-force": "In force",
  amended: "In force, amended",
  repealed: "Repealed",
  expired: "Expired",
  superseded: "Superseded",
  "not-yet-in-force": "Not yet in force",
  "not-binding": "Not binding",
  draft: "Draft",
};

function instrumentParts(concept: Concept, instrument: Instrument, lexicon: Lexicon, options: CardOptions): string[] {
  const { title } = instrument;
  const titles = options.lang === "id" ? [title.id, title.en] : [title.en, title.id];
  const lines = titles.filter((text): text is string => text !== undefined).map(escapeMarkdown);
  const parts = [
    `**${escapeMarkdown(instrumentName(concept, options.lang))}** \\[${escapeMarkdown(`@${concept.id}`)}\\]`,
    lines.join("  \n"),
  ];
  const facts = [legalWords[instrument.status]];
  if (instrument.adopted) facts.push(`adopted ${instrument.adopted}`);
  if (instrument.enacted) facts.push(`enacted ${instrument.enacted}`);
  if (instrument.inForce) facts.push(`in force since ${instrument.inForce}`);
  if (instrument.repealedOn) facts.push(`until ${instrument.repealedOn}`);
  if (instrument.articles) facts.push(`${instrument.articles} articles`);
  parts.push(facts.map(escapeMarkdown).join(" · "));
  const relations = [
    ...related("Amended by", instrument.amendedBy, lexicon, options.lang),
    ...related("Amends", instrument.amends, lexicon, options.lang),
    ...related("Repealed by", one(instrument.repealedBy), lexicon, options.lang),
    ...related("Superseded by", one(instrument.supersededBy), lexicon, options.lang),
    ...related("Ratified by", one(instrument.ratifiedBy), lexicon, options.lang),
    ...related("Ratifies", one(instrument.ratifies), lexicon, options.lang),
  ];
  for (const repeal of instrument.partialRepeals ?? []) {
    const by = lexicon.concept(repeal.by);
    const replaced = repeal.replacedBy ? `, now ${repeal.replacedBy.join(", ")}` : "";
    relations.push(
      `Out of force in part: ${escapeMarkdown(`${repeal.provisions.join(", ")} by ${by ? instrumentName(by, options.lang) : repeal.by}${replaced}${repeal.effective ? ` (${repeal.effective})` : ""}`)}`,
    );
  }
  if (relations.length > 0) parts.push(relations.join("  \n"));
  const wanted = options.provision;
  const provision = wanted === undefined ? undefined : instrument.provisions?.find((found) => plainRef(found.ref) === plainRef(wanted));
  const gist = textIn(provision?.about, options.lang);
  if (provision && gist) parts.push(`**${escapeMarkdown(provision.ref)}**: ${escapeMarkdown(gist)}`);
  return parts;
}

/** A provision's reference without the words and signs in which references differ: "Pasal 2 ayat (1)" and "art. 2(1)" are equal. */
function plainRef(ref: string): string {
  return ref
    .toLowerCase()
    .replace(
      /\b(?:article|articles|arts?|pasal|para|paragraph|paragraf|ayat|huruf|angka|butir|section|sec|principles?|prinsip|indicators?|indikator)\b\.?/g,
      " ",
    )
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What the base thinks of a term. Of one that is wrong in some sentences only, the words alone tell nothing. */
function standing(term: Term): string[] {
  if (term.status === "preferred") return term.note ? [`_${escapeMarkdown(term.note)}_`] : [];
  if (term.status === "admitted") return [`Admitted term.${term.note ? ` ${escapeMarkdown(term.note)}` : ""}`];
  if (term.match === "context" || term.needs) return [];
  const instead = term.replacements?.length ? ` Write ${term.replacements.map((text) => `"${escapeMarkdown(text)}"`).join(" or ")}.` : "";
  const status = term.status === "obsolete" ? "Obsolete term." : "Discouraged term.";
  return [`**${status}**${term.why ? ` ${escapeMarkdown(term.why)}` : ""}${instead}`];
}

function related(label: string, ids: readonly string[] | undefined, lexicon: Lexicon, lang: Lang): string[] {
  if (!ids || ids.length === 0) return [];
  const names = ids.map((id) => {
    const concept = lexicon.concept(id);
    return escapeMarkdown(concept ? nameOf(concept, lang) : id);
  });
  return [`${label}: ${names.join(", ")}`];
}

function nameOf(concept: Concept, lang: Lang): string {
  if (concept.instrument) return instrumentName(concept, lang);
  const names = conceptNames(concept);
  const long = names[lang] ?? names.en ?? names.id;
  return names.acronym ? (long ? `${names.acronym} (${long.text})` : names.acronym) : (long?.text ?? concept.id);
}

function one(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
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
