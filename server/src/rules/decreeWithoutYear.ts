import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentIndex } from "../engine/instruments.js";
import { readForm } from "../engine/referenceNumbers.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { gistWords } from "./descriptionWords.js";
import { actLabel, formLike, levelOf, sentenceOf, sourceOf, subjectOfTitle } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { writeFix } from "./writeFix.js";

/**
 * "Handling Rohingya Refugees Must Refer to Presidential Decree 125": a decree without its year, of a number that decrees do not reach, beside words of what a regulation of that number is about. The
 * one regulation of the base of which both hold is offered in full.
 */
export function* decreeWithoutYear(view: BlockView, facts: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  const { text } = view;
  if (facts.quoted || !mayBe.test(text)) return;
  for (const { 0: whole, index, groups } of text.matchAll(bareDecree)) {
    const end = index + whole.length;
    if (isHidden(view, { start: index, end })) continue;
    if (facts.references.some((reference) => reference.start < end && index < reference.end)) continue;
    const form = readForm(text, index);
    const sentence = sentenceOf(view, facts, index);
    const lang = /^[PK]/.test(whole) && /^Pres/.test(whole) ? "en" : "id";
    const said = new Set(gistWords(sentence.text, lang));
    const meant = instrumentIndex(context.lexicon).numbered.filter(
      (one) =>
        one.form === "presidential-regulation" &&
        one.number === groups?.number &&
        one.year >= firstBeside &&
        gistWords(subjectOfTitle(one.concept, lang) ?? "", lang).some((word) => said.has(word)),
    );
    const [act, ...others] = meant;
    if (!act || !form || others.length > 0) continue;
    const written = text.slice(index, form.formEnd);
    const right = `${formLike("presidential-regulation", written) ?? written}${text.slice(form.formEnd, end)} ${lang === "id" ? "Tahun" : "of"} ${act.year}`;
    yield {
      start: index,
      end,
      level: levelOf(act.concept, "information"),
      message: `There is hardly a decree of the President with so high a number; what is said goes with ${actLabel(act, lang)}. Write "${right}".`,
      fixes: [writeFix(index, end, right)],
      ...sourceOf(act.concept),
    };
  }
}

const firstBeside = 2005;
const mayBe = /Presidential\sDecree\s|Keputusan\sPresiden\s|Keppres\s/;
const bareDecree =
  /(?<![A-Za-z-])(?:Presidential\sDecree|Keputusan\sPresiden|Keppres)\s(?:(?:No\.|Number|Nomor|Nomer)\s?)?(?<number>[12]\d\d)(?![\d/])(?!\s(?:of|[Tt]ahun|[Yy]ear)\s)/g;
