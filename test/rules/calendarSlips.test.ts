import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };
const fixes = (before: string, after: string) => checkFix("term-discouraged", `${before}\n`, `${after}\n`, options);

describe("dates that no calendar has", () => {
  it("finds days that a month does not have, in both languages and orders", () => {
    check(
      `
      The workshop was held on 31 June 2026 and again on April 31, 2027.
                               ^^^^^^^^^^^^ term-discouraged
                                                         ^^^^^^^^^^^^^^ term-discouraged
      Sidang dimulai pada tanggal 31 November 2026, bukan 30 Februari.
                                  ^^^^^^^^^^^^^^^^ term-discouraged
                                                          ^^^^^^^^^^^ term-discouraged
      The shelter closed on 29 February 2025.
                            ^^^^^^^^^^^^^^^^ term-discouraged
      `,
      options,
    );
  });

  it("offers the days on either side of the end of the month", () => {
    fixes("The workshop is on 31 June 2026.", "The workshop is on 30 June 2026.");
    fixes("Rapat pada 29 Februari 2026 ditunda.", "Rapat pada 28 Februari 2026 ditunda.");
  });

  it("knows leap years, and leaves ranges, quotations and numbers of other things alone", () => {
    for (const text of [
      "The shelter opened on 29 February 2024 and on 29 February.",
      "Masa kerja 30 Mei 2026 sampai 31 Agustus 2026.",
      "“We met on 31 June,” the letter reads.",
      "Presidential Decree No. 45 of August 2012 was cited.",
      "The plan covers the 31 villages, and in May 45 people came.",
      "The letter is of 31 June 2026 [sic] and was never answered.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("days of the week", () => {
  it("finds the wrong one before a date and in a bracket after it", () => {
    check(
      `
      On Monday, 3 March 2026 the team met; it will meet on 4 March 2026 (Friday).
         ^^^^^^ term-discouraged
                                                                          ^^^^^^ term-discouraged
      Rapat diadakan pada hari Senin, 3 Maret 2026, dan Jumat tanggal 4 Maret 2026.
                               ^^^^^ term-discouraged
                                                        ^^^^^ term-discouraged
      `,
      options,
    );
  });

  it("offers the day that the date has", () => {
    fixes("The hearing on Monday, 3 March 2026 was short.", "The hearing on Tuesday, 3 March 2026 was short.");
    fixes("Sidang pada Jumat, 3 Maret 2026 singkat.", "Sidang pada Selasa, 3 Maret 2026 singkat.");
    fixes("The hearing on Monday, March 3, 2026 was short.", "The hearing on Tuesday, March 3, 2026 was short.");
  });

  it("leaves right ones alone, and days of a range or list", () => {
    for (const text of [
      "On Tuesday, 3 March 2026 the team met.",
      "Rapat Selasa, 3 Maret 2026, dipimpin Direktur.",
      "The workshop is on Monday–Wednesday, 2–4 March 2026.",
      "On Monday and Tuesday, 2 and 3 March 2026, the court sat.",
      "Senin-Rabu, 2-4 Maret 2026, aula dipakai.",
      "The office opens every Monday. 3 March 2026 is a holiday.",
      "Each Friday since 3 March 2026 the van goes to the port.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
