import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const fixes = (before: string, after: string) => checkFix("instrument-misnumbered", `${before}\n`, `${after}\n`, options);

describe("summits of ASEAN", () => {
  it("are told with another number than that of their place and year", () => {
    check(
      `
      Naskah itu diadopsi pada KTT ASEAN ke-32 di Labuan Bajo, bukan pada KTT ke-42 ASEAN di Jakarta pada 2023.
                                            ^^ instrument-misnumbered
                                                                                 ^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      The text was adopted at the 41st ASEAN Summit in Labuan Bajo and noted at the 31st ASEAN Summit (2018).
                                  ^^^^ instrument-misnumbered
                                                                                    ^^^^ instrument-misnumbered
      `,
      options,
    );
    fixes("Naskah itu diadopsi pada KTT ASEAN ke-32 di Labuan Bajo.", "Naskah itu diadopsi pada KTT ASEAN ke-42 di Labuan Bajo.");
    fixes("Konferensi Tingkat Tinggi ASEAN ke-43 di Jakarta pada 2022.", "Konferensi Tingkat Tinggi ASEAN ke-43 di Jakarta pada 2023.");
    fixes("The 42nd ASEAN Summit, held in Jakarta in May 2023.", "The 42nd ASEAN Summit, held in Labuan Bajo in May 2023.");
    fixes("It was adopted at the 41st ASEAN Summit in Labuan Bajo.", "It was adopted at the 42nd ASEAN Summit in Labuan Bajo.");
  });

  it("are left alone where they agree, with partners, several at once, and of places and numbers that are not known", () => {
    for (const text of [
      "Naskah itu diadopsi pada KTT ASEAN ke-42 di Labuan Bajo, pada Mei 2023, dan KTT ASEAN ke-43 2023 mencatatnya.",
      "KTT ASEAN-Jepang ke-26 di Jakarta dan KTT ASEAN ke-11 di Kuala Lumpur dibahas.",
      "The 40th and 41st ASEAN Summits in Phnom Penh noted it; the 43rd ASEAN Summit, held in Jakarta in September 2023, did not.",
      "Setelah KTT ASEAN ke-42, para menteri bertemu di Jakarta.",
      "KTT ASEAN ke-42 di Manggarai Barat mencatatnya.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("who chaired ASEAN", () => {
  it("is told in another's year", () => {
    check(
      `
      Indonesia menjadi Ketua ASEAN tahun 2022, dan Keketuaan Malaysia 2024 melanjutkannya.
                                          ^^^^ instrument-misnumbered
                                                                       ^^^^ instrument-misnumbered
      It was drafted during Indonesia's Chairmanship of ASEAN in 2022.
                                                                 ^^^^ instrument-misnumbered
      `,
      options,
    );
    fixes("Indonesia menjadi Ketua ASEAN tahun 2022.", "Indonesia menjadi Ketua ASEAN tahun 2023.");
  });

  it("is left alone where it is right, before the first year that is known, and of spans", () => {
    for (const text of [
      "Indonesia menjadi Ketua ASEAN tahun 2023 dan sebagai ketua ASEAN pada 2011.",
      "Keketuaan Indonesia di ASEAN 2023 dan Malaysia's ASEAN Chairmanship in 2025 berlanjut.",
      "Indonesia menjadi Ketua ASEAN tahun 1996.",
      "Pada 2022 Indonesia bersiap menjadi Ketua ASEAN.",
      "Indonesia menjadi ketua panitia ASEAN tahun 2022.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
