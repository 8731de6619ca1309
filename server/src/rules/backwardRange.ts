import { daysInMonth } from "../engine/daysInMonth.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import { calendarNames } from "./calendarNames.js";
import { sentenceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

const months = [...new Set([...calendarNames.en.months, ...calendarNames.id.months])];
const monthNames = months.join("|");
const through = "(?:\\s?[-–—]\\s?|\\s(?:to|until|through|sampai(?: dengan)?|hingga|s\\.d\\.|s/d|s\\.d)\\s)";

/** Figures on both sides of a dash or a word for it; nearly no block has them. */
export const mayRun =
  /\d\)?(?:\s?[-–—]\s?|\s(?:to|until|through|and|sampai(?: dengan)?|hingga|s\.d\.?|s\/d)\s)(?:(?:tahun|tanggal)\s)?(?:\d|[JFMASOND])|\d\s[JFMASOND][a-z]{2,8}(?:\s?[-–—]\s?|\s(?:to|until|through|sampai(?: dengan)?|hingga|s\.d\.?|s\/d)\s)\d/;

/** "2029–2025", "2029 sampai 2025", "from 2027 to 2023". */
export const years = new RegExp(
  `(?<![A-Za-z\\d/.,:+-])((?:19|20)\\d\\d)(${through}(?:tahun )?)((?:19|20)\\d\\d)(?![\\d/%]|[.,:-]\\d|\\s?=)`,
  "gi",
);
/** "12–9 May 2026", "from 15 to 12 March". */
export const days = new RegExp(
  `(?<![A-Za-z\\d/.,:+-])(\\d{1,2})(${through}(?:tanggal )?)(\\d{1,2})\\s(?=(${monthNames})(?![a-z])(?:\\s((?:19|20)\\d\\d))?)`,
  "g",
);
/** "12 May 2026 – 3 May 2026", "Juni 2026 sampai Januari 2026". */
export const dates = new RegExp(
  `(?<![A-Za-z\\d/.,:+-])((?:\\d{1,2}\\s)?(?:${monthNames})\\s(?:19|20)\\d\\d)(${through}(?:tanggal )?)((?:\\d{1,2}\\s)?(?:${monthNames})\\s(?:19|20)\\d\\d)(?!\\d)`,
  "g",
);
/** "12 June to 9 June 2026": both with their month, and one year for both. */
export const daysOfMonths = new RegExp(
  `(?<![A-Za-z\\d/.,:+-])(\\d{1,2}\\s(?:${monthNames}))(${through}(?:tanggal )?)(\\d{1,2}\\s(?:${monthNames}))(?=\\s(?:19|20)\\d\\d(?!\\d))`,
  "g",
);
/** "pp. 45–41", "halaman 45 sampai 41". */
export const pages = new RegExp(
  `(?<![A-Za-z])(?:pp\\.|pages|hlm\\.|hal\\.|halaman)\\s(\\d{1,3})(${through})(\\d{1,3})(?!\\d|[.,/-]\\d)`,
  "gi",
);
/** "aged 17–12 years", "10–5 persen". */
export const amounts =
  /(?<![A-Za-z\d/.,:+–—-])(\d{1,3})(\s?[–—-]\s?)(\d{1,3})(?=\s?%|\s(?:persen|per cent|percent|tahun|years?|hari|days|bulan|months|minggu|weeks|jam|hours|juta|million|miliar|billion)(?![a-z])(?!\s\d))/g;

/** What makes of two years, or of two days, a beginning and an end in the other order: something was moved, fell or is looked at from its end. */
const otherOrder =
  /(?<![a-z])(?:brought forward|mov\w+|advanc\w+|shift\w+|reschedul\w+|chang\w+|postpon\w+|correct\w+|amend\w+|back|backwards?|fell|fall\w*|drop\w*|declin\w+|decreas\w+|reduc\w+|cut|from \d+ per|difference|minus|compar\w+|versus|mundur|dimajukan|digeser|diubah|perubahan|berubah|turun|menurun|penurunan|berkurang|selisih|dibandingkan|perbandingan|dikoreksi|ralat|terbalik|urutan|reverse|descending|countdown|telepon|telp|phone|tel|fax|hp|wa|call|hotline|skor|score|iso|sni|iec)(?![a-z])/;
