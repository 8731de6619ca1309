import type { DefinedAcronym } from "./definedAcronyms.js";

/** A question about the acronyms that a memo spells out; the same list always gets the same answer, one that `===` compares. */
export type Question<Answer extends string | boolean | undefined> = (defined: readonly DefinedAcronym[]) => Answer;

/** A question that a rule has asked of a block, and what it was told. */
export interface Asked {
  readonly question: Question<string | boolean | undefined>;
  readonly answer: string | boolean | undefined;
}

/** One of the questions has another answer now: what was made of the old one must be made anew. */
export function isAnsweredOtherwise(asked: readonly Asked[] | undefined, defined: readonly DefinedAcronym[]): boolean {
  return asked?.some(({ question, answer }) => question(defined) !== answer) ?? false;
}
