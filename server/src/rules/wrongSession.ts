import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { hashWord } from "../engine/tokens.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

const review = hashWord("puu");
const dispute = hashWord("skln");

/**
 * "127/PUU-XXI/2013": the numbers of the Constitutional Court's cases give the year of the case and the Court's own year, in Roman numerals, of which the first was 2003.
 */
export function* wrongSession({ tokens, zones, text }: BlockView, { quoted }: BlockFacts): Generator<FindingDraft> {
  if (quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at];
    if ((hash !== review && hash !== dispute) || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const start = tokens.starts[at] as number;
    const number = /^(?:PUU|SKLN)\s?-\s?([IVXL]{1,8})\s?\/\s?((?:19|20)\d\d)(?!\d)/.exec(text.slice(start, start + 30));
    if (!number || !/\d{1,3}\s?\/\s?$/.test(text.slice(Math.max(0, start - 8), start))) continue;
    const [whole, roman = "", written = ""] = number;
    const session = fromRoman(roman);
    const year = Number(written);
    if (session === undefined || session + before === year || isMarkedSic(text, start + whole.length)) continue;
    const end = start + whole.length;
    const yearStart = end - written.length;
    const romanStart = start + whole.indexOf(roman, whole.indexOf("-"));
    const isYear = session <= lastSession;
    yield {
      start: start - (/\d{1,3}\s?\/\s?$/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0),
      end,
      level: "warning",
      message: `${roman} is the Court's year ${session + before}, not ${year}. Check the number of the case.`,
      fixes: [
        ...(isYear ? [writeFix(yearStart, end, String(session + before))] : []),
        ...(year > before ? [writeFix(romanStart, romanStart + roman.length, toRoman(year - before))] : []),
      ],
    };
  }
}

/** The year before the Court's first. */
const before = 2002;
/** Later ones are no years of the Court that a memo can know of. */
const lastSession = 40;

const digits = [
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function toRoman(value: number): string {
  let left = value;
  let text = "";
  for (const [letters, worth] of digits) {
    for (; left >= worth; left -= worth) text += letters;
  }
  return text;
}

function fromRoman(text: string): number | undefined {
  for (let value = 1; value <= 60; value++) if (toRoman(value) === text) return value;
  return undefined;
}
