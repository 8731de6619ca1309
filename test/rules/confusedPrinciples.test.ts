import { termConfused } from "../../server/src/rules/term-confused.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused], isMemo: false };

describe("principles that are taken for each other", () => {
  const fixed: readonly (readonly [string, string])[] = [
    [
      "Under the non-refoulement principle, victims are not punished for acts they were compelled to commit.",
      "Under the non-punishment principle, victims are not punished for acts they were compelled to commit.",
    ],
    [
      "The non-refoulement principle, under which victims are not punished for what they were made to do, binds judges.",
      "The non-punishment principle, under which victims are not punished for what they were made to do, binds judges.",
    ],
    [
      "The principle of non-punishment forbids returning victims to a country where they would face persecution.",
      "The principle of non-refoulement forbids returning victims to a country where they would face persecution.",
    ],
    [
      "Under the principle of non-punishment, nobody may be returned to a country where torture awaits.",
      "Under the principle of non-refoulement, nobody may be returned to a country where torture awaits.",
    ],
    [
      "The principle of non-discrimination means that victims are not prosecuted for offences that traffickers made them commit.",
      "The principle of non-punishment means that victims are not prosecuted for offences that traffickers made them commit.",
    ],
    [
      "Menurut asas non-refoulement, korban tidak dipidana atas perbuatan yang dipaksakan kepadanya oleh pelaku.",
      "Menurut asas nonpenghukuman, korban tidak dipidana atas perbuatan yang dipaksakan kepadanya oleh pelaku.",
    ],
    [
      "Asas nonpenghukuman melarang pemulangan korban ke negara tempat ia terancam penyiksaan oleh pelaku.",
      "Asas non-refoulement melarang pemulangan korban ke negara tempat ia terancam penyiksaan oleh pelaku.",
    ],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix("term-confused", `${before}\n`, `${after}\n`, options));

  const right = [
    "Under the principle of non-punishment, victims are not prosecuted for acts they were compelled to commit.",
    "The principle of non-refoulement forbids returning refugees to a country where they fear persecution.",
    "The principle of non-refoulement means that migrants must not be detained pending return.",
    "The principle of non-discrimination requires that victims are treated alike.",
    "Under the non-refoulement principle, victims may stay, and they are not punished under the non-punishment principle.",
    "The non-refoulement principle, which Indonesia upholds, protects refugees.",
    "Under the non-punishment principle, victims are not charged, and those who wish may be returned home.",
    "The non-refoulement principle is wrongly cited where victims are not punished.",
    "Menurut asas nonpenghukuman, korban tidak dipidana atas perbuatan yang dipaksakan kepadanya.",
    "Asas non-refoulement melarang pemulangan pengungsi ke negara tempat ia terancam.",
    "Asas nondiskriminasi menuntut agar semua korban diperlakukan sama.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, options));
});
