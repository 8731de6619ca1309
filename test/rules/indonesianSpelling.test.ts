import assert from "node:assert/strict";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { findingsOf, memoOf } from "../helpers/check.js";

/** What is found in an Indonesian sentence, and what is offered first. */
function found(sentence: string): string[] {
  return findingsOf(memoOf(`---\nlang: id\n---\n\n${sentence}\n`, { rules: [termDiscouraged] })).map(
    (one) => `${one.text} => ${one.fixes[0]?.edits[0]?.text ?? ""}`,
  );
}

describe("Indonesian joined, apart and affixed by rule", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ["Biaya pemulangan di biayai perusahaan yang memberangkatkan mereka.", "di biayai => dibiayai"],
    ["Korban ditampung dikantor dinas selama dua hari.", "dikantor => di kantor"],
    ["Pendataan dilakukan antar kecamatan oleh petugas yang dilatih.", "antar kecamatan => antarkecamatan"],
    ["Pendampingan pasca pemulangan dibiayai oleh daerah.", "pasca pemulangan => pascapemulangan"],
    ["Upah dibayarkan perbulan oleh majikan kepada pekerja.", "perbulan => per bulan"],
    ["Rapat itu dikoordinir oleh kementerian.", "dikoordinir => dikoordinasikan"],
    ["Kementerian mengkonfirmasi jumlah korban yang dipulangkan.", "mengkonfirmasi => mengonfirmasi"],
    ["Semua pihak wajib mentaati perjanjian kerja yang berlaku.", "mentaati => menaati"],
    ["Banyak anak2 dieksploitasi di tempat itu.", "anak2 => anak-anak"],
    ["Korban di-rekrut lewat media sosial oleh agen itu.", "di-rekrut => direkrut"],
    ["Biaya pemulangan itu mencapai Rp. 250 juta pada tahun ini.", "Rp. 250 => Rp250"],
    ["Pelaku menyerahkan uang sebesar Rp 7.500.000 kepada penampung.", "Rp 7.500.000 => Rp7.500.000"],
    ["Rapat dengan kepolisian dimulai jam 09:30 di kantor dinas.", "jam 09:30 => pukul 09.30"],
    ["Menurut penasehat hukum mereka, perjanjian itu tidak sah.", "penasehat hukum => penasihat hukum"],
    ["Korban di iming-imingi gaji besar oleh perekrut itu.", "di iming-imingi => diiming-imingi"],
    ["Para pekerja di-sia-siakan oleh majikan mereka.", "di-sia-siakan => disia-siakan"],
    ["Organisasi non-pemerintah mendampingi para penyintas.", "Organisasi non-pemerintah => Organisasi nonpemerintah"],
    ["Efektifitas layanan itu akan dinilai pada akhir tahun.", "Efektifitas => Efektivitas"],
    ["Hambatan dalam penegakkan hukum dibahas oleh gugus tugas.", "penegakkan => penegakan"],
    ["Pembentukkannya ditetapkan oleh gubernur pada Maret.", "Pembentukkannya => Pembentukannya"],
    ["Para pekerja di PHK tanpa pesangon oleh perusahaan itu.", "di PHK => di-PHK"],
    ["Pelayanan Sub Bagian Umum dibuka setiap hari kerja.", "Sub Bagian => Subbagian"],
    ["Para aktivis anti TPPO hadir dalam rapat di Jakarta.", "anti TPPO => anti-TPPO"],
    ["Rumah aman itu belum memenuhi standard pelayanan minimal.", "standard => standar"],
    ["Restitusi itu dimasukan ke dalam tuntutan jaksa.", "dimasukan => dimasukkan"],
    ["Pelaku meletakan paspor korban di laci kantornya.", "meletakan => meletakkan"],
    ["Dana itu diperuntukan bagi pemulihan korban.", "diperuntukan => diperuntukkan"],
    ["Petugas mencocokan data paspor dengan daftar penumpang.", "mencocokan => mencocokkan"],
    ["Pemeriksaan dilakukkan oleh penyidik di kantor dinas.", "dilakukkan => dilakukan"],
    ["Dinas memberikkan layanan kepada korban setiap hari kerja.", "memberikkan => memberikan"],
    ["Indonesia merativikasi perjanjian itu pada 2009.", "merativikasi => meratifikasi"],
    ["Verivikasi data korban dilakukan oleh dinas.", "Verivikasi => Verifikasi"],
    ["Petugas belum mengidentivikasi korban di kapal itu.", "mengidentivikasi => mengidentifikasi"],
    ["Layanan yang komprehensip belum tersedia di daerah.", "komprehensip => komprehensif"],
    ["Dampak negatip kebijakan itu dibahas dalam rapat.", "negatip => negatif"],
    ["Para pekerja dideportir pada malam hari.", "dideportir => dideportasi"],
    ["Penyidik menginterogir dua saksi di Batam.", "menginterogir => menginterogasi"],
    ["Negara mengintervenir pasar kerja di perbatasan.", "mengintervenir => mengintervensi"],
    ["Data itu diverifisir oleh petugas desa.", "diverifisir => diverifikasi"],
    ["Polisi mencegah keberangkatan pekerja migran Indonesia non-prosedural dari bandara.", "non-prosedural => nonprosedural"],
    ["Polisi mencegah calon pekerja migran Indonesia non-prosedural itu.", "non-prosedural => nonprosedural"],
    ["Perekrutan illegal masih terjadi di desa-desa itu.", "illegal => ilegal"],
  ];
  for (const [sentence, expected] of wrong)
    it(expected, () => {
      const all = found(sentence);
      assert.ok(all.includes(expected), all.join(" | "));
      assert.deepEqual(found(sentence.replace(expected.split(" => ")[0]!, expected.split(" => ")[1]!)), []);
    });

  const right = [
    "Denda paling sedikit Rp120.000.000,00 dan paling banyak Rp600.000.000,00 dijatuhkan.",
    "Mereka bekerja selama 14 jam, kadang setiap jam 10 menit istirahat, tanpa upah.",
    "| Kegiatan | Biaya |\n| --- | --- |\n| Pemulangan korban oleh dinas | Rp 250.000 |",
    "The family paid Rp. 250 million to the broker at the port.",
    "Rapat diadakan di Jakarta, di kantor kementerian, dan di luar negeri.",
    "Perekrutan itu terjadi di desa-desa, di rumah-rumahnya, dan di tengah-tengah kota.",
    "Jasa antar dokumen paspor tersedia di loket itu.",
    "Pertemuan antara kedua negara membahas pemulangan ke daerah asal.",
    "Kepala Subbagian Perencanaan memimpin rapat antarlembaga pascabencana.",
    "Menteri itu mementingkan kerja sama dan mengkaji peraturan yang berlaku.",
    "Kapal itu ditemukan di lepas pantai Aceh bersama awaknya.",
    "Ia mengatakan bahwa “biayanya di biayai perusahaan” kepada petugas.",
    "Berkas `di biayai` disimpan dalam folder `dikantor`.",
    "The report compares the non-governmental organizations and the post trafficking services.",
    "Mereka mempunyai rumah aman, dan penerjemahannya ditunda.",
    "Masukan dari daerah dan tanggapannya dimasukkan, diletakkan, dan ditunjukkan dalam lampiran.",
    "Petugas mengumpulkan arsip, mengutip titipan, dan menyitip pada prinsip yang dilakukan.",
    "Mereka melakukan, memberikan, menemukan, dan menentukan hal yang disaksikan.",
    "Kapal itu hadir di hilir; petugas memikirkan dan menyisir daerah pesisir.",
    "Penampungan pekerja migran Indonesia nonprosedural itu ditutup.",
    "Peruntukkan dana itu bagi korban, dan tunjukkan hasilnya kepada publik.",
    "Ketua Jaringan Nasional Anti TPPO hadir dalam rapat di Jakarta.",
    "Kurikulum itu memakai STCW-F (Standard of Training, Certification, and Watchkeeping for Fishing Vessel Personnel).",
    "Sub Gugus Tugas IV mengembangkan norma hukum di tingkat provinsi.",
    "Operasi itu menyasar illegal fishing dan illegal logging di perbatasan.",
    "Hak pekerja di perusahaan itu diatur, dan yang di-PHK memperoleh pesangon.",
  ];
  for (const sentence of right) it(`leaves alone: ${sentence}`, () => assert.deepEqual(found(sentence), []));
});

