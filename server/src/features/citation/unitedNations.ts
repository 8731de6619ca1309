import { gazette } from "./gazette.js";
import {
  europeanSeries,
  isIndonesianLaw,
  isTreaty,
  labourNumber,
  officialJournal,
  shortName,
  symbolOf,
  titleIn,
  treatySeries,
  withArticle,
  writtenDate,
} from "./parts.js";
import { writeIndonesianPlaces, writePlaces, writePlacesOf } from "./pinpointText.js";
import type { CitationRequest } from "./request.js";

/** A citation in the manner of United Nations documents: "United Nations, *Treaty Series*, vol. 2237, No. 39574, art. 3 (a)". */
export function unitedNations(request: CitationRequest): string {
  const { instrument, lang, isShort, isNote } = request;
  const name = isShort ? shortName(request.concept, lang) : titleIn(instrument, lang);
  if (!isNote) return inSentence(request, isShort ? name : `${name}${parenthesis(request)}`);
  if (isShort) return withPlace(name, placesOf(request));
  return withPlace([name, ...sources(request)].join(", "), placesOf(request));
}

function withPlace(text: string, place: string): string {
  return place === "" ? text : `${text}, ${place}`;
}

/** Articles before the name, as a sentence has them: "article 3 (a) of the ...". */
function inSentence({ lang, places }: CitationRequest, name: string): string {
  if (places.length === 0) return name;
  if (lang === "id") return `${writeIndonesianPlaces(places)} ${name}`;
  return writePlacesOf(withArticle(name), places, inWords);
}

function placesOf({ places, lang }: CitationRequest): string {
  if (places.length === 0) return "";
  return lang === "id" ? writeIndonesianPlaces(places) : writePlaces(places, inNotes);
}

/** What a sentence adds to the title: the resolution of a text adopted by one, the number of a labour convention, the year of the others. */
function parenthesis({ instrument, lang }: CitationRequest): string {
  const symbol = symbolOf(instrument);
  if (isIndonesianLaw(instrument)) return "";
  if (instrument.form === "resolution" && symbol?.body === "sc") return "";
  if (!isTreaty(instrument) && symbol) return ` (${documentName(symbol, lang)})`;
  const labour = labourNumber(instrument);
  const year = instrument.adopted?.slice(0, 4);
  const title = titleIn(instrument, lang);
  if (labour && year && !title.includes(`No. ${labour}`)) return `, ${year} (No. ${labour})`;
  return year && !title.includes(year) ? ` (${year})` : "";
}

function sources(request: CitationRequest): string[] {
  const { instrument, lang } = request;
  if (isIndonesianLaw(instrument)) {
    const printed = gazette(instrument, lang);
    return printed ? [printed] : [];
  }
  const series = treatySeries(instrument);
  const symbol = symbolOf(instrument);
  const list: string[] = [];
  const labour = labourNumber(instrument);
  if (labour && !titleIn(instrument, lang).includes(labour))
    list.push(`${lang === "id" ? "Konvensi ILO" : "ILO Convention"} No. ${labour}`);
  if (series) {
    const publisher =
      series.name === "LNTS"
        ? lang === "id"
          ? "Liga Bangsa-Bangsa"
          : "League of Nations"
        : lang === "id"
          ? "Perserikatan Bangsa-Bangsa"
          : "United Nations";
    list.push(
      `${publisher}, *Treaty Series*, vol. ${series.volume}, ${series.registration ? `No. ${series.registration}` : `p. ${series.page}`}`,
    );
    return list;
  }
  if (symbol) {
    if (!titleIn(instrument, lang).includes(symbol.number)) list.push(documentName(symbol, lang));
    return list;
  }
  const european = europeanSeries(instrument);
  if (european)
    list.push(
      lang === "id" ? `Dewan Eropa, *Treaty Series*, No. ${european.number}` : `Council of Europe, *Treaty Series*, No. ${european.number}`,
    );
  const journal = officialJournal(instrument);
  if (journal) list.push(journal.text);
  const place = plainPlace(instrument.place);
  const date = writtenDate(instrument.adopted, lang);
  if (!european && !journal && place && date && instrument.form !== "report") list.push(`${place}, ${date}`);
  else if (!european && !journal && date) list.push(instrument.form === "report" ? date.slice(-4) : date);
  return list;
}

function documentName(symbol: NonNullable<ReturnType<typeof symbolOf>>, lang: "en" | "id"): string {
  const annex = symbol.annex
    ? lang === "id"
      ? `, ${symbol.annex.replace(/^annex/i, "lampiran")}`
      : `, ${symbol.annex.replace(/^Annex/, "annex")}`
    : "";
  if (symbol.body === "ga") return `${lang === "id" ? "resolusi Majelis Umum" : "General Assembly resolution"} ${symbol.number}${annex}`;
  if (symbol.body === "sc") return `S/RES/${symbol.number}`;
  return `${symbol.text}${annex}`;
}

/** The place without the base's remarks in brackets. */
function plainPlace(place: string | undefined): string | undefined {
  return place
    ?.replace(/\s*\([^)]*\)/g, "")
    .split(";")[0]
    ?.trim();
}

const heads = { paragraph: "para.", letter: "para.", number: "item", annex: "annex", chapter: "chap.", rule: "principle" } as const;
const inNotes = { article: "art.", articles: "arts.", space: " ", dash: "–", heads } as const;
const inWords = {
  article: "article",
  articles: "articles",
  space: " ",
  dash: "–",
  heads: { ...heads, paragraph: "paragraph", letter: "paragraph", chapter: "chapter" },
} as const;
