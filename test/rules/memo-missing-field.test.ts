import assert from "node:assert/strict";
import { applyEdits, placeFix } from "../../server/src/features/applyFixes.js";
import { memoMissingField } from "../../server/src/rules/memo-missing-field.js";
import { findingsOf, memoOf } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(memoMissingField, {
  bad: [
    '---\n«title: "Memo"»\nlang: en\n---\n\nText.',
    "---\n«date: 2026-03-01»\nlang: en\n---\n\nText.",
    '---\ntitle: "Memo"\ndate: «soon»\n---\n\nText.',
    '---\ntitle: "Memo"\n«date:»\n---\n\nText.',
    "---\n«kepada:»\ndari: Biro Hukum\n«tanggal:»\nperihal: Rumah aman\n---\n\nTeks.",
    "---\n«title: Shelter capacity»\nto: Governor\ndate: 2026-11-20\n---\n\nText.",
    "---\n«title: Shelter capacity»\nfrom: Legal Bureau\ndate: 2026-11-20\n---\n\nText.",
    "Kepada: Direktur\n«Dari:»\n«Tanggal:»\nHal: Formulir\n\nTeks.",
    "«Kepada: Direktur»\nDari: Unit\n«Tanggal:»\n\nTeks.",
    "«**To:** Director»  \n**From:** Unit  \n**Subject:** Forms\n\nText.",
    "«Kepada: Direktur»\nDari: Unit\nHal: Formulir\n\nTeks.",
    "Kepada: Direktur\nDari: Unit\nTanggal: «pekan depan»\nHal: Formulir\n\nTeks.",
    '---\ntitle: "Memo"\ndate: «2026-13-40»\n---\n\nText.',
    "# «MEMORANDUM»\n\nTo: Director\nFrom: Unit\nSubject: Forms\n\nText.",
    "**«Nota Dinas»**\n\nKepada: Direktur\nDari: Unit\nHal: Formulir\n\nTeks.",
    "Kepada: Direktur\nDari: Unit\nTanggal: «32-06-2025»\nHal: Formulir\n\nTeks.",
    "Kepada: Direktur\nDari: Unit\nTanggal: «2025»\nHal: Formulir\n\nTeks.",
    "«| Kepada | : | Direktur |»\n| --- | --- | --- |\n| Dari | : | Unit |\n| Hal | : | Formulir |\n\nTeks.",
    "# Formulir baru\n\n«Kepada: Direktur»\nDari: Unit\nHal: Formulir\n\nTeks.",
  ],
  good: [
    "# MEMO\n\nTo: Director\nFrom: Unit\nDate: [insert date]\nSubject: Forms\n\nText.",
    "# Butir Wicara\n\n**Untuk:** Deputi\n**Perihal:** Rapat\n**Tanggal:** 30 Juli 2024\n\nRapat dibuka.",
    "# MEMORANDUM\n\nTo: Director\nFrom: Unit\nDate: 1 March 2026\nSubject: Forms\n\nText.",
    '---\ntitle: "Memo"\ndate: 2026-03-01\n---\n\nText.',
    "**To:** Director  \n**From:** Unit  \n**Date:** 1 March 2026  \n**Subject:** Forms\n\nText.",
    "Kepada: Direktur\nDari: Unit\nTanggal: 1 Maret 2026\nHal: Formulir\n\nTeks.",
    '---\ntitle: "Memo"\ndate: 2026-03-01\n---\n\n**To:** Director  \n**From:** Unit  \n**Subject:** Forms\n',
  ],
  lookAlikes: [
    "Reporting period\n\nFrom: 1 January 2026\nTo: 31 March 2026\nNew cases: 41",
    "Periode laporan\n\nDari: Januari 2026\nUntuk: Maret 2026\nKasus baru: 41",
    "Kepada: Direktur\nDari: Unit\nTanggal: 01-06-2025\nHal: Formulir\n\nTeks.",
    "To: Director\nFrom: Unit\nDate: June 2025\nSubject: Forms\n\nText.",
    "Kepada: Direktur\nDari: Unit\nHal: Formulir\n\nJakarta, 1 Juni 2025\n\nTeks.",
    "Kepada: Direktur\nDari: Unit\nHal: Formulir\n\nTeks ini.\n\nJakarta, 1 Juni 2025\nKepala Unit",
    "Jakarta, 1 Juni 2025\n\nKepada Yth.\nKepala Dinas Sosial\n\nKami mohon data.",
    "| Kepada | : | Direktur |\n| --- | --- | --- |\n| Dari | : | Unit |\n| Tanggal | : | 1 Juni 2025 |\n| Hal | : | Formulir |\n\nTeks.",
    "Kepada Yth.\nKepala Dinas Sosial\nDari: Tim\nHal: Permohonan data\nTanggal: 12 November 2026\n\nKami mohon data.",
    "Kepada Yth. Direktur Bantuan Hukum\nDari: Tim Advokasi\nTanggal: 12 November 2026\nPerihal: Pendampingan\n\nTeks.",
    "# Butir Wicara\n\nUntuk: Menteri\nDari: Biro Humas\nTanggal: 1 Desember 2026\nAcara: Hari Migran\n\nTeks.",
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
    "---\ntitle: Forms\nto:\n  - Director\n  - Deputy\nfrom:\n- Unit\ndate: 2026-03-01\n---\n\nText.",
    "---\ntitle: Forms\nto: Director\nauthor: Unit\ndate: 2026-03-01\n---\n\nText.",
    "---\ntitle: Forms\nfrom: markdown+emoji\nto: docx\ndate: 2026-03-01\n---\n\nText.",
    "---\ntitle: Forms\nto: html\ndate: 2026-03-01\n---\n\nText.",
    "---\ntitle: Talk\nto: Director\ntype: talking-points\ndate: 2026-03-01\n---\n\nText.",
    "---\ntitle: Forms\nto: Director\ndate: 2026-03-01\n---\n\n**From:** Unit  \n**Subject:** Forms\n**To:** Director\n",
    "---\nto: Director\nfrom: Unit\nnomor:\ndate: 2026-03-01\nsubject: Forms\n---\n\nText.",
  ],
  fixes: [
    [
      "MEMORANDUM\nTo: Director\nFrom: Desk\nSubject: Forms\n\nText.",
      "MEMORANDUM\nTo: Director\nFrom: Desk\nDate: 23 November 2026\nSubject: Forms\n\nText.",
    ],
    [
      "NOTA DINAS\n\nKEPADA   : Kepala\nDARI     : Bidang\nPERIHAL  : Usulan\n\nTeks ini.",
      "NOTA DINAS\n\nKEPADA   : Kepala\nDARI     : Bidang\nTANGGAL  : 23 November 2026\nPERIHAL  : Usulan\n\nTeks ini.",
    ],
    [
      "# MEMO\n\n**To:** Director  \n**From:** Unit  \n**Subject:** Forms  \n\nText.",
      "# MEMO\n\n**To:** Director  \n**From:** Unit  \n**Date:** 23 November 2026  \n**Subject:** Forms  \n\nText.",
    ],
    [
      "MEMO\n\nKepada Yth. Direktur\n\nDari: Tim\n\nHal: Usulan\n\nTeks ini.",
      "MEMO\n\nKepada Yth. Direktur\n\nDari: Tim\n\nTanggal: 23 November 2026\n\nHal: Usulan\n\nTeks ini.",
    ],
    [
      "# MEMO\n\nTo: Director\nFrom: Unit\nDate:\nSubject: Forms\n\nText.",
      "# MEMO\n\nTo: Director\nFrom: Unit\nDate: 23 November 2026\nSubject: Forms\n\nText.",
    ],
    [
      "Kepada: Direktur\nDari: Unit\nTanggal: \nHal: Formulir\n\nTeks.",
      "Kepada: Direktur\nDari: Unit\nTanggal: 23 November 2026\nHal: Formulir\n\nTeks.",
    ],
    [
      "| Kepada | : | Direktur |\n| --- | --- | --- |\n| Dari | : | Unit |\n| Hal | : | Formulir |\n\nTeks.",
      "| Kepada | : | Direktur |\n| --- | --- | --- |\n| Dari | : | Unit |\n| Tanggal | : | 23 November 2026 |\n| Hal | : | Formulir |\n\nTeks.",
    ],
    ['---\ntitle: "Memo"\n---\n\nText.', '---\ndate: 2026-11-23\ntitle: "Memo"\n---\n\nText.'],
    [
      '---\ntitle: "Memo"\n---\n\nText.\n\nJakarta, 1 Juni 2025',
      '---\ndate: 2025-06-01\ntitle: "Memo"\n---\n\nText.\n\nJakarta, 1 Juni 2025',
    ],
    [
      '---\ntitle: "Memo"\n---\n\nTo: Director\nFrom: Unit\nDate: June 2025\nSubject: Forms',
      '---\ndate: 2025-06\ntitle: "Memo"\n---\n\nTo: Director\nFrom: Unit\nDate: June 2025\nSubject: Forms',
    ],
    ['---\ntitle: "Memo"\ndate:\n---\n\nText.', '---\ntitle: "Memo"\ndate: 2026-11-23\n---\n\nText.'],
    [
      '---\ntitle: "Memo"\ndate:\n---\n\n**To:** Director  \n**From:** Unit  \n**Date:** 1 March 2026  \n**Subject:** Forms\n',
      '---\ntitle: "Memo"\ndate: 2026-03-01\n---\n\n**To:** Director  \n**From:** Unit  \n**Date:** 1 March 2026  \n**Subject:** Forms\n',
    ],
    [
      '---\ntitle: "Memo"\nlang: en\n---\n\n**To:** Director  \n**From:** Unit  \n**Date:** 1 March 2026  \n**Subject:** Forms\n',
      '---\ndate: 2026-03-01\ntitle: "Memo"\nlang: en\n---\n\n**To:** Director  \n**From:** Unit  \n**Date:** 1 March 2026  \n**Subject:** Forms\n',
    ],
  ],
});

