import { type BlockRule, blockHas, type FindingDraft } from "../engine/rule.js";
import { indonesianAffixes } from "./indonesianAffixes.js";
import { indonesianFigures } from "./indonesianFigures.js";
import { indonesianJoining } from "./indonesianJoining.js";
import { termFinding, wrongTerms } from "./terms.js";

/**
 * Reports a term that guidance advises against, and a word of official Indonesian that is not spelled as the official style has it; each
 * finding says why and what to write. Quotations, titles and names keep their own words.
 * Bad:  Officers stopped twelve illegal immigrants at the port.
 * Good: Officers stopped twelve migrants in an irregular situation at the port.
 * Bad:  Kedua pihak akan memperluas kerjasama di perbatasan.
 * Good: Kedua pihak akan memperluas kerja sama di perbatasan.
 * Bad:  Biaya pemulangan di tanggung perusahaan, dan pendataan antar kecamatan dikoordinir camat.
 * Good: Biaya pemulangan ditanggung perusahaan, dan pendataan antarkecamatan dikoordinasi camat.
 */
export const termDiscouraged: BlockRule = {
  id: "term-discouraged",
  defaultLevel: "hint",
  scope: "block",
  needs: blockHas.words,
  check(view, facts, context) {
    const found: FindingDraft[] = [];
    const listed = wrongTerms(view, facts, context);
    for (const wrong of listed) {
      if (wrong.rule !== "term-discouraged") continue;
      found.push(termFinding(wrong, view, wrong.term.fault === "spelling" ? "is not the official spelling" : "is a wording to avoid"));
    }
    if (facts.quoted || (facts.indonesian === 0 && context.lang !== "id")) return found;
    indonesianJoining(view, facts, context, listed, found);
    indonesianAffixes(view, facts, context, found);
    indonesianFigures(view, facts, context, found);
    return found;
  },
};
