import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const id = "instrument-misnumbered";

describe("an act that stands alone beside a treaty", () => {
  it("is told where it ratified another one, or is a slip away from the one that ratified this", () => {
    for (const [text, part] of [
      ["With Law 5 of 2007, UNTOC became part of national law.", "Law 5 of 2007"],
      ["| ACTIP | ratified: UU 17/2012 |", "UU 17/2012"],
      ["CEDAW's transposition \u2013 Law No. 7 of 1994 \u2013 predates most instruments.", "Law No. 7 of 1994"],
      ["- C105: ratified, UU 20/1999", "UU 20/1999"],
      ["By means of Law No. 1 of 2002 Indonesia ratified ILO Convention 182.", "Law No. 1 of 2002"],
      ["CEDAW telah menjadi hukum nasional. UU pengesahannya adalah UU 7/1994.", "UU 7/1994"],
      ["ACTIP berlaku sejak 2017. Indonesia mengesahkannya melalui UU 17/2012.", "UU 17/2012"],
      ["CRPD diratifikasi Indonesia melalui UU 19/2001.", "UU 19/2001"],
      ["Indonesia ratified the Vienna Convention on Consular Relations by Law No. 5 of 2009.", "Law No. 5 of 2009"],
      ["MLC 2006\u2014UU 16/2015\u2014menjadi pegangan inspeksi kapal niaga.", "UU 16/2015"],
    ] as const)
      checkMarked(id, `${text}\n`, part, options);
    checkFix(id, "With Law 5 of 2007, UNTOC became national law.\n", "With Law 5 of 2009, UNTOC became national law.\n", options);
  });

  it("is left alone where it is right, or has to do with something else", () => {
    for (const text of [
      "With Law 5 of 2009, UNTOC became part of national law.",
      "Law No. 21 of 2007 follows the Palermo Protocol in most of its terms.",
      "Pengesahan konvensi induk dilakukan dengan Undang-Undang Nomor 5 Tahun 2009, dua bulan sebelum undang-undang tentang Protokol Palermo.",
      "The Migrant Workers Convention and Law No. 6 of 2011 on Immigration are read side by side.",
      "CRPD diratifikasi Indonesia melalui UU 19/2011.",
      "Indonesia ratified the Vienna Convention on Consular Relations by Law No. 1 of 1982.",
      "Konvensi Wina mengenai Hubungan Diplomatik disahkan dengan UU 1/1982.",
      "Thailand ratified UNTOC; Law 5 of 2007 is another matter.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("an act that is said to amend another than it does", () => {
  it("is told at the older act, in either order", () => {
    for (const [text, part] of [
      ["Law No. 31 of 2014, amending Law No. 21 of 2007, widened the rights of witnesses.", "Law No. 21 of 2007"],
      ["Perpres 49/2023 mengubah untuk kedua kalinya Perpres 22/2010.", "Perpres 22/2010"],
      ["UU 31/2014 mengubah UU 16/2003.", "UU 16/2003"],
      ["Law No. 16 of 2019, which amended the Child Protection Law, set nineteen as the age.", "Child Protection Law"],
    ] as const)
      checkMarked(id, `${text}\n`, part, options);
    checkFix(id, "UU 31/2014 mengubah UU 16/2003.\n", "UU 31/2014 mengubah UU 13/2006.\n", options);
  });

  it("is left alone where it does, directly or through another", () => {
    for (const text of [
      "Law No. 31 of 2014, amending Law No. 13 of 2006, widened the rights of witnesses.",
      "Perpres 49/2023 mengubah untuk kedua kalinya Perpres 69/2008.",
      "UU 17/2016 mengubah UU 23/2002 untuk kedua kalinya.",
      "Law No. 31 of 2014 amended Law No. 13 of 2006, and Law No. 21 of 2007 stayed as it was.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("a name that stands before a number", () => {
  it("tells the number that the base does not have", () => {
    checkFix(
      id,
      "The Law on Sexual Violence Crimes, UU 22/2012, lists them.\n",
      "The Law on Sexual Violence Crimes, UU 12/2022, lists them.\n",
      options,
    );
    checkFix(id, "- Task Force: Perpres 69/2007, as amended\n", "- Task Force: Perpres 69/2008, as amended\n", options);
    checkFix(
      id,
      "Witness protection (Law No. 31 of 2006) extends to victims.\n",
      "Witness protection (Law No. 13 of 2006) extends to victims.\n",
      options,
    );
    checkMarked(id, "The new Criminal Code (Law No. 2 of 2022) applies.\n", "Law No. 2 of 2022", options);
  });

  it("tells the title of the law that the number replaced", () => {
    checkMarked(
      id,
      "Law No. 18 of 2017 on the Placement and Protection of Indonesian Workers Abroad gives villages a role.\n",
      "Law No. 18 of 2017 on the Placement and Protection of Indonesian Workers Abroad",
      options,
    );
    checkSilent("Law No. 39 of 2004 on the Placement and Protection of Indonesian Workers Abroad was repealed.\n", options);
  });
});
