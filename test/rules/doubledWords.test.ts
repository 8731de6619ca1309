import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };
const fixes = (before: string, after: string) => checkFix("term-discouraged", `${before}\n`, `${after}\n`, options);

describe("doubled words", () => {
  it("finds a word that stands twice, and an Indonesian one doubled without its hyphen", () => {
    check(
      `
      Dengan ini kami sampaikan hal hal berikut kepada para para kepala dinas.
                                ^^^^^^^ term-discouraged
                                                       ^^^^^^^^^ term-discouraged
      The officers of the the ministry had to to leave.
                      ^^^^^^^ term-discouraged
                                           ^^^^^ term-discouraged
      `,
      options,
    );
  });

  it("joins what is doubled by rule, and writes a slip once", () => {
    fixes("Kami sampaikan hal hal berikut.", "Kami sampaikan hal-hal berikut.");
    fixes("Rumah aman yang yang dikelola dinas itu penuh.", "Rumah aman yang dikelola dinas itu penuh.");
    fixes("Petugas melakukan melakukan pendataan di sana.", "Petugas melakukan pendataan di sana.");
  });

  it("leaves alone what may stand twice", () => {
    checkSilent("The officer said that that is so, and they had had no reply.\n", options);
    checkSilent("Peserta berasal dari Baden Baden dan Walla Walla di luar negeri.\n", options);
    checkSilent("Ia berkata, “ya, ya”, lalu pergi ke kantor dinas itu.\n", options);
    checkSilent("Korban menyanyikan la la la di ruang tunggu untuk anaknya.\n", options);
    checkSilent("Mereka datang dari jauh. Jauh dari rumah, mereka menunggu di dinas.\n", options);
  });
});

describe("one n lost before -nya", () => {
  it("finds a word that the base knows without its last letters", () => {
    fixes("Pelaksanaanya belum optimal di tiga kabupaten.", "Pelaksanaannya belum optimal di tiga kabupaten.");
    fixes("Dinas menunda penangananya sampai Mei.", "Dinas menunda penanganannya sampai Mei.");
  });

  it("leaves words in -a with -nya alone", () => {
    checkSilent("Kepalanya, perkaranya, rencananya, beritanya, dan pertanyaannya sudah dicatat oleh dinas.\n", options);
  });
});

describe("the stroke in the number of an act", () => {
  it("has no space beside it", () => {
    fixes("Penyidik menerapkan UU No. 21/ 2007 dalam perkara itu.", "Penyidik menerapkan UU No. 21/2007 dalam perkara itu.");
    checkSilent("Penyidik menerapkan UU No. 21/2007 dan Perpres 69/2008 dalam perkara itu.\n", options);
  });
});

describe("turns of a second language", () => {
  it("are told with what English has", () => {
    for (const [before, after] of [
      ["An MoU between Indonesia with Myanmar was signed.", "An MoU between Indonesia and Myanmar was signed."],
      ["On 2025 the police handled 20 cases.", "In 2025 the police handled 20 cases."],
      ["It rose on August 2025 and fell.", "It rose in August 2025 and fell."],
      ["In the year of 2025 it rose.", "In 2025 it rose."],
      ["He was sentenced for 5 years in prison.", "He was sentenced to 5 years in prison."],
      ["At least 120,000 peoples are held there.", "At least 120,000 people are held there."],
      ["It is mandatory in every districts.", "It is mandatory in every district."],
      ["Between 2020 to 2025 they rose.", "Between 2020 and 2025 they rose."],
      ["Between January to March 2026 they rose.", "Between January and March 2026 they rose."],
      ["Each ministries must report.", "Each ministry must report."],
      ["One of the victim was a child.", "One of the victims was a child."],
      ["The task force comprises of nine ministries.", "The task force comprises nine ministries."],
      ["We brought home 7,500 Indonesian citizen in May.", "We brought home 7,500 Indonesian citizens in May."],
      ["The new code has took over the article.", "The new code has taken over the article."],
      ["We thank Australia for their supports.", "We thank Australia for their support."],
      ["Please approve USD 45.000 from the fund.", "Please approve USD 45,000 from the fund."],
      ["This is in accordance to the plan.", "This is in accordance with the plan."],
    ] as const)
      fixes(before, after);
  });

  it("are left alone where they are none", () => {
    for (const text of [
      "Talks between Indonesia and Myanmar with ASEAN as host went on.",
      "From 2020 to 2025 they rose, between 2 and 4 a year.",
      "On 2 August 2025 it rose, and on 2025 of them it fell.",
      "She was sentenced for trafficking, to two years.",
      "The peoples of the region, two of them nomads, met.",
      "Every district has one, and each of the ministries reports.",
      "One of the victim support officers was away, and one of the victims left.",
      "Some 11,000 migrant and refugee children came. Some 7,500 citizen complaints came, 24 victim interviews were held, and Article 14 victim rights are old.",
      "The office took over; it has taken too long. The code, as they have it, took over.",
      "The roof and its supports in the hall fell, and the dam has supports.",
      "A litre costs USD 1.25, and USD 45,000.50 was paid at a rate of USD 1.250,00.",
      "Many cases of debt and all Terms of Reference were read.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("a point for the decimal comma", () => {
  it("is told where a word counts", () => {
    fixes("Angka pelaporan naik 7.5 persen sejak tahun lalu.", "Angka pelaporan naik 7,5 persen sejak tahun lalu.");
    fixes("Biaya kegiatan itu mencapai Rp4.5 miliar dan sudah dibayar.", "Biaya kegiatan itu mencapai Rp4,5 miliar dan sudah dibayar.");
  });

  it("is left alone in English, in thousands, and in numbers of parts", () => {
    for (const text of [
      "The share of the cases rose by 7.5 persen in the table of the ministry.",
      "Jumlah laporan yang diterima dinas itu naik 1.250 persen.",
      "Hal itu dijelaskan dalam butir 3.2 juta rupiah dan seterusnya.",
      "Menteri berkata, \u201cAngkanya naik 7.5 persen.\u201d",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("the mark for no cents", () => {
  it("is left out", () => {
    fixes("Biayanya hanya Rp. 450.000.000,- dan sudah dibayar dinas.", "Biayanya hanya Rp450.000.000 dan sudah dibayar dinas.");
  });
});

describe("a bracket that repeats the words before it", () => {
  it("is told, and the acronym is offered", () => {
    fixes(
      "There are three Government Regulations (PP) and four Presidential Regulations (Presidential Regulations).",
      "There are three Government Regulations (PP) and four Presidential Regulations (Perpres).",
    );
    fixes("The national referral desk (national referral desk) is open.", "The national referral desk is open.");
  });

  it("is left alone with other words, figures, one word, and in quotations", () => {
    for (const text of [
      "The Presidential Regulation (Perpres) is new.",
      "The shelter (the shelter in Batam) is new.",
      'He wrote "safe house (safe house)" on the form.',
      "It costs 5 million (5 million) there.",
      "The law (law) is new.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
