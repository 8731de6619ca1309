import { leavesAlone, offers } from "../helpers/offers.js";

/** What documents in Indonesian have wrong: the text, what is wrong in it, and the text with a fix in it. */
const wrong: readonly (readonly [string, string, string])[] = [
  // An embassy is named after its city.
  ["Korban dipulangkan KBRI Suriah ke Banyuwangi.", "KBRI Suriah", "Korban dipulangkan KBRI Damaskus ke Banyuwangi."],
  ["KBRI Malaysia dan KBRI Kamboja mendata korban.", "KBRI Malaysia", "KBRI Kuala Lumpur dan KBRI Kamboja mendata korban."],
  ["Staf KBRI Arab Saudi menjemput korban.", "KBRI Arab Saudi", "Staf KBRI Riyadh menjemput korban."],
  [
    "Kedutaan Besar Republik Indonesia (KBRI) Myanmar menampung korban.",
    "Myanmar",
    "Kedutaan Besar Republik Indonesia (KBRI) Yangon menampung korban.",
  ],
  // A year with a figure too many, or two of them turned.
  ["Pelaksanaan UU Nomor 18/20017 perlu dinilai.", "18/20017", "Pelaksanaan UU Nomor 18/2017 perlu dinilai."],
  ["Menurut UU 21 Tahun 20007 korban berhak.", "20007", "Menurut UU 21 Tahun 2007 korban berhak."],
  ["Gugus tugas diatur Perpres 22/20021 juga.", "20021", "Gugus tugas diatur Perpres 22/2021 juga."],
  [
    "UU Nomor 18 Tahun 2107 tentang Pelindungan Pekerja Migran Indonesia berlaku.",
    "2107",
    "UU Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran Indonesia berlaku.",
  ],
  // An article between a number and its year.
  ["UU No.21 Pasal (4) ayat (1) Tahun 2007 menyatakan hal itu.", "Pasal (4)", "Pasal 4 ayat (1) UU No. 21 Tahun 2007 menyatakan hal itu."],
  [
    "Menurut UU Nomor 18, Pasal 6 huruf a tahun 2017, hal itu hak.",
    "Pasal 6",
    "Menurut Pasal 6 huruf a UU Nomor 18 Tahun 2017, hal itu hak.",
  ],
  // What is ratified is a convention.
  [
    "Pemerintah perlu meratifikasi ILO tahun 2007 No.188 segera.",
    "ILO tahun",
    "Pemerintah perlu meratifikasi Konvensi ILO No. 188 Tahun 2007 segera.",
  ],
  ["Ratifikasi ILO Nomor 189 Tahun 2011 mendesak.", "ILO Nomor", "Ratifikasi Konvensi ILO Nomor 189 Tahun 2011 mendesak."],
  ["Jaringan itu mendesak ratifikasi ILO 189 tahun ini.", "ILO 189", "Jaringan itu mendesak ratifikasi Konvensi ILO 189 tahun ini."],
  // Titles.
  [
    "UU 23/2014 tentang Pemerintah Daerah mengatur urusan itu.",
    "Pemerintah",
    "UU 23/2014 tentang Pemerintahan Daerah mengatur urusan itu.",
  ],
  [
    "Dulu berlaku Keppres No. 88 Tahun 2002 tentang Rencana Aksi Nasional Penghapusan Perdagangan Wanita dan Anak.",
    "Wanita",
    "Dulu berlaku Keppres No. 88 Tahun 2002 tentang Rencana Aksi Nasional Penghapusan Perdagangan Perempuan dan Anak.",
  ],
  // Summits.
  ["Komisi itu diresmikan pada KTT ASEAN ke-16 di Hua Hin.", "16", "Komisi itu diresmikan pada KTT ASEAN ke-15 di Hua Hin."],
  ["Komisi itu diresmikan pada ASEAN Summit ke-16 di Hua Hin.", "16", "Komisi itu diresmikan pada ASEAN Summit ke-15 di Hua Hin."],
  // An acronym alone in a bracket, in the number of what stands before.
  ["Trafficking in Persons (TIPs) menjadi perhatian.", "TIPs", "Trafficking in Persons (TIP) menjadi perhatian."],
];

const right: readonly (readonly [string, string])[] = [
  ["KBRI Kamboja di Phnom Penh mendata korban.", "KBRI Kamboja"],
  ["KBRI Singapura, KBRI Kuwait, dan KBRI Damaskus mendata korban.", "KBRI Singapura, KBRI Kuwait, dan KBRI Damaskus"],
  ["KBRI/KJRI Malaysia mendata korban.", "Malaysia"],
  ["KBRI di Malaysia dan KBRI untuk Suriah mendata korban.", "di Malaysia dan KBRI untuk Suriah"],
  ["KBRI Malaysia, Thailand, dan Kamboja bertemu.", "KBRI Malaysia"],
  ['Ia berkata, "KBRI Malaysia sudah tahu."', "KBRI Malaysia"],
  ["Pelaksanaan UU Nomor 18/2017 menjangkau 20017 orang.", "20017"],
  ["Surat Nomor 18/20017 dikirim ke UU.", "20017"],
  ["Undang-Undang Nomor 99/20017 tidak ada di sini.", "20017"],
  ["Pasal 4 UU Nomor 21 Tahun 2007 dan Pasal 6 UU itu berlaku.", "UU Nomor 21 Tahun 2007"],
  ["UU No. 21, bukan Pasal 4 KUHP, terbit tahun 2007.", "Pasal 4"],
  ["Indonesia meratifikasi Konvensi ILO 29 dan ILO C105.", "ILO 29 dan ILO C105"],
  ["Negara anggota ILO 187 jumlahnya.", "ILO 187"],
  ["UU 23/2014 tentang Pemerintahan Daerah mengatur urusan itu.", "Pemerintahan Daerah"],
  ["UU 23/2014 tentang pemerintah daerah dan urusannya dibahas.", "pemerintah daerah"],
  ["KTT ASEAN ke-15 di Hua Hin pada 2009 dan KTT ASEAN ke-19 di Bali pada 2011 dibahas.", "15"],
  ["Rekomendasi itu dari Komite Penghapusan Segala Bentuk Diskriminasi terhadap Perempuan (CEDAW Committee).", "CEDAW"],
  ["Rencana aksi itu ditetapkan dengan Peraturan Presiden Nomor 19 Tahun 2023.", "Peraturan Presiden Nomor 19 Tahun 2023"],
  ["Perempuan itu dijadikan budak seks oleh Tentara Kekaisaran Jepang.", "budak seks"],
  [
    "Undang-Undang nomor 10 tahun 2012 tentang pengesahan optional protocol to the convention on the rights of the child on the sale of children, child prostitution and child pornography",
    "nomor",
  ],
];

describe("documents in Indonesian", () => {
  for (const [text, part, fixed] of wrong) it(text, () => offers(text, part, fixed));
  for (const [text, part] of right) it(text, () => leavesAlone(text, part));
});
