import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentIndex, instrumentOf, type Numbered } from "../engine/instruments.js";
import { isForeign } from "../engine/references.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { descriptionWords, isCommon } from "./descriptionWords.js";
import { actLabel, areRelated, isQuoted, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { actFixes, ratifyingActs } from "./relatedActs.js";
import { anyOtherCountry } from "./wrongRatifyingAct.js";

/**
 * An act under another form than the one that has its number and year, in a sentence that names what the act changes, carries out or ratified: "Presidential Decree No. 49 of 2023, which amended Presidential
 * Regulation No. 69 of 2008", "a party to the Convention on the Rights of the Child since 1990 (Law No. 36 of 1990)". That number, year and relation agree is no chance.
 */
export function otherFormBeside(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { key, titleKeys, form, number, year, formSpan } = reference;
  if (key !== undefined || titleKeys || !formSpan || number === undefined || year === undefined || !forms.test(form ?? ""))
    return undefined;
  if (isForeign(view.text, reference.start)) return undefined;
  const candidates = instrumentIndex(context.lexicon).numbered.filter(
    (act) => act.number === number && act.year === year && act.form !== form && forms.test(act.form),
  );
  const [right] = candidates;
  if (!right || candidates.length > 1) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  if (anyOtherCountry.test(sentence.text) || unlikely.test(sentence.text)) return undefined;
  const beside = facts.references.filter(
    (other) =>
      other !== reference &&
      other.key !== undefined &&
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      !isQuoted(other, facts),
  );
  // The right act is named as well: this is another one.
  if (beside.some((other) => other.key === right.id)) return undefined;
  if (!beside.some((other) => isOfAct(right, other, context)) && (beside.length > 0 || !isOnSubject(right, sentence, context)))
    return undefined;
  const lang = sentence.lang ?? context.lang;
  const label = actLabel(right, lang);
  return {
    start: reference.start,
    end: Math.max(reference.end, reference.yearSpan?.end ?? 0),
    level: levelOf(right.concept, "warning"),
    message: `${label} has this number and belongs to what is said beside it; "${view.text.slice(formSpan.start, formSpan.end)}" is another kind of act. Write ${label}.`,
    fixes: actFixes(view.text, reference, right),
    ...sourceOf(right.concept),
  };
}

const forms = /^(?:law|emergency-law|government-regulation|presidential-(?:regulation|decree|instruction))$/;
/** Who tells two acts apart, or corrects one. */
const unlikely =
  /(?<![a-z])(?:bukan|keliru|salah|semula|rancangan|ruu|not a|not the|rather than|instead of|mistakenly|wrongly|draft|bill|confus[a-z]*|beda|berbeda)(?![a-z])/i;

/** The sentence says what the act is about, with words of its title that few acts have ("the task force was established by Government Regulation No. 69 of 2008"). */
function isOnSubject(
  { concept }: Numbered,
  { text, lang }: { readonly text: string; readonly lang: Lang | undefined },
  context: RuleContext,
): boolean {
  const language = lang ?? context.lang;
  const title = concept.instrument?.title[language];
  if (title === undefined || concept.confidence !== "high") return false;
  const said = new Set(descriptionWords(text, language));
  const own = [...new Set(descriptionWords(title, language))].filter((word) => !isCommon(word, language));
  return own.filter((word) => said.has(word)).length >= Math.min(own.length, fewestWords) && own.length >= 2;
}

const fewestWords = 2;

function isOfAct(right: Numbered, { key }: Reference, { lexicon }: RuleContext): boolean {
  const other = key === undefined ? undefined : instrumentOf(lexicon, key);
  if (!other) return false;
  const { implements: carried } = right.concept.instrument ?? {};
  const isCarriedOut = carried?.includes(other.id) || other.instrument?.implements?.includes(right.id);
  return (
    isCarriedOut ||
    areRelated(right.concept, other, lexicon) ||
    ratifyingActs(other, lexicon).some(({ concept }) => concept?.id === right.id)
  );
}
