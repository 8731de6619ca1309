import assert from "node:assert/strict";
import { memoDate } from "../../server/src/engine/memoDate.js";
import { memoOf } from "../helpers/check.js";

describe("the date of a memo", () => {
  for (const [written, date] of [
    ["2026-03-01", "2026-03-01"],
    ["2025/06/01", "2025-06-01"],
    ["2025.06.01", "2025-06-01"],
    ["01-06-2025", "2025-06-01"],
    ["1/6/2025", "2025-06-01"],
    ["1.6.2025", "2025-06-01"],
    ["6/25/2025", "2025-06-25"],
    ["1-Jun-2025", "2025-06-01"],
    ["Senin, 2 Juni 2025", "2025-06-02"],
    ["June 1, 2025", "2025-06-01"],
    ["1\u20133 Juni 2025", "2025-06-03"],
    ["June 2025", "2025-06-30"],
    ["Februari 2024", "2024-02-29"],
    ["2025-06", "2025-06-30"],
  ] as const)
    it(`reads ${written}`, () => assert.equal(memoDate(written), date));

  for (const written of ["pekan depan", "2025", "32-06-2025", "2026-13-40", "01-06-25", "Foo 2025", "May", "31 June 2025", "1/6-2025"])
    it(`does not read ${written}`, () => assert.equal(memoDate(written), undefined));

  const dateOf = (text: string) => {
    const { date, dated } = memoOf(text).context;
    return dated ? date : undefined;
  };

  it("stands in a line of its own with a place, where no field has it", () => {
    assert.equal(dateOf("NOTA DINAS\n\nKepada: Direktur\nDari: Unit\n\nJakarta, 1 Juni 2025\n\nTeks."), "2025-06-01");
    assert.equal(dateOf("Teks.\n\nBandar Lampung, 1 Juni 2025\nKepala Unit"), "2025-06-01");
    assert.equal(dateOf("Text.\n\nKuala Lumpur, June 1, 2025"), "2025-06-01");
    assert.equal(dateOf("Jakarta, 1 Juni 2025\n\nTanggal: 3 Juli 2024\nKepada: Direktur\n\nTeks."), "2024-07-03");
  });

  it("is not a day that a sentence names, or that stands in a quotation", () => {
    assert.equal(dateOf("Rapat diadakan di Jakarta, 1 Juni 2025."), undefined);
    assert.equal(dateOf("Para menteri bertemu di\nJakarta, 1 Juni 2025\ndan pulang."), undefined);
    assert.equal(dateOf("Jakarta, 1 Juni 2025 \u2013 Kementerian membuka kantor."), undefined);
    assert.equal(dateOf("> Jakarta, 1 Juni 2025\n\nTeks."), undefined);
  });
});
