import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { describeRule } from "../helpers/describeRule.js";

const convention = "the ASEAN Convention Against Trafficking in Persons, Especially Women and Children";
const declaration = "Deklarasi ASEAN tentang Perlindungan dan Pemajuan Hak-Hak Pekerja Migran";

describe("where an instrument was signed or adopted", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      [`Leaders signed ${convention}, in «Manila» on 21 November 2015.`, "information"],
      ["The Palermo Protocol was adopted in «Vienna» on 15 November 2000.", "information"],
      ["The Domestic Workers Convention was adopted in «New York» in 2011.", "information"],
      [
        "Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak ditandatangani di «Jakarta» pada 21 November 2015.",
        "information",
      ],
      [`Kewajiban itu sudah tercantum dalam ${declaration} («Cebu, 2017»).`, "warning"],
      [`Kewajiban itu sudah tercantum dalam ${declaration} («Manila», 2007).`, "information"],
      ["Protokol Palermo diadopsi di «Jenewa».", "information"],
    ],
    good: [
      `Leaders signed ${convention}, in Kuala Lumpur on 21 November 2015.`,
      "The Palermo Protocol was adopted in New York and opened for signature in Palermo.",
      "Protokol Palermo ditandatangani di Palermo.",
      `Kewajiban itu sudah tercantum dalam ${declaration} (Cebu, 2007).`,
      "ILO Convention No. 189 was adopted in Geneva in 2011.",
    ],
    lookAlikes: [
      "Ministers discussed the Palermo Protocol in Manila.",
      "Delegates signed a statement on the Palermo Protocol in Bangkok.",
      "The Palermo Protocol was not adopted in Vienna.",
      "The Convention on the Rights of the Child was adopted by the State in Jakarta's courts.",
      "The Palermo Protocol was adopted in Vienna Declaration terms.",
      "Indonesia signed the Palermo Protocol and ratified it in Jakarta in 2009.",
      "The Palermo Protocol (Jakarta, 2009 edition) is on the shelf.",
      "> The Palermo Protocol was adopted in Vienna.",
    ],
    fixes: [
      [
        `Leaders signed ${convention}, in Manila on 21 November 2015.`,
        `Leaders signed ${convention}, in Kuala Lumpur on 21 November 2015.`,
      ],
      ["Konvensi ILO Nomor 189 diadopsi di Wina pada 2011.", "Konvensi ILO Nomor 189 diadopsi di Jenewa pada 2011."],
      [`Lihat ${declaration} (Cebu, 2017).`, `Lihat ${declaration} (Cebu, 2007).`],
    ],
  });
});

describe("the letters behind the number of a European act", () => {
  describeRule(instrumentMisnumbered, {
    bad: ["Pasal 8 Directive «2011/36/EC» memberi ruang untuk itu.", "Council Directive «2004/81/EU» is cited."],
    good: ["Directive 2011/36/EU and Council Directive 2004/81/EC are cited.", "Council Directive 89/391/EEC is older."],
    lookAlikes: [
      "Directive 2009/52/EC and Regulation 2009/1/EU are of the year of change.",
      "> Directive 2011/36/EC",
      "File 2011/36/ECU was lost.",
    ],
    fixes: [["Directive 2011/36/EC applies.", "Directive 2011/36/EU applies."]],
  });
});
