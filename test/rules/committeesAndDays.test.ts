import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("whose general comment it is, and on what day an article or a treaty began", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      "General recommendation No. 26 (2008) of the «Committee on Migrant Workers» is about women migrant workers.\n",
      "Komentar umum Nomor 25 «Komite Pekerja Migran» membahas children's rights in relation to the digital environment.\n",
      "CEDAW «general recommendation No. 30» (2020) deals with trafficking in women and girls in the context of global migration.\n",
      "CRC «general comment No. 25» covers unaccompanied and separated children outside their country of origin.\n",
      "Sejak «2 Januari 2023» Pasal 455 UU 1/2023 berlaku.\n",
      "«Port State Measures Agreement of 2016», since ratified by Indonesia, helps.\n",
      [
        "The Bali Process declaration and the ASEAN Human Rights Declaration, adopted by the leaders in «Bangkok» in 2012, agree.\n",
        "information",
      ],
    ],
    good: [
      "General recommendation No. 26 (2008) of the Committee on the Elimination of Discrimination against Women is about women migrant workers.\n",
      "Sejak 2 Januari 2026 Pasal 455 UU 1/2023 berlaku.\n",
    ],
    lookAlikes: [
      "The 2014 text is a Protocol to the Forced Labour Convention, 1930 (No. 29), not to Convention No. 105.\n",
      "CEDAW general recommendation No. 35 (2017) updates general recommendation No. 19 on violence against women.\n",
      "Pasal 2 UU 21/2007 tidak berlaku sejak 2 Januari 2026.\n",
      "The ratification of the Palermo Protocol of 2009 came late.\n",
    ],
    fixes: [
      [
        "General comment No. 1 of the Committee on the Rights of the Child is on migrant domestic workers.\n",
        "General comment No. 1 of the Committee on Migrant Workers is on migrant domestic workers.\n",
      ],
    ],
  });

  describeRule(termConfused, {
    bad: [
      ["Trafficking in persons is defined in article 3(a) of the «Organized Crime Convention», and smuggling in a Protocol.\n", "hint"],
    ],
    good: ["Trafficking in persons is defined in article 3(a) of the Palermo Protocol.\n"],
    lookAlikes: ["Trafficking in persons is defined in article 3 of the Protocol to the Organized Crime Convention.\n"],
    fixes: [
      [
        "The definition of smuggling of migrants in article 3 (a) of the Organized Crime Convention is narrow.\n",
        "The definition of smuggling of migrants in article 3 (a) of the Smuggling Protocol is narrow.\n",
      ],
    ],
  });
});
