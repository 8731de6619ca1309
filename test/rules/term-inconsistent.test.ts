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
  bad.push(`
    Delegates from Viet Nam and Lao PDR will open the meeting. The police of Vietnam will present two cases.
                                                                             ^^^^^^^ term-inconsistent
    `);
  bad.push(`
    The plan puts trafficking in persons first. The budget line for human trafficking is new.
                                                                    ^^^^^^^^^^^^^^^^^ term-inconsistent
    `);
  bad.forEach((text, at) => {
    it(`finds bad ${at + 1}`, () => check(text, options));
  });

  const good = [
    "The plan covers trafficking in persons, or human trafficking, at sea.",
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
    ["the names of others", "Delegates from Viet Nam came. Vietnam Airlines and the Vietnam News reported."],
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

  it("keeps to the first of two names that share no word, used once each", () =>
    checkFix(
      "term-inconsistent",
      "Kedua kepala badan menyiapkan nota kesepahaman. Draf memorandum saling pengertian itu memuat rujukan korban.",
      "Kedua kepala badan menyiapkan nota kesepahaman. Draf nota kesepahaman itu memuat rujukan korban.",
      options,
    ));

  it("writes the leading name in the small letters of the memo", () =>
    checkFix(
      "term-inconsistent",
      "Kontrak pekerja migran Indonesia disimpan. Tanpa itu, buruh migran Indonesia sulit menuntut upah.",
      "Kontrak pekerja migran Indonesia disimpan. Tanpa itu, pekerja migran Indonesia sulit menuntut upah.",
      options,
    ));

  it("keeps to the leading name", () =>
    checkFix(
      "term-inconsistent",
      "Trafficking in persons is a crime. Cases of trafficking in persons rose. Human trafficking is a crime.",
      "Trafficking in persons is a crime. Cases of trafficking in persons rose. Trafficking in persons is a crime.",
      options,
    ));
  it("finds names that share no word where they are one thing to a legal reader", () => {
    check(
      `
      Pemulangan korban dilakukan tiga kali. Biaya pemulangan ditanggung negara. Sebelum repatriasi dimulai, mereka diperiksa.
                                                                                         ^^^^^^^^^^ term-inconsistent
      Nota kesepahaman itu ditandatangani. Nota kesepahaman itu berlaku. Evaluasi memorandum saling pengertian menyusul.
                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-inconsistent
      `,
      options,
    );
    check(
      `
      Migrant smuggling costs less now. Migrant smuggling has grown, and the police count people smuggling by boat.
                                                                                          ^^^^^^^^^^^^^^^^ term-inconsistent
      The national referral mechanism is new. Under the national referral system, shelters are free.
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ term-inconsistent
      Training on trafficking in persons began; training on trafficking in human beings has not.
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-inconsistent
      `,
      options,
    );
    for (const text of [
      "Pemulangan korban dilakukan tiga kali. Repatriasi modal asing naik.",
      "Repatriation of the victims takes weeks. Their return must be safe and voluntary.",
      "The national referral mechanism is new. The referral mechanism has two desks.",
      "A prospective Indonesian migrant worker signs. The prospective migrant worker keeps a copy.",
      "Migrant smuggling has fallen. The Bali Process and Australia speak of people smuggling.",
      "Trafficking in persons is a crime. The European Union speaks of trafficking in human beings.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("keeps the number and the ending of the other name", () => {
    checkFix(
      "term-inconsistent",
      "Irregular migrants hesitate. The law protects irregular migrants. Tell undocumented migrants so.",
      "Irregular migrants hesitate. The law protects irregular migrants. Tell irregular migrants so.",
      options,
    );
    checkFix(
      "term-inconsistent",
      "Pemulangan korban dilakukan dua kali. Biaya pemulangan ditanggung negara. Sebelum repatriasinya, mereka diperiksa.",
      "Pemulangan korban dilakukan dua kali. Biaya pemulangan ditanggung negara. Sebelum pemulangannya, mereka diperiksa.",
      options,
    );
  });
});
