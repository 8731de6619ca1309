import assert from "node:assert/strict";
import { mayOpen, mayRun, meetings, ranges } from "../../server/src/rules/backwardClock.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkMarked, checkSilent } from "../helpers/check.js";
import { textsOf } from "../helpers/textsOf.js";

const options = { rules: [termDiscouraged] };

describe("times of a day that run backwards", () => {
  for (const [text, part] of [
    ["The hearing began at 14.00 and ended at 12.30.", "12.30"],
    ["Rapat dibuka pukul 10.00 WIB dan ditutup pukul 09.15 WIB.", "09.15"],
    ["| Time | Item |\n|---|---|\n| 11.30-11.00 | Discussion |", "11.30-11.00"],
    ["Agenda\n10.45-12.15 Case conference\n13.30-12.45 Budget", "13.30-12.45"],
    ["The session opened at 10.00 a.m. and closed at 9.30 a.m. on the same day.", "9.30 a.m."],
    ["Waktu: Senin, 4 Mei 2026, pukul 13.00 s.d. 12.00 WIB", "13.00 s.d. 12.00"],
    ["Time: 14:00–13:00", "14:00–13:00"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-discouraged", `${text}\n`, part, options));

  for (const text of [
    "The shift runs from 22.00 to 06.00. They worked 20.00-04.00 every night.",
    "Office hours: 9.00-5.00. Registration 11.30-1.00 p.m.",
    "The search began at 10.30 p.m. on 31 December 2025 and ended at 1.15 a.m. on 1 January 2026.",
    "The score was 13.15-12.45. See section 4.10-4.05.",
    "Rapat dimulai pukul 19.00 dan berakhir pukul 01.00 keesokan harinya.",
    "The meeting started at 10.15. On the next day it ended at 9.00.",
    "The meeting moved from 14.00 to 13.00.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));

  it("has short signs for its long patterns", () => {
    for (const text of textsOf(ranges).filter((one) => /\d/.test(one))) assert.match(text, mayRun);
    for (const text of textsOf(meetings)) assert.match(text, mayOpen);
  });
});
