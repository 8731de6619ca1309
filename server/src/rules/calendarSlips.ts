import type { Lang } from "../engine/concept.js";
import { daysInMonth } from "../engine/daysInMonth.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import { hashWord } from "../engine/tokens.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

const names: Readonly<Record<Lang, { readonly months: readonly string[]; readonly days: readonly string[] }>> = {
  en: {
    months: "January February March April May June July August September October November December".split(" "),
    days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  },
  id: {
    months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
    days: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" "),
  },
};

const monthOf: ReadonlyMap<string, number> = new Map(
  (["en", "id"] as const).flatMap((lang) => names[lang].months.map((name, at) => [name, at + 1] as const)),
);
const months = new HashFilter([...monthOf.keys()].map((name) => hashWord(name)));
/** Each day of the week by its name, with its language; "Jum'at" is the older spelling. */
const dayOf: ReadonlyMap<string, readonly [Lang, number]> = new Map([
  ...(["en", "id"] as const).flatMap((lang) => names[lang].days.map((name, at) => [name, [lang, at] as const] as const)),
  ["Jum'at", ["id", 5]],
  ["Ahad", ["id", 0]],
]);
const dayNames = [...dayOf.keys()].join("|");

/** "3", "3rd", before a month, but not the end of a range or of another number. */
const dayBefore =
  /(?<![\d.,/:–—-])(?<!\d\s[-–—]\s|(?:No|Nomor|Number|Article|Pasal|Decree|Law|Act|Resolution|Regulation)\.?\s)(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?$/;
const dayAfter = /^\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:.–—-]\d|\d)(?:,?\s((?:19|20)\d\d)(?!\d))?/;
const yearAfter = /^,?\s((?:19|20)\d\d)(?!\d)/;
const weekdayBefore = new RegExp(`(?<![A-Za-z–—-])(${dayNames}),?\\s(?:tanggal\\s|pada\\s|the\\s)?\\(?$`);
const weekdayAfter = new RegExp(`^\\s?\\(?(?:hari\\s)?(${dayNames})\\)`);
/** "Monday and Tuesday, 2 and 3 March": which day is whose is not told. */
const several = new RegExp(
  `(?:${dayNames})(?:\\s?[-–—/&]\\s?|,\\s|\\s(?:and|to|dan|sampai|hingga|s\\.d\\.)\\s)(?:${dayNames}),?\\s(?:tanggal\\s)?$`,
);

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
 * Ranges and lists of days are left alone. Cost arises only at the names of months.
 */
export function calendarSlips(view: BlockView, { quoted }: BlockFacts, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  if (quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    if (!months.mayHave(tokens.hashes[at] as number) || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
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
        fixes: nearestDays(text, date, last),
      });
      continue;
    }
    const weekday = date.year === undefined ? undefined : weekdayBeside(text, date);
    if (!weekday || date.year === undefined) continue;
    const real = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
    if (real === weekday.day) continue;
    const right = names[weekday.lang].days[real] as string;
    found.push({
      start: weekday.start,
      end: weekday.end,
      level: "information",
      message: `${written} is a ${names.en.days[real]}${weekday.lang === "id" ? ` (${right})` : ""}, not a ${text.slice(weekday.start, weekday.end)}. Check the day and the date.`,
      fixes: [writeFix(weekday.start, weekday.end, right)],
    });
  }
}

/** The last day of the month and the first of the next one, as the date is written. */
function nearestDays(text: string, { start, end, day, month }: CalendarDate, last: number): FixDraft[] {
  const written = text.slice(start, end);
  const lang: Lang = names.id.months.some((name) => written.includes(name) && !names.en.months.includes(name)) ? "id" : "en";
  const own = names[lang].months[month - 1];
  const next = names[lang].months[month];
  if (day === 0 || day > last + mostOver || own === undefined || !written.includes(own)) return [];
  const withDay = (text: string, value: number) => text.replace(/(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?!\d)/, String(value));
  const fixes = [writeFix(start, end, withDay(written, last))];
  if (next !== undefined) fixes.push(writeFix(start, end, withDay(written, day - last).replace(own, next)));
  return fixes;
}

/** A day further over the end of its month is no slip of a day or two. */
const mostOver = 3;

function dateAt(text: string, start: number, end: number): CalendarDate | undefined {
  const month = monthOf.get(text.slice(start, end));
  if (month === undefined) return undefined;
  const before = dayBefore.exec(text.slice(Math.max(0, start - 24), start));
  if (before) {
    const year = yearAfter.exec(text.slice(end, end + 8));
    return {
      start: start - before[0].length,
      end: end + (year?.[0].length ?? 0),
      day: Number(before[1]),
      month,
      year: year ? Number(year[1]) : undefined,
    };
  }
  // "June 31, 2026" is English only, and "May 31" may be a verb's.
  if (!names.en.months.includes(text.slice(start, end))) return undefined;
  const after = dayAfter.exec(text.slice(end, end + 14));
  if (!after || (after[2] === undefined && month === may)) return undefined;
  return { start, end: end + after[0].length, day: Number(after[1]), month, year: after[2] === undefined ? undefined : Number(after[2]) };
}

const may = 5;

/** The day of the week that stands before the date, or in a bracket after it. */
function weekdayBeside(text: string, { start, end }: CalendarDate): { start: number; end: number; lang: Lang; day: number } | undefined {
  const lead = text.slice(Math.max(0, start - 40), start);
  if (several.test(lead)) return undefined;
  const before = weekdayBefore.exec(lead);
  const after = before ? undefined : weekdayAfter.exec(text.slice(end, end + 20));
  const name = before?.[1] ?? after?.[1];
  const known = name === undefined ? undefined : dayOf.get(name);
  if (name === undefined || !known) return undefined;
  const from = before ? start - before[0].length : end + (after?.[0].indexOf(name) ?? 0);
  return { start: from, end: from + name.length, lang: known[0], day: known[1] };
}
