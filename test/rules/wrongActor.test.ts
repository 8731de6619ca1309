import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("who does what in a criminal case", () => {
  describeRule(termConfused, {
    bad: [
      ["Jaksa penuntut umum «menjatuhkan pidana» tujuh tahun penjara, sedangkan majelis hakim kemudian memutus lima tahun.", "information"],
      ["Jaksa kemudian «menjatuhkan hukuman» enam tahun penjara kepada perekrut itu.", "information"],
      ["Penuntut umum «memvonis» perekrut itu tujuh tahun penjara.", "information"],
      ["Pengadilan Negeri Batam «menuntut pidana» tujuh tahun penjara bagi perekrut itu.", "information"],
      ["Polisi «memvonis» dua perekrut minggu lalu.", "information"],
      ["Penyidik «menuntut» perekrut itu tujuh tahun penjara.", "information"],
      ["The prosecution «sentenced» the recruiter to seven years.", "information"],
      ["Prosecutors in Medan «convicted» nine traffickers last year.", "information"],
      ["The prosecutor «imposed» a heavy sentence on the owners.", "information"],
      ["The judges «demanded» a sentence of seven years.", "information"],
      ["Police in Batam «acquitted» the two agents for want of evidence.", "information"],
    ],
    good: [
      "Jaksa penuntut umum menuntut pidana tujuh tahun penjara.",
      "Majelis hakim menjatuhkan pidana lima tahun penjara.",
      "The court sentenced the recruiter to seven years.",
      "The prosecutor asked for a sentence of seven years.",
    ],
    lookAlikes: [
      "Atas permintaan jaksa menjatuhkan hukuman berat, hakim tidak berkomentar.",
      "Bukan jaksa yang menjatuhkan pidana, melainkan hakim.",
      "Polda Riau menjatuhkan hukuman disiplin kepada dua anggotanya.",
      "Jaksa meminta majelis hakim menjatuhkan pidana tujuh tahun penjara.",
      "Para hakim menuntut kenaikan gaji.",
      "The prosecutor sentenced to prison last year had taken bribes.",
      "The police officer convicted of torture has appealed.",
      "Prosecutors do not sentence anybody; the court sentenced two agents.",
      "The court sought the views of the child.",
      "The judge requested a report on the victim.",
      "Investigators demanded seven passports.",
    ],
    fixes: [
      ["Jaksa penuntut umum menjatuhkan pidana tujuh tahun penjara.\n", "Jaksa penuntut umum menuntut pidana tujuh tahun penjara.\n"],
      [
        "The prosecution sentenced the recruiter to seven years.\n",
        "The prosecution asked the court to sentence the recruiter to seven years.\n",
      ],
      ["The judges demanded a sentence of seven years.\n", "The judges imposed a sentence of seven years.\n"],
    ],
  });
});
