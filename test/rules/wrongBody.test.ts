import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("who adopts and who ratifies, who is brought home, and what a sentence of years is called", () => {
  describeRule(termConfused, {
    bad: [
      ["The United Nations General Assembly «ratified» the Trafficking Protocol in November 2000.", "information"],
      ["The Protocol was «ratified» by the General Assembly in 2000.", "information"],
      ["The International Labour Conference «ratified» the Protocol to the Convention in 2014.", "information"],
      ["Majelis Umum PBB «meratifikasi» Protokol Palermo pada tahun 2000.", "information"],
      ["Konvensi itu «diratifikasi» oleh PBB pada tahun 2000.", "information"],
      ["Indonesia «adopted» the Palermo Protocol through Law No. 14 of 2009.", "information"],
      ["DPR «mengadopsi» Protokol Palermo melalui Undang-Undang Nomor 14 Tahun 2009.", "information"],
      ["Indonesia «deported» 500 of its citizens who had been held in Myawaddy.", "information"],
      ["Pada Maret 2025 Pemerintah Indonesia «mendeportasi» lebih dari 500 warganya dari Myawaddy.", "information"],
      ["Ancamannya berat: pidana «kurungan» paling singkat 3 tahun dan paling lama 15 tahun.", "information"],
      ["Perekrut itu dihukum 7 tahun «kurungan» dan denda.", "information"],
    ],
    good: [
      "The United Nations General Assembly adopted the Trafficking Protocol in November 2000.",
      "Indonesia ratified the Palermo Protocol through Law No. 14 of 2009.",
      "Majelis Umum PBB mengadopsi Protokol Palermo pada tahun 2000.",
      "Pemerintah Indonesia memulangkan lebih dari 500 warganya dari Myawaddy.",
      "Ancamannya pidana penjara paling singkat 3 tahun dan paling lama 15 tahun.",
    ],
    lookAlikes: [
      "The Protocol was ratified by United Nations member States.",
      "Members of the United Nations ratified the Protocol one after the other.",
      "The General Assembly ratified the appointment of the judge.",
      "Negara anggota PBB meratifikasi Protokol Palermo.",
      "Indonesia adopted the definition of the Protocol in Law No. 21 of 2007.",
      "Indonesia mengadopsi definisi Protokol Palermo melalui UU 21/2007.",
      "The General Assembly did not ratify the Convention; it adopted it.",
      "Malaysia mendeportasi 300 WNI lewat Nunukan.",
      "Pemerintah Indonesia menyesalkan Kamboja mendeportasi warganya.",
      "Indonesia deported 30 Chinese nationals.",
      "Pelanggaran itu dihukum kurungan paling lama 1 tahun.",
      "Denda itu diganti dengan kurungan pengganti paling lama 1 (satu) tahun.",
      "Hakim menjatuhkan denda Rp200 juta subsider 2 tahun kurungan.",
    ],
    fixes: [
      ["The General Assembly ratified the Protocol.\n", "The General Assembly adopted the Protocol.\n"],
      ["Perekrut itu diancam pidana kurungan lima tahun.\n", "Perekrut itu diancam pidana penjara lima tahun.\n"],
      ["Pemerintah Indonesia mendeportasi 500 warganya.\n", "Pemerintah Indonesia memulangkan 500 warganya.\n"],
    ],
  });
});
