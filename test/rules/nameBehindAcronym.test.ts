import { acronymMisexpanded } from "../../server/src/rules/acronym-misexpanded.js";
import { describeRule } from "../helpers/describeRule.js";

describe("the name of something else beside an acronym", () => {
  describeRule(acronymMisexpanded, {
    bad: [
      ["Komisi III mengadakan RDP («Rapat Dengar Pendapat Umum») pada Senin.", "hint"],
      ["Bappeda menyusun RAN («Rencana Aksi Daerah») tahun depan.", "hint"],
      ["Bappeda menyusun «Rencana Aksi Daerah (RAN)» tahun depan.", "warning"],
      ["Korban kekerasan seksual («TPPO») didampingi dua paralegal.", "warning"],
      ["Penyidik menelusuri pencucian uang («TPKS») dalam perkara itu.", "warning"],
    ],
    good: [
      "Komisi III mengadakan RDPU (Rapat Dengar Pendapat Umum) pada Senin.",
      "Penyidik menelusuri tindak pidana pencucian uang (TPPU) dalam perkara itu.",
    ],
    lookAlikes: [
      "LPSK (Rapat Koordinasi Nasional) hadir.",
      "RDP (yang dijadwalkan pada Senin) ditunda.",
      "Tindak pidana perdagangan orang (TPPO) itu.",
    ],
    fixes: [["Korban kekerasan seksual (TPPO) didampingi.\n", "Korban kekerasan seksual (TPKS) didampingi.\n"]],
  });
});
