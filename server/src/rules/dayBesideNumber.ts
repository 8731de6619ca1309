import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { months } from "../engine/words.js";
import { capitalised } from "./english.js";
import { dayInWords, labelWithArticle, levelOf, sourceOf } from "./instruments.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * "UU 18/2017 | 22 November 2018 |", "UU 21/2007 tanggal 19 April 2006", "Law No. 6 of 2011 (5 May 2012)": the bare day beside the number of an act, which is that of its enactment in another year, or in another year than the one
 * that the act itself has. Of what has an event word beside it `wrongDay` tells.
 */
export function dayBesideNumber(view: BlockView, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { text } = view;
  if (reference.key === undefined || reference.otherKeys || reference.year === undefined || reference.pinpoints) return undefined;
  const concept = instrumentOf(context.lexicon, reference.key);
  const { enacted, inForce, adopted } = concept?.instrument ?? {};
  if (!concept || enacted?.length !== 10 || concept.confidence !== "high" || enacted.slice(0, 4) !== String(reference.year))
    return undefined;
  const end = Math.max(endWithTitle(reference), reference.yearSpan?.end ?? 0);
  const found = beside.exec(text.slice(end, end + longest));
  const [, link = "", day = "", name = "", year = ""] = found ?? [];
  const month = months.get(name.toLowerCase());
  if (!found || month === undefined) return undefined;
  const told = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (told === enacted || told === inForce || told === adopted || year === String(reference.year)) return undefined;
  // Without a word that says so, only the very day in another year is that of the enactment.
  if (told.slice(4) !== enacted.slice(4) && !saysSo.test(link)) return undefined;
  const start = end + found[0].length - `${day} ${name} ${year}`.length;
  const to = end + found[0].length;
  if (
    /^\s?(?:[-\u2013/]|\|[^|\n]*(?:diubah|dicabut|amended|repealed|berlaku|force))/i.test(text.slice(to, to + longest)) ||
    isMarkedSic(text, to)
  )
    return undefined;
  const right = dayInWords(enacted, indonesian.test(name) || /tanggal|tertanggal/.test(link) ? "id" : context.lang);
  return {
    start,
    end: to,
    level: levelOf(concept, "warning"),
    message: `${capitalised(labelWithArticle(concept, "en", context.lexicon))} is of ${dayInWords(enacted)}. Write "${right}".`,
    ...sourceOf(concept),
    fixes: [writeFix(start, to, right)],
  };
}

const beside =
  /^[*_"\u201d]*(\s?\|\s?|\s\((?=[^()]{8,20}\))|,?\s(?:tanggal|tertanggal|dated|of)\s)(\d{1,2}) ([A-Z][a-z]{2,8}) ((?:19|20)\d\d)(?!\d)/;
const saysSo = /tanggal|dated|of/;
const indonesian = /^(?:Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)$/;
const longest = 48;
