import assert from "node:assert/strict";
import { figuresInBracket, mayHoldPair, wordsInBracket } from "../../server/src/rules/numberInWords.js";
import { inWords, numberOf } from "../../server/src/rules/numberWords.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";
import { textsOf } from "../helpers/textsOf.js";

const options = { rules: [termDiscouraged] };

describe("a number in figures and in words", () => {
  for (const [text, part] of [
    ["Lampiran: 3 (dua) berkas", "3 (dua)"],
    ["Sebanyak 12 (sebelas) orang dipulangkan.", "12 (sebelas)"],
    ["The team has five (6) officers.", "five (6)"],
    ["The team has twenty-five (24) officers.", "twenty-five (24)"],
    ["Three (4) officers came.", "Three (4)"],
    ["- Dua (3) unit kendaraan", "Dua (3)"],
    ["Restitusi sebesar Rp5.000.000 (lima ratus ribu rupiah) dibayar pelaku.", "Rp5.000.000 (lima ratus ribu rupiah)"],
    ["Denda paling banyak Rp600.000.000,00 (lima ratus juta rupiah).", "Rp600.000.000,00 (lima ratus juta rupiah)"],
    [
      "A grant of USD 1,200,000 (one million three hundred thousand US dollars) was made.",
      "USD 1,200,000 (one million three hundred thousand US dollars)",
    ],
    ["Dalam waktu 30 (tiga belas) hari kerja.", "30 (tiga belas)"],
    ["Biaya naik 30% (dua puluh persen).", "30% (dua puluh persen)"],
    ["They are of the ten (11) provinces of the plan.", "ten (11)"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  for (const text of [
    "Lampiran: 3 (tiga) berkas",
    "The team has five (5) officers, and 5 (five) cars.",
    "Sebanyak 12 (sebelas perempuan dan satu laki-laki) orang dipulangkan.",
    "The reasons are two (1) lack of funds and (2) lack of staff.",
    "See article two (3) of the contract.",
    "One in five (20) of them, two or three (3) officers, one hundred and twenty (120) people, a hundred (100) officers.",
    "Bab 5 (satu) hal itu; Tabel 3 (dua) kolom.",
    "Nilainya 1,5 (satu setengah) juta; 2 (two-thirds) of it.",
    "“Ada 3 (dua) berkas,” kata saksi.",
    "> Lampiran: 3 (dua) berkas",
    "Two (2024) studies show this.",
    "The events of nineteen eighty (1980) are known.",
    "Cases were heard in 2023 (two) and in 2024 (five).",
    "Group 1 (three) and Group 2 (five) met.",
    "Several hundred (300) victims came.",
    "Twenty thousand five hundred (20,500) people; twelve hundred (1,200) people.",
    "Ada 3 (dua) [sic] berkas.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));

  it("offers the words for the figures first", () => {
    checkFix("term-discouraged", "Lampiran: 3 (dua) berkas\n", "Lampiran: 3 (tiga) berkas\n", options);
    checkFix("term-discouraged", "Three (4) officers came.\n", "Four (4) officers came.\n", options);
    checkFix("term-discouraged", "Denda Rp5.000.000 (lima ratus ribu rupiah).\n", "Denda Rp5.000.000 (lima juta rupiah).\n", options);
  });

  it("reads what it writes", () => {
    for (const number of [
      0, 1, 9, 10, 11, 12, 19, 20, 21, 99, 100, 101, 111, 120, 999, 1000, 1001, 1111, 2026, 15_000, 110_000, 1_000_001, 600_000_000,
      1_500_250_311,
    ])
      for (const lang of ["en", "id"] as const) assert.equal(numberOf(inWords(number, lang)), number, inWords(number, lang));
    for (const words of ["nineteen eighty", "two-thirds", "lima tujuh", "puluh dua", "hundred", "belas", "dua satu"])
      assert.equal(numberOf(words), undefined, words);
  });

  it("asks a short sign before the long patterns", () => {
    for (const pattern of [wordsInBracket, figuresInBracket]) for (const text of textsOf(pattern)) assert.match(`${text} a`, mayHoldPair);
  });
});
