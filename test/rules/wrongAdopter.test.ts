import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { describeRule } from "../helpers/describeRule.js";

describe("who adopted or published an instrument", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      "The Work in Fishing Convention, 2007 (No. 188), was adopted by the «United Nations General Assembly».\n",
      "The «International Labour Organization» adopted the Convention on the Rights of the Child in 1989.\n",
      "Konvensi ILO Nomor 190 diadopsi oleh «Dewan Keamanan PBB» pada 2019.\n",
      "Protokol Palermo yang diadopsi «ASEAN» pada 2000 mengikat Indonesia.\n",
      "The Trafficking in Persons Report, published by «UNODC», has tiers.\n",
      "Laporan Global tentang Perdagangan Orang itu mirip Global Report on Trafficking in Persons terbitan «IOM».\n",
      "«UNHCR»'s Global Report on Trafficking in Persons counts victims.\n",
      "The «Council of Europe» adopted Directive 2011/36/EU.\n",
    ],
    good: [
      "The Work in Fishing Convention, 2007 (No. 188), was adopted by the International Labour Conference.\n",
      "The Convention on the Rights of the Child was adopted by the United Nations in 1989.\n",
      "UNODC publishes the Global Report on Trafficking in Persons every two years.\n",
    ],
    lookAlikes: [
      "The Global Compact for Migration was endorsed by the Human Rights Council.\n",
      "A guide to the Palermo Protocol was published by IOM.\n",
      "Not the General Assembly but the International Labour Conference adopted the Domestic Workers Convention.\n",
      "The General Assembly adopted a resolution on the Domestic Workers Convention.\n",
      "The review of the Palermo Protocol was adopted by UNODC.\n",
      "The Trafficking in Persons Report is quoted by UNODC.\n",
      "> The Work in Fishing Convention was adopted by the General Assembly.\n",
    ],
    fixes: [
      [
        "The Domestic Workers Convention was adopted by the Human Rights Council.\n",
        "The Domestic Workers Convention was adopted by the International Labour Conference.\n",
      ],
      ["Protokol Palermo diadopsi oleh ILO.\n", "Protokol Palermo diadopsi oleh Majelis Umum Perserikatan Bangsa-Bangsa.\n"],
    ],
  });
});
