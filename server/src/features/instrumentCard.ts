import { type Concept, type Instrument, type Lang, type LegalStatus, type StateStanding, states } from "../engine/concept.js";
import type { Pinpoint } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import { dayInWords, onDay } from "../rules/instruments.js";
import { type CitationPractice, formatCitation } from "./citation/formatCitation.js";
import { instrumentName } from "./conceptNames.js";
import { escapeMarkdown } from "./markdown.js";
import { provisionGists } from "./provisionGists.js";
import { nameOfId, related } from "./relatedConcepts.js";

/** What the card of an instrument shows besides the instrument itself. */
export interface InstrumentCardOptions {
  /** Language of the place that is looked at: its title comes first. */
  readonly lang: Lang;
  /** The provisions to tell the gist of. */
  readonly pinpoints?: readonly Pinpoint[];
  /** Those provisions as they are written ("art. 3(a)"), for the formatted citation. */
  readonly provision?: string;
  /** Whose practice the formatted citation follows; absent: none is shown. */
  readonly practice?: CitationPractice;
}

/** Paragraphs of Markdown on an instrument: names, status with dates, Indonesia and the ASEAN States, amendments, a provision, the formatted citation. */
export function instrumentParts(concept: Concept, instrument: Instrument, lexicon: Lexicon, options: InstrumentCardOptions): string[] {
  const { lang } = options;
  const { title } = instrument;
  const titles = lang === "id" ? [title.id, title.en] : [title.en, title.id];
  const parts = [
    `**${escapeMarkdown(instrumentName(concept, lang))}** \\[${escapeMarkdown(`@${concept.id}`)}\\]`,
    titles
      .filter((text): text is string => text !== undefined)
      .map(escapeMarkdown)
      .join("  \n"),
    statusWithDates(instrument).map(escapeMarkdown).join(" · "),
  ];
  const standings = [indonesia(concept, instrument), ...aseanStates(instrument)].filter((text) => text !== undefined);
  if (standings.length > 0) parts.push(standings.join("  \n"));
  const relations = relationsOf(instrument, lexicon, lang);
  if (relations.length > 0) parts.push(relations.join("  \n"));
  const gists = provisionGists(instrument, options.pinpoints ?? [], lang);
  if (gists.length > 0) parts.push(gists.join("  \n"));
  if (options.practice) parts.push(`Cited in full: ${citation(concept, lexicon, options.practice, options)}`);
  return parts;
}

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

function statusWithDates(instrument: Instrument): string[] {
  const { place } = instrument;
  const isTown = place !== undefined && /^\p{Lu}[\p{L}\s.'-]*$/u.test(place);
  const facts = [legalWords[instrument.status]];
  if (instrument.adopted) facts.push(`adopted ${onDay(instrument.adopted)}${isTown ? ` (${place})` : ""}`);
  if (place !== undefined && !(isTown && instrument.adopted)) facts.push(place);
  if (instrument.enacted) facts.push(`enacted ${onDay(instrument.enacted)}`);
  if (instrument.inForce) facts.push(`in force since ${dayInWords(instrument.inForce)}`);
  if (instrument.repealedOn) facts.push(`until ${dayInWords(instrument.repealedOn)}`);
  if (instrument.articles) facts.push(`${instrument.articles} articles`);
  return facts;
}

/** Ratification with its day, its act and its reservations, or that there is none as far as the base knows. */
function indonesia({ unverified }: Concept, { indonesia: standing }: Instrument): string | undefined {
  if (!standing) return undefined;
  const doubt = (field: string) => (unverified?.includes(`instrument.indonesia.${field}`) ? " (unverified)" : "");
  const { signed, ratified, notPartyAsOf, by, reservations, note } = standing;
  const said: string[] = [];
  if (ratified) said.push(`ratified ${onDay(ratified)}${doubt("ratified")}`);
  if (by) said.push(`approved by ${by}`);
  if (notPartyAsOf) said.push(`not a party as far as the base knows (${dayInWords(notPartyAsOf)})`);
  if (signed) said.push(`signed ${onDay(signed)}${doubt("signed")}`);
  const sentences = [said.join("; "), reservations && `Reservations and declarations: ${reservations}`, note].filter((text) => text);
  return sentences.length === 0 ? undefined : `**Indonesia**: ${escapeMarkdown(sentences.map(closed).join(" "))}`;
}

function closed(text: string | undefined): string {
  return text === undefined || /[.!?]$/.test(text) ? (text ?? "") : `${text}.`;
}

/** The other member States of ASEAN: parties with the year, those that are none, and those of which no source was read. */
function aseanStates({ aseanParties }: Instrument): string[] {
  const all = states.flatMap(({ code, en }) => {
    const standing = aseanParties?.[code];
    return standing ? [{ name: en, ...standing }] : [];
  });
  const doubt = (one: StateStanding) => (one.unverified ? ", unverified" : "");
  const inside = all.filter((one) => one.party);
  const outside = all.filter((one) => !one.party && !one.unverified);
  const unknown = all.filter((one) => !one.party && one.unverified);
  const known = outside.flatMap((one) => one.notPartyAsOf ?? []).sort()[0];
  const named = ({ name, signed }: (typeof all)[number]) => `${name}${signed ? ` (signed in ${signed.slice(0, 4)})` : ""}`;
  return [
    ["parties", inside.map((one) => `${one.name} (${one.party?.slice(0, 4)}${doubt(one)})`)],
    [`not parties${known ? ` as far as the base knows (${dayInWords(known)})` : ""}`, outside.map(named)],
    ["not known to be parties (unverified)", unknown.map(named)],
  ].flatMap(([label, names]) => (names?.length ? [`**ASEAN**, ${escapeMarkdown(`${label}: ${(names as string[]).join(", ")}`)}`] : []));
}

function relationsOf(instrument: Instrument, lexicon: Lexicon, lang: Lang): string[] {
  const relations = [
    ...related("Amended by", instrument.amendedBy, lexicon, lang),
    ...related("Amends", instrument.amends, lexicon, lang),
    ...related("Repealed by", one(instrument.repealedBy), lexicon, lang),
    ...related("Superseded by", one(instrument.supersededBy), lexicon, lang),
    ...related("Ratified by", one(instrument.indonesia?.by ? undefined : instrument.ratifiedBy), lexicon, lang),
    ...related("Ratifies", instrument.ratifies, lexicon, lang),
  ];
  for (const repeal of instrument.partialRepeals ?? []) {
    const replaced = repeal.replacedBy ? `, now ${repeal.replacedBy.join(", ")}` : "";
    const since = repeal.effective ? ` (${dayInWords(repeal.effective)})` : "";
    const text = `${repeal.provisions.join(", ")} by ${nameOfId(repeal.by, lexicon, lang)}${replaced}${since}`;
    relations.push(`Out of force in part: ${escapeMarkdown(text)}`);
  }
  return relations;
}

function one(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

/** The text of a first footnote; its italics stay. */
function citation(concept: Concept, lexicon: Lexicon, practice: CitationPractice, { lang, provision }: InstrumentCardOptions): string {
  const text = formatCitation(concept, {
    style: "footnote",
    practice,
    lang,
    first: true,
    instrument: (key) => lexicon.concept(key),
    ...(provision === undefined ? {} : { pinpoint: provision }),
  });
  return escapeMarkdown(text).replaceAll("\\*", "*");
}
