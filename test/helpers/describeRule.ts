import assert from "node:assert/strict";
import type { Level } from "../../server/src/engine/concept.js";
import type { Rule } from "../../server/src/engine/rule.js";
import { type CheckOptions, checkFix, findingsOf, memoOf } from "./check.js";

/** What a rule must do: texts with its findings between `«` and `»`, texts without any, and its first fixes. */
export interface RuleCases {
  readonly bad: readonly (string | readonly [string, Level])[];
  readonly good: readonly string[];
  /** Right texts that tempt the rule. */
  readonly lookAlikes: readonly string[];
  readonly fixes?: readonly (readonly [string, string])[];
  readonly options?: CheckOptions;
}

/** Tests of one rule, run alone: exactly the marked findings, no others, and fixes that leave nothing behind. */
export function describeRule(rule: Rule, cases: RuleCases): void {
  const options: CheckOptions = { ...cases.options, rules: [rule] };
  const found = (text: string) => findingsOf(memoOf(text, options));
  describe(rule.id, () => {
    for (const one of cases.bad) {
      const [marked, level] = typeof one === "string" ? [one, rule.defaultLevel] : one;
      it(`reports: ${title(marked)}`, () => {
        const { text, spans } = unmark(marked);
        assert.ok(spans.length > 0, "nothing is marked");
        const lines = text.split("\n");
        const starts = lines.map((_, line) => lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, 0));
        const findings = found(text);
        assert.deepEqual(
          findings.map(({ start, end }) => [starts[start.line]! + start.character, starts[end.line]! + end.character]),
          spans,
        );
        for (const finding of findings) assert.equal(finding.level, level);
      });
    }
    for (const [label, texts] of [
      ["silent", cases.good],
      ["not taken in by", cases.lookAlikes],
    ] as const) {
      for (const text of texts) {
        it(`${label}: ${title(text)}`, () =>
          assert.deepEqual(
            found(text).map((finding) => `${finding.text}: ${finding.message}`),
            [],
          ));
      }
    }
    for (const [before, after] of cases.fixes ?? []) it(`fixes: ${title(before)}`, () => checkFix(rule.id, before, after, options));
  });
}

function title(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 87)}...` : line;
}

function unmark(marked: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = "";
  let start = 0;
  for (const char of marked) {
    if (char === "«") start = text.length;
    else if (char === "»") spans.push([start, text.length]);
    else text += char;
  }
  return { text, spans };
}