describe("a word in capitals", () => {
  it("is mended in capitals, in the fix and in what is said of it", () => {
    const text = "---\nlang: id\n---\n\n## MANAJEMEN RESIKO DAN EFEKTIFITAS PADA JAMAN INI\n\nTeks.\n";
    const findings = findingsOf(memoOf(text, { rules: [termDiscouraged] }));
    assert.deepEqual(
      findings.map(({ fixes }) => fixes[0]?.edits[0]?.text),
      ["RISIKO", "EFEKTIVITAS", "ZAMAN"],
    );
    for (const { message, fixes } of findings) assert.ok(message.includes(`Write "${fixes[0]?.edits[0]?.text}"`), message);
  });

  it("may be an acronym, and then tells nothing of the case of other words", () => {
    assert.deepEqual(found("Petugas menemui para WTS itu di kantor dinas."), ["WTS => perempuan yang dilacurkan"]);
  });
});

describe("a bound form before an English word", () => {
  it("is left alone", () => {
    for (const word of ["non-party", "non-member", "non-resident", "non-punishment", "anti-slavery"])
      assert.deepEqual(found(`Rapat itu dihadiri anggota ASEAN (Indonesia: ${word}) dan Kamboja.`), [], word);
  });

  it("is joined before an Indonesian one, short or foreign as it may look", () => {
    for (const [apart, joined] of [
      ["non-bank", "nonbank"],
      ["non-kooperatif", "nonkooperatif"],
      ["non-keuangan", "nonkeuangan"],
      ["antar umat", "antarumat"],
      ["sub bab", "subbab"],
    ] as const)
      assert.deepEqual(found(`Rapat membahas soal ${apart} itu di kantor dinas.`), [`${apart} => ${joined}`]);
  });
});

