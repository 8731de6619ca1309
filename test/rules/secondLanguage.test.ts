import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };

describe("turns of writers with English as a second language", () => {
  for (const [before, after] of [
    ["The victims was taken to Tawau.", "The victims were taken to Tawau."],
    ["Two women has arrived in Batam.", "Two women have arrived in Batam."],
    ["Inspectors did not found any contract.", "Inspectors did not find any contract."],
    ["She didn't went home.", "She didn't go home."],
    ["The law does not includes fishers.", "The law does not include fishers."],
    [
      "Although the vessel left Benoa in May, but the crew never got a contract.",
      "Although the vessel left Benoa in May, the crew never got a contract.",
    ],
    ["The task force consist of 24 ministries.", "The task force consists of 24 ministries."],
    ["States must to ensure protection.", "States must ensure protection."],
    ["Less victims came to the shelter in 2025.", "Fewer victims came to the shelter in 2025."],
    ["Much people left the village.", "Many people left the village."],
    ["The amount of victims rose.", "The number of victims rose."],
    ["The raid was happened in May.", "The raid happened in May."],
    ["The team met on last Monday in the office.", "The team met last Monday in the office."],
    ["The team left in Monday, before dawn.", "The team left on Monday, before dawn."],
    ["We met in 5 May 2026 in Medan.", "We met on 5 May 2026 in Medan."],
    ["One of victims spoke to the press.", "One of the victims spoke to the press."],
    ["NGO's in Batam run the hotline.", "NGOs in Batam run the hotline."],
    ["We signed a MoU with the province.", "We signed an MoU with the province."],
    ["The crew called a embassy and an ministry.", "The crew called an embassy and an ministry."],
    ["The crew called an ministry.", "The crew called a ministry."],
    [
      "The team held a socialization on safe migration in 14 villages.",
      "The team held an awareness-raising session on safe migration in 14 villages.",
    ],
    ["They organised two village socialisations in May.", "They organised two village awareness-raising sessions in May."],
    ["Talks between March to October failed.", "Talks between March and October failed."],
  ] as const)
    it(before, () => checkFix("term-discouraged", `${before}\n`, `${after}\n`, options));

  for (const text of [
    "They conducted the socialization of children in 14 villages.",
    "The school held a socialization class for puppies.",
    "The number of the victims was small, and one of the women is a lawyer.",
    "It did not use to be so in the villages.",
    "Although poor but honest, they were paid late.",
    "Rules that consist of two parts apply. The parts of the plan consist of notes.",
    "The government did everything it could to ensure safety.",
    "Less than half of the victims came. There is less work for women.",
    "What the archive will put on next year is not known.",
    "As at 1 November 2014 the reprint was current.",
    "The balance as at 31 December 2025 is in annex A and annex B.",
    "Article 3, letter a and letter b, and paragraph a of the annex.",
    "An hour, an honest officer, a union, a European, a one-off grant, an NGO and a UN body.",
    "The NGO's in-house lawyer and the MoU's text.",
    "A women's group was there. The police is a body of the State.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
});
