import { type BlockRule, blockHas } from "../engine/rule.js";
import { termFinding, wrongTerms } from "./terms.js";

/**
 * Reports a term that guidance advises against, and a word of official Indonesian that is not spelled as the official style has it; each
 * finding says why and what to write. Quotations, titles and names keep their own words.
 * Bad:  Officers stopped twelve illegal immigrants at the port.
 * Good: Officers stopped twelve migrants in an irregular situation at the port.
 * Bad:  Kedua pihak akan memperluas kerjasama di perbatasan.
 * Good: Kedua pihak akan memperluas kerja sama di perbatasan.
 */
export const termDiscouraged: BlockRule = {
  id: "term-discouraged",
  defaultLevel: "hint",
  scope: "block",
  needs: blockHas.wrong,
  *check(view, facts, context) {
    for (const wrong of wrongTerms(view, facts, context)) {
      if (wrong.rule !== "term-discouraged") continue;
      yield termFinding(wrong, view, wrong.term.fault === "spelling" ? "is not the official spelling" : "is a wording to avoid");
    }
  },
};
