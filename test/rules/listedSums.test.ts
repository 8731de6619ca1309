import assert from "node:assert/strict";
import { mayList, totals, wholes } from "../../server/src/rules/listedSums.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";
import { textsOf } from "../helpers/textsOf.js";

const options = { rules: [termDiscouraged] };

describe("parts listed in a sentence, and their whole", () => {
  for (const [text, part] of [
    ["Korbannya 20 perempuan dewasa, 7 anak perempuan, dan 6 anak laki-laki (seluruhnya 32 orang).", "32"],
    ["The boat carried 41 persons, namely 27 women, 9 girls and 6 boys.", "41"],
    ["The team interviewed 12 officers, 14 victims and 5 recruiters (30 in all).", "30"],
    ["Yang hadir 12 dari Banten, 9 dari Lampung, dan 4 dari Bali (total 24 orang).", "24"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  it("offers the sum", () =>
    checkFix(
      "term-discouraged",
      "They met 12 women, 3 girls and 2 boys (16 in all).\n",
      "They met 12 women, 3 girls and 2 boys (17 in all).\n",
      options,
    ));

  for (const text of [
    "The boat carried 42 persons: 27 women, 9 girls and 6 boys.",
    "Sebanyak 41 orang: 27 perempuan, 14 laki-laki, dan 6 anak.",
    "The children were aged 12 years, 14 years and 16 years (3 children).",
    "Hukuman 3 tahun, 2 bulan, dan 5 hari (total 3 orang).",
    "They met on 3 May, 4 June and 5 July (3 in all).",
    "We met 12 officers from Bali, 3 from Java and several others (20 in all).",
    "In June 41 victims were found.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));

  it("has a short sign for its long patterns", () => {
    for (const pattern of [totals, wholes])
      for (const text of textsOf(pattern).filter(
        (one) => /\d/.test(one) && (pattern === wholes || /seluruhnya|semuanya|total|jumlah|in all|altogether|all told/.test(one)),
      ))
        assert.match(text, mayList);
  });
});
