import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [citationBadPinpoint] };
const id = "citation-bad-pinpoint";

describe("an article beside the one thing that another is about", () => {
  it("is told, after a verb, before one, before a bracket and in a row", () => {
    check(
      `
      Pasal 51 UU 21/2007 mengatur restitusi.
      ^^^^^^^^ citation-bad-pinpoint
      Article 7 of the Palermo Protocol deals with repatriation of victims.
      ^^^^^^^^^ citation-bad-pinpoint
      Restitution, guaranteed by Article 51 of Law No. 21 of 2007, is rarely paid.
                                 ^^^^^^^^^^ citation-bad-pinpoint
      Restitusi (Pasal 51 UU 21/2007) jarang dibayar.
                 ^^^^^^^^ citation-bad-pinpoint

      | Isu | Dasar | Pasal |
      | --- | --- | --- |
      | Restitusi | UU 21/2007 | Pasal 51 |
                                 ^^^^^^^^ citation-bad-pinpoint
      | Gugus tugas | UU 21/2007, Pasal 50 | |
                                  ^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    for (const [before, after] of [
      [
        "Article 3 of the Palermo Protocol obliges States to criminalise attempts.",
        "Article 5 of the Palermo Protocol obliges States to criminalise attempts.",
      ],
      ["Pasal 7 Protokol Palermo mengatur repatriasi korban.", "Pasal 8 Protokol Palermo mengatur repatriasi korban."],
      ["Wiretapping is governed by Article 13 of Law No. 21 of 2007.", "Wiretapping is governed by Article 31 of Law No. 21 of 2007."],
      ["Pusat pelayanan terpadu diatur dalam Pasal 64 UU 21/2007.", "Pusat pelayanan terpadu diatur dalam Pasal 46 UU 21/2007."],
      [
        "Trafficking is now punished under Article 457 of the new Criminal Code (Law No. 1 of 2023).",
        "Trafficking is now punished under Article 455 of the new Criminal Code (Law No. 1 of 2023).",
      ],
      ["Penyelundupan manusia dipidana menurut Pasal 455 UU 1/2023.", "Penyelundupan manusia dipidana menurut Pasal 457 UU 1/2023."],
    ] as const)
      checkFix(id, `${before}\n`, `${after}\n`, options);
    checkFix(
      id,
      "Article 10 of the Palermo Protocol is about border measures.\n",
      "Article 11 of the Palermo Protocol is about border measures.\n",
      options,
    );
    checkFix(id, "Pasal 51 UU 21/2007 mengatur restitusi.\n", "Pasal 48 UU 21/2007 mengatur restitusi.\n", options);
  });

  it("is left alone where the article has it, others have it as well, or little of the instrument is known", () => {
    for (const text of [
      "Pasal 48 UU 21/2007 mengatur restitusi.",
      "Pasal 49 UU 21/2007 mengatur pelaksanaan restitusi.",
      "Article 6 of the Palermo Protocol deals with assistance to and protection of victims.",
      "Article 6 of the Palermo Protocol provides for assistance.",
      "Article 8 of the Palermo Protocol deals with repatriation of victims.",
      "Article 9 of the Palermo Protocol covers prevention.",
      "Article 11 of the United Nations Convention against Transnational Organized Crime deals with prosecution, adjudication and sanctions.",
      "Article 26 of the United Nations Convention against Transnational Organized Crime deals with measures to enhance cooperation with law enforcement authorities.",
      "Article 31 of Law No. 18 of 2017 deals with destination countries.",
      "Article 5 of the Palermo Protocol obliges States to criminalise attempts.",
      "Pusat pelayanan terpadu diatur dalam Pasal 46 UU 21/2007.",
      "Trafficking is punished under Article 455 of the new Criminal Code.",
      "Debt bondage is punished under Article 455 of Law No. 1 of 2023.",
      "Pasal 16 UU 21/2007 mengatur pemberatan pidana.",
      "Pasal 51 UU 21/2007 tidak mengatur restitusi.",
      "Pasal 51 UU 21/2007, berbeda dengan Pasal 48, mengatur rehabilitasi.",
      "Pasal 51 UU 21/2007 dan Pasal 48 UU 21/2007 mengatur restitusi.",
      "Dalam rancangan itu Pasal 51 UU 21/2007 mengatur restitusi.",
      "Pasal 31 UUD 1945 mengatur pekerjaan.",
      "Ia menulis: “Pasal 51 UU 21/2007 mengatur restitusi”.",
    ])
      checkSilent(`${text}\n`, options);
    checkSilent(
      "| Isu | Dasar | Pasal |\n| --- | --- | --- |\n| Restitusi | UU 21/2007 | Pasal 48 |\n| Rehabilitasi | UU 21/2007 | Pasal 51 |\n",
      options,
    );
  });

  it("is left alone where one article forbids the deed and another one punishes it", () => {
    for (const text of [
      "Article 81 of Law No. 18 of 2017 punishes private individuals who place workers abroad.",
      "Article 81 of Law No. 18 of 2017 covers placement by private individuals.",
      "Prosecutors may charge under Article 81 of Law No. 18 of 2017 private individuals who place workers abroad.",
      "Article 69 of Law No. 18 of 2017 prohibits private individuals from placing workers abroad.",
      "Article 82 of Law No. 18 of 2017 punishes placing workers in jobs that do not match the contract.",
      "Article 86 of Law No. 18 of 2017 punishes charging placement fees to workers.",
      "Article 83 of Law No. 35 of 2014 punishes the sale or trafficking of children.",
      "Article 88 of Law No. 35 of 2014 punishes the economic or sexual exploitation of children.",
      "Article 22 of Law No. 21 of 2007 punishes whoever obstructs an investigation.",
      "Article 24 of Law No. 21 of 2007 deals with disclosure of the identity of witnesses.",
      "Article 9 of Law No. 21 of 2007 punishes incitement.",
      "Pasal 81 UU 18/2017 memidana orang perseorangan yang menempatkan pekerja migran.",
      "Pasal 81 UU 18/2017 mengatur penempatan oleh orang perseorangan.",
      "Penempatan oleh orang perseorangan dilarang oleh Pasal 69 UU 18/2017.",
      "Penempatan oleh orang perseorangan diancam dalam Pasal 81 UU 18/2017.",
      "Pasal 86 UU 18/2017 memidana pembebanan biaya penempatan kepada pekerja migran.",
      "Pasal 30 UU 18/2017 membebaskan pekerja migran dari biaya penempatan.",
      "Pasal 76F UU 35/2014 melarang penculikan, penjualan, dan perdagangan anak.",
      "Pasal 88 UU 35/2014 mengatur eksploitasi anak.",
      "Pasal 24 UU 21/2007 memidana orang yang membocorkan identitas saksi.",
      "Pasal 44 UU 21/2007 menjamin kerahasiaan identitas saksi dan korban.",
      "Pasal 457 UU 1/2023 memidana penyelundupan manusia.",
    ])
      checkSilent(`${text}\n`, options);
    // Another crime of the same law is still told, and so is who is not punished.
    check(
      `
      Article 16 of Law No. 21 of 2007 raises the penalty by one third where the victim is a child.
      ^^^^^^^^^^ citation-bad-pinpoint
      Victims may not be punished for crimes they were forced into: see Article 26 of Law No. 21 of 2007.
                                                                        ^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
  });
});
