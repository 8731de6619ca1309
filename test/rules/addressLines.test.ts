import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };
const body = "\nBersama ini kami kirimkan hasil asesmen tiga korban.\n";

describe("addresses of Indonesian letters", () => {
  it("finds the hyphen after 'di', 'Kepada' before 'Yth.' and 'Bapak' before an office", () => {
    checkMarked("term-discouraged", `Yth. Kepala Dinas Sosial Provinsi Bali\ndi-\nDenpasar\n${body}`, "di-", options);
    checkMarked("term-discouraged", `Yth. Camat Sukabumi\ndi-Tempat\n${body}`, "di-", options);
    checkMarked("term-discouraged", `Kepada Yth. Direktur Pelindungan\ndi Jakarta\n${body}`, "Kepada Yth.", options);
    checkFix("term-discouraged", `Yth. Bapak Bupati Cilacap\n${body}`, `Yth. Bupati Cilacap\n${body}`, options);
  });
  it("leaves right ones alone, and the prefix where it is spoken of", () => {
    for (const text of [
      "Yth. Bapak Ahmad Yani\ndi Tempat\n",
      "Awalan\ndi-\nditulis serangkai.\n",
      "Kepada: Yth. Direktur Pelindungan\nDari: Kasubdit\n",
    ])
      checkSilent(`${text}${body}`, options);
  });
});

describe("bodies called by a Roman number", () => {
  it("drops 'ke-'", () => {
    checkFix("term-discouraged", "Rapat Komisi ke-III DPR RI dibuka.\n", "Rapat Komisi III DPR RI dibuka.\n", options);
    checkFix("term-discouraged", "Sidang ke-IX dibuka di Jakarta.\n", "Sidang ke-9 dibuka di Jakarta.\n", options);
  });
});

describe("pairs of Indonesian joining words, and citations in small letters", () => {
  for (const [text, part] of [
    ["Pengaduan diterima, baik secara lisan atau tertulis.", "atau"],
    ["Setiap orang, baik pelaku atau korban, wajib hadir.", "atau"],
    ["Layanan tersedia baik di kota atau di desa.", "atau"],
    ["Korban tidak hanya dipukul melainkan juga disekap.", "melainkan"],
    ["Menurut Pasal 50 Ayat (3) undang-undang itu, restitusi harus dibayar oleh terdakwa.", "Ayat"],
    ["Sesuai dengan Pasal 3 ayat (2) Huruf b berkas itu lengkap.", "Huruf"],
    ["Atas perhatian dan kehadirannya, kami ucapkan terima kasih.", "kehadirannya"],
    ["Semua para peserta sudah hadir di ruang rapat.", "para "],
    ["Kemarin PMI-PMI itu dipulangkan ke Lombok.", "PMI-PMI"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  for (const text of [
    "Hal itu berjalan baik di kota atau di desa. Kondisinya baik atau buruk.",
    "Lebih baik di rumah atau di kantor? Baik sebelum maupun sesudah sidang.",
    "Ia tidak hanya dipukul, tetapi juga disekap. Ia tidak hanya bukan pelaku melainkan juga korban.",
    "Pasal 48 ayat (1) berlaku. Ayat (1) menyebut hal itu. Lihat Pasal 5. Angka 7 ditulis.",
    "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
    "Banyak anak-anak belajar di sana.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
});