describe("spellings that Indonesian papers often get wrong", () => {
  for (const [wrong, right] of [
    ["presentase", "persentase"],
    ["pembaharuan", "pembaruan"],
    ["komperhensif", "komprehensif"],
    ["immigrasi", "imigrasi"],
    ["penaganan", "penanganan"],
    ["berdasakan", "berdasarkan"],
    ["men-deportasi", "mendeportasi"],
    ["lintasnegara", "lintas negara"],
    ["tri wulan", "triwulan"],
    ["memperjual belikan", "memperjualbelikan"],
  ] as const)
    it(`${wrong} => ${right}`, () => {
      assert.deepEqual(found(`Laporan dinas menyebut ${wrong} dalam bagian kedua.`), [`${wrong} => ${right}`]);
      assert.deepEqual(found(`Laporan dinas menyebut ${right} dalam bagian kedua.`), []);
    });

  for (const sentence of [
    "Presentasi itu menyebut syarat formil dan gugatan dalam konpensi.",
    "Konsorsium Pembaharuan Desa hadir dalam rapat itu.",
    "Menurut saksi, \u201cimmigrasi menahan paspor kami\u201d di bandara.",
    "The report of the National Immigrasi Watch was read.",
    "Mereka berbagi informasi selama tiga wulan, dan melintas negara itu.",
  ])
    it(`leaves alone: ${sentence}`, () => assert.deepEqual(found(sentence), []));
});
