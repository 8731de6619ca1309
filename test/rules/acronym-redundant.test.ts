import { acronymRedundant } from "../../server/src/rules/acronym-redundant.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(acronymRedundant, {
  bad: [
    "Petugas mencatat «nomor NIK» setiap calon pekerja.",
    "Pelaku «kejahatan TPPO» itu ditahan.",
    "Prosecutors charged eighty suspects in «trafficking TIP» cases.",
    "Penanganan «tindak pidana TPPO» memerlukan biaya.",
    "Pimpinan «Lembaga LPSK» hadir.",
    "Rapat «gugus tugas GT PPTPPO» ditunda.",
    "Kepala «Kementerian KemenPPPA» hadir.",
    "The «ACTIP Convention» was ratified.",
    "Surat «Badan BP2MI» sudah tiba.",
    "«TIP trafficking» takes many forms.",
    "The «LPSK agency» is short of assessors.",
    "«NGO organizations» need funds.",
    "Perpetrators of the «crime of TPPO» are relatives.",
  ],
  good: [
    "Penanganan TPPO memerlukan biaya.",
    "Pimpinan LPSK hadir, dan rapat GT PPTPPO ditunda.",
    "ACTIP was ratified. It is a convention.",
    "Lembaga itu, LPSK, hadir.",
    "TIP takes many forms, the LPSK is short of assessors and NGOs need funds.",
  ],
  lookAlikes: [
    "“Penanganan tindak pidana TPPO,” katanya.",
    "> Pimpinan Lembaga LPSK hadir.",
    "The field `tindak pidana TPPO` is code.",
    "Kantor UNODC dan tim PPA bekerja.",
    "Kementerian/Lembaga LPSK hadir.",
    "Ia dijerat dengan TPPO dan tindak pidana pencucian uang.",
    "Tidak semua lembaga. LPSK hadir.",
    "The UNODC Convention Centre is new.",
    "The ILO Protocol of 2014 and a UNODC report are cited.",
    "Gugus tugas TPPO dibentuk di provinsi.",
    "The UNODC office in Jakarta and the LPSK assessors met.",
    "TPPO cases, TIP victims and NGO staff were named.",
    "The organized crime TPPO Unit of Polri met.",
  ],
  fixes: [
    ["Penanganan tindak pidana TPPO memerlukan biaya.", "Penanganan TPPO memerlukan biaya."],
    ["Rapat gugus tugas GT PPTPPO ditunda.", "Rapat GT PPTPPO ditunda."],
    ["The ACTIP Convention was ratified.", "The ACTIP was ratified."],
    ["TIP trafficking takes many forms.", "TIP takes many forms."],
    ["NGO organizations need funds.", "NGOs need funds."],
  ],
});
