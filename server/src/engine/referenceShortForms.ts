import type { Span } from "./facts.js";

/** Words that stand for an instrument named before: "the Protocol", "undang-undang tersebut", "thereof", "ibid." */
export interface ShortForm extends Span {
  /** Legal form of the instrument that it can stand for; absent: any. */
  readonly form?: "law" | "protocol" | "treaty";
}

/** The short form that stands with the pinpoint between `pin.start` and `pin.end`, behind it or, for "ibid.", before it. */
export function shortFormAt(text: string, pin: Span): ShortForm | undefined {
  return behind(text, pin) ?? before(text, pin.start);
}

function behind(text: string, { end }: Span): ShortForm | undefined {
  const tail = text.slice(end, end + 60);
  const thereof = /^\s*,?\s+thereof(?![a-z])/i.exec(tail);
  if (thereof) return { start: end + thereof[0].length - "thereof".length, end: end + thereof[0].length };
  const found = english.exec(tail) ?? indonesian.exec(tail);
  if (!found) return undefined;
  const word = (found[1] ?? "").toLowerCase();
  const offset = found[0].search(/\S+(?:\s+(?:tersebut|ini|itu|dimaksud|yang\s+sama))?$/iu);
  return {
    start: end + Math.max(0, offset),
    end: end + found[0].length,
    form: word.startsWith("proto") ? "protocol" : /^[ck]onven/.test(word) ? "treaty" : "law",
  };
}

const english =
  /^\s*,?\s*(?:of|under|in)\s+(?:the|that|this)\s+(?:(?:same|said|aforesaid|aforementioned|above-mentioned)\s+)?(protocol|convention|law)(?!\s+(?:no\b|number|on\b|of\b|against|to\b|concerning|for\b|\d|\())(?![a-zÀ-ỿ])/iu;
const indonesian = /^\s+(undang[-\s]undang|uu|protokol|konvensi)\s+(?:tersebut|ini|itu|dimaksud|yang\s+sama)(?![a-zÀ-ỿ])/iu;

function before(text: string, start: number): ShortForm | undefined {
  const head = text.slice(Math.max(0, start - 16), start);
  const found = /(?<![A-Za-z])(ibid(?:em)?\.?)[*_]{0,2},?\s+(?:at\s+)?$/i.exec(head);
  if (!found) return undefined;
  const from = start - head.length + found.index;
  return { start: from, end: from + (found[1] ?? "").length };
}

/** Another text between an instrument and "thereof" or "ibid.", which these may stand for. */
export const otherDocument =
  /(?<![a-z])(?:bill|draft|contract|agreement|memorandum|regulations?|constitution|statute|code|report|guidelines|ruu|rancangan|perjanjian|kontrak|laporan|pedoman|nota)(?![a-z])/i;
