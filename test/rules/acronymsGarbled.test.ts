import { acronymMisexpanded } from "../../server/src/rules/acronym-misexpanded.js";
import { acronymRedefined } from "../../server/src/rules/acronym-redefined.js";
import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { acronymUsedBeforeDefinition } from "../../server/src/rules/acronym-used-before-definition.js";
import { acronymVariant } from "../../server/src/rules/acronym-variant.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const rules = [acronymMisexpanded, acronymRedefined, acronymUndefined, acronymUsedBeforeDefinition, acronymVariant];
const options = { rules };
const fixes = (rule: string, before: string, after: string) => checkFix(rule, `${before}\n`, `${after}\n`, options);
const silent = (texts: readonly string[]) => {
  for (const text of texts) checkSilent(`${text}\n`, options);
};

describe("letters of the bracket that are a slip of those used later", () => {
  it("are told in the bracket, and the right ones are not", () => {
    check(
      `
      Rapat Dewan ASEAN Political-Security Community (ASPC) ditutup; Dewan APSC akan bertemu lagi.
                                                      ^^^^ acronym-variant
      `,
      options,
    );
    fixes(
      "acronym-variant",
      "Izin perusahaan penempatan pekerja migran Indonesia (P3M) dicabut, dan P3MI itu ditutup.",
      "Izin perusahaan penempatan pekerja migran Indonesia (P3MI) dicabut, dan P3MI itu ditutup.",
    );
  });

  it("are told by the name, whatever other acronym of the same thing the memo has introduced", () => {
    fixes(
      "acronym-variant",
      "Unit Pelaksana Teknis Daerah Perlindungan Perempuan dan Anak (UPT PPA) dan Pusat Pelayanan Terpadu Pemberdayaan Perempuan dan Anak (P2PT2A) buka.",
      "Unit Pelaksana Teknis Daerah Perlindungan Perempuan dan Anak (UPT PPA) dan Pusat Pelayanan Terpadu Pemberdayaan Perempuan dan Anak (P2TP2A) buka.",
    );
    fixes(
      "acronym-variant",
      "Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia (BP2MI) hadir pada 2012; BP2MI melapor.",
      "Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia (BNP2TKI) hadir pada 2012; BP2MI melapor.",
    );
  });

  it("are left alone where the memo keeps to them, or they are of a longer name", () =>
    silent([
      "Izin perusahaan penempatan pekerja migran Indonesia (P3MI) dicabut, dan P3MI itu ditutup.",
      "Rapat Dewan ASEAN Political-Security Community (APSC) ditutup; Dewan APSC akan bertemu lagi.",
      "Rapat Forum Perlindungan Saksi dan Korban (FPSK) ditutup; FPSK akan bertemu lagi.",
    ]));
});

describe("long forms that are not those of the letters", () => {
  it("are told where the crime is left out, or the letters are nobody else's", () => {
    fixes(
      "acronym-misexpanded",
      "Kasus penyelundupan manusia (TPPM) naik, dan TPPM itu lintas batas.",
      "Kasus tindak pidana penyelundupan manusia (TPPM) naik, dan TPPM itu lintas batas.",
    );
    fixes(
      "acronym-misexpanded",
      "Wakil Kelompok Perusahaan Pekerja Migran Indonesia (KP2MI) hadir, dan KP2MI melapor.",
      "Wakil Kementerian Pelindungan Pekerja Migran Indonesia (KP2MI) hadir, dan KP2MI melapor.",
    );
  });

  it("are left alone where the crime stands before, and where other words spell shorter letters", () =>
    silent([
      "Kasus tindak pidana penyelundupan manusia (TPPM) naik, dan TPPM itu lintas batas.",
      "Kasus kejahatan perdagangan orang (TPPO) naik, dan TPPO itu lintas batas.",
      "Tim Pembina Posyandu (TPP) hadir, dan TPP melapor.",
    ]));
});

describe("what is spelled out too late or given twice", () => {
  it("is told of letters that every reader knows, in the same paragraph", () => {
    fixes(
      "acronym-used-before-definition",
      "Para WNI tiba kemarin. Sebanyak 40 warga negara Indonesia (WNI) itu sehat.",
      "Para warga negara Indonesia (WNI) tiba kemarin. Sebanyak 40 WNI itu sehat.",
    );
    silent([
      "Sebanyak 40 warga negara Indonesia (WNI) tiba. Para WNI sehat.",
      "Para WNI tiba kemarin.\n\nSebanyak 40 warga negara Indonesia (WNI) itu sehat.",
    ]);
  });

  it("is told of words that give letters which the memo has spelled out", () => {
    check(
      `
      Lembaga Perlindungan Saksi dan Korban (LPSK) membuka kantor. Lembaga itu, selanjutnya disebut LPSK, melayani Aceh; LPSK melapor.
                                                                                                    ^^^^ acronym-redefined
      `,
      options,
    );
    silent([
      "Lembaga Perlindungan Saksi dan Korban (LPSK) membuka kantor. Selanjutnya LPSK melayani Aceh.",
      "Lembaga Perlindungan Saksi dan Korban, selanjutnya disebut LPSK, membuka kantor; LPSK melapor.",
    ]);
  });
});
