import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };

describe("the last amendment of an act", () => {
  it("is the last one before the memo's date", () => {
    check(
      `
      Perpres 69/2008 sebagaimana telah diubah terakhir dengan Perpres 22/2021 mengatur gugus tugas.
                                                               ^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    checkFix(
      "instrument-not-in-force",
      "Presidential Regulation No. 69 of 2008, as last amended by Presidential Regulation No. 22 of 2021, governs the task force.\n",
      "Presidential Regulation No. 69 of 2008, as last amended by Presidential Regulation No. 49 of 2023, governs the task force.\n",
      options,
    );
  });

  it("leaves alone the right one, a chain, what was so then, and omnibus acts", () => {
    checkSilent("Perpres 69/2008 sebagaimana telah beberapa kali diubah, terakhir dengan Perpres 49/2023, berlaku.\n", options);
    checkSilent("Perpres 69/2008 diubah dengan Perpres 22/2021, dan terakhir dengan Perpres 49/2023.\n", options);
    checkSilent("Pada waktu itu Perpres 69/2008 diubah terakhir dengan Perpres 22/2021.\n", options);
    checkSilent("Tanggal: 3 Mei 2022\n\nPerpres 69/2008 sebagaimana diubah terakhir dengan Perpres 22/2021 berlaku.\n", options);
    checkSilent("UU 23/2002 sebagaimana telah beberapa kali diubah, terakhir dengan UU 17/2016, berlaku.\n", options);
  });
});

describe("the year in which a law is said to have come into force", () => {
  const misnumbered = { rules: [instrumentMisnumbered] };

  it("is not that of another event", () => {
    check(
      `
      The new Criminal Code (Law No. 1 of 2023), which came into force on 2 January 2025, has 37 chapters.
                                                                                    ^^^^ instrument-misnumbered
      UU 21/2007 berlaku sejak tahun 2008.
                                     ^^^^ instrument-misnumbered
      `,
      misnumbered,
    );
    checkSilent("KUHP baru mulai berlaku sejak 2 Januari 2026. UU 21/2007 mulai berlaku pada 19 April 2007.\n", misnumbered);
  });

  it("and a title that is another one", () => {
    checkFix(
      "instrument-misnumbered",
      "Hak itu dijamin dalam UU Nomor 21 Tahun 2007 tentang Perlindungan Korban Perdagangan Orang.\n",
      "Hak itu dijamin dalam UU Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang.\n",
      misnumbered,
    );
    checkSilent(
      "UU Nomor 7 Tahun 1984 tentang Pengesahan Konvensi mengenai Penghapusan Segala Bentuk Diskriminasi terhadap Wanita.\n",
      misnumbered,
    );
  });
});

describe("three treaties and three acts under one verb", () => {
  it("are told one by one", () => {
    const chain = (...numbers: number[]) =>
      `UNTOC diratifikasi dengan UU No. ${numbers[0]} Tahun 2009, Protokol Palermo dengan UU No. ${numbers[1]} Tahun 2009, dan Protokol Penyelundupan Migran dengan UU No. ${numbers[2]} Tahun 2009.\n`;
    checkFix("instrument-misnumbered", chain(5, 14, 14), chain(5, 14, 15), { rules: [instrumentMisnumbered] });
    checkSilent(chain(5, 14, 15), { rules: [instrumentMisnumbered] });
  });

  it("the law that is not changed last is told in a sentence that denies something else", () => {
    check(
      `
      The ITE Law (Law No. 11 of 2008, as last amended by Law No. 19 of 2016) does not contain a trafficking offence.
                                                          ^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
  });
});
