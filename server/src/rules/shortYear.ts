import { yearMade } from "../engine/dayMade.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import { readForm } from "../engine/referenceNumbers.js";
import { isForeign } from "../engine/references.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { areTurned } from "./areTurned.js";
import { actLabel, isQuoted, levelOf, sourceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { lacksOneFigure } from "./lacksOneFigure.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * "Law 18/207", "the 151 Refugee Convention", "UU 18/20017", "UU Nomor 18 Tahun 2107": a year that has lost a digit or has one too many, or in which two changed places, where the number or the name says
 * which act or treaty it is.
 */
export function* shortYears(view: BlockView, facts: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  if (facts.quoted || !mayBeShort.test(view.text)) return;
  yield* afterNumber(view, context);
  yield* beforeName(view, facts, context);
}

const mayBeShort = /(?<![\d.,-])\d{3}(?![\d,/-]|\.\d)|(?:\/|ahun\s|of\s)(?:[12]\d{4}|2[1-9]\d\d)(?!\d)/;

function* afterNumber(view: BlockView, { lexicon }: RuleContext): Generator<FindingDraft> {
  const { text } = view;
  for (const match of text.matchAll(numbered)) {
    const form = readForm(text, match.index);
    const { number = "", year = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (!form || isForeign(text, match.index) || isMarkedSic(text, end)) continue;
    if (isHidden(view, { start: match.index, end })) continue;
    const meant = instrumentIndex(lexicon).numbered.filter(
      (act) => act.form === form.form && act.number === number && act.year >= firstYear && isSlipOf(year, String(act.year)),
    );
    // "20017": rather a figure twice than another one too many.
    const doubled = meant.filter((act) => year.replace(/(\d)\1/, "$1") === String(act.year));
    const [act, ...more] = doubled.length > 0 ? doubled : meant;
    if (!act || more.length > 0) continue;
    yield {
      start: match.index,
      end,
      level: levelOf(act.concept, "warning"),
      message: `"${year}" is no year; the act of this number is ${actLabel(act, "en")}. Write "${act.year}".`,
      ...sourceOf(act.concept),
      fixes: [writeFix(end - year.length, end, String(act.year))],
    };
  }
}

function isSlipOf(written: string, year: string): boolean {
  return lacksOneFigure(written, year) || lacksOneFigure(year, written) || (written.length === year.length && areTurned(written, year));
}

/** In the present century alone is a year of three digits sure to lack one. */
const firstYear = 2000;
const numbered =
  /(?<![A-Za-z-])(?:UU|Undang-Undang|PP|Perpres|Peraturan\s(?:Pemerintah|Presiden)|Law|(?:Government|Presidential)\sRegulation)\s(?:(?:No\.?|Nomor|Number)\s?)?(?<number>\d{1,3})(?:\/|\s(?:[Tt]ahun|of)\s)(?<year>2\d{2}|[12]\d{4}|2[1-9]\d\d)(?![\d/,-]|\.\d|\s?(?:pasal|articles?|sections?|%))/g;

function* beforeName({ text }: BlockView, facts: BlockFacts, { lexicon }: RuleContext): Generator<FindingDraft> {
  for (const reference of facts.references) {
    if (reference.key === undefined || reference.by !== "name" || isQuoted(reference, facts)) continue;
    const year = yearBefore.exec(text.slice(Math.max(0, reference.start - longestLead), reference.start))?.[1];
    const concept = year === undefined ? undefined : instrumentOf(lexicon, reference.key);
    const adopted = yearMade(concept?.instrument);
    if (year === undefined || !concept || adopted === undefined || !lacksOneFigure(year, adopted)) continue;
    const start = reference.start - 1 - year.length;
    yield {
      start,
      end: reference.end,
      level: levelOf(concept, "warning"),
      message: `"${year}" is no year; the treaty or law of this name is of ${adopted}. Write "${adopted}".`,
      ...sourceOf(concept),
      fixes: [writeFix(start, start + year.length, adopted)],
    };
  }
}

const yearBefore = /(?<![A-Za-z])[Tt]he\s([12]\d{2})\s$/;
const longestLead = 10;
