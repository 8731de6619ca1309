import type { Lang } from "../engine/concept.js";
import type { Span } from "../engine/facts.js";
import { months } from "../engine/words.js";
import { dayInWords } from "./instruments.js";

/** The edit that puts a right date (ISO) in the place of a year, with the day before it where one is written that is not that of the right date. */
export function dateEdit(text: string, year: Span, right: string, lang: Lang): Span & { readonly text: string } {
  const written = /(\d{1,2})\s+([A-Za-z]+)\s+$/.exec(text.slice(Math.max(0, year.start - longestDay), year.start));
  const month = months.get(written?.[2]?.toLowerCase() ?? "");
  const [rightYear = "", rightMonth, rightDay] = right.split("-");
  if (
    !written ||
    month === undefined ||
    rightDay === undefined ||
    (Number(written[1]) === Number(rightDay) && month === Number(rightMonth))
  )
    return { ...year, text: rightYear };
  return { start: year.start - written[0].length, end: year.end, text: dayInWords(right, lang) };
}

/** Code units of a day and a month. */
const longestDay = 16;
