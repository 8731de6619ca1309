import { leavesAlone, offers } from "../helpers/offers.js";

/** Words as documents in Indonesian have them: what is wrong, and the text with a fix in it. */
const wrong: readonly (readonly [string, string, string?])[] = [
  ["Indonesia menjadi negara transisi bagi para pencari suaka.", "transisi", "Indonesia menjadi negara transit bagi para pencari suaka."],
  ["Banyak anak menjadi pekerja seks komersial di sana.", "pekerja seks", "Banyak anak menjadi korban eksploitasi seksual di sana."],
  [
    "Korban terbesar dari trafficking in persons (penjualan manusia) adalah anak.",
    "penjualan",
    "Korban terbesar dari trafficking in persons (perdagangan orang) adalah anak.",
  ],
  [
    "Kemudahan diberikan kepada Pelaksana Penempatan Tenaga Kerja Indonesia Swasta (PPTKIS).",
    "Pelaksana",
    "Kemudahan diberikan kepada Perusahaan Penempatan Pekerja Migran Indonesia (P3MI).",
  ],
  ["Data anak korban trafficking dibahas dalam rapat.", "trafficking", "Data anak korban perdagangan orang dibahas dalam rapat."],
  ["Biro itu berperan sebagai vocal point antarinstansi.", "vocal point", "Biro itu berperan sebagai narahubung antarinstansi."],
  [
    "Definisi itu ada dalam Artikel 3, paragraf (a) Protokol Palermo.",
    "Artikel",
    "Definisi itu ada dalam Pasal 3, paragraf (a) Protokol Palermo.",
  ],
  [
    "Setiap manning agency yang terlibat harus dibina.",
    "manning agency",
    "Setiap perusahaan keagenan awak kapal yang terlibat harus dibina.",
  ],
  [
    "Komisi itu menyampaikan oral statement pada pertemuan itu.",
    "oral statement",
    "Komisi itu menyampaikan pernyataan lisan pada pertemuan itu.",
  ],
];

const right: readonly (readonly [string, string])[] = [
  ["Indonesia pernah menjadi negara transisi menuju demokrasi.", "negara transisi"],
  ["Anak dari pekerja seks itu bersekolah.", "pekerja seks"],
  ["Pekerja migran diberangkatkan perusahaan penempatan (P3MI).", "P3MI"],
  ["Pada 2010 izin Pelaksana Penempatan Tenaga Kerja Indonesia Swasta (PPTKIS) itu dicabut.", "Pelaksana Penempatan"],
  ["Pelaksana Penempatan Tenaga Kerja Indonesia Swasta, kini P3MI, wajib melapor.", "Pelaksana Penempatan"],
  ["Korban *trafficking in persons* dilayani di sana.", "trafficking in persons"],
  ["Artikel 3 dalam jurnal itu membahas Protokol Palermo.", "Artikel 3"],
  ["Pasal 3 huruf a Protokol Palermo memuat definisi.", "Pasal 3"],
];

describe("words in real texts", () => {
  for (const [text, part, mended] of wrong) it(`mends: ${text}`, () => offers(text, part, mended));
  for (const [text, part] of right) it(`leaves alone: ${text}`, () => leavesAlone(text, part));
});
