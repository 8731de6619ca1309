import { type BlockRule, blockHas } from "../engine/rule.js";
import { rightUntil, termFinding, wrongTerms } from "./terms.js";

/**
 * Reports a term that was right once and is not any more, such as one of a repealed law. It stays silent where the memo or the sentence is of
 * that earlier time, in titles, and where the new term stands beside the old one.
 * Bad:  Banyak TKI bekerja di sektor perikanan tanpa kontrak.
 * Good: Banyak PMI bekerja di sektor perikanan tanpa kontrak.
 * Good: Pada tahun 2009 banyak TKI berangkat melalui jalur itu.
 */
export const termObsolete: BlockRule = {
  id: "term-obsolete",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.wrong,
  *check(view, facts, context) {
    for (const wrong of wrongTerms(view, facts, context)) {
      if (wrong.rule !== "term-obsolete") continue;
      const until = rightUntil(wrong.term, wrong.concept);
      yield termFinding(wrong, view, until ? `has been out of use since ${until.slice(0, 4)}` : "is out of use");
    }
  },
};
