import { leavesAlone, offers } from "../helpers/offers.js";

/** What was right in its time, or is spoken of as a word; each beside what is not. */
describe("former names and words that are spoken of", () => {
  const alone: readonly (readonly [string, string])[] = [
    ["Pekerja rumah tangga atau yang lebih dikenal sebagai pembantu rumah tangga ada di mana-mana.", "pembantu rumah tangga"],
    ["Mereka biasa disebut dengan asisten rumah tangga di kota itu.", "asisten rumah tangga"],
    ["Sebutan pembantu atau asisten rumah tangga menjadi masalah tersendiri.", "asisten rumah tangga"],
    ["The terms maid and domestic helper are still heard there.", "domestic helper"],
    ["Pada Kabinet Pembangunan II Departemen Tenaga Kerja mengurus transmigrasi.", "Departemen Tenaga Kerja"],
    ["Petugas Departemen Tenaga Kerja, Transmigrasi dan Koperasi mencatat pendaftar.", "Departemen Tenaga Kerja"],
    ["Hal itu disampaikan Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Mahfud MD.", "Menteri Koordinator"],
    ["Menteri Hukum dan HAM Yasonna Laoly menjawab pertanyaan wartawan.", "Menteri Hukum dan HAM"],
    [
      "bahwa ketentuan dalam Undang-Undang Nomor 39 Tahun 2004 sudah tidak sesuai dengan perkembangan kebutuhan pelindungan pekerja migran;",
      "Undang-Undang Nomor 39",
    ],
    ["b. bahwa pekerja migran Indonesia harus dilindungi dari perdagangan manusia dan perbudakan;", "perdagangan manusia"],
    ["JK mengatakan, setelah PMI, organisasi kemanusiaan lain akan datang.", "PMI"],
  ];
  for (const [text, part] of alone) it(`leaves alone: ${text}`, () => leavesAlone(text, part));

  const marked: readonly (readonly [string, string])[] = [
    ["Setiap pembantu rumah tangga berhak atas libur mingguan.", "pembantu rumah tangga"],
    ["Petugas Departemen Tenaga Kerja mencatat pendaftar.", "Departemen Tenaga Kerja"],
    ["Petugas Departemen Tenaga Kerja, kepolisian dan imigrasi mencatat pendaftar.", "Departemen Tenaga Kerja"],
    ["Hal itu disampaikan Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Budi Gunawan.", "Menteri Koordinator"],
    ["Undang-Undang Nomor 39 Tahun 2004 sudah tidak memadai dan perlu direvisi.", "Undang-Undang Nomor 39"],
    ["Negara harus melindungi pekerja migran dari perdagangan manusia dan perbudakan.", "perdagangan manusia"],
    ["PMI di Malaysia ditahan imigrasi.", "PMI"],
  ];
  for (const [text, part] of marked) it(`marks: ${text}`, () => offers(text, part));
});
