import type { Lang } from "../engine/concept.js";
import { daysInMonth } from "../engine/daysInMonth.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import { calendarNames, dayOf, severalDays, timeOfDay, weekdayOf } from "./calendarNames.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/** A date in figures, as it can be read: in English "3/4/2026" is in April or in March. */
interface FigureDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly readings: readonly Reading[];
}

interface Reading {
  readonly day: number;
  readonly month: number;
  /** The day stands first: never in an American date. */
  readonly dayFirst: boolean;
}

/** Words after which a date stands, besides the days of the week. */
export const dateLeads = ["tanggal", "tgl", "tertanggal", "pada", "per", "dated", "on"] as const;

/**
 * Findings on a date in figures beside the word at `start`: one that was another day of the week than the one beside it ("Senin (9/9/2025)"), and one that no calendar has ("on 31/6/2026").
 */
export function slipInFigures(text: string, start: number, end: number, found: FindingDraft[]): void {
  const word = text.slice(start, end);
  const known = dayOf.get(word);
  const lang: Lang = known ? known[0] : /^(?:dated|on)$/i.test(word) ? "en" : "id";
  const after = (known ? afterDay : afterLead).exec(text.slice(end, end + 40));
  const before = known && !after ? beforeDay.exec(text.slice(Math.max(0, start - 24), start)) : null;
  const match = after ?? before;
  if (!match) {
    if (known) wrongIsoDay(text, start, end, known, found);
    return;
  }
  const [, first = "", , second = "", writtenYear = ""] = match;
  const year = writtenYear.length === 2 ? 2000 + Number(writtenYear) : Number(writtenYear);
  const written = match[0].slice(match[0].search(/\d/)).replace(/[^\d]*$/, "");
  const from = after ? end + match[0].length - written.length : start - match[0].length + match[0].search(/\d/);
  const date: FigureDate = { start: from, end: from + written.length, year, readings: readingsOf(Number(first), Number(second), lang) };
  if (date.readings.length === 0 || isMarkedSic(text, text.charAt(date.end) === ")" ? date.end + 1 : date.end)) return;
  const real = date.readings.filter(({ day, month }) => day > 0 && day <= daysInMonth(month, year));
  if (real.length === 0) {
    const [one, other] = date.readings as readonly [Reading, Reading?];
    const last = daysInMonth(one.month, year);
    found.push({
      start: date.start,
      end: date.end,
      level: "warning",
      message: `There is no ${written}: the month has ${last} days. Check the date.`,
      fixes: other ? [] : [writeFix(date.start, date.end, withDay(written, one, last))],
    });
    return;
  }
  if (!known || severalDays.test(`${text.slice(Math.max(0, start - 30), start)}${word} `)) return;
  if (real.some(({ day, month }) => weekdayOf(year, month, day) === known[1])) return;
  const days = real.map(({ day, month }) => weekdayOf(year, month, day));
  const isDays = days.map((day) => `a ${calendarNames.en.days[day]}${lang === "id" ? ` (${calendarNames.id.days[day]})` : ""}`);
  found.push({
    start,
    end,
    level: "information",
    message: `${written} is ${isDays.join(" or ")}, not a ${word}. Check the day and the date.`,
    fixes: [
      ...days.map((day) => writeFix(start, end, calendarNames[lang].days[day] as string)),
      ...dayBeside(date, real, known[1], written),
    ],
  });
}

/** "Senin (2026-02-08)". */
function wrongIsoDay(text: string, start: number, end: number, [lang, weekday]: readonly [Lang, number], found: FindingDraft[]): void {
  const date = isoAfter.exec(text.slice(end, end + 24));
  if (!date) return;
  const [written, year, month, day] = [date[1] ?? "", Number(date[2]), Number(date[3]), Number(date[4])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return;
  const real = weekdayOf(year, month, day);
  if (real === weekday) return;
  const right = calendarNames[lang].days[real] as string;
  found.push({
    start,
    end,
    level: "information",
    message: `${written} is a ${calendarNames.en.days[real]}${lang === "id" ? ` (${right})` : ""}, not a ${text.slice(start, end)}. Check the day and the date.`,
    fixes: [writeFix(start, end, right)],
  });
}

const isoAfter = /^,?\s\(?(((?:19|20)\d\d)-(\d\d)-(\d\d))(?![\d-])/;

/** The date a day earlier or later, where that one is of the day of the week that is written. */
function dayBeside({ start, end, year }: FigureDate, real: readonly Reading[], weekday: number, written: string): FixDraft[] {
  const [only] = real;
  if (!only || real.length > 1) return [];
  for (const day of [only.day - 1, only.day + 1]) {
    if (day < 1 || day > daysInMonth(only.month, year) || weekdayOf(year, only.month, day) !== weekday) continue;
    return [writeFix(start, end, withDay(written, only, day))];
  }
  return [];
}

/** The same date with another day, of as many figures as before. */
function withDay(written: string, { dayFirst }: Reading, day: number): string {
  const isDay = dayFirst ? /^\d+/ : /(?<=^\d+\D)\d+/;
  return written.replace(isDay, (figures) => String(day).padStart(figures.length, "0"));
}

/** Day and month, in the order of the language; English has both. */
function readingsOf(first: number, second: number, lang: Lang): Reading[] {
  const isMonth = (month: number) => month >= 1 && month <= 12;
  const readings = isMonth(second) ? [{ day: first, month: second, dayFirst: true }] : [];
  if (lang === "en" && isMonth(first) && first !== second) readings.push({ day: second, month: first, dayFirst: false });
  return readings.filter(({ day }) => day <= mostDays);
}

/** A number far above those of a month is no day, and what it stands in no date. */
const mostDays = 35;

/** Day, stroke, month, the same stroke, year. A year of two figures is written with strokes only. */
const figures = "(\\d{1,2})([/.-])(\\d{1,2})(?:\\2)((?:19|20)\\d\\d|(?<=/)[0-4]\\d)(?![\\d/]|[.-]\\d)";
const afterDay = new RegExp(`^${timeOfDay},?\\s(?:tanggal\\s|pada\\s)?\\(?${figures}`);
const afterLead = new RegExp(`^\\s${figures}`);
const beforeDay = new RegExp(`(?<![\\d/.-])${figures}\\s?\\(?(?:hari\\s)?$`);
