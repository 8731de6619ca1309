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

describe("forms of words of writers with English as a second language", () => {
  for (const [before, after] of [
    ["Debt bondage is a global phenomena in fishing.", "Debt bondage is a global phenomenon in fishing."],
    ["This phenomena began in Medan.", "This phenomenon began in Medan."],
    ["Age is one criteria for help.", "Age is one criterion for help."],
    ["The team is co-lead by two ministries.", "The team is co-led by two ministries."],
    ["The raid was lead by the marine police.", "The raid was led by the marine police."],
    ["They took extra ordinary measures in Batam.", "They took extraordinary measures in Batam."],
    ["In the other hand, the crew had no contract.", "On the other hand, the crew had no contract."],
    ["The two desks coordinate each other every week.", "The two desks coordinate with each other every week."],
    ["It is more easier to cross at night.", "It is easier to cross at night."],
    ["Crossing is more easier than before.", "Crossing is easier than before."],
    ["Base on the data, most came from Indramayu.", "Based on the data, most came from Indramayu."],
    ["The Huma Trafficking Act applies.", "The Human Trafficking Act applies."],
    ["The number of victim rose in May.", "The number of victims rose in May."],
    ["These case are open.", "These cases are open."],
    ["Most of the country in the region signed.", "Most of the countries in the region signed."],
    ["Two men were deport to Batam.", "Two men were deported to Batam."],
    ["The plan has been implement by the province.", "The plan has been implemented by the province."],
    ["He was arrest in Tawau.", "He was arrested in Tawau."],
  ] as const)
    it(before, () => checkFix("term-discouraged", `${before}\n`, `${after}\n`, options));

  for (const text of [
    "A range of phenomena was studied, and a set of criteria for each of them.",
    "A criteria-based approach was taken; the criteria for help are three.",
    "They lead by example, and the lead by the ministry was clear. The lead agency is the police.",
    "The firm issued extra ordinary shares, and two extraordinary crimes were tried.",
    "He held a phone in the other hand, and a bag.",
    "They cooperate with each other, and each other agency does so.",
    "More higher education is needed, and more safer routes; easier than more.",
    "Base on the island: two ships. The base on the island is small.",
    "The number of victim support services rose. These case managers are new. Those country offices closed.",
    "The number of victim statements and of case files fell.",
    "The result was arrest and deportation. The aim is to exploit, and to regulate in time.",
    "Many a victim has no contract, and many of the cases are old.",
    "Huma Qureshi spoke on human trafficking.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
});
