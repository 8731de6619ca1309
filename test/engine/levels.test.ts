import assert from "node:assert/strict";
import type { Level } from "../../server/src/engine/concept.js";
import { type BlockRule, blockHas, type RuleLevel } from "../../server/src/engine/rule.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { findingsOf, memoOf } from "../helpers/check.js";

/** Finds one thing of each level in every paragraph. */
const speaker: BlockRule = {
  id: "speaker",
  defaultLevel: "information",
  scope: "block",
  needs: blockHas.words,
  *check() {
    for (const [at, level] of ([undefined, "error", "warning", "information", "hint"] as const).entries())
      yield { start: at, end: at + 1, message: "Heard.", ...(level ? { level } : {}) };
  },
};

describe("the level that the user sets for a rule", () => {
  const levels = (set?: RuleLevel): Level[] =>
    findingsOf(memoOf("Somebody spoke.\n", { rules: [speaker], levels: set ? { speaker: set } : {} })).map(({ level }) => level);

  it("is that of its findings, save those that the rule takes less seriously than its others", () => {
    assert.deepEqual(levels(), ["information", "error", "warning", "information", "hint"]);
    assert.deepEqual(levels("error"), ["error", "error", "error", "error", "hint"]);
    assert.deepEqual(levels("warning"), ["warning", "warning", "warning", "warning", "hint"]);
    assert.deepEqual(levels("hint"), ["hint", "hint", "hint", "hint", "hint"]);
  });

  it("never leaves a severer finding below a softer one", () => {
    const text = "Illegal migrants and sex slaves were rescued. The child prostitute fled.\n";
    const of = (set: Record<string, RuleLevel>) => findingsOf(memoOf(text, { rules: [termDiscouraged], levels: set }));
    const usual = of({});
    const raised = of({ "term-discouraged": "error" });
    assert.deepEqual(
      usual.map(({ level }) => level),
      ["warning", "hint", "warning"],
    );
    assert.deepEqual(
      raised.map(({ level }) => level),
      ["error", "error", "error"],
    );
  });
});
