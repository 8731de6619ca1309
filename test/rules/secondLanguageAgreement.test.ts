import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };

describe("verbs that do not agree with subjects in the plural", () => {
  for (const [text, part] of [
    ["Survivors who does not read Indonesian are helped by an interpreter.", "does not"],
    ["The crew were paid by fishers who was hired in Tegal.", "was"],
    ["Assistance is given to women who needs a lawyer.", "needs"],
    ["| Gap | Officers who has not been trained |", "has"],
    ["Passports which was withheld by the captain must be returned to the crew.", "was"],
    ["The team reviewed the contracts that was signed in Jakarta.", "was"],
    ["The case files was handed over to the prosecutor on Monday.", "was"],
    ["The embassy says that the agencies has not paid the wages.", "has"],
    ["We do not know whether the girls was sold to another bar.", "was"],
    ["The guidelines is not clear on this point.", "is"],
    ["The recruiters has a house in Batam.", "has"],
    ["The police has not yet found the second driver.", "has"],
    ["Police does not need a complaint for this crime.", "does not"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  for (const text of [
    "One of the victims who was interviewed spoke of a debt.",
    "Ask the workers who is their employer, and tell the officers who has the keys.",
    "It is the employer, not the workers, who has to pay the fee.",
    "The number of victims is unknown. The list of passports was sent.",
    "The agency said that protecting victims is required by the law.",
    "Everything that the ministry files is kept for ten years.",
    "The officer who met the families was told of it.",
    "The man who sold the children is known to the police.",
    "A shelter for victims that was built in 2019 has closed.",
    "Among the victims was a girl of twelve. Behind the recruiters is hidden a network.",
    "The police is an institution of the State, and the police was founded in 1946.",
    "A ban on passports that was issued in May has lapsed.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));

  it("writes the plural", () => {
    checkFix("term-discouraged", "Fishers who lacks papers are at risk.\n", "Fishers who lack papers are at risk.\n", options);
    checkFix(
      "term-discouraged",
      "The vessels which has been seized are in Bitung.\n",
      "The vessels which have been seized are in Bitung.\n",
      options,
    );
  });
});

describe("'it' of several things", () => {
  it("is told where nothing else can be meant", () => {
    checkFix(
      "term-discouraged",
      "The captain took the passports and kept it in a safe.\n",
      "The captain took the passports and kept them in a safe.\n",
      options,
    );
    checkMarked(
      "term-discouraged",
      "The agency was asked for the documents and said that the employer had kept it since May.\n",
      "it",
      options,
    );
  });
  it("is left alone beside another thing", () => {
    for (const text of [
      "He took the passports and the phone and sold it.",
      "She took the passport and kept it.",
      "The passports were kept, and it is not known where.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("'it's' for 'its'", () => {
  for (const [text, part] of [
    ["The province must improve it's complaint channels by next year.", "it's"],
    ["The secretariat has broadened it’s regional work plan.", "it’s"],
    ["In it's third year the hotline closed.", "it's"],
    ["The agency lost it's operating licence in May.", "it's"],
    ["The shelter keeps it's location secret from the press.", "it's"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  it("leaves 'it is' alone", () => {
    for (const text of [
      "Once the doors close it's quiet. When numbers increase it's always in the harvest.",
      "What we give it's not enough, and what you keep it's yours.",
      "The law that they amended it's now in force. If it's raining, the boat waits.",
      "To make sure it's safe, call first. They think it's working.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
