import type { Concept, Instrument, Lang, Level } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Sentence, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf, type NumberKey } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import { zone } from "../engine/matcher.js";
import { sentenceAt } from "../engine/sentences.js";

/** Forms of instruments that States are parties to. */
export const treatyForm = /^(?:treaty|protocol)$/;

/** Short words for an Indonesian legal form, and the words that UN practice uses in English. */
const formWords: Readonly<Record<string, { readonly id: string; readonly long: string; readonly en: string }>> = {
  law: { id: "UU", long: "Undang-Undang", en: "Law" },
  "emergency-law": { id: "Perppu", long: "Peraturan Pemerintah Pengganti Undang-Undang", en: "Government Regulation in Lieu of Law" },
  "government-regulation": { id: "PP", long: "Peraturan Pemerintah", en: "Government Regulation" },
  "presidential-regulation": { id: "Perpres", long: "Peraturan Presiden", en: "Presidential Regulation" },
  "presidential-decree": { id: "Keppres", long: "Keputusan Presiden", en: "Presidential Decree" },
  "presidential-instruction": { id: "Inpres", long: "Instruksi Presiden", en: "Presidential Instruction" },
  "court-regulation": { id: "Perma", long: "Peraturan Mahkamah Agung", en: "Supreme Court Regulation" },
};

/** The words for a legal form in the manner of those that were written: short, long, or English. */
export function formLike(form: string, written: string): string | undefined {
  const words = formWords[form];
  if (!words) return undefined;
  if (/^(?:law|act|government|presidential|supreme|regulation)/i.test(written)) return words.en;
  return /\s|-/.test(written) ? words.long : words.id;
}

/** A numbered act as a message names it: "UU 21/2007" or "Law No. 21 of 2007". */
export function actLabel({ form, number, year }: Pick<NumberKey, "form" | "number" | "year">, lang: Lang): string {
  const words = formWords[form];
  return lang === "en" ? `${words?.en ?? form} No. ${number} of ${year}` : `${words?.id ?? form} ${number}/${year}`;
}

/** An instrument as a message names it: "UU 21/2007", "Law No. 21 of 2007", or its short name. */
export function instrumentLabel(concept: Concept, lang: Lang, lexicon: Lexicon): string {
  const number = instrumentIndex(lexicon).numberOf(concept.id);
  if (number && formWords[number.form]) return actLabel(number, lang);
  if (number) {
    const title = concept.instrument?.title[lang] ?? concept.instrument?.title.id ?? "";
    const short = concept.terms.find((term) => term.text.endsWith(` ${number.number}/${number.year}`));
    return (lang === "id" ? short?.text : undefined) ?? title.replace(/\s+(?:tentang|on)\s.*$/su, "");
  }
  const ofLang = concept.terms.filter(
    (term) => term.status !== "discouraged" && term.status !== "obsolete" && (term.lang ?? lang) === lang,
  );
  const names = concept.instrument?.shortNames ?? [];
  const short =
    ofLang.find((term) => names.includes(term.text)) ??
    ofLang.find((term) => term.type === "short") ??
    ofLang.find((term) => term.type === "acronym" && term.status === "preferred");
  return short?.text ?? concept.instrument?.title[lang] ?? concept.instrument?.title.en ?? concept.id;
}

/** The label as it stands within an English sentence: the name of a treaty with its article ("the Palermo Protocol", but "ILO Convention No. 29", "ACTIP"). */
export function labelWithArticle(concept: Concept, lang: Lang, lexicon: Lexicon): string {
  const label = instrumentLabel(concept, lang, lexicon);
  return lang === "en" && takesArticle.test(label) ? `the ${label}` : label;
}

const takesArticle =
  /^(?!the\s|ILO\s|C\d|.*\bNo\.\s)(?=.*\s(?:Convention|Protocol|Covenant|Declaration|Compact|Charter|Statute|Plan|Principles|Guidelines|Agreement|Treaty|Process|Consensus)(?:$|\s))/i;

/** What nobody has read in an authority is a hint at most. */
export function levelOf(concept: Concept, level: Level): Level {
  return concept.confidence === "high" ? level : "hint";
}

/** That it was repealed or superseded is taken from a source that is not the revoking text. */
export function isEndUnconfirmed(concept: Concept): boolean {
  return concept.unverified?.some((field) => /^instrument\.(?:repealedBy|repealedOn|supersededBy)$/.test(field)) ?? false;
}

/** Where an instrument can be read: its official text, else what its record rests on. */
export function sourceOf(concept: Concept): { source?: string } {
  const source = concept.instrument?.url ?? concept.sources[0];
  return source ? { source } : {};
}

/** What the title of an act is about: its words after "on" or "tentang", without a translation in brackets at the end. */
export function subjectOfTitle({ instrument }: Concept, lang: Lang): string | undefined {
  const title = instrument?.title[lang]?.replace(/\s*\([^)]*\)\s*$/, "");
  return (lang === "id" ? /\stentang\s+(.+)$/i : /\son\s+(.+)$/i).exec(title ?? "")?.[1];
}

/** Somebody else's words, or no prose at all. */
export function isQuoted(reference: Pick<Reference, "zone">, facts: BlockFacts): boolean {
  return facts.quoted || (reference.zone & (zone.quoted | zone.masked)) !== 0;
}

/**
 * Of a block that names very many instruments (a line of a hundred laws), what a rule looks at around the reference at this place of its list: rules compare a reference with the others of its
 * sentence, and all of them with all others would cost the square of their number.
 */
export function aroundReference(facts: BlockFacts, at: number): BlockFacts {
  const { references } = facts;
  return references.length <= 2 * mostAround
    ? facts
    : { ...facts, references: references.slice(Math.max(0, at - mostAround), at + mostAround) };
}

