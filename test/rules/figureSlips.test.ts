import assert from "node:assert/strict";
import { slips } from "../../server/src/rules/figureSlips.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";
import { textsOf } from "../helpers/textsOf.js";

const options = { rules: [termDiscouraged] };

describe("figures that cannot be so", () => {
  for (const [text, part] of [
    ["Rapat dimulai pukul 25.30 WIB.", "25.30"],
    ["The meeting starts at 14:75.", "14:75"],
    ["The meeting starts at 15:30 p.m. sharp.", "15:30 p.m."],
    ["Jumlah kasus turun 120 persen pada 2025.", "120 persen"],
    ["The number of cases fell by 150 per cent in 2025.", "150 per cent"],
    ["Jumlah itu adalah 105 persen dari seluruh korban.", "105 persen dari seluruh korban"],
    ["Laporan triwulan V tahun 2026 terlambat.", "triwulan V"],
    ["The report for Q5 2026 is late.", "Q5"],
    ["Laporan semester III 2025 terlambat.", "semester III"],
    ["This is the 21th session.", "21th"],
    ["Rp5 juta rupiah disiapkan.", "Rp5 juta rupiah"],
    ["It paid US$5 million dollars.", "US$5 million dollars"],
    ["Kenaikannya 5% persen.", "5% persen"],
    ["Biaya sekitar kurang lebih 5 juta.", "sekitar kurang lebih"],
    ["Antara tahun 2020-2024 jumlahnya naik.", "Antara tahun 2020-2024"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  for (const text of [
    "Rapat berakhir pukul 24.00 WIB, and the day ends at 23:59.",
    "The meeting starts at 12:30 p.m. and ends at 3:30 p.m.",
    "Jumlah kasus turun 100 persen; biaya naik 120 persen.",
    "The rate fell 120 percentage points.",
    "Realisasi mencapai 105 persen dari target.",
    "Mahasiswa semester V 2026 magang; triwulan IV 2026 ramai; Q4 2026 was quiet.",
    "The 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 22nd, 23rd, 101st, 111th and 30th came.",
    "Denda Rp5.000.000 (lima juta rupiah) dan lima juta rupiah; 5 million dollars.",
    "Cases rose between 2020 and 2024, and between 2020-2021 and 2023-2024.",
    "“This is the 21th session,” he wrote.",
    "> The number of cases fell by 150 per cent.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));

  it("writes the right ones, in the letters of the writer", () => {
    checkFix("term-discouraged", "This is the 21th session.\n", "This is the 21st session.\n", options);
    checkFix("term-discouraged", "It paid US$5 million dollars.\n", "It paid US$5 million.\n", options);
    checkFix("term-discouraged", "Antara tahun 2020-2024 jumlahnya naik.\n", "Antara tahun 2020 dan 2024 jumlahnya naik.\n", options);
  });

  it("has a short sign in front of each pattern", () => {
    for (const { sign, pattern } of slips) for (const text of textsOf(pattern)) assert.match(`${text} 2`, sign);
  });
});
