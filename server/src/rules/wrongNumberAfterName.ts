import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { actLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/** A number right after the short name of a numbered act that is not its own: "the Anti-Trafficking Law No. 21 of 2009", "UU TPPO Nomor 21 Tahun 2009". */
export function wrongNumberAfterName(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  context: RuleContext,
): FindingDraft | undefined {
  if (reference.by !== "name" || reference.key === undefined || reference.otherKeys) return undefined;
  const { text } = view;
  const found = numberAfter.exec(text.slice(reference.end, reference.end + longestNumber));
  const [, gap = "", number, link = "", year] = found ?? [];
  const own = instrumentIndex(context.lexicon).numberOf(reference.key);
  const concept = instrumentOf(context.lexicon, reference.key);
  if (!found || number === undefined || year === undefined || !own || !concept) return undefined;
  const isNumber = number === own.number;
  const isYear = Number(year) === own.year;
  // Where both differ another act is named.
  if (isNumber === isYear) return undefined;
  const numberStart = reference.end + gap.length;
  const yearStart = numberStart + number.length + link.length;
  const [place, right] = isNumber
    ? [{ start: yearStart, end: yearStart + year.length }, String(own.year)]
    : [{ start: numberStart, end: numberStart + number.length }, own.number];
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  return {
    start: reference.start,
    end: yearStart + year.length,
    message: `"${text.slice(reference.start, reference.end).replace(/\s+/g, " ")}" is ${actLabel(own, lang)}. Write "${right}".`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: [writeFix(place.start, place.end, right)],
  };
}

const numberAfter =
  /^(["”*_]*,?\s+\(?(?:No\.?|Number|Nomor)\s*)(\d{1,3})(\s+(?:of|[Tt]ahun)\s+(?:the\s+year\s+|year\s+)?|\/)((?:19|20)\d\d)(?![\d/])/;
const longestNumber = 40;
