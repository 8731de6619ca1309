import assert from "node:assert/strict";
import { besideFrequentEnglish, frequentEnglish } from "../../server/src/rules/frequentEnglish.js";
import { besideFrequentIndonesian, frequentIndonesian } from "../../server/src/rules/frequentIndonesian.js";
import { besideShortEnglish, shortEnglish } from "../../server/src/rules/frequentShortEnglish.js";
import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { isOwnWord, slipOfWord } from "../../server/src/rules/slipOfWord.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [nameMisspelled] };
const fixes = (before: string, after: string) => checkFix("name-misspelled", `${before}\n`, `${after}\n`, options);

describe("slips of frequent English words", () => {
  for (const [wrong, right] of [
    ["incorparate", "incorporate"],
    ["accomodating", "accommodating"],
    ["excalation", "escalation"],
    ["undertsnading", "understanding"],
    ["tehcnical", "technical"],
    ["repectively", "respectively"],
    ["strenghtened", "strengthened"],
    ["simultaneuosly", "simultaneously"],
    ["unempoyment", "unemployment"],
    ["responsibilty", "responsibility"],
    ["achieveing", "achieving"],
    ["guidedlines", "guidelines"],
    ["commiting", "committing"],
    ["vicitm", "victim"],
    ["victms", "victims"],
    ["migrnat", "migrant"],
    ["ratifed", "ratified"],
    ["minsitry", "ministry"],
    ["passprot", "passport"],
    ["convetion", "convention"],
  ] as const)
    it(`${wrong} is meant as ${right}`, () => assert.equal(slipOfWord(wrong, "en"), right));

  it("are no words of their own, nor endings, nor other countries' spellings", () => {
    for (const word of [
      "compliant",
      "indicted",
      "procession",
      "inflection",
      "constriction",
      "cessation",
      "unfunded",
      "throughput",
      "recommenced",
      "organisation",
      "organization",
      "counselling",
      "judgement",
      "enrollment",
      "adresses",
      "juridiction",
      "profesional",
      "institutional",
      "institutionally",
      "investigatory",
      "recruitments",
      "minster",
      "polity",
      "boarder",
      "ethnical",
      "protests",
      "vctim",
      "tights",
    ])
      assert.equal(slipOfWord(word, "en"), undefined, word);
  });

  it("have each a word that is not in both lists", () => {
    const long = frequentEnglish.trim().split(/\s+/);
    const short = shortEnglish.trim().split(/\s+/);
    const all = [...long, ...short];
    assert.equal(new Set(all).size, all.length);
    for (const word of `${besideFrequentEnglish} ${besideShortEnglish}`.trim().split(/\s+/))
      assert.ok(!all.includes(word) && isOwnWord(word, "en"), word);
    for (const word of long) assert.match(word, /^[a-z]{8,}$/);
    for (const word of short) assert.match(word, /^[a-z]{6,8}$/);
  });

  it("are told in English sentences", () => {
    fixes("The ministers agreed to incorparate the lessons in May.", "The ministers agreed to incorporate the lessons in May.");
    fixes("It would give a better undertsnading of the routes.", "It would give a better understanding of the routes.");
    fixes("The vicitm was moved to a shelter in May.", "The victim was moved to a shelter in May.");
    fixes("Article 3 supresses the trade in such goods.", "Article 3 suppresses the trade in such goods.");
    fixes("They spoke of the excalation of such cases.", "They spoke of the escalation of such cases.");
  });

  it("are left alone in names, other languages, broken words, files and quotations", () => {
    for (const text of [
      "The report of Incorparate Ltd was read in May.",
      "The Centre de recommandations wrote to the Observatoire des violacions in May.",
      "The team read about develop- ment and i mmigration in May.",
      "The file undertsnading_of_routes.csv is in the folder of the team.",
      "The file `undertsnading` is in the folder of the team.",
      'The letter said: "We will incorparate the lessons in May and in June."',
      "Kegiatan profesional dan finansial itu dilaporkan oleh petugas pada bulan Mei.",
      "The sans-papiers of the city met the minster of the parish.",
      "The compliant firms said that the indicted men took part in a procession, an unfunded one.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("slips of frequent Indonesian words", () => {
  for (const [wrong, right] of [
    ["yuridiksi", "yurisdiksi"],
    ["memeringati", "memperingati"],
    ["pemeritah", "pemerintah"],
    ["sebagiamana", "sebagaimana"],
    ["penyelengaraan", "penyelenggaraan"],
    ["mengatahui", "mengetahui"],
    ["dlakukan", "dilakukan"],
    ["kemanusian", "kemanusiaan"],
    ["perusahannya", "perusahaannya"],
    ["meningkatan", "meningkatkan"],
    ["menggunalan", "menggunakan"],
    ["trasnportasi", "transportasi"],
  ] as const)
    it(`${wrong} is meant as ${right}`, () => assert.equal(slipOfWord(wrong, "id"), right));

  it("are no words of their own, verbs of the same root, old or other spellings, nor two words in one", () => {
    for (const word of [
      "menertibkan",
      "menyatukan",
      "pemilahan",
      "pengampuan",
      "perundungan",
      "perisakan",
      "keterikatan",
      "mengenalkan",
      "penyergapan",
      "pembicarakan",
      "perdagangkan",
      "peruntukkan",
      "memercayai",
      "pekerdjaan",
      "dibagian",
      "perusahaannya",
      "pemeriksaanlah",
      "professional",
      "financial",
      "kesihatan",
    ])
      assert.equal(slipOfWord(word, "id"), undefined, word);
  });

  it("have each a word that is not in both lists", () => {
    const all = frequentIndonesian.trim().split(/\s+/);
    assert.equal(new Set(all).size, all.length);
    for (const word of besideFrequentIndonesian.trim().split(/\s+/)) assert.ok(!all.includes(word) && isOwnWord(word, "id"), word);
    for (const word of all) assert.match(word, /^[a-z]{9,}$/);
  });

  it("are told in Indonesian sentences, once", () => {
    fixes("Kejahatan itu di luar yuridiksi satu negara saja.", "Kejahatan itu di luar yurisdiksi satu negara saja.");
    fixes("Mengatahui hal itu, petugas segera melapor.", "Mengetahui hal itu, petugas segera melapor.");
    check(
      `
Laporan itu menaikan biaya rapat bulan Mei.
            ^^^^^^^^ term-discouraged
`,
      { rules: [nameMisspelled, termDiscouraged] },
    );
  });

  it("are left alone in names, English sentences, broken words and quotations", () => {
    for (const text of [
      "Laporan PT Pemeritah Jaya dibaca oleh tim pada bulan Mei.",
      "The minutes call it yuridiksi and the team has asked for the reason.",
      "Tim membaca tentang pemerik- saan itu pada bulan Mei.",
      'Surat itu berbunyi: "Kami akan mengatahui hal itu pada bulan Mei."',
      "Petugas menertibkan jalan itu dan mengenalkan pengampuan serta perundungan kepada warga.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
