import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { describeRule } from "../helpers/describeRule.js";

describe("the bare day beside the number of an act", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      ["Dasar hukum\nUU 21/2007 | «19 April 2006» | perdagangan orang", "warning"],
      ["UU 6/2011 tanggal «5 Mei 2012» mengatur keimigrasian.", "warning"],
      ["Law No. 18 of 2017 («22 November 2016») protects migrant workers.", "warning"],
    ],
    good: ["Dasar hukum\nUU 21/2007 | 19 April 2007 | perdagangan orang", "UU 6/2011 tanggal 5 Mei 2011 mengatur keimigrasian."],
    lookAlikes: [
      "UU 1/2023 | 2 Januari 2026 | mulai berlaku",
      "UU 21/2007 | 3 Maret 2015 | sosialisasi di Kupang",
      "Seminar UU 21/2007, 19 April 2017, dibuka oleh bupati.",
      "Rapat UU 18/2017 (14 Mei 2020) ditunda.",
    ],
    fixes: [["UU 21/2007 | 19 April 2009 | TPPO\n", "UU 21/2007 | 19 April 2007 | TPPO\n"]],
  });
});
