import assert from "node:assert/strict";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const rule = "instrument-not-in-force";

describe("instrument-not-in-force, an old law joined to the new one", () => {
  it("finds the replaced article beside another article of the law that replaced it", () => {
    for (const [text, fixed] of [
      ["dijerat dengan Pasal 2 ayat (1) UU 21/2007 jo. Pasal 55 KUHP", "dijerat dengan Pasal 455 UU 1/2023 jo. Pasal 55 KUHP"],
      [
        "dijerat dengan Pasal 2 ayat (1) UU 21/2007 jo. Pasal 55 ayat (1) ke-1 KUHP",
        "dijerat dengan Pasal 455 UU 1/2023 jo. Pasal 55 ayat (1) ke-1 KUHP",
      ],
      ["dijerat dengan Pasal 2 UU TPPO jo. Pasal 64 KUHP", "dijerat dengan Pasal 455 UU 1/2023 jo. Pasal 64 KUHP"],
      ["dijerat dengan Pasal 2 UU 21/2007 jo. Pasal 20 UU 1/2023", "dijerat dengan Pasal 455 UU 1/2023 jo. Pasal 20 UU 1/2023"],
      ["dapat dijerat dengan Pasal 2 UU 21/2007 dan KUHP", "dapat dijerat dengan Pasal 455 UU 1/2023 dan KUHP"],
      ["dijerat dengan Pasal 55 KUHP jo. Pasal 2 UU 21/2007", "dijerat dengan Pasal 55 KUHP jo. Pasal 455 UU 1/2023"],
    ] as const)
      checkFix(rule, `Perekrut ${text}.\n`, `Perekrut ${fixed}.\n`, options);
    checkFix(
      rule,
      "The recruiter is liable under Article 2 of Law No. 21 of 2007 read with Article 20 of the Criminal Code.\n",
      "The recruiter is liable under Article 455 of Law No. 1 of 2023 read with Article 20 of the Criminal Code.\n",
      options,
    );
  });

  it("finds it beside the acts that amended its law, and leaves the fix to the writer", () => {
    const [found] = findingsOf(memoOf("Pelaku dijerat dengan Pasal 81 ayat (1) UU 23/2002 jo. UU 35/2014 jo. UU 17/2016.\n", options));
    assert.match(found?.message ?? "", /Cite Pasal 473 ayat \(4\) UU 1\/2023/);
    assert.deepEqual(found?.fixes, []);
  });

  it("is silent where the replacing article is named, where laws are compared, and on acts of before", () => {
    for (const text of [
      "Perekrut dijerat dengan Pasal 2 UU 21/2007, kini Pasal 455 KUHP.",
      "Perekrut dijerat dengan Pasal 2 UU 21/2007 yang digantikan Pasal 455 KUHP.",
      "Pasal 2 UU 21/2007 (kini Pasal 455 KUHP) memuat perekrutan.",
      "Pasal 2 UU 21/2007 dan Pasal 455 KUHP memuat unsur yang sama.",
      "Unsur Pasal 2 UU 21/2007 dan KUHP berbeda.",
      "Both Article 2 of Law No. 21 of 2007 and the Criminal Code punish recruiters.",
      "Kini Pasal 455 KUHP berlaku, bukan Pasal 2 UU 21/2007.",
      "Untuk perbuatan pada 2024, perekrut dijerat dengan Pasal 2 UU 21/2007 jo. Pasal 55 KUHP.",
      "Putusan itu memakai Pasal 2 ayat (1) UU 21/2007 jo. Pasal 55 ayat (1) ke-1 KUHP.",
      "Pasal 2 UU 21/2007 sekarang dimuat dalam KUHP.",
    ])
      checkSilent(text, options);
  });

  it("finds a repealed law that is applied together with the one that repealed it", () => {
    for (const [text, fixed] of [
      ["Pelaku dijerat UU 39/2004 jo. UU 18/2017.", "Pelaku dijerat UU 18/2017."],
      ["Perekrut dijerat dengan UU 18/2017 dan UU 39/2004 sekaligus.", "Perekrut dijerat dengan UU 18/2017 sekaligus."],
      ["Agencies act under Law No. 39 of 2004 and Law No. 18 of 2017.", "Agencies act under Law No. 18 of 2017."],
    ] as const)
      checkFix(rule, `${text}\n`, `${fixed}\n`, options);
    for (const text of [
      "UU 39/2004 jo. UU 18/2017 mengatur penempatan.",
      "UU 39/2004 dan UU 18/2017 sama-sama mengatur penempatan.",
      "Agencies moved from Law No. 39 of 2004 to Law No. 18 of 2017.",
      "The Commission applies Law No. 39 of 2004 as amended by Law No. 18 of 2017 under its rules.",
      "Izin menurut UU 39/2004 dan izin menurut UU 18/2017 berbeda syaratnya.",
    ])
      checkSilent(text, options);
  });
});
