import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [citationBadPinpoint] };
const id = "citation-bad-pinpoint";

describe("an article that is about something else than the sentence", () => {
  it("is told by the few articles that have its words", () => {
    for (const [text, part] of [
      ["Consent of the victim does not extinguish liability (Law No. 21 of 2007, art. 18).", "art. 18"],
      [
        "Victims may not be punished for crimes they were forced into: see Article 26 of the Anti-Trafficking Law (Law No. 21 of 2007).",
        "Article 26",
      ],
      ["Repatriation of victims (Palermo Protocol, Article 6) must be made with due regard for safety.", "Article 6"],
      ["Persetujuan korban tidak menghilangkan penuntutan; dasarnya Pasal 18 Undang-Undang Nomor 21 Tahun 2007.", "Pasal 18"],
    ] as const)
      checkMarked(id, `${text}\n`, part, options);
    for (const [text, part] of [
      [
        "A victim who was forced by a trafficker to commit an offence is not punished. So says Article 28 of Law No. 21 of 2007.",
        "Article 28",
      ],
      [
        "Korban yang dipaksa melakukan tindak pidana tidak dipidana. Demikian bunyi Pasal 28 Undang-Undang Nomor 21 Tahun 2007.",
        "Pasal 28",
      ],
    ] as const)
      checkMarked(id, `${text}\n`, part, options);
    for (const text of [
      "A victim who was forced by a trafficker to commit an offence is not punished. So says Article 18 of Law No. 21 of 2007.",
      "Korban berhak atas restitusi. Hal itu diatur dalam Pasal 48 UU 21/2007.",
      "A victim who was forced by a trafficker to commit an offence is not punished. The hearing is closed under Article 39 of Law No. 21 of 2007.",
    ])
      checkSilent(`${text}\n`, options);
    checkFix(
      id,
      "Repatriation of victims (Palermo Protocol, Article 6) must be made with due regard for safety.\n",
      "Repatriation of victims (Palermo Protocol, Article 8) must be made with due regard for safety.\n",
      options,
    );
  });

  it("is read where it stands apart from its instrument", () => {
    checkMarked(
      id,
      "No employer may keep a passport; the Migrant Workers Convention says so in its Article 12 on the confiscation or destruction of identity documents.\n",
      "Article 12",
      options,
    );
  });

  it("is left alone where it fits, where a rule or another act is told of, and where it is only counted", () => {
    for (const text of [
      "Consent of the victim does not extinguish liability (Law No. 21 of 2007, art. 26).",
      "Article 455 of Law No. 1 of 2023 applies to acts committed on or after 2 January 2026.",
      "Undang-Undang Nomor 12 Tahun 2022 tentang Tindak Pidana Kekerasan Seksual terdiri atas 93 pasal. Pasal 93 adalah pasal penutupnya.",
      "The Migrant Workers Convention of 1990 has 93 articles, so a reference to its article 68 is possible.",
      "UU 21/2007 mencabut Pasal 297 KUHP.",
      "Pasal 120 ayat (2) UU 6/2011 tidak termasuk ketentuan yang dicabut oleh KUHP.",
      "UU 21/2007 is silent on this, and article 12 of the contract is not.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
