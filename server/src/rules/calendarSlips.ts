import type { Lang } from "../engine/concept.js";
import { daysInMonth } from "../engine/daysInMonth.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { hashWord } from "../engine/tokens.js";
import { calendarNames, dayNames, dayOf, severalDays, timeOfDay, weekdayOf } from "./calendarNames.js";
import { dateLeads, slipInFigures } from "./datesInFigures.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { languageAt } from "./terms.js";
import { writeFix } from "./writeFix.js";

/** Clipped names of months, which are read before a year only. */
const clipped = new Map(
  ["Jan", "Feb", "Mar", "Apr", "", "Jun", "Jul", "Agu Agt Ags Aug", "Sep Sept", "Okt Oct", "Nov", "Des Dec"].flatMap((names, at) =>
    names === "" ? [] : names.split(" ").map((name) => [name, at + 1] as const),
  ),
);
const monthOf: ReadonlyMap<string, number> = new Map([
  ...(["en", "id"] as const).flatMap((lang) => calendarNames[lang].months.map((name, at) => [name, at + 1] as const)),
  ...clipped,
]);
const months = new HashFilter([...monthOf.keys()].map((name) => hashWord(name)));
/** Words beside which a date in figures may stand. */
const leads = new HashFilter([...dayOf.keys(), ...dateLeads].map((name) => hashWord(name.toLowerCase())));

/** "3", "3rd", before a month, but not the end of a range or of another number. */
const dayBefore =
  /(?<![\d.,/:–—-])(?<!\d\s[-–—]\s|(?:No|Nomor|Number|Article|Pasal|Decree|Law|Act|Resolution|Regulation)\.?\s)(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?$/;
const dayAfter = /^\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:.–—-]\d|\d)(?:,?\s((?:19|20)\d\d)(?!\d))?/;
const yearAfter = /^,?\s((?:19|20)\d\d)(?!\d)/;
/** What every name of a day has. */
export const mayNameDay = /day|Minggu|Senin|Selasa|Rabu|Kamis|Jum|Sabtu|Ahad/;
export const weekdayBefore = new RegExp(`(?<![A-Za-z–—-])(${dayNames})${timeOfDay},?\\s(?:tanggal\\s|pada\\s|the\\s)?\\(?$`);
export const weekdayAfter = new RegExp(`^\\s?\\(?(?:hari\\s)?(${dayNames})\\)`);

/** A date with its place: from the day or month that stands first to the year. */
interface CalendarDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/**
 * Findings on a date that no calendar has ("31 June 2026") and on one that was or will be another day of the week ("Monday, 3 March 2026"), in both languages. Days are those of the Gregorian calendar.
 * Ranges and lists of days are left alone. Cost arises only at the names of months and days, and at the few words after which a date in figures stands.
 */
