import assert from "node:assert/strict";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

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

describe("dates in figures", () => {
  it("finds the wrong day of the week before a date in figures and in a bracket after it", () => {
    check(
      `
      Rapat digelar di Medan, Rabu (14/10/2025), dan ditutup Jumat malam (16/10/2025).
                              ^^^^ term-discouraged
                                                             ^^^^^ term-discouraged
      Nota itu diterima 14-10-2025 (Rabu) dan dijawab Sabtu, 18/10/25.
                                    ^^^^ term-discouraged
      They met on Monday (14/10/2025) and on Sunday, 10/14/2025, and will meet on Tuesday (3/4/2026).
                  ^^^^^^ term-discouraged
                                             ^^^^^^ term-discouraged
                                                                                  ^^^^^^^ term-discouraged
      `,
      options,
    );
  });

  it("offers the day of the week that the date has, and the next date that has the day", () => {
    fixes("Rapat digelar Rabu (14/10/2025).", "Rapat digelar Selasa (14/10/2025).");
    fixes("They met on Monday (14/10/2025).", "They met on Tuesday (14/10/2025).");
    const offered = (text: string) => findingsOf(memoOf(text, options)).flatMap((one) => one.fixes.map((fix) => fix.title));
    assert.deepEqual(offered("Rapat digelar Rabu (14/10/2025)."), ['Write "Selasa"', 'Write "15/10/2025"']);
    assert.deepEqual(offered("Rapat digelar Rabu, 14 Oktober 2025."), ['Write "Selasa"', 'Write "15 Oktober 2025"']);
    assert.deepEqual(offered("Rapat digelar Rabu, 06 Maret 2025."), ['Write "Kamis"', 'Write "05 Maret 2025"']);
    assert.deepEqual(offered("Rapat digelar Kamis (09/09/2025)."), ['Write "Selasa"']);
    assert.deepEqual(offered("They will meet on Tuesday (3/4/2026)."), ['Write "Friday"', 'Write "Wednesday"']);
  });

  it("finds days that a month does not have, and offers its last one", () => {
    check(
      `
      Surat tertanggal 31/6/2026 itu dibahas pada 30-02-2026.
                       ^^^^^^^^^ term-discouraged
                                                  ^^^^^^^^^^ term-discouraged
      The note dated 31/11/2026 and the one on 11/31/2026 came late.
                     ^^^^^^^^^^ term-discouraged
                                               ^^^^^^^^^^ term-discouraged
      `,
      options,
    );
    fixes("Surat tertanggal 31/06/2026 dibahas.", "Surat tertanggal 30/06/2026 dibahas.");
    fixes("The note dated 11/31/2026 came late.", "The note dated 11/30/2026 came late.");
    fixes("Kapal itu bersandar pada 31 September 2026.", "Kapal itu bersandar pada 30 September 2026.");
    const [, next] = findingsOf(memoOf("Kapal itu bersandar pada 31 September 2026.", options)).flatMap((one) => one.fixes);
    assert.equal(next?.title, 'Write "1 Oktober 2026"');
  });

  it("reads clipped months with a year, dates that begin with the year, and days far above those of the month", () => {
    check(
      `
      Rapat digelar Rabu, 14 Okt 2025, lalu Rabu (2025-10-14); surat tertanggal 32/10/2025 dan 31 Sept 2025 hilang.
                    ^^^^ term-discouraged
                                            ^^^^ term-discouraged
                                                                                ^^^^^^^^^^ term-discouraged
                                                                                               ^^^^^^^^^^^^ term-discouraged
      `,
      options,
    );
    for (const text of [
      "Rapat digelar Selasa, 14 Okt 2025 (2025-10-14).",
      "We met Jan 31 times, and on 31 Nov people came.",
      "Selasa (2025-10-14)",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("leaves right ones alone, ranges, lists, dates without a year, numbers of letters and what can be read rightly", () => {
    for (const text of [
      "Rapat digelar Selasa (14/10/2025) dan 14/10/2025 (Selasa), Jumat malam (17/10/2025).",
      "Rapat Senin-Rabu (13-15/10/2025) dan Senin dan Selasa (14/10/2025) berjalan lancar.",
      "Rapat pada Rabu (14/10) ditunda; setiap Rabu 14.10 WIB layanan dibuka.",
      "They met on Tuesday (14/10/2025) and will meet on Friday (3/4/2026) or Wednesday (3/4/2026).",
      "Surat Nomor 31/6/2026 diterima, begitu pula berkas 30/02/2026/Pid.",
      "“Rabu (14/10/2025),” tulisnya.",
      "Pada 1/2 halaman itu, dan per 31.12.2025, tidak ada perubahan.",
      "Berita itu bertanggal Rabu (14/10/2025) [sic].",
    ])
      checkSilent(`${text}\n`, options);
  });
});
