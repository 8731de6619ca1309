import assert from "node:assert/strict";
import { nameFormer } from "../../server/src/rules/name-former.js";
import { check, checkFix, checkSilent, messagesOf } from "../helpers/check.js";

const options = { rules: [nameFormer] };

describe("name-former", () => {
  it("names one year, the last in which the name was right", () => {
    const [message] = messagesOf("BNP2TKI menyiapkan daftar peserta untuk rapat itu.", options);
    assert.match(message ?? "", /used until 2019\. Diganti BP2MI pada 2019/);
  });

  it("tells a ministry that acts after it was split, whatever other year the sentence tells", () => {
    for (const text of [
      "The Ministry of Law and Human Rights will send two officers to the victims of the 2023 case.",
      "Pada 3 Maret 2025 Kementerian Hukum dan HAM menangkal perekrut yang dipidana pada 2022.",
      "Kemenko Polhukam akan memimpin rapat tentang rencana 2020.",
    ])
      assert.equal(messagesOf(`${text}\n`, { ...options, today: "2026-05-04" }).length, 1, text);
    for (const text of [
      "In 2023 the Ministry of Law and Human Rights barred the recruiter.",
      "The Ministry of Law and Human Rights will be split, the papers wrote in 2024.",
      "The former Ministry of Law and Human Rights has published the guide of 2020.",
    ])
      checkSilent(`${text}\n`, options);
  });

  const bad = [
    `
    Direktur Pelindungan pada Departemen Luar Negeri memimpin rapat daring.
                              ^^^^^^^^^^^^^^^^^^^^^^ name-former
    `,
    `
    Menteri Hukum dan HAM akan menandatangani nota itu bulan depan.
    ^^^^^^^^^^^^^^^^^^^^^ name-former
    `,
    `
    Tiga korban ditemukan di Swaziland pada bulan lalu.
                             ^^^^^^^^^ name-former
    `,
    `
    The delegation from East Timor proposed a joint hotline.
                        ^^^^^^^^^^ name-former
    `,
    `
    BNP2TKI menyiapkan daftar peserta untuk rapat itu.
    ^^^^^^^ name-former
    `,
    `
    Four PJTKI in Indramayu lost their licences.
         ^^^^^ name-former
    `,
    `
    The BP3TKI office in Batam met the ferry.
        ^^^^^^ name-former
    `,
    `
    Kementerian Komunikasi dan Informatika memblokir laman itu kemarin.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
    `,
    `
    Surat itu dikirim Kementerian Hukum dan HAM kepada negara tujuan.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
    `,
    `
    Permintaan itu dikirim melalui Kemenkumham kepada negara tujuan.
                                   ^^^^^^^^^^^ name-former
    `,
  ];
  bad.forEach((text, at) => {
    it(`finds bad ${at + 1}`, () => check(text, options));
  });

  const good = [
    "Penelitian pada 1998 mencatat bahwa perusahaan yang waktu itu disebut PJTKI jarang diawasi. PJTKI sering meminjam izin perusahaan lain.",
    "Ketika Peraturan Presiden Nomor 49 Tahun 2023 ditetapkan, Ketua I gugus tugas ialah Menteri Koordinator Bidang Politik, Hukum, dan Keamanan.",
    "The delegation from Timor-Leste proposed a joint hotline.",
    "BP2MI menyiapkan daftar peserta untuk rapat itu.",
    "Kementerian Komunikasi dan Digital memblokir laman itu kemarin.",
    "Permintaan itu dikirim melalui Kementerian Hukum kepada negara tujuan.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
    ["a body of another country", "Departemen Luar Negeri dan Perdagangan Australia mendanai lokakarya jaksa."],
    [
      "a row of old and new names",
      "| Nama dahulu | Nama sekarang |\n| --- | --- |\n| Departemen Sosial | Kementerian Sosial |\n| Departemen Luar Negeri | Kementerian Luar Negeri |",
    ],
    ["a language", "Enam saksi hanya menuturkan bahasa Burma di depan petugas."],
    ["a row with its years", "| Lembaga | Masa |\n| --- | --- |\n| BNP2TKI | 2006–2019 |"],
    ["until a month", "Sampai Oktober 2024, Kementerian Hukum dan Hak Asasi Manusia membawahi imigrasi."],
    ["what it once did", "Kementerian Hukum dan HAM, yang kemudian dipecah, pernah menyusun pedoman itu."],
    ["the past, by its year", "In 1999 observers arrived in East Timor."],
    ["both names together", "BP2MI, formerly BNP2TKI, keeps the archive."],
    ["a sentence about the renaming", "Kementerian Komunikasi dan Informatika berganti nama pada akhir tahun lalu."],
    ["a quotation", 'The letter was signed "BNP2TKI" and carried no stamp.'],
    ["a block quotation", "> BNP2TKI menyiapkan daftar peserta."],
    ["a longer name", "The United Nations Transitional Administration in East Timor kept these files."],
    ["code", "The folder `BNP2TKI` was renamed by the archive."],
    [
      "a ministry of another country",
      "Laporan Departemen Luar Negeri Amerika Serikat dan Departemen Kesehatan Filipina terbit tiap tahun.",
    ],
    ["a word of the past", "Data lama dari BNP2TKI disimpan di arsip."],
  ];
  for (const [what, text] of lookalikes) it(`leaves alone ${what}`, () => checkSilent(text, options));

  it("leaves a memo of that time alone", () =>
    checkSilent("---\ndate: 2018-03-01\n---\n\nBNP2TKI menyiapkan daftar peserta untuk rapat itu.\n", options));

  it("offers the present name", () => {
    checkFix("name-former", "The delegation from East Timor proposed it.", "The delegation from Timor-Leste proposed it.", options);
    checkFix("name-former", "BNP2TKI menyiapkan daftar peserta.", "BP2MI menyiapkan daftar peserta.", options);
  });

  it("leaves a person's name, and what lasted until a year", () => {
    for (const text of [
      "Mr Burma Siregar chairs the committee.",
      "The consul met them in Turkey Creek.",
      "Until 2020 the agency BNP2TKI ran the desks at the airport.",
      "Dua tahun kemudian berdiri Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia.",
    ])
      checkSilent(`${text}\n`, options);
    check(
      `
      They came from Thailand and Burma to the port.
                                  ^^^^^ name-former
      `,
      options,
    );
    checkFix("name-former", "Departemen Luar Negeri akan hadir.", "Kementerian Luar Negeri akan hadir.", options);
  });
  it("names what exists today, not another former name", () => {
    checkFix("name-former", "UNIFEM will fund the shelter.", "UN Women will fund the shelter.", options);
    checkFix("name-former", "AAPTIP trains prosecutors.", "ASEAN-ACT trains prosecutors.", options);
    checkFix(
      "name-former",
      "Program Australia-Asia Program to Combat Trafficking in Persons melatih jaksa.",
      "Program ASEAN-Australia Counter Trafficking melatih jaksa.",
      options,
    );
    checkSilent("Many companies arrange the placement of Indonesian workers abroad.\n", options);
    checkSilent("UNIFEM became part of UN Women in 2010.\n", options);
    checkSilent("In 2008 AusAID paid for the shelter.\n", options);
  });

  it("finds the former name of a ministry to which a unit belongs", () => {
    check(
      `
      The Directorate General of Immigration of the Ministry of Law and Human Rights issues passports.
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
      `,
      options,
    );
    checkSilent("The Regulation of the Minister of Law and Human Rights Number 2 of 2016 applies.\n", options);
  });

  it("knows countries by their present names", () => {
    checkFix("name-former", "Delegates from Swaziland will come.", "Delegates from Eswatini will come.", options);
    checkFix("name-former", "Victims from Macedonia were identified.", "Victims from North Macedonia were identified.", options);
    for (const text of [
      "Swaziland was renamed Eswatini in 2018.",
      "Refugees crossed the region of Macedonia in Greece.",
      "North Macedonia and the Kingdom of Eswatini agreed.",
      "The University of Macedonia held a seminar.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("leaves alone a sentence on the merger itself", () => {
    for (const text of [
      "DFID will merge with the Foreign Office.",
      "The law consolidates the POEA and five other offices.",
      "The resolution led to the dissolution of UNIFEM.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("leaves alone a sentence on what a body gave way to or turned into", () => {
    for (const text of [
      "BNP2TKI gave way to another agency with wider powers.",
      "AusAID evolved into a part of the foreign department.",
      "BNP2TKI kemudian beralih menjadi badan dengan tugas yang lebih luas.",
      "BNP2TKI menjadi cikal bakal badan pelindungan itu.",
      "Turkey and rice were served at the lunch of the shelter.",
    ])
      checkSilent(`${text}\n`, options);
    check(
      `
      BNP2TKI will take over the desk at the airport.
      ^^^^^^^ name-former
      Turkey sent two officers to the course.
      ^^^^^^ name-former
      `,
      options,
    );
  });
  it("leaves alone a body of the same name in another country", () => {
    checkSilent("The Ministry of Law and Human Rights of Argentina keeps a register.\n", options);
    check(
      `
      The Ministry of Law and Human Rights of Indonesia keeps a register.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
      `,
      options,
    );
  });
  it("leaves alone a sentence on how a body was set up, and that it is no more", () => {
    for (const text of [
      "BNP2TKI dibentuk dengan Peraturan Presiden Nomor 81 Tahun 2006.",
      "BNP2TKI sudah tidak ada dan berkasnya dipindahkan.",
      "BNP2TKI was created by a regulation of the President.",
    ])
      checkSilent(`${text}\n`, options);
    check(
      `
      BNP2TKI membentuk tim dengan tiga anggota.
      ^^^^^^^ name-former
      `,
      options,
    );
  });
  it("finds a minister whose ministry was renamed or split", () => {
    check(
      `
      Tembusan disampaikan kepada Menteri Koordinator Bidang Politik, Hukum, dan Keamanan.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
      The Coordinating Minister for Political, Legal and Security Affairs will chair it.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
      `,
      options,
    );
    checkFix(
      "name-former",
      "Menteri Komunikasi dan Informatika akan memblokir laman itu.",
      "Menteri Komunikasi dan Digital akan memblokir laman itu.",
      options,
    );
    checkFix(
      "name-former",
      "Surat itu ditujukan kepada Menko Polhukam pekan ini.",
      "Surat itu ditujukan kepada Menko Polkam pekan ini.",
      options,
    );
    for (const text of [
      "Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2020 berlaku.",
      "Mahfud, mantan Menko Polhukam, hadir.",
      "The Minister of Education, Culture, Research and Technology of Timor-Leste will attend.",
      "Menteri Pariwisata dan Ekonomi Kreatif Thailand akan hadir.",
      "Menteri Koordinator Bidang Politik dan Keamanan akan hadir.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("finds the former name of a ministry behind its unit, and of a body in a place of the country", () => {
    check(
      `
      Rancangan itu diharmonisasi oleh Biro Umum Kementerian Hukum dan Hak Asasi Manusia.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
      Four PJTKI in Indramayu lost their licences this year.
           ^^^^^ name-former
      `,
      options,
    );
    for (const text of [
      "Keputusan Kepala Kantor Wilayah Kementerian Hukum dan HAM Nomor 5 berlaku.",
      "The Ministry of Law and Human Rights in Argentina keeps a register.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("leaves a body its name of then where an act of that time speaks", () => {
    checkSilent(
      "Peraturan Presiden Nomor 49 Tahun 2023 menempatkan Menteri Koordinator Bidang Politik, Hukum, dan Keamanan sebagai Ketua I.\n",
      options,
    );
    check(
      `
      Menteri Koordinator Bidang Politik, Hukum, dan Keamanan akan memimpin rapat menurut Perpres 49/2023.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
      `,
      options,
    );
  });
});

describe("an office in the head of a memo", () => {
  it("is former like anywhere else", () =>
    check(
      `
      Yth.: Menteri Koordinator Bidang Politik, Hukum, dan Keamanan
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
      Dari: Sekretaris Satgas
      `,
      options,
    ));

  it("is named with its country", () =>
    check(
      `
      The Indonesian Department of Foreign Affairs now answers calls.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-former
      `,
      options,
    ));

  it("is another country's in capitals as well, and that of an act of then in a cell", () => {
    checkSilent("DEPARTEMEN LUAR NEGERI AMERIKA SERIKAT MENERBITKAN LAPORAN.\n", options);
    checkSilent("Laporan Departemen Luar Negeri AS terbit setiap tahun.\n", options);
    checkSilent(
      "| No | Uraian |\n| --- | --- |\n| 1 | Menurut Peraturan Presiden Nomor 49 Tahun 2023, Ketua I adalah Menteri Koordinator Bidang Politik, Hukum, dan Keamanan. |\n",
      options,
    );
    check(
      `
      DEPARTEMEN LUAR NEGERI INDONESIA MENERBITKAN LAPORAN.
      ^^^^^^^^^^^^^^^^^^^^^^ name-former
      `,
      options,
    );
  });

  it("is of the past where the sentence before has said so", () => {
    checkSilent("BNP2TKI beroperasi sampai digantikan pada 2019. Arsip BNP2TKI kini disimpan.\n", options);
    check(
      `
      BNP2TKI digantikan pada 2019. Pekerja kini harus mendaftar ke BNP2TKI.
                                                                    ^^^^^^^ name-former
      `,
      options,
    );
  });
});
