import assert from "node:assert/strict";
import { maySum, patterns } from "../../server/src/rules/figureSums.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";
import { textsOf } from "../helpers/textsOf.js";

const options = { rules: [termDiscouraged] };

describe("figures that do not go together", () => {
  for (const [text, part] of [
    ["Cases rose from 100 in 2023 to 150 in 2024, an increase of 40 per cent.", "40"],
    ["Kasus naik dari 200 pada 2023 menjadi 300 pada 2024, atau naik 60 persen.", "60"],
    ["Kasus turun dari 1.200 menjadi 900 (30 persen).", "30"],
    ["Sebanyak 2 dari 3 korban (75 persen) adalah perempuan.", "75"],
    ["In that survey 7 of 10 fishers paid a fee, that is 80 per cent.", "80"],
    ["About 90 per cent (3 of 5 victims) came back.", "90"],
    ["The 120 victims comprised 80 women and 50 men.", "120 victims comprised 80 women and 50 men"],
    ["Sebanyak 120 korban, terdiri atas 80 perempuan dan 50 laki-laki, pulang.", "120 korban, terdiri atas 80 perempuan dan 50 laki-laki"],
    ["Korban terdiri atas 62 persen perempuan dan 48 persen laki-laki.", "62 persen perempuan dan 48 persen laki-laki"],
    ["Of the victims, 62 per cent were women and 48 per cent men.", "62 per cent were women and 48 per cent men"],
    ["We make three recommendations: (1) train the police; and (2) fund the shelters.", "three recommendations"],
    ["Kami mengajukan dua usul, yaitu 1) data; 2) dana; dan 3) orang.", "dua usul, yaitu"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  for (const text of [
    "Cases rose from 100 in 2023 to 150 in 2024, an increase of 50 per cent.",
    "Cases rose from 100 to 150, or 40 per cent of the national total.",
    "Cases rose from 2019 to 2024 by 40 per cent.",
    "Cases rose from 31 to 42, an increase of 35 per cent.",
    "The rate rose from 20 per cent to 30 per cent, an increase of 10 per cent.",
    "Kasus naik dari 200 menjadi 310, naik sekitar 50 persen.",
    "The 120 victims comprised 80 women and 40 men.",
    "Sebanyak 120 korban, terdiri atas 80 perempuan dan 30 laki-laki serta 10 anak, pulang.",
    "Sebanyak 120 korban, terdiri atas 80 perempuan dan 30 anak, pulang.",
    "Sebanyak 62 persen perempuan dan 48 persen laki-laki mengalami kekerasan.",
    "Then 62 per cent of women and 48 per cent of men were deceived.",
    "Korban terdiri atas 52 persen perempuan dan 48 persen laki-laki.",
    "Sebanyak 2 dari 3 korban (67 persen) pulang, and 12 of 15 provinces (80 per cent) answered.",
    "We make three recommendations: (1) train the police; (2) fund the shelters; and (3) publish data.",
    "We make two recommendations: (1) train the police under article 9 (3); and (2) fund the shelters under (3).",
    "Two of them named the following: (1) fees, (2) debts, and (3) threats.",
    "> We make three recommendations: (1) train the police; and (2) fund the shelters.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));

  it("writes what it is", () => {
    checkFix(
      "term-discouraged",
      "Cases rose from 100 in 2023 to 150 in 2024, an increase of 40 per cent.\n",
      "Cases rose from 100 in 2023 to 150 in 2024, an increase of 50 per cent.\n",
      options,
    );
    checkFix(
      "term-discouraged",
      "We make three recommendations: (1) train the police; and (2) fund the shelters.\n",
      "We make two recommendations: (1) train the police; and (2) fund the shelters.\n",
      options,
    );
  });

  it("asks a short sign before the long patterns", () => {
    for (const pattern of Object.values(patterns)) for (const text of textsOf(pattern)) assert.match(text, maySum);
  });
});
