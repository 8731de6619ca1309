import {
  dateParts,
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

/** A citation in the manner of OSCOLA: "... (adopted 15 November 2000, entered into force 25 December 2003) 2237 UNTS 319 (Palermo Protocol) art 3(a)". */
export function oscola(request: CitationRequest): string {
  const { concept, instrument, isShort, isNote, lang, places } = request;
  const name = stripped(isShort ? shortName(concept, lang) : titleIn(instrument, lang));
  const short = stripped(shortName(concept, lang));
  if (isNote && lang === "en" && symbolOf(instrument)?.body === "sc") return councilResolution(request);
  const later = short === name || isIndonesianLaw(instrument) ? "" : ` (${short})`;
  const full = isNote && !isShort ? `${name}${source(request)}${later}` : name;
  if (places.length === 0) return full;
  if (lang === "id") return isNote ? `${full}, ${writeIndonesianPlaces(places)}` : `${writeIndonesianPlaces(places)} ${full}`;
  if (isNote) return `${full} ${writePlaces(places, inNotes)}`;
  return writePlacesOf(withArticle(name), places, inWords);
}

function councilResolution({ instrument, isShort }: CitationRequest): string {
  const symbol = symbolOf(instrument);
  const number = symbol?.number.replace(/ \(\d{4}\)/, "") ?? "";
  return isShort ? `UNSC Res ${number}` : `UNSC Res ${number} (${writtenDate(instrument.adopted, "en") ?? ""}) UN Doc S/RES/${number}`;
}

/** OSCOLA leaves full stops out of abbreviations. */
function stripped(text: string): string {
  return text.replace(/\bNo\. /g, "No ");
}

function source(request: CitationRequest): string {
  const { instrument, lang } = request;
  if (isIndonesianLaw(instrument)) return " (Indonesia)";
  const symbol = symbolOf(instrument);
  if (!isTreaty(instrument) && symbol) {
    const date = writtenDate(instrument.adopted, lang);
    if (symbol.body === "ga")
      return `, UNGA Res ${symbol.number}${date ? ` (${date})` : ""} UN Doc ${symbol.text}${symbol.annex ? ` ${symbol.annex.toLowerCase()}` : ""}`;
    if (symbol.body === "sc") return `${date ? ` (${date})` : ""} UN Doc ${symbol.text}`;
    return `${date ? ` (${date})` : ""} UN Doc ${symbol.text}${symbol.annex ? ` ${symbol.annex.toLowerCase()}` : ""}`;
  }
  const journal = officialJournal(instrument);
  if (journal) return ` [${journal.year}] OJ ${journal.page ? `${journal.issue}/${journal.page}` : journal.issue}`;
  if (!isTreaty(instrument)) {
    const parts = dateParts(instrument.adopted);
    return parts ? ` (${instrument.form === "report" ? parts.year : writtenDate(instrument.adopted, lang)})` : "";
  }
  const labour = labourNumber(instrument);
  const dates = datesOf(request);
  const series = treatySeries(instrument);
  const european = europeanSeries(instrument);
  const place = series
    ? ` ${series.volume} ${series.name}${series.page ? ` ${series.page}` : ""}`
    : european
      ? ` ${european.name} No ${european.number}`
      : "";
  return `${labour && !titleIn(instrument, lang).includes(`No. ${labour}`) ? ` (ILO No ${labour})` : ""}${dates}${place}`;
}

/** OSCOLA gives the date a treaty was opened for signature where it was, else that of its adoption, and its entry into force. */
function datesOf({ instrument, lang }: CitationRequest): string {
  const adopted = writtenDate(instrument.adopted, lang);
  const inForce = writtenDate(instrument.inForce, lang);
  const words = lang === "id" ? ["diadopsi", "berlaku", "belum berlaku"] : ["adopted", "entered into force", "not yet in force"];
  const said = [
    adopted && `${words[0]} ${adopted}`,
    instrument.status === "not-yet-in-force" ? words[2] : inForce && `${words[1]} ${inForce}`,
  ].filter(Boolean);
  return said.length > 0 ? ` (${said.join(", ")})` : "";
}

const heads = { paragraph: "para", letter: "para", number: "no", annex: "annex", chapter: "ch", rule: "principle" } as const;
const inNotes = { article: "art", articles: "arts", space: "", dash: "–", heads } as const;
const inWords = {
  article: "article",
  articles: "articles",
  space: "",
  dash: "–",
  heads: { ...heads, paragraph: "paragraph", letter: "paragraph", number: "item", chapter: "chapter" },
} as const;
