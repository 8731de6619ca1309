import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { smallText } from "./smallText.js";
import { writeFix } from "./writeFix.js";

/** A time of the day as it is written. */
interface Clock {
  readonly hour: number;
  readonly minutes: number;
  readonly half: "a" | "p" | undefined;
  /** "09.30": the clock of 24 hours, and not half past nine in the evening. */
  readonly isPadded: boolean;
}

const time = "(\\d{1,2})[.:](\\d\\d)(?: ?(a|p)\\.?m\\.?)?";
const zone = "(?: ?(?:wib|wita|wit|hrs|hours|h))?";
const through = "(?: ?[-\\u2013\\u2014] ?| (?:to|until|till|s\\.d\\.|s/d|sampai(?: dengan)?|hingga)(?: pukul| jam)? )";

/** Two times of a clock side by side; nearly no block has them. */
export const mayRun =
  /\d[.:]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:wib|wita|wit|hrs|hours|h))?(?: ?[-\u2013\u2014] ?| (?:to|until|till|s\.d\.|s\/d|sampai|hingga)[ a-z]{1,14})\d/;
/** "13.15-12.45": at the beginning of a line or cell, behind a word of time, or before one. */
export const ranges = new RegExp(`(?<![\\d.,:/a-z-])${time}${zone}${through}${time}(?![\\d%]|[.,:]\\d)`, "g");
const isTimeBefore =
  /(?:^|[\n|]) *(?:[-*] |\d+\. )?[*_]*$|(?<![a-z])(?:pukul|jam|at|from|between|dari|waktu|time|hours|hrs|mulai|(?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)[a-z]* \d{4}|senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[,:;(]? ?[*_(]*$/;
const isTimeAfter = /^ ?(?:wib|wita|wit|hrs|hours)(?![a-z])/;

const begins =
  "(?:opened|opens|began|begins|started|starts|commenced|convened|dibuka|dimulai|mulai|bermula|berlangsung|diselenggarakan|opening|start|will open|will begin|will start|ran|runs|lasted)";
const ends =
  "(?:closed|closes|ended|ends|finished|finishes|concluded|adjourned|rose|close|end|ditutup|berakhir|selesai|diakhiri|sampai(?: dengan)?|hingga|until|till|to)";
/** What a text has that tells when something began. */
export const mayOpen =
  /(?:open|beg[ia]n|start|commenced|convened|dibuka|mula|berlangsung|diselenggarakan|ran |runs |lasted)[^.!?\n]{0,60}?\d[.:]\d\d/;
/** "The meeting opened at 10.00 and closed at 9.30". */
export const meetings = new RegExp(
  `(?<![a-z])${begins} (?:(?:on|pada|hari)? ?[a-z0-9, ]{0,40})?(?:at|pukul|jam|from) ${time}${zone}[^\\n!?;|]{0,60}?(?<![a-z])${ends} (?:at |pukul |jam |again at |pada pukul )?(?<end>${time})(?![\\d%]|[.,:]\\d)`,
  "g",
);
/** What makes of two times those of two days, or a change of plan. */
const otherOrder =
  /(?<![a-z])(?:next|following) (?:day|morning)|(?<![a-z])(?:keesokan|esok|besok|lusa|dini hari|overnight|semalam|midnight|tengah malam|malam|night|shift|moved?|brought forward|rescheduled?|postponed?|chang\w+|advanced|earlier than|dimajukan|digeser|diubah|berubah|dipindah\w*|mundur|maju)(?![a-z])|\d{1,2} [a-z]{3,9} \d{4}[\s\S]*\d{1,2} [a-z]{3,9} \d{4}/;

/** So many minutes a meeting in the 12-hour clock may last that begins before noon and ends after it: "9.00-5.00". */
const longestDay = 630;
/** A shift that begins so late ends on the next day. */
const evening = 17 * 60;

/**
 * Findings on times of one day that run backwards: "13.15-12.45" in an agenda, "opened at 10.00 and closed at 9.30". What begins in the evening may end in the morning, and "9.00-5.00" is of the clock of twelve hours.
 */
export function backwardClocks(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const small = facts.quoted ? undefined : smallText(view.text);
  if (small === undefined) return;
  const tell = (span: Span, whole: Span, [first, last]: readonly [string, string], fix: string | undefined) => {
    if (isHidden(view, whole) || isMarkedSic(view.text, whole.end)) return;
    if (otherOrder.test(sentenceOf(view, facts, whole.start).text.toLowerCase())) return;
    if (found.some((one) => one.start < span.end && span.start < one.end)) return;
    found.push({
      ...span,
      level: "information",
      message: `It ends before it begins: ${first} is later than ${last.replace(/\.$/, "")}. Check the times.`,
      fixes: fix === undefined ? [] : [writeFix(whole.start, whole.end, fix)],
    });
  };
  if (mayRun.test(small)) {
    for (const match of small.matchAll(ranges)) {
      const [all, h1, m1, half1, h2, m2, half2] = match;
      const start = match.index;
      const end = start + all.length;
      const isTold =
        half1 !== undefined ||
        half2 !== undefined ||
        all.includes(":") ||
        /(?:wib|wita|wit)/.test(all) ||
        isTimeAfter.test(small.slice(end, end + 8)) ||
        isTimeBefore.test(small.slice(Math.max(0, start - 24), start));
      const [one, other] = [clockOf(h1, m1, half1 ?? half2), clockOf(h2, m2, half2)];
      if (!isTold || !one || !other || !runsBack(one, other, half1 === undefined && half2 !== undefined)) continue;
      const [first = "", last = ""] = [firstTime.exec(view.text.slice(start, end))?.[0], lastTime.exec(view.text.slice(start, end))?.[0]];
      const turned = last + view.text.slice(start + first.length, end - last.length) + first;
      tell({ start, end }, { start, end }, [first, last], /[ap]\.?m/.test(all) ? undefined : turned);
    }
  }
  if (!mayOpen.test(small)) return;
  for (const match of small.matchAll(meetings)) {
    const [all, h1, m1, half1] = match;
    const written = match.groups?.end ?? "";
    const [h2, m2, half2] = (/^(\d+)[.:](\d\d)(?: ?(a|p))?/.exec(written) ?? []).slice(1);
    const [one, other] = [clockOf(h1, m1, half1), clockOf(h2, m2, half2)];
    if (!one || !other || !runsBack(one, other, half1 === undefined && half2 !== undefined)) continue;
    const end = match.index + all.length;
    const start = end - written.length;
    if (/\.\s+\p{Lu}/u.test(view.text.slice(match.index, end))) continue;
    tell({ start, end }, { start: match.index, end }, [`${h1}.${m1}`, `${h2}.${m2}`], undefined);
  }
}

const firstTime = /^\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?/i;
const lastTime = /\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?$/i;

function clockOf(hour = "", minutes = "", half?: string): Clock | undefined {
  const [h, m] = [Number(hour), Number(minutes)];
  if (h > 24 || m > 59 || (half !== undefined && (h > 12 || h === 0))) return undefined;
  return { hour: h, minutes: m, half: half === "a" || half === "p" ? half : undefined, isPadded: hour.length === 2 && (h < 10 || h > 12) };
}

function minutesOf({ hour, minutes, half }: Clock): number {
  return ((half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0)) * 60 + minutes) as number;
}

/** The second time is earlier in the same day, however the hours are read. */
function runsBack(one: Clock, other: Clock, isHalfOfBoth: boolean): boolean {
  const [first, last] = [minutesOf(one), minutesOf(other)];
  if (last >= first || other.hour === 0 || other.hour === 24) return false;
  // "11.30-1.00 p.m.": the first may be of the morning.
  if (isHalfOfBoth) return first - 720 > last;
  if (one.half !== undefined && other.half !== undefined) return one.half === other.half || (one.half === "p" && first < evening);
  if (first >= evening) return first - last < longestStep;
  if (first >= 13 * 60) return true;
  return one.isPadded && other.isPadded ? true : last + 720 - first > longestDay;
}

/** "20.30-20.00" is no night. */
const longestStep = 120;
