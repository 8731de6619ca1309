import assert from "node:assert/strict";
import type { Concept, Term } from "../../server/src/engine/concept.js";
import { rules as allRules } from "../../server/src/rules/index.js";
import { bundledConcepts } from "../helpers/bundled.js";
import { findingsOf, memoOf } from "../helpers/check.js";

/** An acronym that repeats a word of its long form may be told by the rule on acronyms. */
const rules = allRules.filter(
  (rule) => /^(?:term|name)-|^acronym-redundant$/.test(rule.id) && rule.id !== "term-inconsistent" && rule.id !== "term-other-language",
);
/** Today's answer where two entries of the packs disagree, or a longer right form swallows the wrong one. */
const notFoundToday = new Set(["domestic-worker: PLRT", "kemenpppa: MOWECP", "non-refoulement: non refoulement"]);
const ofAcronymRules = new Set(["variant", "misexpanded"]);

describe("lookalike and bad sentences of the packs", () => {
  const items = termsWithSentences();

  it("has sentences to try", () => assert.ok(items.length > 100, `${items.length} terms have a sentence`));

  it("leaves every lookalike alone", () => {
    const failures = items.filter(({ term }) => {
      const texts = new Set([term.text, ...(term.forms ?? [])].map(plain));
      return term.lookalike !== undefined && findings(term.lookalike, term).some((one) => texts.has(plain(one.text)));
    });
    assert.deepEqual(
      failures.map(({ concept, term }) => `${concept.id}: "${term.text}" is reported in: ${term.lookalike}`),
      [],
    );
  });

  it("finds every bad sentence", () => {
    const silent = items.filter(({ term }) => term.bad !== undefined && findings(term.bad, term).length === 0);
    const failures = silent.filter(({ term, concept }) => !notFoundToday.has(`${concept.id}: ${term.text}`));
    assert.equal(silent.length - failures.length, notFoundToday.size, "An entry of `notFoundToday` is found by now: take it out.");
    assert.deepEqual(
      failures.map(({ concept, term }) => `${concept.id}: "${term.text}" is not found in: ${term.bad}`),
      [],
    );
  });
});

/** Terms of these rules that are found by their string and carry a sentence to try. */
function termsWithSentences(): { concept: Concept; term: Term }[] {
  const found: { concept: Concept; term: Term }[] = [];
  for (const concept of bundledConcepts) {
    for (const term of concept.terms) {
      const isOurs =
        (term.status === "discouraged" || term.status === "obsolete") && term.match !== "context" && !ofAcronymRules.has(term.fault ?? "");
      if (isOurs && (term.lookalike !== undefined || term.bad !== undefined)) found.push({ concept, term });
    }
  }
  return found;
}

function findings(text: string, term: Term) {
  const lang = term.lang ?? "en";
  const memo = memoOf(`---\nlang: ${lang}\n---\n\n${text}\n`, { rules, profiles: term.profiles ?? [], isMemo: true });
  return findingsOf(memo);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ");
}
