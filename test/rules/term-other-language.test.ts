import { termOtherLanguage } from "../../server/src/rules/term-other-language.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termOtherLanguage] };

describe("term-other-language", () => {
  const bad = [
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
    "The report says that trafficking in persons has spread to the islands.",
    "Petugas akan melakukan identifikasi korban pada saat kapal itu tiba.",
    "The court ordered that restitution be paid to the family of the victim.",
    "Kedua negara itu sepakat untuk mencegah kerja paksa di kapal ikan.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
    ["italics", "The report says that *perdagangan orang* has spread to the islands."],
    ["quotation marks", 'The report says that "perdagangan orang" is the word of the statute.'],
    ["a gloss in brackets", "The report says that trafficking in persons (perdagangan orang) has spread."],
    ["a gloss after the term", "Petugas melakukan victim identification (identifikasi korban) pada saat itu."],
    ["an acronym", "The court heard that TPPO has spread to the islands."],
    ["a name", "The letter of Kementerian Luar Negeri was sent to the embassy."],
    ["a title", "The Law on Pemberantasan Tindak Pidana Perdagangan Orang is cited in the note."],
    ["a word spoken of", "The statute uses the term perdagangan orang in its title."],
    ["a word of both languages", "The sponsor of the event asked that the room be larger."],
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
});
