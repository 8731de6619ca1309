import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft } from "../engine/rule.js";
import type { CitedCase } from "./citedCase.js";
import { takenPlace } from "./covers.js";
import { dayInWords, instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { tellsReplacement } from "./namesSuccessor.js";
import { provisionFixes } from "./provisionFixes.js";
import { tellsPast } from "./timeOfSentence.js";

/** A provision whose place another law has taken. */
export function replacedProvision(one: CitedCase): FindingDraft | undefined {
  const { concept, context, facts, view } = one;
  for (const repeal of concept.instrument?.partialRepeals ?? []) {
    for (const pinpoint of one.pinpoints) {
      const taken = takenPlace(repeal, pinpoint, context.date);
      if (!taken) continue;
      const sentence = sentenceOf(view, facts, pinpoint.start);
      if (tellsPast(one, inItsForm(sentence), taken.effective) || tellsReplacement(one, sentence, repeal.by, taken.replacedBy)) continue;
      const lang = sentence.lang ?? context.lang;
      const by = instrumentOf(context.lexicon, repeal.by);
      const byLabel = by ? instrumentLabel(by, lang, context.lexicon) : repeal.by;
      const article = /^Pasal (\d+[A-Z]?(?: ayat \(\d+\))?(?: huruf [a-z])?)/.exec(taken.replacedBy ?? "")?.[1];
      const advice = article
        ? ` Cite ${lang === "en" ? "Article" : "Pasal"} ${article} ${lang === "en" ? "of " : ""}${byLabel}.`
        : " Cite the provision in force.";
      return {
        start: pinpoint.start,
        end: pinpoint.end,
        ...sourceOf(concept),
        level: levelOf(concept, "warning"),
        message: `${pinpoint.text} of ${instrumentLabel(concept, lang, context.lexicon)} was replaced by ${byLabel} on ${dayInWords(taken.effective)}${repeal.basis ? ` (${repeal.basis})` : ""}.${advice}`,
        fixes: article && by && one.pinpoints.length === 1 ? provisionFixes({ ...one, pinpoint }, article, by) : [],
      };
    }
  }
  return undefined;
}

/** A law is cited in the form that later ones gave it: no word of the past. */
const amended = /(?<![a-zÀ-ỿ])(?:sebagaimana|yang)\s+(?:telah\s+)?(?:beberapa\s+kali\s+)?diubah(?![a-zÀ-ỿ])/giu;

export function inItsForm<T extends { readonly text: string }>(sentence: T): T {
  return { ...sentence, text: sentence.text.replace(amended, (found) => " ".repeat(found.length)) };
}
