import type { Lang } from "../engine/concept.js";

/** Names of months and days of the week, in order; a week begins with Sunday, as in `Date`. */
export const calendarNames: Readonly<Record<Lang, { readonly months: readonly string[]; readonly days: readonly string[] }>> = {
  en: {
    months: "January February March April May June July August September October November December".split(" "),
    days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  },
  id: {
    months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
    days: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" "),
  },
};

/** Each day of the week by its name, with its language; "Jum'at" is the older spelling. */
export const dayOf: ReadonlyMap<string, readonly [Lang, number]> = new Map([
  ...(["en", "id"] as const).flatMap((lang) => calendarNames[lang].days.map((name, at) => [name, [lang, at] as const] as const)),
  ["Jum'at", ["id", 5]],
  ["Jum\u2019at", ["id", 5]],
  ["Ahad", ["id", 0]],
]);

/** All names of days, to stand in a pattern. */
export const dayNames = [...dayOf.keys()].join("|");

/** What may stand between a day and its date, to stand in a pattern: "Monday night, ...", "Senin malam (...", "Jumat lalu (...". */
export const timeOfDay = "(?:\\s(?:morning|afternoon|evening|night|pagi|siang|sore|petang|malam|dini\\shari|lalu|kemarin))?";

/** "Monday and Tuesday, 2 and 3 March", at the end of what stands before the date: which day is whose is not told. */
export const severalDays = new RegExp(
  `(?:${dayNames})(?:\\s?[-\u2013\u2014/&]\\s?|,\\s|\\s(?:and|or|to|dan|atau|sampai|hingga|s\\.d\\.)\\s)(?:${dayNames})${timeOfDay},?\\s(?:tanggal\\s)?\\(?$`,
);

/** The day of the week of a date, 0 for Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
