import assert from "node:assert/strict";
import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [nameMisspelled] };

describe("name-misspelled", () => {
  for (const [before, after] of [
    [
      "The Office to Monitor and Fight Trafficking in Persons wrote it.",
      "The Office to Monitor and Combat Trafficking in Persons wrote it.",
    ],
    ["None of them has the Pallermo Protocol in its law.", "None of them has the Palermo Protocol in its law."],
    ["The Bali Proces met in May.", "The Bali Process met in May."],
    [
      "The ASEAN Convention Againts Trafficking in Persons, Especially Women and Children binds us.",
      "The ASEAN Convention Against Trafficking in Persons, Especially Women and Children binds us.",
    ],
    ["The Sustainable Development Goal are set.", "The Sustainable Development Goals are set."],
    ["The Indonesian Child Protection Committee visited the girls.", "The Indonesian Child Protection Commission visited the girls."],
    ["The ASEAN-Australia Counter Human Trafficking program paid.", "The ASEAN-Australia Counter Trafficking program paid."],
    [
      "Konvensi ASEAN Anti Perdagangan Orang, Khususnya Perempuan dan Anak berlaku.",
      "Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak berlaku.",
    ],
    [
      "Dasarnya UU 18/2017 tentang Penempatan dan Perlindungan Pekerja Migran Indonesia.",
      "Dasarnya UU 18/2017 tentang Pelindungan Pekerja Migran Indonesia.",
    ],
    [
      "Rencana Aksi Nasional Pemberantasan Tindak Pidana Perdagangan Orang Tahun 2020\u20132024 berakhir.",
      "Rencana Aksi Nasional Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang Tahun 2020\u20132024 berakhir.",
    ],
  ] as const)
    it(before, () => checkFix("name-misspelled", `${before}\n`, `${after}\n`, options));

  it("finds the singular in a title with its year, in italics or not, in either language", () => {
    for (const [before, after] of [
      [
        "Data diambil dari *Global Report on Trafficking in Person 2024*.",
        "Data diambil dari *Global Report on Trafficking in Persons 2024*.",
      ],
      ["The *Global Report on Trafficking in Person 2024* has it.", "The *Global Report on Trafficking in Persons 2024* has it."],
      ["Lihat Trafficking in Person Report 2025.", "Lihat Trafficking in Persons Report 2025."],
      ["Lihat *Ministry of Foreign Affair 2024* itu.", "Lihat *Ministry of Foreign Affairs 2024* itu."],
    ] as const)
      checkFix("name-misspelled", `${before}\n`, `${after}\n`, options);
    checkSilent("The targets of Sustainable Development Goal 8 and the *Palermo Protocol 2000* are cited.\n", options);
  });

  it("leaves a word of the same family", () => {
    checkSilent("The regional directory of focal points has been extended to eleven entries.\n", options);
    checkSilent("The legal advisory is sent to every regional directory.\n", options);
    checkSilent("Mr. Jakarsa and Ms. Semaring met the Vietnamese and Burmese crews in Bandung.\n", options);
    checkFix("name-misspelled", "The regional directer of the office came.\n", "The regional director of the office came.\n", options);
  });

  it("takes words in a line in capitals for a name only where letters are amiss", () => {
    checkSilent("UNDANG-UNDANG NOMOR 14 TAHUN 2009 MENGESAHKAN PROTOKOL TENTANG PERDAGANGAN ORANG.\n", options);
    checkFix(
      "name-misspelled",
      "LAPORAN LEMBAGA PERLINDUNGAN SAKSI DAN KORBEN TAHUN 2025\n",
      "LAPORAN LEMBAGA PERLINDUNGAN SAKSI DAN KORBAN TAHUN 2025\n",
      options,
    );
  });

  it("finds another kind of treaty in a long title", () => {
    for (const [before, after] of [
      [
        "Protokol ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak, berlaku sejak 2017.",
        "Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak, berlaku sejak 2017.",
      ],
      [
        "It signed the Convention against the Smuggling of Migrants by Land, Sea and Air.",
        "It signed the Protocol against the Smuggling of Migrants by Land, Sea and Air.",
      ],
      [
        "The Convention to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children binds us.",
        "The Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children binds us.",
      ],
      [
        "The Protocol on the Elimination of All Forms of Discrimination against Women binds us.",
        "The Convention on the Elimination of All Forms of Discrimination against Women binds us.",
      ],
    ] as const)
      checkFix("name-misspelled", `${before}\n`, `${after}\n`, options);
    checkSilent("Deklarasi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak dibacakan pada 2004.\n", options);
    checkSilent(
      "The Protocol relating to the Status of Refugees and the Convention relating to the Status of Refugees bind it.\n",
      options,
    );
    checkSilent("The Protocol of the Meeting on the Smuggling of Migrants by Land, Sea and Air is secret.\n", options);
  });

  it("leaves an article too many, and titles of other times", () => {
    checkSilent(
      "See the ASEAN Guideline on the Implementation of the Non-Punishment Principle for the Protection of Victims of Trafficking in Persons.\n",
      options,
    );
    checkSilent("Rencana Aksi Nasional Pemberantasan Tindak Pidana Perdagangan Orang 2015-2019 berakhir.\n", options);
    checkSilent("Sustainable Development Goal 8 and the Child Protection Committee of the village are cited.\n", options);
  });

  const bad = [
    `
    Korban eksploitsi seksual menunggu restitusii, dan repatraisi mereka tertunda di Malaysia.
           ^^^^^^^^^^ name-misspelled
                                                       ^^^^^^^^^^ name-misspelled
    `,
    `
    The exploitaton of fishers and the repatraition of the crew were told to the prosectuor.
        ^^^^^^^^^^^ name-misspelled
                                       ^^^^^^^^^^^^ name-misspelled
                                                                                 ^^^^^^^^^^ name-misspelled
    `,
    `
    Kajian itu disusun Badan Riset dan Inovasi Negara bersama Badan Narkoba Nasional.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
                                                              ^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    Two officers from Malaysa and one from the Phillipines joined the Indonesan team in Sihanoukvile.
                      ^^^^^^^ name-misspelled
                                               ^^^^^^^^^^^ name-misspelled
                                                                                        ^^^^^^^^^^^^ name-misspelled
    `,
    `
    The boat with Rogingya families left Mynamar, and the buses from Jakata went to Surabya by night.
                  ^^^^^^^^ name-misspelled
                                         ^^^^^^^ name-misspelled
                                                                     ^^^^^^ name-misspelled
                                                                                    ^^^^^^^ name-misspelled
    `,
    `
    Sea routes are the concern of the Protocol against the Smuggling of Migrants by Land, Sea and Water, article 7.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    Dasarnya Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak-anak.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    Angka itu diterbitkan Badan Statistik Pusat pada bulan lalu.
                          ^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    Berkas dinyatakan lengkap oleh Kejaksaan Negri Lombok Timur.
                                   ^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    Kementerian Ketanagakerjaan mencabut izin dua perusahaan.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    Rujukan dibuat oleh Kementerian Pemberdayaan Perempuan dan Anak.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    The United Nations Office on Drugs and Crimes trained forty officers.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    The Ministry of Women Empowerment and Child Protection chairs the session.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    The Global Report on Traffickin in Persons came out in December.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    Staff of the International Organisation of Migration were present.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    Kementrian Luar Negeri menyiapkan nota itu.
    ^^^^^^^^^^ name-misspelled
    `,
    `
    Surat itu dikirim oleh Kepolisian Negara Repubik Indonesia kemarin.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    The ASEAN Intergovernmental Commission for Human Rights met twice.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    The officers of the Regional Support Office of the Bali Proces moved.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
    `
    Jumlah korban perdagagan orang bertambah di wilayah itu.
                  ^^^^^^^^^^ name-misspelled
    `,
    `
    Lembaga Pelindungan Saksi dan Korban menerima laporan itu.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
    `,
  ];
  bad.forEach((text, at) => {
    it(`finds bad ${at + 1}`, () => check(text, options));
  });

  const good = [
    "The United Nations Office on Drugs and Crime trained forty officers.",
    "The Ministry of Women's Empowerment and Child Protection chairs the session.",
    "The Global Report on Trafficking in Persons came out in December.",
    "The UN Office on Drugs and Crime trained forty officers.",
    "Coordinating Minister for Political, Legal, and Security Affairs Hadi Tjahjanto spoke.",
    "Kementerian Luar Negeri menyiapkan nota itu.",
    "Lembaga Perlindungan Saksi dan Korban menerima laporan itu.",
    "Kepolisian Negara Republik Indonesia mengirim surat itu.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
    [
      "words a letter from those of the field",
      "The instigation of persecution, the extraction of data and counseling were investigated by the Malaysian team.",
    ],
    ["kata yang mirip", "Pengajuan berkas dan pengakuan saksi menegaskan konversi data di tengah ketegangan itu."],
    ["villages and districts of nearly the name of a city", "Warga Jagapura Kidul dan Kecamatan Samarang hadir."],
    ["any university of a town", "Universitas di Surabaya mengirim dua peneliti ke lokasi."],
    ["ministries of other countries in small letters", "Surat itu dikirim kepada kementerian tenaga kerja di negara tujuan penempatan."],
    ["a longer name", "The Ministry of Foreign Affairs of Malaysia sent a note."],
    ["another ministry", "Kementerian Dalam Negeri dan Kementerian Luar Negeri hadir."],
    ["another convention", "The Convention on the Rights of Older Persons is only a draft."],
    ["ordinary prose", "Officers on drugs and crimes of the port were trained by the united nations of the region."],
    ["a quotation", 'The badge said "United Nations Office on Drugs and Crimes" in red.'],
    ["a block quotation", "> The United Nations Office on Drugs and Crimes trained forty officers."],
    ["code", "The file `United Nations Office on Drugs and Crimes` was deleted."],
    ["sic", "The letter names the United Nations Office on Drugs and Crimes [sic] as its source."],
    ["a possessive", "The United Nations Office on Drugs and Crime's regional office moved."],
    ["a clitic", "Kementeriannya mengirim surat, dan Kementerian Luar Negeri menjawab."],
    ["a body of another country", "The National Task Force on Human Trafficking of the neighbouring country replied."],
    ["British spelling of a term", "The organised criminal group moved its money through three banks."],
    ["a list of bodies", "The Ministry of Social Affairs, the Ministry of Health and the Ministry of Transportation replied."],
    ["the first word of a sentence", "Perdagangan orang terjadi di sana. Kementerian itu menjawab."],
  ];
  for (const [what, text] of lookalikes) it(`leaves alone ${what}`, () => checkSilent(text, options));

  it("writes the official name", () => {
    checkFix(
      "name-misspelled",
      "The United Nations Office on Drugs and Crimes (UNODC) trained forty officers.",
      "The United Nations Office on Drugs and Crime (UNODC) trained forty officers.",
      options,
    );
    checkFix(
      "name-misspelled",
      "The ASEAN Intergovernmental Commission for Human Rights met twice.",
      "The ASEAN Intergovernmental Commission on Human Rights met twice.",
      options,
    );
    checkFix("name-misspelled", "Prosecuters rarely appeal.", "Prosecutors rarely appeal.", options);
    checkFix(
      "name-misspelled",
      "Kementerian Tenaga Kerja (Kemnaker) menerbitkan izin.",
      "Kementerian Ketenagakerjaan (Kemnaker) menerbitkan izin.",
      options,
    );
    checkFix("name-misspelled", "Jumlah korban perdagagan orang bertambah.", "Jumlah korban perdagangan orang bertambah.", options);
    checkFix(
      "name-misspelled",
      "# THE UNITED NATIONS OFFICE ON DRUGS AND CRIMES IN THE REGION",
      "# THE UNITED NATIONS OFFICE ON DRUGS AND CRIME IN THE REGION",
      options,
    );
  });

  it("finds a misprint in a title that stands alone in quotation marks", () => {
    checkFix(
      "name-misspelled",
      'The figures are from the "Global Report on Traffickin in Persons".',
      'The figures are from the "Global Report on Trafficking in Persons".',
      options,
    );
    checkSilent('The cover of the copy reads "Global Report on Traffickin in Persons".\n', options);
    checkSilent('The figures are from the "Global Report on Trafficking in Persons".\n', options);
  });

  it("finds a false plural at the end of a name, and leaves a true one", () => {
    checkFix(
      "name-misspelled",
      "It is a party to the United Nations Convention against Transnational Organized Crimes.",
      "It is a party to the United Nations Convention against Transnational Organized Crime.",
      options,
    );
    checkSilent("Sustainable Development Goal 8.7 speaks of forced labour.\n", options);
  });

  it("takes words in small letters for a name only where no phrase goes on, and never surely", () => {
    for (const text of [
      "He works for an international organization for migrant families in Batam.",
      "She joined an international organisation of migration lawyers in Geneva.",
      "A convention on the rights of child workers was proposed.",
      "The universal declaration on human rights day fell on a Sunday.",
      "The International Organization for Migrant Workers runs a hotline.",
      "Sebuah lembaga perlindungan korban dan saksi dibentuk di sana.",
    ])
      checkSilent(`${text}\n`, options);
    for (const [text, level, isSafe] of [
      ["The universal declaration on human rights was adopted in 1948.", "information", false],
      ["Staff of the international organisation of migration, which came late, spoke.", "information", false],
      ["Badan perlindungan pekerja migran Indonesia mencatat hal itu.", "information", false],
      ["The Universal Declaration on Human Rights was adopted in 1948.", "error", true],
      ["The International Organization for Migrant came.", "error", true],
      ["The UN office on drugs and crimes replied.", "error", true],
    ] as const)
      assert.deepEqual(
        findingsOf(memoOf(text, options)).map((one) => [one.level, one.fixes[0]?.safe]),
        [[level, isSafe]],
        text,
      );
  });

  it("compares names in spite of joined words, plurals, prepositions and small letters", () => {
    for (const [before, after] of [
      ["The Association of South East Asian Nation met.", "The Association of Southeast Asian Nations met."],
      ["The National Commission on Violence against Woman met.", "The National Commission on Violence against Women met."],
      ["The Convention relating to the Status of Refugee applies.", "The Convention relating to the Status of Refugees applies."],
      ["The Worst Form of Child Labour Convention applies.", "The Worst Forms of Child Labour Convention applies."],
      [
        "The Convention on the Elimination of all Forms of Discrimination towards Women applies.",
        "The Convention on the Elimination of All Forms of Discrimination against Women applies.",
      ],
      [
        "The Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Child applies.",
        "The Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children applies.",
      ],
      [
        "The Council of Europe Convention on Action against Trafficking of Human Beings applies.",
        "The Council of Europe Convention on Action against Trafficking in Human Beings applies.",
      ],
      [
        "The UN Voluntary Trust Fund for Victims of Trafficking in Persons, Especially Women and Childrens paid.",
        "The UN Voluntary Trust Fund for Victims of Trafficking in Persons, Especially Women and Children paid.",
      ],
      [
        "The Ministry for the Protection of Indonesian Migrants Workers met.",
        "The Ministry for the Protection of Indonesian Migrant Workers met.",
      ],
    ] as const)
      checkFix("name-misspelled", before, after, options);
    for (const text of [
      "Several conventions on the rights of the child and women were read.",
      "The Convention on the Rights of the Child and the Convention relating to the Status of Refugees apply.",
      "The Southeast Asian nations and the South East Asian Games were named.",
      "The Domestic Workers Convention, 2011 (No. 189) and the Minimum Age Convention apply.",
      "The UN Office on Drugs and Crime and the Office on Drugs and Crime are one.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("offers a name in its own number", () => {
    checkFix("name-misspelled", "The UN Office for Drugs and Crimes helps.", "The UN Office on Drugs and Crime helps.", options);
    checkFix(
      "name-misspelled",
      "The Ministry of Women Empowerment and Children Protection met.",
      "The Ministry of Women's Empowerment and Child Protection met.",
      options,
    );
  });
  it("leaves alone several bodies of a kind, and who heads one", () => {
    for (const text of [
      "Officials of the Ministries of Foreign Affairs and of the Ministries of Manpower met.",
      "The Minister for Women's Empowerment and Child Protection opened it.",
      "The Office of the High Commissioner for Human Rights and the Commission on Human Rights are two bodies.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("finds a syllable that is missing in a key term of three words or more", () => {
    check(
      `
      Jumlah perkara tindak pidana perdangan orang naik.
                                   ^^^^^^^^^ name-misspelled
      `,
      options,
    );
    checkFix(
      "name-misspelled",
      "Jumlah perkara tindak pidana perdangan orang naik.",
      "Jumlah perkara tindak pidana perdagangan orang naik.",
      options,
    );
    for (const text of ["Jumlah perkara tindak pidana perdamaian orang naik.", "Para pekerja migran perikanan asal Tegal pulang."])
      checkSilent(`${text}\n`, options);
  });
  it("keeps the number of a misspelled word", () => {
    for (const [before, after] of [
      ["Trafickers used an agency in Bandung as a front.", "Traffickers used an agency in Bandung as a front."],
      ["The trafficer's car was seized.", "The trafficker's car was seized."],
      ["Two traffikers were arrested.", "Two traffickers were arrested."],
    ] as const)
      checkFix("name-misspelled", before, after, options);
  });
  it("leaves alone one of those that a name counts in the plural", () => {
    for (const text of [
      "Human trafficking is a crime in every ASEAN Member State.",
      "An affected ASEAN Member State may ask for help.",
      "The requesting ASEAN Member State bears the cost.",
      "It enters into force after the sixth ASEAN Member State has done so.",
      "ASEAN Member State authorities exchange letters.",
    ])
      checkSilent(`${text}\n`, options);
    check(
      `
      Ten ASEAN Member State agreed to it.
          ^^^^^^^^^^^^^^^^^^ name-misspelled
      Each Ministry of Foreign Affair agreed to it.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
      `,
      options,
    );
  });
  it("knows the Indonesian name of a district police in an English sentence", () => {
    checkFix(
      "name-misspelled",
      "The district police (Kepolisian Resort) in Malang interviewed them.",
      "The district police (Kepolisian Resor) in Malang interviewed them.",
      options,
    );
    checkSilent("The Beach Resort in Malang is near the Kepolisian Resor.\n", options);
  });

  it("finds the misspelled word of a name by the words that many names have", () => {
    check(
      `
      The Concil of Europe wrote to the Deparment of Social Welfare.
          ^^^^^^ name-misspelled
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
      Kantor itu milik Mneteri Agama.
                       ^^^^^^^ name-misspelled
      `,
      options,
    );
    checkFix("name-misspelled", "The Deparment of Social Welfare wrote.", "The Department of Social Welfare wrote.", options);
    checkSilent("The Auction House of Batam and the Ministre de la Justice wrote to us.", options);
  });

  it("finds a word that a long name lacks, unless it parts one body from another", () => {
    check(
      `
      Staff of the United Nations Office Drugs and Crime came.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
      Pada Mei, Komisi Nasional Anti Kekerasan Perempuan hadir.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
      `,
      options,
    );
    checkSilent("The Ministry of Foreign Affairs and Cooperation of Spain signed.", options);
    checkSilent("The International Tribunal for the Former Yugoslavia sat in The Hague.", options);
  });

  it('reads the title of a treaty on past "tentang"', () => {
    check(
      `
      Kewajiban itu bersumber dari Kovenan Internasional tentang Hak-hak Sipil untuk Politik.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
      `,
      options,
    );
    checkSilent("Kewajiban itu bersumber dari Konvensi mengenai Hak-Hak Anak.", options);
  });

  it("knows a plural in the first word of a name, and writes the name in the singular", () => {
    for (const wrong of ["Witnesses and Victim", "Witnesses and Victims"])
      checkFix(
        "name-misspelled",
        `Requests go to the ${wrong} Protection Agency.\n`,
        "Requests go to the Witness and Victim Protection Agency.\n",
        { rules: [nameMisspelled] },
      );
    checkSilent("The Ministries of Foreign Affairs met.\n", { rules: [nameMisspelled] });
  });

  it("leaves a report in the singular", () => {
    checkFix(
      "name-misspelled",
      "See the Global Report of Trafficking in Persons.\n",
      "See the Global Report on Trafficking in Persons.\n",
      { rules: [nameMisspelled] },
    );
  });

  it("reads a title across its colon", () => {
    checkFix(
      "name-misspelled",
      "They use *Criminal Justice Response to Trafficking in Persons: ASEAN Practitioner Guidelines*.\n",
      "They use *Criminal Justice Responses to Trafficking in Persons: ASEAN Practitioner Guidelines*.\n",
      { rules: [nameMisspelled] },
    );
    checkSilent("Note: Ministry of Foreign Affairs. Venue: Jakarta. Host: Witness and Victim Protection Agency.\n", {
      rules: [nameMisspelled],
    });
  });
});

describe("name-misspelled: the rest of a title", () => {
  it("finds one other word after a beginning that is a name of its own", () => {
    checkFix(
      "name-misspelled",
      "The ASEAN Convention Against Trafficking in Persons, Particularly Women and Children was signed.\n",
      "The ASEAN Convention Against Trafficking in Persons, Especially Women and Children was signed.\n",
      options,
    );
    checkSilent("The ASEAN Convention Against Trafficking in Persons, Especially Women and Children was signed.\n", options);
  });
});

describe("long titles that differ in small things", () => {
  const fixed: readonly (readonly [string, string])[] = [
    [
      "Report on the ASEAN Convention on Trafficking of Persons, Particularly Women and Children soon.",
      "Report on the ASEAN Convention Against Trafficking in Persons, Especially Women and Children soon.",
    ],
    ["The National Commission on Violation against Women wrote.", "The National Commission on Violence against Women wrote."],
    [
      "Rapat di Kementerian Koordinator Bidang Pembangunan Manusia dan Kemasyarakatan ditunda.",
      "Rapat di Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan ditunda.",
    ],
    [
      "Data itu milik Kementerian Pemberdayaan Pekerja Migran Indonesia.",
      "Data itu milik Kementerian Pelindungan Pekerja Migran Indonesia.",
    ],
    [
      "Data itu milik Kementerian Pengembangan Perempuan dan Perlindungan Anak.",
      "Data itu milik Kementerian Pemberdayaan Perempuan dan Perlindungan Anak.",
    ],
    ["Tembusan: Kepala Kepolisian Republik Indonesia", "Tembusan: Kepala Kepolisian Negara Republik Indonesia"],
    ["The perpretators used fake job offers.", "The perpetrators used fake job offers."],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix("name-misspelled", `${before}\n`, `${after}\n`, options));

  it("are other names where more differs", () => {
    checkSilent("The ASEAN Convention on Counter Terrorism is of 2007.\n", options);
    checkSilent("The National Commission on Human Rights wrote.\n", options);
    checkSilent("Data itu milik Kementerian Pembangunan Wanita, Keluarga dan Masyarakat.\n", options);
    checkSilent("Data itu milik Kementerian Pekerjaan Umum dan Perumahan Rakyat dan Kementerian Perencanaan Pembangunan.\n", options);
  });
});

describe("name-misspelled: names that are right as they stand", () => {
  it("count what there is in many places, tell what is done beside who does it, or are longer", () => {
    for (const text of [
      "The Internet Crimes Against Children Task Forces met in Denver.",
      "Regional Technical Implementation Units for Women and Child Protection took the calls.",
      "PP itu mengatur Penyelenggaraan Sistem Elektronik oleh swasta.",
      "The UN Human Rights Office of the High Commissioner replied.",
      "The Alliance Committee for Migrant Workers met.",
      "The ASEAN Ministerial Meeting on Environment met.",
    ])
      checkSilent(`${text}\n`, { rules: [nameMisspelled] });
  });
});
