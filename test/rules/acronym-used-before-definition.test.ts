import { acronymUsedBeforeDefinition } from "../../server/src/rules/acronym-used-before-definition.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(acronymUsedBeforeDefinition, {
  bad: [
    "The «HSU» meeting agreed. The Heads of Specialist Anti-Trafficking Units (HSU) come together each year.",
    "The «LPSK» has three desks. The Witness and Victim Protection Agency (LPSK) is growing.",
    "Kasus «TPPO» naik.\n\nTindak pidana perdagangan orang (TPPO) diatur undang-undang. TPPO itu berat.",
    "The «LPSK» came, the LPSK stayed.\n\n- The Witness and Victim Protection Agency (LPSK) left.",
    ["«RHP» ships left. Regional Harbour Patrol (RHP) is new.", "information"],
    "Korban «TPPO» pulang. Tindak pidana perdagangan orang (TPPO) diatur undang-undang.",
  ],
  good: [
    "The Witness and Victim Protection Agency (LPSK) is growing. The LPSK has three desks.",
    "LPSK (Lembaga Perlindungan Saksi dan Korban) hadir. LPSK melapor.",
    "The LPSK came.\n\n## Acronyms\n\n- LPSK: Witness and Victim Protection Agency",
    "The LPSK came and left.",
  ],
  lookAlikes: [
    "Bentuk GTPPTPPO tanpa spasi tidak dianjurkan; Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang (GT PPTPPO) bertemu.",
    "## LPSK\n\nThe Witness and Victim Protection Agency (LPSK) is growing.",
    "“The LPSK is slow,” he said. The Witness and Victim Protection Agency (LPSK) is growing.",
    "> The LPSK is slow.\n\nThe Witness and Victim Protection Agency (LPSK) is growing.",
    "| Body |\n| --- |\n| LPSK |\n\nThe Witness and Victim Protection Agency (LPSK) is growing.",
    "The `LPSK` file. The Witness and Victim Protection Agency (LPSK) is growing.",
    "**Kepada:** LPSK\n\nLembaga Perlindungan Saksi dan Korban (LPSK) hadir.",
    "The UN met. The United Nations (UN) is old.",
    "The LPSK came.[^1]\n\n[^1]: The Witness and Victim Protection Agency (LPSK).",
  ],
  fixes: [
    // The capital of the sentence stays behind, that of a name does not.
    ["An MLA request was sent. Mutual legal assistance (MLA) is slow.", "A mutual legal assistance (MLA) request was sent. MLA is slow."],
    ["Police met each MDA team. Multi-door approach (MDA) is new.", "Police met each multi-door approach (MDA) team. MDA is new."],
    [
      "Korban TPPO pulang. Tindak pidana perdagangan orang (TPPO) diatur undang-undang.",
      "Korban tindak pidana perdagangan orang (TPPO) pulang. TPPO diatur undang-undang.",
    ],
    [
      "Police met each CSC guard. Cambodian scam compounds (CSC) are new.",
      "Police met each Cambodian scam compounds (CSC) guard. CSC are new.",
    ],
    [
      "Requests for SPLP rose. A travel document in lieu of a passport (*Surat Perjalanan Laksana Paspor*, SPLP) serves once.",
      "Requests for travel document in lieu of a passport (*Surat Perjalanan Laksana Paspor*, SPLP) rose. An SPLP serves once.",
    ],
    [
      "The LPSK has three desks. The Witness and Victim Protection Agency (LPSK) is growing.",
      "The Witness and Victim Protection Agency (LPSK) has three desks. The LPSK is growing.",
    ],
    [
      "Staff of IOM came. The International Organization for Migration (IOM) has a plan.",
      "Staff of the International Organization for Migration (IOM) came. The IOM has a plan.",
    ],
    ["VoTs may stay. A victim of trafficking (VoT) has rights.", "Victims of trafficking (VoTs) may stay. A VoT has rights."],
    ["An MoU is old. A memorandum of understanding (MoU) ends.", "A memorandum of understanding (MoU) is old. An MoU ends."],
    [
      "TPPO berat. Tindak pidana perdagangan orang (TPPO) diatur undang-undang.",
      "Tindak pidana perdagangan orang (TPPO) berat. TPPO diatur undang-undang.",
    ],
  ],
});
