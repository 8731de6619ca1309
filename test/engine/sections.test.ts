import assert from "node:assert/strict";
import { memoOf } from "../helpers/check.js";

/** The parts in which the blocks of a memo stand. */
function sections(text: string): (string | undefined)[] {
  return [...memoOf(text).blocks].map(({ facts }) => facts.section);
}

describe("parts of a memo", () => {
  it("are lists of sources under a heading or a label that says so, until the next heading", () => {
    for (const label of ["# References", "**Daftar Pustaka**", "Bibliography:", "## 5. Daftar Rujukan", "Works cited"])
      assert.deepEqual(sections(`Text.\n\n${label}\n\nILO. *Report*. 2012.\n\n# Notes\n\nText.`), [
        undefined,
        "sources",
        "sources",
        undefined,
        undefined,
      ]);
  });

  it("keep their lower headings", () => {
    assert.deepEqual(sections("## References\n\n### Laws\n\nA\n\n## Notes\n\nB"), ["sources", "sources", "sources", undefined, undefined]);
  });

  it("are forms under the name of one", () => {
    for (const label of [
      "Annex 1. Intake form (to be filled in by hand)",
      "Lampiran II. Formulir wawancara awal (diisi petugas)",
      "# Kuesioner",
      "**Daftar hadir**",
      "## Screening checklist",
      "# Template",
    ])
      assert.deepEqual(sections(`${label}\n\nName: ____`), ["form", "form"], label);
    assert.deepEqual(sections("Lampiran I. Formulir A\n\nNama: ____\n\nLampiran II. Data"), ["form", "form", undefined]);
  });

  it("are not opened by words that only speak of sources or forms", () => {
    for (const label of [
      "# A new form of trafficking",
      "# Memo on the intake form",
      "The form was revised.",
      "Intake forms and references are old",
      "# Formulir ini harus diganti",
      "References to the law were removed.",
      "# Sources of funding",
      "> # References",
    ])
      assert.deepEqual(sections(`${label}\n\nText.`), [undefined, undefined], label);
  });

  it("follow an edit of the heading", () => {
    const memo = memoOf("# Notes\n\nILO came.\n\n# End\n\nText.");
    memo.edit({ line: 0, character: 2 }, { line: 0, character: 7 }, "References");
    assert.deepEqual(
      [...memo.blocks].map(({ facts }) => facts.section),
      ["sources", "sources", undefined, undefined],
    );
    memo.edit({ line: 0, character: 2 }, { line: 0, character: 12 }, "Notes");
    assert.deepEqual(
      [...memo.blocks].map(({ facts }) => facts.section),
      [undefined, undefined, undefined, undefined],
    );
  });
});
