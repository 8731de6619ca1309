import assert from "node:assert/strict";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const id = "instrument-misnumbered";

describe("instrument-misnumbered: an act called an amendment", () => {
  it("is the one that amends the other", () => {
    checkFix(
      id,
      "It rests on Presidential Regulation No. 49 of 2022, the second amendment to Presidential Regulation No. 69 of 2008.\n",
      "It rests on Presidential Regulation No. 49 of 2023, the second amendment to Presidential Regulation No. 69 of 2008.\n",
      options,
    );
    checkFix(
      id,
      "Perpres 49/2022, perubahan kedua atas Perpres 69/2008, mengatur gugus tugas.\n",
      "Perpres 49/2023, perubahan kedua atas Perpres 69/2008, mengatur gugus tugas.\n",
      options,
    );
    checkSilent("Perpres 49/2023, perubahan kedua atas Perpres 69/2008, mengatur gugus tugas.\n", options);
  });
});

describe("instrument-misnumbered: which amendment an act is", () => {
  it("is told by its title", () => {
    check(
      `
      Perpres 49/2023 tentang Perubahan atas Perpres 69/2008 mengubah susunan gugus tugas.
                              ^^^^^^^^^ instrument-misnumbered
      Perpres 22/2021 merupakan perubahan kedua atas Perpres 69/2008.
                                ^^^^^^^^^^^^^^^ instrument-misnumbered
      Law No. 19 of 2016, the second amendment to Law No. 11 of 2008, applies.
                              ^^^^^^^^^^^^^^^^ instrument-misnumbered
      UU 23/2002 diubah untuk kedua kalinya dengan UU 35/2014.
                              ^^^^^ instrument-misnumbered
      `,
      options,
    );
    for (const [before, after] of [
      [
        "Perpres Nomor 49 Tahun 2023 tentang Perubahan atas Peraturan Presiden Nomor 69 Tahun 2008 berlaku.\n",
        "Perpres Nomor 49 Tahun 2023 tentang Perubahan Kedua atas Peraturan Presiden Nomor 69 Tahun 2008 berlaku.\n",
      ],
      ["UU 35/2014 tentang Perubahan Kedua atas UU 23/2002 berlaku.\n", "UU 35/2014 tentang Perubahan atas UU 23/2002 berlaku.\n"],
      [
        "Presidential Regulation No. 22 of 2021 on the Second Amendment to Presidential Regulation No. 69 of 2008 applies.\n",
        "Presidential Regulation No. 22 of 2021 on the Amendment to Presidential Regulation No. 69 of 2008 applies.\n",
      ],
      ["Perpres 22/2021 (perubahan kedua) berlaku.\n", "Perpres 22/2021 (perubahan pertama) berlaku.\n"],
      [
        "Perpres 22/2021 yang merupakan perubahan kedua Perpres 69/2008 berlaku.\n",
        "Perpres 22/2021 yang merupakan perubahan pertama Perpres 69/2008 berlaku.\n",
      ],
      [
        "Perpres 22/2021, perubahan kedua atas Perpres 69/2008, berlaku.\n",
        "Perpres 22/2021, perubahan pertama atas Perpres 69/2008, berlaku.\n",
      ],
    ] as const)
      checkFix(id, before, after, options);
  });

  it("is left alone where it is right, where none is counted, and where the title counts none", () => {
    for (const text of [
      "Perpres 49/2023 tentang Perubahan Kedua atas Perpres 69/2008 berlaku.",
      "UU 35/2014 tentang Perubahan Pertama atas UU 23/2002 berlaku.",
      "UU 17/2016 tentang Perubahan Kedua atas UU 23/2002 berlaku.",
      "Law No. 63 of 2024 on the Third Amendment to Law No. 6 of 2011 on Immigration applies.",
      "Perpres 49/2023 merupakan perubahan atas Perpres 69/2008.",
      "Law No. 1 of 2024, an amendment to Law No. 11 of 2008, applies.",
      "Perpres 49/2023 (perubahan kedua) berlaku.",
      "Perpres 49/2023 merupakan perubahan kedua Perpres 69/2008.",
      "UU 1/2026 sebagai perubahan pertama atas UU 1/2023 berlaku.",
      "UU 23/2002 diubah untuk kedua kalinya dengan UU 17/2016.",
      "Perpres 49/2023. Perubahan pertama atas Perpres 69/2008 terjadi pada 2021.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("instrument-misnumbered: the order of two acts", () => {
  it("is not that of their years turned around", () => {
    check(
      `
      UU 18/2017 sebagaimana telah diubah dengan UU 31/2014 melindungi pekerja.
                                                 ^^^^^^^^^^ instrument-misnumbered
      Law No. 39 of 2004 replaced Law No. 18 of 2017.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Law No. 31 of 2014, the first amendment to Law No. 16 of 2003, widened its mandate.
                                                 ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      UU 11/2012 sebagaimana diubah terakhir dengan UU 35/2014 berlaku.
      ^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix(
      id,
      "UU 35/2014 sebagaimana telah diubah dengan UU 23/2002 melindungi anak.\n",
      "UU 23/2002 sebagaimana telah diubah dengan UU 35/2014 melindungi anak.\n",
      options,
    );
    checkFix(id, "Perpres 49/2023 diubah dengan Perpres 22/2021.\n", "Perpres 22/2021 diubah dengan Perpres 49/2023.\n", options);
  });

  it("is told where the act that replaced another is said to have amended it", () => {
    for (const [before, after] of [
      ["UU 39/2004 telah diubah dengan UU 18/2017.", "UU 39/2004 telah dicabut dengan UU 18/2017."],
      ["Law No. 39 of 2004 was amended by Law No. 18 of 2017.", "Law No. 39 of 2004 was replaced by Law No. 18 of 2017."],
      ["UU 18/2017 mengubah UU 39/2004.", "UU 18/2017 mencabut UU 39/2004."],
    ] as const)
      checkFix(id, `${before}\n`, `${after}\n`, options);
    for (const text of [
      "UU 13/2006 diubah dengan UU 31/2014.",
      "UU 13/2006 diubah dengan UU 3/2026.",
      "UU 6/2011 diubah dengan UU 6/2023 dan UU 63/2024.",
      "UU 39/2004 dicabut dengan UU 18/2017.",
      "UU 21/2007 diubah dengan UU 1/2023.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("is left alone where the later act amends, in chains and in titles", () => {
    for (const text of [
      "UU 23/2002 sebagaimana telah diubah dengan UU 35/2014 dan UU 17/2016 berlaku.",
      "UU 23/2002 sebagaimana telah diubah dengan UU 17/2016 berlaku.",
      "UU 17/2016 tentang Penetapan Perppu 1/2016 tentang Perubahan Kedua atas UU 23/2002 sebagaimana telah diubah dengan UU 35/2014 berlaku.",
      "Law No. 31 of 2014, the first amendment to Law No. 13 of 2006, widened its mandate.",
      "Law No. 31 of 2014 (amending Law No. 13 of 2006) applies.",
      "UU 18/2017, yang menggantikan UU 39/2004, melindungi pekerja.",
      "UU 1/2023 telah diubah dengan UU 1/2026 dan mencabut UU 1/1946.",
      "UU 18/2017 tidak diubah dengan UU 31/2014.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("instrument-misnumbered: who holds an office by one of several amendments", () => {
  it("is told where it is so by another of them, with a fix for the number and one for the holder", () => {
    check(
      `
      Perpres 22/2021 menunjuk Kapolri sebagai ketua harian Gugus Tugas.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      Presidential Regulation No. 22 of 2021 made the Chief of the National Police the daily chair.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix(
      id,
      "Perpres 22/2021 menunjuk Kapolri sebagai ketua harian.\n",
      "Perpres 49/2023 menunjuk Kapolri sebagai ketua harian.\n",
      options,
    );
    const found = findingsOf(memoOf("Perpres 49/2023 menetapkan Menteri PPPA sebagai ketua harian.\n", options));
    assert.deepEqual(
      found.map(({ fixes }) => fixes.map(({ title }) => title)),
      [["Write number 22 of 2021", 'Write "Kapolri"', 'Write "Kepala Kepolisian Negara Republik Indonesia"']],
    );
  });

  it("is left alone where it is right, changes, or is another office", () => {
    for (const text of [
      "Perpres 49/2023 menetapkan Kapolri sebagai ketua harian.",
      "Perpres 22/2021 menetapkan Menteri PPPA sebagai ketua harian.",
      "Perpres 49/2023 mengalihkan jabatan ketua harian dari Menteri PPPA kepada Kapolri.",
      "Perpres 22/2021, sebelum Kapolri menjadi ketua harian, berlaku dua tahun.",
      "Perpres 22/2021 menunjuk Menteri PPPA sebagai ketua harian dan Kapolri sebagai anggota.",
      "Perpres 22/2021 menempatkan Kapolri sebagai anggota.",
      "By Presidential Regulation No. 49 of 2023 the daily chair is the Chief of the National Police.",
      "The Chief of the National Police is the daily chair.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
