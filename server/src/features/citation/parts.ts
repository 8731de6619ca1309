import type { Concept, Instrument, Lang } from "../../engine/concept.js";

/** A date of an instrument, split; day and month are absent where only the year is known. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Splits an ISO date. */
export function dateParts(date: string | undefined): DateParts | undefined {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? "");
  if (!found) return undefined;
  return { year: Number(found[1]), ...(found[2] ? { month: Number(found[2]) } : {}), ...(found[3] ? { day: Number(found[3]) } : {}) };
}

const monthNames = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  id: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
} as const;

/** "15 November 2000", in the language of the text. */
export function writtenDate(date: string | undefined, lang: Lang): string | undefined {
  const parts = dateParts(date);
  if (!parts) return undefined;
  return [parts.day, parts.month && monthNames[lang][parts.month - 1], parts.year].filter((one) => one !== undefined).join(" ");
}

/** A law, regulation, decree or plan of Indonesia, which is cited by form, number and year. */
export function isIndonesianLaw(instrument: Instrument): boolean {
  return /^(?:Undang-Undang|Peraturan|Keputusan|Instruksi)\b/.test(instrument.title.id ?? "") && instrument.issuer === undefined;
}

/** "Treaty Series" volume, page and registration number, as far as the base knows them. */
export interface TreatySeries {
  readonly name: "UNTS" | "LNTS";
  readonly volume: string;
  readonly page?: string;
  readonly registration?: string;
}

/** Reads the treaty series from an instrument's number. */
export function treatySeries(instrument: Instrument): TreatySeries | undefined {
  const text = String(instrument.number ?? "");
  const short = /(\d+) (UNTS|LNTS) (\d+)/.exec(text);
  const long = /(UNTS|LNTS) vol\. (\d+)(?:, p\. (\d+))?(?:, reg\. no\. (\d+))?/.exec(text);
  if (short) return { name: short[2] as "UNTS" | "LNTS", volume: short[1] ?? "", page: short[3] ?? "" };
  if (!long) return undefined;
  return {
    name: long[1] as "UNTS" | "LNTS",
    volume: long[2] ?? "",
    ...(long[3] ? { page: long[3] } : {}),
    ...(long[4] ? { registration: long[4] } : {}),
  };
}

/** A resolution of the General Assembly or Security Council, or another UN document. */
export interface Symbol {
  readonly body: "ga" | "sc" | "other";
  /** "64/293", "217 (III) A", "2331 (2016)". */
  readonly number: string;
  /** "A/RES/64/293". */
  readonly text: string;
  readonly annex?: string;
}

/** Reads the UN symbol from an instrument's number; undefined where the number has none. */
export function symbolOf(instrument: Instrument): Symbol | undefined {
  const text = String(instrument.number ?? "").replace(/\((?:memory|from memory)[^)]*\)/g, "");
  const annex = /,\s*(Annex(?: [IVX]+)?)\b/i.exec(text)?.[1];
  const assembly = /\bA\/RES\/(\d+(?:\/\d+| ?[A-Z]?\([IVXL]+\)(?: [A-Z])?))/.exec(text);
  if (assembly) return { body: "ga", number: (assembly[1] ?? "").replace(/\(/, " ("), text: assembly[0], ...(annex ? { annex } : {}) };
  const council = /\bS\/RES\/(\d+)(?: \((\d{4})\))?/.exec(text);
  if (council)
    return { body: "sc", number: `${council[1]}${council[2] ? ` (${council[2]})` : ""}`, text: council[0], ...(annex ? { annex } : {}) };
  const other = /\b(?:[AES]|CEDAW|CRC|CMW|CCPR|CTOC)\/[A-Z\d./-]*\d[A-Za-z\d./-]*/.exec(text);
  return other ? { body: "other", number: other[0], text: other[0], ...(annex ? { annex } : {}) } : undefined;
}

/** Number in the European treaty series ("CETS No. 197"). */
export function europeanSeries(instrument: Instrument): { readonly name: string; readonly number: string } | undefined {
  const found = /\b(C?ETS) No\. ?(\d+)/.exec(String(instrument.number ?? ""));
  return found ? { name: found[1] ?? "", number: found[2] ?? "" } : undefined;
}

/** Official Journal of the European Union: year, series and page. */
export function officialJournal(
  instrument: Instrument,
): { readonly year: string; readonly issue: string; readonly page?: string; readonly text: string } | undefined {
  const text = String(instrument.number ?? "");
  const old = /^OJ L (\d+), \d+\.\d+\.(\d{4}), p\. (\d+)/.exec(text);
  if (old) return { year: old[2] ?? "", issue: `L${old[1]}`, page: old[3] ?? "", text: old[0] };
  const recent = /^OJ L, (\d{4}\/\d+), \d+\.\d+\.(\d{4})/.exec(text);
  return recent ? { year: recent[2] ?? "", issue: `L ${recent[1]}`, text: recent[0] } : undefined;
}

