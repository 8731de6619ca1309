import { acronymMisexpanded } from "../../server/src/rules/acronym-misexpanded.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(acronymMisexpanded, {
  bad: [
    "«Tindak Pidana Penjualan Orang» (TPPO) itu berat.",
    ["«Perserikatan Buruh Migran Indonesia» (SBMI) menggugat. SBMI menang.", "hint"],
    "The «ASEAN Forum on Migrant and Labour» (AFML) meets each year.",
    "«Gugus Tugas Pencegahan dan Pemberantasan Tindak Pidana Perdagangan Orang» (GT PPTPPO) rapat.",
    "«Badan Perlindungan Pekerja Migran Indonesia» (BP2MI) menangani pemulangan.",
    "The «Senior Official Meetings on Transnational Crime» (SOMTC) adopted it.",
    "«Unit Pelayanan Terpadu Perlindungan Perempuan dan Anak» (UPTD PPA) menerima laporan.",
    "Perempuan itu tinggal di «Konsulat Jendral Republik Indonesia» selama sepekan.",
    "The «Convention for the Elimination of Discrimination Against Women» (CEDAW) applies.",
    "The «Group of Experts on Actions against Human Trafficking» (GRETA) visits.",
    "They were Indonesian migrant workers («Palang Merah Indonesia», PMI) from Sabah.",
    "Relawan Palang Merah Indonesia («Indonesian Migrant Worker», PMI) datang.",
  ],
  good: [
    "The ASEAN Forum on Migrant Labour (AFML) meets each year.",
    "Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang (GT PPTPPO) rapat.",
    "The Senior Officials Meeting on Transnational Crime (SOMTC) adopted it.",
    "Unit Pelaksana Teknis Daerah Perlindungan Perempuan dan Anak (UPTD PPA) menerima laporan.",
    "The Convention on the Elimination of All Forms of Discrimination against Women (CEDAW) applies.",
  ],
  lookAlikes: [
    "See European Union, Regulation (EU) 2019/125 of 16 January 2019.",
    "Non-government organizations (NGOs) help, and NGOs report.",
    "The International Labor Organization (ILO) and the International Organisation for Migration (IOM) agree.",
    "The Task Force on Prevention and Handling of the crime of Human Trafficking (GT PPTPPO) met.",
    "The agency that protects witnesses and victims (LPSK) met.",
    "“The ASEAN Forum on Migrant and Labour (AFML) meets,” he wrote.",
    "> The ASEAN Forum on Migrant and Labour (AFML) meets.",
    "The string `ASEAN Forum on Migrant and Labour (AFML)` is code.",
    "Victims of trafficking (VoTs) and a victim of trafficking (VoT) came.",
    "The International Longshore Order (ILO) is a song club.",
    "Anggaran Rumah Tangga (ART) organisasi mengatur rapat.",
    "They were Indonesian migrant workers (Pekerja Migran Indonesia, PMI) from Sabah.",
    "The crime of trafficking in persons (perdagangan orang, TPPO) is old.",
    "Perlindungan Pekerja Migran Indonesia adalah tugas negara.",
    "The ASEAN Forum on Migrant Labour programme (AFML) meets.",
    "The Bay of Bengal Large Marine Ecosystem project (BOBLME) ended.",
    "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak (KemenPPPA) hadir.",
    "The Witness and Victims Bureau (LPSK) came, as the treaty on women (CEDAW) asks.",
  ],
  fixes: [
    ["The ASEAN Forum on Migrant and Labour (AFML) meets.", "The ASEAN Forum on Migrant Labour (AFML) meets."],
    [
      "They were Indonesian migrant workers (Palang Merah Indonesia, PMI).",
      "They were Indonesian migrant workers (Pekerja Migran Indonesia, PMI).",
    ],
    [
      "Badan Perlindungan Pekerja Migran Indonesia (BP2MI) menangani pemulangan.",
      "Badan Pelindungan Pekerja Migran Indonesia (BP2MI) menangani pemulangan.",
    ],
  ],
});
