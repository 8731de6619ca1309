import assert from "node:assert/strict";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const rule = "instrument-misnumbered";

function mends(pairs: readonly (readonly [string, string])[]): void {
  assert.ok(pairs.length > 0);
  for (const [text, fixed] of pairs) checkFix(rule, `${text}\n`, `${fixed}\n`, options);
}

function leaves(texts: readonly string[]): void {
  for (const text of texts) checkSilent(text, options);
}

describe("instrument-misnumbered: the year beside a treaty of which Indonesia is said to be a party", () => {
  it("reads the year behind a title in italics, with the place of its adoption", () => {
    for (const [text, fixed] of [
      ["See the *Palermo Protocol* (New York, 2003), art. 3.", "See the *Palermo Protocol* (New York, 2000), art. 3."],
      ["Lihat *Konvensi Hak Anak* (New York, 1990).", "Lihat *Konvensi Hak Anak* (New York, 1989)."],
      ["See the Palermo Protocol (adopted 2003).", "See the Palermo Protocol (adopted 2000)."],
    ] as const)
      checkFix(rule, `${text}\n`, `${fixed}\n`, options);
    for (const text of [
      "See the *Palermo Protocol* (New York, 2000), art. 3.",
      "See the Palermo Protocol (United Nations, 2004).",
      "See the Palermo Protocol (in force 2003).",
      "| Palermo Protocol | (New York, 2003) |",
      "Indonesia ratified the *Palermo Protocol* (Jakarta, 2009).",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("is neither that of its entry into force nor another one that is not Indonesia's", () => {
    mends([
      ["Indonesia is a party to the Palermo Protocol (2003).", "Indonesia is a party to the Palermo Protocol (2000)."],
      ["Indonesia has ratified the Palermo Protocol (2003).", "Indonesia has ratified the Palermo Protocol (2000)."],
    ]);
  });

  it("may be that of Indonesia's ratification, or of other States and of the treaty's own force", () => {
    leaves([
      "Indonesia is a party to the Palermo Protocol (2009).",
      "Indonesia and Thailand ratified the Palermo Protocol (2003).",
      "Indonesia is bound since the entry into force of the Palermo Protocol (2003).",
      "| Indonesia is a party to | Palermo Protocol (2003) |\n| --- | --- |\n| a | b |",
    ]);
  });
});

describe("instrument-misnumbered: what was done on the day of signing", () => {
  it("is no ratification", () => {
    mends([
      ["On 21 November 2015 the leaders ratified ACTIP in Kuala Lumpur.", "On 21 November 2015 the leaders signed ACTIP in Kuala Lumpur."],
      ["Pada 21 November 2015 para kepala negara meratifikasi ACTIP.", "Pada 21 November 2015 para kepala negara menandatangani ACTIP."],
    ]);
    leaves([
      "On 21 November 2015 the leaders signed ACTIP.",
      "On 25 July 2016 the parliament ratified ACTIP.",
      "Signed on 21 November 2015 and not ratified, ACTIP waited.",
      "Indonesia has ratified the Minimum Age Convention, 1973 (No. 138), adopted by the Conference at Geneva on 26 June 1973.",
    ]);
  });
});

describe("instrument-misnumbered: what is said of an act", () => {
  it("finds a treaty said to be signed or in force in the year of the other", () => {
    mends([
      ["ACTIP ditandatangani pada tahun 2017 di Kuala Lumpur.", "ACTIP ditandatangani pada tahun 2015 di Kuala Lumpur."],
      ["ACTIP ditandatangani di Kuala Lumpur pada 21 November 2005.", "ACTIP ditandatangani di Kuala Lumpur pada 21 November 2015."],
      [
        "Para kepala negara ASEAN menandatangani ACTIP di Kuala Lumpur pada 21 November 2017.",
        "Para kepala negara ASEAN menandatangani ACTIP di Kuala Lumpur pada 21 November 2015.",
      ],
      ["ACTIP was signed in Kuala Lumpur on 21 November 2017.", "ACTIP was signed in Kuala Lumpur on 21 November 2015."],
      ["ACTIP was signed in Kuala Lumpur on 21 November 2016.", "ACTIP was signed in Kuala Lumpur on 21 November 2015."],
      ["ACTIP ditandatangani pada 21 November 2016.", "ACTIP ditandatangani pada 21 November 2015."],
      ["The Palermo Protocol was concluded in 2003.", "The Palermo Protocol was concluded in 2000."],
      ["Protokol Palermo ditandatangani pada 15 November 2003.", "Protokol Palermo ditandatangani pada 15 November 2000."],
      [
        "The Palermo Protocol, adopted on 25 December 2003, has 20 articles.",
        "The Palermo Protocol, adopted on 15 November 2000, has 20 articles.",
      ],
      ["Protokol Palermo mulai berlaku pada 15 November 2000.", "Protokol Palermo mulai berlaku pada 25 Desember 2003."],
      ["The Palermo Protocol entered into force in 2000.", "The Palermo Protocol entered into force in 2003."],
      ["Protokol Palermo mulai berlaku pada tahun 2000.", "Protokol Palermo mulai berlaku pada tahun 2003."],
    ]);
    leaves([
      "The Palermo Protocol was signed in 2000 and entered into force in 2003.",
      "ACTIP was signed in 2015.",
      "ACTIP was signed on 25 November 2016.",
      "ACTIP was signed on 21 November 2016 by the minister.",
      "The Palermo Protocol was signed by Indonesia in 2000.",
      "ACTIP mulai berlaku bagi Indonesia pada 2017.",
      "The Palermo Protocol entered into force in 2003, not in 2000.",
      "Protokol Palermo disahkan pada tahun 2009.",
      "The memo on the Palermo Protocol was signed in 2003 by the minister.",
    ]);
  });

  it("finds a law said to be enacted in another year than its own", () => {
    mends([
      ["UU 21/2007 diundangkan pada 2008.", "UU 21/2007 diundangkan pada 2007."],
      ["Law No. 21 of 2007 was enacted in 2009.", "Law No. 21 of 2007 was enacted in 2007."],
    ]);
    leaves([
      "UU 14/2009 disahkan pada tahun 2009.",
      "UU 1/2023 diundangkan pada 2023 dan berlaku pada 2026.",
      "UU 21/2007 diterapkan pada 2009.",
      "Perubahan atas UU 13/2006 disahkan pada 2014.",
    ]);
  });

  it("finds another form of act than that which has the number", () => {
    mends([
      [
        "The Chief of Police became daily chair under Presidential Decree No. 49 of 2023, the second amendment to the rules on the task force.",
        "The Chief of Police became daily chair under Presidential Regulation No. 49 of 2023, the second amendment to the rules on the task force.",
      ],
      [
        "Gugus tugas pencegahan dibentuk dengan Keputusan Presiden Nomor 69 Tahun 2008.",
        "Gugus tugas pencegahan dibentuk dengan Peraturan Presiden Nomor 69 Tahun 2008.",
      ],
      [
        "Perdagangan orang dipidana menurut Peraturan Pemerintah Nomor 21 Tahun 2007.",
        "Perdagangan orang dipidana menurut Undang-Undang Nomor 21 Tahun 2007.",
      ],
      [
        "Susunan gugus tugas terakhir diubah dengan Perpres 49/2022, yang menjadikan Kepala Kepolisian Negara Republik Indonesia sebagai ketua harian.",
        "Susunan gugus tugas terakhir diubah dengan Perpres 49/2023, yang menjadikan Kepala Kepolisian Negara Republik Indonesia sebagai ketua harian.",
      ],
    ]);
    leaves([
      "Peraturan Pemerintah Nomor 18 Tahun 2017 mengatur hak keuangan DPRD.",
      "PP 21/2007 tentang Protokoler DPRD mengatur tunjangan.",
      "Presidential Decree No. 49 of 2023 appointed three ambassadors.",
      "Biaya perjalanan mengikuti Keputusan Presiden Nomor 69 Tahun 2008.",
      "Law No. 69 of 2008 does not exist.",
    ]);
  });

  it("finds a stretch of other words in a title, and in English a word that means another thing", () => {
    mends([
      ["UU 12/2022 tentang Penghapusan Kekerasan Seksual berlaku.", "UU 12/2022 tentang Tindak Pidana Kekerasan Seksual berlaku."],
      [
        "Law No. 18 of 2017 on the Placement of Indonesian Migrant Workers forbids fees.",
        "Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers forbids fees.",
      ],
      [
        "Petunjuk itu mengikuti Peraturan Menteri Luar Negeri Nomor 5 Tahun 2018 tentang Perlindungan Warga Negara Indonesia di Luar Negeri.",
        "Petunjuk itu mengikuti Peraturan Menteri Luar Negeri Nomor 5 Tahun 2018 tentang Pelindungan Warga Negara Indonesia di Luar Negeri.",
      ],
    ]);
    leaves([
      "UU 12/2022 tentang Kekerasan Seksual berlaku.",
      "UU 12/2022 tentang pencegahan kekerasan seksual memuat hak korban.",
      "UU 23/2002 tentang Perlindungan Hak Anak berlaku.",
      "Law No. 21 of 2007 on Combating the Crime of Trafficking in Persons applies.",
      "Law No. 21 of 2007 on the Prevention of the Criminal Act of Trafficking in Persons applies.",
      "UU 35/2014 tentang Perubahan atas UU 23/2002 tentang Perlindungan Anak berlaku.",
      "UU 21/2007 tentang Perdagangan Orang berlaku.",
    ]);
  });

  it("tells the year in which a treaty entered into force, also as the second thing that is said of it", () => {
    check(
      `
      ACTIP was signed in Kuala Lumpur on 21 November 2015 and entered into force on 8 March 2016.
                                                                                             ^^^^ instrument-misnumbered
      The Palermo Protocol entered into force in 2004.
                                                 ^^^^ instrument-misnumbered
      The United Nations Convention against Cybercrime, adopted by the General Assembly on 24 December 2025, needs forty ratifications.
                                                                                                       ^^^^ instrument-misnumbered
      `,
      options,
    );
    checkSilent("ACTIP was signed on 21 November 2015 and entered into force on 8 March 2017, for Viet Nam in 2016.\n", options);
    checkSilent("The Palermo Protocol entered into force for Indonesia in 2009.\n", options);
  });

  it("stands inside its name, or after it where nobody ratifies before", () => {
    mends([
      ["The Vienna Convention of 1961 on Consular Relations applies.", "The Vienna Convention of 1963 on Consular Relations applies."],
      ["Konvensi ILO Nomor 189 (2012) belum diratifikasi.", "Konvensi ILO Nomor 189 (2011) belum diratifikasi."],
    ]);
    leaves([
      "The Vienna Convention of 1963 on Consular Relations applies.",
      "Konvensi Wina 1961 mengenai Hubungan Diplomatik berlaku.",
      "The Convention of 1961 on a subject of its own applies.",
      "The Philippines ratified the Domestic Workers Convention (2012).",
    ]);
  });
});

describe("instrument-misnumbered: what real texts say rightly", () => {
  it("is left alone: years to come, acts of other countries, acts that enact a regulation in lieu of law, words cut at the end of a line", () => {
    leaves([
      "We should focus on the 2030 Sustainable Development Goals this year.",
      "In the Philippines the Anti-Trafficking Law was enacted in 2003.",
      "Undang-Undang Nomor 2 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2014 menjadi Undang-Undang berlaku.",
      "Undang-Undang Nomor 18 Tahun 2017 tentang Per-lindungan Pekerja Migran Indonesia berlaku.",
    ]);
  });

  it("is found where the next sentence, a clause or a verb before the name gives another year", () => {
    mends([
      [
        "The Work in Fishing Convention, 2007 (No. 188) is young. It entered into force on 16 November 2007.",
        "The Work in Fishing Convention, 2007 (No. 188) is young. It entered into force on 16 November 2017.",
      ],
      [
        "The Convention on the Rights of the Child, which Indonesia ratified in 1999, obliges us.",
        "The Convention on the Rights of the Child, which Indonesia ratified in 1990, obliges us.",
      ],
      ["ACTIP has been in force since 8 March 2018.", "ACTIP has been in force since 8 March 2017."],
    ]);
    leaves([
      "The Work in Fishing Convention, 2007 (No. 188) is young. It entered into force on 16 November 2017.",
      "The Convention on the Rights of the Child, which Indonesia ratified in 1990, obliges us.",
      "ACTIP has been in force since 8 March 2017.",
    ]);
  });
});

describe("instrument-misnumbered: the year after the subject of a numbered Convention, and after a parent treaty", () => {
  it("is that of its adoption, and that of the parent", () => {
    mends([
      [
        "ILO Convention No. 182 on the Worst Forms of Child Labour, adopted in 1989, binds Indonesia.",
        "ILO Convention No. 182 on the Worst Forms of Child Labour, adopted in 1999, binds Indonesia.",
      ],
      [
        "Konvensi ILO Nomor 105 tentang Kerja Paksa diadopsi tahun 1975.",
        "Konvensi ILO Nomor 105 tentang Kerja Paksa diadopsi tahun 1957.",
      ],
      [
        "The Protocol of 2014 to the Forced Labour Convention, 1935, calls for remedies.",
        "The Protocol of 2014 to the Forced Labour Convention, 1930, calls for remedies.",
      ],
    ]);
    leaves([
      "ILO Convention No. 182 on the Worst Forms of Child Labour, adopted in 1999, binds Indonesia.",
      "ILO Convention No. 182 on the Worst Forms of Child Labour, ratified in 2000, binds Indonesia.",
      "Konvensi ILO Nomor 105 tentang Penghapusan Kerja Paksa diadopsi tahun 1957.",
      "The Protocol of 2014 to the Forced Labour Convention, 1930, calls for remedies.",
    ]);
  });
});
