import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("words for people whom the sentence tells to be victims", () => {
  describeRule(termConfused, {
    bad: [
      ["During the raid the police «arrested» 12 victims and took them to a shelter.", "hint"],
      ["Polisi «menangkap» 12 orang korban di dua mes.", "hint"],
      ["The «prostitutes» in the hotel had been brought from West Java by debt and threats.", "hint"],
      ["Investigators found 23 «slaves» on board two vessels.", "hint"],
      ["The 83 «scammers» freed from the compound in February had been beaten.", "hint"],
      ["Once the judgment had become final in May, the prosecutor moved the «suspect» to prison.", "hint"],
      ["The «suspects» were taken to Cipinang to serve nine years.", "hint"],
    ],
    good: [
      "During the raid the police rescued 12 victims and arrested three recruiters.",
      "Polisi menangkap tiga pelaku dan menyelamatkan 12 korban.",
      "After the judgment became final, the convicted person was moved to prison.",
    ],
    lookAlikes: [
      "Victims should not be arrested, and police who arrested all the victims were wrong.",
      "Polisi tidak menangkap para korban.",
      "The police arrested two victims' families of the recruiter.",
      "The prostitutes of the district formed a union.",
      "In the nineteenth century patrols freed 300 slaves.",
      "The police freed the scammers' phones for evidence and arrested the scammers rescued from the fire.",
      "The judgment became final, while another suspect is at large.",
    ],
    fixes: [["The police arrested 12 victims.", "The police rescued 12 victims."]],
  });
});
