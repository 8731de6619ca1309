import assert from "node:assert/strict";
import { findingsOf, memoOf } from "../helpers/check.js";

/** What real texts have shown to be right, and was marked once: the sentence, and a word of it that no finding may touch. */
const right: readonly (readonly [string, string])[] = [
  ["This was funded by the Department for Education.", "Department for Education"],
  ["In close partnership with the Indonesian Government, Australia is helping.", "Government, Australia"],
  ["The Employment Agencies Act 1973 applies to all of them.", "1973"],
  ["The Small Business, Enterprise and Employment Act 2015 applies.", "2015"],
  ["In that country the Anti-Trafficking Law was enacted in 2003.", "2003"],
  ["Indonesia passed Law No. 10 of 2004 on lawmaking.", "Law No. 10 of 2004"],
  ["He met an UNRWA official at the border.", "an UNRWA"],
  ["The text goes on “as it was […] then” on the next page.", "[…]"],
  ["PENGADILAN HAM AD HOC", "AD HOC"],
  ["Some NHS services are paid for by patients.", "services"],
  ["The NCVR reports a higher rate than before.", "reports"],
  ["Dr Wayne Mapp moved the motion in Parliament.", "Mapp"],
  ["Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional (ATR/BPN) datang.", "Kepala Badan Pertanahan"],
  ["Badan itu, Badan Pertimbangan Kesehatan Nasional selanjutnya disingkat BPKN, berkedudukan di sana.", "Badan Pertimbangan"],
  ["Efisiensi kementerian dan lembaga (K/L) berjalan.", "kementerian dan lembaga"],
  ["The Integrated Service Center is open to all.", "Center"],
  ["Kamboja memberlakukan Law on Suppression of Human Trafficking and Sexual Exploitation sejak 2008.", "Kamboja"],
  ["MINUTES OF MEETING", "OF"],
  ["Badan itu (BNP2TKI) beroperasi sampai digantikan pada 2019. Arsip BNP2TKI kini disimpan penerusnya.", "Arsip BNP2TKI"],
  ["Saksi ketiga, Nopember Siregar, mengenali terdakwa dari foto paspor.", "Nopember"],
  ["Pemerintah Viet Nam, demikian ejaan yang dipakai organisasi itu, mengirim dua pengamat.", "Viet Nam"],
  ["Asas non-refoulement tetap mengikat petugas di titik pemeriksaan.", "non-refoulement"],
  ["Undang-Undang Nomor 5 Tahun 1986 tentang Peradilan Tata Usaha Negara masih berlaku.", "Peradilan Tata Usaha Negara"],
  ["Pembagian urusan antara pemerintah dan Pemerintahan Daerah Provinsi dijelaskan.", "Pemerintahan Daerah"],
  ["The advisory was issued by the U.S. Departments of State, Treasury, and Commerce.", "Departments of State"],
  ["The head of the Far Seas Fisheries Division came.", "Seas Fisheries"],
  ["The Assembly rescinded resolution 3379 (XXX) of 1975.", "XXX"],
  ["The persons in Articles XVIII, XIX and XX of this Agreement get cards.", "XX"],
  ["Dewan Perwakilan Rakyat Daerah DIY, selanjutnya disebut DPRD DIY, adalah lembaga daerah.", "Dewan Perwakilan Rakyat Daerah DIY"],
  ["Menjelang Conference of the Parties ke-30 (COP 30) rencana itu disusun.", "Conference of the Parties ke-30"],
  ["Direktur Pengendalian Penggunaan Tenaga Kerja Asing (PPTKA) hadir.", "Pengendalian"],
  ["Data disimpan dalam daftar_TKI_2019.xlsx di peladen bersama.", "TKI"],
  ["The Modern Slavery Act 2015 (United Kingdom) and the Modern Slavery Act 2018 (Australia) ask for a statement.", "2018"],
  ["They did everything they could to ensure safety.", "could to ensure"],
  ["The balance as at 31 December 2025 was low.", "at 31 December"],
  [
    "One is the Convention for the Suppression of the Traffic in Persons and the Exploitation of the Prostitution of Others (General Assembly resolution 317 (IV) of 2 December 1949).",
    "the Exploitation of",
  ],
  [
    "The government, through the National Agency for the Placement and Protection of Indonesian Workers (BNP2TKI) in cooperation with IOM, made an effort to prevent it.",
    "National Agency for the Placement and Protection of Indonesian Workers (BNP2TKI)",
  ],
  ["At the summit in Manila ASEAN finalized the Bohol TIP Work Plan 2017-2020.", "Bohol TIP Work Plan 2017-2020"],
];

/** Letters that stand for nothing which the memo has to spell out. */
const spelledOutByNobody: readonly (readonly [string, string])[] = [
  ["Citing data from Jala PRT, he counted 1,743 cases of violence against domestic workers.", "Jala PRT"],
  ["REPORT A TIP with information on what you saw.", "TIP"],
];

/** Beside them, what is still told. */
const told: readonly (readonly [string, string])[] = [
  [
    "Indonesia ratified the Convention for the Suppression of the Traffic in Persons and the Exploitation of the Prostitution of Others.",
    "name-misspelled",
  ],
  ["The National Agency for the Placement and Protection of Indonesian Workers (BNP2TKI) is in charge of departures.", "name-former"],
  ["In 2024 the National Agency for the Placement and Protection of Indonesian Workers (BNP2TKI) registered them.", "name-former"],
  ["REPORT A TIP CASE to the police.", "acronym-undefined"],
  ["The task force follows the Bohol TIP Work Plan.", "instrument-not-in-force"],
];

describe("what real texts have shown to be right", () => {
  for (const [text, part] of right) {
    it(text, () => {
      const start = text.indexOf(part);
      assert.ok(start >= 0, part);
      const touching = findingsOf(memoOf(`${text}\n`)).filter(
        (finding) => finding.start.character < start + part.length && finding.end.character > start && finding.rule !== "acronym-undefined",
      );
      assert.deepEqual(
        touching.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }
  for (const [text, part] of spelledOutByNobody) {
    it(text, () => {
      const found = findingsOf(memoOf(`${text}\n`)).filter(
        (finding) => finding.rule === "acronym-undefined" && finding.text.includes(part),
      );
      assert.deepEqual(found, []);
    });
  }
});

describe("what is told beside it", () => {
  for (const [text, rule] of told) it(text, () => assert.ok(findingsOf(memoOf(`${text}\n`)).some((finding) => finding.rule === rule)));
});
