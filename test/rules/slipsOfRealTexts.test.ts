import assert from "node:assert/strict";
import { acronymMisexpanded } from "../../server/src/rules/acronym-misexpanded.js";
import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { termConfused } from "../../server/src/rules/term-confused.js";
import { termObsolete } from "../../server/src/rules/term-obsolete.js";
import { type CheckOptions, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const cases: readonly (readonly [string, CheckOptions, string, string])[] = [
  [
    "name-misspelled",
    { rules: [nameMisspelled] },
    "They had to undergo a national refer mechanism.",
    "They had to undergo a national referral mechanism.",
  ],
  [
    "name-misspelled",
    { rules: [nameMisspelled] },
    "The Rapporteor spoke on the sale of children.",
    "The Rapporteur spoke on the sale of children.",
  ],
  [
    "term-confused",
    { rules: [termConfused] },
    "The victims of trade worked for a casino.",
    "The victims of trafficking worked for a casino.",
  ],
  ["term-confused", { rules: [termConfused] }, "The number of child labors is higher.", "The number of child labourers is higher."],
  ["term-obsolete", { rules: [termObsolete] }, "Several TKIs came home.", "Several PMIs came home."],
  [
    "acronym-misexpanded",
    { rules: [acronymMisexpanded] },
    "It had concluded Memorandum of Understanding (MOUs) with three States.",
    "It had concluded Memoranda of Understanding (MOUs) with three States.",
  ],
];

describe("slips of real texts", () => {
  for (const [rule, options, wrong, right] of cases) it(`are told: ${wrong}`, () => checkFix(rule, `${wrong}\n`, `${right}\n`, options));

  for (const right of [
    "They refer mechanism failures to the ombudsman.",
    "Small farmers were victims of trade policy and victims of trade wars.",
    "The child labors in a field, and the worst forms of child labour are banned.",
    "The causes were explored with victims.",
    "It had concluded a Memorandum of Understanding (MOU) with Malaysia.",
    "Memoranda of Understanding (MOUs) were signed with three States.",
  ])
    it(`are not seen in: ${right}`, () => checkSilent(`${right}\n`, { rules: [nameMisspelled, termConfused, acronymMisexpanded] }));
});

describe("acronyms that an English text can do without", () => {
  const options = { rules: [acronymUndefined] };
  it("are offered in English, with and without their letters", () => {
    const titles = (text: string) => findingsOf(memoOf(`${text}\n`, options)).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(titles("They asked for a passport and SKCK at the office."), [
      'Write "Police Clearance Certificate (SKCK)"',
      'Write "Police Clearance Certificate"',
    ]);
    assert.ok(!titles("The LPSK helped them.").includes('Write "Witness and Victim Protection Agency"'));
    assert.ok(!titles("Mereka diminta membawa SKCK.").some((title) => title.includes("Police")));
  });

  it("are slips for those with a digit among the same letters", () => {
    const [finding] = findingsOf(memoOf("The office of BPMI asked for education.\n", options));
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Write "BP2MI"', 'Write "BP3MI"'],
    );
    const [stray] = findingsOf(memoOf("The House will pass the PPRTa Bill.\n", options));
    assert.deepEqual(
      stray?.fixes.map(({ title }) => title),
      ['Write "PPRT"'],
    );
  });
});