const mostAround = 32;

/** The sentence around an offset, with its place; the cells of a row speak of one thing and are one sentence. */
export function sentenceOf(
  view: BlockView,
  facts: BlockFacts,
  offset: number,
): Span & { readonly text: string; readonly lang: Lang | undefined } {
  // A row by itself, without the line that makes a table of it, is one all the same.
  const isRow = facts.kind === "table" || view.text.charCodeAt(view.contentStart) === 0x7c;
  const sentence = isRow ? rowAround(view, facts, offset) : sentenceAt(facts.sentences, offset);
  const start = sentence?.start ?? view.contentStart;
  const end = sentence?.end ?? view.contentEnd;
  return { start, end, text: view.text.slice(start, end), lang: sentence?.lang ?? facts.lang };
}

function rowAround(view: BlockView, facts: BlockFacts, offset: number): Sentence {
  const { text } = view;
  const start = Math.max(view.contentStart, text.lastIndexOf("\n", offset - 1) + 1);
  const next = text.indexOf("\n", offset);
  const lang = sentenceAt(facts.sentences, offset)?.lang;
  return { start, end: next < 0 ? view.contentEnd : Math.min(next, view.contentEnd), ...(lang ? { lang } : {}) };
}

/** A day in words: "22 November 2017" in English, "22 November 2017" or "2 Januari 2026" in Indonesian. */
export function dayInWords(iso: string, lang: Lang = "en"): string {
  const [year, month, day] = iso.split("-");
  const name = monthNames[lang][Number(month) - 1];
  if (!name) return year ?? iso;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** "on 15 November 2000", "in 2015": as much of a day as is known, in English. */
export function onDay(iso: string): string {
  return `${iso.length === 10 ? "on" : "in"} ${dayInWords(iso)}`;
}

const monthNames: Readonly<Record<Lang, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
};

/** Two instruments of one history: one amends, repeals, follows or ratifies the other, or both amend the same one. */
export function areRelated(one: Concept, other: Concept, lexicon: Lexicon): boolean {
  if (one.id === other.id || names(one.instrument).has(other.id) || names(other.instrument).has(one.id)) return true;
  // UU 17/2016 turns an emergency law that amended UU 23/2002 into law: its title ends with that of the law it changes.
  return inTitle(one, other, lexicon) || inTitle(other, one, lexicon);
}

function inTitle(one: Concept, other: Concept, lexicon: Lexicon): boolean {
  const number = instrumentIndex(lexicon).numberOf(other.id);
  if (!number) return false;
  const title = one.instrument?.title.id ?? "";
  const subject = /\stentang\s+(.*)$/su.exec(other.instrument?.title.id ?? "")?.[1];
  return (
    title.includes(`Nomor ${number.number} Tahun ${number.year}`) ||
    (subject !== undefined && title.includes(`tentang ${subject}`) && title !== other.instrument?.title.id)
  );
}

function names(instrument: Instrument | undefined): ReadonlySet<string> {
  const list = [instrument?.repealedBy, instrument?.supersededBy, instrument?.ratifiedBy];
  const { amends, amendedBy, repeals, supplementedBy, followedBy, ratifies } = instrument ?? {};
  for (const more of [amends, amendedBy, repeals, supplementedBy, followedBy, ratifies]) list.push(...(more ?? []));
  return new Set(list.filter((key) => key !== undefined));
}

/** Of the instruments that share a name (KUHP), the one that the name means on a date. */
export function meantOn(reference: Reference, date: string, lexicon: Lexicon): Concept | undefined {
  const first = reference.key === undefined ? undefined : instrumentOf(lexicon, reference.key);
  if (!first || !reference.otherKeys) return first;
  const all = [first, ...reference.otherKeys.map((key) => instrumentOf(lexicon, key))];
  return all.find((concept) => concept && inForceOn(concept, date, lexicon)) ?? first;
}

function inForceOn(concept: Concept, date: string, lexicon: Lexicon): boolean {
  const end = endOf(concept, lexicon);
  const { instrument } = concept;
  const begin = instrument?.inForce ?? instrument?.enacted ?? (instrument?.year === undefined ? "" : String(instrument.year));
  return begin <= date && (end === undefined || date < end);
}

/** The day from which an instrument no longer holds; undefined while it does, or where no date is known. */
export function endOf(concept: Concept, lexicon: Lexicon): string | undefined {
  const { instrument } = concept;
  if (!instrument) return undefined;
  if (instrument.repealedOn) return instrument.repealedOn;
  if (instrument.status === "expired" && instrument.period) return `${instrument.period.end + 1}-01-01`;
  const next =
    instrument.repealedBy ?? instrument.supersededBy ?? (instrument.status === "expired" ? instrument.followedBy?.[0] : undefined);
  const successor = next === undefined ? undefined : lexicon.concept(next)?.instrument;
  if (!successor || !/^(?:repealed|superseded|expired)$/.test(instrument.status)) return undefined;
  return (
    successor.inForce ??
    successor.enacted ??
    successor.adopted ??
    (successor.year === undefined ? undefined : `${successor.year + 1}-01-01`)
  );
}

const codes = /^(?:(?:new|old|revised) )?(?:Code of Criminal Procedure|Criminal Procedure Code)$/i;
const indonesianLaw = /Indonesia|KUHA?P|Jakarta|TPPO|(?<![A-Za-z])UU |Law No\. ?(?:1 of 2023|20 of 2025|21 of 2007)/;

/** "article 23 of the Code of Criminal Procedure": every country has one, and nothing in the text says that Indonesia's is meant. */
export function isCodeOfAnyCountry({ by, text }: Reference, view: BlockView): boolean {
  return by === "name" && codes.test(text) && !indonesianLaw.test(view.text);
}
