import assert from "node:assert/strict";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };

describe("instrument-misnumbered", () => {
  it("finds a year or number that does not go with the title", () => {
    check(
      `
      UU No. 21 Tahun 2009 tentang Pemberantasan Tindak Pidana Perdagangan Orang mengatur restitusi.
      ^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Law No. 12 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons protects victims.
      ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Peraturan Pemerintah Nomor 9 Tahun 2009 tentang Tata Cara dan Mekanisme Pelayanan Terpadu bagi Saksi dan/atau Korban Tindak Pidana Perdagangan Orang berlaku.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Law No. 6 of 2012 on Immigration governs entry permits.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("finds the year of a title and the number in brackets that are not those of another country's act", () => {
    check(
      `
      Republic Act No. 11862, the Expanded Anti-Trafficking in Persons Act of 2012, widened the duties.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Cases are brought under the Expanded Anti-Trafficking in Persons Act of 2020 (Republic Act No. 11862).
                                                                       ^^^^^^^^^^^ instrument-misnumbered
      Malaysia's Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2007 (Act 607) applies.
                                                                                      ^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkSilent("Republic Act No. 11862, the Expanded Anti-Trafficking in Persons Act of 2022, widened the duties.\n", options);
    checkSilent("Republic Act No. 11862 amended the Anti-Trafficking in Persons Act of 2003 once more.\n", options);
    checkSilent("Malaysia's Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2007 (Act 670) applies.\n", options);
    checkSilent("Section 14 was added to the Regulation of Employment Act 1965 (Act No 12 of 1965).\n", options);
  });

  it("reads a convention whose organisation has its acronym beside it", () => {
    check(
      `
      Standarnya Konvensi Organisasi Perburuhan Internasional (ILO) Nomor 189 tentang Pekerjaan dalam Penangkapan Ikan.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("finds a number that does not go with the name in brackets", () => {
    check(
      `
      Kitab undang-undang yang baru, KUHP baru (UU 1/2022), memuat pasal itu.
                                                ^^^^^^^^^ instrument-misnumbered
      UU 21/2008 (UU TPPO) memuat pasal itu.
      ^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("offers the title of the act that has the number, too", () => {
    const fixesOf = (text: string) => findingsOf(memoOf(`${text}\n`, options)).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(fixesOf("Undang-Undang Nomor 12 Tahun 2022 tentang Penghapusan Kekerasan dalam Rumah Tangga memuat hak korban."), [
      "Write number 23 of 2004",
      'Write "Tindak Pidana Kekerasan Seksual"',
    ]);
    assert.deepEqual(fixesOf("Law No. 11 of 2012 on Child Protection makes diversion compulsory."), [
      "Write number 23 of 2002",
      'Write "the Juvenile Criminal Justice System"',
    ]);
    // No act of the base has the number: the title is all there is to go by.
    assert.deepEqual(fixesOf("UU No. 21 Tahun 2009 tentang Pemberantasan Tindak Pidana Perdagangan Orang mengatur restitusi."), [
      "Write number 21 of 2007",
    ]);
  });

  it("finds a number that does not go with a title in short", () => {
    check(
      `
      UU No. 21 Tahun 2008 tentang TPPO memuat pasal itu.
      ^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Undang-Undang Nomor 14 Tahun 2008 tentang Pengesahan Protokol Palermo memuat dua pasal.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkSilent("UU 14/2009 tentang Pengesahan Protokol Palermo dan UU 19/2016 tentang ITE berlaku.\n", options);
  });

  it("finds one form of act written for another", () => {
    check(
      `
      PP 69/2008 tentang Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang membentuk gugus tugas.
      ^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix(
      "instrument-misnumbered",
      "PP 69/2008 tentang Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang berlaku.\n",
      "Perpres 69/2008 tentang Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang berlaku.\n",
      options,
    );
  });

  it("finds a number that differs from the key cited for it", () => {
    check(
      `
      Protokol itu disahkan dengan Undang-Undang Nomor 14 Tahun 2008 [@uu-14-2009].
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Diubah, terakhir dengan Perpres 49/2022 [@perpres-69-2008; @perpres-49-2023].
                              ^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("finds a treaty dated by its entry into force", () => {
    check(
      `
      Indonesia follows the 2003 Palermo Protocol in its training.
                            ^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      The definition is that of the Palermo Protocol (2003).
                                    ^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Definisi itu dari Protokol Palermo tahun 2003.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Definisi itu dari Protokol Palermo yang diadopsi pada 2003.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      CEDAW 1981 already spoke of traffic in women.
      ^^^^^^^^^^ instrument-misnumbered
      The 2003 Protocol to Prevent, Suppress and Punish Trafficking in Persons defines it.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      ACTIP (2017) asks for cooperation.
      ^^^^^^^^^^^^ instrument-misnumbered
      ILO Convention No. 188 of 2017 covers fishing vessels.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("finds the wrong year of a resolution", () => {
    check(
      `
      The Council spoke of it in Security Council resolution 2388 (2016).
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("mends what it finds", () => {
    const rule = "instrument-misnumbered";
    checkFix(
      rule,
      "UU No. 21 Tahun 2009 tentang Pemberantasan Tindak Pidana Perdagangan Orang mengatur restitusi.\n",
      "UU No. 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang mengatur restitusi.\n",
      options,
    );
    checkFix(rule, "Indonesia follows the 2003 Palermo Protocol.\n", "Indonesia follows the 2000 Palermo Protocol.\n", options);
    checkFix(rule, "Disahkan dengan UU 14/2008 [@uu-14-2009].\n", "Disahkan dengan UU 14/2009 [@uu-14-2009].\n", options);
    checkFix(rule, "Lihat Security Council resolution 2388 (2016).\n", "Lihat Security Council resolution 2388 (2017).\n", options);
  });

  it("offers the fix for all only where title and form agree", () => {
    const safe = (text: string) => findingsOf(memoOf(text, options)).map((one) => one.fixes[0]?.safe);
    assert.deepEqual(safe("UU 21/2009 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.\n"), [true]);
    assert.deepEqual(safe("UU 21/2008 (UU TPPO) berlaku.\n"), [false]);
    assert.deepEqual(safe("Disahkan dengan UU 14/2008 [@uu-14-2009].\n"), [false]);
  });

  it("is silent on what is right", () => {
    for (const text of [
      "UU No. 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang mengatur restitusi.",
      "Law No. 6 of 2011 on Immigration governs entry permits.",
      "Indonesia follows the 2000 Palermo Protocol.",
      "Definisi itu dari Protokol Palermo tahun 2000.",
      "KUHP baru (UU 1/2023) memuat pasal itu.",
      "Disahkan dengan UU 14/2009 [@uu-14-2009].",
      "Security Council resolution 2388 (2017) speaks of it.",
      "Konvensi ILO No. 29 Tahun 1930 melarang kerja paksa.",
      "UNCAC (2003) and UNTOC (2000) are sister treaties.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("is silent on what only looks wrong", () => {
    for (const text of [
      // An amending law under the title of the law that it amends.
      "Undang-Undang Nomor 35 Tahun 2014 tentang Perlindungan Anak memperberat sanksi.",
      "UU 17/2016 tentang Perlindungan Anak memperberat sanksi.",
      "Law No. 31 of 2014 on the Protection of Witnesses and Victims widened it.",
      // An older or newer act of the same title.
      "UU 23/1992 tentang Kesehatan sudah lama tidak dipakai.",
      "UU 17/2023 tentang Kesehatan berlaku.",
      "UU 32/2004 tentang Pemerintahan Daerah pernah berlaku.",
      "UU 6/2023 tentang Cipta Kerja berlaku.",
      // A short title that is the beginning of another.
      "UU 26/2000 tentang Pengadilan Hak Asasi Manusia berlaku.",
      "UU 40/1999 tentang Pers dan UU 40/2004 tentang Jaminan Sosial berlaku.",
      // A law that the base does not have.
      "Undang-Undang Nomor 21 Tahun 2009 tentang Konvensi lain berlaku.",
      // The year of something else.
      "The Palermo Protocol entered into force in 2003.",
      "Indonesia ratified CEDAW (1984) and ACTIP (2017).",
      "Protokol Palermo (berlaku sejak 2003) mengikat.",
      "In 2003 Palermo Protocol parties met for the first time.",
      "Pada tahun 2003 Protokol Palermo mulai berlaku.",
      "The 2003 Palermo Protocol entry into force came early.",
      "The States parties to the Palermo Protocol, 2003 to 2009, grew in number.",
      "| Instrument | Indonesia |\n| --- | --- |\n| Palermo Protocol (2003) | 2009 |",
      // Somebody else's words, code, and the ratifying law beside its treaty.
      "He wrote: “the 2003 Palermo Protocol is our law”.",
      "> The 2003 Palermo Protocol is our law.",
      "`UU 21/2009 tentang Pemberantasan Tindak Pidana Perdagangan Orang`",
      "The Palermo Protocol (Law No. 14 of 2009) binds Indonesia.",
      "Perpres 69/2008 jo. 49/2023 [@perpres-69-2008; @perpres-49-2023] membentuk gugus tugas.",
      "UU 5/2009 dan UU 14/2009 [@uu-5-2009; @uu-14-2009] mengesahkannya.",
      "UU 21/2007 tentang TPPO berlaku.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("knows the law that approves a treaty by the first part of the treaty's title", () => {
    checkFix(
      "instrument-misnumbered",
      "UU 14/2008 tentang Pengesahan Protokol untuk Mencegah, Menindak, dan Menghukum Perdagangan Orang berlaku.",
      "UU 14/2009 tentang Pengesahan Protokol untuk Mencegah, Menindak, dan Menghukum Perdagangan Orang berlaku.",
      options,
    );
    checkSilent("UU 14/2009 tentang Pengesahan Protokol untuk Mencegah, Menindak, dan Menghukum Perdagangan Orang berlaku.\n", options);
  });

  it("knows the title of a law in other translations, and its figures turned around", () => {
    for (const [before, after] of [
      [
        "Law No. 12 of 2007 on the Eradication of the Crime of Trafficking in Persons is the main statute.",
        "Law No. 21 of 2007 on the Eradication of the Crime of Trafficking in Persons is the main statute.",
      ],
      [
        "Law 21/2009 on the elimination of human trafficking fines companies.",
        "Law 21/2007 on the elimination of human trafficking fines companies.",
      ],
      [
        "Law No. 17 of 2018 on the Protection of Indonesian Migrant Workers bans fees.",
        "Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers bans fees.",
      ],
      ["Law No. 13 of 2014 on Witness and Victim Protection applies.", "Law No. 31 of 2014 on Witness and Victim Protection applies."],
      ["ILO Convention No. 198 on domestic workers is not ratified.", "ILO Convention No. 189 on domestic workers is not ratified."],
    ] as const)
      checkFix("instrument-misnumbered", before, after, options);
    for (const text of [
      "Law No. 21 of 2007 on the Eradication of the Crime of Human Trafficking applies.",
      "Law No. 31 of 2014 on Witness and Victim Protection applies.",
      "Law No. 13 of 2006 on Witness and Victim Protection applies.",
      "Malaysia's Law No. 12 of 2007 on the Eradication of Human Trafficking applies.",
      "Timorese Law No. 12 of 2007 on the Eradication of Human Trafficking applies.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("finds a year in which nothing happened to a treaty or declaration", () => {
    for (const [before, after] of [
      [
        "The Convention relating to the Status of Refugees of 1957 has 46 articles.",
        "The Convention relating to the Status of Refugees of 1951 has 46 articles.",
      ],
      ["The 1965 Universal Declaration of Human Rights bans slavery.", "The 1948 Universal Declaration of Human Rights bans slavery."],
      [
        "The Convention on the Rights of the Child (1998) has 54 articles.",
        "The Convention on the Rights of the Child (1989) has 54 articles.",
      ],
    ] as const)
      checkFix("instrument-misnumbered", before, after, options);
    for (const text of [
      "The Convention relating to the Status of Refugees of 1951 has 46 articles.",
      "The 2012 Universal Declaration of Human Rights handbook is out of print.",
      "The Convention on the Rights of the Child (2017) was the subject of the lecture.",
      "In 2012 Convention on the Rights of the Child posters were sold.",
      "The 1956 Slavery Convention applies.",
      "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women (1999);",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("compares the number of an amending act with those that amended the act named", () => {
    check(
      `
      Perpres 22/2022 tentang Perubahan atas Perpres 69/2008 mengubah susunan gugus tugas.
      ^^^^^^^^^^^^^^^ instrument-misnumbered
      UU 36/2014 tentang Perubahan atas UU 23/2002 menambah kewajiban negara.
      ^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix(
      "instrument-misnumbered",
      "Perpres Nomor 22 Tahun 2022 tentang Perubahan atas Perpres 69/2008 berlaku.",
      "Perpres Nomor 22 Tahun 2021 tentang Perubahan atas Perpres 69/2008 berlaku.",
      options,
    );
    for (const text of [
      "Perpres 22/2021 tentang Perubahan atas Perpres 69/2008 mengubah susunan gugus tugas.",
      "Perpres 49/2023 tentang Perubahan Kedua atas Perpres 69/2008 mengubah susunan gugus tugas.",
      "Perpres 7/2030 tentang Perubahan atas Perpres 69/2008 belum ada.",
      "Perpres 22/2022 dan Perpres 69/2008 dibahas dalam rapat.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("compares a law with the treaty that it is said to approve", () => {
    check(
      `
      Protokol Palermo disahkan oleh Indonesia dengan UU Nomor 15 Tahun 2009.
                                                      ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Indonesia ratified ACTIP with Law No. 12 of 2007.
                                    ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix("instrument-misnumbered", "ACTIP was ratified by Law No. 14 of 2009.", "ACTIP was ratified by Law No. 12 of 2017.", options);
    for (const text of [
      "Protokol Palermo disahkan dengan UU 14/2009, dan UNTOC dengan UU 5/2009.",
      "Indonesia ratified ACTIP with Law No. 12 of 2017.",
      "Protokol Palermo dilaksanakan dengan UU 21/2007.",
      "The Palermo Protocol was carried out by Law No. 21 of 2007.",
      "Protokol Palermo, yang disahkan pada 2009, dibahas bersama UU 15/2009.",
      "Vietnam ratified ACTIP before Law No. 12 of 2007 was amended.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("knows a title without the word that says what the law is for", () => {
    check(
      `
      UU 21/2017 tentang tindak pidana perdagangan orang mengatur restitusi.
      ^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    for (const text of [
      "UU 21/2007 tentang tindak pidana perdagangan orang mengatur restitusi.",
      "UU 21/2017 tentang tindak pidana tertentu dan perdagangan orang belum ada.",
      "UU 8/2010 tentang Tindak Pidana Pencucian Uang berlaku.",
      "Perda 6/2004 tentang tindak pidana perdagangan orang di provinsi itu dicabut.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("tells by a long title which act is meant, where no act of the number is known", () => {
    const title = "tentang Tata Cara Penyelesaian Permohonan dan Pemberian Restitusi dan Kompensasi kepada Korban Tindak Pidana";
    const found = findingsOf(memoOf(`Caranya diatur Peraturan Mahkamah Agung Nomor 2 Tahun 2021 ${title}.\n`, options));
    assert.deepEqual(
      found.map((one) => [one.level, one.fixes[0]?.edits.map((edit) => edit.text)]),
      [["hint", ["1", "2022"]]],
    );
    // A short title may be that of several acts.
    checkSilent("Caranya diatur Undang-Undang Nomor 3 Tahun 1994 tentang Imigrasi.\n", options);
  });
});

describe("instrument-misnumbered on a title with another word", () => {
  it("offers the word of the official title", () => {
    const wrong = "Hak itu dijamin UU Nomor 21 Tahun 2007 tentang Penghapusan Tindak Pidana Perdagangan Orang.";
    checkFix("instrument-misnumbered", wrong, wrong.replace("Penghapusan", "Pemberantasan"), options);
  });
  it("offers words that are missing or in another order", () => {
    for (const [wrong, right] of [
      [
        "UU Nomor 21 Tahun 2007 tentang Pemberantasan Perdagangan Orang berlaku.",
        "UU Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.",
      ],
      [
        "PP Nomor 9 Tahun 2008 tentang Tata Cara dan Mekanisme Pelayanan Terpadu bagi Saksi dan Korban Tindak Pidana Perdagangan Orang berlaku.",
        "PP Nomor 9 Tahun 2008 tentang Tata Cara dan Mekanisme Pelayanan Terpadu bagi Saksi dan/atau Korban Tindak Pidana Perdagangan Orang berlaku.",
      ],
      [
        "UU Nomor 27 Tahun 2022 tentang Perlindungan Data Pribadi berlaku.",
        "UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi berlaku.",
      ],
      [
        "Layanan itu mengikuti Peraturan Menteri Pemberdayaan Perempuan dan Perlindungan Anak Nomor 8 Tahun 2021 tentang Standar Prosedur Operasional Pelayanan Terpadu bagi Saksi dan/atau Korban Tindak Pidana Perdagangan Orang.",
        "Layanan itu mengikuti Peraturan Menteri Pemberdayaan Perempuan dan Perlindungan Anak Nomor 8 Tahun 2021 tentang Standar Operasional Prosedur Pelayanan Terpadu bagi Saksi dan/atau Korban Tindak Pidana Perdagangan Orang.",
      ],
    ] as const)
      checkFix("instrument-misnumbered", wrong, right, options);
    checkSilent("UU Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran berlaku.", options);
    checkSilent("UU Nomor 31 Tahun 2014 tentang Perlindungan Saksi dan Korban berlaku.", options);
  });
  it("leaves alone the title as it is, a longer one, and one that goes on elsewhere", () => {
    checkSilent("Hak itu dijamin UU Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang.", options);
    checkSilent("UU Nomor 21 Tahun 2007 tentang hal ini mengatur restitusi bagi korban dan saksi.", options);
    checkSilent("Ia berbicara menurut UU Nomor 21 Tahun 2007 tentang tindak pidana perdagangan orang.", options);
  });

  it("writes the kind of a minister's act as its title has it", () => {
    const title =
      "Nomor 260 Tahun 2015 tentang Penghentian dan Pelarangan Penempatan Tenaga Kerja Indonesia pada Pengguna Perseorangan di Negara-Negara Kawasan Timur Tengah";
    const rule = "instrument-misnumbered";
    checkFix(
      rule,
      `Moratorium itu lahir dari Peraturan Menteri Ketenagakerjaan ${title}.`,
      `Moratorium itu lahir dari Keputusan Menteri Ketenagakerjaan ${title}.`,
      options,
    );
    checkFix(rule, `Moratorium itu lahir dari Permenaker ${title}.`, `Moratorium itu lahir dari Kepmenaker ${title}.`, options);
  });

  it("lets a title go without what it has in brackets", () => {
    checkSilent(
      "Rencana aksi itu ditetapkan melalui Keputusan Presiden Nomor 88 Tahun 2002 tentang Rencana Aksi Nasional Penghapusan Perdagangan Perempuan dan Anak.",
      options,
    );
  });

  it("holds the year in which a treaty was adopted, signed or entered into force against its dates", () => {
    check(
      `
      The Convention on the Rights of the Child was adopted in 1988 and binds every State.
                                                               ^^^^ instrument-misnumbered
      Konvensi tentang Hak-Hak Anak diadopsi pada 1991.
                                                  ^^^^ instrument-misnumbered
      The Palermo Protocol was signed in 1999.
                                         ^^^^ instrument-misnumbered
      The duty rests on the United Nations Convention against Transnational Organized Crime (1999).
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    for (const silent of [
      "The Convention on the Rights of the Child was adopted by Indonesia in 1990.",
      "The Convention on the Rights of the Child was adopted in 1990 by Indonesia.",
      "Viet Nam has ratified the Palermo Protocol (2002).",
      "The 1989 Convention on the Rights of the Child was adopted in 1989.",
      "The Palermo Protocol (2014) was the subject of the lecture.",
    ])
      checkSilent(silent, options);
  });

  it("says that Indonesia signed what it is said to have ratified on that day", () => {
    const rule = "instrument-misnumbered";
    const name = "ASEAN Convention Against Trafficking in Persons, Especially Women and Children";
    checkFix(
      rule,
      `Indonesia ratified the ${name} in Kuala Lumpur on 21 November 2015.`,
      `Indonesia signed the ${name} in Kuala Lumpur on 21 November 2015.`,
      options,
    );
    checkFix(rule, `Indonesia ratified the ${name} in 2016.`, `Indonesia ratified the ${name} in 2017.`, options);
    checkSilent(`Indonesia ratified the ${name} in 2017.`, options);
  });

  it("finds another small word in the long title of a numbered act", () => {
    checkFix(
      "instrument-misnumbered",
      "Rujukannya Peraturan Pemerintah Nomor 7 Tahun 2018 tentang Pemberian Kompensasi, Restitusi, dan Bantuan bagi Saksi dan Korban.",
      "Rujukannya Peraturan Pemerintah Nomor 7 Tahun 2018 tentang Pemberian Kompensasi, Restitusi, dan Bantuan kepada Saksi dan Korban.",
      options,
    );
  });

  it("tells a minister's decree that is called a regulation, by what is said of it", () => {
    check(
      `
      Penghentian penempatan pada pengguna perseorangan di Timur Tengah bersumber dari Peraturan Menteri Ketenagakerjaan Nomor 260 Tahun 2015.
                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkSilent("Peraturan Menteri Ketenagakerjaan Nomor 260 Tahun 2015 mengatur upah.\n", options);
  });
});
