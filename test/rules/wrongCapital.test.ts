import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("capitals and towns of another province", () => {
  describeRule(termConfused, {
    bad: [
      ["They met in «West Nusa Tenggara, whose capital is Kupang».", "information"],
      ["«West Java Province opened a shelter in Indramayu; its capital, Semarang», has two.", "information"],
      ["«Batam, ibu kota Kepulauan Riau», menjadi titik transit.", "information"],
      ["Ibu kota «Kalimantan Utara, Tarakan», menjadi titik transit.", "information"],
      ["Kasus itu terjadi di «Jawa Timur, tepatnya di Kabupaten Cilacap».", "information"],
      ["«Mataram, the capital of East Nusa Tenggara», hosted the talks.", "information"],
    ],
    good: [
      "West Java opened a shelter in Indramayu; East Java has one, and its capital, Surabaya, has two.",
      "They met in East Nusa Tenggara, whose capital is Kupang.",
      "Tanjungpinang, ibu kota Kepulauan Riau, menjadi titik transit.",
      "Kasus itu terjadi di Jawa Tengah, tepatnya di Kabupaten Cilacap.",
    ],
    lookAlikes: [
      "Ibu kota Malaysia, Kuala Lumpur, menjadi titik transit.",
      "Banjarmasin, the former capital of South Kalimantan, has a port.",
      "Batam is not the capital of the Riau Islands.",
      "Di Jawa Timur, khususnya Malang, dan Cilacap, banyak kasus.",
      "Ibu kota akan pindah dari Jakarta ke Nusantara.",
    ],
    fixes: [
      ["They met in West Nusa Tenggara, whose capital is Kupang.\n", "They met in East Nusa Tenggara, whose capital is Kupang.\n"],
      ["Batam, ibu kota Kepulauan Riau, ramai.\n", "Tanjungpinang, ibu kota Kepulauan Riau, ramai.\n"],
    ],
  });
});
