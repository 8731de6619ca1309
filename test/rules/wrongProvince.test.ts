import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("places in another province or country than their own", () => {
  describeRule(termConfused, {
    bad: [
      ["Nunukan, «East Kalimantan», remains the main point of return for workers removed from Sabah.", "information"],
      ["Workers were found at a jetty in Batam, «Riau».", "information"],
      ["Korban ditemukan di Batam, Provinsi «Riau», pada Maret 2025.", "information"],
      ["Empat korban berasal dari Indramayu, «Jawa Tengah».", "information"],
      ["Empat korban berasal dari Kabupaten Belu («NTB»).", "information"],
      ["Shelters were opened in Sorong, «West Papua» Province, in 2025.", "information"],
      ["Kapal berlabuh di Merauke, Provinsi «Papua».", "information"],
      ["They were held in Myawaddy, «Thailand».", "information"],
      ["Korban disekap di Poipet, «Laos», selama dua bulan.", "information"],
      ["The survivors were screened in Mae Sot («Myanmar»).", "information"],
      ["Mereka ditahan di Mae Sot di «Myanmar» sejak Mei.", "information"],
      ["The consulate in Tawau, «Sarawak», issued travel documents.", "information"],
      ["Kantor di Cilacap Regency, «East Java», was closed.", "information"],
    ],
    good: [
      "Nunukan, North Kalimantan, remains the main point of return.",
      "Korban ditemukan di Batam, Provinsi Kepulauan Riau, pada Maret 2025.",
      "Korban ditemukan di Batam, Kepri, pada Maret 2025.",
      "They were held in Myawaddy, Myanmar.",
      "They were held in Myawaddy, Kayin State, Myanmar.",
      "They were screened in Mae Sot, Tak Province, Thailand.",
      "The consulate in Tawau, Sabah, Malaysia, issued travel documents.",
      "Korban ditahan di Kuala Lumpur, Malaysia.",
      "Kapal berlabuh di Merauke, Papua Selatan.",
    ],
    lookAlikes: [
      "In 2010 Nunukan, East Kalimantan, was the main point of return.",
      "In 2002 many were sent back. They camped in Nunukan, East Kalimantan.",
      "Before the province was split, Nunukan, East Kalimantan, was the main point of return.",
      "The offices in Batam, Riau and Jambi were closed.",
      "Kantor di Batam, Riau, dan Jambi ditutup.",
      "The route runs between Nunukan, Malaysia and the Philippines.",
      "In Nunukan, Malaysia is seen as the land of work.",
      "Di Mae Sot, Myanmar menutup perbatasan itu.",
      "After the raid in Mae Sot, Myanmar closed the border.",
      "Petugas dari Entikong, Nunukan, Kalimantan Timur, dan Sabah hadir.",
      "Korban dari Myawaddy di Thailand ditampung di dua rumah aman.",
      "Kapal berlabuh di Merauke, Papua.",
      "The flight from Dubai, Qatar, and Kuwait was delayed.",
      "Korban berasal dari Tangerang, Jakarta.",
      "Korban tiba di Bekasi, Yogyakarta.",
      'Menurut sumber yang dikutip, "Nunukan, Kalimantan Timur" tertulis di surat itu.',
    ],
    fixes: [
      ["They left Batam, Riau.\n", "They left Batam, Riau Islands.\n"],
      ["Mereka tiba di Nunukan, Kaltim.\n", "Mereka tiba di Nunukan, Kaltara.\n"],
      ["Korban disekap di Poipet, Laos.\n", "Korban disekap di Poipet, Kamboja.\n"],
      ["The victims were held in Poipet, Laos.\n", "The victims were held in Poipet, Cambodia.\n"],
    ],
  });
});
