import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { describeRule } from "../helpers/describeRule.js";

const rights = "mengenai Perlindungan Hak-Hak Seluruh Pekerja Migran dan Anggota Keluarganya";

describe("a year within the title of a treaty", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      [`Indonesia mengesahkan Konvensi Internasional «2003» ${rights}.`, "warning"],
      ["Kewajiban itu dipertegas dalam Protokol «2016» atas Konvensi Kerja Paksa, 1930.", "warning"],
      ["Kewajiban itu dipertegas dalam Protokol «2015» untuk Konvensi Kerja Paksa 1930.", "warning"],
    ],
    good: [`Indonesia mengesahkan Konvensi Internasional 1990 ${rights}.`, "Lihat Protokol 2014 atas Konvensi Kerja Paksa, 1930."],
    lookAlikes: [
      `Pada 2012 Indonesia mengesahkan Konvensi Internasional ${rights}.`,
      "UU No. 6 Tahun 2012 tentang Pengesahan Konvensi itu berlaku.",
      "Konvensi Internasional 2003 mengenai perikanan di laut lepas dibahas.",
      "> Konvensi Internasional 2003 mengenai Perlindungan Hak-Hak Seluruh Pekerja Migran dan Anggota Keluarganya",
    ],
    fixes: [[`Konvensi Internasional 2003 ${rights} berlaku.\n`, `Konvensi Internasional 1990 ${rights} berlaku.\n`]],
  });
});
