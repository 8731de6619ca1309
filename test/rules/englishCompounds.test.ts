import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };
const fixes = (before: string, after: string) => checkFix("term-discouraged", `${before}\n`, `${after}\n`, options);

describe("two English words that are one before a noun", () => {
  it("get their hyphen", () => {
    fixes("It is a survivor centred approach.", "It is a survivor-centred approach.");
    fixes("Evidence based policies were asked for.", "Evidence-based policies were asked for.");
    fixes("They offer trauma informed counselling.", "They offer trauma-informed counselling.");
    fixes("The gender responsive policies are new.", "The gender-responsive policies are new.");
    fixes("We need a long term solution.", "We need a long-term solution.");
    fixes("The platforms advertise part time jobs to the young.", "The platforms advertise part-time jobs to the young.");
    fixes("The board is a decision making body.", "The board is a decision-making body.");
  });

  it("stay apart behind a verb, as a noun of their own, or where the first is who does it", () => {
    for (const text of [
      "The approach is gender based and costs little.",
      "In the long term plans may change.",
      "The ministry based policies on the survey.",
      "Workers based overseas were called.",
      "She works full time.",
      "The decision making was slow.",
      "It is so called because of its colour.",
      "They work at a high level.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
