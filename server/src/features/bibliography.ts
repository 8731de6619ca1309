import type { Concept, Instrument, Lang } from "../engine/concept.js";
import { dayMade, yearMade } from "../engine/dayMade.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Memo } from "../engine/memo.js";
import { formatCitation } from "./citation/formatCitation.js";
import { dateParts, europeanSeries, isIndonesianLaw, isTreaty, symbolOf, treatySeries } from "./citation/parts.js";
import { citedInstruments } from "./citedInstruments.js";
import type { Section } from "./sectionUnder.js";

/** A reference in the Citation Style Language's JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: "legislation" | "treaty" | "report" | "document";
  readonly title: string;
  readonly "title-short"?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly number?: string;
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly "publisher-place"?: string;
  readonly language?: string;
  readonly URL?: string;
}

/** References as CSL data, titles in the language of the text. */
export function cslItems(concepts: readonly Concept[], lang: Lang): CslItem[] {
  return concepts.flatMap((concept) => (concept.instrument ? [cslItem(concept, concept.instrument, lang)] : []));
}

/** A bibliography as CSL-JSON, which Pandoc, Zotero and others read. */
export function toCslJson(concepts: readonly Concept[], lang: Lang): string {
  return `${JSON.stringify(cslItems(concepts, lang), null, 2)}\n`;
}

