import assert from "node:assert/strict";
import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { termConfused } from "../../server/src/rules/term-confused.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const rules = [termConfused, termDiscouraged, nameMisspelled];

/** Slips in fixed collocations of Indonesian, and what is right. */
const mended: readonly (readonly [string, string])[] = [
  ["Penjeratan uang terjadi di perkebunan itu.", "Penjeratan utang terjadi di perkebunan itu."],
  ["- Penyidik menemukan penjualan orang tubuh.", "- Penyidik menemukan penjualan organ tubuh."],
  ["Mereka membayar uang tembusan kepada sindikat.", "Mereka membayar uang tebusan kepada sindikat."],
  ["Korban berhak atas pendampingan hukuman.", "Korban berhak atas pendampingan hukum."],
  ["Terdakwa dijatuhi hukum seumur hidup.", "Terdakwa dijatuhi hukuman seumur hidup."],
  ["Ia ditempatkan di Lembaga Permasyarakatan Kelas II Kupang.", "Ia ditempatkan di Lembaga Pemasyarakatan Kelas II Kupang."],
  ["Laporan itu disusun Pembimbing Pemasyarakatan.", "Laporan itu disusun Pembimbing Kemasyarakatan."],
  ["Menurut Keputusan Pengadilan Tinggi Kupang, terdakwa bersalah.", "Menurut Putusan Pengadilan Tinggi Kupang, terdakwa bersalah."],
  ["Dasarnya Keputusan Mahkamah Agung Nomor 3 Tahun 2017.", "Dasarnya Peraturan Mahkamah Agung Nomor 3 Tahun 2017."],
  ["Korban didampingi seorang psikologi.", "Korban didampingi seorang psikolog."],
  ["Paspornya ditahan Kantor Irigasi Kelas I Batam.", "Paspornya ditahan Kantor Imigrasi Kelas I Batam."],
  ["KBRI mengevaluasi WNI dari Myawaddy.", "KBRI mengevakuasi WNI dari Myawaddy."],
  ["Indonesia menggratifikasi protokol itu.", "Indonesia meratifikasi protokol itu."],
  ["| Sumber | Nilai |\n| --- | --- |\n| Dana lokasi umum | 12 |", "| Sumber | Nilai |\n| --- | --- |\n| Dana alokasi umum | 12 |"],
  ["Ketua Kejaksaan Tinggi Kupang menerima berkas.", "Kepala Kejaksaan Tinggi Kupang menerima berkas."],
  ["Berkas diterima Kepala Pengadilan Negeri Batam.", "Berkas diterima Ketua Pengadilan Negeri Batam."],
  ["Rapat kerja dengan Menteri Tenaga Kerja ditunda.", "Rapat kerja dengan Menteri Ketenagakerjaan ditunda."],
  ["Sekretaris Umum ASEAN berpidato.", "Sekretaris Jenderal ASEAN berpidato."],
  ["Tiga korban saat ini ditahan di rumah aman.", "Tiga korban saat ini ditampung di rumah aman."],
  ["Para penyintas dijebloskan ke selter.", "Para penyintas dibawa ke selter."],
  ["Pelindungan migran pekerja perlu dibiayai.", "Pelindungan pekerja migran perlu dibiayai."],
  ["Sebuah tersangka melarikan diri.", "Seorang tersangka melarikan diri."],
  ["Gugus tugas membicarakan tentang anggaran.", "Gugus tugas membicarakan anggaran."],
  ["Penundaan diakibatkan karena banjir.", "Penundaan diakibatkan oleh banjir."],
  ["Paspor ditahan, yang mana hal tersebut melanggar hukum.", "Paspor ditahan, dan hal tersebut melanggar hukum."],
  ["Semua instansi-instansi hadir.", "Semua instansi hadir."],
  ["Batam menjadi jalur paling terbesar.", "Batam menjadi jalur terbesar."],
  ["Keterangan itu akan di proses oleh polisi.", "Keterangan itu akan diproses oleh polisi."],
  ["Rapat tertunda di karenakan banjir.", "Rapat tertunda dikarenakan banjir."],
  ["Keluhan itu di-handle dinas.", "Keluhan itu ditangani dinas."],
  ["Pendamping mengupload laporan itu.", "Pendamping mengunggah laporan itu."],
];

/** What a careful writer may mean. */
const right: readonly string[] = [
  "Ia terjerat perkara uang palsu dan utang.",
  "Menurut Putusan Pengadilan Negeri Batam Nomor 211/Pid.Sus/2025/PN Btm, terdakwa bersalah.",
  "Keputusan Ketua Pengadilan Negeri Batam mengatur jam sidang.",
  "Keputusan Pengadilan Negeri tentang jadwal piket diumumkan di papan.",
  "Jaksa menuntut restitusi kepada pelaku.",
  "Orang tua diberi tahu; tubuh korban diperiksa dokter.",
  "Menteri Tenaga Kerja Taiwan menerima delegasi itu.",
  "Peraturan Menteri Tenaga Kerja itu sudah dicabut.",
  "Menteri Tenaga Kerja dan Transmigrasi menetapkan aturan itu pada 2010.",
  "Korban tidak boleh ditahan di rumah aman tanpa persetujuannya.",
  "Para migran pekerja rumah tangga berkumpul setiap Minggu.",
  "Teknologi tepat guna untuk nelayan dibagikan.",
  "Perempuan dan serta-merta anak ikut dipindahkan.",
  "Kesulitan di proses hukum akan dibahas.",
  "Di hukum internasional tidak ada larangan itu.",
  "Rumput laut diolah untuk agar-agar.",
  "Peran serta dan kewajiban masyarakat diatur.",
  "Peserta bermain peran sebagai pewawancara.",
  "Anak itu mengulang pelajaran yang dipelajari di sekolah.",
  "Mereka mengeluhkan banyaknya program-program yang berhenti.",
  "Beberapa daerah, seperti misalnya Indramayu, sudah siap.",
  "Menteri berterima kasih kepada IOM atas perhatiannya.",
  "Petugas irigasi membuka pintu air sawah.",
  "Laporan di-*upload* kemarin.",
  "Istilah “di-upload” dihindari.",
  "> Penjeratan uang, kata naskah itu.",
];

describe("slips in Indonesian collocations", () => {
  for (const [wrong, good] of mended) {
    it(`mends: ${wrong}`, () => {
      const [finding] = findingsOf(memoOf(indonesian(wrong), { rules }));
      assert.ok(finding, `Nothing is found in: ${wrong}`);
      checkFix(finding.rule, indonesian(wrong), indonesian(good), { rules });
    });
  }
  for (const text of right) it(`leaves alone: ${text}`, () => checkSilent(indonesian(text), { rules }));
});

function indonesian(text: string): string {
  return `---\nlang: id\n---\n\n${text}\n`;
}
