import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { termConfused } from "../../server/src/rules/term-confused.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const told = { rules: [termConfused] };
const numbers = { rules: [instrumentMisnumbered] };
const articles = { rules: [citationBadPinpoint] };

describe("rights of victims and makers of regulations, told the other way round", () => {
  for (const [before, after] of [
    [
      "Under Article 44 of Law No. 21 of 2007 victims have the right to have their identity disclosed.",
      "Under Article 44 of Law No. 21 of 2007 victims have the right to have their identity kept confidential.",
    ],
    ["Korban berhak atas pengungkapan identitas menurut UU 21/2007.", "Korban berhak atas kerahasiaan identitas menurut UU 21/2007."],
    [
      "Under the Trafficking Protocol the recruitment of a child is trafficking solely when one of the means has been used.",
      "Under the Trafficking Protocol the recruitment of a child is trafficking even if none of the means is used.",
    ],
    [
      "Migrant smuggling is defined as procuring the lawful entry of a person into another State.",
      "Migrant smuggling is defined as procuring the unlawful entry of a person into another State.",
    ],
    [
      "Presidential Regulation No. 19 of 2023 was issued by the Minister of Social Affairs in 2023.",
      "Presidential Regulation No. 19 of 2023 was issued by the President in 2023.",
    ],
  ] as const)
    it(before, () => checkFix("term-confused", `${before}\n`, `${after}\n`, told));

  for (const text of [
    "Under Law No. 21 of 2007 victims have the right not to have their identity disclosed.",
    "Under the Trafficking Protocol an adult's recruitment is trafficking only if one of the means is used.",
    "Presidential Regulation No. 19 of 2023 was promulgated by the Minister of Law and Human Rights.",
    "Legal entry does not rule out trafficking in persons.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, told));
});

describe("acts and days by what the sentence says of them", () => {
  for (const [before, after] of [
    [
      "The national task force was created by Government Regulation No. 69 of 2008.",
      "The national task force was created by Presidential Regulation No. 69 of 2008.",
    ],
    ["ACTIP was signed in Kuala Lumpur in November 2017.", "ACTIP was signed in Kuala Lumpur in November 2015."],
    ["Law No. 21 of 2007 was promulgated in May 2007.", "Law No. 21 of 2007 was promulgated in April 2007."],
    [
      "General recommendation No. 83 of the Committee urges action on trafficking in women and girls in the context of global migration.",
      "General recommendation No. 38 of the Committee urges action on trafficking in women and girls in the context of global migration.",
    ],
  ] as const)
    it(before, () => checkFix("instrument-misnumbered", `${before}\n`, `${after}\n`, numbers));

  for (const text of [
    "Indonesia signed ACTIP in November 2015.",
    "Law No. 21 of 2007 was promulgated in April 2007.",
    "Government Regulation No. 69 of 2008 is on another matter.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, numbers));

  for (const [before, after] of [
    [
      "Article 3(a) of the Trafficking Protocol has the act; Article 3(d) says that consent is irrelevant where any of the means has been used.",
      "Article 3(a) of the Trafficking Protocol has the act; Article 3(b) says that consent is irrelevant where any of the means has been used.",
    ],
    [
      "Article 457 of Law No. 1 of 2023 carries the trafficking offence previously in Article 2 of Law No. 21 of 2007.",
      "Article 455 of Law No. 1 of 2023 carries the trafficking offence previously in Article 2 of Law No. 21 of 2007.",
    ],
    [
      "Government Regulation No. 22 of 2022 implements Article 64 of Law No. 21 of 2007.",
      "Government Regulation No. 22 of 2022 implements Article 64 of Law No. 18 of 2017.",
    ],
  ] as const)
    it(before, () => checkFix("citation-bad-pinpoint", `${before}\n`, `${after}\n`, articles));

  for (const text of [
    "Article 3(a) of the Trafficking Protocol has the act; Article 3(d) defines a child.",
    "Article 2 of Law No. 21 of 2007 formerly held the offence; it is now in Article 455 of Law No. 1 of 2023.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, articles));
});

describe("letters whose meaning the text says, and names of things", () => {
  for (const text of [
    "In police papers AKP is a rank (Ajun Komisaris Polisi).",
    "The boat was inspected; KKP here means the fisheries ministry.",
    "Hotline SAPA 129 received 17 calls.",
    "They seized three laptops (model TIP-21) and cash.",
  ])
    it(text, () => checkSilent(`${text}\n`, { rules: [acronymUndefined] }));
});
