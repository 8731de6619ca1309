import assert from "node:assert/strict";
import { memoMissingField } from "../../server/src/rules/memo-missing-field.js";
import { findingsOf, memoOf } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(memoMissingField, {
  bad: [
    '---\n«title: "Memo"»\nlang: en\n---\n\nText.',
    "---\n«date: 2026-03-01»\nlang: en\n---\n\nText.",
    '---\ntitle: "Memo"\ndate: «soon»\n---\n\nText.',
    '---\n«title: "Memo"»\ndate:\n---\n\nText.',
    "«**To:** Director»  \n**From:** Unit  \n**Subject:** Forms\n\nText.",
    "«Kepada: Direktur»\nDari: Unit\nHal: Formulir\n\nTeks.",
    "Kepada: Direktur\nDari: Unit\nTanggal: «pekan depan»\nHal: Formulir\n\nTeks.",
    '---\ntitle: "Memo"\ndate: «2026-13-40»\n---\n\nText.',
  ],
  good: [
    '---\ntitle: "Memo"\ndate: 2026-03-01\n---\n\nText.',
    "**To:** Director  \n**From:** Unit  \n**Date:** 1 March 2026  \n**Subject:** Forms\n\nText.",
    "Kepada: Direktur\nDari: Unit\nTanggal: 1 Maret 2026\nHal: Formulir\n\nTeks.",
    '---\ntitle: "Memo"\ndate: 2026-03-01\n---\n\n**To:** Director  \n**From:** Unit  \n**Subject:** Forms\n',
  ],
  lookAlikes: [
    "Yth. Kepala Dinas Sosial\nDari: Kepala Bidang\nHal: Pemulangan\nTanggal: 3 Mei 2026\n\nRombongan tiba.",
    "From: desk@shelter.example\nTo: files@archive.example\nSubject: Old case files\n\nPlease send the two boxes.",
    "Yth. : Kepala Dinas\nDari : Kepala Bidang\nHal : Pemulangan\nTanggal : 3 Mei 2026\n\nRombongan tiba.",
    "Kepada Yth.: Kepala Dinas\nDari: Kepala Bidang\nHal: Pemulangan\nTanggal: 3 Mei 2026\n\nRombongan tiba.",
    "Text without any field.",
    "Note: this is a remark.\n\nText.",
    "> **To:** Director  \n> **From:** Unit\n\nText.",
    "```\nTo: Director\nFrom: Unit\n```",
    '---\ntitle: "Talk"\ndate: 2026-03-01\ntype: talking-points\n---\n\n**To:** Director  \n**From:** Unit\n',
    "**Date:** 1 March 2026  \n**Place:** Bandung\n\nText.",
    '---\ntitle: "Memo"\ndate: "[[date]]"\n---\n\nText.',
    "---\nto: Director\nfrom: Unit\ndate: 1 March 2026\nsubject: Forms\n---\n\nText.",
  ],
  fixes: [
    [
      '---\ntitle: "Memo"\nlang: en\n---\n\n**To:** Director  \n**From:** Unit  \n**Date:** 1 March 2026  \n**Subject:** Forms\n',
      '---\ndate: 2026-03-01\ntitle: "Memo"\nlang: en\n---\n\n**To:** Director  \n**From:** Unit  \n**Date:** 1 March 2026  \n**Subject:** Forms\n',
    ],
  ],
});

describe("memo-missing-field outside memos", () => {
  it("says nothing", () =>
    assert.equal(findingsOf(memoOf('---\ntitle: "Page"\n---\n\nText.', { rules: [memoMissingField], isMemo: false })).length, 0));
});
