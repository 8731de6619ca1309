import type { Concept, Instrument } from "../../engine/concept.js";
import { gazette } from "./gazette.js";
import { isIndonesianLaw, isTreaty, shortName, symbolOf, titleIn, withArticle, writtenDate } from "./parts.js";
import { writeIndonesianPlaces, writePlacesOf } from "./pinpointText.js";
import type { CitationRequest } from "./request.js";

/**
 * A citation in the manner of Indonesian legal drafting (UU 12/2011, Lampiran II): form, Nomor, Tahun, tentang and the whole title, without "Republik Indonesia"
 * after the form, with the last amendment, and in a note the gazette.
 */
export function indonesian(request: CitationRequest): string {
  const { concept, instrument, isShort, places, lang } = request;
  const name = isShort ? shortName(concept, lang) : fullName(request);
  if (places.length === 0) return name;
  if (lang === "id") return `${writeIndonesianPlaces(places)} ${name}`;
  return writePlacesOf(withArticle(name), places, isIndonesianLaw(instrument) ? english : ofTreaties);
}

function fullName(request: CitationRequest): string {
  const { concept, instrument, lang, isNote, find } = request;
  if (!isIndonesianLaw(instrument)) return foreignName(request);
  const title = lang === "id" ? lawTitle(instrument) : titleIn(instrument, "en");
  const printed = isNote ? gazette(instrument, lang) : undefined;
  const base = printed ? `${title} (${printed})` : title;
  const last = lastAmendment(concept, find);
  if (!last?.concept.instrument) return base;
  const name = lang === "id" ? lawTitle(last.concept.instrument) : titleIn(last.concept.instrument, "en");
  if (lang === "id") return `${base} sebagaimana telah ${last.several ? "beberapa kali diubah, terakhir dengan" : "diubah dengan"} ${name}`;
  return `${base}, as ${last.several ? "amended several times, most recently by" : "amended by"} ${name}`;
}

/** The official title; the treaty's own title inside a ratifying law is set in italics. */
function lawTitle(instrument: Instrument): string {
  const title = titleIn(instrument, "id").replace(
    /^((?:Undang-Undang|Peraturan|Keputusan|Instruksi)\b.*?) Republik Indonesia(?= Nomor )/,
    (whole, form: string) =>
      // "Kepolisian Negara Republik Indonesia" is a name, not the phrase that the rule leaves out.
      form.endsWith("Kepolisian Negara") ? whole : form,
  );
  return instrument.ratifies === undefined
    ? title
    : title.replace(/(tentang Pengesahan )([A-Z][^()]*?)( \()/, (whole, before: string, treaty: string, after: string) =>
        /\b(?:the|of|and|on|concerning)\b/i.test(treaty) ? `${before}*${treaty}*${after}` : whole,
      );
}

/** The law that last changed it, and whether it was changed more than once; a law that only takes articles out of force does not count. */
function lastAmendment(
  concept: Concept,
  find: CitationRequest["find"],
): { readonly concept: Concept; readonly several: boolean } | undefined {
  const amending = (concept.instrument?.amendedBy ?? [])
    .map(find)
    .filter(
      (one): one is Concept =>
        one?.instrument !== undefined &&
        /\bPerubahan\b/.test(one.instrument.title.id ?? "") &&
        (one.instrument.amends ?? []).includes(concept.id),
    )
    .sort((one, other) => (one.instrument?.year ?? 0) - (other.instrument?.year ?? 0));
  const last = amending[amending.length - 1];
  return last && { concept: last, several: amending.length > 1 };
}

/** A treaty or another foreign text: its title, when it was made, and the law by which Indonesia ratified it. */
function foreignName({ instrument, lang, find }: CitationRequest): string {
  const title = titleIn(instrument, lang);
  const original =
    lang === "id" && instrument.title.en && instrument.title.en !== instrument.title.id && isTreaty(instrument)
      ? ` (*${titleIn(instrument, "en")}*)`
      : "";
  const law = instrument.ratifiedBy === undefined ? undefined : find(instrument.ratifiedBy)?.instrument;
  if (law)
    return lang === "id" ? `${title}${original} yang disahkan dengan ${lawNumber(law)}` : `${title}, ratified by ${lawNumber(law, "en")}`;
  const symbol = symbolOf(instrument);
  if (symbol && !isTreaty(instrument))
    return title.includes(symbol.number.split(" ")[0] ?? symbol.number) ? title : `${title} (${symbol.text})`;
  const date = writtenDate(instrument.adopted, lang);
  if (!date || instrument.form === "report") return date ? `${title} (${date.slice(-4)})` : title;
  if (title.includes(date.slice(-4))) return `${title}${original}`;
  return lang === "id" ? `${title}${original} tanggal ${date}` : `${title} of ${date}`;
}

/** "Undang-Undang Nomor 14 Tahun 2009": the number without the title. */
function lawNumber(law: Instrument, lang: "en" | "id" = "id"): string {
  const title = (lang === "id" ? law.title.id : law.title.en) ?? "";
  return /^(.*? (?:Nomor \S+ Tahun|No\. \S+ of) \d{4})/.exec(title)?.[1] ?? title;
}

const ofTreaties = {
  article: "article",
  articles: "articles",
  space: "",
  dash: "–",
  heads: { paragraph: "paragraph", letter: "letter", number: "item", annex: "annex", chapter: "chapter", rule: "principle" },
} as const;

/** Pasal, ayat, huruf and angka of Indonesian laws, each by its word. */
const english = { ...ofTreaties, named: true } as const;
