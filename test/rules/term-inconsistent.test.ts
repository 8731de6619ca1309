import { termInconsistent } from "../../server/src/rules/term-inconsistent.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termInconsistent] };

describe("term-inconsistent", () => {
  const bad = [
    `
    The plan covers trafficking in persons at sea. Cases of trafficking in persons rose. The courts saw more human trafficking.
                                                                                                             ^^^^^^^^^^^^^^^^^ term-inconsistent
    `,
    `
    The plan covers human trafficking at sea.

    - Cases of human trafficking rose.
    - The courts saw more trafficking in persons.
                          ^^^^^^^^^^^^^^^^^^^^^^ term-inconsistent
    `,
    `
    The plan covers trafficking in persons at sea.

    # Why human trafficking grows in the islands
          ^^^^^^^^^^^^^^^^^ term-inconsistent
    `,
    `
    The unit deals with the smuggling of migrants. It has seen migrant smuggling at the strait.
                                                               ^^^^^^^^^^^^^^^^^ term-inconsistent
    `,
  ];
  bad.forEach((text, at) => {
    it(`finds bad ${at + 1}`, () => check(text, options));
  });

  const good = [
    "The plan covers trafficking in persons at sea. Cases of trafficking in persons rose.",
    "The plan covers human trafficking at sea. The courts saw more human trafficking.",
    "Rencana itu mencakup perdagangan orang. Kasus tindak pidana perdagangan orang bertambah.",
    "A migrant fisher signs ashore. Migrant fishers sail in June. One migrant fisher fell ill.",
    "The plan covers trafficking in persons and, apart from it, the smuggling of migrants.",
    "Buruh migran dan keluarganya rentan. Pekerja migran Indonesia berangkat lewat Batam. Buruh migran lain menyusul.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
    ["a quotation", 'The plan covers trafficking in persons. The paper wrote "human trafficking" in its headline.'],
    ["a block quotation", "The plan covers trafficking in persons.\n\n> Stop human trafficking now.\n"],
    ["another name given", "The plan covers trafficking in persons, also known as human trafficking, at sea."],
    ["a name", "The plan covers trafficking in persons. The Human Trafficking Research Centre wrote to the unit."],
    ["a gloss", "The plan covers trafficking in persons (human trafficking) at sea."],
    ["italics", "The plan covers trafficking in persons. The film *human trafficking* was shown."],
    ["code", "The plan covers trafficking in persons. The tag `human trafficking` is in the index."],
    ["two languages", "The plan covers trafficking in persons at sea.\n\nRencana itu mencakup perdagangan orang di laut.\n"],
  ];
  for (const [what, text] of lookalikes) it(`leaves alone ${what}`, () => checkSilent(text, options));

  it("keeps to the leading name", () =>
    checkFix(
      "term-inconsistent",
      "Trafficking in persons is a crime. Cases of trafficking in persons rose. Human trafficking is a crime.",
      "Trafficking in persons is a crime. Cases of trafficking in persons rose. Trafficking in persons is a crime.",
      options,
    ));
});
