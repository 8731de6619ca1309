import { acronymVariant } from "../../server/src/rules/acronym-variant.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(acronymVariant, {
  bad: [
    "Rapat «GTPPTPPO» ditunda.",
    "Rapat «GT-PPTPPO» ditunda.",
    "The «NAP TIP» ended.",
    "The «U.N.O.D.C.» handbook is old.",
    "Petugas «BP2 MI» datang.",
    "Anggota «GTPP-TPPO» dan «GTPP TPPO» hadir.",
    "Kasus «tppo» naik, dan «Lpsk» hadir.",
    "Layanan «UPTD-PPA» dibuka, juga «UPTDPPA» lain.",
    "Jumlah «TPPOs» naik.",
    "It was sent to the «U.N.O.D.C». The reply came.",
    "Staff of «Undp» and «Unodc» came.",
    "«UNHRC» registered the refugees in Aceh.",
  ],
  good: [
    "Rapat GT PPTPPO ditunda.",
    "Rapat GT PP TPPO ditunda.",
    "The NAP-TIP ended, and the UNODC handbook is old.",
    "Petugas BP2MI datang. Layanan UPTD PPA dibuka.",
    "Pemerintah menetapkan RAN PPTPPO 2020-2024 pada tahun itu.",
    "Rapat GT\nPPTPPO dan GT\u00a0PPTPPO ditunda.",
  ],
  lookAlikes: [
    "“Rapat GTPPTPPO ditunda,” katanya.",
    "> Rapat GTPPTPPO ditunda.",
    "See `GTPPTPPO`, https://x.id/gtpptppo and #GTPPTPPO.",
    "Berkas gtpptppo.pdf, laporan_tppo_2025.docx dan alamat tppo@polri.go.id.",
    "We act to commit funds and find a safe triangle.",
    "ASEAN, Asean and KEMENPPPA are spelled in three ways.",
    "J. A. K. Smith and the U.S. came; the U.S.A. too.",
    "LPSK-nya, LPSK's, non-TPPO, ber-KTP.",
    "Istilah GTPPTPPO dipakai di beberapa surat lama.",
    "KANTOR LPSK DAN BP2MI",
    "The UN ODA met; UN and IOM agree.",
    "The UNHRC adopted a resolution on human rights.",
    "The craft left the depth, and Albrecht wept.",
  ],
  fixes: [
    ["Rapat GTPPTPPO ditunda.", "Rapat GT PPTPPO ditunda."],
    ["The NAP TIP ended.", "The NAP-TIP ended."],
    ["The U.N.O.D.C. handbook is old.", "The UNODC handbook is old."],
    ["It was sent to the U.N.O.D.C. The reply came.", "It was sent to the UNODC. The reply came."],
    ["Kasus tppo naik.", "Kasus TPPO naik."],
  ],
});
