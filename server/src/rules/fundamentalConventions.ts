import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceOf } from "./instruments.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * "One of the eight ILO fundamental conventions": they are ten, with a protocol, since the Conference of June 2022 took in occupational safety and health. Who gives a year, tells of the past or of
 * the ratifications of a State means those of that day.
 */
export function* fundamentalConventions(view: BlockView, facts: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  const { text } = view;
  if (facts.quoted || !fundamental.test(text) || context.date < added) return;
  for (const match of text.matchAll(counted)) {
    const written = match.groups?.count ?? "";
    const start = match.index + (match.groups?.lead?.length ?? 0);
    const sentence = sentenceOf(view, facts, match.index);
    if (ofThatDay.test(text.slice(sentence.start, sentence.end).replace(titleYears, ""))) continue;
    const isIndonesian = /^delapan/i.test(written) || /konvensi/i.test(match[0]);
    const right = /^\d/.test(written) ? "10" : likeCase(isIndonesian ? "sepuluh" : "ten", written);
    yield {
      start,
      end: start + written.length,
      level: "information",
      message: `Since June 2022 the ILO has ten fundamental conventions (and a protocol); before it had eight. Write "${right}".`,
      source: "https://etuc.org/en/occupational-helath-safety-now-5th-fundamental-principle-and-right-work",
      fixes: [writeFix(start, start + written.length, right)],
    };
  }
}

/** The day of the decision of the Conference. */
const added = "2022-06-10";
const fundamental = /fundamental\s+(?:ILO\s+)?conventions|konvensi\s+(?:dasar|fundamental|inti)|core\s+(?:ILO\s+)?conventions/i;
const counted =
  /(?<lead>one\sof\s(?:the\s)?(?:ILO['\u2019]s\s)?|salah\ssatu\sdari\s)(?<count>eight|8|delapan)\s(?:(?:ILO\s)?(?:fundamental|core)\s(?:ILO\s)?conventions|konvensi\s(?:dasar|fundamental|inti)(?:\sILO)?)(?![a-z])/gi;
const ofThatDay =
  /(?<![a-z])(?:(?:19|20)\d\d|was|were|had|then|former|formerly|until|before|ratif[a-z]*|adalah\ssaat\situ|ketika|dulu|dahulu|semula|sebelum|hingga|meratifikasi|diratifikasi|plus|another|two\sothers|safety)(?![a-z])/i;
/** "the Worst Forms of Child Labour Convention, 1999 (No. 182)" and "Convention concerning ..., 1957 (No. 105)" have the year in their names. */
const titleYears = /,?\s(?:19|20)\d\d(?=\s\(No)/g;
