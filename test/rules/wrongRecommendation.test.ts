import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { describeRule } from "../helpers/describeRule.js";

describe("a general recommendation or comment under another's number", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      "«General Recommendation No. 36» (2020) of the Committee on the Elimination of Discrimination against Women, on trafficking in women and girls in the context of global migration, asks for safe routes.",
      "CEDAW «General Recommendation No. 28» on women migrant workers applies.",
      "«Rekomendasi Umum Nomor 36» tentang perdagangan perempuan dan anak perempuan dalam konteks migrasi global dikutip.",
      "«General Comment No. 24» on children's rights in relation to the digital environment covers it.",
      "The committee wrote\n«general recommendation No. 30» on gender-based violence against women.",
    ],
    good: [
      "General Recommendation No. 38 (2020), on trafficking in women and girls in the context of global migration, asks for safe routes.",
      "General recommendation No. 26 on women migrant workers applies.",
      "Rekomendasi Umum No. 38 (2020) tentang perdagangan perempuan dan anak perempuan dalam konteks migrasi global dikutip.",
    ],
    lookAlikes: [
      "General Recommendation No. 36 on preventing and combating racial profiling is that of another committee.",
      "General Recommendation No. 12 on violence against women came first.",
      "General Comment No. 24 on children's rights in the child justice system replaced an older one.",
      "Joint General Recommendation No. 31 on trafficking in women and girls in the context of practices does not exist.",
      "General Recommendation No. 30 deals with conflict. On trafficking in women and girls it says little.",
      "> General Recommendation No. 36 on trafficking in women and girls in the context of global migration",
      "Rekomendasi Umum Nomor 30 tentang perempuan dalam konflik dikutip.",
    ],
    fixes: [
      [
        "CEDAW General Recommendation No. 28 (2008) on women migrant workers applies.\n",
        "CEDAW General Recommendation No. 26 (2008) on women migrant workers applies.\n",
      ],
    ],
  });
});

describe("a regulation of the highest court under a number of one figure that is another's", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      "Judges deciding on restitution should follow «Supreme Court Regulation No. 2 of 2022» on the settlement of applications for restitution and compensation by victims of crime.",
      "Hakim mengikuti «Peraturan Mahkamah Agung Nomor 2 Tahun 2022» tentang penyelesaian permohonan restitusi dan kompensasi kepada korban.",
    ],
    good: [
      "Judges deciding on restitution should follow Supreme Court Regulation No. 1 of 2022 on the settlement of applications for restitution and compensation by victims of crime.",
    ],
    lookAlikes: [
      "Judges should follow Supreme Court Regulation No. 2 of 2022 on the election of arbitrators.",
      "There is no Supreme Court Regulation No. 2 of 2022 on the settlement of applications for restitution and compensation, but a draft.",
      "Perma 2/2022 tentang penyelesaian permohonan restitusi dan kompensasi kepada korban belum ada.",
    ],
  });
});
