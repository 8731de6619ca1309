import type { Anchor } from "./suggestAnchor.js";
import type { SignalName } from "./suggestSignals.js";

/**
 * What each signal counts. Learned by `bench/citations/tune.ts` on the tuning half of the development passages (a conditional logit with a penalty on
 * large weights), over the base as it was before topics were added to it with that half in view. Set by hand, because too few passages of that half show them: "named", "related-to-cited", "cited-nearby", the two of core notions, "elsewhere" and "smuggling-unsaid".
 */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  words: 1.39,
  "words-relative": 2.93,
  names: 0.32,
  "names-relative": 0.21,
  topics: 1.48,
  provision: 0.74,
  "notion-of-provision": 1.2,
  "notion-of-topics": 0.5,
  elsewhere: -0.4,
  "smuggling-unsaid": -1.2,
  "article-and-gist": 3.34,
  "article-impossible": -1.43,
  "linked-concept": 1.04,
  "shared-concepts": 0.63,
  institution: 0.25,
  origin: 0.87,
  "year-of-adoption": 0.95,
  "year-rare": 1.8,
  "year-other": 1.04,
  "year-conflict": -1.31,
  day: 1.76,
  number: -0.01,
  kind: 0.38,
  "kind-missing": -0.38,
  "kind-rare": -0.05,
  named: 1.0,
  "related-to-named": 0.54,
  "related-to-cited": 0.5,
  "cited-nearby": 0.4,
  "domestic-id": 0.86,
  "domestic-en": -0.68,
  "general-weight": 1.36,
  "out-of-force": 0.13,
  "ratifying-law": -0.26,
  "ratifying-law-unsaid": -0.67,
  "amending-law": -0.31,
  "amending-law-unsaid": -0.88,
  "carried-out": 1.67,
  former: 0.46,
  present: -0.46,
  draft: 0.3,
  report: -0.2,
  plan: 0.03,
  guideline: -0.23,
  law: 0.51,
  resolution: 0.08,
  ministerial: -0.77,
  bilateral: 0.26,
};

/** What tells that a passage wants a citation (see `gateSignals`), learned on the same half by logistic regression. */
export const gateWeights: readonly number[] = [-4.76, 2.73, 2.27, 0.94, 1.01, 0.13, 0.68, 1.7, -1.62, -0.57, -1.19, -1.05, -0.34, -0.04];

/** No first suggestion below this score; the less there is in a passage that asks for an instrument, the surer the answer must be. */
export const leastScores: Readonly<Record<Anchor, number>> = {
  named: 0.2,
  article: 0.1,
  document: 0.16,
  date: 0.21,
  rule: 0.12,
  law: 0.2,
  none: 0.28,
  news: 0.7,
  list: 0.95,
};
