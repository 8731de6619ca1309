import type { Concept } from "../engine/concept.js";
import { months } from "../engine/words.js";

/** Years and days that belong to an instrument. */
export interface InstrumentDates {
  /** The years it is known by: its number's, of its adoption, in its title. */
  readonly main: ReadonlySet<number>;
  /** Years of signature, ratification, entry into force, amendment, repeal. */
  readonly other: ReadonlySet<number>;
  /** ISO days and months ("2004-11-29", "2004-11") of what happened to it. */
  readonly days: ReadonlySet<string>;
}

/** The years and days of an instrument. */
export function datesOf(concept: Concept): InstrumentDates {
  const main = new Set<number>();
  const other = new Set<number>();
  const days = new Set<string>();
  const { instrument } = concept;
  if (!instrument) return { main, other, days };
  const put = (set: Set<number>, date: string | undefined) => {
    if (date === undefined) return;
    const year = Number(date.slice(0, 4));
    if (Number.isInteger(year)) set.add(year);
    if (date.length >= 7) days.add(date.slice(0, 7));
    if (date.length >= 10) days.add(date.slice(0, 10));
  };
  if (instrument.year !== undefined) main.add(instrument.year);
  put(main, instrument.adopted);
  put(main, instrument.enacted);
  for (const text of [instrument.title.en, instrument.title.id, ...instrument.shortNames]) {
    for (const year of (text ?? "").match(/\b(?:19|20)\d\d\b/g) ?? []) main.add(Number(year));
  }
  put(other, instrument.opened);
  put(other, instrument.inForce);
  put(other, instrument.repealedOn);
  put(other, instrument.indonesia?.signed);
  put(other, instrument.indonesia?.ratified);
  for (const year of (instrument.indonesia?.by ?? "").match(/\b(?:19|20)\d\d\b/g) ?? []) other.add(Number(year));
  for (const year of String(instrument.number ?? "").match(/\b(?:19|20)\d\d\b/g) ?? []) other.add(Number(year));
  if (instrument.period) {
    for (let year = instrument.period.start; year <= instrument.period.end; year++) other.add(year);
    days.add(`${instrument.period.start}-${instrument.period.end}`);
  }
  for (const year of main) other.delete(year);
  return { main, other, days };
}

/** Years and days that a passage names. */
export interface PassageDates {
  readonly years: readonly number[];
  /** ISO days, or months where the passage gives no day; a span of years as "2020-2024". */
  readonly days: readonly string[];
}

const monthNames = [...months.keys()]
  .filter((name) => name.length > 2)
  .sort((one, other) => other.length - one.length)
  .join("|");
const dayFirst = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(?:of\\s+)?(${monthNames})\\.?,?\\s+((?:18|19|20)\\d\\d)\\b`, "giu");
const monthFirst = new RegExp(`\\b(${monthNames})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:18|19|20)\\d\\d)\\b`, "giu");

/** Reads the years and days that a passage names, in both languages. */
export function datesIn(text: string): PassageDates {
  const years = [...new Set([...text.matchAll(/(?<![\d.,$/])((?:18|19|20)\d\d)(?![\d%]|[.,]\d)/g)].map((found) => Number(found[1])))];
  const days = new Set<string>();
  const put = (day: string | undefined, month: string, year: string) => {
    const number = months.get(month.toLowerCase());
    if (number === undefined) return;
    const base = `${year}-${String(number).padStart(2, "0")}`;
    days.add(day === undefined ? base : `${base}-${day.padStart(2, "0")}`);
  };
  for (const [, day, month = "", year = ""] of text.matchAll(dayFirst)) put(day, month, year);
  for (const [, month = "", day, year = ""] of text.matchAll(monthFirst)) put(day, month, year);
  for (const [, start = "", end = ""] of text.matchAll(/\b(20\d\d)\s*(?:[-–]|to|sampai|hingga|s\.d\.)\s*(20\d\d)\b/g))
    days.add(`${start}-${end}`);
  return { years, days: [...days] };
}
