import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { describeRule } from "../helpers/describeRule.js";

describe("days that are kept every year", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      "World Day against Trafficking in Persons is kept on «30 June» by many.\n",
      "Every year on «18 November», International Migrants Day, the union marches.\n",
      "World Refugee Day («20 July») was busy.\n",
      "Hari Migran Internasional jatuh pada tanggal «18 November».\n",
      "PBB menetapkan «12 Juli» sebagai Hari Dunia Menentang Pekerja Anak.\n",
      "- «30 June»: World Day against Trafficking in Persons\n",
      "Hari Pengungsi Sedunia diperingati pada «20 Juli» 2025.\n",
    ],
    good: [
      "World Day against Trafficking in Persons falls on 30 July.\n",
      "Human Rights Day (10 December) follows the International Day for the Abolition of Slavery, 2 December.\n",
      "Hari Anti Perdagangan Orang Sedunia diperingati setiap 30 Juli.\n",
    ],
    lookAlikes: [
      "World Day against Trafficking in Persons was marked on 28 July 2025 with a march.\n",
      "To mark Human Rights Day, a seminar was held on 8 December.\n",
      "In the week of Human Rights Day, on 8 December, the shelter opened.\n",
      "The report came out on 12 May, International Workers' Day having passed.\n",
      "Dalam rangka Hari Anti Perdagangan Orang Sedunia, pada 28 Juli diadakan lokakarya.\n",
      "World Refugee Day is not on 20 July.\n",
      "> World Refugee Day falls on 20 July.\n",
    ],
    fixes: [
      ["Human Rights Day is celebrated on December 12.\n", "Human Rights Day is celebrated on December 10.\n"],
      [
        "Pada 30 Juni, Hari Dunia Anti Perdagangan Orang, lampu menyala.\n",
        "Pada 30 Juli, Hari Dunia Anti Perdagangan Orang, lampu menyala.\n",
      ],
    ],
  });
});
