import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };

describe("term-discouraged", () => {
  const bad = [
    `
    Officers stopped twelve illegal immigrants at the port.
                            ^^^^^^^^^^^^^^^^^^ term-discouraged
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
});
