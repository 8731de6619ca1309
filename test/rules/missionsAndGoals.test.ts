import { leavesAlone, offers } from "../helpers/offers.js";

describe("missions, targets and short forms nearly right", () => {
  const marked: readonly (readonly [text: string, part: string, right: string])[] = [
    ["The Embassy of the Republic of Indonesia (KJRI) in Johor Bahru paid.", "KJRI", "KBRI"],
    ["Konsulat Jenderal Republik Indonesia (KBRI) di Penang membayar.", "KBRI", "KJRI"],
    ["SDG target 8.9 calls for measures to eradicate forced labour and end modern slavery and human trafficking.", "8.9", "8.7"],
    ["Data diambil dari SIMPONI PPA pada Desember.", "SIMPONI PPA", "SIMFONI PPA"],
    ["Penyidik menerima empat perkara TPO dari Batam.", "TPO", "TPPO"],
    ["Kementerian Kelautan dan Perairan memeriksa kapal itu.", "Kementerian Kelautan dan Perairan", "Kementerian Kelautan dan Perikanan"],
    ["Mereka dibawa ke Rumah Detensi Keimigrasian Pontianak.", "Rumah Detensi Keimigrasian", "Rumah Detensi Imigrasi"],
    [
      "Pemblokiran akun kini menjadi tugas Kementerian Komunikasi dan Informatika.",
      "Kementerian Komunikasi dan Informatika",
      "Kementerian Komunikasi dan Digital",
    ],
    ["Kebijakan ekspor tenaga kerja Indonesia ditinjau.", "ekspor tenaga kerja Indonesia", "penempatan pekerja migran Indonesia"],
  ];
  for (const [text, part, right] of marked) it(`marks: ${text}`, () => offers(text, part, text.replace(part, right)));

  const alone: readonly (readonly [text: string, part: string])[] = [
    ["The Embassy of the Republic of Indonesia (KBRI) in Kuala Lumpur paid, and the KBRI will report.", "KBRI"],
    ["SDG target 8.9 calls for policies on sustainable tourism.", "8.9"],
    ["SDG target 8.7 calls for measures to eradicate forced labour and end modern slavery.", "8.7"],
    ["Kementerian Komunikasi dan Informatika kini menjadi Kementerian Komunikasi dan Digital.", "Kementerian Komunikasi dan Informatika"],
    ["Indonesia mengekspor ikan, dan banyak tenaga kerja terserap.", "mengekspor"],
  ];
  for (const [text, part] of alone) it(`leaves alone: ${text}`, () => leavesAlone(text, part));
});
