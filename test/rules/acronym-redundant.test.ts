import { acronymRedundant } from "../../server/src/rules/acronym-redundant.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(acronymRedundant, {
  bad: [
    "Penanganan «tindak pidana TPPO» memerlukan biaya.",
    "Pimpinan «Lembaga LPSK» hadir.",
    "Rapat «gugus tugas GT PPTPPO» ditunda.",
    "Kepala «Kementerian KemenPPPA» hadir.",
    "The «ACTIP Convention» was ratified.",
    "Surat «Badan BP2MI» sudah tiba.",
  ],
  good: [
    "Penanganan TPPO memerlukan biaya.",
    "Pimpinan LPSK hadir, dan rapat GT PPTPPO ditunda.",
    "ACTIP was ratified. It is a convention.",
    "Lembaga itu, LPSK, hadir.",
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
  ],
  fixes: [
    ["Penanganan tindak pidana TPPO memerlukan biaya.", "Penanganan TPPO memerlukan biaya."],
    ["Rapat gugus tugas GT PPTPPO ditunda.", "Rapat GT PPTPPO ditunda."],
    ["The ACTIP Convention was ratified.", "The ACTIP was ratified."],
  ],
});
