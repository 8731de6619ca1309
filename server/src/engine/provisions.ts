import type { Pinpoint } from "./facts.js";

/** A part of a pinpoint: "ayat (1)". */
export type Part = Pinpoint["parts"][number];
type Level = Part["level"];

/** How a part is written: with a word ("ayat 1"), with a word and a bracket ("ayat (1)"), or in a bracket alone ("48(1)"). */
export type Style = "word" | "wordBracket" | "bracket";

/** One provision as it is read from a text, outermost part first. */
export interface Provision {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
  /** How each of the parts is written. */
  readonly styles: readonly Style[];
  /** How many of the outer parts stand with another provision. */
  readonly inherited: number;
}

/** The word with which a provision begins. */
export interface Head {
  readonly level: Level;
  /** An English plural: "arts." */
  readonly plural: boolean;
  /** Where its number begins. */
  readonly end: number;
  readonly indonesian: boolean;
}

/** Patterns of heads with the letters that they begin with. */
const heads: readonly (readonly [pattern: RegExp, level: Level, indonesian: boolean, initials: string])[] = [
  [/(?:articles?|arts?\.?)(?=[\s\d])/iuy, "article", false, "a"],
  [/(?:pasal|psl\.?|ps\.)(?=[\s\d])(?:\s*[-–]\s*pasal)?/iuy, "article", true, "p"],
  [/(?:sections?|§§?)(?=[\s\d])/iuy, "article", false, "s§"],
  [/(?:paragraphs?|paras?\.?)(?=[\s\d(])/iuy, "paragraph", false, "p"],
  [/ayat(?=[\s(\d])/iuy, "paragraph", true, "a"],
  [/sub-?paragraphs?(?=[\s(])/iuy, "letter", false, "s"],
  [/huruf(?=\s)/iuy, "letter", true, "h"],
  [/(?:angka|butir)(?=\s)/iuy, "number", true, "ab"],
  [/(?:annex|lampiran)(?=\s)/iuy, "annex", false, "al"],
  [/(?:chapters?|bab)(?=\s)/iuy, "chapter", false, "cb"],
  [/(?:rules?|principles?|guidelines?)(?=\s)/iuy, "rule", false, "rpg"],
];

/** The word for an article, a paragraph and so on that begins at offset `at`. */
export function readHead(text: string, at: number): Head | undefined {
  const initial = text.charAt(at).toLowerCase();
  for (const [pattern, level, indonesian, initials] of heads) {
    if (!initials.includes(initial)) continue;
    const found = match(pattern, text, at);
    if (!found) continue;
    const space = match(/\s*/uy, text, at + found[0].length)?.[0].length ?? 0;
    return { level, indonesian, plural: /s\.?$/i.test(found[0]) && !indonesian, end: at + found[0].length + space };
  }
  return undefined;
}

/** What stands between two provisions of a list. */
export const listLink = /\s*(?:,?\s*(?:and|or|dan|serta|atau|jo\.?|juncto)(?![a-zÀ-ỿ])|[,&])\s*/iuy;

/** A paragraph, a letter or a number, which has an article around it. */
export function isInner(part: Part | undefined): boolean {
  return part !== undefined && /^(?:paragraph|letter|number)$/.test(part.level);
}

/** The provision whose word was read and whose number stands at `from`. */
export function readProvision(text: string, { start, from, head }: { start: number; from: number; head: Head }): Provision | undefined {
  const inner = innerValues.get(head.level);
  const value = match(inner ?? (head.level === "annex" || head.level === "chapter" ? romanValue : articleValue), text, from);
  if (!value) return undefined;
  if (inner) {
    const written = (value[1] ?? value[2] ?? value[3] ?? "").toLowerCase();
    const style = value[0].startsWith("(") ? "wordBracket" : "word";
    const level = innerLevel(head.level, written);
    const first = readValue(text, { level, value: written, style, plural: head.plural || head.indonesian, end: from + value[0].length });
    const rest = readParts(text, first.end, level);
    return { start, end: rest.end, parts: [first.part, ...rest.parts], styles: [style, ...rest.styles], inherited: 0 };
  }
  const first = { level: head.level, value: value[0].toUpperCase() };
  const end = from + value[0].length;
  const to = match(articleRange, text, end);
  if (to) {
    const part = { ...first, to: (to[1] ?? "").toUpperCase() };
    return { start, end: end + to[0].length, parts: [part], styles: ["word"], inherited: 0 };
  }
  const rest = readParts(text, end, head.level);
  return { start, end: rest.end, parts: [first, ...rest.parts], styles: ["word", ...rest.styles], inherited: 0 };
}

const articleValue = /\d{1,3}(?:[a-z]{1,2}(?![a-zÀ-ỿ])|(?:bis|ter))?(?![\da-zÀ-ỿ])|[IVX]{1,5}(?![a-zÀ-ỿ\d])/iuy;
const romanValue = /[IVXL\d]{1,6}(?![A-Za-zÀ-ỿ\d])/uy;
const innerValues: ReadonlyMap<Level, RegExp> = new Map([
  ["paragraph", /\((\d{1,3}[a-z]?|[a-z]{1,2})\)|(\d{1,4}[a-z]?|[b-z])(?![a-zÀ-ỿ\d])/iuy],
  ["letter", /\(([a-z]{1,2})\)|([a-z])(?![a-zÀ-ỿ\d])/iuy],
  ["number", /\((\d{1,3}|[ivx]{1,5})\)|(\d{1,3}|[ivx]{1,5})(?![a-zÀ-ỿ\d])/iuy],
]);

const articleRange =
  /\s*(?:[-–—]|to|through|until|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:pasal\s+|article\s+)?(\d{1,3}[a-z]?)(?![\da-zÀ-ỿ(])/iuy;

/** UN documents call the lettered part of an article a paragraph. */
function innerLevel(level: Level, value: string): Level {
  return level === "paragraph" && /^[a-z]/.test(value) ? "letter" : level;
}

interface WrittenValue {
  readonly level: Level;
  readonly value: string;
  readonly style: Style;
  /** The word before it stands for several. */
  readonly plural?: boolean;
  readonly end: number;
}

/** A part whose value was read up to `end`, with the other end of a range: "(1)-(3)", "huruf a sampai dengan huruf c". */
export function readValue(text: string, { level, value, style, plural, end }: WrittenValue): { part: Part; end: number } {
  const link = match(rangeLink, text, end);
  const isAlone = style === "word" && !plural && /to|thr|unt/i.test(link?.[0] ?? "");
  const to = link && !isAlone ? match(rangeEnds[style === "word" ? "bare" : "bracket"], text, end + link[0].length) : undefined;
  const last = (to?.[1] ?? "").toLowerCase();
  if (!link || !to || /^\d/.test(last) !== /^\d/.test(value)) return { part: { level, value }, end };
  return { part: { level, value, to: last }, end: end + link[0].length + to[0].length };
}

const rangeLink = /\s*(?:[-–—]|(?:to|through|until|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?|hingga)(?=[\s(]))\s*/iuy;
const rangeEnds = {
  bare: /(?:(?:paragraphs?|ayat|huruf|angka|butir)\s+)?(\d{1,2}|[a-z])(?![a-zÀ-ỿ\d(])/iuy,
  bracket: /(?:(?:(?:sub)?paragraphs?|ayat|huruf|angka)\s+)?\((\d{1,2}|[a-z]{1,2})\)/iuy,
};

/** The parts that stand within what was read up to `at`: "(1)(a)", " ayat (1) huruf b". */
export function readParts(text: string, at: number, above: Level): { parts: Part[]; styles: Style[]; end: number } {
  const parts: Part[] = [];
  const styles: Style[] = [];
  let end = at;
  for (;;) {
    const one = readPart(text, end, parts[parts.length - 1]?.level ?? above);
    if (!one) return { parts, styles, end };
    parts.push(one.part);
    styles.push(one.style);
    end = one.end;
  }
}

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/\s*,?\s*(paragraphs?|paras?\.?|ayat)\s*(?:\((\d{1,2}[a-z]?|[a-z])\)|(\d{1,2}[a-z]?|[a-z])(?![a-zÀ-ỿ\d]))/iuy, "paragraph"],
  [/\s*,?\s*(subparagraphs?|sub-paragraphs?|letters?|huruf)\s*(?:\(([a-z]{1,2})\)|([a-z]{1,2})(?![a-zÀ-ỿ\d]))/iuy, "letter"],
  [/\s*,?\s*(items?|numbers?|angka|butir)\s*(?:\((\d{1,2}|[ivx]{1,5})\)|(\d{1,2}|[ivx]{1,5})(?![a-zÀ-ỿ\d]))/iuy, "number"],
];

function readPart(text: string, at: number, above: Level): { part: Part; style: Style; end: number } | undefined {
  const bracket = match(/\s?\((\d{1,2}|[a-z]{1,2}|[ivx]{1,5})\)/uy, text, at) ?? match(/\.(\d{1,2})(?![\dA-Za-zÀ-ỿ])/uy, text, at);
  if (bracket) {
    const value = bracket[1] ?? "";
    const level: Level = /^\d/.test(value) ? (above === "letter" ? "number" : "paragraph") : above === "letter" ? "number" : "letter";
    return { ...readValue(text, { level, value, style: "bracket", end: at + bracket[0].length }), style: "bracket" };
  }
  for (const [pattern, level] of levelWords) {
    const found = match(pattern, text, at);
    if (!found) continue;
    const value = (found[2] ?? found[3] ?? "").toLowerCase();
    // "huruf a, huruf b": the next of a list stands beside the one before, not within it.
    if (innerLevel(level, value) === above) return undefined;
    const style = found[2] === undefined ? "word" : "wordBracket";
    const plural = /s\.?$|^[abh]/i.test(found[1] ?? "");
    return { ...readValue(text, { level: innerLevel(level, value), value, style, plural, end: at + found[0].length }), style };
  }
  return undefined;
}

/** What a sticky pattern finds at offset `at`. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
