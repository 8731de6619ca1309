import assert from "node:assert/strict";
import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { checkFix, checkMarked, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

/** The titles of all fixes of a rule in a text. */
function fixesOf(rule: string, text: string): string[] {
  return findingsOf(memoOf(text))
    .filter((one) => one.rule === rule)
    .flatMap((one) => one.fixes.map(({ title }) => title));
}

describe("fixes keep clitics, number and grammar", () => {
  it("writes a clitic with a hyphen behind an acronym, and without one behind a word", () => {
    for (const [rule, before, after] of [
      ["term-obsolete", "TKInya dipulangkan.", "PMI-nya dipulangkan."],
      ["term-obsolete", "Lalu TKI-nya dipulangkan.", "Lalu PMI-nya dipulangkan."],
      ["name-former", "Kantor BNP2TKInya ada di Jakarta dan harus melapor.", "Kantor BP2MI-nya ada di Jakarta dan harus melapor."],
      ["term-other-language", "Semua shelter-nya penuh.", "Semua rumah amannya penuh."],
      ["term-other-language", "Proses screening-nya lama.", "Proses penyaringannya lama."],
      ["name-former", "Kementerian Hukum dan HAM-nya menolak.", "Kementerian Hukumnya menolak."],
    ] as const)
      checkFix(rule, before, after);
    assert.deepEqual(fixesOf("term-discouraged", "TKInya dipulangkan."), []);
    assert.deepEqual(fixesOf("term-discouraged", "ABKnya dipulangkan."), ['Write "ABK-nya"']);
  });

  it("begins a sentence with a capital where a long form takes the place of an acronym", () => {
    const memo = memoOf("TKI itu dipulangkan.");
    const [finding] = findingsOf(memo).filter((one) => one.rule === "term-obsolete");
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Write "PMI"', 'Write "Pekerja migran Indonesia"'],
    );
  });

  it("takes no capital from an acronym in the middle of a sentence", () => {
    checkFix("term-discouraged", "Services for HIV sufferers are few.\n", "Services for people living with HIV are few.\n");
    checkFix("term-discouraged", "HIV sufferers get help.\n", "People living with HIV get help.\n");
  });

  it("replaces both halves of a doubled word", () => {
    for (const [rule, before, after] of [
      ["term-obsolete", "Semua TKI-TKI itu dipulangkan.", "Semua PMI itu dipulangkan."],
      ["term-discouraged", "Pelacur-pelacur anak itu ditolong.", "Anak korban eksploitasi seksual itu ditolong."],
      ["term-discouraged", "Pelacur-pelacur itu ditolong.", "Perempuan yang dilacurkan itu ditolong."],
      ["term-discouraged", "Di propinsi-propinsi lain hal itu biasa.", "Di provinsi-provinsi lain hal itu biasa."],
      ["term-discouraged", "Praktek-praktek itu dilarang.", "Praktik-praktik itu dilarang."],
      ["term-discouraged", "Bagi anak-anak cacat ada sekolah.", "Bagi anak-anak penyandang disabilitas ada sekolah."],
      ["term-discouraged", "Organisasi-organisasi non-pemerintah itu hadir.", "Organisasi-organisasi nonpemerintah itu hadir."],
    ] as const) {
      checkFix(rule, before, after);
      assert.equal(findingsOf(memoOf(before)).filter((one) => one.rule === rule).length, 1, before);
    }
    const [many] = findingsOf(memoOf("Semua TKI-TKI itu dipulangkan."));
    assert.equal(many?.fixes[0]?.safe, false);
    for (const text of ["Korban-korban itu ditolong.", "Anak-anak itu pulang bersama orang-orang tua mereka."]) checkSilent(`${text}\n`);
  });

  it("takes the article out before a noun that has no plural", () => {
    checkFix("term-discouraged", "A human trade.", "Trafficking in persons.");
    checkFix("term-discouraged", "It is a human trade, they say.", "It is trafficking in persons, they say.");
    checkFix("term-discouraged", "It is a human trade network.", "It is a trafficking in persons network.");
  });

  it("leaves no apostrophe alone, and no bracket inside a word", () => {
    assert.deepEqual(fixesOf("term-discouraged", "Child prostitutes' homes were searched."), []);
    assert.deepEqual(fixesOf("term-discouraged", "The child prostitutes were heard."), ['Write "children exploited in prostitution"']);
    assert.deepEqual(fixesOf("acronym-undefined", "Anti-TPPO units were set up."), []);
    assert.deepEqual(fixesOf("acronym-undefined", "TPPO units were set up."), [
      'Write "Crime of trafficking in persons (TPPO)"',
      'Write "Trafficking in persons (TIP)"',
    ]);
    checkFix("acronym-undefined", "Anti-TIP units were set up.", "Anti-trafficking in persons (TIP) units were set up.");
  });

  it("takes the second half out of a plural that is said twice", () => {
    for (const [before, after] of [
      ["Para saksi-saksi itu datang ke kantor.", "Para saksi itu datang ke kantor."],
      ["Polisi menangkap para pelaku-pelaku itu.", "Polisi menangkap para pelaku itu."],
      ["Banyak korban-korban yang ditolong.", "Banyak korban yang ditolong."],
      ["Ada beberapa korban-korban di sana.", "Ada beberapa korban di sana."],
      ["Para korban-korban itu datang ke kantor.", "Para korban itu datang ke kantor."],
    ] as const)
      checkFix("term-discouraged", before, after);
    for (const text of [
      "Saksi-saksi itu datang ke kantor.",
      "Para mata-mata dan semua anak-anak itu pergi.",
      "Semua laki-laki dan banyak orang-orang tua hadir.",
      'Ia berkata, "Para saksi-saksi itu datang."',
    ])
      checkSilent(`${text}\n`);
  });
});

describe("slips listed in long names", () => {
  const fixed: readonly (readonly [string, string])[] = [
    [
      "The Indonesian Financial Transaction Research Agency froze the accounts.",
      "The Indonesian Financial Transaction Reports and Analysis Center froze the accounts.",
    ],
    ["The ASEAN Human Rights Commission met in Jakarta.", "The ASEAN Intergovernmental Commission on Human Rights met in Jakarta."],
    [
      "Law 12/2022 on the Elimination of Sexual Violence protects victims.",
      "Law No. 12 of 2022 on Crimes of Sexual Violence protects victims.",
    ],
    [
      "Unit Pelaksana Teknis Dinas Pelindungan Perempuan dan Anak menerima korban.",
      "Unit Pelaksana Teknis Daerah Perlindungan Perempuan dan Anak menerima korban.",
    ],
  ];
  for (const [before, after] of fixed)
    it(before, () => checkFix("name-misspelled", `${before}\n`, `${after}\n`, { isMemo: false, rules: [nameMisspelled] }));

  it("get no words where a crime is told in other words", () => {
    checkMarked("name-misspelled", "The crimes act of trafficking in persons was charged.\n", "crimes act of trafficking in persons", {
      isMemo: false,
      rules: [nameMisspelled],
    });
  });
});
