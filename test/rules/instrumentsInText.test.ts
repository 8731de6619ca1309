import assert from "node:assert/strict";
import { findingsOf, memoOf } from "../helpers/check.js";

/** What the rules on instruments find in a sentence, as "rule: text". */
function found(sentence: string): string[] {
  return findingsOf(memoOf(`${sentence}\n`, { isMemo: false, today: "2026-11-28" }))
    .filter(({ rule }) => /^(?:instrument-(?!uncited)|citation-)/.test(rule))
    .map(({ rule, text, message }) => `${rule}: ${text} | ${message}`);
}

describe("instruments in sentences from the field", () => {
  const silent = [
    "Putusan No. 21/Pid.Sus/2007/PN.Jkt menyatakan terdakwa bersalah.",
    "Hubungi (021) 3983 8529 atau 0812-2007-2121.",
    "Anggaran 2007 naik 21 persen menjadi Rp21.007.000.000,00.",
    "The law was adopted in 2007 after the Protocol had entered into force in 2003.",
    "The Palermo Protocol was adopted in 2000 and entered into force on 25 December 2003.",
    "In 2008 the task force was set up under Presidential Regulation No. 69 of 2008, later amended.",
    "UU No. 39 Tahun 2004 dicabut dengan UU No. 18 Tahun 2017.",
    "Law No. 39 of 2004 was repealed by Law No. 18 of 2017.",
    "Sebelum 2017 penempatan diatur dengan UU Nomor 39 Tahun 2004.",
    "Until 2 January 2026 Article 297 of the Criminal Code applied.",
    "Pada 2015 hakim masih menerapkan Pasal 2 UU Nomor 21 Tahun 2007.",
    "Malaysia's Act No. 670 of 2007 punishes trafficking.",
    "The Philippines' Republic Act No. 9208 of 2003 was amended in 2012.",
    "Thailand's Anti-Trafficking in Persons Act of 2008 covers forced labour.",
    "UU Nomor 1 Tahun 2023 tentang KUHP berlaku sejak 2 Januari 2026.",
    "Pasal 455 KUHP menggantikan Pasal 2 UU 21/2007.",
    "Perpres 69/2008 jo. Perpres 22/2021 jo. Perpres 49/2023 mengatur gugus tugas.",
    '> "UU Nomor 39 Tahun 2004 masih berlaku," kata saksi.',
    "The ratification of the UNTOC by Law No. 5 of 2009 followed in 2009.",
    "UU 13/2006 sebagaimana diubah dengan UU 31/2014 melindungi saksi.",
    "The Security Council adopted resolution 2331 (2016) and resolution 2388 (2017).",
    "CEDAW General Recommendation No. 38 deals with trafficking.",
    "Peraturan Presiden (Perpres) Nomor 69 Tahun 2008 membentuk gugus tugas.",
    "Pasal 2 ayat (1) dan (2) PP Nomor 9 Tahun 2008 mengatur pelayanan terpadu.",
    "ILO Convention (No. 189) protects domestic workers.",
    "Indonesia ratified the Palermo Protocol in 2009, and Thailand in 2013.",
    "Indonesia meratifikasi Protokol Palermo tahun 2000 dengan UU 14/2009.",
    "Indonesia signed the Palermo Protocol in 2000 and ratified it in 2009.",
    "Bulgaria ratified the Palermo Protocol in 2003, which some doubt.",
    "It is not so that Indonesia ratified the Palermo Protocol in 2003.",
  ];
  for (const sentence of silent) it(`is silent on: ${sentence}`, () => assert.deepEqual(found(sentence), []));

  const wrong: readonly (readonly [sentence: string, rule: string, marked: string, says: RegExp])[] = [
    [
      "UU Nomor 21 Tahun 2008 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.",
      "instrument-misnumbered",
      "UU Nomor 21 Tahun 2008",
      /UU 21\/2007/,
    ],
    ["UU No. 12 Tahun 2007 tentang Pemberantasan TPPO berlaku.", "instrument-misnumbered", "UU No. 12 Tahun 2007", /21/],
    [
      "UU No. 18 Tahun 2007 tentang Perlindungan Pekerja Migran Indonesia berlaku.",
      "instrument-misnumbered",
      "UU No. 18 Tahun 2007",
      /18.*2017/,
    ],
    [
      "Law No. 21 of 2009 on the Eradication of the Criminal Act of Trafficking in Persons applies.",
      "instrument-misnumbered",
      "Law No. 21 of 2009",
      /2007/,
    ],
    ["The 2003 Palermo Protocol defines trafficking.", "instrument-misnumbered", "2003 Palermo Protocol", /2000/],
    ["ACTIP (2017) binds the members.", "instrument-misnumbered", "ACTIP (2017)", /2015/],
    ["ILO Convention No. 189 (2012) protects domestic workers.", "instrument-misnumbered", "ILO Convention No. 189 (2012", /2011/],
    [
      "Security Council resolution 2331 (2015) condemns trafficking.",
      "instrument-misnumbered",
      "Security Council resolution 2331 (2015)",
      /2016/,
    ],
    ["Resolution 2331 (2015) of the Council condemns trafficking.", "instrument-misnumbered", "Resolution 2331 (2015)", /2016/],
    [
      "Indonesia ratified the Palermo Protocol in 2003.",
      "instrument-misnumbered",
      "2003",
      /ratified by Indonesia on 28 September 2009, not in 2003/,
    ],
    [
      "Indonesia meratifikasi Protokol Palermo pada 12 Desember 2000.",
      "instrument-misnumbered",
      "meratifikasi Protokol Palermo pada 12 Desember 2000",
      /28 September 2009/,
    ],
    ["Protokol Palermo diratifikasi Indonesia pada tahun 2000.", "instrument-misnumbered", "2000", /2009/],
    [
      "Pemerintah menandatangani Protokol Palermo pada tahun 2009.",
      "instrument-misnumbered",
      "2009",
      /signed by Indonesia on 12 December 2000/,
    ],
    ["Penempatan diatur dengan UU Nomor 39 Tahun 2004.", "instrument-not-in-force", "UU Nomor 39 Tahun 2004", /UU 18\/2017/],
    [
      "Penyidikan dilakukan menurut UU Nomor 8 Tahun 1981.",
      "instrument-not-in-force",
      "UU Nomor 8 Tahun 1981",
      /UU 20\/2025 on 2 January 2026/,
    ],
    ["Pelaku dijerat Pasal 2 UU Nomor 21 Tahun 2007.", "instrument-not-in-force", "Pasal 2", /Pasal 455 UU 1\/2023/],
    ["PP 44/2008 mengatur restitusi.", "instrument-not-in-force", "PP 44/2008", /PP 7\/2018/],
    ["Pasal 70 UU Nomor 21 Tahun 2007 mengatur gugus tugas.", "citation-bad-pinpoint", "Pasal 70", /67 articles/],
    ["Article 25 of the Palermo Protocol applies.", "citation-bad-pinpoint", "Article 25", /20 articles/],
    ["Pasal 61 UU Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial berlaku.", "citation-bad-pinpoint", "Pasal 61", /60 articles/],
  ];
  for (const [sentence, rule, marked, says] of wrong) {
    it(`finds ${rule} in: ${sentence}`, () => {
      const all = found(sentence);
      assert.equal(all.length, 1, all.join("\n"));
      assert.ok(all[0]?.startsWith(`${rule}: ${marked} | `), all[0]);
      assert.match(all[0] ?? "", says);
    });
  }
});
