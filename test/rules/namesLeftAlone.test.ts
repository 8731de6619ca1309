import { leavesAlone, offers } from "../helpers/offers.js";

describe("names, codes and letters that are right as they stand", () => {
  const alone: readonly (readonly [text: string, part: string])[] = [
    ["kode,uraian,jumlah\nTPPO-03,korban dirujuk,9\nTPPO-04,korban dipulangkan,2", "TPPO-03"],
    ["KRI Hasanuddin sailed; letters such as KRI in the sense of a consulate are another matter.", "KRI in the sense"],
    [
      "Trafficking in persons (TPPO) and money laundering (TPPU) were joined; the TPPO and TPPU files are separate.",
      "money laundering (TPPU)",
    ],
    ["The Indonesian Economic and Trade Office in Taipei answered.", "Indonesian Economic and Trade Office in Taipei"],
    ["The young man had been a fisherman in Bitung and had no contract.", "fisherman"],
  ];
  for (const [text, part] of alone) it(`leaves alone: ${text}`, () => leavesAlone(text, part));

  const marked: readonly (readonly [text: string, part: string, right: string])[] = [
    ["The Attorney Generals Office answered.", "Attorney Generals Office", "Attorney General's Office"],
    ["The TIP Report of 2023 placed the country on Level 2.", "Level 2", "Tier 2"],
    ["Korban dirujuk ke Rumah Perlindungan dan Trauma Center (RPSA).", "RPSA", "RPTC"],
    ["Korban dirujuk ke Rumah Perlindungan Sosial Anak (RPTC).", "(RPTC)", "(RPSA)"],
    ["Pimpinan Komisi ke-III DPR hadir.", "Komisi ke-III", "Komisi III"],
    ["Two Memorandum of Understandings expired.", "Memorandum of Understandings", "Memoranda of Understanding"],
    ["KERANGKA ACUAN KERJA (TERM OF REFERENCES)", "TERM OF REFERENCES", "TERMS OF REFERENCE"],
  ];
  for (const [text, part, right] of marked) it(`marks: ${text}`, () => offers(text, part, text.replace(part, right)));
});
