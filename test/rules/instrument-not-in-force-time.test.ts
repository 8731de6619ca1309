import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const rule = "instrument-not-in-force";

describe("instrument-not-in-force, the time of a sentence", () => {
  it("judges what was done lately by the law of now", () => {
    for (const [text, fixed] of [
      [
        "The arrest last month was made under Law No. 8 of 1981 on Criminal Procedure.",
        "The arrest last month was made under Law No. 20 of 2025 on the Code of Criminal Procedure.",
      ],
      [
        "Captains arrested in May 2026 were charged under Article 120(1) of Law No. 6 of 2011.",
        "Captains arrested in May 2026 were charged under Article 457 of Law No. 1 of 2023.",
      ],
      [
        "In October 2026 three captains were charged. The prosecutor relied on Article 120(1) of Law No. 6 of 2011 as the only count, which was odd.",
        "In October 2026 three captains were charged. The prosecutor relied on Article 457 of Law No. 1 of 2023 as the only count, which was odd.",
      ],
      [
        "Whoever is charged a placement fee relies on Law No. 39 of 2004.",
        "Whoever is charged a placement fee relies on Law No. 18 of 2017.",
      ],
      [
        "Ministries align their budgets with Presidential Regulation No. 18 of 2020.",
        "Ministries align their budgets with Presidential Regulation No. 12 of 2025.",
      ],
    ] as const)
      checkFix(rule, `${text}\n`, `${fixed}\n`, options);
    for (const text of [
      "The arrest in May 2025 was made under Law No. 8 of 1981 on Criminal Procedure.",
      "The arrest was made under Law No. 8 of 1981 on Criminal Procedure.",
      "Date: 2026-01-20\n\nThe arrest last month was made under Law No. 8 of 1981 on Criminal Procedure.",
      "Last month the earlier Law No. 8 of 1981 was discussed.",
      "They were charged under Article 120(1) of Law No. 6 of 2011.",
      "In October 2026 they were charged with acts of 2024. It was done under Article 120(1) of Law No. 6 of 2011.",
    ])
      checkSilent(text, options);
  });

  it("leaves alone an article of an old code that a case of the past rested on", () => {
    for (const text of [
      "He was charged under Article 297 of the old Criminal Code in 2019.",
      "He was charged in 2019 under Article 297 KUHP.",
      "In 2018 he was convicted under Article 378 of the Criminal Code for fraud.",
      "Pada 2019 jaksa mendakwanya dengan Pasal 297 KUHP.",
      "Dalam putusan tahun 2015, terdakwa dijerat Pasal 297 KUHP lama.",
      "Sebelum 2007 pelaku dijerat dengan Pasal 297 KUHP.",
      "Terdakwa dihukum berdasarkan Pasal 378 KUHP pada tahun 2018 atas penipuan.",
    ])
      checkSilent(`${text}\n`, options);
    checkFix(
      rule,
      "Pelaku dijerat dengan Pasal 378 KUHP atas penipuan.\n",
      "Pelaku dijerat dengan Pasal 492 KUHP atas penipuan.\n",
      options,
    );
  });

  it("leaves alone what the next sentence says to be over", () => {
    for (const text of [
      "Law No. 8 of 1981 (KUHAP) joins civil claims in Articles 98-101. It was replaced by Law No. 20 of 2025.",
      "UU 39/2004 mengatur penempatan. Undang-undang itu telah dicabut dengan UU 18/2017.",
    ])
      checkSilent(text, options);
    checkFix(
      rule,
      "Agencies follow Law No. 39 of 2004. It was welcomed by lawyers.\n",
      "Agencies follow Law No. 18 of 2017. It was welcomed by lawyers.\n",
      options,
    );
  });
});