/** A bibliography as BibTeX. */
export function toBibtex(concepts: readonly Concept[], lang: Lang): string {
  return cslItems(concepts, lang)
    .map((item) => {
      const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
      const fields: [string, string | undefined][] = [
        ["title", braced(item.title)],
        ["shorttitle", item["title-short"] && braced(item["title-short"])],
        ["author", item.author?.[0] && braced(item.author[0].literal)],
        ["year", year === undefined ? undefined : `{${year}}`],
        ["month", month === undefined ? undefined : `{${month}}`],
        ["day", day === undefined ? undefined : `{${day}}`],
        ["howpublished", publishedIn(item, lang)],
        // Without a series the number is the symbol of a document; styles print no `number` of a `@misc`.
        ["note", item["container-title"] || !item.number ? undefined : braced(item.number)],
        ["address", item["publisher-place"] && `{${escapeTex(item["publisher-place"])}}`],
        ["language", item.language && `{${item.language === "id" ? "indonesian" : "english"}}`],
        ["url", item.URL && `{${item.URL}}`],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
      return `@misc{${item.id},\n${lines.join(",\n")}\n}\n`;
    })
    .join("\n");
}

/** Where something was published, in one field that every BibTeX style prints of a `@misc`: series or gazette, with volume, number and page. */
function publishedIn({ "container-title": container, volume, number, page }: CslItem, lang: Lang): string | undefined {
  if (!container) return undefined;
  return braced(
    [container, volume && `vol. ${volume}`, number && `${lang === "id" ? "Nomor" : "No."} ${number}`, page && `p. ${page}`]
      .filter(Boolean)
      .join(", "),
  );
}

/** A bibliography in the RIS format of reference managers. */
export function toRis(concepts: readonly Concept[], lang: Lang): string {
  return cslItems(concepts, lang)
    .map((item) => {
      const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
      const two = (value: number | undefined) => (value === undefined ? "" : String(value).padStart(2, "0"));
      const lines: [string, string | undefined][] = [
        ["TY", risTypes[item.type]],
        ["ID", item.id],
        ["TI", item.title],
        ["ST", item["title-short"]],
        ["AU", item.author?.[0]?.literal],
        ["PY", year === undefined ? undefined : String(year)],
        ["DA", year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
        ["T2", item["container-title"]],
        ["VL", item.volume],
        ["SP", item.page],
        ["M1", item.number],
        ["CY", item["publisher-place"]],
        ["LA", item.language],
        ["UR", item.URL],
        ["ER", ""],
      ];
      return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join("\r\n");
    })
    .join("\r\n\r\n")
    .concat("\r\n");
}

const risTypes: Readonly<Record<CslItem["type"], string>> = { legislation: "STAT", treaty: "LEGAL", report: "RPRT", document: "GOVDOC" };

const headings = {
  en: { title: "List of instruments", indonesia: "Indonesia", asean: "ASEAN and the region", world: "International" },
  id: { title: "Daftar instrumen", indonesia: "Indonesia", asean: "ASEAN dan kawasan", world: "Internasional" },
} as const;

/**
 * The list of instruments of a memo as Markdown: what it cites, in full, laws of Indonesia first; undefined where it cites nothing. A list that is there already
 * keeps its heading; under a line in bold it has no headings of its own.
 */
export function listOfInstruments(memo: Memo, existing?: Section): string | undefined {
  const { concepts } = citedInstruments(memo, existing);
  if (concepts.length === 0) return undefined;
  const { lang, lexicon } = memo.context;
  const words = headings[lang];
  const find = (key: string) => instrumentOf(lexicon, key);
  const groups: Record<"indonesia" | "asean" | "world", Concept[]> = { indonesia: [], asean: [], world: [] };
  for (const concept of concepts) groups[groupOf(concept)].push(concept);
  const lists = (["indonesia", "asean", "world"] as const).flatMap((group) => {
    if (groups[group].length === 0) return [];
    const practice = group === "indonesia" ? "id" : "un";
    const lines = groups[group]
      .sort((one, other) => yearOf(one) - yearOf(other) || (one.id < other.id ? -1 : 1))
      .map((concept) => {
        const text = formatCitation(concept, { style: "footnote", practice, lang, first: true, instrument: find });
        return `- ${text} \`@${concept.id}\``;
      });
    return [{ title: words[group], lines }];
  });
  if (existing && existing.level === undefined) return `${existing.heading}\n\n${lists.flatMap(({ lines }) => lines).join("\n")}\n`;
  const marks = "#".repeat(Math.min(6, Math.max(3, (existing?.level ?? 2) + 1)));
  const parts = lists.map(({ title, lines }) => `${marks} ${title}\n\n${lines.join("\n")}`);
  return `${[existing?.heading ?? `## ${words.title}`, ...parts].join("\n\n")}\n`;
}

function groupOf({ id, instrument }: Concept): "indonesia" | "asean" | "world" {
  if (instrument && isIndonesianLaw(instrument)) return "indonesia";
  return /\bASEAN\b|Southeast Asia|Bali Process|Greater Mekong/.test(`${instrument?.issuer} ${instrument?.title.en}`) ||
    /^(?:indonesia|commit|bali)-/.test(id)
    ? "asean"
    : "world";
}

function yearOf({ instrument }: Concept): number {
  return instrument?.year ?? Number(yearMade(instrument) ?? 0);
}

function cslItem(concept: Concept, instrument: Instrument, lang: Lang): CslItem {
  const isLaw = isIndonesianLaw(instrument);
  const date = dateParts(dayMade(instrument));
  const issued = date
    ? [date.year, date.month, date.day].filter((part) => part !== undefined)
    : instrument.year === undefined
      ? []
      : [instrument.year];
  const series = treatySeries(instrument);
  const european = europeanSeries(instrument);
  const symbol = symbolOf(instrument);
  const title = (lang === "id" ? (instrument.title.id ?? instrument.title.en) : (instrument.title.en ?? instrument.title.id)) ?? concept.id;
  const author = isLaw ? "Indonesia" : instrument.issuer;
  const [ln, lnNumber] = (instrument.gazette?.ln ?? "").split("/");
  const container = series
    ? {
        "container-title": series.name === "LNTS" ? "League of Nations Treaty Series" : "United Nations Treaty Series",
        volume: series.volume,
        ...(series.page ? { page: series.page } : {}),
      }
    : european
      ? { "container-title": `Council of Europe Treaty Series` }
      : ln && lnNumber
        ? { "container-title": lang === "id" ? "Lembaran Negara Republik Indonesia" : "State Gazette of the Republic of Indonesia" }
        : {};
  const number = european ? european.number : ln && lnNumber ? `${lnNumber}/${ln}` : !series && symbol ? symbol.text : undefined;
  const short = instrument.shortNames[0];
  const place = isLaw
    ? undefined
    : instrument.place
        ?.replace(/\s*\([^)]*\)/g, "")
        .split(";")[0]
        ?.trim();
  return {
    id: concept.id,
    type:
      isLaw || instrument.form === "law"
        ? "legislation"
        : isTreaty(instrument)
          ? "treaty"
          : instrument.form === "report"
            ? "report"
            : "document",
    title,
    ...(short && short !== title ? { "title-short": short } : {}),
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(issued.length > 0 ? { issued: { "date-parts": [issued] } } : {}),
    ...(number ? { number } : {}),
    ...container,
    ...(place ? { "publisher-place": place } : {}),
    language: (lang === "id" ? instrument.title.id : instrument.title.en) === undefined ? (lang === "id" ? "en" : "id") : lang,
    ...(instrument.url ? { URL: instrument.url } : {}),
  };
}

/** Double braces keep capitals and the whole name of a body as they are. */
function braced(text: string): string {
  return `{{${escapeTex(text)}}}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, (sign) => (sign === "\\" ? "\\textbackslash{}" : `\\${sign}`)).replace(/[&%$#_]/g, "\\$&");
}
