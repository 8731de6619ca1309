import assert from "node:assert/strict";
import { findingsOf, memoOf } from "../helpers/check.js";

/** Rules that find something in a sentence, in order. */
function rulesIn(sentence: string): string[] {
  return findingsOf(memoOf(`${sentence}\n`)).map((one) => one.rule);
}

describe("one mistake that two rules see", () => {
  it("is told once, by the severer", () => {
    const sentence = "Badan Perlindungan Pekerja Migran Indonesia (BP2MI) hadir, dan BP2MI melapor.";
    assert.deepEqual(
      rulesIn(sentence).filter((rule) => rule === "name-misspelled" || rule === "acronym-misexpanded"),
      ["name-misspelled"],
    );
  });

  it("is told once where one rule sees the word and the other the name that has it", () => {
    const sentence = "Data Kementrian Kelautan dan Perikanan (KKP) lengkap, dan KKP hadir.";
    assert.deepEqual(rulesIn(sentence), ["name-misspelled"]);
  });

  it("is told by the other rule where the first is off", () => {
    const memo = memoOf("Badan Perlindungan Pekerja Migran Indonesia (BP2MI) hadir, dan BP2MI melapor.\n", {
      levels: { "name-misspelled": "off" },
    });
    assert.ok(findingsOf(memo).some((one) => one.rule === "acronym-misexpanded"));
  });

  it("leaves two findings at one place that ask for different changes", () => {
    assert.deepEqual(rulesIn("Petugas memulangkan PMI bermasalah.").sort(), ["acronym-undefined", "term-discouraged"]);
  });

  it("does not ask to introduce a name that it tells to leave", () => {
    assert.deepEqual(rulesIn("Rapat dihadiri Kominfo dan kepolisian."), ["name-former"]);
    assert.deepEqual(rulesIn("Pada tahun 2019 rapat dihadiri Kominfo dan kepolisian."), ["acronym-undefined"]);
  });
});
