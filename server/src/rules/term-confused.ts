import { type BlockRule, blockHas } from "../engine/rule.js";
import { termFinding, wrongTerms } from "./terms.js";

/**
 * Reports a right word for the wrong thing, such as compensation (paid by the State) where restitution (paid by the offender) is meant. Only phrases
 * whose own words show the mistake are reported.
 * Bad:  Korban menerima kompensasi dari pelaku.
 * Good: Korban menerima restitusi dari pelaku.
 */
export const termConfused: BlockRule = {
  id: "term-confused",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.wrong,
  *check(view, facts, context) {
    for (const wrong of wrongTerms(view, facts, context)) {
      if (wrong.rule === "term-confused") yield termFinding(wrong, view, "seems to be the wrong term here");
    }
  },
};
