import type { Pinpoint } from "./facts.js";

type Part = Pinpoint["parts"][number];
type Level = Part["level"];

/**
 * The pinpoints that begin at offset `at` ("Article 3(a)", "arts. 6-8", "Pasal 2 ayat (1) huruf b dan Pasal 3"), one for each provision
 * named, and where the last one ends. Undefined when none begins there.
 */
export function readPinpoints(text: string, at: number): { pinpoints: Pinpoint[]; end: number } | undefined {
  const first = readHead(text, at);
  if (!first) return undefined;
  const pinpoints: Pinpoint[] = [];
  let head = first;
  let start = at;
  let from = first.end;
  for (;;) {
    const one = readProvision(text, start, from, head);
    if (!one) break;
    pinpoints.push(one);
    const link = match(/\s*(?:,?\s*(?:and|or|dan|serta|atau|jo\.?|juncto)(?![a-zÀ-ỿ])|[,&])\s*/iuy, text, one.end);
    if (!link) break;
    const next = one.end + link[0].length;
    const nextHead = readHead(text, next);
    if (nextHead) {
      // "Article 3, paragraph (a)" was read whole; a part named alone belongs to what stands before it.
      if (nextHead.level !== head.level) break;
      head = nextHead;
      start = next;
      from = nextHead.end;
      continue;
    }
    const paragraph = nextParagraph(text, next, one);
    if (paragraph) {
      pinpoints.push(paragraph);
      // "ayat (1) dan (2)" ends the provision: what follows names another with its own word.
      const more = match(/\s*(?:,?\s*(?:and|or|dan|serta|atau|jo\.?|juncto)(?![a-zÀ-ỿ])|[,&])\s*/iuy, text, paragraph.end);
      const after = more && readHead(text, paragraph.end + more[0].length);
      if (!more || after?.level !== head.level) break;
      head = after;
      start = paragraph.end + more[0].length;
      from = after.end;
      continue;
    }
    if (!head.plural && !endsList(text, next)) break;
    if (!match(/\d{1,3}[a-z]?(?![\dA-Za-zÀ-ỿ/])/iuy, text, next)) break;
    start = next;
    from = next;
  }
  const last = pinpoints[pinpoints.length - 1];
  return last ? { pinpoints, end: last.end } : undefined;
}

interface Head {
  readonly level: Level;
  readonly plural: boolean;
  readonly end: number;
  readonly indonesian: boolean;
}

/** Patterns of heads with the letters that they begin with. */
const heads: readonly (readonly [RegExp, Level, boolean, string])[] = [
  [/(?:articles?|arts?\.?)(?=[\s\d])/iuy, "article", false, "a"],
  [/(?:pasal|psl\.?|ps\.)(?=[\s\d])(?:\s*[-–]\s*pasal)?/iuy, "article", true, "p"],
  [/(?:sections?|§§?)(?=[\s\d])/iuy, "article", false, "s§"],
  [/(?:paragraphs?|paras?\.?)(?=[\s\d(])/iuy, "paragraph", false, "p"],
  [/ayat(?=[\s(\d])/iuy, "paragraph", true, "a"],
  [/huruf(?=\s)/iuy, "letter", true, "h"],
  [/(?:angka|butir)(?=\s)/iuy, "number", true, "ab"],
  [/(?:annex|lampiran)(?=\s)/iuy, "annex", false, "al"],
  [/(?:chapters?|bab)(?=\s)/iuy, "chapter", false, "cb"],
  [/(?:rules?|principles?|guidelines?)(?=\s)/iuy, "rule", false, "rpg"],
];

function readHead(text: string, at: number): Head | undefined {
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

/** The second paragraph of "Pasal 2 ayat (1) dan (2)": of the same article as the first. */
function nextParagraph(text: string, at: number, first: Pinpoint): Pinpoint | undefined {
  const last = first.parts[first.parts.length - 1];
  if (last?.level !== "paragraph" || first.parts.length < 2 || last.to !== undefined || !/ayat|paragraph|para/i.test(first.text))
    return undefined;
  const found =
    match(/\((\d{1,2})\)/uy, text, at) ??
    match(/(\d{1,2})(?=\s*(?:$|[.,;)\]]|UU\b|KUHP|KUHAP|Undang|of\b|dari\b|and\b|dan\b|tentang\b))/uy, text, at);
  if (!found) return undefined;
  const end = at + found[0].length;
  const parts = [...first.parts.slice(0, -1), { level: last.level, value: found[1] ?? "" }];
  return { start: at, end, text: text.slice(at, end), parts };
}

/** A number after a singular head continues its list only where nothing else is counted with it. */
function endsList(text: string, at: number): boolean {
  return /^\d{1,3}[a-zA-Z]?(?:\s*(?:$|[.,;)\]]|UU\b|KUHP|KUHAP|Undang|ayat|huruf|dan\s+(?:[Pp]asal\s+)?\d))/.test(text.slice(at, at + 24));
}

