import type { Block } from "../engine/block.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import type { Memo } from "../engine/memo.js";

/**
 * What a memo that spells an acronym out makes it mean: the concepts among those of its forms that the long form names ("Indonesian Red Cross (PMI)" is not of
 * migrant workers), "own" where the long form is none of the base ("Tax Information Portal (TIP)"), "loose" where it cannot be told apart from its sentence.
 * Undefined where the memo says nothing.
 */
export function definedMeaning(memo: Memo, key: string, forms: readonly Form[]): ReadonlySet<number> | "own" | "loose" | undefined {
  const { lexicon } = memo.context;
  const concepts = new Set<number>();
  let other: "own" | "loose" | undefined;
  for (const { data, block } of memo.subject(`acronym:${key}`)?.events() ?? []) {
    if (data.kind !== "acronym-definition") continue;
    const { long, fit } = data.definition;
    if (!long) other ??= "loose";
    else if (fit === "spelled" || fit === "loose") other = "own";
    else for (const concept of conceptsNamed(block, long, forms, lexicon)) concepts.add(concept);
  }
  return concepts.size > 0 ? concepts : other;
}

function* conceptsNamed(
  { facts }: Block,
  long: { readonly start: number; readonly end: number },
  forms: readonly Form[],
  lexicon: Lexicon,
): Generator<number> {
  for (const mention of facts.mentions) {
    if (mention.start < long.start || mention.end > long.end) continue;
    for (const { conceptIndex } of forms) {
      const names = (one: Form) => one.conceptIndex === conceptIndex || lexicon.areCounterparts(one.conceptIndex, conceptIndex);
      if (mention.forms.some((form) => !form.isAcronym && form.termIndex !== -1 && names(form))) yield conceptIndex;
    }
  }
}
