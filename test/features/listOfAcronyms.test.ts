import assert from "node:assert/strict";
import { listOfAcronyms } from "../../server/src/features/listOfAcronyms.js";
import { memoOf } from "../helpers/check.js";

describe("list of acronyms", () => {
  it("is sorted and in both languages, as the memo spells them out", () => {
    const list = listOfAcronyms(
      memoOf("The LPSK helps.\n\nThe Zebra Quota Xylophone Panel (ZQXP) met. TPPO is a crime. UNKN is not known here.\n"),
    );
    assert.deepEqual(
      list.lines.map((line) => line.acronym),
      ["LPSK", "TPPO", "ZQXP"],
    );
    assert.equal(list.lines[2]?.long, "Zebra Quota Xylophone Panel");
    assert.equal(list.lines[0]?.other, "Lembaga Perlindungan Saksi dan Korban");
    assert.match(list.markdown, /^## List of acronyms\n\n\| Acronym \| Meaning \| In Indonesian \|\n\| --- \| --- \| --- \|\n\| LPSK \|/);
    assert.equal(list.existing, undefined);
  });

  it("is in Indonesian in an Indonesian memo", () => {
    const { markdown, lines } = listOfAcronyms(memoOf("Lembaga ini bekerja dengan LPSK untuk para korban di daerah.\n"));
    assert.match(markdown, /^## Daftar singkatan\n/);
    assert.equal(lines[0]?.long, "Lembaga Perlindungan Saksi dan Korban");
    assert.equal(lines[0]?.other, "Witness and Victim Protection Agency");
  });

  it("finds the list that the memo has, as a table or as items", () => {
    const table = memoOf("LPSK helps.\n\n# List of acronyms\n\n| A | B |\n| - | - |\n| LPSK | x |\n\nText.\n");
    assert.deepEqual(listOfAcronyms(table).existing?.range, { start: { line: 4, character: 0 }, end: { line: 6, character: 12 } });
    const items = memoOf(
      "LPSK membantu.\n\n## Daftar Singkatan\n\n- LPSK: Lembaga Perlindungan Saksi dan Korban\n- TPPO: tindak pidana perdagangan orang\n",
    );
    assert.deepEqual(listOfAcronyms(items).existing?.range, { start: { line: 4, character: 0 }, end: { line: 5, character: 39 } });
    assert.equal(listOfAcronyms(memoOf("# Acronyms we like\n\n- LPSK\n")).existing, undefined);
  });

  it("is empty for a memo without acronyms", () => assert.deepEqual(listOfAcronyms(memoOf("Nothing.\n")).lines, []));
});
