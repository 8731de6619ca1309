import assert from "node:assert/strict";
import { columnsOf } from "../../server/src/engine/tableColumns.js";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { findingsOf, memoOf } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

const table = (head: string, ...rows: string[]) =>
  `| ${head} |\n|${head
    .split("|")
    .map(() => "---|")
    .join("")}\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;

describe("the cells of a table, by the heads of its columns", () => {
  it("reads what a head says, and only that", () => {
    assert.equal(columnsOf("| Instrument | Adopted | **In force** | Ratified by |\n|---|---|---|---|"), "-afr");
    assert.equal(columnsOf("Instrumen | Diadopsi | Pengesahan"), "-ar");
    assert.equal(columnsOf("| Treaty | Ratified by Malaysia | Notes |"), "");
  });

  it("follows the head when that is edited", () => {
    const memo = memoOf(table("Treaty | In force", "Palermo Protocol | 2003"), { rules: [instrumentMisnumbered] });
    assert.deepEqual(findingsOf(memo), []);
    memo.edit({ line: 0, character: 11 }, { line: 0, character: 19 }, "Adopted");
    assert.deepEqual(
      findingsOf(memo).map(({ text }) => text),
      ["2003"],
    );
    memo.edit({ line: 0, character: 11 }, { line: 0, character: 18 }, "Notes");
    assert.deepEqual(findingsOf(memo), []);
  });

  describeRule(instrumentMisnumbered, {
    bad: [
      table("Instrument | Adopted", "United Nations Convention against Transnational Organized Crime | «2003»", "ACTIP | 2015"),
      table("Treaty | Signed | In force", "Palermo Protocol | 2000 | «2000»"),
      table("Instrumen | Diadopsi", "Protokol Palermo | «2003»"),
      table(
        "Instrumen | Pengesahan",
        "*International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families* | «Undang-Undang Nomor 6 Tahun 2011»",
        "*Convention on the Elimination of All Forms of Discrimination against Women* | Undang-Undang Nomor 7 Tahun 1984",
      ),
      table("Treaty | Ratified by", "Palermo Protocol | «Law No. 21 of 2007»"),
      table("Treaty | Adopted | In force", "Organized Crime Convention | 15 November 2000 | «25 December 2003»"),
      "| Instrumen | Diadopsi | Berlaku |\n| Konvensi Hak Anak | 20 November 1989 | «2 Oktober 1990» |\n",
    ],
    good: [
      table("Treaty | Adopted | In force | Ratified by", "Palermo Protocol | 2000 | 2003 | Law No. 14 of 2009"),
      table(
        "Instrumen | Ditandatangani | Pengesahan",
        "Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak | 2015 | UU Nomor 12 Tahun 2017",
      ),
    ],
    lookAlikes: [
      table("Treaty | Implementing law", "Palermo Protocol | Law No. 21 of 2007"),
      table("Treaty | Year", "Palermo Protocol | 2003"),
      table("Treaty | In force", "Palermo Protocol | 2009"),
      table("Treaty | In force", "Organized Crime Convention | 28 April 2009"),
      table("Treaty | Ratified by Malaysia", "Palermo Protocol | 2009"),
      table("Treaty | Ratified", "Palermo Protocol | 2010"),
      table("Instruments | Adopted", "Palermo Protocol and ACTIP | 2003"),
      table("Law | Adopted", "Law No. 21 of 2007 | 2008"),
      `${table("Treaty | Adopted", "Palermo Protocol | 2000")}\n${table("Treaty | Notes", "Palermo Protocol | 2003")}`,
      "> | Treaty | Adopted |\n> |---|---|\n> | Palermo Protocol | 2003 |",
    ],
    fixes: [
      [table("Treaty | Adopted", "Palermo Protocol | 2003"), table("Treaty | Adopted", "Palermo Protocol | 2000")],
      [table("Instrumen | Pengesahan", "CEDAW | UU Nomor 7 Tahun 1994"), table("Instrumen | Pengesahan", "CEDAW | UU Nomor 7 Tahun 1984")],
    ],
  });
});
