import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("codes of the prosecution service beside what another form says", () => {
  describeRule(termConfused, {
    bad: [
      ["Jaksa menyatakan berkas sudah lengkap («P-19») pada Mei.", "information"],
      ["Berkas dikembalikan kepada penyidik («P-21») dengan petunjuk.", "information"],
      ["The case file was declared complete («P-18») in June.", "information"],
      ["«P-17»: penunjukan jaksa penuntut umum", "information"],
      ["Jaksa menerbitkan «P-19» yang menyatakan berkas lengkap.", "information"],
      ["| «P-21» | pengembalian berkas untuk dilengkapi |\n|---|---|\n| P-19 | pengembalian berkas untuk dilengkapi |", "information"],
      ["Jaksa mengirim «P-21, yaitu pemberitahuan bahwa penyidikan belum lengkap», kepada Polda.", "information"],
    ],
    good: [
      "Jaksa menyatakan berkas sudah lengkap (P-21) pada Mei.",
      "P-18 (hasil penyidikan belum lengkap), P-19 (pengembalian berkas), P-21 (hasil penyidikan sudah lengkap).",
    ],
    lookAlikes: [
      "Berkas dinyatakan lengkap (P-21) setelah tiga kali dikembalikan (P-19).",
      "Berkas dinyatakan lengkap (P-21) usai petunjuk jaksa (P-19) dipenuhi.",
      "Setelah P-19, berkas dilengkapi dan dinyatakan lengkap (P-21).",
      "Berkas tahap I dikirim, lalu P-19, lalu P-21.",
      "Berkas lengkap (P-21), bukan dikembalikan (P-19).",
      "Form P-19 is used when the file is returned.",
      "The rooms P-19 and P-21 are complete.",
    ],
    fixes: [
      ["P-21 berarti berkas perkara belum lengkap.\n", "P-21 berarti berkas perkara sudah lengkap.\n"],
      ["Berkas dinyatakan lengkap (P-19).\n", "Berkas dinyatakan lengkap (P-21).\n"],
      ["The file was returned to the police (P-21).\n", "The file was returned to the police (P-19).\n"],
    ],
  });
});