function readProvision(text: string, start: number, from: number, head: Head): Pinpoint | undefined {
  const bracket = head.level === "paragraph" || head.level === "letter" ? /\(?([\da-z]{1,4})\)?(?![a-zÀ-ỿ\d])/iuy : undefined;
  const value = match(
    bracket ??
      (head.level === "annex" || head.level === "chapter"
        ? /[IVXL\d]{1,6}(?![A-Za-zÀ-ỿ\d])/uy
        : /\d{1,3}(?:[a-z]{1,2}(?![a-zÀ-ỿ])|(?:bis|ter))?(?![\da-zÀ-ỿ])|[IVX]{1,5}(?![a-zÀ-ỿ\d])/iuy),
    text,
    from,
  );
  if (!value) return undefined;
  let end = from + value[0].length;
  const parts: Part[] = [];
  const first: { level: Level; value: string; to?: string } = { level: head.level, value: (value[1] ?? value[0]).toUpperCase() };
  if (head.level === "paragraph" || head.level === "letter") first.value = (value[1] ?? "").toLowerCase();
  const to = match(
    /\s*(?:[-–—]|to|through|until|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:pasal\s+|article\s+)?(\d{1,3}[a-z]?)(?![\da-zÀ-ỿ(])/iuy,
    text,
    end,
  );
  if (to && head.level !== "letter") {
    first.to = (to[1] ?? "").toUpperCase();
    end += to[0].length;
    parts.push(first);
    return { start, end, text: text.slice(start, end), parts };
  }
  parts.push(first);
  for (;;) {
    const part = readPart(text, end, parts[parts.length - 1]?.level ?? head.level);
    if (!part) break;
    parts.push(part.part);
    end = part.end;
  }
  return { start, end, text: text.slice(start, end), parts };
}

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/\s*,?\s*(?:paragraphs?|paras?\.?|ayat)\s*\(?(\d{1,2}[a-z]?|[a-z])\)?(?![a-zÀ-ỿ\d])/iuy, "paragraph"],
  [/\s*,?\s*(?:subparagraphs?|sub-paragraphs?|letters?|huruf)\s*\(?([a-z]{1,2})\)?(?![a-zÀ-ỿ\d])/iuy, "letter"],
  [/\s*,?\s*(?:items?|numbers?|angka|butir)\s*\(?(\d{1,2}|[ivx]{1,5})\)?(?![a-zÀ-ỿ\d])/iuy, "number"],
];

function readPart(text: string, at: number, above: Level): { part: Part; end: number } | undefined {
  const bracket =
    match(/\s?\((\d{1,2}|[a-z]{1,2}|[ivx]{1,5})\)(?:\s*[-–]\s*\((\d{1,2}|[a-z]{1,2})\))?/uy, text, at) ??
    match(/\.(\d{1,2})(?![\dA-Za-zÀ-ỿ])/uy, text, at);
  if (bracket) {
    const value = bracket[1] ?? "";
    const level: Level = /^\d/.test(value) ? (above === "letter" ? "number" : "paragraph") : above === "letter" ? "number" : "letter";
    return { part: { level, value, ...(bracket[2] ? { to: bracket[2] } : {}) }, end: at + bracket[0].length };
  }
  for (const [pattern, level] of levelWords) {
    const found = match(pattern, text, at);
    if (!found) continue;
    const value = (found[1] ?? "").toLowerCase();
    // UN documents call the lettered part of an article a paragraph.
    return { part: { level: level === "paragraph" && /^[a-z]/.test(value) ? "letter" : level, value }, end: at + found[0].length };
  }
  return undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
