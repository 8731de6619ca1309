import assert from "node:assert/strict";
import { acronymUnused } from "../../server/src/rules/acronym-unused.js";
import { findingsOf, memoOf } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(acronymUnused, {
  bad: [
    "Teks.[^1]\n\n[^1]: Call with the Witness and Victim Protection Agency («LPSK»), 3 May.",
    "The Witness and Victim Protection Agency («LPSK») answered. Its letter came in May.",
    "Tindak pidana perdagangan orang («TPPO») adalah kejahatan. Korbannya dirujuk.",
    "«LPSK» (Lembaga Perlindungan Saksi dan Korban) hadir. Rapat ditutup.",
    "The Regional Harbour Patrol («RHP») is new. It has two boats.",
    "> The LPSK.\n\nUndangan dikirim ke Badan Pelindungan Pekerja Migran Indonesia («BP2MI») kemarin.",
  ],
  good: [
    "The Directorate belongs to the Criminal Investigation Agency (*Bareskrim*) of the police.",
    "The Witness and Victim Protection Agency (LPSK) answered. The LPSK waits.",
    "Tindak pidana perdagangan orang (TPPO) adalah kejahatan. Korban TPPO dirujuk.",
    "The Witness and Victim Protection Agency answered.",
    "## Duties of the LPSK\n\nThe Witness and Victim Protection Agency (LPSK) answered.",
  ],
  lookAlikes: [
    "Sampai 2017 peraturan memakai istilah Tenaga Kerja Indonesia (TKI). Kini sebutannya lain.",
    "Undang-undang lama menyebut mereka Tenaga Kerja Indonesia (TKI). Kini sebutannya lain.",
    "- LPSK: Witness and Victim Protection Agency\n- BP2MI: Badan Pelindungan Pekerja Migran Indonesia",
    "| Body |\n| --- |\n| Witness and Victim Protection Agency (LPSK) |",
    "He wrote: “The Witness and Victim Protection Agency (LPSK) is slow.”",
    "> The Witness and Victim Protection Agency (LPSK) is slow.",
    "# The Witness and Victim Protection Agency (LPSK)",
    "The United Nations (UN) met.",
    "Pejabat Direktorat Jenderal (Ditjen) Imigrasi hadir dalam rapat yang membahas rencana itu.",
    "The International Organization for Migration (IOM) began the IOM X campaign.",
    "Tindak pidana perdagangan orang (TPPO) ditangani Satgas TPPO.",
    "The yearly Trafficking in Persons (TIP) Report came out.",
    "They act against illegal, unreported and unregulated fishing (IUU fishing).",
    "The International Labour Organization (ILO) met. ILO Convention No. 189 is new.",
    "Lembaga saksi (LPSK) hadir.",
    "The Witness and Victim Protection Agency (LPSK) answered the call of the district office.",
    "The Witness and Victim Protection Agency (LPSK) answered. “The LPSK is slow,” he said.",
    "Partners are the Harbour Watch Board (HWB), the Labour Union Council (LUC), the Women Workers League (WWL) and the Port Seafarers Union (PSU).",
  ],
  fixes: [
    ["It met. The Witness and Victim Protection Agency (LPSK) answered.", "It met. The Witness and Victim Protection Agency answered."],
    [
      "LPSK (Lembaga Perlindungan Saksi dan Korban) hadir.\n\nRapat ditutup.",
      "Lembaga Perlindungan Saksi dan Korban hadir.\n\nRapat ditutup.",
    ],
  ],
});

describe("acronym-unused in a paragraph that grows", () => {
  it("looks again when the paragraph has become a list of names, or is none any more", () => {
    const three =
      "Partners are the Harbour Watch Board (HWB), the Labour Union Council (LUC) and the Women Workers League (WWL).\nThey met.";
    const more = " The Port Seafarers Union (PSU) joined.";
    const memo = memoOf(three, { rules: [acronymUnused] });
    assert.equal(findingsOf(memo).length, 3);
    const end = three.indexOf("\n");
    memo.edit({ line: 0, character: end }, { line: 0, character: end }, more);
    assert.equal(findingsOf(memo).length, 0);
    memo.edit({ line: 0, character: end }, { line: 0, character: end + more.length }, "");
    assert.equal(findingsOf(memo).length, 3);
  });
});

describe("acronym-unused as a memo is begun", () => {
  it("waits for the second sentence, and waits again when that is taken out", () => {
    const first = "The Witness and Victim Protection Agency (LPSK) answered.";
    const memo = memoOf(first, { rules: [acronymUnused] });
    assert.equal(findingsOf(memo).length, 0);
    memo.edit({ line: 0, character: first.length }, { line: 0, character: first.length }, " The request is open.");
    assert.equal(findingsOf(memo).length, 1);
    memo.edit({ line: 0, character: first.length }, { line: 0, character: first.length + 21 }, "");
    assert.equal(findingsOf(memo).length, 0);
  });
});
