import assert from "node:assert/strict";
import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [citationBadPinpoint] };
const id = "citation-bad-pinpoint";

describe("objectives, goals, targets and principles", () => {
  it("are told where there are not so many", () => {
    check(
      `
      Objective 27 of the GCM asks States to combat trafficking.
                ^^ citation-bad-pinpoint
      The Global Compact for Migration, in its Objective 27, asks the same.
                                                         ^^ citation-bad-pinpoint
      The plan contributes to SDG target 8.17 and SDG target 5.2.
                                         ^^^^ citation-bad-pinpoint
      The plan contributes to targets 16.2 and 16.31 of the SDGs and to SDG 18.
                                               ^^^^^ citation-bad-pinpoint
                                                                            ^^ citation-bad-pinpoint
      Target 8.17 TPB menuntut penghapusan kerja paksa.
             ^^^^ citation-bad-pinpoint
      Principle 45 of the UN Guiding Principles on Business and Human Rights applies.
                ^^ citation-bad-pinpoint
      `,
      options,
    );
  });

  it("are offered without the figure that is too many, the likeliest first", () => {
    const [finding] = findingsOf(memoOf("The plan contributes to SDG target 8.17.\n", options));
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Write "8.7"', 'Write "8.1"', 'Write "17.8"'],
    );
    assert.match(finding?.message ?? "", /the targets of Goal 8 are 8\.1 to 8\.10 and 8\.a to 8\.b/);
    assert.equal(finding?.level, "warning");
  });

  it("are hinted at where the words are those of another", () => {
    checkFix(
      id,
      "Objective 9 of the Global Compact for Migration, on trafficking in persons, is weak.\n",
      "Objective 10 of the Global Compact for Migration, on trafficking in persons, is weak.\n",
      options,
    );
    const [finding] = findingsOf(memoOf("SDG target 16.3 on ending abuse, exploitation and trafficking of children is near.\n", options));
    assert.equal(finding?.level, "hint");
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Write "16.2"'],
    );
  });

  it("are left alone where they exist, or are numbers of something else", () => {
    checkSilent("SDG 8.7, SDG 8.b, SDG indicator 16.2.2 and SDGs 5, 8 and 16 are on this.\n", options);
    checkSilent("Objective 10 of the GCM is on trafficking in persons; the GCM has 23 objectives.\n", options);
    checkSilent("The SDGs have 17 goals and 169 targets. SDG 16+ is a partnership. The SDGs 2030 agenda is broad.\n", options);
    checkSilent("Indonesia reached its SDGs 50 per cent faster. See Table 3.14 on the SDGs.\n", options);
    checkSilent("SDG target 8.8 on labour rights of migrants is near. Target 8.7 TPB tentang kerja paksa belum tercapai.\n", options);
    checkSilent("Objective 9, not Objective 10, of the GCM is on smuggling.\n", options);
  });
});
