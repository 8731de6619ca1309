import type { Pinpoint } from "../../engine/facts.js";
import { readPinpoints } from "../../engine/pinpoints.js";

type Part = Pinpoint["parts"][number];

/** A provision to point to; `raw` is kept where its words could not be read. */
export interface Place {
  readonly parts: readonly Part[];
  readonly raw: string;
  /** How many of its outer parts the place before it has named. */
  readonly inherited?: number;
}

/** "8(1)" is an article; "Indicator 16.2.2" and "2024 edition" say what they are. */
export function isBareArticle(ref: string): boolean {
  return /^(?:\d{1,3}(?!\d)|[IVX]+\b)/.test(ref);
}

/** Reads a pinpoint as people write it; a bare number is an article. */
export function readPlaces(pinpoint: string): readonly Place[] {
  const text = pinpoint.trim();
  if (text === "") return [];
  const headed = isBareArticle(text) ? `art. ${text}` : text.replace(/^paragraf\b/i, "para.");
  const read = readPinpoints(headed, 0);
  if (!read || read.end < headed.length) return [{ parts: [], raw: text }];
  return read.pinpoints.map(({ parts, text, inherited }) => ({ parts, raw: text, ...(inherited ? { inherited } : {}) }));
}

/** How a practice writes provisions. */
export interface PlaceWords {
  readonly article: string;
  readonly articles: string;
  /** Between number and bracket: UN documents write "3 (a)". */
  readonly space: string;
  /** Other heads: paragraph, annex, chapter. */
  readonly heads: Readonly<Record<"paragraph" | "letter" | "number" | "annex" | "chapter" | "rule", string>>;
  readonly dash: string;
  /** Parts of an article are named, as the English of an Indonesian law has them: "article 48, paragraph (1)". */
  readonly named?: true;
}

/** Provisions in the manner of treaties: "art. 3 (a)", "arts 6–8". */
export function writePlaces(places: readonly Place[], words: PlaceWords): string {
  const plain = places.filter((place) => place.parts.length === 0).map((place) => place.raw);
  const read = places.filter((place) => place.parts.length > 0);
  const isSeveral = read.filter(({ inherited }) => !inherited).length > 1 || read.some((place) => place.parts[0]?.to !== undefined);
  const allArticles = read.every((place) => place.parts[0]?.level === "article");
  if (read.length > 1 && allArticles && read.some((place) => hasNamedParts(place, words)))
    return [
      listed(
        read.map((place) =>
          place.inherited ? writeParts(place, words).replace(/^, /, "") : `${words.article} ${writeParts(place, words)}`,
        ),
        "and",
      ),
      ...plain,
    ].join(", ");
  if (read.length > 0 && allArticles) {
    const numbers = read.map((place) => writeParts(place, words));
    return [`${isSeveral ? words.articles : words.article} ${joined(numbers, words)}`, ...plain].join(", ");
  }
  return [
    ...read.map((place) => {
      const level = place.parts[0]?.level ?? "article";
      const head = level === "article" ? words.article : words.heads[level];
      return place.inherited ? writeParts(place, words) : `${head} ${writeParts(place, words)}`;
    }),
    ...plain,
  ].join(", ");
}

/** Provisions before the name that they belong to, as a sentence has them: "article 3(a) of the ...", "article 48, paragraph (1), of ...". */
export function writePlacesOf(name: string, places: readonly Place[], words: PlaceWords): string {
  const last = places[places.length - 1];
  return `${writePlaces(places, words)}${last && hasNamedParts(last, words) ? "," : ""} of ${name}`;
}

function hasNamedParts({ parts }: Place, words: PlaceWords): boolean {
  return parts.some((_, at) => at > 0 && isNamed(parts, at, words));
}

/** The items of an article that has no paragraphs ("Pasal 1 angka 7") are always named: in brackets they would be paragraphs. */
function isNamed(parts: readonly Part[], at: number, { named }: PlaceWords): boolean {
  return named === true || (parts[at]?.level === "number" && parts[at - 1]?.level === "article");
}

/** Provisions in the manner of Indonesian laws: "Pasal 48 ayat (1) huruf a". */
export function writeIndonesianPlaces(places: readonly Place[]): string {
  return listed(
    places.map((place) => {
      if (place.parts.length === 0) return inIndonesian(place.raw);
      return place.parts
        .slice(place.inherited ?? 0)
        .map((part, at) => {
          // Resolutions number their paragraphs through; only the paragraphs of an article are "ayat".
          if (at === 0 && !place.inherited && part.level === "paragraph" && !/^ayat/i.test(place.raw))
            return `paragraf ${part.value}${part.to === undefined ? "" : ` sampai dengan paragraf ${part.to}`}`;
          const value = part.level === "paragraph" ? `(${part.value})` : part.level === "letter" ? part.value.toLowerCase() : part.value;
          const head = indonesianHeads[part.level];
          const to =
            part.to === undefined
              ? ""
              : part.level === "article"
                ? ` sampai dengan ${head} ${part.to}`
                : ` sampai dengan ${head} ${part.level === "paragraph" ? `(${part.to})` : part.to}`;
          return `${head} ${value}${to}`;
        })
        .join(" ");
    }),
    "dan",
  );
}

/** Divisions that are no articles, by the words of the base. */
function inIndonesian(raw: string): string {
  return raw
    .replace(/^[A-Za-z]+(?= (?:\d|[IVX]+\b|[A-D]\b))/, (word) => divisions[word.toLowerCase()] ?? word)
    .replace(/\(paras?\. (\d[\d-]*)\)/, "(paragraf $1)");
}

const divisions: Readonly<Record<string, string>> = {
  objective: "Tujuan",
  objectives: "Tujuan",
  target: "target",
  targets: "target",
  indicator: "Indikator",
  pillar: "pilar",
  part: "Bagian",
};

const indonesianHeads: Readonly<Record<Part["level"], string>> = {
  article: "Pasal",
  paragraph: "ayat",
  letter: "huruf",
  number: "angka",
  annex: "Lampiran",
  chapter: "Bab",
  rule: "Prinsip",
};

/** "a, b and c". */
export function listed(items: readonly string[], last: string): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}`;
}

function joined(numbers: readonly string[], words: PlaceWords): string {
  return listed(numbers, words.article === "Pasal" || words.article === "pasal" ? "dan" : "and");
}

function writeParts({ parts, inherited = 0 }: Place, words: PlaceWords): string {
  let text = "";
  parts.forEach((part, at) => {
    if (at < inherited) return;
    const to = part.to === undefined ? "" : words.dash;
    const isBare = part.level === "number" || part.level === "letter";
    if (at === 0) text += `${part.value}${to === "" ? "" : `${to}${part.to}`}`;
    else if (isNamed(parts, at, words)) {
      const values = [part.value, ...(part.to === undefined ? [] : [part.to])].map((value) => (isBare ? value : `(${value})`));
      text += `, ${words.heads[part.level === "article" ? "paragraph" : part.level]} ${values.join(words.dash)}`;
    } else text += `${at === 1 ? words.space : words.space === "" ? "" : " "}(${part.value})${to === "" ? "" : `${to}(${part.to})`}`;
  });
  return text.trimStart();
}
