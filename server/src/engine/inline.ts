import { charKind, kindOf, mark } from "./chars.js";

/**
 * What a stretch of a block is besides plain prose. "code", "html", "address" and "citation" are not prose at all;
 * "quote" is somebody else's words; "emphasis" is set in italics; "slot" is a snippet's slot `[[...]]`.
 */
export type InlineKind = "code" | "html" | "address" | "citation" | "comment" | "note" | "slot" | "quote" | "emphasis";

/** A stretch of a block's text, by UTF-16 offsets in the block. */
export interface InlineRange {
  readonly kind: InlineKind;
  readonly start: number;
  readonly end: number;
}

/** Kinds whose text is no prose. */
export const masked: ReadonlySet<InlineKind> = new Set<InlineKind>(["code", "html", "address", "citation", "comment", "note", "slot"]);

/** Longest quotation that is still taken for one, in code units: a lone mark must not swallow a paragraph's rest. */
const longestQuote = 4000;

/**
 * The stretches of `text` between `from` and `to` that are not plain prose, in order of their start. Reads inline structure of
 * CommonMark as far as it decides what is prose; called only for blocks in which the tokeniser saw one of the marks.
 */
export function inlineRanges(text: string, from: number, to: number, marks: number): InlineRange[] {
  const ranges: InlineRange[] = [];
  if (marks & (mark.code | mark.bracket | mark.angle | mark.slash | mark.at)) maskMarkup(text, from, to, ranges);
  const covered = ranges.length;
  if (marks & mark.quote) findQuotes(text, from, to, ranges, covered);
  if (marks & mark.emphasis) findEmphasis(text, from, to, ranges, covered);
  if (ranges.length > covered) ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  return ranges;
}

function maskMarkup(text: string, from: number, to: number, ranges: InlineRange[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    let end = at;
    let kind: InlineKind = "code";
    switch (code) {
      case 0x5c:
        at += 2;
        continue;
      case 0x60:
        end = codeSpanEnd(text, at, to);
        if (end === at) {
          while (at < to && text.charCodeAt(at) === 0x60) at++;
          continue;
        }
        break;
      case 0x3c: {
        const tag = angleEnd(text, at, to);
        end = tag.end;
        kind = tag.kind;
        break;
      }
      case 0x5b: {
        const bracket = bracketEnd(text, at, to);
        end = bracket.end;
        kind = bracket.kind;
        break;
      }
      case 0x5d:
        // The target of an inline link or the label of a reference link: `](...)` or `][...]`.
        end = linkTargetEnd(text, at + 1, to);
        if (end > at + 1) {
          at++;
          kind = "address";
        } else end = at;
        break;
      case 0x3a:
        if (text.startsWith("://", at)) {
          const start = schemeStart(text, from, at);
          if (start < at) {
            end = addressEnd(text, at + 3, to);
            ranges.push({ kind: "address", start, end });
            at = end;
            continue;
          }
        }
        break;
      case 0x77:
      case 0x57:
        if (isWordStart(text, from, at) && /^www\.[a-z0-9]/i.test(text.slice(at, at + 6))) {
          end = addressEnd(text, at + 4, to);
          kind = "address";
        }
        break;
      case 0x40:
        end = mailOrKey(text, from, at, to, ranges);
        if (end > at) {
          at = end;
          continue;
        }
        break;
    }
    if (end > at) {
      ranges.push({ kind, start: at, end });
      at = end;
    } else at++;
  }
}

function codeSpanEnd(text: string, at: number, to: number): number {
  let open = at;
  while (open < to && text.charCodeAt(open) === 0x60) open++;
  const length = open - at;
  for (let search = open; search < to; ) {
    const tick = text.indexOf("`", search);
    if (tick < 0 || tick >= to) return at;
    let close = tick;
    while (close < to && text.charCodeAt(close) === 0x60) close++;
    if (close - tick === length) return close;
    search = close;
  }
  return at;
}

function angleEnd(text: string, at: number, to: number): { end: number; kind: InlineKind } {
  if (text.startsWith("<!--", at)) {
    const close = text.indexOf("-->", at + 4);
    return { end: close >= 0 && close < to ? close + 3 : at, kind: "comment" };
  }
  const close = text.indexOf(">", at);
  if (close < 0 || close >= to || close - at > 2000) return { end: at, kind: "html" };
  const inner = text.slice(at + 1, close);
  if (/^[a-z][a-z0-9+.-]{1,31}:[^\s<>]*$/i.test(inner) || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(inner))
    return { end: close + 1, kind: "address" };
  return { end: /^\/?[a-z][a-z0-9-]*(?:\s[^<]*)?\/?$/i.test(inner) ? close + 1 : at, kind: "html" };
}

function bracketEnd(text: string, at: number, to: number): { end: number; kind: InlineKind } {
  const next = text.charCodeAt(at + 1);
  const none = { end: at, kind: "note" as const };
  if (next === 0x5e) {
    const close = text.indexOf("]", at);
    return close > 0 && close < to ? { end: close + 1, kind: "note" } : none;
  }
  if (next === 0x5b) {
    const close = text.indexOf("]]", at);
    return close > 0 && close < to ? { end: close + 2, kind: "slot" } : none;
  }
  const close = text.indexOf("]", at);
  if (close < 0 || close >= to) return none;
  const inner = text.slice(at + 1, close);
  if (/(?:^|[\s;,-])@[\w{]/.test(inner) && !/[\w.]@/.test(inner)) return { end: close + 1, kind: "citation" };
  return none;
}

function linkTargetEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x5b) {
    const close = text.indexOf("]", at);
    return close >= 0 && close < to && !text.slice(at, close).includes("@") ? close + 1 : at;
  }
  if (code !== 0x28) return at;
  let depth = 0;
  for (let end = at; end < to; end++) {
    const char = text.charCodeAt(end);
    if (char === 0x5c) end++;
    else if (char === 0x28) depth++;
    else if (char === 0x29 && --depth === 0)
      return /^\(\s*(?:<[^>]*>|\S*?)(?:\s+["'(][\s\S]*)?\s*\)$/.test(text.slice(at, end + 1)) ? end + 1 : at;
  }
  return at;
}

function schemeStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && /[a-z]/i.test(text.charAt(start - 1))) start--;
  return start;
}

function addressEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (kindOf[code] === charKind.soft && code !== 0x5f && code !== 0x7e && code !== 0x2a) break;
    if (code === 0x3c || code === 0x3e || code === 0x22 || code === 0x201d || code === 0x5d || code === 0x7c) break;
    if (code === 0x29 && !text.slice(at, end).includes("(")) break;
    end++;
  }
  // Punctuation at the end belongs to the sentence.
  while (end > at && ".,;:!?'\u2019*_".includes(text.charAt(end - 1))) end--;
  return end;
}

/** No character beyond the plain ones: all there is nearly always, and a pattern of all letters of the world costs a millisecond to compile. */
const isPlain = /^[\s!-~]*$/;
const plainKey = /^(?:\{[^}\s]+\}|\w(?:\w|[:.#$%&+?~/-](?=\w))*)/;

function mailOrKey(text: string, from: number, at: number, to: number, ranges: InlineRange[]): number {
  const before = at > from ? text.charCodeAt(at - 1) : 0x20;
  const rest = text.slice(at + 1, Math.min(to, at + 200));
  if (kindOf[before] === charKind.word) {
    const domain = /^[\w-]+(?:\.[\w-]+)+/.exec(rest)?.[0];
    if (!domain) return at;
    let start = at;
    while (start > from && /[\w.+-]/.test(text.charAt(start - 1))) start--;
    ranges.push({ kind: "address", start, end: at + 1 + domain.length });
    return at + 1 + domain.length;
  }
  const key = (isPlain.test(rest) ? plainKey : /^(?:\{[^}\s]+\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?~/-](?=[\p{L}\p{N}_]))*)/u).exec(
    rest,
  )?.[0];
  if (!key) return at;
  ranges.push({ kind: "citation", start: before === 0x2d ? at - 1 : at, end: at + 1 + key.length });
  return at + 1 + key.length;
}

function isWordStart(text: string, from: number, at: number): boolean {
  return at === from || kindOf[text.charCodeAt(at - 1)] !== charKind.word;
}

function findQuotes(text: string, from: number, to: number, ranges: InlineRange[], covered: number): void {
  let straight = -1;
  let curly = -1;
  let guillemet = -1;
  let single = -1;
  let range = 0;
  const close = (start: number, end: number): number => {
    if (start >= 0 && end - start <= longestQuote) ranges.push({ kind: "quote", start, end: end + 1 });
    return -1;
  };
  for (let at = from; at < to; at++) {
    while (range < covered && (ranges[range] as InlineRange).end <= at) range++;
    const skip = range < covered ? (ranges[range] as InlineRange) : undefined;
    if (skip && at >= skip.start) {
      at = skip.end - 1;
      continue;
    }
    switch (text.charCodeAt(at)) {
      case 0x22:
        straight = straight >= 0 ? close(straight, at) : at;
        break;
      case 0x201c:
      case 0x201e:
        curly = at;
        break;
      case 0x201d:
        curly = close(curly, at);
        break;
      case 0xab:
        guillemet = at;
        break;
      case 0xbb:
        guillemet = close(guillemet, at);
        break;
      case 0x2018:
        single = at;
        break;
      case 0x27:
      case 0x2019: {
        const wordBefore = at > from && kindOf[text.charCodeAt(at - 1)] === charKind.word;
        const wordAfter = at + 1 < to && kindOf[text.charCodeAt(at + 1)] === charKind.word;
        if (wordBefore && wordAfter) break;
        if (!wordAfter && single >= 0 && at > from && kindOf[text.charCodeAt(at - 1)] !== charKind.soft) single = close(single, at);
        else if (wordAfter && text.charCodeAt(at) === 0x27) single = at;
        break;
      }
    }
  }
}

function findEmphasis(text: string, from: number, to: number, ranges: InlineRange[], covered: number): void {
  let open = -1;
  let openMark = 0;
  let range = 0;
  for (let at = from; at < to; at++) {
    while (range < covered && (ranges[range] as InlineRange).end <= at) range++;
    const skip = range < covered ? (ranges[range] as InlineRange) : undefined;
    if (skip && at >= skip.start) {
      at = skip.end - 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code !== 0x2a && code !== 0x5f) continue;
    let end = at;
    while (end < to && text.charCodeAt(end) === code) end++;
    const length = end - at;
    const spaceAfter =
      end >= to || (kindOf[text.charCodeAt(end)] === charKind.soft && text.charCodeAt(end) !== 0x2a && text.charCodeAt(end) !== 0x5f);
    const spaceBefore =
      at === from ||
      (kindOf[text.charCodeAt(at - 1)] === charKind.soft && text.charCodeAt(at - 1) !== 0x2a && text.charCodeAt(at - 1) !== 0x5f);
    if (length === 1 || length === 3) {
      if (open >= 0 && openMark === code && !spaceBefore) {
        ranges.push({ kind: "emphasis", start: open, end: at });
        open = -1;
      } else if (!spaceAfter && (code === 0x2a || at === from || kindOf[text.charCodeAt(at - 1)] !== charKind.word)) {
        open = end;
        openMark = code;
      }
    }
    at = end - 1;
  }
}
