import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { describeRule } from "../helpers/describeRule.js";

describe("all of those just counted, with another number", () => {
  describeRule(termDiscouraged, {
    bad: [
      ["Polisi menangkap empat pelaku di Batam. «Kelima» pelaku dibawa ke Jakarta.", "hint"],
      ["Jaksa menuntut dua terdakwa; «ketiga» terdakwa meminta keringanan.", "hint"],
      ["Officers arrested two recruiters in Batam. «All three» recruiters are detained.", "hint"],
      ["Officers met four survivors in Batam. All «three» survivors were well.", "hint"],
    ],
    good: ["Polisi menangkap empat pelaku di Batam. Keempat pelaku dibawa ke Jakarta."],
    lookAlikes: [
      "Polisi menangkap dua pelaku lagi di Batam; ketiga pelaku ditahan.",
      "Polisi menangkap dua pelaku dan seorang buron menyusul; ketiga pelaku ditahan.",
      "Dari lima korban, dua korban pulang; kelima korban sehat.",
      "Two of the victims returned. All five victims are safe.",
      "Ada dua tersangka. Tersangka ketiga buron.",
    ],
    fixes: [
      [
        "Officers arrested two recruiters. All three recruiters are detained.\n",
        "Officers arrested two recruiters. Both recruiters are detained.\n",
      ],
      ["Polisi menangkap dua tersangka; ketiga tersangka ditahan.\n", "Polisi menangkap dua tersangka; kedua tersangka ditahan.\n"],
    ],
  });
});
