import { leavesAlone, offers } from "../helpers/offers.js";

describe("deportation where an extradition treaty is spoken of", () => {
  const marked: readonly (readonly [text: string, part: string, right: string])[] = [
    [
      "Under the extradition treaty of 2022 we asked Singapore for the deportation of two fugitives wanted for trial in Batam.",
      "deportation",
      "extradition",
    ],
    ["Two fugitives were deported from Singapore under the extradition treaty.", "deported", "extradited"],
    ["Berdasarkan perjanjian ekstradisi, Singapura diminta mendeportasi dua buron ke Batam.", "mendeportasi", "mengekstradisi"],
    ["Dua tersangka itu dideportasi ke Indonesia atas permintaan ekstradisi Kejaksaan Agung.", "dideportasi", "diekstradisi"],
  ];
  for (const [text, part, right] of marked) it(`marks: ${text}`, () => offers(text, part, text.replace(part, right)));

  const alone: readonly (readonly [text: string, part: string])[] = [
    ["As there was no extradition treaty, the fugitive was deported for overstaying.", "deported"],
    ["The fugitive was deported by the immigration authorities although an extradition request was pending.", "deported"],
    ["Twelve workers were deported from Tawau in May.", "deported"],
    ["Buron itu dideportasi oleh imigrasi sebelum permintaan ekstradisi tiba.", "dideportasi"],
    ["Perjanjian ekstradisi dan aturan deportasi dibahas dalam dua rapat.", "deportasi"],
  ];
  for (const [text, part] of alone) it(`leaves alone: ${text}`, () => leavesAlone(text, part));
});
