import assert from "node:assert/strict";
import { listOfAcronyms } from "../../server/src/features/listOfAcronyms.js";
import { memoOf } from "../helpers/check.js";
import { withEdits } from "../helpers/cursorMemo.js";

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
    for (const other of ["# Acronyms we like", "**Acronyms we like**", "The **list of acronyms**"])
      assert.equal(listOfAcronyms(memoOf(`${other}\n\n- LPSK\n`)).existing, undefined, other);
  });

  it("finds the place that a memo has for its list", () => {
    const table =
      "| Acronym | Meaning | In Indonesian |\n| --- | --- | --- |\n| LPSK | Witness and Victim Protection Agency | Lembaga Perlindungan Saksi dan Korban |";
    for (const [before, after] of [
      ["## List of acronyms\n", `## List of acronyms\n\n${table}\n`],
      ["## List of acronyms\n\n## End\n", `## List of acronyms\n\n${table}\n\n## End\n`],
      ["## List of acronyms\n\n[[list]]\n\n## End\n", `## List of acronyms\n\n${table}\n\n## End\n`],
      ["## Acronyms\n\nThese are used.\n\n## End\n", `## Acronyms\n\nThese are used.\n\n${table}\n\n## End\n`],
      [
        "## Abbreviations\n\nThese are used.\n\n| A | B |\n| - | - |\n| ZQXP | x |\n\nMore.\n",
        `## Abbreviations\n\nThese are used.\n\n${table}\n\nMore.\n`,
      ],
      ["## Annex A. List of acronyms\n", `## Annex A. List of acronyms\n\n${table}\n`],
      ["**List of acronyms**\n\n**Next**\n", `**List of acronyms**\n\n${table}\n\n**Next**\n`],
      ["## Acronyms\n\n**Table 1**\n\n| A | B |\n| - | - |\n", `## Acronyms\n\n**Table 1**\n\n${table}\n`],
      ["## Lampiran 2: Daftar Singkatan dan Istilah\n", `## Lampiran 2: Daftar Singkatan dan Istilah\n\n${table}\n`],
    ] as const) {
      for (const breaks of ["\n", "\r\n"]) {
        const text = `The LPSK helps the victims.\n\n${before}`.replaceAll("\n", breaks);
        const { existing } = listOfAcronyms(memoOf(text));
        assert.ok(existing?.stale, text);
        const renewed = withEdits(text, [existing]);
        assert.equal(renewed, `The LPSK helps the victims.\n\n${after}`.replaceAll("\n", breaks));
        assert.equal(listOfAcronyms(memoOf(renewed)).existing?.stale, false, renewed);
      }
    }
  });

  it("invents no meaning for letters that the memo uses in a sense of its own", () => {
    const line = (text: string) => listOfAcronyms(memoOf(text)).lines.find(({ acronym }) => acronym === "TIP");
    assert.deepEqual(line("The Zonal Forum on Offices (TIP) met. The TIP met again.\n"), { acronym: "TIP", long: "" });
    assert.deepEqual(line("The Tax Information Portal (TIP) is new. The TIP is slow.\n"), {
      acronym: "TIP",
      long: "Tax Information Portal",
    });
    assert.equal(line("The TIP figures rose. Trafficking in persons (TIP) grows.\n")?.other, "perdagangan orang");
  });

  it("is empty for a memo without acronyms", () => assert.deepEqual(listOfAcronyms(memoOf("Nothing.\n")).lines, []));
});
