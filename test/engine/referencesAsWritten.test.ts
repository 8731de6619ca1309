import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Pinpoint, Reference } from "../../server/src/engine/facts.js";
import { readBlock } from "../../server/src/engine/readBlock.js";
import { lexicon } from "../helpers/base.js";

/** References as people write them: the text, the keys that it may stand for ("?" where several instruments share a number), its pinpoints. */
const rows = readFileSync(new URL("./referencesAsWritten.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));

function references(text: string): readonly Reference[] {
  const shape = { kind: "paragraph", quoted: false, level: 0, section: undefined, contentStart: 0, contentEnd: text.length } as const;
  return readBlock(text, shape, lexicon(), (_view, facts) => facts).references;
}

function parts(pinpoint: Pinpoint): string {
  return pinpoint.parts.map((part) => `${part.level} ${part.value}${part.to ? `-${part.to}` : ""}`).join(", ");
}

describe("references as people write them", () => {
  it("are many", () => assert.ok(rows.length >= 200));

  for (const [written = "", keys = "", pins] of rows) {
    it(`reads ${written}`, () => {
      for (const text of [`Hal itu diatur dalam ${written}.`, `This follows ${written} and others.`]) {
        const found = references(text);
        const wanted = keys.split("|");
        const one = found.find(({ key, otherKeys = [] }) => [key ?? "?", ...otherKeys].some((other) => wanted.includes(other)));
        assert.ok(one, `${text}: ${found.map(({ text: part, key }) => `${part} = ${key}`).join("; ")}`);
        if (pins !== undefined) assert.equal((one.pinpoints ?? []).map(parts).join("; "), pins, text);
      }
    });
  }

  // Not read today; none of them may be read as something else either.
  for (const written of ["GR No. 22/2022", "C.189", "K-188", "KILO 182", "GR 38"]) {
    it(`does not read ${written}`, () => assert.deepEqual(references(`Hal itu diatur dalam ${written}.`), []));
  }

  const none = [
    "Putusan No. 21/Pid.Sus/2007/PN.Jkt menyatakan terdakwa bersalah.",
    "Putusan Nomor 1190/Pid.Sus/2019/PN Sby dikuatkan di tingkat banding.",
    "Case No. 21/2007 was heard in Batam.",
    "Perkara No. 21 Tahun 2007 disidangkan di Pengadilan Negeri.",
    "Hubungi (021) 3983 8529 atau 0812-2007-2121.",
    "Pada 21/2007 jumlah korban naik menjadi 2.007 orang.",
    "Anggaran 2007 naik 21 persen menjadi Rp21.007.000.000,00.",
    "Laporan Polisi Nomor LP/B/21/V/2007/SPKT diterima pada 21 Mei 2007.",
    "Surat Nomor 21/2007/KPP ditandatangani Sekretaris.",
    "Article 21 of the contract of 2007 is void.",
    "Table 21, row 2007, column C2.",
    "The Commission's resolution 2001/48 and decision 21/2007 are quoted.",
    "The Human Rights Council's resolution 17/4 was noted.",
    "Rapat 21 Tahun 2007 dibuka pukul 20.07.",
    "Pasal 2, 4 orang saksi dan 10 korban hadir.",
  ];
  for (const text of none) it(`finds no instrument in: ${text}`, () => assert.deepEqual(references(text), []));
});
