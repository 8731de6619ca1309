import assert from "node:assert/strict";
import { deadlines, mayAsk } from "../../server/src/rules/passedDeadline.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";
import { textsOf } from "../helpers/textsOf.js";

const options = { rules: [termDiscouraged] };
const memo = (text: string) => `To: Director\nFrom: Unit\nDate: 9 February 2026\nSubject: Shelters\n\n${text}\n`;
const nota = (text: string) => `Kepada: Direktur\nDari: Unit\nTanggal: 9 Februari 2026\nHal: Rumah aman\n\n${text}\n`;

describe("days to come that are over", () => {
  for (const [text, part] of [
    [memo("The ministry should submit its report by 30 June 2025."), "30 June 2025"],
    [memo("You are kindly invited to attend the meeting on 9 January 2026 in Jakarta."), "9 January 2026"],
    [memo("The report should be published by 1 May 2025."), "1 May 2025"],
    [memo("The workshop will be held in Batam on 12 March 2025."), "12 March 2025"],
    [nota("Kami mengusulkan agar laporan disampaikan paling lambat 30 Juni 2025."), "30 Juni 2025"],
    [nota("Rapat akan diselenggarakan di Batam pada 12 Maret 2025."), "12 Maret 2025"],
  ] as const)
    it(`finds: ${part}`, () => checkMarked("term-discouraged", text, part, options));

  for (const text of [
    memo("The ministry should submit its report by 30 June 2026."),
    memo("We were invited to attend the meeting on 9 January 2026 in Jakarta."),
    memo("It had to report by 30 June 2025."),
    memo("The law required that agencies should report by 30 June 2025."),
    memo("The task force should review the licences issued by 30 June 2025."),
    memo("In 2024 it said it would do so by 30 June 2025."),
    memo("Under the plan the ministry must report by 30 June 2025."),
    memo("“The ministry should submit its report by 30 June 2025,” the letter reads."),
    nota("Menurut Perpres 49/2023, gugus tugas harus melapor paling lambat 31 Januari 2026."),
    nota("Laporan semula harus masuk paling lambat 30 Juni 2025."),
    "The ministry should submit its report by 30 June 2025.\n",
  ])
    it(`leaves alone: ${text.split("\n").at(-2)}`, () => checkSilent(text, options));

  it("offers the day that comes next", () => {
    checkFix("term-discouraged", memo("It should report by 30 June 2025."), memo("It should report by 30 June 2026."), options);
    checkFix("term-discouraged", memo("It should report by 3 January 2026."), memo("It should report by 3 January 2027."), options);
  });

  it("asks a short sign before the long patterns", () => {
    for (const pattern of deadlines) for (const text of textsOf(pattern)) assert.match(text, mayAsk);
  });
});
