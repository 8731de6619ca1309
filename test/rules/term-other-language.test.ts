import assert from "node:assert/strict";
import { termOtherLanguage } from "../../server/src/rules/term-other-language.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [termOtherLanguage] };

describe("term-other-language", () => {
  for (const [before, after] of [
    ["The pemda has not allocated a budget.", "The local government has not allocated a budget."],
    ["The most common modus is a fake internship.", "The most common method is a fake internship."],
    ["The para korban were helped.", "The victims were helped."],
  ] as const)
    it(before, () => checkFix("term-other-language", `${before}\n`, `${after}\n`, options));

  it("knows Latin, names and italics", () => {
    checkSilent("They found a modus vivendi, and the modus operandi of the group is known.\n", options);
    checkSilent("The Pemda building is old, and the word *modus* is Indonesian.\n", options);
    checkSilent("The para athletes were helped, and a para legal came.\n", options);
  });

  it("tells an English word that begins an Indonesian sentence", () => {
    check(
      `
      Screening terhadap penumpang kapal dilakukan di ruang tertutup. Sebagai follow up, provinsi diminta melapor.
      ^^^^^^^^^ term-other-language
                                                                              ^^^^^^^^^ term-other-language
      `,
      options,
    );
    checkFix(
      "term-other-language",
      "Dokumen para awak kapal itu dipegang oleh captain.\n",
      "Dokumen para awak kapal itu dipegang oleh nakhoda.\n",
      options,
    );
    checkSilent("Screening Rights Foundation mengirim tiga relawan ke pelabuhan itu.\n", options);
    checkSilent("Captain Nemo menulis surat kepada dinas itu pada hari Senin.\n", options);
  });

  it("tells an act that is cited in English words but for its kind", () => {
    checkFix(
      "term-other-language",
      "Under Perpres No. 49 of 2023 the Task Force was changed.\n",
      "Under Presidential Regulation No. 49 of 2023 the Task Force was changed.\n",
      options,
    );
    for (const text of [
      "Under *Perpres No. 49 of 2023* the Task Force was changed.\n",
      "Under Perpres 49/2023 the Task Force was changed.\n",
      "Perpres Nomor 49 Tahun 2023 mengubah susunan gugus tugas itu.\n",
      'The letter says "Perpres No. 49 of 2023".\n',
    ])
      checkSilent(text, options);
  });

  it("reads a phrase of two everyday words as one", () => {
    check(
      `
      Bring the surat kuasa, signed by both parents, to the hearing.
                ^^^^^^^^^^^ term-other-language
      The employer kept the kartu keluarga of each worker.
                            ^^^^^^^^^^^^^^ term-other-language
      `,
      options,
    );
    checkFix(
      "term-other-language",
      "She signed a surat kuasa at the desk of the clinic.\n",
      "She signed a power of attorney at the desk of the clinic.\n",
      options,
    );
    checkSilent("Bring the *surat kuasa*, or power of attorney, to the hearing.\n", options);
    checkFix(
      "term-other-language",
      "Pemulangan diputuskan dalam case conference yang dihadiri pekerja sosial.\n",
      "Pemulangan diputuskan dalam konferensi kasus yang dihadiri pekerja sosial.\n",
      options,
    );
    checkSilent("The boys were registered in Kabupaten Sikka, where certificates are late.\n", options);
    checkSilent("The head of Dinas Sosial Kabupaten Sikka Timur answered within a week.\n", options);
    checkSilent("Bawa surat kuasa yang ditandatangani orang tua ke sidang itu.\n", options);
  });

  const bad = [
    `
    The table lists the steps of the unit for the first month.

    | Step | Who acts | Time limit |
    | --- | --- | --- |
    | First interview | penyidik | three days |
                        ^^^^^^^^ term-other-language
    | Pemulangan | Social worker | Day 30 |
      ^^^^^^^^^^ term-other-language
    `,
    `
    Rumah aman itu penuh, sehingga enam korban dititipkan di shelter milik gereja.
                                                             ^^^^^^^ term-other-language
    `,
    `
    Surat itu dikirim kepada Ministry of Foreign Affairs dan kejaksaan.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-other-language
    `,
    `
    Kedua kementerian menyusun satu National Referral Mechanism agar korban tidak diwawancarai berkali-kali.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-other-language
    `,
    `
    Para victim dipindahkan ke rumah perlindungan pada malam hari.
         ^^^^^^ term-other-language
    `,
    `
    Kajian ini menyoroti modern slavery dalam rantai pasok makanan laut.
                         ^^^^^^^^^^^^^^ term-other-language
    `,
    `
    Tiga survivor diundang berbicara dalam peringatan hari itu.
         ^^^^^^^^ term-other-language
    `,
    `
    The report says that perdagangan orang has spread to the islands.
                         ^^^^^^^^^^^^^^^^^ term-other-language
    `,
    `
    Petugas akan melakukan victim identification pada saat kapal itu tiba.
                           ^^^^^^^^^^^^^^^^^^^^^ term-other-language
    `,
    `
    Kedua negara itu sepakat untuk mencegah forced labour di kapal ikan.
                                            ^^^^^^^^^^^^^ term-other-language
    `,
    `
    The court ordered that restitusi be paid to the family of the victim.
                           ^^^^^^^^^ term-other-language
    `,
  ];
  bad.forEach((text, at) => {
    it(`finds bad ${at + 1}`, () => check(text, options));
  });

  const good = [
    "At the village level there is a community group (lembaga keswadayaan masyarakat, LKM) that decides.",
    "Kementerian Pembangunan Wanita, Keluarga dan Masyarakat Malaysia mengelola rumah perlindungan itu.",
    "Alamat rumah aman dirahasiakan; surat dikirim lewat Jalan Buruh Migran No. 7.",
    "Para *victim* dipindahkan ke rumah perlindungan pada malam hari.",
    "Petugas mengikuti pelatihan victim advocacy di Bangkok.",
    "*United Nations Office on Drugs and Crime* menyusun laporan global tentang korban.",
    "The report says that trafficking in persons has spread to the islands.",
    "Petugas akan melakukan identifikasi korban pada saat kapal itu tiba.",
    "The court ordered that restitution be paid to the family of the victim.",
    "Kedua negara itu sepakat untuk mencegah kerja paksa di kapal ikan.",
    "Polisi mempelajari modus operandi para pelaku di perbatasan.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
    [
      "a glossary of two columns",
      "The words of this memo are these, and no others.\n\n| Indonesian | English |\n| --- | --- |\n| rumah aman | place of safety |\n| penyidik | officer of the police |",
    ],
    [
      "a glossary of three columns",
      "The words of this memo are these.\n\n| Indonesian | English | Used in |\n| --- | --- | --- |\n| rumah aman | shelter | the first part |\n| pemulangan | the return of victims | the second part |",
    ],
    ["a gloss", "Rumah aman (shelter) itu penuh, dan rumah aman atau yang dikenal sebagai shelter dibangun lagi."],
    ["the ministry of another country", "Perwakilan Ministry of Foreign Affairs Malaysia hadir bersama yang lain."],
    ["an English title in italics", "Naskah itu memuat *National Referral Mechanism* dan lampirannya."],
    ["an English name in a longer one", "Buku Asian National Referral Mechanism Handbook dibagikan kepada mereka."],
    ["italics", "The report says that *perdagangan orang* has spread to the islands."],
    ["quotation marks", 'The report says that "perdagangan orang" is the word of the statute.'],
    ["a gloss in brackets", "The report says that trafficking in persons (perdagangan orang) has spread."],
    ["a gloss after the term", "Petugas melakukan victim identification (identifikasi korban) pada saat itu."],
    ["an acronym", "The court heard that TPPO has spread to the islands."],
    ["a name", "The letter of Kementerian Luar Negeri was sent to the embassy."],
    ["a title", "The Law on Pemberantasan Tindak Pidana Perdagangan Orang is cited in the note."],
    ["a word spoken of", "The statute uses the term perdagangan orang in its title."],
    ["a word of both languages", "The sponsor of the event asked that the room be larger."],
    ["a word of both languages in the genitive", "The bank sponsors the form, and the sponsor's name is on it."],
    ["code", "The tag `perdagangan orang` is in the index of the archive."],
    ["a clause of the other language", "The note said: korban dari perdagangan orang itu sudah pulang. It was filed."],
  ];
  for (const [what, text] of lookalikes) it(`leaves alone ${what}`, () => checkSilent(text, options));

  it("offers the counterpart", () => {
    checkFix(
      "term-other-language",
      "The report says that perdagangan orang has spread to the islands.",
      "The report says that trafficking in persons has spread to the islands.",
      options,
    );
    checkFix(
      "term-other-language",
      "Petugas akan melakukan victim identification pada saat itu.",
      "Petugas akan melakukan identifikasi korban pada saat itu.",
      options,
    );
  });
  it("finds a term that begins the sentence, but no name", () => {
    checkFix(
      "term-other-language",
      "Perdagangan orang remains under-reported in the fisheries sector.",
      "Trafficking in persons remains under-reported in the fisheries sector.",
      options,
    );
    checkSilent("Perdagangan Orang remains the title of the book that the officers have read.\n", options);
  });
  it("finds everyday Indonesian words in English sentences", () => {
    check(
      `
      The jaksa must inform the victim, and two calo were arrested in the kabupaten.
          ^^^^^ term-other-language
                                                ^^^^ term-other-language
                                                                          ^^^^^^^^^ term-other-language
      The gugus tugas at provincial level has no budget, and Pasal 2 of the law is unclear.
          ^^^^^^^^^^^ term-other-language
                                                             ^^^^^ term-other-language
      `,
      options,
    );
    checkFix("term-other-language", "The gugus tugas has no budget for it.", "The task force has no budget for it.", options);
    checkFix("term-other-language", "The hakim refused to hear the witness.", "The judge refused to hear the witness.", options);
    for (const text of [
      "The *jaksa* must inform the victim, and the prosecutor (jaksa) did so.",
      "He said that the \u201cbupati\u201d had signed it.",
      "The officer met Jaksa Agung Burhanuddin and Pak Camat in the hall.",
      "Jaksa harus memberi tahu korban bahwa ia berhak atas restitusi.",
      "The term calo appears in the verdict, and the word hakim as well.",
      "The desa and the banjar meet in the adat hall of the village.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("offers the plural after a word that asks for one", () => {
    checkFix("term-other-language", "Many pekerja migran leave through Nunukan.", "Many migrant workers leave through Nunukan.", options);
    checkFix("term-other-language", "The pekerja migran left through Nunukan.", "The migrant worker left through Nunukan.", options);
  });
  it("offers the plain word in the number that the sentence asks for", () => {
    for (const [before, after] of [
      ["Officers found eleven korban in a house and took them away.", "Officers found eleven victims in a house and took them away."],
      ["Three oknum of the port authority were named by them.", "Three individual officers of the port authority were named by them."],
      ["After the razia the manager moved the women to a bar.", "After the raid the manager moved the women to a bar."],
      ["The satgas will report to the board in May.", "The task force will report to the board in May."],
    ] as const)
      checkFix("term-other-language", before, after, options);
  });
  it("finds a kind of act, but not an act by its number or name", () => {
    checkFix(
      "term-other-language",
      "We recommend a new Peraturan Presiden that names one lead ministry.",
      "We recommend a new Presidential Regulation that names one lead ministry.",
      options,
    );
    for (const text of [
      "The shelters follow the Peraturan Presiden Nomor 49 Tahun 2023 today.",
      "The text of Peraturan Presiden tentang Gugus Tugas is long.",
      "The regulation (Peraturan Presiden) is long.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("finds English words that offices leave in Indonesian sentences", () => {
    check(
      `
      Korban ditempatkan di shelter selama proses hukum berjalan dan boleh keluar.
                            ^^^^^^^ term-other-language
      Kegiatan monitoring dilakukan setiap bulan oleh petugas dinas sosial.
               ^^^^^^^^^^ term-other-language
      Petugas menyusun database korban yang dipulangkan dari luar negeri.
                       ^^^^^^^^ term-other-language
      Banyak pekerja migran undocumented tinggal di negara itu tanpa paspor.
                            ^^^^^^^^^^^^ term-other-language
      `,
      options,
    );
    for (const text of [
      "Pekerja tidak berdokumen (undocumented) rentan dieksploitasi di negara itu.",
      "The undocumented and underage workers of that country are vulnerable and unskilled.",
      "Korban ditempatkan di rumah aman (shelter) selama proses hukum berjalan.",
      "Korban tinggal di *shelter* milik dinas sosial.",
      "Tim Monitoring dan Evaluasi bertemu di kantor dinas sosial.",
      "Kantor itu mempunyai platform daring dan proposal baru.",
      "The shelter is full, and the monitoring of it has begun.",
      "The bupati of Malaka, or district head, signed the pledge.",
      "Village heads sign the *surat izin keluarga* without asking.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("a phrase of three everyday words", () => {
  it("is told as a whole, with what it is for first", () => {
    checkFix(
      "term-other-language",
      "Village heads often sign the surat izin keluarga without asking.\n",
      "Village heads often sign the family permit without asking.\n",
      { rules: [termOtherLanguage] },
    );
  });
});

describe("phrases of scams and jobs", () => {
  it("have Indonesian names", () => {
    check(
      `
      Warga dipaksa bekerja dalam jaringan online scam di sana dan dipukul setiap hari.
                                           ^^^^^^^^^^^ term-other-language
      `,
      options,
    );
    checkSilent("Warga dipaksa bekerja dalam jaringan *online scam* di sana dan dipukul setiap hari.\n", options);
  });
});

describe("words that another rule tells to avoid", () => {
  it("are not offered as the words of the other language", () => {
    for (const [text, wrong] of [
      ["Satgas membongkar sindikat human trafficking di Kupang.\n", "perdagangan manusia"],
      ["The police found penyelundupan migran in Batam.\n", "human smuggling"],
    ] as const) {
      const [finding] = findingsOf(memoOf(text, { rules: [termOtherLanguage] }));
      assert.ok(finding && finding.fixes.length > 1, text);
      assert.ok(!finding.message.includes(wrong) && !finding.fixes.some(({ title }) => title.includes(wrong)), finding.message);
    }
  });
});

describe("words of offices in the other language", () => {
  const options = { rules: [termOtherLanguage] };
  for (const [before, after] of [
    ["Kegiatan awareness raising di sekolah dilakukan bulan depan.", "Kegiatan peningkatan kesadaran di sekolah dilakukan bulan depan."],
    ["Pelatihan itu bagian dari capacity building bagi penyidik.", "Pelatihan itu bagian dari peningkatan kapasitas bagi penyidik."],
    ["Seluruh crew kapal itu dipulangkan lewat Bitung.", "Seluruh awak kapal itu dipulangkan lewat Bitung."],
    ["Para korban membutuhkan layanan mental health di daerahnya.", "Para korban membutuhkan layanan kesehatan jiwa di daerahnya."],
    ["Petugas mencari root cause dari masalah itu di desa.", "Petugas mencari akar masalah dari masalah itu di desa."],
    [
      "Kementerian mengadakan training of trainers di Bandung bagi petugas dinas sosial yang mendampingi korban.",
      "Kementerian mengadakan pelatihan untuk pelatih di Bandung bagi petugas dinas sosial yang mendampingi korban.",
    ],
    ["The victims were hidden by the mandor of the estate.", "The victims were hidden by the foreman of the estate."],
    ["The girl was taken to a rumah sakit in the town.", "The girl was taken to a hospital in the town."],
    ["They crossed by a jalur tikus near the village.", "They crossed by an unofficial border route near the village."],
  ] as const)
    it(before, () => checkFix("term-other-language", `${before}\n`, `${after}\n`, options));

  for (const text of [
    "Kegiatan peningkatan kesadaran (awareness raising) diadakan di sekolah.",
    "Kasus drug trafficking itu ditangani di Jakarta.",
    "Program Community Development milik kampus itu membantu korban.",
    "The *mandor* of the estate, or foreman, kept the passports.",
    "The Mandor family runs the shop near the village.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
});
