import { rules } from "../../server/src/rules/index.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const only = (...ids: string[]) => ({ rules: rules.filter(({ id }) => ids.includes(id)) });

describe("what English texts of the field get wrong", () => {
  it("finds names in other words of translation", () => {
    check(
      `
The Indonesian Ministry of Maritime Affairs and Fisheries sank the boat.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled

The Indonesian Board of Migrant Worker Protection sent two officers.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled

The hotel has signed the Children Right of Business Principle.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled

End Child Prostitution in Asian Tourism now has offices in many towns.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
`,
      only("name-misspelled", "name-former"),
    );
    checkSilent(
      `The Ministry of Maritime Affairs and Fisheries in Seoul was merged in 2008. End Child Prostitution in Asian Tourism was founded in 1990.
The Ministry of Women's Empowerment and the Protection of Children met, and so did the Indonesian National Defense Forces (TNI).
ECPAT was once End Child Prostitution, Child Pornography and the Trafficking of Children for Sexual Purposes.
`,
      only("name-misspelled", "name-former", "acronym-misexpanded", "term-discouraged"),
    );
  });

  it("offers both names of the agency that are in use", () => {
    checkFix(
      "acronym-misexpanded",
      "The Indonesian Migrant Employees Protection Agency (BP2MI) met. BP2MI agreed.\n",
      "The Indonesian Migrant Worker Protection Agency (BP2MI) met. BP2MI agreed.\n",
      only("acronym-misexpanded"),
    );
  });

  it("finds acronyms as newspapers write them", () => {
    check(
      `
Officials from Asean and of Unicef met before the Atipsom was passed.
               ^^^^^ acronym-variant
                            ^^^^^^ acronym-variant
                                                  ^^^^^^^ acronym-variant

The catch was told to the North East Atlantic Fisheries Commission (NEFC).
                                                                    ^^^^ acronym-variant
`,
      only("acronym-variant"),
    );
    checkSilent("ASEAN acts as a bridge. “Asean must act,” she said.\n", only("acronym-variant"));
  });

  it("takes a line of a list of abbreviations for what spells them out", () => {
    checkSilent(
      "AHRD ASEAN Human Rights Declaration AICHR ASEAN Intergovernmental Commission on Human Rights\n",
      only("acronym-undefined"),
    );
  });

  it("finds titles that lost a word, and laws called as those of another country", () => {
    const options = only("instrument-misnumbered", "name-misspelled");
    for (const [text, fixed] of [
      [
        "Law No. 7 of 1984 on the Elimination of All Forms of Discrimination against Women binds the courts.",
        "Law No. 7 of 1984 on the Ratification of the Convention on the Elimination of All Forms of Discrimination against Women binds the courts.",
      ],
      [
        "Law No. 12 of 2017 concerning the legalization of the ASEAN Convention is in force.",
        "Law No. 12 of 2017 concerning the ratification of the ASEAN Convention is in force.",
      ],
      ["Republic Act No. 23 of 2002 on Child Protection applies.", "Law No. 23 of 2002 on Child Protection applies."],
    ] as const)
      checkFix("instrument-misnumbered", `${text}\n`, `${fixed}\n`, options);
    checkFix(
      "name-misspelled",
      "Republic Act No. 9208, the Anti-Trafficking in Persons of 2003, has been amended twice.\n",
      "Republic Act No. 9208, the Anti-Trafficking in Persons Act of 2003, has been amended twice.\n",
      options,
    );
    for (const text of [
      "Law No. 7 of 1984 on the Convention on the Elimination of All Forms of Discrimination against Women binds the courts.",
      "Republic Act No. 9208 of 2003 and Republic Act No. 386 of 1949 are in force.",
      "Law No. 14 of 2009 on Trafficking in Persons applies.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("finds letters that no article of the Constitution has", () => {
    const options = only("citation-bad-pinpoint");
    checkFix(
      "citation-bad-pinpoint",
      "Article 27D(2) of the 1945 Constitution names the right to work.\n",
      "Article 27(2) of the 1945 Constitution names the right to work.\n",
      options,
    );
    check("Pasal 28K UUD 1945 tidak dikenal hakim.\n^^^^^^^^^ citation-bad-pinpoint\n", options);
    for (const text of [
      "Every citizen has the right to work under Article 28D paragraph 2 of the 1945 Constitution.",
      "Pasal 22E UUD 1945 dan Pasal 24C UUD 1945 mengatur hal itu.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("keeps whose it is where a name loses its last letter", () => {
    checkFix(
      "name-misspelled",
      "This is the Department of Special Investigations’ trafficking unit.\n",
      "This is the Department of Special Investigation’s trafficking unit.\n",
      only("name-misspelled"),
    );
  });

  it("finds words of the other language and calques", () => {
    const options = only("term-discouraged", "name-misspelled");
    for (const [rule, text, fixed] of [
      ["name-misspelled", "The study uses a kualitative method.", "The study uses a qualitative method."],
      ["name-misspelled", "The convention came into forced in 2017.", "The convention came into force in 2017."],
      ["term-discouraged", "The team is socializing the dangers of recruitment.", "The team is explaining the dangers of recruitment."],
      ["term-discouraged", "Clubs live on child commercial sex exploitation.", "Clubs live on commercial sexual exploitation of children."],
    ] as const)
      checkFix(rule, `${text}\n`, `${fixed}\n`, options);
    checkSilent("The Dutch took slaves from Bali to Batavia. Few came into forced labour since.\n", options);
  });
});
