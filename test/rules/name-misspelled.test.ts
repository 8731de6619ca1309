import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [nameMisspelled] };

describe("name-misspelled", () => {
  const bad = [
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
    "Kementerian Luar Negeri menyiapkan nota itu.",
    "Lembaga Perlindungan Saksi dan Korban menerima laporan itu.",
    "Kepolisian Negara Republik Indonesia mengirim surat itu.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
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
});
