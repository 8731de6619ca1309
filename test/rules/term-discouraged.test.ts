import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };

describe("term-discouraged", () => {
  it("leaves an acronym alone that the memo spells out by other words", () => {
    checkSilent(
      "Ia bekerja di bidang perlindungan saksi dan korban (PSK) selama sepuluh tahun. Pengalaman di bidang PSK itu membantu tim kami.\n",
      options,
    );
    check(
      `
      Pekerja seks komersial (PSK) dirujuk. Para PSK itu menunggu.
                                                 ^^^ term-discouraged
      `,
      options,
    );
  });

  it("wants two capitals in the name of an act, also where its whole title stands there", () => {
    checkFix(
      "term-discouraged",
      "Diversi wajib menurut Undang-undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak.\n",
      "Diversi wajib menurut Undang-Undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak.\n",
      options,
    );
    checkSilent("Dalam “Undang-undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak” hal itu diatur.\n", options);
  });

  it("leaves a word alone that a title is said to have", () => {
    checkFix("term-discouraged", "Polisi menyita pornografi anak.\n", "Polisi menyita materi kekerasan seksual terhadap anak.\n", options);
    checkSilent("Protokol Opsional itu menyebut Pornografi Anak dalam judulnya.\n", options);
    checkSilent("The Protocol has Child Pornography in its title.\n", options);
  });

  it("leaves a wording alone in italics, without its meaning", () =>
    checkSilent("Law No. 8 of 2016 replaced the older expression *penyandang cacat* in all its articles.\n", options));

  it("looks at a word of old law in italics, with its meaning beside it", () => {
    checkFix(
      "term-discouraged",
      "A ramp was built for any witness who is a *penyandang cacat* (person with a disability).\n",
      "A ramp was built for any witness who is a *penyandang disabilitas* (person with a disability).\n",
      options,
    );
    checkSilent("The old law said *penyandang cacat*, a word that nobody uses today.\n", options);
  });

  const bad = [
    `
    Officers stopped twelve illegal immigrants at the port.
                            ^^^^^^^^^^^^^^^^^^ term-discouraged
    `,
    `
    The two forces signed an agreement (*perjanjian kerjasama*) on joint patrols.
                                                    ^^^^^^^^^ term-discouraged
    `,
    `
    Kedua pihak akan memperluas kerjasama di wilayah itu.
                                ^^^^^^^^^ term-discouraged
    `,
    `
    # Analisa risiko bagi awak kapal
      ^^^^^^^ term-discouraged
    `,
    `
    Prakteknya belum sesuai dengan pedoman itu.
    ^^^^^^^^^^ term-discouraged
    `,
    `
    Mereka tidak mengetahui bahwa bantuan untuk penyandang cacat tersedia.
                                                ^^^^^^^^^^^^^^^^ term-discouraged
    `,
    `
    The report says that no image of child pornography was found on the device.
                                     ^^^^^^^^^^^^^^^^^ term-discouraged
    `,
  ];
  bad.forEach((text, at) => {
    it(`finds bad ${at + 1}`, () => check(text, options));
  });

  const good = [
    "The attachment is called illegal_migrants_v2.pdf and dates from 2011.",
    "The 2012 suit relied on Law No. 4 of 1997 on Disabled Persons, repealed in 2016.",
    "Korban *pengantin pesanan* umumnya direkrut biro jodoh.",
    "Officers stopped twelve migrants in an irregular situation at the port.",
    "Kedua pihak akan memperluas kerja sama di perbatasan.",
    "Analisis itu menunjukkan risiko bagi awak kapal.",
    "Bantuan untuk penyandang disabilitas tersedia di rumah aman itu.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
    ["a quotation", 'The witness said that "illegal immigrants" were hidden on the boat.'],
    ["a block quotation", "> The illegal immigrants were hidden on the boat."],
    ["code", "The old database has a column `illegal immigrants` for this."],
    ["the address of a link", "The paper is [in the archive](https://example.org/illegal-immigrants/report) of the agency."],
    ["a word spoken of", "The glossary replaced the term illegal immigrants in its second edition."],
    ["a word set against the right one", "The guide says irregular migrants rather than illegal immigrants in every chapter."],
    ["sic", "The letter speaks of illegal immigrants [sic] on board."],
    ["the title of a law", "Ketentuan itu berasal dari Undang-Undang Penyandang Cacat yang telah dicabut."],
    ["a title in italics", "The study is called *Illegal Immigrants and the Sea* and was printed in the capital."],
    ["English words in italics", "The *standard operating procedure* and the *passport control system* are new."],
    ["a single word in italics", "The letter has the word *kerjasama* in its third line."],
    ["the other language", "The Indonesian version of the letter says kerjasama in the third line of the text."],
    ["a longer word", "Pertanggungjawaban atas anggaran itu disampaikan dalam rapat."],
    ["another sense", "The vessel was seized for illegal, unreported and unregulated fishing."],
  ];
  for (const [what, text] of lookalikes) it(`leaves alone ${what}`, () => checkSilent(text, options));

  it("keeps capitals, clitics and articles in its fixes", () => {
    checkFix("term-discouraged", "Prakteknya belum sesuai dengan pedoman itu.", "Praktiknya belum sesuai dengan pedoman itu.", options);
    checkFix("term-discouraged", "# KERJASAMA YANG BARU DI PERBATASAN", "# KERJA SAMA YANG BARU DI PERBATASAN", options);
    checkFix(
      "term-discouraged",
      "Officers stopped illegal immigrants at the port.",
      "Officers stopped irregular migrants at the port.",
      options,
    );
    checkFix("term-discouraged", "Kerjasama itu akan dilanjutkan.", "Kerja sama itu akan dilanjutkan.", options);
  });
  it("leaves alone a wording that is spoken of or advised against", () => {
    for (const text of [
      "Terms such as *illegal alien* carry a judgment.",
      "Do not write illegal migrants in any form.",
      "Such people should not be called illegal immigrants.",
      "This term illegal migrants hides the person.",
    ])
      checkSilent(`${text}\n`, options);
    check(
      `
      The plan is not to use force against illegal migrants.
                                           ^^^^^^^^^^^^^^^^ term-discouraged
      `,
      options,
    );
  });
  it("leaves alone a form that is the example of a sentence on spelling", () => {
    for (const text of [
      "Bentuk *analisa* tidak baku; kamus memuat *analisis*.",
      "Kata baku untuk kerjasama ialah kerja sama.",
      "Menurut kamus, bentuk *di tanggung* keliru.",
      "Ejaan analisa tidak baku.",
    ])
      checkSilent(`${text}\n`, options);
    check(
      `
      Bentuk kerjasama itu perlu diperluas menurut standar baku.
             ^^^^^^^^^ term-discouraged
      Alat yang tidak baku memerlukan analisa ulang.
                                      ^^^^^^^ term-discouraged
      Hasil *analisa* itu dikirim kepada kepala dinas.
             ^^^^^^^ term-discouraged
      `,
      options,
    );
  });
  it("finds an English prefix that stands apart from its word", () => {
    for (const [before, after] of [
      ["The anti trafficking unit in Kupang has one car.", "The anti-trafficking unit in Kupang has one car."],
      ["Some non governmental bodies met the governor.", "Some non-governmental bodies met the governor."],
      ["Non procedural placement is rarely a choice.", "Non-procedural placement is rarely a choice."],
      ["The agreement (*Perjanjian Kerjasama*) expires.", "The agreement (*Perjanjian Kerja Sama*) expires."],
      ["Ia membawa Surat Ijin Kerja dari kantor.", "Ia membawa Surat Izin Kerja dari kantor."],
      ["They spoke of cross border crime and of patrols.", "They spoke of cross-border crime and of patrols."],
      ["The new counter trafficking programme began in May.", "The new counter-trafficking programme began in May."],
      ["The co ordination of the two desks failed.", "The coordination of the two desks failed."],
    ] as const)
      checkFix("term-discouraged", before, after, options);
    for (const text of [
      "We must do more to counter trafficking in the region.",
      "People who cross border posts at night are at risk.",
      "He was declared persona non grata, which is a sine qua non condition.",
      "The Anti Trafficking Unit met the pro and anti groups.",
      "The border post release was late, and the inter alia clause stood.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("offers what the figure on modern slavery counts", () => {
    checkFix(
      "term-discouraged",
      "The study counts 49.6 million trafficked people on any given day.",
      "The study counts 49.6 million people in modern slavery on any given day.",
      options,
    );
    checkFix(
      "term-discouraged",
      "Ada 49,6 juta korban perdagangan orang di dunia.",
      "Ada 49,6 juta orang dalam perbudakan modern di dunia.",
      options,
    );
    checkFix("term-discouraged", "These suspect victims waited at the airport.", "These presumed victims waited at the airport.", options);
    checkSilent("Officers who suspect victims of lying need training.\n", options);
  });
  it("offers words for people that fit their place", () => {
    for (const [before, after] of [
      ["Two of the women were handicapped and stayed.", "Two of the women were persons with disabilities and stayed."],
      ["The police met two underage sex workers there.", "The police met two children exploited in prostitution there."],
    ] as const)
      checkFix("term-discouraged", before, after, options);
    check(
      `
      Because trafficking is a cross-border crime, the cases need another basis.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-discouraged
      `,
      options,
    );
    for (const text of ["The patrols were handicapped by bad weather.", "Drug trafficking is a cross-border crime."])
      checkSilent(`${text}\n`, options);
  });
});
