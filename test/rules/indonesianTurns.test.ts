import assert from "node:assert/strict";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { findingsOf, memoOf } from "../helpers/check.js";

/** What is found in an Indonesian sentence, and what is offered first. */
function found(sentence: string): string[] {
  return findingsOf(memoOf(`---\nlang: id\n---\n\n${sentence}\n`, { rules: [termDiscouraged] })).map(
    (one) => `${one.text.trim()} => ${one.fixes[0]?.edits[0]?.text ?? ""}`,
  );
}

describe("turns of Indonesian that the standard language does not have", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ["Tantangan itu sangat rumit sekali bagi pemerintah daerah.", "sekali => "],
    ["Kegagalan itu disebabkan karena kurangnya anggaran.", "disebabkan karena => disebabkan oleh"],
    ["Alasannya adalah karena anggaran belum tersedia.", "adalah karena => adalah"],
    ["Korban hanya menerima makanan saja selama tiga bulan.", "saja => "],
    ["Meskipun anggaran kurang, tetapi layanan tetap berjalan.", "tetapi => "],
    ["Walaupun korban takut, namun ia melapor kepada polisi.", "namun => "],
    ["Dari hasil survei menunjukkan bahwa perempuan lebih rentan.", "Dari hasil => Hasil"],
    ["Dalam laporan itu menyebutkan bahwa kasus meningkat.", "Dalam laporan => Laporan"],
    ["Menurut Kepala Dinas Sosial, menyatakan bahwa anggaran kurang.", "Menurut Kepala Dinas Sosial => Kepala Dinas Sosial"],
    ["Perjanjian antara Indonesia dengan Malaysia diperbarui pada 2022.", "dengan => dan"],
    ["Layanan itu diberikan, baik di desa atau di kota, oleh dinas.", "atau => maupun"],
    ["Keberhasilan program itu tergantung dari kerja sama daerah.", "dari => pada"],
    ["Laporan itu menguraikan tentang anggaran rumah aman.", "tentang => "],
    ["Sehubungan adanya laporan itu, dinas mengirim tim ke desa.", "Sehubungan => Sehubungan dengan"],
    ["Di tahun 2025 jumlah kasus naik dibandingkan dengan 2024.", "Di => Pada"],
    ["Kasus itu terungkap di bulan Maret oleh petugas desa.", "di => pada"],
    ["Layanan itu mencakup antara lain konseling, bantuan hukum, dan lain-lain.", "antara lain => "],
    ["Atas perkenannya, kami ucapkan terima kasih.", "perkenannya => perkenan Saudara"],
    ["Kasus ini merupakan salah satu kasus-kasus yang berat.", "kasus-kasus => kasus"],
    ["Provinsi itu memiliki jumlah korban paling terbanyak.", "paling terbanyak => terbanyak"],
    ["Kedua lembaga itu saling dorong-mendorong dalam pemulangan.", "dorong-mendorong => mendorong"],
    ["Korban bekerja selama tiga tahun lamanya tanpa upah.", "lamanya => "],
    ["Menteri mengatakan jika kasus itu meningkat.", "jika => bahwa"],
    ["Layanan itu mencakup konseling, bantuan hukum, dll untuk korban.", "dll => dll."],
    ["Rapat digelar pada senin, 3 Maret 2026 di Jakarta.", "senin => Senin"],
    ["Rapat digelar pada Selasa, 3 maret 2026 di Jakarta.", "maret => Maret"],
    ["Korban berasal dari provinsi jawa barat dan dipulangkan.", "jawa barat => Jawa Barat"],
    ["Pemerintah indonesia menandatangani perjanjian itu.", "indonesia => Indonesia"],
    ["Sebanyak 1,500 orang dipulangkan dari Kamboja oleh pemerintah.", "1,500 => 1.500"],
    ["Pada abad ke-XXI perdagangan orang tetap ada.", "ke-XXI => ke-21"],
  ];
  for (const [sentence, expected] of wrong)
    it(expected, () => {
      const all = found(sentence);
      assert.ok(all.includes(expected), all.join(" | "));
    });

  it("leaves out a word with its space", () => {
    const [one] = findingsOf(
      memoOf("---\nlang: id\n---\n\nTantangan itu sangat rumit sekali bagi daerah.\n", { rules: [termDiscouraged] }),
    );
    assert.equal(one?.text, " sekali");
  });

  const right = [
    "Dalam rapat membahas anggaran itu, menteri meminta laporan.",
    "Dari data yang menunjukkan kenaikan itu, pemerintah menyusun rencana.",
    "Dalam laporan itu, menteri menyatakan bahwa kasus meningkat.",
    "Menurut laporan itu, menteri menyatakan bahwa kasus meningkat.",
    "Meskipun anggaran kurang, layanan tetap berjalan, tetapi mutunya turun.",
    "Cuti selama dua minggu, 3 Maret sampai 17 Maret, diberikan kepada petugas.",
    "Situs indonesia.go.id dan @indonesia memuat data itu.",
    "Pemerintah bekerja sama dengan IOM di antara dua negara.",
    "Menteri mengatakan jika kasus naik, anggaran akan ditambah.",
    "Kinerja yang baik di desa atau di kota perlu dihargai.",
    "Ia hanya bisa diam saja di kamar itu.",
    "Layanan itu dibahas di tahun kedua dan di bulan-bulan berikutnya.",
    "Paling lambat tiga hari, dan paling tidak dua kali, laporan dikirim.",
    "Setiap undang-undang dan setiap laki-laki tunduk pada hukum.",
    "Atas perhatiannya kepada korban, dinas memperoleh penghargaan.",
    "Rapat III membahas anggaran sebesar 1,5 juta dolar pada tahun 2025.",
    "Layanan dll. dan dsb. disingkat; file kernel32.dll disimpan.",
    "Sebanyak 1.500 orang, atau 12,345 persen, dipulangkan.",
  ];
  for (const sentence of right)
    it(`right: ${sentence}`, () => {
      assert.deepEqual(found(sentence), []);
    });
});
