import { leavesAlone, offers } from "../helpers/offers.js";

/** Long forms and acronyms as documents in Indonesian have them: what is wrong, and the text with a fix in it. */
const wrong: readonly (readonly [string, string, string?])[] = [
  [
    "Lembaga itu dan Organisasi Konferensi Islam (OKI) bekerja sama.",
    "Konferensi",
    "Lembaga itu dan Organisasi Kerja Sama Islam (OKI) bekerja sama.",
  ],
  ["The Organization of the Islamic Conference works with them.", "Conference", "The Organisation of Islamic Cooperation works with them."],
  [
    "Bantuan datang dari komisi PBB untuk urusan pengungsi (UNHCR).",
    "komisi PBB",
    "Bantuan datang dari Komisariat Tinggi PBB Urusan Pengungsi (UNHCR).",
  ],
  [
    "Direktorat Tindak Pidana Pelayanan Perempuan dan Anak serta Pidana Perdagangan Orang hadir.",
    "Pelayanan",
    "Direktorat Tindak Pidana Perempuan dan Anak serta Pidana Perdagangan Orang hadir.",
  ],
  [
    "Pedoman pembentukan UPTD Pemberdayaan Perempuan dan Anak disusun.",
    "Pemberdayaan",
    "Pedoman pembentukan UPTD Perlindungan Perempuan dan Anak disusun.",
  ],
  [
    "Agen itu memegang Surat Izin Perekrutan dan Penempatan Awak Kapal (SIUPPAK).",
    "Surat Izin",
    "Agen itu memegang Surat Izin Usaha Perekrutan dan Penempatan Awak Kapal (SIUPPAK).",
  ],
  [
    "Revisi Undang-Undang Pekerja Migran Indonesia (UU PMI) dibahas.",
    "Undang-Undang Pekerja Migran",
    "Revisi Undang-Undang Pelindungan Pekerja Migran Indonesia (UU PPMI) dibahas.",
  ],
  ["Rapat berlangsung di Kantor Kementerian PPMI, Jakarta.", "Kementerian PPMI", "Rapat berlangsung di Kantor KemenP2MI, Jakarta."],
  [
    "Konvensi itu adalah United Nations Convention against Transnational Organized Crime (UNCATOC).",
    "UNCATOC",
    "Konvensi itu adalah United Nations Convention against Transnational Organized Crime (UNTOC).",
  ],
  ["Ia dijerat Pasal 55 KUHPidana.", "KUHPidana", "Ia dijerat Pasal 55 KUHP."],
  [
    "Sejumlah warga negara asing (WNA) asing, termasuk anak, kabur.",
    "(WNA) asing",
    "Sejumlah warga negara asing (WNA), termasuk anak, kabur.",
  ],
  [
    "Lembaga itu menyampaikan 4 HA (Hasil Analisa) kepada penyidik.",
    "Analisa",
    "Lembaga itu menyampaikan 4 HA (Hasil Analisis) kepada penyidik.",
  ],
  ["Trafficking and Violence Protection Act menjadi acuan.", "and Violence", "Trafficking Victims Protection Act menjadi acuan."],
  [
    "Pertemuan Pejabat Kejahatan Transnasional (SOMTC) berlangsung.",
    "Pertemuan Pejabat",
    "Pertemuan Pejabat Senior tentang Kejahatan Transnasional (SOMTC) berlangsung.",
  ],
];

const right: readonly (readonly [string, string])[] = [
  ["Pada 1969 dibentuk Organisasi Konferensi Islam di Rabat.", "Organisasi Konferensi Islam"],
  ["Organisasi Kerja Sama Islam (OKI) mengirim bantuan.", "Organisasi Kerja Sama Islam"],
  ["Kabupaten OKI menyiapkan layanan bagi korban.", "OKI"],
  ["Komisariat Tinggi PBB Urusan Pengungsi (UNHCR) mendata mereka.", "Komisariat Tinggi"],
  ["Revisi Undang-Undang Pelindungan Pekerja Migran Indonesia (UU PPMI) dibahas.", "UU PPMI"],
  ["Dinas Pemberdayaan Perempuan dan Perlindungan Anak membuka posko.", "Pemberdayaan Perempuan"],
  ["Victims of Trafficking and Violence Protection Act memuat tiga bagian.", "Trafficking and Violence Protection Act"],
  ["Pelindungan tenaga kerja asing (TKA) asing itu soal lain.", "Pelindungan"],
  ["Data kekerasan terhadap anak (KTA) anak perempuan naik.", ") anak"],
  ["Harian Analisa memuat berita itu.", "Analisa"],
];

describe("long forms and acronyms in real texts", () => {
  for (const [text, part, mended] of wrong) it(`mends: ${text}`, () => offers(text, part, mended));
  for (const [text, part] of right) it(`leaves alone: ${text}`, () => leavesAlone(text, part));
});