/** What stands before a number that is no year. */
const noYear =
  /(?:(?<![A-Za-z])(?:No|Nomor|Number|Resolution|Resolusi|Rp|IDR|USD|US|RM|SK|ISO|SNI|Case|Perkara|Pasal|Article|Room|Ruang)\.?|\(\+?\d+\)|[$€:#])\s?$/i;
/** The same before the days of a month, which may follow a label: "Waktu: 24 s.d. 22 April 2026". */
const isLabelOnly = /[A-Za-z/)]\**:\**\s?$/;
const clock = /^\s(?:WIB|WITA|WIT|hrs|hours)(?![A-Za-z])/;

/**
 * Findings on a range that runs backwards: of years ("2029–2025"), of days of one month, of whole dates, of pages and of amounts. Articles are `citation-bad-pinpoint`'s. With "from ... to" in English something
 * may have been moved or have fallen from one to the other, which its sentence says; seasons have a stroke, and shortened page numbers ("pp. 145–52") fewer figures than the first.
 */
export function backwardRanges(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted || !mayRun.test(text)) return;
  tooManyDays(view, facts, found);
  const kinds: readonly (readonly [RegExp, (one: string, other: string) => boolean])[] = [
    [years, (one, other) => Number(one) > Number(other)],
    [dates, (one, other) => isLater(one, other)],
    [
      days,
      (one, other) => Number(one) > Number(other) && Number(one) - Number(other) < mostDaysApart && Number(one) <= 31 && other !== "0",
    ],
    [daysOfMonths, (one, other) => isLaterInMonth(one, other)],
    [pages, (one, other) => one.length === other.length && Number(one) > Number(other)],
    [amounts, (one, other) => Number(one) > Number(other)],
  ];
  for (const [pattern, runsBack] of kinds) {
    for (const match of text.matchAll(pattern)) {
      const [all, first = "", link = "", last = ""] = match;
      if (!runsBack(first, last)) continue;
      const start = match.index + all.indexOf(first);
      const end = start + first.length + link.length + last.length;
      const lead = text.slice(Math.max(0, start - 24), start);
      const isWorded = /[a-z]/.test(link);
      if (
        (noYear.test(lead) && !((pattern === days || pattern === dates || pattern === daysOfMonths) && isLabelOnly.test(lead))) ||
        clock.test(text.slice(end, end + 8)) ||
        isHidden(view, { start, end }) ||
        isMarkedSic(text, end)
      )
        continue;
      const sentence = sentenceOf(view, facts, start);
      if (otherOrder.test(sentence.text.toLowerCase())) continue;
      if (/\sto\s/.test(link) && pattern === years && !ofPeriod.test(lead)) continue;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const right = `${last}${link}${first}`;
      found.push({
        start,
        end,
        level: isWorded ? "hint" : "information",
        message: `"${text.slice(start, end)}" runs backwards. Write "${right}", or check the ${pattern === pages || pattern === amounts ? "numbers" : pattern === years ? "years" : "dates"}.`,
        fixes: [writeFix(start, end, right), ...(pattern === dates ? inOtherYears(start, end, [first, link, last]) : [])],
      });
    }
  }
}

/** "1 Juli 2026 – 30 Juni 2025": the years change places, or the end is of the first year in which it is one. */
function inOtherYears(start: number, end: number, [first, link, last]: readonly [string, string, string]): FixDraft[] {
  const [year, lastYear] = [first, last].map((date) => Number(date.slice(-"2026".length))) as [number, number];
  const withYear = (date: string, one: number) => date.slice(0, -"2026".length) + one;
  const fixes: FixDraft[] = [];
  const turned = [withYear(first, lastYear), withYear(last, year)] as const;
  if (year !== lastYear && !isLater(...turned)) fixes.push(writeFix(start, end, turned[0] + link + turned[1]));
  const later = [year, year + 1].map((one) => withYear(last, one)).find((one) => !isLater(first, one));
  if (later !== undefined) fixes.push(writeFix(start, end, first + link + later));
  return fixes;
}

/** Days of one month; those of two may be of two years ("1 July – 30 June 2026"). */
function isLaterInMonth(one: string, other: string): boolean {
  const [first = "", month] = one.split(/\s/);
  const [last = "", otherMonth] = other.split(/\s/);
  return month === otherMonth && Number(first) > Number(last);
}

/** "28–31 June 2026": the month has no such day. */
function tooManyDays(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  for (const match of view.text.matchAll(days)) {
    const [all, first = "", link = "", last = "", month = "", year] = match;
    const most = daysInMonth(monthOf(month), year === undefined ? undefined : Number(year));
    const start = match.index;
    const end = start + all.length + month.length;
    const isRange = Number(first) > 0 && Number(first) < Number(last) && Number(last) > most && Number(last) <= mostDays;
    if (!isRange || isHidden(view, { start, end }) || isMarkedSic(view.text, end)) continue;
    const lead = view.text.slice(Math.max(0, start - 24), start);
    if ((noYear.test(lead) && !isLabelOnly.test(lead)) || sentenceOf(view, facts, start).text.includes("[sic]")) continue;
    const right = `${first}${link}${most} ${month}`;
    found.push({
      start,
      end,
      level: "warning",
      message: `There is no ${last} ${month}: the month has ${most} days. ${Number(first) < most ? `Write "${right}", or check` : "Check"} the dates.`,
      fixes: Number(first) < most ? [writeFix(start, end, right)] : [],
    });
  }
}

/** A number far above those of a month is no day. */
const mostDays = 35;

function monthOf(name: string): number {
  return Math.max(calendarNames.en.months.indexOf(name), calendarNames.id.months.indexOf(name)) + 1;
}

/** A longer step back is from one month into the next ("30–2 May"). */
const mostDaysApart = 20;
/** "the period from 2027 to 2023": other things than a period may go from a number to a lower one. */
const ofPeriod =
  /(?:period|years|term|plan|programme|program|strategy|phase|covering|covers|valid|runs|running|implemented)\s(?:from\s|for\s)?(?:the\syears\s)?$/;

function isLater(one: string, other: string): boolean {
  const [first, second] = [keyOf(one), keyOf(other)];
  // "June 2026 – 3 January 2026": of one of them no day is told.
  return first.slice(0, 6) === second.slice(0, 6) && first.length !== second.length ? false : first > second;
}

/** Year, month and day in figures, so that dates can be compared as texts. */
function keyOf(date: string): string {
  const [, day, month = "", year = ""] = /^(?:(\d{1,2})\s)?([A-Za-z]+)\s(\d{4})$/.exec(date) ?? [];
  return `${year}${String(monthOf(month)).padStart(2, "0")}${day === undefined ? "" : day.padStart(2, "0")}`;
}
