import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };

describe("real words for others, by what stands beside them", () => {
  for (const [text, part] of [
    ["He was persecuted for carrying a forged visa.", "persecuted"],
    ["The office persecuted four recruiters in 2025.", "persecuted"],
    ["Few traffickers are ever persecuted.", "persecuted"],
    ["The plan has two parts: prevention and persecution.", "persecution"],
    ["They left Nunukan by unprocedural routes.", "unprocedural"],
    ["The agency will socialise Government Regulation No. 22 of 2022 in ten ports.", "socialise"],
    ["Oknum soldiers let the boat pass at night.", "Oknum"],
    ["The team went to several desa in the south.", "desa"],
    ["The clerk sent the restitution's claim to the court.", "restitution's"],
    ["He was accused for fraud in two cases.", "for"],
    ["We look forward to hear from you.", "hear"],
    ["The regulation was issued since 2021.", "since"],
    ["The police made a raid to the compound on Friday.", "to"],
    ["The court gave a verdict of five years.", "verdict"],
    ["The two brothers did a crime under the new code.", "did"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  for (const text of [
    "Rohingya were persecuted for practising their faith; they fled persecution and asked for protection from persecution.",
    "The group was persecuted under military rule.",
    "Children are socialized in the family, and workers socialize with the crew.",
    "The law has applied since 2007, and has since 2003 been planned.",
    "He was accused; for fraud the term is four years.",
    "The village is called Desa Sukamaju, and many desa (villages) have a hotline.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));

  it("keeps the form of the verb", () =>
    checkFix(
      "term-discouraged",
      "They are socializing these guidelines in Kupang.\n",
      "They are raising awareness of these guidelines in Kupang.\n",
      options,
    ));
});

describe("one of several, two persons, and pairs of joining words", () => {
  for (const [text, part] of [
    ["Each of the survivors were interviewed by a nurse.", "were"],
    ["The list of recruiters are attached.", "are"],
    ["We know that nobody have paid the fee.", "have"],
    ["A victim and her child was found in Batam.", "was"],
    ["Neither the agency or the employer paid.", "or"],
    ["Both the police as well as the prosecutor came.", "as well as"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  it("leaves right ones alone", () => {
    for (const text of [
      "One of the women who were interviewed spoke. More than one of the victims were found.",
      "A group of workers were sold. The ship and the crew were held.",
      "Neither was he told or warned. If neither pays or appears, the court decides.",
      "Everyone the workers have met knows it.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