/** The title in a language, the other language's where there is none; free of notes in brackets that the base adds. */
export function titleIn(instrument: Instrument, lang: Lang): string {
  const title = (lang === "id" ? (instrument.title.id ?? instrument.title.en) : (instrument.title.en ?? instrument.title.id)) ?? "";
  // The base adds the subject of a resolution that has no title of its own.
  return plain(title.replace(/^(Security Council resolution \d+ \(\d{4}\)) \(.*\)$/, "$1"));
}

/** A treaty or a protocol to one. */
export function isTreaty(instrument: Instrument): boolean {
  return instrument.form === "treaty" || instrument.form === "protocol";
}

/** The number of a convention of the International Labour Organization. */
export function labourNumber(instrument: Instrument): string | undefined {
  return instrument.form === "treaty" ? /\bILO (?:No\. |C0*)(\d+)/.exec(String(instrument.number ?? ""))?.[1] : undefined;
}

/** The name used after the first mention: a law's form, number and year, else what the instrument is called. */
export function shortName(concept: Concept, lang: Lang): string {
  const instrument = concept.instrument;
  if (!instrument) return concept.id;
  const number = isIndonesianLaw(instrument) ? numberName(instrument, lang) : undefined;
  if (number !== undefined) return number;
  const symbol = symbolOf(instrument);
  if (symbol?.body === "sc") return lang === "id" ? `Resolusi DK PBB ${symbol.number}` : `Security Council resolution ${symbol.number}`;
  const own = instrument.shortNames.find((name) => inLanguage(name, lang));
  const title = titleIn(instrument, lang);
  return plain(own ?? (title.length <= longestShort ? title : (instrument.shortNames[0] ?? title)));
}

/** A title of this length serves as its own short form where the language has no other. */
const longestShort = 60;

const indonesianName =
  /\b(?:Konvensi|Protokol|Deklarasi|Resolusi|Rencana|Pedoman|Kovenan|Piagam|Perjanjian|Prinsip|Laporan|Konsensus|Direktif|Rekomendasi|Traktat|Kesepakatan|Kompak|Strategi|Proses|Forum Pemerintah|Undang-Undang|Hak|MoU bilateral|Indikator|Panduan|Mekanisme|Agenda Pembangunan|Pernyataan)\b/;

function inLanguage(name: string, lang: Lang): boolean {
  return indonesianName.test(name) === (lang === "id");
}

/** The name with the article that it takes after "of". */
export function withArticle(name: string): string {
  if (/^[A-Z]{2,}[\d ]*$|^[PCR]\d+$|^[AES]\//.test(name)) return name;
  if (
    /^(?:Law No|Government Regulation No|Presidential (?:Regulation|Decree|Instruction) No|Regulation of|Decree of|Supreme Court Regulation|Directive \d|Security Council resolution|resolution \d|UNSCR)/.test(
      name,
    )
  )
    return name;
  // "Transforming our world: ...": what is to be done, as a sentence says it; "the Trafficking in Persons Report" is a thing.
  if (/^\p{Lu}\p{Ll}+ing\s(?!(?:of|in|on|against)\s\p{Lu})\p{Ll}/u.test(name)) return name;
  return `the ${name.replace(/^The /, "")}`;
}

const shortForms: Readonly<Record<string, readonly [string, string]>> = {
  "Undang-Undang": ["UU", "Law No."],
  "Peraturan Pemerintah": ["PP", "Government Regulation No."],
  "Peraturan Presiden": ["Perpres", "Presidential Regulation No."],
  "Keputusan Presiden": ["Keppres", "Presidential Decree No."],
  "Instruksi Presiden": ["Inpres", "Presidential Instruction No."],
  "Peraturan Mahkamah Agung": ["Perma", "Supreme Court Regulation No."],
};

/** "UU 21/2007" or "Law No. 21/2007"; a ministry's regulation keeps its title's words, since its short forms vary. */
function numberName(instrument: Instrument, lang: Lang): string | undefined {
  const form = /^(.*?)(?:(?<!Kepolisian Negara) Republik Indonesia)? Nomor \S+ Tahun \d{4}/.exec(instrument.title.id ?? "")?.[1];
  if (form === undefined || instrument.number === undefined || instrument.year === undefined) return undefined;
  const known = shortForms[form];
  if (known) return `${known[lang === "id" ? 0 : 1]} ${instrument.number}/${instrument.year}`;
  if (lang === "id") return `${form} ${instrument.number}/${instrument.year}`;
  const english = /^(.*?) No\. \S+ of \d{4}/.exec(instrument.title.en ?? "")?.[1];
  return english && `${english} No. ${instrument.number}/${instrument.year}`;
}

function plain(text: string): string {
  return text.replace(/[*_[\]`]/g, "\\$&");
}
