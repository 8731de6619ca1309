import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { describeRule } from "../helpers/describeRule.js";

describe("cities called regencies, and regencies cities", () => {
  describeRule(nameMisspelled, {
    bad: [
      ["Posko dibuka di «Kabupaten Surabaya».", "information"],
      ["«Bupati Denpasar» menandatangani surat itu.", "information"],
      ["«Wali Kota Sambas» hadir.", "information"],
      ["The «Medan Regency» shelter was closed.", "information"],
      ["«Pemerintah Kota Lombok Timur» menambah anggaran.", "information"],
      ["The «Mayor of Indramayu» signed it.", "information"],
    ],
    good: [
      "Posko dibuka di Kota Surabaya dan Kabupaten Kupang.",
      "Wali Kota Denpasar dan Bupati Sambas hadir.",
      "Kota Kupang dan Kabupaten Kupang.",
      "The Karimun Regency shelter was closed.",
    ],
    lookAlikes: [
      "Mereka dibawa ke kota Cilacap, lalu ke Kota Sumbawa.",
      "Kabupaten Pontianak kini bernama Kabupaten Mempawah.",
      "Batam adalah kota, bukan Kabupaten Batam.",
      "Usulan pemekaran Kabupaten Tarakan ditolak.",
      "Kabupaten Padang Pariaman dan Kabupaten Serang ikut serta.",
    ],
    fixes: [
      ["Kabupaten Batam ikut serta.\n", "Kota Batam ikut serta.\n"],
      ["Wakil Bupati Manado hadir.\n", "Wakil Wali Kota Manado hadir.\n"],
      ["The Batam Regency police agreed.\n", "The Batam City police agreed.\n"],
    ],
  });
});
