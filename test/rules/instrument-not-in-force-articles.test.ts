import assert from "node:assert/strict";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { check, checkFix, checkSilent, findingsOf, memoOf, messagesOf } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const rule = "instrument-not-in-force";

const messages = (text: string, today = "2026-11-23") => messagesOf(text, { ...options, today });

describe("instrument-not-in-force: single articles", () => {
  it("finds a provision that another law has replaced", () => {
    check(
      `
      Pelaku dijerat dengan Pasal 2 UU 21/2007 untuk perbuatan pada Maret 2026.
                            ^^^^^^^ instrument-not-in-force
      Recruiters face Article 2 of Law No. 21 of 2007 for acts committed this year.
                      ^^^^^^^^^ instrument-not-in-force
      Pelaku dijerat menurut undang-undang khusus [@uu-21-2007, Pasal 2].
                                                                ^^^^^^^ instrument-not-in-force
      Penyelundupan manusia diancam dalam Pasal 120 ayat (1) UU 6/2011.
                                          ^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    assert.match(
      messages("Pelaku dijerat dengan Pasal 2 UU 21/2007 untuk perbuatan itu.\n")[0] ?? "",
      /UU 1\/2023 on 2 January 2026.*Cite Pasal 455 UU 1\/2023/,
    );
  });

  it("finds it in a list of paragraphs, before its article and in a range", () => {
    check(
      `
      Pelaku dijerat dengan Pasal 2 ayat (1) dan ayat (2) UU 21/2007.
                            ^^^^^^^^^^^^^^^^ instrument-not-in-force
      Pelaku dijerat dengan Pasal 2 sampai dengan Pasal 6 UU 21/2007.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      The crimes stand in Articles 2 to 6 of Law No. 21 of 2007.
                          ^^^^^^^^^^^^^^^ instrument-not-in-force
      Recruiters face paragraph 1 of article 2 of Law No. 21 of 2007.
                      ^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      Kejahatan itu diancam dengan pidana [@uu-26-2000, Pasal 37-40].
                                                        ^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    const [finding] = findingsOf(memoOf("Pelaku dijerat dengan Pasal 2-6 UU 21/2007.\n", options));
    assert.match(finding?.message ?? "", /^Pasal 2 \(within "Pasal 2-6"\) of UU 21\/2007 was replaced by UU 1\/2023/);
    assert.deepEqual(finding?.fixes, []);
    checkSilent("Pelaku dijerat dengan Pasal 3 sampai dengan Pasal 6 UU 21/2007.\n", options);
    checkSilent("Dahulu Pasal 2-6 UU 21/2007 berlaku, sampai UU 1/2023 menggantikan Pasal 2.\n", options);
  });

  it("names the article of the new Code for each that it replaced", () => {
    for (const [written, right] of [
      ["Pasal 27 ayat (1) UU 11/2008", "Pasal 407"],
      ["Pasal 46 UU 11/2008", "Pasal 332"],
      ["Pasal 5 ayat (2) UU 8/2010", "Pasal 608"],
      ["Pasal 81 ayat (1) UU 23/2002", "Pasal 473 ayat (4)"],
      ["Pasal 67 UU 24/2009", "Pasal 235"],
      ["Pasal 9 UU 26/2000", "Pasal 599"],
    ] as const)
      assert.ok(messages(`Pelaku dijerat dengan ${written} untuk perbuatan itu.\n`)[0]?.includes(`Cite ${right} UU 1/2023.`), written);
    assert.deepEqual(messages("Pelaku dijerat dengan Pasal 10 UU 8/2010 untuk perbuatan itu.\n"), []);
  });

  it("reads KUHP as the Code in force on that date", () => {
    assert.deepEqual(messages("Hal itu mengikuti KUHP bagi semua pelaku.\n", "2024-05-01"), []);
    assert.deepEqual(messages("Hal itu mengikuti KUHP bagi semua pelaku.\n", "2026-05-01"), []);
    assert.match(
      messages("Pelaku dijerat dengan Pasal 297 KUHP untuk perbuatan itu.\n", "2024-05-01")[0] ?? "",
      /UU 21\/2007 on 19 April 2007/,
    );
    assert.deepEqual(messages("Pelaku dijerat dengan Pasal 297 KUHP untuk perbuatan itu.\n", "2026-05-01"), []);
  });

  it("finds an article of the earlier Code with the subject that it had there", () => {
    for (const text of [
      "Pasal 297 KUHP melarang perdagangan perempuan dan anak laki-laki.",
      "Pelaku dijerat dengan Pasal 297 KUHP tentang perdagangan perempuan.",
      "Article 297 of the KUHP punishes trafficking in women.",
    ])
      assert.match(
        messages(`${text}\n`)[0] ?? "",
        /^information: .* 297 was about this in the earlier code; .* Cite Pasal 455 UU 1\/2023\.$/,
        text,
      );
    for (const text of [
      "Pasal 297 KUHP melindungi saksi, termasuk korban perdagangan orang yang perempuan.",
      "Pasal 297 KUHP yang melarang perdagangan perempuan dicabut oleh UU 21/2007.",
      "Dahulu Pasal 297 KUHP melarang perdagangan perempuan.",
      "Pasal 296 KUHP melarang perdagangan perempuan.",
      "Pasal 324 KUHP dibahas bersama kejahatan terhadap kemanusiaan.",
    ])
      assert.deepEqual(messages(`${text}\n`), [], text);
  });

  it("knows the articles of the earlier Code by what they were about, in any form of the words", () => {
    for (const [text, article] of [
      ["Pelaku dijerat dengan Pasal 378 KUHP tentang penipuan.", "Pasal 492"],
      ["Penipu itu menipu korban, sehingga berlaku Pasal 378 Kitab Undang-Undang Hukum Pidana.", "Pasal 492"],
      ["Pelaku dijerat dengan Pasal 333 ayat (1) KUHP tentang perampasan kemerdekaan.", "Pasal 446"],
      ["Article 378 KUHP (fraud) applies to the recruiters.", "Article 492"],
      ["Under Article 297 of the Criminal Code, traffickers are punished.", "Article 455"],
      ["Holding crew against their will is deprivation of liberty under Article 333 of the Penal Code.", "Article 446"],
    ] as const)
      assert.equal(findingsOf(memoOf(`${text}\n`, options))[0]?.fixes[0]?.title, `Write "${article}"`, text);
    checkFix(
      rule,
      "Pelaku dijerat dengan Pasal 372 KUHP tentang penggelapan.\n",
      "Pelaku dijerat dengan Pasal 486 KUHP tentang penggelapan.\n",
      options,
    );
    for (const text of [
      "Pasal 378 KUHP lama tentang penipuan kini menjadi Pasal 492 KUHP.",
      "Penipuan pada tahun 2025 dituntut dengan Pasal 378 KUHP.",
      "Pasal 378 KUHP mengancam pengedar uang palsu.",
      "Pasal 492 KUHP mengancam penipuan.",
      "Pasal 378 KUHP tentang penipuan digantikan Pasal 492 UU 1/2023.",
      "Pasal 263 KUHP tentang berita bohong berlaku sejak awal tahun.",
      "Article 285 of the Criminal Code punishes a witness who stays away.",
      "Article 297 of the Criminal Code protects witnesses of trafficking.",
      "The recruiter committed fraud in 2024, so Article 378 of the Criminal Code applies.",
      "Article 375 of the Malaysian Penal Code defines rape, and Article 378 of the Penal Code theft.",
      "In Thailand, Article 283 of the Criminal Code covers procuring.",
      "Courts applied the old Criminal Code, Article 378, to fraud.",
    ])
      assert.deepEqual(messages(`${text}\n`), [], text);
    assert.deepEqual(messages("Pelaku dijerat dengan Pasal 378 KUHP tentang penipuan.\n", "2025-05-01"), []);
  });

  it("tells of an article replaced where the charge is still to be brought, or the act is of a later year", () => {
    assert.equal(
      messages("Penuntut umum menyusun dakwaan berdasarkan Pasal 2 ayat (1) UU 21/2007 untuk perbuatan pada Juli 2026.").length,
      1,
    );
    assert.equal(messages("The recruiters will be charged under Article 2 of Law No. 21 of 2007.").length, 1);
  });

  it("offers the article that alone was revoked", () => {
    checkFix(
      "instrument-not-in-force",
      "Kata mereka, UU 21/2007 sudah dicabut.",
      "Kata mereka, Pasal 2 UU 21/2007 sudah dicabut.",
      options,
    );
    checkFix(
      "instrument-not-in-force",
      "They say that Law No. 21 of 2007 was repealed.",
      "They say that Article 2 of Law No. 21 of 2007 was repealed.",
      options,
    );
  });

  it("knows the articles of the earlier code of procedure by what they were about", () => {
    check(
      `
      Menurut Pasal 184 KUHAP, alat bukti ialah keterangan saksi.
              ^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    checkFix(
      "instrument-not-in-force",
      "Penahanan menurut Pasal 21 KUHAP dilakukan penyidik.\n",
      "Penahanan menurut Pasal 100 KUHAP dilakukan penyidik.\n",
      options,
    );
    checkSilent("Penahanan diatur dalam Pasal 100 KUHAP, alat bukti dalam Pasal 235 KUHAP.\n", options);
    checkSilent("In line with article 184 of the Code of Criminal Procedure the court in Tunis heard evidence.\n", options);
  });
});
