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
});
