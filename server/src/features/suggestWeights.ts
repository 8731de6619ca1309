import type { Anchor } from "./suggestAnchor.js";
import type { SignalName } from "./suggestSignals.js";

/**
 * What each signal counts. Learned by `bench/citations/tune.ts` on the tuning half of the first set of passages (a conditional logit with a penalty on large
 * weights), then moved towards what the same method finds on the second set, whose passages keep the shape of their sources; those of core notions, of nearby
 * citations and of gaps were set by hand within what that left open.
 */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  words: 1.39,
  "words-relative": 2.93,
  names: 0.32,
  "names-relative": 0.21,
  topics: 1.48,
  provision: 0.74,
  "notion-of-provision": 0.9,
  "notion-of-topics": 0.7,
  elsewhere: -0.9,
  "smuggling-unsaid": -1.6,
  "article-and-gist": 3.7,
  "article-impossible": -1.43,
  "linked-concept": 1.04,
  "shared-concepts": 0.63,
  institution: 0.5,
  origin: 0.87,
  "year-of-adoption": 0.95,
  "year-rare": 1.8,
  "year-other": 1.04,
  "year-conflict": -1.1,
  day: 1.76,
  number: -0.3,
  kind: 0.38,
  "kind-missing": -0.38,
  "kind-rare": -0.05,
  named: 1,
  "named-away": -2,
  "title-after-gap": 2.3,
  "kind-at-gap": 0.5,
  "names-at-gap": 0.3,
  "origin-at-gap": 0.5,
  sought: 1.1,
  "sought-of-named": 1.8,
  "sought-otherwise": -0.6,
  "related-to-named": 0.8,
  "related-to-cited": 0.5,
  "cited-nearby": 0.4,
  "domestic-id": 0.7,
  "domestic-en": -0.5,
  "domestic-said": 0.5,
  "domestic-against": -0.8,
  "region-said": 0.45,
  "region-unsaid": -0.1,
  "general-weight": 1.5,
  "out-of-force": -0.1,
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

/** What tells that a passage wants a citation (see `gateSignals`), learned by logistic regression on the tuning half, the second set and half of the third, marks of gaps taken out. */
export const gateWeights: readonly number[] = [-5.6, 2.26, 2.1, 1.07, 1.48, 0.27, 1.66, 2.38, -1.3, -0.49, -0.84, -0.57, 0.19, 0];

/** No first suggestion below this score; the less there is in a passage that asks for an instrument, the surer the answer must be. */
export const leastScores: Readonly<Record<Anchor, number>> = {
  gap: 0.05,
  named: 0.15,
  article: 0.1,
  document: 0.2,
  date: 0.2,
  rule: 0.12,
  law: 0.28,
  none: 0.4,
  news: 0.58,
  list: 0.5,
};