export function calendarSlips(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  if (facts.quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    if (leads.mayHave(hash) && !((zones[at] as number) & (zone.quoted | zone.masked)))
      slipInFigures(text, tokens.starts[at] as number, tokens.ends[at] as number, found);
    if (!months.mayHave(hash) || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const date = dateAt(text, tokens.starts[at] as number, tokens.ends[at] as number);
    if (!date || isMarkedSic(text, date.end)) continue;
    const last = daysInMonth(date.month, date.year);
    const written = text.slice(date.start, date.end);
    if (date.day > last || date.day === 0) {
      found.push({
        start: date.start,
        end: date.end,
        level: "warning",
        message: `There is no ${written}: the month has ${last} days. Check the date.`,
        fixes: nearestDays(text, date, last, languageAt(facts, date.start, context)),
      });
      continue;
    }
    const weekday = date.year === undefined ? undefined : weekdayBeside(text, date);
    if (!weekday || date.year === undefined) continue;
    const real = weekdayOf(date.year, date.month, date.day);
    if (real === weekday.day) continue;
    const right = calendarNames[weekday.lang].days[real] as string;
    found.push({
      start: weekday.start,
      end: weekday.end,
      level: "information",
      message: `${written} is a ${calendarNames.en.days[real]}${weekday.lang === "id" ? ` (${right})` : ""}, not a ${text.slice(weekday.start, weekday.end)}. Check the day and the date.`,
      fixes: [writeFix(weekday.start, weekday.end, right), ...dayBeside(date, written, date.year, weekday.day)],
    });
  }
}

/** The last day of the month and the first of the next one, as the date is written. */
function nearestDays(text: string, { start, end, day, month }: CalendarDate, last: number, around: Lang): FixDraft[] {
  const written = text.slice(start, end);
  const hasMonth = (lang: Lang) => written.includes(calendarNames[lang].months[month - 1] as string);
  // "September" is a month in both languages.
  const lang: Lang = hasMonth("id") && (!hasMonth("en") || around === "id") ? "id" : "en";
  const own = calendarNames[lang].months[month - 1];
  const next = calendarNames[lang].months[month];
  if (day === 0 || day > last + mostOver || own === undefined || !written.includes(own)) return [];
  const fixes = [writeFix(start, end, withDay(written, last))];
  if (next !== undefined) fixes.push(writeFix(start, end, withDay(written, day - last).replace(own, next)));
  return fixes;
}

/** The date with another day, whose ending in English falls away; "06" keeps its zero. */
function withDay(written: string, day: number): string {
  return written.replace(/(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?!\d)/, (old) => String(day).padStart(old.startsWith("0") ? 2 : 1, "0"));
}

/** The date a day earlier or later, where that one is of the day of the week that is written. */
function dayBeside({ start, end, day, month }: CalendarDate, written: string, year: number, weekday: number): FixDraft[] {
  for (const other of [day - 1, day + 1]) {
    if (other < 1 || other > daysInMonth(month, year) || weekdayOf(year, month, other) !== weekday) continue;
    return [writeFix(start, end, withDay(written, other))];
  }
  return [];
}

/** A day further over the end of its month is no slip of a day or two. */
const mostOver = 3;

function dateAt(text: string, start: number, end: number): CalendarDate | undefined {
  const month = monthOf.get(text.slice(start, end));
  if (month === undefined) return undefined;
  const before = dayBefore.exec(text.slice(Math.max(0, start - 24), start));
  if (before) {
    const year = yearAfter.exec(text.slice(end, end + 8));
    if (!year && clipped.has(text.slice(start, end))) return undefined;
    return {
      start: start - before[0].length,
      end: end + (year?.[0].length ?? 0),
      day: Number(before[1]),
      month,
      year: year ? Number(year[1]) : undefined,
    };
  }
  // "June 31, 2026" is English only, and "May 31" may be a verb's.
  if (!calendarNames.en.months.includes(text.slice(start, end))) return undefined;
  const after = dayAfter.exec(text.slice(end, end + 14));
  // "In June 41 victims were found": so many are no day.
  if (!after || (after[2] === undefined && (month === may || Number(after[1]) > mostDays))) return undefined;
  return { start, end: end + after[0].length, day: Number(after[1]), month, year: after[2] === undefined ? undefined : Number(after[2]) };
}

const may = 5;
const mostDays = 31;

/** The day of the week that stands before the date, or in a bracket after it. */
function weekdayBeside(text: string, { start, end }: CalendarDate): { start: number; end: number; lang: Lang; day: number } | undefined {
  const lead = text.slice(Math.max(0, start - 40), start);
  const tail = text.slice(end, end + 20);
  // Most dates stand without a day, and the patterns that have all names of days are dear to compile.
  if (!mayNameDay.test(lead) && !mayNameDay.test(tail)) return undefined;
  if (severalDays.test(lead)) return undefined;
  const before = weekdayBefore.exec(lead);
  const after = before ? undefined : weekdayAfter.exec(tail);
  const name = before?.[1] ?? after?.[1];
  const known = name === undefined ? undefined : dayOf.get(name);
  if (name === undefined || !known) return undefined;
  const from = before ? start - before[0].length : end + (after?.[0].indexOf(name) ?? 0);
  return { start: from, end: from + name.length, lang: known[0], day: known[1] };
}
