import { leavesAlone, offers } from "../helpers/offers.js";

/** Numbers, titles and articles as documents in Indonesian have them: what is wrong, and the text with a fix in it. */
const wrong: readonly (readonly [string, string, string?])[] = [
  [
    "Undang-Undang Nomor 7 Tahun 1979 tentang Kesejahteraan Anak berlaku.",
    "Nomor 7",
    "Undang-Undang Nomor 4 Tahun 1979 tentang Kesejahteraan Anak berlaku.",
  ],
  [
    "Hal itu diatur UU Nomor 12 Tahun 2010 tentang Larangan Penjualan Anak, Prostitusi Anak, dan Pornografi Anak.",
    "UU Nomor 12",
    "Hal itu diatur UU Nomor 10 Tahun 2012 tentang Larangan Penjualan Anak, Prostitusi Anak, dan Pornografi Anak.",
  ],
  [
    "PERATURAN PEMERINTAH NOMOR 9 TAHUN 2008 TENTANG MEKANISME DAN TATA CARA PENANGANAN TERPADU PADA KORBAN TINDAK PIDANA PERDAGANGAN ORANG;",
    "PENANGANAN",
    "PERATURAN PEMERINTAH NOMOR 9 TAHUN 2008 TENTANG TATA CARA DAN MEKANISME PELAYANAN TERPADU BAGI SAKSI DAN/ATAU KORBAN TINDAK PIDANA PERDAGANGAN ORANG;",
  ],
  [
    "UU No. 20 Tahun 2025 tentang Hukum Acara Pidana mengatur masa peralihan.",
    "Hukum Acara",
    "UU No. 20 Tahun 2025 tentang Kitab Undang-Undang Hukum Acara Pidana mengatur masa peralihan.",
  ],
  [
    "Dasarnya Undang-Undang Nomor 13 Tahun 2006 tentang LPSK ini.",
    "LPSK",
    "Dasarnya Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban ini.",
  ],
  ["Dasarnya UU No. 23 Tahun 2002 tentang Komisi Perlindungan Anak.", "Komisi", "Dasarnya UU No. 23 Tahun 2002 tentang Perlindungan Anak."],
  [
    "1. UNDANG - UNDANG NOMOR 1 TAHUN 1946 TENTANG KITAB UNDANG - UNDANG HUKUM PIDANA;",
    "KITAB",
    "1. UNDANG - UNDANG NOMOR 1 TAHUN 1946 TENTANG PERATURAN HUKUM PIDANA;",
  ],
  [
    "Hak itu dijamin Undang-Undang Dasar Negara Tahun 1945.",
    "Dasar Negara",
    "Hak itu dijamin Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.",
  ],
  [
    "Konvensi ASEAN Anti Tindak Pidana Perdagangan Orang (ACTIP) berlaku.",
    "Anti",
    "Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak (ACTIP) berlaku.",
  ],
  [
    "Konvensi Nasional ASEAN Melawan Perdagangan Orang, Khususnya Perempuan dan Anak (ACTIP) berlaku.",
    "Melawan",
    "Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak (ACTIP) berlaku.",
  ],
  [
    "Konvensi tentang Kerja Paksa atau Wajib (No. 159) sudah disahkan.",
    "No. 159",
    "Konvensi tentang Kerja Paksa atau Wajib (No. 29) sudah disahkan.",
  ],
  [
    "Menurut Pasal 76F UU 35/2014, pelaku dapat dikenakan pidana sebagaimana diatur dalam Pasal 82 ayat (1).",
    "Pasal 82",
    "Menurut Pasal 76F UU 35/2014, pelaku dapat dikenakan pidana sebagaimana diatur dalam Pasal 83.",
  ],
  ["Kepres Nomor 36 Tahun 1990 mengesahkan konvensi itu.", "Kepres", "Keppres Nomor 36 Tahun 1990 mengesahkan konvensi itu."],
];

const right: readonly (readonly [string, string])[] = [
  ["Undang-Undang Nomor 4 Tahun 1979 tentang Kesejahteraan Anak berlaku.", "Undang-Undang Nomor 4 Tahun 1979"],
  ["UU No. 8 Tahun 1981 tentang Hukum Acara Pidana berlaku sampai 2025.", "Hukum Acara Pidana"],
  ["UU Nomor 12 Tahun 2010 tentang Gerakan Pramuka mengatur pandu.", "UU Nomor 12"],
  ["UU Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi berlaku.", "Komisi"],
  [
    "Peraturan Pemerintah Nomor 9 Tahun 2008 tentang Tata Cara dan Mekanisme Pelayanan Terpadu bagi Saksi dan/atau Korban berlaku.",
    "Tata Cara",
  ],
  ["UU No. 23 Tahun 2002 tentang Perlindungan Anak berlaku.", "Perlindungan Anak"],
  ["Konvensi tentang Kerja Paksa atau Wajib Kerja (No. 29) sudah disahkan.", "No. 29"],
  ["Konvensi tentang Rehabilitasi Vokasional dan Pekerjaan (No. 159) belum disahkan.", "No. 159"],
  ["Menurut Pasal 76F UU 35/2014, pelaku dapat dikenakan pidana sebagaimana diatur dalam Pasal 83.", "Pasal 83"],
  ["Menurut Pasal 76E UU 35/2014, pelaku dapat dikenakan pidana sebagaimana diatur dalam Pasal 82 ayat (1).", "Pasal 82"],
];

describe("numbers, titles and articles in real texts", () => {
  for (const [text, part, mended] of wrong) it(`mends: ${text}`, () => offers(text, part, mended));
  for (const [text, part] of right) it(`leaves alone: ${text}`, () => leavesAlone(text, part));
});
