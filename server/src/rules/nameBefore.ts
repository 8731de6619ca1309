import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentIndex, type NumberKey } from "../engine/instruments.js";
import type { RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";

/**
 * "The Law on Sexual Violence Crimes, UU 22/2012", "the Child Protection Act, known as Law 32 of 2002": the name that stands before a number which the base does not have. Of a number that it has, only where
 * number or year is that of the act with the name, and a comma parts no list: "the new Criminal Code, Law No. 1 of 2022, applies".
 */
export function withNameBefore(view: BlockView, facts: BlockFacts, reference: Reference, { lexicon }: RuleContext): Reference {
  if (reference.titleKeys || !reference.numberSpan) return reference;
  const { text, sentences } = view;
  const name = facts.references.findLast((other) => other.end <= reference.start && other !== reference);
  if (!name?.key || name.by !== "name" || !apposition.test(text.slice(name.end, reference.start))) return reference;
  const keys = [name.key, ...(name.otherKeys ?? [])];
  if (reference.key !== undefined) {
    const index = instrumentIndex(lexicon);
    if (!keys.some((key) => differsInHalf(reference, index.numberOf(key)))) return reference;
    const sentence = sentenceAt(sentences, reference.start);
    const others = facts.references.filter((other) => other.start >= (sentence?.start ?? 0) && other.end <= (sentence?.end ?? text.length));
    if (/^[^A-Za-z]*$/.test(text.slice(name.end, reference.start)) && (others.length > 2 || !/^\s*,/.test(text.slice(reference.end))))
      return reference;
  }
  return { ...reference, titleKeys: keys, apposed: true };
}

const apposition =
  /^[\s)*_"\u201d]*(?:,\s*|\s[\u2013\u2014]\s|,?\s*(?:known as|namely|that is,?|i\.e\.,?|enacted as|yaitu|yakni|ialah|adalah|bernomor|is)\s+)(?:the\s+)?$/i;

/** The number is right and the year is not, or the other way round. */
function differsInHalf({ form, number, year }: Reference, act: NumberKey | undefined): boolean {
  return act !== undefined && act.form === form && (act.number === number) !== (act.year === year);
}
