import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { describeRule } from "../helpers/describeRule.js";

describe("what is said to be repealed, to be a law, or to remain in force", () => {
  describeRule(instrumentNotInForce, {
    bad: [
      "Law No. 23 of 2002 was «repealed» by Law No. 35 of 2014.\n",
      "Perpres 22/2021 «menggantikan» Perpres 69/2008.\n",
      "UU 1/2023 «mencabut seluruh» UU 21/2007.\n",
      "Dengan UU 1/2023, UU 21/2007 «dicabut seluruhnya».\n",
      ["The «Law on Asset Forfeiture (RUU» Perampasan Aset) is on the agenda.\n", "information"],
      ["«RANHAM 2021-2025 masih menjadi acuan».\n", "information"],
      ["The plan for 2020-2024, set out in «Presidential Regulation No. 19 of 2023, remains in force».\n", "information"],
      "Under article 30 of «Law No. 39 of 2004» no fees may be charged to workers.\n",
    ],
    good: [
      "Law No. 23 of 2002 was amended by Law No. 35 of 2014.\n",
      "UU 1/2023 mencabut Pasal 2 UU 21/2007.\n",
      "The Bill on Asset Forfeiture (RUU Perampasan Aset) is on the agenda.\n",
    ],
    lookAlikes: [
      "UU 21/2007 tidak dicabut seluruhnya oleh UU 1/2023.\n",
      "UU 1/2023 mencabut sebagian UU 21/2007.\n",
      "Apakah UU 1/2023 mencabut UU 21/2007?\n",
      "UU 18/2017 mencabut UU 39/2004.\n",
      "Law No. 2 of 2026 on the Protection of Domestic Workers (formerly RUU PPRT) helps.\n",
      "Three agents were charged under Law No. 39 of 2004 in 2015.\n",
    ],
    fixes: [
      [
        "Directive 2011/36/EU was repealed by Directive (EU) 2024/1712.\n",
        "Directive 2011/36/EU was amended by Directive (EU) 2024/1712.\n",
      ],
      ["Law No. 1 of 2023 repealed Law No. 21 of 2007 in its entirety.\n", "Law No. 1 of 2023 repealed part of Law No. 21 of 2007.\n"],
    ],
  });
});
