import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("global estimates told of something else", () => {
  describeRule(termConfused, {
    bad: [
      ["According to the ILO, 49.6 million people were «victims of trafficking» on any given day in 2021.", "hint"],
      ["An estimated 40.3 million men, women and children were «victims of trafficking in persons» in 2016.", "hint"],
      ["The ILO estimates that 50 million people are «trafficked» worldwide.", "hint"],
      ["«Human trafficking affects» 49.6 million people.", "hint"],
      ["The number of «trafficking victims» worldwide reached 49.6 million in 2021.", "hint"],
      ["| Source | Figure |\n| --- | --- |\n| ILO | 27.6 million people were «victims of human trafficking» |", "hint"],
      ["In 2021 49.6 million people were in «forced labour».", "hint"],
      ["The Global Estimates say that 27.6 million people are in «modern slavery».", "hint"],
    ],
    good: [
      "According to the ILO, 49.6 million people were in modern slavery, of whom 27.6 million people were in forced labour.",
      "An estimated 49.6 million people were in forced labour or forced marriage.",
    ],
    lookAlikes: [
      "The State Department says that 27.6 million people are victims of trafficking.",
      "Trafficking in persons affects 50 million people, the minister said.",
      "It is not true that 49.6 million people were victims of trafficking.",
      "The agency spent 49.6 million on victims of trafficking.",
    ],
    fixes: [
      ["Walk Free: 49.6 million people are victims of trafficking.", "Walk Free: 49.6 million people are in modern slavery."],
      ["Human trafficking affects 49.6 million people.", "Modern slavery affects 49.6 million people."],
    ],
  });
});
