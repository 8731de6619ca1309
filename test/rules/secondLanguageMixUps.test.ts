import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };

describe("forms taken for others in English as a second language", () => {
  for (const [before, after] of [
    ["Witnesses remain obligate to appear in court.", "Witnesses remain obligated to appear in court."],
    ["Agencies are require to register every contract.", "Agencies are required to register every contract."],
    ["She was sell to a karaoke bar by her uncle.", "She was sold to a karaoke bar by her uncle."],
    ["The papers were keep by the captain.", "The papers were kept by the captain."],
    ["The police must identifies the victims early.", "The police must identify the victims early."],
    ["The ministry will provides legal aid to them.", "The ministry will provide legal aid to them."],
    ["All worker received a copy of the contract.", "All workers received a copy of the contract."],
    ["The findings of the assessment was shared with us.", "The findings of the assessment were shared with us."],
    [
      "The Embassy presents its compliments to the Department and have the honour to enclose a list.",
      "The Embassy presents its compliments to the Department and has the honour to enclose a list.",
    ],
    [
      "The Ministry avail itself of this opportunity to renew its assurances.",
      "The Ministry avails itself of this opportunity to renew its assurances.",
    ],
    ["The office was asked for there contracts.", "The office was asked for their contracts."],
    ["It covers slavery and other practises similar to it.", "It covers slavery and other practices similar to it."],
    ["The police dan prosecutors met to discuss the case.", "The police and prosecutors met to discuss the case."],
    ["Many families live in debt bonded and cannot leave.", "Many families live in debt bondage and cannot leave."],
    ["The case was handed over to the Philippine in May.", "The case was handed over to the Philippines in May."],
    [
      "The agent recruited two girls, send them to Dubai and kept their phones.",
      "The agent recruited two girls, sent them to Dubai and kept their phones.",
    ],
  ] as const)
    it(before, () => checkFix("term-discouraged", `${before}\n`, `${after}\n`, options));

  for (const text of [
    "All they did was send him home.",
    "He is subject to the law of the country.",
    "What the police may include is unclear.",
    "Her last will names the shelter.",
    "All victim statements were recorded.",
    "One of the purposes of the plan is protection.",
    "The number of victims of the scam is rising.",
    "They know there are contracts in two languages.",
    "The doctor practises in Jakarta.",
    "The Philippine delegation spoke first.",
    "The staff are trained to identify cases, keep their files and report them.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
});
