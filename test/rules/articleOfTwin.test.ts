import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [citationBadPinpoint] };
const rule = "citation-bad-pinpoint";

describe("an article of one treaty that is that of another taken for it", () => {
  const fixed: readonly (readonly [string, string])[] = [
    ["Article 8 of the ICESCR prohibits slavery and forced labour.", "Article 8 of the ICCPR prohibits slavery and forced labour."],
    ["Article 13 of the ICCPR recognises the right to education.", "Article 13 of the ICESCR recognises the right to education."],
    [
      "Under Article 7 of the International Covenant on Civil and Political Rights, everyone has the right to just and favourable conditions of work.",
      "Under Article 7 of the International Covenant on Economic, Social and Cultural Rights, everyone has the right to just and favourable conditions of work.",
    ],
    [
      "Article 6 of the CRC requires States to suppress all forms of traffic in women and exploitation of prostitution.",
      "Article 6 of CEDAW requires States to suppress all forms of traffic in women and exploitation of prostitution.",
    ],
    [
      "Article 35 of CEDAW obliges States to prevent the abduction, sale of or traffic in children.",
      "Article 35 of the CRC obliges States to prevent the abduction, sale of or traffic in children.",
    ],
    [
      "Article 16 of the Palermo Protocol obliges States to protect smuggled migrants from violence.",
      "Article 16 of the Smuggling Protocol obliges States to protect smuggled migrants from violence.",
    ],
    [
      "Article 5 of the Palermo Protocol says that migrants shall not become liable to prosecution for having been smuggled.",
      "Article 5 of the Smuggling Protocol says that migrants shall not become liable to prosecution for having been smuggled.",
    ],
    ["Pasal 8 ICESCR melarang perbudakan dan kerja paksa.", "Pasal 8 ICCPR melarang perbudakan dan kerja paksa."],
    ["Pasal 13 ICCPR menjamin hak atas pendidikan.", "Pasal 13 ICESCR menjamin hak atas pendidikan."],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix(rule, `${before}\n`, `${after}\n`, options));

  const right = [
    "Article 12 of the ICCPR protects liberty of movement.",
    "Article 10 of the ICCPR protects children in detention.",
    "Article 26 of the ICCPR covers social security.",
    "Article 7 of the ICCPR bars refoulement to torture.",
    "Article 8 of the ICCPR, like Article 8 of the ICESCR, concerns unions.",
    "Article 9 of the ICCPR protects migrants in immigration detention.",
    "Article 22 of the ICCPR guarantees freedom of association, trade unions included.",
    "Article 10 of the Palermo Protocol provides for training of immigration officers.",
    "Article 3 of the ICCPR guarantees the equal right of men and women.",
    "Article 13 of the ICCPR does not speak of education.",
    "The right to education is not in Article 13 of the ICCPR.",
    "Pasal 8 ICCPR melarang perbudakan dan kerja paksa.",
    "Pasal 13 ICCPR melindungi orang asing dari pengusiran.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, options));
});
