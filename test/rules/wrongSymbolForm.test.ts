import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { describeRule } from "../helpers/describeRule.js";

describe("symbols, annexes and parents of international texts", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      "See «CMW/C/GG/5» and «CRC/GC/C/25».\n",
      "In «A/RES/2388 (2017)» the Council spoke of trafficking.\n",
      "The Plan is in «S/RES/64/293».\n",
      "«General Assembly resolution 2331 (2016)» condemned it.\n",
      "«Resolusi Dewan Keamanan 64/293» memuat rencana itu.\n",
      "The Smuggling Protocol is «annex II» to General Assembly resolution 55/25.\n",
      "Protokol Palermo dimuat dalam «lampiran III» Resolusi Majelis Umum 55/25.\n",
      "The Smuggling Protocol supplements the «Convention against Corruption».\n",
      "«UNCAC» is supplemented by the Palermo Protocol.\n",
      "«Convention on Action against Trafficking in Human Beings, Warsaw, 16 May 2005, CETS No. 179».\n",
    ],
    good: [
      "See CMW/C/GC/5, CRC/C/GC/25, S/RES/2388 (2017), A/RES/64/293 and A/RES/2106(XX).\n",
      "The Trafficking Protocol is annex II, the Smuggling Protocol annex III to resolution 55/25.\n",
      "The Smuggling Protocol supplements the Organized Crime Convention.\n",
      "Convention on Action against Trafficking in Human Beings, Warsaw, 16 May 2005, CETS No. 197.\n",
    ],
    lookAlikes: [
      "See CEDAW/C/SR.1, CRC/C/IDN/CO/5, CEDAW/C/2009/WP.1/R and CRC/GC/2005/6.\n",
      "Annex III of the report reproduces General Assembly resolution 55/25 and the Palermo Protocol.\n",
      "The Palermo Protocol does not supplement the Convention against Corruption.\n",
      "The Palermo Protocol complements the Convention on the Rights of the Child.\n",
      "> In A/RES/2388 (2017) the Council spoke.\n",
    ],
    fixes: [
      ["See CEDAW/C/CG/38.\n", "See CEDAW/C/GC/38.\n"],
      ["The Trafficking Protocol is annex I to resolution 55/25.\n", "The Trafficking Protocol is annex II to resolution 55/25.\n"],
      [
        "The Palermo Protocol supplements the Convention against Corruption.\n",
        "The Palermo Protocol supplements the Convention against Transnational Organized Crime.\n",
      ],
    ],
  });
});
