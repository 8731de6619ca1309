import assert from "node:assert/strict";
import { amounts, dates, days, mayRun, pages, years } from "../../server/src/rules/backwardRange.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";
import { textsOf } from "../helpers/textsOf.js";

const options = { rules: [termDiscouraged] };

describe("ranges that run backwards", () => {
  for (const [text, part] of [
    ["Pelaksanaan rencana aksi daerah 2029–2025 dibagi menjadi dua tahap.", "2029–2025"],
    ["RPJMN 2024-2020 memuat target itu.", "2024-2020"],
    ["Rencana periode 2024 sampai 2020 memuat target itu.", "2024 sampai 2020"],
    ["Data tahun 2024 s.d. 2019 diolah.", "2024 s.d. 2019"],
    ["The plan runs from 2029 to 2025.", "2029 to 2025"],
    ["# National Action Plan 2029 - 2025", "2029 - 2025"],
    ["| Program | Tahun |\n|---|---|\n| RAN | 2024–2020 |", "2024–2020"],
    ["The workshop is on 12–9 May 2026.", "12–9"],
    ["Rapat digelar 15 s.d. 12 Maret 2026.", "15 s.d. 12"],
    ["The mission ran from 12 May 2026 to 3 May 2026.", "12 May 2026 to 3 May 2026"],
    ["Pendataan berlangsung Juni 2026 sampai dengan Januari 2026.", "Juni 2026 sampai dengan Januari 2026"],
    ["See pp. 45–41 of the report.", "45–41"],
    ["Korban berusia 17–12 tahun.", "17–12"],
    ["The rate is 10–5 per cent.", "10–5"],
    ["The strategy (2029–2025) is new.", "2029–2025"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  for (const text of [
    "The deadline was brought forward from 2027 to 2023.",
    "The number of victims fell from 2015 to 1980.",
    "Kasus turun dari 2015 sampai 1980.",
    "Tenggat dimajukan dari 2027 ke 2023.",
    "Tahun ajaran 2025/2026, musim 2024/2025, anggaran 2026/2025.",
    "Call 2029-2025 for help; telepon 021-2029-2025.",
    "The office (021) 2029-2025 is open.",
    "ISO 2009-2001 applies; nomor 2029-2025 tercatat.",
    "The vote was 5–3, and the ratio 10-2.",
    "The meeting is 30 April–2 May 2026, and 12–15 May 2026.",
    "The financial year is 1 July – 30 June 2026.",
    "See pp. 145–52 and 412-3.",
    "UU Nomor 12-9 Tahun 2010 disebut.",
    "Jam malam pukul 20.00–06.00 WIB; the curfew is 2000–1900 hours.",
    "Kami mendata mundur tahun 2024 sampai 2019.",
    "Data 2024-2020 disusun dalam urutan terbalik.",
    "“The plan of 2029–2025 is ours,” he said.",
    "The file is `2029-2025`.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));

  it("lets the two ends change places", () => {
    checkFix("term-discouraged", "Rencana aksi daerah 2029–2025 disusun.\n", "Rencana aksi daerah 2025–2029 disusun.\n", options);
    checkFix("term-discouraged", "The workshop is on 12–9 May 2026.\n", "The workshop is on 9–12 May 2026.\n", options);
  });

  it("asks a short sign before the long patterns", () => {
    for (const pattern of [years, days, dates, pages, amounts]) for (const text of textsOf(pattern)) assert.match(text, mayRun);
  });
});
