import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { describeRule } from "../helpers/describeRule.js";

describe("bodies with words in another order, another kind or a near synonym", () => {
  describeRule(nameMisspelled, {
    bad: [
      ["Restitution claims pass through the «Victim and Witness Protection Institute».", "information"],
      ["Thai shelters are run by the «Ministry of Social Welfare and Human Security».", "hint"],
      ["Cambodia's «National Committee on Combating Trafficking» reported 99 cases.", "hint"],
      ["Data come from the «Economic and Social Commission for Asia Pacific».", "information"],
    ],
    good: [
      "Restitution claims pass through the Witness and Victim Protection Agency.",
      "Thai shelters are run by the Ministry of Social Development and Human Security.",
      "Cambodia's National Committee for Counter Trafficking reported 99 cases.",
    ],
    lookAlikes: [
      "The Philippine Victim and Witness Protection Agency replied.",
      "The report calls it the victim and witness protection institute.",
      "The Ministry of Social Welfare and Human Security of that country replied.",
      "The Ministry of Women, Family and Social Development opened a shelter.",
      "Qatar's National Committee for Combating Human Trafficking reported 99 cases.",
      "The Asia Pacific Forum and the Asia Pacific Commission met.",
      "The Ministry of Social Welfare of Cambodia replied.",
    ],
    fixes: [["They went to the Victim and Witness Protection Institute.\n", "They went to the Witness and Victim Protection Agency.\n"]],
  });
});
