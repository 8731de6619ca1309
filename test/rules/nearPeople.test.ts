import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { describeRule } from "../helpers/describeRule.js";

describe("names of people", () => {
  describeRule(nameMisspelled, {
    bad: [
      ["The report of Siobhan «Mullaly», the United Nations Special Rapporteur on trafficking in persons, was discussed.", "information"],
      ["Pelapor Khusus PBB Siobhán «Mulally» menekankan prinsip itu.", "information"],
      ["ASEAN Secretary-General Kao Kim «Horn» welcomed the new member.", "information"],
      ["Pandangan serupa pernah disampaikan Maria Grazia «Giamarinaro».", "information"],
      ["The Special Rapporteur, Joy Ngozi «Ezelio», visited the shelter.", "information"],
      ["Pada 2023, Kepala BP2MI saat itu, Benny «Ramdhani», menyampaikan data.", "information"],
      ["Presiden melantik «Mukhtaruddin» sebagai Menteri Pelindungan Pekerja Migran Indonesia.", "information"],
      ["Menteri P2MI «Mukhtaruddin» membuka rapat.", "information"],
      ["Menteri Sosial «Syaifullah» Yusuf membuka rapat.", "information"],
      ["Menaker Ida «Fauziah» dan Kapolri Listyo Sigit «Prabawo» berbicara.", "information"],
      ["Antonio «Guteres» and «Filipo» Grandi met Gilbert «Hounbgo».", "information"],
      ["The minister, «Rismaharani», and President «Yudoyono» spoke.", "information"],
    ],
    good: [
      "The report of Siobhan Mullally and Siobhán Mullally's statement were discussed.",
      "Kepala BP2MI Benny Rhamdani dan Menteri P2MI Mukhtarudin hadir.",
      "António Guterres met Antonio Guterres.",
    ],
    lookAlikes: [
      "Alan Mulally of Ford spoke about cars.",
      "Kepala dinas, Mukhtaruddin, dan pelukis Benny Ramdhani hadir.",
      "Kepala Dinas Abdul Kader, Direktur Maria Ulfa, dan Ketua RT Agus Andriyanto hadir.",
      "Menteri Kesehatan Budi Gunadi Sadikin dan Menteri Budi Karya Sumadi hadir.",
      "The painter Prabowo Subiyanto and the nurse Kim Horn came.",
      "Minister Amina Mohamed of Kenya and Roselyne Bachelot of France spoke.",
      "Ketua panitia, Sari Gumilar, dan Direktur Ida Fauziah hadir.",
    ],
    fixes: [
      ["Siobhan Mullaly's report was read.\n", "Siobhan Mullally's report was read.\n"],
      ["Pelapor Khusus Mulally hadir.\n", "Pelapor Khusus Mullally hadir.\n"],
    ],
  });
});
