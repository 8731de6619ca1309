import assert from "node:assert/strict";
import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [citationBadPinpoint] };

describe("citation-bad-pinpoint", () => {
  it("finds an article that the instrument does not have", () => {
    check(
      `
      Korban tidak dipidana [@palermo-protocol, art. 27].
                                                ^^^^^^^ citation-bad-pinpoint
      The duty stands in Article 25 of the Palermo Protocol.
                         ^^^^^^^^^^ citation-bad-pinpoint
      Hak itu diatur dalam Pasal 76 UU 21/2007 dan Pasal 48 UU 21/2007.
                           ^^^^^^^^ citation-bad-pinpoint
      See the Palermo Protocol, arts. 19–23.
                                ^^^^^^^^^^^ citation-bad-pinpoint
      Lihat [@actip, arts. 14 and 41].
                                  ^^ citation-bad-pinpoint
      Pusat itu dibentuk menurut Pasal 52 PP 9/2008.
                                 ^^^^^^^^ citation-bad-pinpoint
      Read Article 23(a) of the United Nations Protocol to Prevent, Suppress and Punish Trafficking in Persons.
           ^^^^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
  });

  it("finds an objective, a target or a principle that is not there behind a key", () => {
    check(
      `
      The Compact asks for it [@gcm, Objective 99].
                                               ^^ citation-bad-pinpoint
      Both ask for it [@palermo-protocol, art. 9; @sdgs, target 8.17; @gcm, Objectives 10 and 27].
                                                                ^^^^ citation-bad-pinpoint
                                                                                              ^^ citation-bad-pinpoint
      Hal itu diminta @gcm [Tujuan 30] dan oleh SDGs [@sdgs, target 16.31].
                                   ^^ citation-bad-pinpoint
                                                                    ^^^^^ citation-bad-pinpoint
      Business must look for harm [@ungps, Principle 45].
                                                     ^^ citation-bad-pinpoint
      `,
      options,
    );
    checkFix(
      "citation-bad-pinpoint",
      "Forced labour must end [@sdgs, target 8.17].\n",
      "Forced labour must end [@sdgs, target 8.7].\n",
      options,
    );
    checkSilent(
      "Both ask for it [@gcm, Objective 10; @sdgs, target 8.7]. See [@sdgs, Goal 16] and @gcm [Objectives 5, 7 and 23].\n",
      options,
    );
    // Numbers of something else: a percentage, words after a bare key, the objective of another plan before the key.
    checkSilent("It falls short [@sdgs, target 80%]. By @gcm, target 99 of the plan is met. The plan has Objective 30 [@gcm].\n", options);
  });

  it("finds another letter of the article, where the sentence tells what that is about", () => {
    check(
      `
      Consent is no defence once one of the improper means has been used: see Article 3(d) of the Palermo Protocol.
                                                                              ^^^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkFix(
      "citation-bad-pinpoint",
      "Persetujuan korban tidak relevan jika salah satu cara digunakan menurut Pasal 3 huruf d Protokol Palermo.\n",
      "Persetujuan korban tidak relevan jika salah satu cara digunakan menurut Pasal 3 huruf b Protokol Palermo.\n",
      options,
    );
    checkSilent("Under Article 3(a) of the Palermo Protocol, trafficking has an act, a means and a purpose of exploitation.\n", options);
    checkSilent("Article 3(c) of the Palermo Protocol asks for no means where the victim is a child.\n", options);
    checkSilent("Article 3(d) of the Palermo Protocol does not say that consent is irrelevant where any means was used.\n", options);
  });

  it("finds an article with a figure too many, where the sentence tells what the shorter one is about", () => {
    check(
      `
      Kewajiban negara memberantas perdagangan perempuan dirumuskan dalam Pasal 16 Konvensi Penghapusan Segala Bentuk Diskriminasi terhadap Perempuan.
                                                                          ^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkSilent("Perkara itu didakwa dengan Pasal 2 UU 21/2007, yang pada waktu itu masih berlaku.\n", options);
  });

  it("reads a line that is an article alone as the heading of one", () => {
    checkSilent("UU 10/2004 diganti.\n\nPasal 104\n\nUndang-Undang ini berlaku.\n", options);
  });

  it("finds a paragraph that the article does not have", () => {
    check(
      `
      Victims are not punished [@actip, art. 14(17)].
                                        ^^^^^^^^^^^ citation-bad-pinpoint
      Eksploitasi dirumuskan dalam Pasal 1 ayat (7) UU 21/2007.
                                   ^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkFix("citation-bad-pinpoint", "Lihat Pasal 1 ayat (7) UU 21/2007.\n", "Lihat Pasal 1 angka 7 UU 21/2007.\n", options);
    checkFix("citation-bad-pinpoint", "Lihat [@uu-21-2007, Pasal 1 ayat 7].\n", "Lihat [@uu-21-2007, Pasal 1 angka 7].\n", options);
  });

  it("finds the parts of a list, and an article that its parts stand before, once", () => {
    check(
      `
      Hal itu diatur dalam Pasal 99 ayat (1) dan ayat (2) UU 21/2007.
                           ^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      See paragraph 2 of article 25 of the Palermo Protocol.
          ^^^^^^^^^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      See paragraph 9 of article 15 of ACTIP, and article 14 (1) and (19) of ACTIP.
          ^^^^^^^^^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
                                                                     ^^^^ citation-bad-pinpoint
      Lihat Pasal 3 huruf a dan huruf e Protokol Palermo.
                                ^^^^^^^ citation-bad-pinpoint
      See Article 3(a) to (g) of the Palermo Protocol.
          ^^^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkSilent("See paragraph 2 of article 5 and article 3 (a), (b) and (c) of the Palermo Protocol.\n", options);
    checkSilent("Lihat ayat (1) Pasal 48 UU 21/2007 dan Pasal 48 ayat (1) s.d. (7) UU 21/2007.\n", options);
    checkSilent("See paragraph 99 of the report on article 5 of the Palermo Protocol.\n", options);
  });

  it("finds an article behind a short form", () => {
    check(
      `
      The Palermo Protocol is a treaty. Article 25 thereof names the depositary.
                                        ^^^^^^^^^^ citation-bad-pinpoint

      UU 21/2007 melindungi korban. Pasal 99 undang-undang yang sama mengaturnya.
                                    ^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
  });

  it("asks for a semicolon between the keys of one bracket", () => {
    check(
      `
      Lihat [@uu-21-2007, @actip] dan [@uu-21-2007 @palermo-protocol].
                          ^^^^^^ citation-bad-pinpoint
                                                   ^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    for (const [written, right] of [
      ["[@uu-21-2007, @actip]", "[@uu-21-2007; @actip]"],
      ["[@uu-21-2007 @actip]", "[@uu-21-2007; @actip]"],
      ["[see @actip,@palermo-protocol; @uu-21-2007]", "[see @actip; @palermo-protocol; @uu-21-2007]"],
      ["[@uu-21-2007, Pasal 48, @actip, art. 3]", "[@uu-21-2007, Pasal 48; @actip, art. 3]"],
      ["[@actip and @palermo-protocol, art. 3]", "[@actip; @palermo-protocol, art. 3]"],
      ["[@{actip}, see also @{palermo-protocol}]", "[@{actip}; see also @{palermo-protocol}]"],
    ] as const)
      checkFix("citation-bad-pinpoint", `It is so ${written}.\n`, `It is so ${right}.\n`, options);
    // The words of a locator may name another instrument, and keys outside brackets stand for themselves.
    checkSilent("See [@actip; @palermo-protocol], [@actip, which follows @palermo-protocol] and @actip, @palermo-protocol.\n", options);
    checkSilent("See [@actip] [@palermo-protocol] and [@smith2020, @jones2021].\n", options);
  });

  it("finds numbers that no article has, and a list that runs backwards", () => {
    check(
      `
      Consent is irrelevant [@palermo-protocol, art. 0].
                                                ^^^^^^ citation-bad-pinpoint
      Victims are protected [@palermo-protocol, arts. 8-6].
                                                ^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkFix("citation-bad-pinpoint", "See [@palermo-protocol, arts. 8-6].\n", "See [@palermo-protocol, arts. 6-8].\n", options);
    checkFix("citation-bad-pinpoint", "Lihat Pasal 23 s.d. 20 UU 21/2007.\n", "Lihat Pasal 20 s.d. 23 UU 21/2007.\n", options);
    checkSilent("Article 225-4 of another code; [@palermo-protocol, arts. 6-8].\n", options);
  });

  it("tells a paragraph or an item that is far from all that the base knows, as a hint", () => {
    const levels = (text: string) => findingsOf(memoOf(text, options)).map(({ text, level }) => `${level} ${text}`);
    assert.deepEqual(levels("Privacy is protected by Article 6(7) of the Palermo Protocol.\n"), ["hint Article 6(7)"]);
    assert.deepEqual(levels("Lihat Pasal 1 angka 99 UU 21/2007.\n"), ["hint Pasal 1 angka 99"]);
    checkFix("citation-bad-pinpoint", "Lihat Pasal 1 angka 31 UU 21/2007.\n", "Lihat Pasal 1 angka 13 UU 21/2007.\n", options);
    assert.deepEqual(levels("Lihat Pasal 50 ayat (99) UU 21/2007.\n"), ["hint Pasal 50 ayat (99)"]);
    assert.deepEqual(levels("See Article 15(9) of ACTIP.\n"), ["warning Article 15(9)"]);
    // The base has four of the six paragraphs of article 8.
    assert.deepEqual(levels("Return is governed by Article 8(6) and Article 6(6) of the Palermo Protocol.\n"), []);
    assert.deepEqual(levels("Lihat Pasal 1 angka 15 UU 21/2007 dan Pasal 1 angka 24 UU 18/2017.\n"), []);
  });

  it("finds a letter that the article does not have, where the letters are known", () => {
    check(
      `
      The acts are listed in Article 3(g) of the Palermo Protocol.
                             ^^^^^^^^^^^^ citation-bad-pinpoint
      Lihat Pasal 3 huruf e Protokol Palermo dan [@palermo-protocol, art. 3(f)].
            ^^^^^^^^^^^^^^^ citation-bad-pinpoint
                                                                     ^^^^^^^^^ citation-bad-pinpoint
      Hazardous work is one of the worst forms [@ilo-c182, art. 3(e)].
                                                           ^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    for (const text of [
      "The definition is in Article 3(a) of the Palermo Protocol; children are in Article 3(c)-(d) of the Palermo Protocol.",
      "See [@palermo-protocol, art. 3(d)] and [@ilo-c182, art. 3(d)].",
      "Article 3(e) of the draft Palermo Protocol was deleted.",
      "Article 6(3)(f) of the Palermo Protocol is about material help.",
      "See [@palermo-protocol, art. 9(1)(b)] and [@crc, art. 37(d)].",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("says what to cite instead of a law that only approves a treaty", () => {
    const [finding] = findingsOf(memoOf("Hal itu diatur dalam Pasal 6 UU 14/2009.\n", options));
    assert.match(finding?.message ?? "", /2 articles.*Protokol Palermo/);
  });

  it("reads KUHP by the memo's date", () => {
    checkSilent("---\ndate: 2025-06-01\n---\n\nLihat Pasal 700 KUHP.\n", options);
    check("---\ndate: 2026-06-01\n---\n\nLihat Pasal 700 KUHP.\n      ^^^^^^^^^ citation-bad-pinpoint\n", options);
  });

  it("is silent on what exists and on what it does not know", () => {
    for (const text of [
      "Korban tidak dipidana [@actip, art. 14(7)].",
      "Article 20 of the Palermo Protocol is the last one.",
      "Pasal 67 UU 21/2007 adalah pasal terakhir.",
      "Pasal 28I ayat (1) UUD 1945 melarang perbudakan.",
      "Pasal 455 KUHP memuat rumusan baru.",
      "Pasal 1 ayat (1) KUHP memuat asas legalitas.",
      "Pasal 1 angka 7 UU 21/2007 merumuskan eksploitasi.",
      "See [@palermo-protocol, para. 40] and [@palermo-protocol, annex II].",
      "Article 3(e) of the Palermo Protocol was proposed.",
      "See [@mlc-2006, reg. 2.5] on repatriation.",
      "Perpres 49/2023 Pasal 80 tidak diketahui jumlahnya.",
      "Dalam Pasal 99 dan 100 naskah itu ada usul lain.",
      "“Article 25 of the Palermo Protocol”, he said.",
      "> Article 25 of the Palermo Protocol is ours.",
      "`Article 25 of the Palermo Protocol`",
      "Rule 40 and paragraph 60 of the report concern ACTIP.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("finds another article where the name of the code is followed by the subject", () => {
    check(
      `
      Penyidik menerapkan Pasal 457 KUHP tentang perdagangan orang.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      Prosecutors applied Article 455 of the Criminal Code on people smuggling.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    const [found] = findingsOf(memoOf("Penyidik menerapkan Pasal 457 KUHP tentang perdagangan orang.", options));
    assert.deepEqual(
      found?.fixes.map(({ title }) => title),
      ['Write "Pasal 455"', 'Write "penyelundupan manusia"'],
    );
    checkSilent("Penyidik menerapkan Pasal 455 KUHP tentang perdagangan orang.", options);
    checkSilent("Penyidik menerapkan Pasal 457 KUHP tentang penyelundupan manusia, bukan perdagangan orang.", options);
  });

  it("reads what an article is said to punish", () => {
    check(
      `
      Pasal 457 KUHP mengancam pelaku perdagangan orang dengan pidana penjara paling lama 15 tahun.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    check(
      `
      Pasal 457 KUHP mengatur perdagangan orang, yaitu membawa orang masuk atau keluar wilayah negara secara tidak sah.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkSilent("Pasal 457 KUHP tidak mengatur perdagangan orang.", options);
    checkSilent("Penyidik memakai Pasal 455, bukan Pasal 457 KUHP tentang perdagangan orang.", options);
    check(
      `
      Pasal 457 KUHP mengancam pelaku perdagangan orang dengan pidana penjara 5 sampai 15 tahun atau denda kategori V sampai kategori VII.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      Under article 457 of the Criminal Code, trafficking in persons consists in bringing persons across a border.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkSilent("Under article 457 of the Criminal Code, people smuggling consists in bringing persons across a border.", options);
    assert.equal(
      findingsOf(memoOf("Mereka tidak dieksploitasi, maka penyidik memakai Pasal 457 KUHP tentang perdagangan orang.", options)).length,
      1,
    );
    checkSilent("Pasal 457 KUHP mengancam pelaku penyelundupan manusia dengan pidana penjara paling lama 15 tahun.", options);
  });

  it("tells an article by its gist where the number is a slip away, also in a sentence that forbids", () => {
    check(
      `
      Article 40 of Law No. 18 of 2017 provides that placement costs may not be charged to the worker.
      ^^^^^^^^^^ citation-bad-pinpoint
      Article 16 of Law No. 21 of 2007 raises the penalty by one third where the victim is a child.
      ^^^^^^^^^^ citation-bad-pinpoint
      Under Article 97 of Law No. 1 of 2023, category IV is Rp200 million.
            ^^^^^^^^^^ citation-bad-pinpoint
      Article 24 of Law No. 18 of 2017 gives villages their own tasks: giving information, verifying data.
      ^^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkSilent("Penyelundupan manusia dipidana oleh Pasal 457 UU 1/2023; perdagangan orang diatur dalam Pasal 455.\n", options);
    checkSilent(
      "Perdagangan orang setelah memasukkan korban dari luar negeri diatur Pasal 3 Undang-Undang Nomor 21 Tahun 2007.\n",
      options,
    );
    checkSilent("Article 17 of Law No. 21 of 2007 raises the penalty by one third where the victim is a child.\n", options);
  });
});
