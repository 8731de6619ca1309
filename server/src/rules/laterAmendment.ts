import type { Concept } from "../engine/concept.js";
import { endWithYear } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { actLabel, instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { actFixes, actsOf } from "./relatedActs.js";

/**
 * "Perpres 69/2008 sebagaimana telah diubah terakhir dengan Perpres 22/2021": an act that is called the last amendment of another, where the base knows a later one (an act whose own
 * title says that it amends) of before the memo's date.
 */
export function laterAmendment(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  if (!reference.numberSpan || !calledLast.test(view.text.slice(Math.max(0, reference.start - longestLead), reference.start)))
    return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  // What the sentence says of a time before may have been so then.
  if (then.test(sentence.text)) return undefined;
  const amended = facts.references
    .filter((other) => other.key !== undefined && other.start >= sentence.start && other.end <= reference.start)
    .map((other) => instrumentOf(context.lexicon, other.key as string))
    .findLast((other) => other?.instrument?.amendedBy?.includes(concept.id));
  const later = (amended?.instrument?.amendedBy ?? [])
    .map((key) => instrumentOf(context.lexicon, key))
    .filter((other) => other !== undefined && amendsByTitle(other) && dayOf(other) > dayOf(concept) && dayOf(other) <= context.date)
    .sort((one, other) => (dayOf(one as Concept) < dayOf(other as Concept) ? -1 : 1))
    .at(-1);
  const [act] = later ? actsOf([later.id], context.lexicon) : [];
  if (!amended || !later || !act || facts.references.some((other) => other.key === later.id && other.start >= sentence.start))
    return undefined;
  const lang = sentence.lang ?? context.lang;
  const label = actLabel(act, lang);
  return {
    start: reference.start,
    end: endWithYear(reference),
    message: `${instrumentLabel(amended, lang, context.lexicon)} was amended again by ${label}. Cite that as the last amendment.`,
    level: levelOf(later, "warning"),
    ...sourceOf(later),
    fixes: reference.titleSpan ? [] : actFixes(view.text, reference, act),
  };
}

const longestLead = 48;
const calledLast =
  /(?:terakhir\s+(?:kali\s+)?(?:diubah\s+|telah\s+diubah\s+)?(?:dengan|oleh|melalui)|(?:last|lastly|most\s+recently)\s+amended\s+(?:by|through))\s+(?:the\s+)?["\u201c*_]*$/i;
const then = /(?<![a-z])(?:pada (?:waktu|saat) itu|ketika itu|at (?:the|that) time|then)(?![a-z])/i;

/** The title says that the act amends another: no omnibus act, and none that only took the place of some articles. */
function amendsByTitle({ instrument }: Concept): boolean {
  return /\bperubahan\b/i.test(instrument?.title.id ?? "");
}

/** The day from which the amendment counts; of one whose day is not known, the end of its year. */
function dayOf({ instrument }: Concept): string {
  return instrument?.enacted ?? `${instrument?.year ?? "9999"}-12-31`;
}
