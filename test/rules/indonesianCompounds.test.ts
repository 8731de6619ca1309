import assert from "node:assert/strict";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { findingsOf, memoOf } from "../helpers/check.js";

/** What is found in an Indonesian sentence, and what is offered first. */
function found(sentence: string): string[] {
  return findingsOf(memoOf(`---\nlang: id\n---\n\n${sentence}\n`, { rules: [termDiscouraged] })).map(
    (one) => `${one.text} => ${one.fixes[0]?.edits[0]?.text ?? ""}`,
  );
}

describe("Indonesian compounds, ordinals and se-", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ["Tidak seorang pun boleh diperjual-belikan dengan alasan apa pun.", "diperjual-belikan => diperjualbelikan"],
    ["Data korban disalah-gunakan perekrut.", "disalah-gunakan => disalahgunakan"],
    ["Data itu di salah gunakan perekrut.", "di salah gunakan => disalahgunakan"],
    ["Penyalah gunaan data korban meningkat di wilayah itu.", "Penyalah gunaan => Penyalahgunaan"],
    ["Perjanjian itu di tanda tangani dua menteri.", "di tanda tangani => ditandatangani"],
    ["Laporan itu belum di tindak lanjuti penyidik.", "di tindak lanjuti => ditindaklanjuti"],
    ["Penanda tanganan perjanjian dilakukan di Jakarta.", "Penanda tanganan => Penandatanganan"],
    ["Kewarga-negaraan korban harus dipastikan.", "Kewarga-negaraan => Kewarganegaraan"],
    ["Pengarus-utamaan gender menjadi bagian rencana itu.", "Pengarus-utamaan => Pengarusutamaan"],
    ["Urusan ketenaga kerjaan dibahas oleh gubernur.", "ketenaga kerjaan => ketenagakerjaan"],
    ["Keikut sertaan desa dalam pencegahan itu rendah.", "Keikut sertaan => Keikutsertaan"],
    ["Ketidak-adilan itu dirasakan para korban.", "Ketidak-adilan => Ketidakadilan"],
    ["Hal itu menimbulkan ketidak pastian hukum.", "ketidak pastian => ketidakpastian"],
    ["Kasus itu ter identifikasi di Batam oleh petugas.", "ter identifikasi => teridentifikasi"],
    ["Kasus penyelundup-an migran meningkat pada tahun lalu.", "penyelundup-an => penyelundupan"],
    ["Korban itu dipulang-kan ke desa oleh kementerian.", "dipulang-kan => dipulangkan"],
    ["Negara melindungi korban-nya dan menuntut pelaku itu.", "korban-nya => korbannya"],
    ["Buku saku ini dibagikan kepada pelabuhan dan bandara seIndonesia.", "seIndonesia => se-Indonesia"],
    ["Kepala dinas se-indonesia hadir dalam rapat itu.", "se-indonesia => se-Indonesia"],
    ["Kepala desa se kabupaten itu hadir dalam rapat.", "se kabupaten => sekabupaten"],
    ["Forum ke 7 pejabat senior membahas pedoman pertukaran bukti elektronik.", "ke 7 => ke-7"],
    ["Forum ke tujuh pejabat senior membahas pedoman itu.", "ke tujuh => ketujuh"],
    ["Pada abad ke 21 perdagangan orang tetap ada.", "ke 21 => ke-21"],
    ["Pada abad ke21 perdagangan orang tetap ada.", "ke21 => ke-21"],
    ["Pertemuan ke dua belas pejabat senior membahas pedoman itu.", "ke dua => kedua"],
    ["KTT ASEAN ke 42 di Labuan Bajo menyetujui deklarasi itu.", "ke 42 => ke-42"],
    ["Peringatan hari ulang tahun ke 80 Republik Indonesia diisi dengan kampanye.", "ke 80 => ke-80"],
    ["Untuk ke 3 kalinya, terdakwa tidak hadir di sidang itu.", "ke 3 => ke-3"],
    ["Ke tiga korban itu dipulangkan ke desa asal mereka.", "Ke tiga => Ketiga"],
    ["Paspor itu disimpan oleh ke dua terdakwa selama setahun.", "ke dua => kedua"],
  ];
  for (const [sentence, expected] of wrong)
    it(expected, () => {
      const all = found(sentence);
      assert.ok(all.includes(expected), all.join(" | "));
    });

  const right = [
    "Kereta itu berangkat dari jalur 3 ke 7.",
    "Jumlah korban naik dari 5 ke 12 orang pada bulan itu.",
    "Korban dibawa ke 7 provinsi yang berbeda oleh sindikat itu.",
    "Sosialisasi dilakukan ke 12 desa asal.",
    "Panitia membawa hasil forum ke 7 kementerian untuk dibahas.",
    "Kementerian menyampaikan hasil pertemuan ke 10 gubernur di wilayah itu.",
    "Ke tiga desa itu tim mengirim bantuan pada minggu lalu.",
    "Tim berangkat ke dua pulau di perbatasan.",
    "SE Kabupaten Belu tentang perekrutan berlaku sejak Januari.",
    "Petugas yang ditunjuk sebagai penanda tangan perjanjian adalah kepala dinas.",
    "Kepala desa menjadi penanggung jawab dan pengambil alih tugas itu.",
    "Lembaga itu memberi tahu korban dan mengambil alih perkara.",
    "Di salah satu desa itu tanda tangan palsu ditemukan.",
    "Laporan se-Indonesia dan laporan se-Kabupaten Belu disusun.",
    "Kepala dinas seprovinsi hadir dalam rapat itu.",
    "Petugas menyimpan file-nya dan KTP-nya di kantor itu.",
    "Generasi 90-an dan tahun 1990-an berbeda dengan masa kini.",
    "Kata ber-evolusi dan meng-ukur adalah contoh di pedoman itu.",
    "Kesewenang-wenangan itu dilaporkan korban kepada kepolisian.",
  ];
  for (const sentence of right)
    it(`right: ${sentence}`, () => {
      assert.deepEqual(found(sentence), []);
    });
});
