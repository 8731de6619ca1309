import assert from "node:assert/strict";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { check, checkFix, checkSilent, findingsOf, memoOf, messagesOf } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const rule = "instrument-not-in-force";

const messages = (text: string, today = "2026-11-23") => messagesOf(text, { ...options, today });

describe("instrument-not-in-force", () => {
  it("offers the name of what took the place of a plan or of another country's act", () => {
    for (const [bad, good] of [
      [
        "The bodies of ASEAN are carrying out the Bohol Trafficking in Persons Work Plan 2017\u20132020 in 2026.\n",
        "The bodies of ASEAN are carrying out the ASEAN Multi-Sectoral Work Plan Against Trafficking in Persons 2023-2028 (Bohol TIP Work Plan 2.0) in 2026.\n",
      ],
      [
        "Saat ini perusahaan wajib memenuhi syarat modal menurut Law No. 72/2006/QH11 negara itu.\n",
        "Saat ini perusahaan wajib memenuhi syarat modal menurut Law No. 69/2020/QH14 negara itu.\n",
      ],
    ] as const)
      checkFix("instrument-not-in-force", bad, good, options);
    checkSilent("The Bohol Trafficking in Persons Work Plan 2017\u20132020 was the first plan of its kind.\n", options);
    checkSilent("Brunei's Trafficking and Smuggling of Persons Order, 2004 gave way to a new order in 2019.\n", options);
  });

  it("says once of a title and its acronym that the plan is over", () => {
    check(
      `
      The duty stands in the National Plan of Action for the Elimination of Trafficking of Women and Children (RAN P3A) today.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
  });

  it("finds a law in force that is said to be over", () => {
    check(
      `
      Undang-Undang Nomor 21 Tahun 2007 sudah dicabut oleh KUHP yang baru.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      UU TPPO sudah tidak berlaku.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      Law No. 21 of 2007 was repealed by the new Criminal Code.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      The Palermo Protocol is no longer in force.
                              ^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
  });

  for (const text of [
    "UU 21/2007 belum dicabut.",
    "Apakah UU 21/2007 telah dicabut?",
    "Pasal 2 UU 21/2007 sudah dicabut.",
    "UU 6/2011 tidak berlaku bagi kapal asing yang singgah.",
    "Law No. 39 of 2004 was repealed in 2017.",
    "UU 15/2002 dicabut dengan UU 8/2010.",
    "If Law No. 21 of 2007 is repealed, victims lose their claim.",
  ])
    it(`says nothing of what is not said to be over: ${text}`, () => checkSilent(text, options));

  it("leaves alone the plan that came after", () => {
    checkSilent("The group follows the Bohol Trafficking in Persons Work Plan 2.0 at sea.", options);
  });

  it("finds a repealed law given as law in force", () => {
    check(
      `
      Penempatan pekerja migran wajib mengikuti UU 39/2004.
                                                ^^^^^^^^^^ instrument-not-in-force
      Placement must follow Law No. 39 of 2004 in every district.
                            ^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      Restitusi dimohonkan menurut PP 44/2008 melalui LPSK.
                                   ^^^^^^^^^^ instrument-not-in-force
      Penyidikan mengikuti KUHAP [@uu-8-1981] sepenuhnya.
                                  ^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    assert.deepEqual(messages("Penempatan wajib mengikuti UU 39/2004 untuk semua negara.\n"), [
      "warning: UU 39/2004 was repealed by UU 18/2017 on 22 November 2017. Cite UU 18/2017, or say that this is the earlier law.",
    ]);
  });

  it("goes by the memo's date", () => {
    const text = (date: string) => `---\ndate: ${date}\n---\n\nPelaku dijerat dengan Pasal 2 UU 21/2007 untuk perbuatan itu.\n`;
    assert.equal(messages(text("2025-12-31")).length, 0);
    assert.equal(messages(text("2026-01-02")).length, 1);
    assert.equal(messages("Penempatan wajib mengikuti UU 39/2004.\n", "2017-11-21").length, 0);
    assert.equal(messages("Penempatan wajib mengikuti UU 39/2004.\n", "2017-11-22").length, 1);
    assert.match(
      messages("Hal itu mengikuti UU 1/2023 bagi semua pelaku.\n", "2024-05-01")[0] ?? "",
      /^information: UU 1\/2023 was enacted on 2 January 2023 but enters into force on 2 January 2026/,
    );
  });

  it("tells the day on which a law was repealed, and what took its place", () => {
    for (const [law, answer] of [
      ["UU 36/2009", "UU 17/2023 on 8 August 2023"],
      ["UU 12/1995", "UU 22/2022 on 3 August 2022"],
      ["UU 62/1958", "UU 12/2006 on 1 August 2006"],
      ["UU 4/1997", "UU 8/2016 on 15 April 2016"],
      ["UU 32/2004", "UU 23/2014 on 2 October 2014"],
    ] as const)
      assert.ok(messages(`Hal itu wajib mengikuti ${law} bagi semua pihak.\n`)[0]?.includes(`was repealed by ${answer}`), law);
    assert.deepEqual(messages("Hal itu wajib mengikuti UU 22/2022 bagi semua pihak.\n"), []);
  });

  it("puts the new law in the place of the old one with its title", () => {
    for (const [text, fixed] of [
      [
        "The skipper faces article 120, paragraph (1), of Law No. 6 of 2011 on Immigration.",
        "The skipper faces article 457 of Law No. 1 of 2023 on the Criminal Code.",
      ],
      [
        "Rape of a child falls under article 81, paragraph (1), of Law No. 23 of 2002 on Child Protection.",
        "Rape of a child falls under article 473, paragraph (4), of Law No. 1 of 2023 on the Criminal Code.",
      ],
      [
        "Clips fall under Article 29 of Law No. 44 of 2008 on Pornography.",
        "Clips fall under Article 407(1) of Law No. 1 of 2023 on the Criminal Code.",
      ],
      [
        "The indictment should add Article 3 of Law No. 8 of 2010 on money laundering in such cases.",
        "The indictment should add Article 607(1)(a) of Law No. 1 of 2023 on the Criminal Code in such cases.",
      ],
      [
        "Pelaku dijerat dengan Pasal 2 UU Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang.",
        "Pelaku dijerat dengan Pasal 455 UU Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana.",
      ],
      [
        "Perbuatan itu diancam dengan Pasal 81 ayat (1) UU 23/2002 sebagaimana telah diubah.",
        "Perbuatan itu diancam dengan Pasal 473 ayat (4) UU 1/2023 sebagaimana telah diubah.",
      ],
    ] as const)
      checkFix(rule, `${text}\n`, `${fixed}\n`, options);
    const [amended] = findingsOf(
      memoOf("Perbuatan itu diancam dengan Pasal 81 ayat (1) UU 23/2002 sebagaimana telah diubah dengan UU 35/2014.\n", options),
    );
    assert.deepEqual(amended?.fixes, []);
  });

  it("finds a plan whose years are over said to be in force", () => {
    for (const text of ["RAN PPTPPO 2020-2024 masih berlaku.", "The ministry currently implements the RAN PPTPPO 2020-2024."])
      assert.match(messages(`${text}\n`)[0] ?? "", /2020-2024, is over/, text);
    for (const text of [
      "RAN PPTPPO 2020-2024 masih berlaku sampai akhir 2024.",
      "RAN PPTPPO 2020-2024 memuat enam strategi.",
      "The RAN PPTPPO 2020-2024 set six goals, and the hotline it began is still in use.",
    ])
      assert.deepEqual(messages(`${text}\n`), [], text);
  });

  it("speaks once of a decree with its number, title and acronym", () => {
    for (const text of [
      "Keppres Nomor 88 Tahun 2002 tentang Rencana Aksi Nasional Penghapusan Perdagangan (Trafiking) Perempuan dan Anak (RAN P3A) menjadi acuan.",
      "Keppres 88/2002 tentang Rencana Aksi Nasional Penghapusan Perdagangan Perempuan dan Anak menjadi acuan.",
      "Gugus tugas memakai RAN P3A (Keppres 88/2002) sebagai acuan.",
      "Gugus tugas memakai Rencana Aksi Nasional Penghapusan Perdagangan (Trafiking) Perempuan dan Anak (Keppres 88/2002) sebagai acuan.",
    ])
      assert.equal(messages(`${text}\n`).length, 1, text);
  });

  it("finds plans whose period is over and treaties that nothing has brought into force", () => {
    assert.match(
      messages("Rencana kerja mengikuti Perpres 19/2023 bagi semua unit.\n")[0] ?? "",
      /^information: The period of Perpres 19\/2023, 2020-2024, is over/,
    );
    assert.match(
      messages("Surrender of fugitives is governed by the ASEAN Treaty on Extradition in all cases.\n")[0] ?? "",
      /^hint: .* is not in force as far as the base knows/,
    );
  });

  it("only hints where nobody has read the revoking article", () => {
    for (const text of [
      "Badan itu bekerja menurut Perpres 81/2006.",
      "Badan itu bekerja menurut Perpres 90/2019.",
      "The agency works under Presidential Regulation No. 90 of 2019.",
    ])
      assert.match(messages(`${text}\n`).join("\n"), /^hint: .* was repealed by .*\(The revoking article itself was not read\.\)$/, text);
    assert.match(messages("Penempatan wajib mengikuti UU 39/2004.\n").join("\n"), /^warning: .*earlier law\.$/);
  });

  it("puts the successor in its place where form and key allow it", () => {
    checkFix(rule, "Penempatan wajib mengikuti UU 39/2004.\n", "Penempatan wajib mengikuti UU 18/2017.\n", options);
    checkFix(
      rule,
      "Penempatan wajib mengikuti UU 39/2004 [@uu-39-2004].\n",
      "Penempatan wajib mengikuti UU 18/2017 [@uu-18-2017].\n",
      options,
    );
    checkFix(
      rule,
      "Penyidikan mengikuti KUHAP [@uu-8-1981] sepenuhnya.\n",
      "Penyidikan mengikuti KUHAP [@uu-20-2025] sepenuhnya.\n",
      options,
    );
    checkFix(
      rule,
      "Pelaku dijerat dengan Pasal 2 UU 21/2007 untuk itu.\n",
      "Pelaku dijerat dengan Pasal 455 UU 1/2023 untuk itu.\n",
      options,
    );
    checkFix(
      rule,
      "They face Article 2 of Law No. 21 of 2007 for that.\n",
      "They face Article 455 of Law No. 1 of 2023 for that.\n",
      options,
    );
    checkFix(
      rule,
      "Permits follow Presidential Regulation No. 20 of 2018 on the Use of Foreign Workers today.\n",
      "Permits follow Government Regulation No. 34 of 2021 on the Use of Foreign Workers today.\n",
      options,
    );
    checkFix(
      rule,
      "Permits follow Presidential Regulation No. 20 of 2018 today.\n",
      "Permits follow Government Regulation No. 34 of 2021 today.\n",
      options,
    );
    checkFix(rule, "Pelaku dijerat [@uu-21-2007, Pasal 2] untuk itu.\n", "Pelaku dijerat [@uu-1-2023, Pasal 455] untuk itu.\n", options);
    checkFix(
      rule,
      "Pelaku dijerat dengan Pasal 2 UU 21/2007 [@uu-21-2007, Pasal 2] untuk itu.\n",
      "Pelaku dijerat dengan Pasal 455 UU 1/2023 [@uu-1-2023, Pasal 455] untuk itu.\n",
      options,
    );
  });

  it("is silent on law in force, amended law and what the base does not know", () => {
    for (const text of [
      "Penempatan wajib mengikuti UU 18/2017.",
      "Pelaku dijerat dengan Pasal 3 UU 21/2007.",
      "Pelaku dijerat dengan Pasal 455 UU 1/2023.",
      "Perlindungan saksi mengikuti UU 13/2006 [@uu-13-2006].",
      "The Palermo Protocol applies, and so does Law No. 6 of 2011.",
      "Bantuan hukum mengikuti UU 99/1999.",
      "Pasal 3-6 UU 21/2007 memuat rumusan tindak pidana.",
      "Pasal 120 ayat (2) UU 6/2011 tetap berlaku.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("is silent on the past, on the change itself and on quotations", () => {
    for (const text of [
      "UU 39/2004 dicabut oleh UU 18/2017.",
      "UU 18/2017 menggantikan UU 39/2004.",
      "Law No. 39 of 2004 was repealed in 2017.",
      "Under Law No. 39 of 2004, the agency was formed and had two tasks.",
      "BNP2TKI dibentuk berdasarkan UU 39/2004.",
      "Sejak 2006 sampai 2019 badan itu bekerja menurut Perpres 81/2006.",
      "Pada 2010, penempatan mengikuti UU 39/2004.",
      "Sebelumnya, penempatan mengikuti UU 39/2004.",
      "Terdakwa didakwa dengan Pasal 2 UU 21/2007.",
      "Perkara lama tetap memakai Pasal 2 UU 21/2007.",
      "Sejak 2 Januari 2026 Pasal 2 UU 21/2007 dibaca sebagai Pasal 455 UU 1/2023.",
      "Article 2 of Law No. 21 of 2007 now reads as Article 455 of the new Criminal Code.",
      "KUHP lama (UU 1/1946) memuat pasal itu.",
      "UU 39/2004 jo. UU 18/2017 mengatur penempatan.",
      "Keputusan Presiden Nomor 88 Tahun 2002 menetapkan rencana aksi untuk masa lima tahun.",
      "Rencana pertama disusun lama sekali menurut Perpres 19/2023.",
      "Istilah itu sudah dipakai dalam Perpres 19/2023.",
      "Evaluasi Perpres 19/2023 menunjukkan capaian yang beragam.",
      "Laporan itu memuat Perpres 19/2023 tentang rencana aksi tahun 2020-2024.",
      "Indonesia will sign and ratify the ASEAN Treaty on Extradition.",
      "Perjanjian Ekstradisi ASEAN belum berlaku.",
      "The UN Convention against Cybercrime opens for signature in Hanoi.",
      "“Penempatan mengikuti UU 39/2004”, katanya.",
      "> Penempatan mengikuti UU 39/2004.",
      "## Penempatan menurut UU 39/2004",
      "`UU 39/2004`",
      "RUU Ketenagakerjaan sedang dibahas.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("offers the successor with its title, in the language of the one written", () => {
    checkFix(
      rule,
      "Orang asing itu melanggar Undang-Undang Nomor 9 Tahun 1992 tentang Keimigrasian.",
      "Orang asing itu melanggar Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian.",
      options,
    );
    checkFix(
      rule,
      "Placement follows Law No. 39 of 2004 on the Placement and Protection of Indonesian Workers Abroad.",
      "Placement follows Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers.",
      options,
    );
  });
});

describe("instrument-not-in-force: tables", () => {
  const options = { rules: [instrumentNotInForce] };

  it("reads a row as one sentence", () => {
    checkSilent(
      `
      | Peraturan | Keterangan |
      | --- | --- |
      | UU Nomor 39 Tahun 2004 | dicabut |
      | UU 39/2004 | 2004–2017 |
      | UU 39/2004 | UU 18/2017 |

      | Law | Status |
      | --- | --- |
      | Law No. 39 of 2004 | repealed |
      `,
      options,
    );
    check(
      `
      | Peraturan | Keterangan |
      | --- | --- |
      | UU 39/2004 | dasar penempatan |
        ^^^^^^^^^^ instrument-not-in-force
      | UU 18/2017 | dicabut sebagian |
      `,
      options,
    );
  });
});

describe("instrument-not-in-force: a line of successors", () => {
  const options = { rules: [instrumentNotInForce] };

  it("names the one in force", () => {
    checkFix(
      "instrument-not-in-force",
      "Jaminan sosial diatur dalam Permenaker Nomor 7 Tahun 2017.\n",
      "Jaminan sosial diatur dalam Permenaker Nomor 4 Tahun 2023.\n",
      options,
    );
    check(
      `
      Larangan itu dimuat dalam UU Nomor 23 Tahun 1992.
                                ^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
  });

  it("is silent where a later one stands beside it, or the sentence tells of the first", () => {
    checkSilent(
      `
      Larangan itu dimuat dalam UU 23/1992 dan kini dalam UU 17/2023.

      Larangan itu pertama kali dimuat dalam UU 23/1992, lalu diulang dalam undang-undang penggantinya.
      `,
      options,
    );
  });
});

describe("instrument-not-in-force on charges", () => {
  it("says nothing of charges that were brought", () => {
    assert.deepEqual(messages("Terdakwa didakwa dengan Pasal 2 UU 21/2007."), []);
    assert.deepEqual(messages("The recruiters were charged under Article 2 of Law No. 21 of 2007 in 2024."), []);
  });
});

describe("instrument-not-in-force on drafts", () => {
  it("tells that a draft binds nobody", () => {
    assert.equal(messages("Sanksi itu sudah berlaku berdasarkan RUU Perubahan Ketiga atas UU 18/2017.").length, 1);
    assert.equal(messages("The duty already binds agencies under the draft bill on the amendment of Law No. 18 of 2017.").length, 1);
  });
  it("lets a draft be described", () => {
    assert.deepEqual(messages("Menurut RUU Perubahan Ketiga atas UU 18/2017, agen akan dikenai sanksi."), []);
    assert.deepEqual(
      messages("Under the draft bill on the amendment of Law No. 18 of 2017 agencies would be fined once it is passed."),
      [],
    );
  });

  it("reads fees that are charged as no charge, and what was while a law was in force as past", () => {
    check(
      `
      Companies are licensed under Law No. 39 of 2004, and the licence is withdrawn when workers are charged unlawful fees.
                                   ^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    checkSilent("Ketika Undang-Undang Nomor 39 Tahun 2004 masih berlaku, perusahaan penempatan memperoleh izin dari menteri.", options);
    checkSilent(
      "Peraturan Presiden Nomor 81 Tahun 2006 membentuk Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia.",
      options,
    );
    checkSilent("Perpres 81/2006 established BNP2TKI.", options);
    assert.equal(findingsOf(memoOf("Perpres 81/2006 membentuk LPSK.", options)).length, 1);
  });

  it("says nothing of a law that revoked another", () => {
    checkSilent("Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers revoked Law No. 39 of 2004 in full.", options);
  });

  it("reads the office after the number, and what a law now sets out as being of now", () => {
    check(
      `
      Staff follow Regulation No. 22 of 2010 of the State Minister for Women's Empowerment and Child Protection.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      Their duties are now set out in Government Regulation No. 3 of 2013.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    checkFix(
      rule,
      "Staff follow Regulation No. 22 of 2010 of the State Minister for Women's Empowerment and Child Protection.\n",
      "Staff follow Regulation No. 8 of 2021 of the State Minister for Women's Empowerment and Child Protection.\n",
      options,
    );
    checkSilent("Staff follow Regulation No. 22 of 2010 of the City Council.\n", options);
    checkSilent("Government Regulation No. 3 of 2013 set out their duties.\n", options);
  });

  it("leaves a question alone", () => {
    checkSilent("Is Law No. 36 of 2009 on Health still in force? No: Law No. 17 of 2023 repealed it.\n", options);
  });

  it("finds an amending act that is itself repealed", () => {
    check(
      `
      UU 13/2003 sebagaimana telah diubah dengan UU 11/2020 mengatur upah minimum.
                                                 ^^^^^^^^^^ ${rule}
      UU 18/2017 yang diubah oleh UU 11/2020 tetap berlaku.
                                  ^^^^^^^^^^ ${rule}
      Law No. 13 of 2003 as amended by Law No. 11 of 2020 governs overtime.
                                       ^^^^^^^^^^^^^^^^^^ ${rule}
      `,
      options,
    );
    assert.deepEqual(messages("UU 13/2003 sebagaimana telah diubah dengan UU 11/2020 mengatur upah.\n"), [
      "warning: UU 11/2020 was repealed on 30 December 2022, and UU 6/2023 took its place. Cite UU 6/2023, or say that this is the earlier law.",
    ]);
    for (const sentence of [
      "UU 13/2003 sebagaimana telah beberapa kali diubah, terakhir dengan UU 6/2023, mengatur upah.",
      "UU 13/2003 diubah dengan UU 11/2020 pada tahun itu.",
      "UU 11/2020 kemudian diganti dengan UU 6/2023.",
    ])
      checkSilent(`${sentence}\n`, options);
  });

  it("leaves alone what is said to have ceased to apply", () => {
    checkSilent(
      "Law No. 8 of 1981 on Criminal Procedure ceased to apply on 2 January 2026; its rules still count in older files.\n",
      options,
    );
  });
});

describe("a code in force that is cited by its former number", () => {
  it("is told at the number", () => {
    checkFix(
      "instrument-not-in-force",
      "Detention follows the Code of Criminal Procedure in force, Law No. 8 of 1981.\n",
      "Detention follows the Code of Criminal Procedure in force, Law No. 20 of 2025.\n",
      { rules: [instrumentNotInForce] },
    );
    checkSilent("Detention follows the Code of Criminal Procedure in force, which replaced Law No. 8 of 1981.\n", {
      rules: [instrumentNotInForce],
    });
  });

  it("is left alone where a name has the year of the act before it", () => {
    checkSilent("UU Keimigrasian tahun 1992 sudah dicabut.\n", options);
    assert.equal(messagesOf("UU Keimigrasian sudah dicabut.\n", options).length, 1);
  });
});

describe("Viet Nam's law of 2011 by its year", () => {
  it("is over, unless it is told of an earlier day or another country's", () => {
    assert.equal(messages("Viet Nam's 2011 anti-trafficking law protects families.\n").length, 1);
    assert.equal(messages("Vietnam's 2011 anti-trafficking law was repealed in 2025.\n").length, 0);
    assert.equal(messages("Thailand's 2008 anti-trafficking law protects families.\n").length, 0);
  });
});
