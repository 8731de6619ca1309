import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const id = "instrument-misnumbered";

describe("instrument-misnumbered: an act said to ratify a treaty", () => {
  it("finds an act that is not the one by which Indonesia did", () => {
    check(
      `
      Protokol Palermo disahkan dengan UU Nomor 15 Tahun 2009.
                                       ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Konvensi ASEAN tentang perdagangan orang disahkan dengan UU Nomor 17 Tahun 2012.
                                                               ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Indonesia meratifikasi CEDAW melalui UU Nomor 7 Tahun 1994.
                                           ^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Kovenan Hak Sipil dan Politik disahkan melalui UU 11/2005.
                                                     ^^^^^^^^^^ instrument-misnumbered
      Protokol Palermo, yang diratifikasi Indonesia melalui UU No. 14/2019, mendefinisikannya.
                                                            ^^^^^^^^^^^^^^ instrument-misnumbered
      Pengesahan Protokol Palermo dilakukan dengan UU Nomor 15 Tahun 2009.
                                                   ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      UU 5/2009 meratifikasi Protokol Palermo.
      ^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("leaves the act of the treaty that is meant where its parent is named", () => {
    for (const text of [
      "Indonesia ratified the Palermo Convention on trafficking in persons by Law No. 14 of 2009.",
      "Konvensi Palermo tentang perdagangan orang disahkan dengan UU Nomor 14 Tahun 2009.",
      "Konvensi ASEAN tentang perdagangan orang disahkan dengan UU Nomor 12 Tahun 2017.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("finds it where the treaty is described and not named", () => {
    check(
      `
      The text on fair trials, the International Covenant on Civil and Political Rights, was approved by Law No. 11 of 2005.
                                                                                                         ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      It was approved by Law No. 1 of 2006 on the Ratification of the Treaty on Mutual Legal Assistance in Criminal Matters.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Indonesia ratified the smuggling protocol by Law No. 14 of 2009.
                                                   ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      The trafficking protocol was ratified through Law No. 15 of 2009.
                                                    ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Indonesia joined the Migrant Workers Convention through Law No. 6 of 2002.
                                                              ^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Protokol menentang penyelundupan migran disahkan dengan UU Nomor 14 Tahun 2009.
                                                              ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Indonesia mengesahkan protokol tentang perdagangan orang dengan UU Nomor 15 Tahun 2009.
                                                                      ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    for (const text of [
      "Indonesia ratified the smuggling protocol by Law No. 15 of 2009.",
      "Indonesia ratified the second protocol by Law No. 14 of 2009.",
      "Protokol menentang penyelundupan senjata disahkan dengan UU Nomor 14 Tahun 2009.",
      "Malaysia ratified the trafficking protocol by Law No. 15 of 2009.",
      "Protokol perdagangan orang dibahas bersama UU Nomor 15 Tahun 2009.",
    ])
      checkSilent(text, options);
  });

  it("finds it in English", () => {
    check(
      `
      Indonesia ratified the Palermo Protocol by Law No. 15 of 2009.
                                                 ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      UNTOC was ratified by Indonesia in 2009 through Law No. 15 of 2009.
                                                      ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Law No. 12 of 2005 approves the ICESCR.
      ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Indonesia ratified the Convention on the Rights of the Child (CRC) by Presidential Decree No. 36 of 1980.
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("finds it where the act comes first, and where it is named as that law", () => {
    check(
      `
      Dengan UU Nomor 15 Tahun 2009, Indonesia mengesahkan Protokol Palermo.
             ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      By Law No. 7 of 1994 Indonesia ratified CEDAW.
         ^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Law No. 17 of 2012, which ratified ACTIP, binds all agencies.
      ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      The law that ratified the Palermo Protocol is Law No. 15 of 2009.
                                                    ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Dasar hukum ratifikasi CEDAW adalah UU Nomor 7 Tahun 1994.
                                          ^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      ACTIP has been ratified by Indonesia (Law No. 12 of 2007).
                                            ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Indonesia mengikatkan diri pada ACTIP dengan UU 12/2016.
                                                   ^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("finds it beside a short form, in a bracket, in a row and where the verb stands with another treaty", () => {
    check(
      `
      The Palermo Protocol was adopted in 2000. Indonesia ratified the Protocol by Law No. 15 of 2009.
                                                                                   ^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      CEDAW melarang diskriminasi. Konvensi tersebut disahkan dengan UU 7/1948.
                                                                     ^^^^^^^^^ instrument-misnumbered

      UNTOC disahkan dengan UU 5/2009 dan Protokol Palermo dengan UU 15/2009.
                                                                  ^^^^^^^^^^ instrument-misnumbered

      Protokol Palermo (UU 15/2009) mengikat Indonesia.
                        ^^^^^^^^^^ instrument-misnumbered

      | Treaty | Ratified by |
      | --- | --- |
      | Palermo Protocol | Law No. 15 of 2009 |
                           ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("writes the right act in the manner of the one written", () => {
    checkFix(
      id,
      "Protokol Palermo disahkan dengan UU Nomor 15 Tahun 2009.\n",
      "Protokol Palermo disahkan dengan UU Nomor 14 Tahun 2009.\n",
      options,
    );
    checkFix(id, "UU 5/2009 meratifikasi Protokol Palermo.\n", "UU 14/2009 meratifikasi Protokol Palermo.\n", options);
    checkFix(id, "Indonesia ratified CEDAW by Law No. 7 of 1994.\n", "Indonesia ratified CEDAW by Law No. 7 of 1984.\n", options);
    checkFix(
      id,
      "ACTIP disahkan dengan Peraturan Presiden Nomor 12 Tahun 2017.\n",
      "ACTIP disahkan dengan Undang-Undang Nomor 12 Tahun 2017.\n",
      options,
    );
  });

  it("is silent where the act is right, stands for another treaty, or is not said to ratify", () => {
    checkSilent(
      `
      Protokol Palermo disahkan dengan UU Nomor 14 Tahun 2009.

      Protokol Palermo dan Protokol Penyelundupan Migran disahkan dengan UU 14/2009 dan UU 15/2009.

      UNTOC disahkan dengan UU 5/2009 dan Protokol Palermo dengan UU 14/2009.

      Indonesia ratified UNTOC and the Palermo Protocol through Law No. 5 of 2009 and Law No. 14 of 2009 respectively.

      UU 5/2009 dan UU 14/2009 mengesahkan UNTOC dan Protokol Palermo.

      Sebelum Protokol Palermo disahkan, UU 21/2007 sudah berlaku.

      Indonesia ratified the Palermo Protocol in 2009, two years after Law No. 21 of 2007 was passed.

      Protokol Palermo diratifikasi dan UU 18/2017 mengatur penempatan.

      Indonesia implemented the Palermo Protocol with Law No. 21 of 2007.

      Konvensi Hak Anak diratifikasi dengan Keppres 36/1990 dan UU 23/2002 dibentuk.

      Indonesia meratifikasi Konvensi Wina dan Protokol Palermo dengan UU 1/1982 dan UU 14/2009.

      Malaysia ratified the Palermo Protocol by Act No. 670 of 2007.

      Protokol Palermo tidak disahkan dengan UU 15/2009.

      CEDAW, CRC dan ICCPR disahkan dengan UU 7/1984, Keppres 36/1990 dan UU 12/2005.

      UNTOC dan dua protokolnya disahkan dengan UU 5/2009, UU 14/2009 dan UU 15/2009.

      UU 14/2009 dan UU 15/2009 mengesahkan kedua protokol UNTOC.

      Indonesia, which ratified CEDAW, passed Law No. 23 of 2004.

      Dasar hukum pemidanaan setelah ratifikasi Protokol Palermo adalah UU Nomor 21 Tahun 2007.

      Salah satu tindak lanjut ratifikasi CEDAW adalah UU 23/2004.

      The result of the ratification of the Palermo Protocol is Law No. 21 of 2007.

      Melalui UU 21/2007 Indonesia telah mengadopsi definisi Protokol Palermo sebelum meratifikasinya.

      DPR mengesahkan UU 18/2017 untuk melaksanakan ICRMW.

      > Protokol Palermo disahkan dengan UU Nomor 15 Tahun 2009.
      `,
      options,
    );
  });

  it("takes no treaty that the base lacks for the one named before", () => {
    checkSilent(
      "Protokol Palermo dan Konvensi Wina tentang Lapisan Ozon berlaku. Indonesia telah meratifikasinya dengan Keppres 23/1992.\n",
      options,
    );
  });
});

describe("instrument-misnumbered: an act said to amend, replace or implement another", () => {
  it("finds a number that is nearly that of an act that does", () => {
    check(
      `
      Perpres 69/2008 diubah terakhir dengan Perpres 94/2023.
                                             ^^^^^^^^^^^^^^^ instrument-misnumbered
      UU 23/2002 diubah dengan UU 34/2014.
                               ^^^^^^^^^^ instrument-misnumbered
      UU 18/2007 menggantikan UU 39/2004.
      ^^^^^^^^^^ instrument-misnumbered
      Law No. 39 of 2004 was replaced by Law No. 18 of 2007.
                                         ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      UU 21/2007 dilaksanakan dengan PP 9/2018.
                                     ^^^^^^^^^ instrument-misnumbered
      Law No. 18 of 2017, which replaced Law No. 93 of 2004, protects migrant workers.
                                         ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      PP 9/2008 melaksanakan UU 12/2007.
                             ^^^^^^^^^^ instrument-misnumbered
      Pengganti UU 39/2004 adalah UU 18/2007.
                                  ^^^^^^^^^^ instrument-misnumbered
      Peraturan pelaksanaan UU TPPO adalah PP Nomor 9 Tahun 2018.
                                           ^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      RAN PPTPPO 2020-2024 diatur dalam Perpres 49/2023.
                                        ^^^^^^^^^^^^^^^ instrument-misnumbered
      UU TPKS adalah UU Nomor 21 Tahun 2022.
                     ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      UU Perlindungan Saksi dan Korban diubah dengan UU Nomor 31 Tahun 2004.
                                                     ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix(id, "UU 39/2004 dicabut dengan UU 18/2007.\n", "UU 39/2004 dicabut dengan UU 18/2017.\n", options);
  });

  it("is silent about those that do, and about others that the base may lack", () => {
    checkSilent(
      `
      Perpres 69/2008 diubah dengan Perpres 22/2021 dan Perpres 49/2023.

      UU 11/2008 diubah dengan UU 19/2016 dan UU 1/2024.

      UU 21/2007 dilaksanakan dengan PP 9/2008 dan Perpres 69/2008.

      UU 39/2004 dicabut dengan UU 18/2017.

      UU 13/2003 diubah dengan Perppu 2/2022.

      UU 8/1999 diubah dengan UU 3/2001.

      UU TPPO adalah UU 21/2007.

      Peraturan pelaksanaan UU TPPO adalah PP Nomor 9 Tahun 2008.

      UU 1/2023 mencabut UU 1/1946 dan UU 73/1958.

      UU 17/2023 mencabut UU 36/2009, UU 29/2004 dan UU 18/2014.

      PP 59/2021 mencabut PP 3/2013 dan PP 5/2013.

      RAN PPTPPO 2020-2024 diatur dalam Perpres 19/2023.

      RAN PPTPPO disusun menurut Perpres 69/2008.

      UU ITE adalah UU 11/2008 jo. UU 19/2016 jo. UU 1/2024.
      `,
      options,
    );
  });
});

describe("instrument-misnumbered: a number that is nearly that of the act described", () => {
  it("finds it where the clause speaks of that act and of little else", () => {
    check(
      `
      UU Nomor 12 Tahun 2007 memidana perdagangan orang dan memberi korban hak restitusi.
      ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      Peraturan Presiden Nomor 49 Tahun 2013 menempatkan Kapolri sebagai ketua harian gugus tugas.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      Rencana aksi nasional 2020–2024 ditetapkan dengan Peraturan Presiden Nomor 91 Tahun 2023.
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      UU Nomor 21 Tahun 2022 memidana kekerasan seksual.
      ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      Witness and victim protection rests on Law No. 13 of 2016.
                                             ^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      Perlindungan anak diatur dalam UU Nomor 32 Tahun 2002.
                                     ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      UU Nomor 6 Tahun 2001 mengatur keimigrasian.
      ^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      PP Nomor 7 Tahun 2008 mengatur pelayanan terpadu bagi saksi dan korban tindak pidana perdagangan orang.
      ^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      Law No. 81 of 2017 protects Indonesian migrant workers.
      ^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      The anti-trafficking task force was established by Presidential Regulation No. 69 of 2009.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix(
      id,
      "Law No. 12 of 2007 criminalises trafficking in persons.\n",
      "Law No. 21 of 2007 criminalises trafficking in persons.\n",
      options,
    );
  });

  it("finds a Convention of the ILO by its subject", () => {
    check(
      `
      Konvensi ILO Nomor 198 melindungi pekerja rumah tangga dan diadopsi pada 2011.
      ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      Konvensi ILO Nomor 128 tentang Bentuk-Bentuk Pekerjaan Terburuk untuk Anak telah diratifikasi.
      ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered

      ILO Convention No. 198 sets standards for domestic workers.
      ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix(
      id,
      "ILO Convention No. 198 sets standards for domestic workers.\n",
      "ILO Convention No. 189 sets standards for domestic workers.\n",
      options,
    );
  });

  it("is silent where the clause has a subject of its own", () => {
    checkSilent(
      `
      UU 24/2007 melindungi korban bencana dari perdagangan orang.

      UU 13/2011 mengatur penanganan fakir miskin, termasuk korban perdagangan orang.

      UU 31/1999 memidana pejabat yang membantu perdagangan orang.

      UU 21/2000 tentang serikat pekerja berlaku.

      PP 36/2021 mengatur pengupahan pekerja migran dan lokal.

      Perpres 49/2015 mengatur kementerian.

      Law No. 24 of 2011 on BPJS covers migrant workers.

      Undang-Undang Nomor 12 Tahun 2012 tentang Pendidikan Tinggi (Lembaran Negara Republik Indonesia Tahun 2012 Nomor 158) berlaku.

      ILO Convention No. 143 on migrant workers is not ratified.

      Konvensi ILO Nomor 177 tentang pekerja rumahan belum diratifikasi.

      UU 7/2012 mengatur penanganan konflik sosial dan melindungi korban.

      PP 3/2002 mengatur kompensasi, restitusi, dan rehabilitasi korban pelanggaran HAM berat.

      UU 5/2018 memberi kompensasi bagi korban terorisme.

      ILO Convention No. 155 on occupational safety and health covers all workers.

      Bukan UU 12/2007 yang memidana perdagangan orang.

      "UU Nomor 12 Tahun 2007 memidana perdagangan orang."
      `,
      options,
    );
  });
});

describe("instrument-misnumbered: the year after a name", () => {
  it("finds the year of entry into force or of ratification", () => {
    check(
      `
      Konvensi ASEAN Menentang Perdagangan Orang (ACTIP) 2017 mewajibkan pelindungan.
                                                  ^^^^^^^^^^^ instrument-misnumbered
      The ASEAN Convention against Trafficking 2017 protects victims.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      The Smuggling Protocol, 2004, covers migrants.
          ^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Protokol Palermo tahun 2009 melindungi korban.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("is silent where the year is that of something else", () => {
    checkSilent(
      `
      Indonesia meratifikasi Protokol Palermo tahun 2009.

      Protokol Palermo (2009) dan ACTIP (2017) telah diratifikasi.

      Instrumen yang mengikat Indonesia: Protokol Palermo (2009), ACTIP (2017).

      Laporan Protokol Palermo 2003 terbit.

      Pada Konvensi Hak Anak (KHA) 1989 disebutkan hal itu.

      On CEDAW 1984 was the decisive year.
      `,
      options,
    );
  });
});

describe("instrument-misnumbered: words that are no office's name, titles that differ in their subject", () => {
  it("is silent", () => {
    checkSilent(
      `
      Keputusan Menteri sesuai dengan ketentuan yang diatur dalam Undang-undang Nomor 9 Tahun 1992 tentang Keimigrasian dibatalkan.

      Peraturan Daerah yang mendukung hak itu sesuai dengan Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas.

      PP Nomor 15 Tahun 2021 tentang Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2017 tentang Arsitek berlaku.

      Undang-Undang Nomor 22 Tahun 1948 tentang Pemerintahan Daerah mengatur daerah.

      Undang-Undang Nomor 1 Tahun 1960 tentang Perubahan Kitab Undang-Undang Hukum Pidana menaikkan ancaman.
      `,
      options,
    );
  });

  it("finds a wrong year beside the same words", () => {
    check(
      `
      PP Nomor 31 Tahun 2012 tentang Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian berlaku.
      ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Keputusan Menteri itu merujuk Undang-Undang Nomor 8 Tahun 2015 tentang Penyandang Disabilitas.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("reads on through titles, lists of acts and the sentence before", () => {
    check(
      `
      Law No. 18 of 2017 settled it. Fees are banned. The Law replaced Law No. 39 of 2014, which allowed them.
                                                                       ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Law No. 18 of 2017 settled it, and its implementing rules are in Government Regulation No. 59 of 2020.
                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Presidential Regulation No. 69 of 2008 was amended in 2021 and again by Presidential Regulation No. 49 of 2022.
                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Perpres 69/2008 diubah dengan Perpres 22/2021 dan terakhir dengan Perpres 49/2022.
                                                                        ^^^^^^^^^^^^^^^ instrument-misnumbered
      UU 13/2006 tentang Perlindungan Saksi dan Korban diubah dengan UU 31/2004.
                                                                     ^^^^^^^^^^ instrument-misnumbered
      UU 18/2017 mengatur pelindungan. Undang-undang itu menggantikan UU 39/2014.
                                                                      ^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkSilent(
      "UU 18/2017 mengatur pelindungan. Undang-undang itu menggantikan UU 39/2004 dan dilaksanakan dengan PP 59/2021.\n",
      options,
    );
    checkSilent("UU 18/2017 berlaku, begitu pula UU 21/2007. Undang-undang itu menggantikan UU 39/2014.\n", options);
  });

  it("compares the number after the short name of an act", () => {
    check(
      `
      The Anti-Trafficking Law No. 21 of 2009 names organs.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      UU TPPO No. 12 Tahun 2007 mengatur restitusi.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      We follow Minister of Foreign Affairs Regulation No. 5 of 2008 on the Protection of Indonesian Nationals Abroad.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Law Number 13 of year 2005 on the Protection of Witnesses and Victims applies.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix("instrument-misnumbered", "UU TPPO No. 21 Tahun 2009 berlaku.\n", "UU TPPO No. 21 Tahun 2007 berlaku.\n", options);
    checkSilent("UU TPPO Nomor 21 Tahun 2007 berlaku, dan UU TPPO, No. 5 dalam daftar itu, sudah lama.\n", options);
  });
});
