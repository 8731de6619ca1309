import { foldWord } from "./tokens.js";
import { months } from "./words.js";

/** The ISO date that a memo's date field says ("2026-03-01", "1 March 2026", "1 Maret 2026", "March 1, 2026"), or undefined. */
export function memoDate(value: string): string | undefined {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(value);
  if (slashed) return valid(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-zÀ-ỿ]+)\.?,?\s+(\d{4})/u.exec(value);
  if (dayFirst) return valid(Number(dayFirst[3]), months.get(foldWord(dayFirst[2] ?? "")) ?? 0, Number(dayFirst[1]));
  const monthFirst = /([A-Za-zÀ-ỿ]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(value);
  if (monthFirst) return valid(Number(monthFirst[3]), months.get(foldWord(monthFirst[1] ?? "")) ?? 0, Number(monthFirst[2]));
  return undefined;
}

function valid(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
