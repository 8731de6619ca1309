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

/** A citation in the manner of the Bluebook: "Protocol ..., art. 3(a), Nov. 15, 2000, 2237 U.N.T.S. 319". */
export function bluebook(request: CitationRequest): string {
  const { concept, instrument, isShort, isNote, lang, places } = request;
  const name = isShort ? shortName(concept, lang) : titleIn(instrument, lang);
  const place = places.length === 0 ? "" : lang === "id" ? writeIndonesianPlaces(places) : writePlaces(places, inNotes);
  if (!isNote) {
    if (place === "") return name;
    return lang === "id" ? `${place} ${name}` : writePlacesOf(withArticle(name), places, inWords);
  }
  if (isShort) return place === "" ? name : `${name}, ${place}`;
  return full(request, name, place);
}

function full({ instrument, lang }: CitationRequest, name: string, place: string): string {
  const pin = place === "" ? "" : `, ${place}`;
  const date = lang === "id" ? writtenDate(instrument.adopted, lang) : americanDate(instrument.adopted);
  if (isIndonesianLaw(instrument)) return `${name}${pin} (Indon.)`;
  const symbol = symbolOf(instrument);
  if (!isTreaty(instrument) && symbol) {
    if (symbol.body === "ga")
      return `G.A. Res. ${symbol.number}, ${symbol.annex ? `${symbol.annex.toLowerCase()}, ` : ""}${name}${pin}${date ? ` (${date})` : ""}`;
    if (symbol.body === "sc") return `S.C. Res. ${symbol.number.replace(/ \(\d{4}\)/, "")}${pin}${date ? ` (${date})` : ""}`;
    return `${name}${pin}, U.N. Doc. ${symbol.text}${symbol.annex ? `, ${symbol.annex.toLowerCase()}` : ""}${date ? ` (${date})` : ""}`;
  }
  const journal = officialJournal(instrument);
  if (journal)
    return `${name}${pin}, ${journal.year} O.J. (${journal.issue.replace(/^L ?(\d+)$/, "L $1")})${journal.page ? ` ${journal.page}` : ""}`;
  if (!isTreaty(instrument)) {
    const publicLaw = /^Pub\. L\. (\S+?),?(?: |$)/.exec(String(instrument.number ?? ""))?.[1];
    const statutes = /(\d+) Stat\. (\d+)/.exec(String(instrument.number ?? ""));
    if (publicLaw) return `${name}${pin}, Pub. L. No. ${publicLaw}${statutes ? `, ${statutes[1]} Stat. ${statutes[2]}` : ""}`;
    const parts = dateParts(instrument.adopted);
    return `${name}${pin}${parts ? ` (${instrument.form === "report" ? parts.year : date})` : ""}`;
  }
  const labour = labourNumber(instrument);
  const series = treatySeries(instrument);
  const european = europeanSeries(instrument);
  const printed = series
    ? `${series.volume} ${series.name === "LNTS" ? "L.N.T.S." : "U.N.T.S."}${series.page ? ` ${series.page}` : ""}`
    : european
      ? `${european.name === "CETS" ? "C.E.T.S." : "E.T.S."} No. ${european.number}`
      : undefined;
  return [`${name}${labour && !name.includes(`No. ${labour}`) ? ` (ILO No. ${labour})` : ""}${pin}`, date, printed]
    .filter((one) => one !== undefined)
    .join(", ");
}

const months = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."] as const;

function americanDate(date: string | undefined): string | undefined {
  const parts = dateParts(date);
  if (!parts) return undefined;
  if (parts.month === undefined) return String(parts.year);
  return parts.day === undefined ? `${months[parts.month - 1]} ${parts.year}` : `${months[parts.month - 1]} ${parts.day}, ${parts.year}`;
}

const heads = { paragraph: "para.", letter: "para.", number: "no.", annex: "annex", chapter: "ch.", rule: "princ." } as const;
const inNotes = { article: "art.", articles: "arts.", space: "", dash: "–", heads } as const;
const inWords = {
  article: "article",
  articles: "articles",
  space: "",
  dash: "–",
  heads: { ...heads, paragraph: "paragraph", letter: "paragraph", number: "item", chapter: "chapter", rule: "principle" },
} as const;
