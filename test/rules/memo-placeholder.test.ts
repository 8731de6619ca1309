import { memoPlaceholder } from "../../server/src/rules/memo-placeholder.js";
import { check } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(memoPlaceholder, {
  bad: [
    "Sebanyak «XX» korban telah menerima layanan kesehatan.",
    "Sampai tanggal «dd/mm/2026», sudah 34 laporan diterima.",
    "Rekomendasi ketiga: «<tuliskan rekomendasi di sini>» paling lambat Maret.",
    "Narahubung: Sdr. «(nama menyusul)», kantor dinas.",
    "Jumlah korban menjadi «__» orang pada semester ini.",
    "Rapat diselenggarakan pada «[hari, tanggal]» di lantai lima.",
    "Kepada: «<jabatan penerima>»\nDari: Biro Hukum",
    "Hingga Oktober tercatat «XX» korban yang dipulangkan.",
    "Dasar hukumnya adalah UU Nomor 21 Tahun «____» tentang pemberantasan.",
    "Lampiran memuat rincian biaya («TODO»: lengkapi tabel).",
    "We recommend a budget of Rp «[amount]» million.",
    "The meeting is on «[[date]]».",
    '---\ntitle: "Memo"\naudience: "«[[recipient]]»"\n---\n\nText.',
    "The venue is «TBD».",
    "Rapat dihadiri «[isi nama petugas]» dan staf.",
    "Nomor surat «XXX» menyusul.",
    "«Lorem ipsum» dolor.",
    "The figure is «[insert figure]» for May.",
    "# «[[judul]]»",
    "| Biaya |\n| --- |\n| Rp «xxx» |",
    "Contact: «<name of officer>», extension 12.",
    "The annex lists «???» districts.",
  ],
  good: [
    "The meeting is on 12 March 2026.",
    "Rapat dihadiri dua petugas.",
    "The venue is Bandung.",
    "See the [note](note.md) and [@actip].",
  ],
  lookAlikes: [
    "The vessel is listed as hull number XX in the Roman numbering of the yard.",
    "Nama berkas: data__korban__2026 disimpan.",
    "Peserta (yang menyusul) datang dengan kapal.",
    "Pekan Olahraga Nasional XX di Papua dibuka.",
    "Pada abad XX perbudakan dilarang.",
    "Nomor paspor ditulis C xxxx 123 untuk menjaga kerahasiaan.",
    "Hormat kami,\n\n____________",
    "Todo el mundo is a Spanish phrase.",
    "The slot `[[date]]` is code.",
    "```\n[[date]]\n```",
    "<!-- TBD: ask the desk -->\n\nText.",
    "Bab XXX dan sidang ke-XXX dibuka.",
    "He wrote: “The venue is TBD.”",
    "> The venue is TBD.",
    "[number of cases](cases.md) and [date][1] are links.",
    "Pasien TBC dirawat.",
    "The film xXx and the XXXL shirt.",
    "The film XXX was banned in 2002.",
    "Is that so?? He asked twice.",
    '<name id="x">Text</name> is markup.',
  ],
});

describe("memo-placeholder outside memos", () => {
  it("says nothing", () => check("The meeting is on [[date]].", { rules: [memoPlaceholder], isMemo: false }));
});
