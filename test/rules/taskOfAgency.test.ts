import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("agencies beside the task of another one", () => {
  describeRule(termConfused, {
    bad: [
      ["«KPAI» bertugas menganalisis transaksi keuangan.", "information"],
      ["«LPSK», Indonesia's financial intelligence unit, opened the file.", "information"],
      ["«PPATK», yang melindungi saksi dan korban, hadir.", "information"],
      ["«IOM» is responsible for refugee status determination.", "information"],
      ["«PPATK» menghitung restitusi bagi dua belas korban.", "information"],
      [
        "The «Human Rights Council», which monitors the International Covenant on Civil and Political Rights, asked for data.",
        "information",
      ],
      ["The «Committee against Torture» monitors the Convention on the Rights of the Child.", "information"],
      ["Requests for witness protection are filed with «PPATK».", "information"],
    ],
    good: [
      "PPATK bertugas menganalisis transaksi keuangan.",
      "LPSK, yang melindungi saksi dan korban, hadir.",
      "The Human Rights Committee, which monitors the International Covenant on Civil and Political Rights, asked for data.",
      "| Agency | Task |\n|---|---|\n| LPSK | Witness and victim protection |\n| PPATK | Financial intelligence |",
    ],
    lookAlikes: [
      "LPSK meminta PPATK menganalisis transaksi keuangan pelaku.",
      "LPSK bersama PPATK menelusuri aliran dana.",
      "PPATK, unlike LPSK, does not protect witnesses.",
      "Polri melindungi saksi sebelum LPSK memutus permohonan.",
      "KPAI and LPSK, which protects witnesses, met in May.",
      "PPATK membantu LPSK menghitung restitusi.",
    ],
    fixes: [
      ["KPAI bertugas menganalisis transaksi keuangan.\n", "PPATK bertugas menganalisis transaksi keuangan.\n"],
      [
        "The Witness and Victim Protection Agency (LPSK) is Indonesia's financial intelligence unit.\n",
        "The Indonesian Financial Transaction Reports and Analysis Center (PPATK) is Indonesia's financial intelligence unit.\n",
      ],
    ],
  });
});
