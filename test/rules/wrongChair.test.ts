import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("who chairs the task force and the Bali Process", () => {
  describeRule(termConfused, {
    bad: [
      ["The daily chair of the national task force is the «Minister of Women's Empowerment and Child Protection».", "information"],
      ["Ketua Harian Gugus Tugas Pusat dijabat oleh «Menteri Sosial».", "information"],
      ["«Menteri PPPA» selaku Ketua Harian Gugus Tugas memimpin rapat.", "information"],
      ["The Bali Process, which Indonesia co-chairs with «Thailand», met in Perth.", "information"],
    ],
    good: [
      "The daily chair of the national task force is the Chief of the Indonesian National Police.",
      "Kapolri selaku Ketua Harian Gugus Tugas memimpin rapat.",
      "The Bali Process, which Indonesia co-chairs with Australia, met in Perth.",
    ],
    lookAlikes: [
      "Until 2023 the daily chair of the task force was the Minister of Women's Empowerment and Child Protection.",
      "Pada 2022 Ketua Harian Gugus Tugas dijabat Menteri PPPA.",
      "Ketua Harian Gugus Tugas Provinsi adalah Menteri Sosial.",
      "The Bali Process, hosted by Thailand and co-chaired by Australia, met in 2023.",
      "The Minister opened the meeting of the task force beside its daily chair.",
    ],
    fixes: [["Ketua Harian Gugus Tugas adalah Menteri Sosial.\n", "Ketua Harian Gugus Tugas adalah Kapolri.\n"]],
  });
});
