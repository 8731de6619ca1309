import { termObsolete } from "../../server/src/rules/term-obsolete.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termObsolete] };

describe("term-obsolete", () => {
  it("leaves an acronym alone that the memo spells out by other words", () => {
    checkSilent("Tim Kerja Internal (TKI) dibentuk. TKI itu bekerja.\n", { rules: [termObsolete] });
    checkFix("term-obsolete", "Tenaga kerja kita (TKI) pulang.\n", "Tenaga kerja kita (PMI) pulang.\n", { rules: [termObsolete] });
  });

  it("finds an old acronym that is given to the new name, and leaves one that is told to be the old one", () => {
    checkFix(
      "term-obsolete",
      "A fund for Indonesian migrant workers (TKI) is planned.\n",
      "A fund for Indonesian migrant workers (PMI) is planned.\n",
      {
        rules: [termObsolete],
      },
    );
    for (const text of ["Pekerja Migran Indonesia (dahulu TKI) pulang.", "In 2014 Indonesian migrant workers (TKI) came home."])
      checkSilent(`${text}\n`, options);
  });

  it("looks at what is set in italics with its meaning beside it", () => {
    checkSilent("Until 2012 the law spoke of naughty children (*anak nakal*) before the court.\n", options);
    checkSilent("The word *penyandang disabilitas* (person with a disability) is that of the law.\n", options);
  });

  it("looks at an old word that is all that stands in italics", () => {
    checkFix(
      "term-obsolete",
      "The consulate helped 214 workers. Most of these *Tenaga Kerja Indonesia* had left through jetties on Batam.\n",
      "The consulate helped 214 workers. Most of these *Pekerja migran Indonesia* had left through jetties on Batam.\n",
      options,
    );
    for (const text of [
      "The embassy still speaks of *tenaga kerja Indonesia*, an old term.",
      "In 2004 the embassy helped forty *Tenaga Kerja Indonesia*.",
      "The workers at the embassy are *pekerja migran Indonesia*.",
      "The consulate is in the *Gedung Tenaga Kerja Indonesia* nearby.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("looks at a row about somebody who was a worker abroad", () => {
    check(
      `
      | Nama samaran | Keterangan |
      | --- | --- |
      | Melati | Mantan TKW asal Indramayu, dipulangkan dari Riyadh pada Maret 2026 |
                        ^^^ term-obsolete
      `,
      options,
    );
    checkSilent("| Nama | Keterangan |\n| --- | --- |\n| Melati | Dahulu TKW, kini petani |\n", options);
    checkSilent("| Nama | Keterangan |\n| --- | --- |\n| Melati | Mantan TKW, berangkat tahun 2009 |\n| 2011 | TKW |\n", options);
  });

  const bad = [
    `
    Program wirausaha bagi eks TKI di Cilacap diperpanjang.
                               ^^^ term-obsolete
    `,
    `
    Angka TKI turun dibandingkan dengan periode yang sama tahun sebelumnya.
          ^^^ term-obsolete
    `,
    `
    Banyak TKI bekerja di sektor perikanan tanpa kontrak.
           ^^^ term-obsolete
    `,
    `
    The shelter received nine TKI from the eastern provinces in the last month.
                              ^^^ term-obsolete
    `,
    `
    Kontrak TKI-nya tidak pernah diserahkan kepada keluarga.
            ^^^ term-obsolete
    `,
    `
    Warga yang menjadi TKW berhak atas kontrak tertulis.
                       ^^^ term-obsolete
    `,
    `
    Most of the members are former TKW who worked in Riyadh.
                                   ^^^ term-obsolete
    `,
    `
    TKI adalah pahlawan devisa, kata istilah itu pula.
    ^^^ term-obsolete
    `,
    `
    | Kelompok | Jumlah |
    | --- | --- |
    | TKI yang dipulangkan | 12 |
      ^^^ term-obsolete
    `,
  ];
  bad.forEach((text, at) => {
    it(`finds bad ${at + 1}`, () => check(text, options));
  });

  const good = [
    "Banyak PMI bekerja di sektor perikanan tanpa kontrak.",
    "The shelter received nine Indonesian migrant workers in the last month.",
    "Kontrak PMI-nya tidak pernah diserahkan kepada keluarga.",
    "Calon PMI mengikuti pelatihan di daerah asal.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
    ["a row with its year", "| Year | Term in the treaty |\n| --- | --- |\n| 1910 | white slave traffic |"],
    ["a list of wordings", "| Hindari | Gunakan |\n| --- | --- |\n| TKI | PMI |"],
    ["a list of acronyms", "| Singkatan | Kepanjangan |\n| --- | --- |\n| TKI | tenaga kerja Indonesia (istilah lama) |"],
    ["the title of a paper", "Tabloid itu bernama Suara TKI dan terbit di Malang."],
    ["the past, by its year", "Pada tahun 2009 banyak TKI berangkat melalui jalur itu."],
    ["the past, by its words", "Dahulu para TKI berangkat melalui jalur itu."],
    ["both terms together", "Sejak undang-undang itu berlaku, PMI menjadi istilah pengganti TKI."],
    ["a quotation", 'Surat itu berbunyi "TKI harus melapor" dan tidak bertanggal.'],
    ["a block quotation", "> Para TKI harus melapor ke kantor ini."],
    [
      "the title of a law",
      "Ketentuan itu ada dalam Undang-Undang tentang Penempatan dan Perlindungan Tenaga Kerja Indonesia di Luar Negeri.",
    ],
    ["the name of an institution", "Laporan BNP2TKI disimpan di arsip."],
    ["a word spoken of as a word", "TKI maupun TKW adalah istilah yang akrab di telinga warga desa."],
    ["a scheme of that time", "The former TKI scheme had its own insurance."],
    ["a year of that time in English", "The village sent forty TKW to Riyadh in 2014."],
    ["a word spoken of in English", "TKI is the term that brokers use."],
    ["code", "Kolom `TKI` pada basis data itu dihapus."],
    ["a longer word in small letters", "Pekerja itu memakai kaus kaki dari rumah aman."],
  ];
  for (const [what, text] of lookalikes) it(`leaves alone ${what}`, () => checkSilent(text, options));

  it("leaves a memo of that time alone", () =>
    checkSilent("---\ndate: 2014-03-01\n---\n\nBanyak TKI bekerja di sektor perikanan tanpa kontrak.\n", options));

  it("does not take the year of a law for the time of the sentence", () =>
    check(
      `
      TKI dilindungi oleh UU 21/2007 di mana pun mereka bekerja.
      ^^^ term-obsolete
      `,
      options,
    ));

  it("keeps a clitic", () => {
    checkFix("term-obsolete", "Kontrak TKI-nya tidak pernah diserahkan.", "Kontrak PMI-nya tidak pernah diserahkan.", options);
    checkFix("term-obsolete", "Banyak TKI bekerja di kapal ikan.", "Banyak PMI bekerja di kapal ikan.", options);
  });
  it("finds the old acronym for women workers in an English sentence", () => {
    checkFix(
      "term-obsolete",
      "Most members are former TKW who worked in Riyadh.",
      "Most members are former Indonesian women migrant workers who worked in Riyadh.",
      options,
    );
    checkSilent("In 2009 a TKW from Cianjur was tortured.\n", options);
  });
});
