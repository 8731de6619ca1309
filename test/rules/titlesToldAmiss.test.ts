import { acronymMisexpanded } from "../../server/src/rules/acronym-misexpanded.js";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const numbers = { rules: [instrumentMisnumbered] };
const names = { rules: [nameMisspelled] };

describe("what stands for the title beside the number of an act", () => {
  for (const [wrong, right] of [
    [
      "Articles 43 to 55 of Law No. 21 of 2007 concerning of Trafficking in Persons protect victims.",
      "Articles 43 to 55 of Law No. 21 of 2007 concerning the Eradication of the Criminal Act of Trafficking in Persons protect victims.",
    ],
    [
      "Officers explained Law No. 21 of 2007 About Eradication of Trafficking.",
      "Officers explained Law No. 21 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons.",
    ],
    [
      "They teach Act Number 21 Year 2007 About Eradication of Trafficking.",
      "They teach Law Number 21 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons.",
    ],
    [
      "Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers Overseas gives them rights.",
      "Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers gives them rights.",
    ],
    [
      "The CONSTITUTION OF THE REPUBLIC OF INDONESIA NUMBER 31 OF 2014 amended it.",
      "The LAW OF THE REPUBLIC OF INDONESIA NUMBER 31 OF 2014 amended it.",
    ],
    [
      "Refugees are handled under Presidential Decree 125, said the governor.",
      "Refugees are handled under Presidential Regulation 125 of 2016, said the governor.",
    ],
  ] as const)
    it(`is told: ${wrong}`, () => checkFix("instrument-misnumbered", `${wrong}\n`, `${right}\n`, numbers));

  for (const right of [
    "Law No. 21 of 2007 concerning the Eradication of the Criminal Act of Trafficking in Persons protects victims.",
    "Officers told villagers of Law No. 21 of 2007 about trafficking.",
    "What does Law No. 21 of 2007 say about Restitution Claims?",
    "Law No. 39 of 2004 on the Placement and Protection of Indonesian Workers Overseas was repealed in 2017.",
    "The 1945 Constitution of the Republic of Indonesia has 37 articles.",
    "Under the Constitution No. 3 on the list was elected.",
    "He was appointed by Presidential Decree 125.",
  ])
    it(`is left alone: ${right}`, () => checkSilent(`${right}\n`, numbers));
});

describe("the title of a treaty in words that mean the same", () => {
  for (const [wrong, right] of [
    [
      "The Protocol to Prevent, Suppress and penalize Trafficking in Persons, Especially Women and Children has 20 articles.",
      "The Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children has 20 articles.",
    ],
    [
      "In 2004 ASEAN adopted the \u201cDeclaration Against Human Trafficking, Especially in Women and Children\u201d in Vientiane.",
      "In 2004 ASEAN adopted the \u201cDeclaration Against Trafficking in Persons Particularly Women and Children\u201d in Vientiane.",
    ],
    [
      "The Convention on Eliminating All Forms of Discrimination against Women has 30 articles.",
      "The Convention on the Elimination of All Forms of Discrimination against Women has 30 articles.",
    ],
    ["The 2030 Sustainable Development Agenda has 17 goals.", "The 2030 Agenda for Sustainable Development has 17 goals."],
    [
      "It has ratified the Hague Convention against International Child Abduction.",
      "It has ratified the Hague Convention on the Civil Aspects of International Child Abduction.",
    ],
    [
      "Unions promote the Forced Labour Protocol No. 29 in Indonesia.",
      "Unions promote the Protocol of 2014 to the Forced Labour Convention, 1930 in Indonesia.",
    ],
    [
      "Indonesia is no party to the 1967 Protocol on Refugees.",
      "Indonesia is no party to the 1967 Protocol relating to the Status of Refugees.",
    ],
  ] as const)
    it(`is told: ${wrong}`, () => checkFix("name-misspelled", `${wrong}\n`, `${right}\n`, names));

  for (const right of [
    "The Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children has 20 articles.",
    "The Council of Europe Convention on Action against Trafficking in Human Beings is of 2005.",
    "A declaration against human trafficking, especially in women and children, was drafted by the school.",
    'She said: "Declaration Against Human Trafficking, Especially in Women and Children" was the ASEAN text.',
    "The Declaration on Human Trafficking in the Region was signed by five mayors.",
    "The Hague Convention on the Civil Aspects of International Child Abduction is of 1980.",
  ])
    it(`is left alone: ${right}`, () => checkSilent(`${right}\n`, names));
});

describe("a coordinating minister", () => {
  it("is told where the words are those of the Indonesian title", () => {
    checkFix(
      "name-misspelled",
      "He asked the Minister of Coordinating Political, Legal, and Security Affairs to act.\n",
      "He asked the Coordinating Minister for Political, Legal, and Security Affairs to act.\n",
      names,
    );
    for (const right of [
      "He asked the Coordinating Minister for Political, Legal, and Security Affairs to act.",
      "The task of coordinating ministries is hers, and the cost of Coordinating is small.",
    ])
      checkSilent(`${right}\n`, names);
  });
});

describe("a convention of the League of Nations under the year of another", () => {
  it("is told", () => {
    checkFix(
      "instrument-misnumbered",
      "The International Convention for the Suppression of the Traffic in Women and Children of 1933 is old.\n",
      "The International Convention for the Suppression of the Traffic in Women and Children of 1921 is old.\n",
      numbers,
    );
    checkFix(
      "instrument-misnumbered",
      "The 2001 Protocol to Prevent, Suppress and Punish Trafficking in Persons (text in the annex) defines it.\n",
      "The 2000 Protocol to Prevent, Suppress and Punish Trafficking in Persons (text in the annex) defines it.\n",
      numbers,
    );
  });

  it("is left alone under its own", () => {
    for (const text of [
      "The International Convention for the Suppression of the Traffic in Women of Full Age of 1933 is old.",
      "The International Convention for the Suppression of the Traffic in Women and Children (1921) is older.",
    ])
      checkSilent(`${text}\n`, numbers);
  });
});

describe("a long form into which the words of another title are put", () => {
  it("is told", () => {
    checkFix(
      "acronym-misexpanded",
      "They made the ASEAN Convention and Plan of Action Against Trafficking in Persons, Especially Women and Children (ACTIP).\n",
      "They made the ASEAN Convention Against Trafficking in Persons, Especially Women and Children (ACTIP).\n",
      { rules: [acronymMisexpanded] },
    );
    checkSilent("They made the ASEAN Convention Against Trafficking in Persons, Especially Women and Children (ACTIP).\n", {
      rules: [acronymMisexpanded],
    });
  });
});
