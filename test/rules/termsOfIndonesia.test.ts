import assert from "node:assert/strict";
import { findingsOf, memoOf } from "../helpers/check.js";

/** What is found in a text by one rule, and what is offered first. */
function found(rule: string, text: string): string[] {
  return findingsOf(memoOf(`---\nlang: id\n---\n\n${text}\n`))
    .filter((one) => one.rule === rule)
    .map((one) => `${one.text} => ${one.fixes[0]?.edits[0]?.text ?? ""}`);
}

describe("Indonesian terms of the field", () => {
  const wrong: readonly (readonly [rule: string, text: string, expected: string])[] = [
    [
      "term-confused",
      "Setelah menetapkan empat orang sebagai tersangka, Polda merampungkan penyelidikan dan menyerahkan berkas perkara kepada penuntut umum.",
      "penyelidikan => penyidikan",
    ],
    ["term-confused", "Penyelidikan telah selesai dan berkas perkara diserahkan kepada jaksa.", "Penyelidikan => Penyidikan"],
    ["term-confused", "Pengadilan Negeri Kupang, melalui putusannya, menuntut terdakwa tujuh tahun penjara.", "menuntut => menghukum"],
    ["term-confused", "Majelis hakim yang diketuai Siti Aminah menuntut terdakwa tujuh tahun penjara.", "menuntut => menghukum"],
    [
      "term-confused",
      "Karena korban menandatangani kontrak, unsur perdagangan orang gugur meskipun ia ditipu tentang upahnya.",
      "gugur => tidak gugur",
    ],
    [
      "term-confused",
      "Unsur perdagangan orang tidak terpenuhi karena korban setuju berangkat, walaupun ia ditipu.",
      "tidak terpenuhi => tetap terpenuhi",
    ],
    ["term-confused", "Perdagangan orang selalu melintasi batas negara sehingga menjadi urusan imigrasi.", "selalu => tidak selalu"],
    ["term-confused", "Perdagangan orang harus lintas negara agar dapat dipidana.", "harus => tidak harus"],
    [
      "term-confused",
      "Setelah menyatakan keinginannya untuk pulang, kelima perempuan itu dideportasi ke Indonesia melalui program pemulangan sukarela.",
      "dideportasi => dipulangkan",
    ],
    [
      "term-confused",
      "Sebagai negara tujuan, Indonesia menempatkan ratusan ribu pekerja migran di Malaysia dan Taiwan setiap tahun.",
      "negara tujuan => negara asal",
    ],
    ["term-confused", "Sebagai negara asal, Malaysia menerima ribuan pekerja migran dari Indonesia.", "negara asal => negara tujuan"],
    [
      "term-confused",
      "Taiwan, sebagai negara pengirim, mempekerjakan ribuan pekerja migran dari Indonesia.",
      "negara pengirim => negara penerima",
    ],
    [
      "term-discouraged",
      "Kasus pemerdagangan orang dibahas dengan Kepolisian Diraja Malaysia.",
      "pemerdagangan orang => perdagangan orang",
    ],
    ["term-discouraged", "Korban ditrafficking ke Malaysia oleh perekrut dari desa.", "ditrafficking => diperdagangkan"],
    ["name-misspelled", "Mereka didakwa memperdagangi perempuan dari desa asal.", "memperdagangi => memperdagangkan"],
    [
      "term-other-language",
      "## Strategi pencegahan human trafficking di desa asal\n\nStrategi ini bertumpu pada pendidikan warga.",
      "human trafficking => perdagangan orang",
    ],
    ["acronym-misexpanded", "Setiap Calon Pekerja Migran Indonesia (PMI) wajib mengikuti orientasi itu.", "PMI => CPMI"],
    [
      "acronym-ambiguous",
      "Ambulans PMI mengantar mereka dari pelabuhan. Menurut dokter, sembilan PMI yang baru tiba itu sakit.",
      "PMI => Palang Merah Indonesia",
    ],
  ];
  for (const [rule, text, expected] of wrong)
    it(expected, () => {
      const all = found(rule, text);
      assert.ok(all.includes(expected), all.join(" | "));
    });

  const right: readonly (readonly [rule: string, text: string])[] = [
    ["term-confused", "Setelah penyelidikan dan penyidikan, polisi melimpahkan berkas perkara kepada jaksa."],
    ["term-confused", "Jaksa dalam sidang Pengadilan Negeri Kupang, Selasa, menuntut terdakwa tujuh tahun penjara."],
    ["term-confused", "Di hadapan majelis hakim, jaksa penuntut umum menuntut terdakwa tujuh tahun penjara."],
    ["term-confused", "Menurut penasihat hukum, unsur perdagangan orang gugur karena korban setuju walaupun ia ditipu."],
    ["term-confused", "Unsur itu tidak terpenuhi karena korban setuju berangkat dan tidak ada penipuan dalam perkara itu."],
    ["term-confused", "Perdagangan orang tidak harus melintasi batas negara, tetapi selalu merugikan korban."],
    ["term-confused", "Sebanyak 200 pekerja dideportasi dari Malaysia, dan 50 lainnya pulang melalui program repatriasi sukarela."],
    ["term-confused", "Sebagai negara tujuan, Malaysia menerima ribuan pekerja migran dari Indonesia."],
    ["term-confused", "Indonesia sebagai negara asal, transit, dan tujuan menempatkan pekerja di Malaysia."],
    ["term-confused", "Sebagai negara tujuan korban perdagangan orang, Indonesia juga menerima korban dari Asia Selatan."],
    ["term-discouraged", "Malaysia membentuk Majlis Antipemerdagangan Orang untuk menangani pemerdagangan orang."],
    ["term-discouraged", "Bapak Ijin Saragih, kepala desa, menandatangani surat keterangan itu."],
    ["term-other-language", "## Laporan: human trafficking\n\nLaporan ini bertumpu pada pendidikan warga di desa asal."],
    [
      "term-inconsistent",
      "Konvensi itu memakai istilah trafficking in human beings, sedangkan Protokol Palermo memakai trafficking in persons.",
    ],
    ["acronym-misexpanded", "Setiap calon Pekerja Migran Indonesia (PMI) wajib mengikuti orientasi itu. PMI yang tidak ikut ditegur."],
    ["acronym-misexpanded", "Kementerian Pelindungan Pekerja Migran Indonesia (PMI) mengirim surat. PMI pulang."],
    ["acronym-ambiguous", "Relawan PMI mengantar mereka dari pelabuhan. Ambulans PMI menunggu di sana."],
    ["acronym-undefined", "Data penduduk diperoleh dari Dinas Kependudukan Kabupaten Pati, Jawa Tengah."],
  ];
  for (const [rule, text] of right)
    it(`right: ${text}`, () => {
      assert.deepEqual(found(rule, text), []);
    });
});
