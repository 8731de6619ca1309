import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { describeRule } from "../helpers/describeRule.js";

describe("the kind and the title of an act, by what stands beside it", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      "«Presidential Decree No. 22 of 2021», which amended Presidential Regulation No. 69 of 2008, came first.\n",
      "«UU 59/2021» menjabarkan UU 18/2017.\n",
      "Indonesia has been bound by the Convention on the Rights of the Child for long («Law No. 36 of 1990»).\n",
      "«Law No. 12 of 2022 on Domestic Violence» was applied.\n",
      "«UU 6/2011 tentang Kewarganegaraan» mengatur paspor.\n",
      "Undang-Undang Nomor 18 Tahun 2017 tentang «Pelindungan Hukum» Pekerja Migran Indonesia.\n",
      "Konvensi Nomor 105 (penghapusan kerja paksa) | UU 19/1999\nKonvensi Nomor 182 (pekerjaan terburuk untuk anak) | «UU 21/2000»\n",
      "The Migrant Workers Convention was ratified by Law No. 6 of 2012 «and also by Law No. 18 of 2017».\n",
      ["«Law No. 31 of 2014 on Witness and Victim Protection» (art. 10).\n", "hint"],
    ],
    good: [
      "Presidential Regulation No. 22 of 2021, which amended Presidential Regulation No. 69 of 2008, came first.\n",
      "Law No. 12 of 2022 on Crimes of Sexual Violence and UU 6/2011 tentang Keimigrasian.\n",
      "Protokol Palermo disahkan dengan UU 14/2009 dan dilaksanakan dengan UU 21/2007.\n",
    ],
    lookAlikes: [
      "It was not a Presidential Decree No. 49 of 2023 but Presidential Regulation No. 49 of 2023 that amended it.\n",
      "Law No. 13 of 2003 on Labour and Law No. 6 of 2011 on Migration are often quoted so.\n",
      "Menurut ACTIP, UU 12/2017, dan UU 21/2007, korban dilindungi.\n",
      "Law No. 31 of 2014 on Witness and Victim Protection widened it.\n",
      "UU 8/2010 tentang Tindak Pidana Pencucian Uang berlaku.\n",
    ],
    fixes: [
      [
        "Law No. 8 of 2010 on the Prevention and Eradication of Corruption applies.\n",
        "Law No. 8 of 2010 on the Prevention and Eradication of the Crime of Money Laundering applies.\n",
      ],
      [
        "UU 1/2006 tentang Bantuan Hukum Timbal Balik dalam Masalah Pidana.\n",
        "UU 1/2006 tentang Bantuan Timbal Balik dalam Masalah Pidana.\n",
      ],
      ["PP 49/2023 mengubah Perpres 69/2008.\n", "Perpres 49/2023 mengubah Perpres 69/2008.\n"],
    ],
  });

  describeRule(citationBadPinpoint, {
    bad: [
      "PP 22/2022 melaksanakan «Pasal 46» UU 18/2017.\n",
      "«Article 71» of Law No. 35 of 2014 is implemented by Government Regulation No. 43 of 2017.\n",
    ],
    good: ["PP 22/2022 melaksanakan Pasal 64 UU 18/2017.\n", "PP 43/2017 merupakan amanat Pasal 71D ayat (2) UU 35/2014.\n"],
    lookAlikes: [
      "PP 59/2021 melaksanakan Pasal 30 UU 18/2017.\n",
      "PP 22/2022 tidak melaksanakan Pasal 46 UU 18/2017.\n",
      "PP 22/2022 mengatur awak kapal. Pasal 30 UU 18/2017 melarang pembebanan biaya.\n",
    ],
    fixes: [["PP 9/2008 melaksanakan Pasal 64 ayat (2) UU 21/2007.\n", "PP 9/2008 melaksanakan Pasal 46 ayat (2) UU 21/2007.\n"]],
  });
});