describe("fields that only the writer knows", () => {
  it("are put in with nothing behind them, and then told where they stand", () => {
    const text = "INTERNAL MEMO\nTo: Deputy\nDate: 17 November 2026\n\nThe draft bylaw.\n";
    const memo = memoOf(text, { rules: [memoMissingField] });
    const [finding] = findingsOf(memo);
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Add "From:" and "Subject:"'],
    );
    const fix = finding?.fixes[0];
    assert.ok(fix);
    const after = applyEdits(text, placeFix(memo, fix));
    assert.equal(after, "INTERNAL MEMO\nTo: Deputy\nFrom:\nDate: 17 November 2026\nSubject:\n\nThe draft bylaw.\n");
    assert.deepEqual(
      findingsOf(memoOf(after, { rules: [memoMissingField] })).map((one) => one.text),
      ["From:", "Subject:"],
    );
  });
});

describe("memo-missing-field outside memos", () => {
  it("says nothing", () =>
    assert.equal(findingsOf(memoOf('---\ntitle: "Page"\n---\n\nText.', { rules: [memoMissingField], isMemo: false })).length, 0));
});

describe("tables in the body of a memo", () => {
  it("are no head: more than two cells, or a date alone", () => {
    for (const head of ["| Tanggal | Tempat | Kegiatan |\n| --- | --- | --- |\n", "| Tanggal | Kegiatan |\n| --- | --- |\n"])
      assert.deepEqual(findingsOf(memoOf(`# Laporan\n\n## Kegiatan\n\n${head}`, { rules: [memoMissingField] })), []);
  });

  it("are a head where they hold its fields", () => {
    const text = "| Kepada | Direktur |\n| --- | --- |\n| Dari | Unit |\n| Tanggal | pekan depan |\n| Hal | Jadwal |\n";
    assert.deepEqual(
      findingsOf(memoOf(text, { rules: [memoMissingField] })).map((one) => one.text),
      ["pekan depan"],
    );
  });
});
