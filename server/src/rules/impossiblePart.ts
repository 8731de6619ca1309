import type { Concept, Level } from "../engine/concept.js";
import type { Pinpoint } from "../engine/facts.js";
import type { FixDraft } from "../engine/rule.js";
import { pinpointsOf } from "./articleGists.js";
import { levelOf } from "./instruments.js";
import { articleWord } from "./nearPinpoint.js";
import { writeFix } from "./writeFix.js";

/** What is wrong with a pinpoint, in words, and how sure that is. */
export interface Impossible {
  readonly level: Level;
  readonly message: string;
  readonly fixes?: readonly FixDraft[];
}

/** Articles that no instrument has: "art. 0", and a list that runs backwards ("arts. 8-6"). */
export function impossibleArticle(pinpoint: Pinpoint, label: string): Impossible | undefined {
  const [article] = pinpoint.parts;
  if (article?.level !== "article" || pinpoint.inherited) return undefined;
  const level = "warning";
  if (/^0+$/.test(article.value)) return { level, message: `${label} has no "${pinpoint.text}": articles are counted from 1.` };
  // "Article 225-4" may be the number of one article; several are named with a plural.
  if (article.to === undefined || !/^(?:articles|arts\.?|pasal|psl\.?|ps\.)\s/i.test(pinpoint.text)) return undefined;
  if (!/^\d+$/.test(article.value) || !/^\d+$/.test(article.to) || Number(article.to) >= Number(article.value)) return undefined;
  return {
    level,
    message: `"${pinpoint.text}" runs backwards. Write the lower article first.`,
    fixes: turnedFix(pinpoint, article.value, article.to),
  };
}

function turnedFix(pinpoint: Pinpoint, from: string, to: string): FixDraft[] {
  const first = pinpoint.text.indexOf(from);
  const second = pinpoint.text.lastIndexOf(to);
  if (first < 0 || second < first + from.length) return [];
  const text = pinpoint.text.slice(0, first) + to + pinpoint.text.slice(first + from.length, second) + from;
  return [writeFix(pinpoint.start, pinpoint.end, text)];
}

/** A paragraph or an item that the article does not have, or is not likely to have, as far as the base knows. */
export function impossiblePart(text: string, pinpoint: Pinpoint, concept: Concept, label: string): Impossible | undefined {
  const [article, inner] = pinpoint.parts;
  if (!article || !inner || article.to !== undefined) return undefined;
  const number = numberOf(inner.to ?? inner.value);
  const of = `Article ${article.value} of ${label}`;
  if (inner.level === "number") {
    const known = knownUpTo(concept, article.value, "number");
    if (known < fewestKnown || number <= known * 2) return undefined;
    return {
      level: "hint",
      message: `The base knows items 1 to ${known} of ${of}; "${pinpoint.text}" is far from them. Check the number of the item.`,
      fixes: turnedItemFix(pinpoint, inner.value, known),
    };
  }
  if (inner.level !== "paragraph") return undefined;
  const limit = paragraphsOf(concept, article.value);
  if (limit !== undefined && number > limit)
    return {
      level: levelOf(concept, "warning"),
      message: `Article ${article.value} of ${label} has ${limit} paragraphs; there is no "${pinpoint.text}". Check the number of the paragraph.`,
    };
  if (hasOnlyItems(concept, article.value))
    return {
      level: levelOf(concept, "information"),
      message: `Article ${article.value} of ${label} is divided into items ("angka"), not paragraphs ("ayat"). Write the item.`,
      fixes: itemFix(text, pinpoint, inner.value),
    };
  const known = knownUpTo(concept, article.value, "paragraph");
  if (limit === undefined && known >= fewestKnown && number > known)
    return {
      level: "hint",
      message: `The base knows paragraphs 1 to ${known} of ${of}; "${pinpoint.text}" is not among them. Check the number of the paragraph.`,
    };
  if (number > mostParagraphs)
    return { level: "hint", message: `${of} is not likely to have ${number} paragraphs. Check the number of "${pinpoint.text}".` };
  return undefined;
}

/** "Pasal 1 angka 31" for item 13: two figures that changed places. */
function turnedItemFix(pinpoint: Pinpoint, value: string, known: number): FixDraft[] {
  const turned = [...value].reverse().join("");
  const at = pinpoint.text.lastIndexOf(value);
  if (!/^\d[1-9]$/.test(value) || Number(turned) > known || at < 0) return [];
  const text = pinpoint.text.slice(0, at) + turned + pinpoint.text.slice(at + value.length);
  return [writeFix(pinpoint.start, pinpoint.end, text)];
}

/** Of an article of which the base has so many parts, from the first on, it has all of them or nearly so. */
const fewestKnown = 5;
/** No article in this field has as many paragraphs. */
const mostParagraphs = 30;

/** The last of the paragraphs or items of an article that the base has, where it has all from the first to that; else 0. */
function knownUpTo(concept: Concept, article: string, level: "paragraph" | "number"): number {
  const known = new Set<number>();
  for (const { ref } of concept.instrument?.provisions ?? []) {
    for (const { parts } of pinpointsOf(ref)) {
      const [first, inner] = parts;
      if (first?.value !== article || inner?.level !== level) continue;
      for (let at = numberOf(inner.value); at <= numberOf(inner.to ?? inner.value); at++) known.add(at);
    }
  }
  return Math.max(0, ...known) === known.size ? known.size : 0;
}

/** Number of a part; one that carries a letter counts as its number, one in roman figures as nothing. */
function numberOf(value: string): number {
  return Number(/^\d+/.exec(value)?.[0] ?? 0);
}

/** "Article 14 has 14 paragraphs, Article 15 seven", said of the instrument in the base. */
function paragraphsOf(concept: Concept, article: string): number | undefined {
  const told = concept.instrument?.articleStructure ?? "";
  if (!told.includes(" paragraphs")) return undefined;
  for (const [, number, count = ""] of told.matchAll(/\bArticle (\d+)(?: has)? (\d+|[a-z]+)(?= paragraphs|[,;.]|$)/g))
    if (number === article) return /^\d/.test(count) ? Number(count) : (words[count] ?? undefined);
  return undefined;
}

const words: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };

/** The base knows several items of the article and not one paragraph. */
function hasOnlyItems(concept: Concept, article: string): boolean {
  let items = 0;
  for (const { ref } of concept.instrument?.provisions ?? []) {
    if (!ref.startsWith(`Pasal ${article} `)) continue;
    if (/^Pasal \S+ angka /.test(ref)) items++;
    else return false;
  }
  return items > 2;
}

function itemFix(text: string, pinpoint: Pinpoint, value: string): FixDraft[] {
  const written = text.slice(pinpoint.start, pinpoint.end);
  const found = /(?:ayat|paragraph|para\.?)\s*\(?\s*\d+\s*\)?/iu.exec(written);
  if (!found) return [];
  const start = pinpoint.start + found.index;
  const item = `${/^a/i.test(found[0]) ? "angka" : "item"} ${value}`;
  return [writeFix(start, start + found[0].length, item)];
}

/** The word for an article as it is written: "Pasal", "art.". */
export function headOf(pinpoint: string): string {
  return articleWord.exec(pinpoint)?.[0] ?? "Article";
}
