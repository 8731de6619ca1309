import assert from "node:assert/strict";
import { applyEdits, placeFix } from "../../server/src/features/applyFixes.js";
import { acronymAmbiguous } from "../../server/src/rules/acronym-ambiguous.js";
import { checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(acronymAmbiguous, {
  bad: [
    ["Trafficking in persons (TIP) is a crime. Human trafficking («HT») is on the rise. TIP and HT are one.", "hint"],
    ["Trafficking in persons (TIP) is a crime. Trafficking in human beings («THB») is on the rise.", "hint"],
    ["Eleven victims of trafficking (VoTs) came. The «VOT»s were moved.", "hint"],
    ["The Committee on the Elimination of Discrimination against Women (CEDAW) met. Under Article 6 of «CEDAW», States act.", "hint"],
    ["The standard operating procedure (SOP) was signed. Shelters follow the «SoP» annex.", "hint"],
    "Pekerja Migran Indonesia (PMI) tiba. Palang Merah Indonesia («PMI») membantu.",
    "The Indonesian Red Cross (PMI) helped. Each Indonesian migrant worker («PMI») was fed.",
    ["The Regional Harbour Patrol (RHP) is new. A Rural Health Post («RHP») is near.", "information"],
    "- PMI: Pekerja Migran Indonesia\n\nPalang Merah Indonesia («PMI») membantu.",
    ["Anggaran Rumah Tangga (ART) mengatur rapat. Penyintas menjalani terapi antiretroviral («ART»), dan «ART» itu rutin.", "warning"],
    "Perlindungan Perempuan dan Anak (PPA) penting. Pusat Pelayanan Administrasi («PPA») dibuka.",
    ["Rapat GT PPTPPO dibuka. Anggota «GT PP TPPO» hadir.", "hint"],
    ["The Office to Monitor and Combat Trafficking in Persons (J/TIP) came. We gave «JTIP» the data.", "hint"],
    ["The National Action Plan on Trafficking in Persons (NAP-TIP) lapsed. A new «NAPTIP» should set targets.", "hint"],
    ["Pekerja rumah tangga (PRT) bekerja tanpa libur. Program Penguatan Rumah Tangga («PRT») memberi modal.", "hint"],
    "Koalisi Perempuan Indonesia (KPI) melapor. Keluhan itu diteruskan kepada Komisi Penyiaran Indonesia («KPI»), dan «KPI» menjawab.",
  ],
  good: [
    "Pekerja Migran Indonesia (PMI) tiba. Setiap PMI diberi makan.",
    "Pekerja Migran Indonesia (PMI) tiba. Palang Merah Indonesia membantu.",
    "Pekerja Migran Indonesia (PMI) tiba. Pekerja Migran Indonesia (PMI) pulang.",
    "Rapat GT PPTPPO dibuka. Anggota GT PPTPPO hadir.",
  ],
  lookAlikes: [
    "Trafficking in persons (TIP) is a crime. Tindak pidana perdagangan orang (TPPO) meningkat. TPPO naik.",
    "Trafficking in persons (TIP) is a crime. The EU directive speaks of trafficking in human beings (THB). THB is its term.",
    "Pekerja Migran Indonesia (PMI) pulang. Tenaga kerja Indonesia (TKI) pulang pada 2010. PMI dan TKI.",
    "Child sexual abuse material (CSAM) and child sexual exploitation material (CSEM) overlap. CSAM and CSEM have boxes.",
    "The Convention on the Elimination of All Forms of Discrimination against Women (CEDAW) binds. Article 6 of CEDAW is short.",
    "The Committee on the Elimination of Discrimination against Women (CEDAW) met. In 2021 CEDAW adopted its observations.",
    "The crime of trafficking in persons (TPPO) is old. Tindak pidana perdagangan orang (TPPO) itu berat.",
    "Pekerja Migran Indonesia (PMI) tiba. “Palang Merah Indonesia (PMI) membantu,” katanya.",
    "Pekerja Migran Indonesia (PMI) tiba.\n\n> Palang Merah Indonesia (PMI) membantu.",
    "Pekerja Migran Indonesia (PMI) tiba. Organisasi itu (PMI) membantu.",
    "The International Organization for Migration (IOM) and the International Organisation for Migration (IOM) are one.",
    "# Palang Merah Indonesia (PMI)\n\nPekerja Migran Indonesia (PMI) tiba.",
    "Badan Perlindungan Pekerja Migran Indonesia (BP2MI) dan Badan Pelindungan Pekerja Migran Indonesia (BP2MI) sama.",
    "RAPAT GT PP TPPO\n\nRapat GT PPTPPO dibuka.",
    "The Office to Monitor and Combat Trafficking in Persons (J/TIP) came. J/TIP left. The TIP Office is J/TIP.",
    "Victims of trafficking (VoTs) came. Each VoT left.",
    "The Indonesian Red Cross (PMI) came with 40 PMI volunteers. Three PMI branches helped.",
    "Non-governmental organizations (NGOs) met. Nongovernmental organizations (NGOs) pay.",
  ],
  fixes: [
    [
      "Trafficking in persons (TIP) is a crime. Human trafficking (HT) is on the rise. An HT case is new.",
      "Trafficking in persons (TIP) is a crime. TIP is on the rise. A TIP case is new.",
    ],
    [
      "Pekerja Migran Indonesia (PMI) tiba. Palang Merah Indonesia (PMI) membantu.",
      "Pekerja Migran Indonesia (PMI) tiba. Palang Merah Indonesia membantu.",
    ],
  ],
});

describe("a use after two introductions", () => {
  it("may mean either, and both are offered", () => {
    const text =
      "Pekerja migran Indonesia (PMI) dijemput ambulans Palang Merah Indonesia (PMI). Petugas PMI meminta data keluarga, dan PMI pulang.\n";
    const [, use, ...more] = findingsOf(memoOf(text, { rules: [acronymAmbiguous] }));
    assert.deepEqual(more, []);
    assert.equal(use?.start.character, text.indexOf("PMI meminta"));
    assert.deepEqual(
      use?.fixes.map(({ title }) => title),
      ['Write "pekerja migran Indonesia"', 'Write "Palang Merah Indonesia"'],
    );
  });
});

describe("a body that is counted", () => {
  it("is another sense of its acronym", () => {
    checkFix(
      "acronym-ambiguous",
      "The Indonesian Red Cross (PMI) ran the post. It treated 40 PMI deported from Sabah.\n",
      "The Indonesian Red Cross (PMI) ran the post. It treated 40 Indonesian migrant workers deported from Sabah.\n",
      { rules: [acronymAmbiguous] },
    );
  });
});

describe("the long form in the place of an ambiguous acronym", () => {
  /** What the fixes of the use that may mean either make of its sentence, which is the last one. */
  function written(text: string): string[] {
    const memo = memoOf(text, { rules: [acronymAmbiguous] });
    const use = findingsOf(memo).find(({ message }) => message.includes("can mean"));
    assert.ok(use, text);
    return use.fixes.map((fix) => applyEdits(text, placeFix(memo, fix)).split(". ").at(-1)!.trim());
  }

  it("keeps the capital of a name and of an adjective of a country", () => {
    assert.deepEqual(written("The Ministry of Foreign Affairs (MFA) met. The Migrant Forum in Asia (MFA) came. It told MFA staff.\n"), [
      "It told Ministry of Foreign Affairs staff.",
      "It told Migrant Forum in Asia staff.",
    ]);
    assert.deepEqual(
      written("The Indonesian Red Cross (PMI) helped. Indonesian migrant workers (PMI) were fed. Then a PMI can be fetched.\n"),
      ["Then an Indonesian Red Cross can be fetched.", "Then an Indonesian migrant worker can be fetched."],
    );
  });

  it("has a capital where the sentence begins, and the article that it takes", () => {
    assert.equal(
      written("We fight smuggling of migrants (SOM). The Senior Officials Meeting (SOM) met. SOM figures rose.\n")[0],
      "Smuggling of migrants figures rose.",
    );
    assert.equal(
      written("Sexual exploitation and abuse (SEA) is wrong. South East Asia (SEA) is big. We need an SEA focal person.\n")[0],
      "We need a sexual exploitation and abuse focal person.",
    );
  });

  it("is not written where a hyphen joins the letters to another word", () => {
    const both = "We fight smuggling of migrants (SOM). The Senior Officials Meeting (SOM) met.";
    assert.deepEqual(written(`${both} The SOM-led teams left.\n`), []);
    assert.deepEqual(written(`${both} The non-SOM teams left.\n`), ["The non-smuggling of migrants teams left."]);
  });

  it("does not say twice the word before it", () => {
    assert.ok(
      written("Pekerja Migran Indonesia (PMI) tiba. Palang Merah Indonesia (PMI) datang. Semua pekerja PMI pulang.\n").includes(
        "Semua Pekerja Migran Indonesia pulang.",
      ),
    );
  });
});

describe("acronym-ambiguous: what a body said", () => {
  it("does not make it a news agency", () => {
    checkSilent("The Australian Federal Police (AFP) helped. The AFP reported two arrests.\n", { rules: [acronymAmbiguous] });
  });
});
