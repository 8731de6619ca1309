import { daysInMonth } from "./daysInMonth.js";
import { foldWord } from "./tokens.js";
import { months } from "./words.js";

/**
 * The ISO date that a memo's date field says ("2026-03-01", "1 March 2026", "1 Maret 2026", "March 1, 2026", "01-03-2026"), or undefined.
 * A month stands for its last day: what came into force in it counts.
 */
export function memoDate(value: string): string | undefined {
  const iso = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(value);
  if (iso) return valid(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const slashed = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/.exec(value);
  if (slashed) return dayOrMonthFirst(Number(slashed[1]), Number(slashed[3]), Number(slashed[4]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-zÀ-ỿ]+)\.?,?[\s-]+(\d{4})/u.exec(value);
  if (dayFirst) return valid(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /([A-Za-zÀ-ỿ]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(value);
  if (monthFirst) return valid(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const month = memoMonth(value);
  return month && `${month}-${daysInMonth(Number(month.slice(5)), Number(month.slice(0, 4)))}`;
}

/** The ISO month of a date field that names no day ("June 2025", "Juni 2025", "2025-06"), or undefined. */
export function memoMonth(value: string): string | undefined {
  const iso = /^\W*(\d{4})-(\d{2})\W*$/.exec(value);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), 1)?.slice(0, 7);
  const named = /^[\s"'*_(]*([A-Za-zÀ-ỿ]+)\.?,?\s+(\d{4})[\s"'*_).]*$/u.exec(value);
  return named ? valid(Number(named[2]), monthOf(named[1]), 1)?.slice(0, 7) : undefined;
}

/** The place and date of a letter in a line of its own: "Jakarta, 1 Juni 2025". */
export const placeAndDate =
  /^[ \t>*_]*(\p{Lu}[\p{L}.'\u2019-]+(?:[ \t]\p{Lu}[\p{L}.'\u2019-]+){0,2}),[ \t]+((?:tanggal[ \t]+)?(?:\d{1,2}(?:st|nd|rd|th)?[ \t]+\p{L}{3,9}|\p{L}{3,9}[ \t]+\d{1,2},)[ \t]+(?:19|20)\d\d)[ \t*_.]*\r?$/gmu;

/** Day before month, as both languages have it; a number that no month has tells the other order. */
function dayOrMonthFirst(one: number, other: number, year: number): string | undefined {
  return other > 12 ? valid(year, one, other) : valid(year, other, one);
}

function monthOf(word: string | undefined): number {
  return months.get(foldWord(word ?? "")) ?? 0;
}

function valid(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
