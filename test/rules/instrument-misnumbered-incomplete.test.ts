import assert from "node:assert/strict";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { check, checkFix, checkSilent, messagesOf } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const id = "instrument-misnumbered";

describe("instrument-misnumbered: half of a number beside the title", () => {
  it("is completed where title and number agree on one act", () => {
    check(
      `
      UU Nomor 21 tentang Pemberantasan TPPO mengatur restitusi.
      ^^^^^^^^^^^ instrument-misnumbered
      Law No. 13 on the Protection of Witnesses and Victims applies.
      ^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    for (const [before, after] of [
      [
        "Law Number 21 concerning the Eradication of the Crime of Trafficking in Persons provides for restitution.\n",
        "Law Number 21 of 2007 concerning the Eradication of the Crime of Trafficking in Persons provides for restitution.\n",
      ],
      [
        "Perpres No. 125 tentang Penanganan Pengungsi dari Luar Negeri berlaku.\n",
        "Perpres No. 125 Tahun 2016 tentang Penanganan Pengungsi dari Luar Negeri berlaku.\n",
      ],
      [
        "Undang-Undang Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.\n",
        "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.\n",
      ],
      [
        "Undang-Undang Tahun 2009 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.\n",
        "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.\n",
      ],
      [
        "Law of 2007 on the Eradication of the Crime of Trafficking in Persons applies.\n",
        "Law No. 21 of 2007 on the Eradication of the Crime of Trafficking in Persons applies.\n",
      ],
    ] as const)
      checkFix(id, before, after, options);
    assert.match(
      messagesOf("UU No. 12 tentang Tindak Pidana Kekerasan Seksual mengatur restitusi.\n", options)[0] ?? "",
      /^information: .*the year is missing/,
    );
  });

  it("is left alone where the sentence has the year, the block names the act in full, the number is another, or the act is not of this country", () => {
    for (const text of [
      "Pada 2007 DPR mengesahkan UU Nomor 21 tentang Pemberantasan Tindak Pidana Perdagangan Orang.",
      "UU 21/2007 berlaku. Menurut UU Nomor 21 tentang Pemberantasan TPPO, korban berhak atas restitusi.",
      "UU Nomor 30 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.",
      "UU Nomor 21 tentang Hal Lain berlaku.",
      "Perda Nomor 6 tentang Perlindungan Anak berlaku.",
      "In Timor-Leste, Law No. 13 on the Protection of Witnesses and Victims applies.",
      "| UU Nomor 21 tentang Pemberantasan Tindak Pidana Perdagangan Orang | 2007 |",
      "Ia berkata: “UU Nomor 21 tentang Pemberantasan TPPO berlaku”.",
      "UU tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.",
      "UU Nomor 21 Tahun 2007 tentang Pemberantasan TPPO berlaku.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("instrument-misnumbered: a law by its name and another year", () => {
  it("is told where the year is a slip away", () => {
    check(
      `
      UU TPPO tahun 2009 mengatur restitusi.
      ^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      The 2009 Law on the Eradication of the Crime of Trafficking in Persons applies.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    for (const [before, after] of [
      [
        "Law concerning the Eradication of TIP of 2009 applies to all.\n",
        "Law concerning the Eradication of TIP of 2007 applies to all.\n",
      ],
      [
        "UU tentang Pemberantasan Tindak Pidana Perdagangan Orang tahun 2017 berlaku.\n",
        "UU tentang Pemberantasan Tindak Pidana Perdagangan Orang tahun 2007 berlaku.\n",
      ],
      ["Menurut UU TPPO tahun 2009, korban berhak atas restitusi.\n", "Menurut UU TPPO tahun 2007, korban berhak atas restitusi.\n"],
      ["Indonesia passed the 2009 Anti-Trafficking Law.\n", "Indonesia passed the 2007 Anti-Trafficking Law.\n"],
    ] as const)
      checkFix(id, before, after, options);
  });

  it("is left alone with its own year, that of an amendment, of a report or of figures, and of other countries", () => {
    for (const text of [
      "UU TPPO tahun 2007 mengatur restitusi.",
      "The 2007 Law on the Eradication of the Crime of Trafficking in Persons applies.",
      "The Law on the Eradication of TIP of 2007 applies.",
      "UU Perlindungan Anak tahun 2014 memperberat sanksi.",
      "Pelaksanaan UU TPPO tahun 2008 dievaluasi.",
      "Data kasus UU TPPO tahun 2017 naik.",
      "Seminar UU TPPO tahun 2008 dihadiri 40 orang.",
      "Dalam rapat UU TPPO tahun 2009, LPSK hadir.",
      "UU ITE tahun 2016 memperbaiki rumusan.",
      "The 2008 Anti-Trafficking Law of Thailand applies; Indonesia has its own.",
      "The 2008 Anti-Trafficking Law applies there.",
      "Pada tahun 2009 UU TPPO mulai dikenal.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
