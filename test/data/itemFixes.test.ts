import assert from "node:assert/strict";
import { applyEdits, placeFix } from "../../server/src/features/applyFixes.js";
import { rules as allRules } from "../../server/src/rules/index.js";
import { bundledConcepts } from "../helpers/bundled.js";
import { findingsOf, memoOf } from "../helpers/check.js";

const rules = allRules.filter(
  (rule) => /^(?:term|name)-/.test(rule.id) && rule.id !== "term-inconsistent" && rule.id !== "term-other-language",
);

/** The right spelling of a name that is itself no longer in use. */
const followed = new Set(["The Ministry of Law and Human Right replied."]);

describe("fixes of the items of the packs", () => {
  it("leave no finding at their place, in the items' own bad sentences", () => {
    const left: string[] = [];
    let tried = 0;
    for (const concept of bundledConcepts) {
      for (const term of concept.terms) {
        if (term.bad === undefined || term.match === "context" || followed.has(term.bad)) continue;
        const text = `---\nlang: ${term.lang ?? "en"}\n---\n\n${term.bad}\n`;
        const options = { rules, profiles: term.profiles ?? [] };
        const memo = memoOf(text, options);
        for (const finding of findingsOf(memo)) {
          for (const fix of finding.fixes) {
            tried++;
            const fixed = applyEdits(text, placeFix(memo, fix));
            const { line, character } = finding.start;
            const again = findingsOf(memoOf(fixed, options)).filter(
              (one) => one.start.line === line && one.start.character <= character && one.end.character > character,
            );
            if (again.length > 0) left.push(`${term.bad} => ${fixed.split("\n")[4]}: ${again.map((one) => one.message).join(" ")}`);
          }
        }
      }
    }
    assert.ok(tried > 300, `${tried} fixes tried`);
    assert.deepEqual(left, []);
  });
});
