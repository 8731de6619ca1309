import assert from "node:assert/strict";
import { rules as allRules } from "../../server/src/rules/index.js";
import { findingsOf, memoOf } from "../helpers/check.js";

const rules = allRules.filter(
  (rule) => /^(?:term|name)-/.test(rule.id) && rule.id !== "term-inconsistent" && rule.id !== "term-other-language",
);

/** A wrong sentence with the exact form that is found in it, and right sentences that differ from it in a hyphen, a space, a letter or the case. */
const pairs: readonly { lang: "en" | "id"; form: string; wrong: string; right: readonly string[]; profiles?: readonly string[] }[] = [
  {
    lang: "en",
    form: "Timor Leste",
    wrong: "Officials of Timor Leste met in Dili.",
    right: ["Officials of Timor-Leste met in Dili.", "Officials of TIMOR-LESTE met in Dili.", "The Timor-Leste’s desk met."],
  },
  { lang: "id", form: "Timor Leste", wrong: "Delegasi Timor Leste hadir.", right: ["Delegasi Timor-Leste hadir."] },
  {
    lang: "id",
    form: "non ASEAN",
    wrong: "Negara non ASEAN ikut hadir.",
    right: ["Negara non-ASEAN ikut hadir.", "Negara-negara Non-ASEAN hadir."],
  },
  { lang: "id", form: "antar negara", wrong: "Kerja sama antar negara diperkuat.", right: ["Kerja sama antarnegara diperkuat."] },
  { lang: "id", form: "non formal", wrong: "Sekolah non formal dibuka.", right: ["Sekolah nonformal dibuka."] },
  { lang: "id", form: "non prosedural", wrong: "Pekerja non prosedural dipulangkan.", right: ["Pekerja nonprosedural dipulangkan."] },
  { lang: "id", form: "pra peradilan", wrong: "Sidang pra peradilan dibuka.", right: ["Sidang praperadilan dibuka."] },
  { lang: "id", form: "Hak hak", wrong: "Hak hak korban dipenuhi.", right: ["Hak-hak korban dipenuhi.", "Hak korban adalah hak dasar."] },
  {
    lang: "id",
    form: "Rata rata",
    wrong: "Rata rata korban masih muda.",
    right: ["Rata-rata korban masih muda.", "Jalan rata, rata sekali."],
  },
  {
    lang: "id",
    form: "Undang undang",
    wrong: "Undang undang itu berlaku.",
    right: ["Undang-undang itu berlaku.", "Mereka undang, undang semua."],
  },
  {
    lang: "en",
    form: "United Nation",
    wrong: "The United Nation said so.",
    right: ["The United Nations said so.", "The united nations of Europe met."],
  },
  {
    lang: "en",
    form: "trafficking in person",
    wrong: "It was a trafficking in person case.",
    right: ["It was a trafficking in persons case.", "The Trafficking in Persons Protocol applies."],
  },
  {
    lang: "en",
    form: "removal of organ",
    wrong: "One purpose of trafficking is the removal of organ.",
    right: ["One purpose of trafficking is the removal of organs.", "The removal of an organ is a purpose of trafficking."],
  },
  {
    lang: "en",
    form: "smuggling of migrant",
    wrong: "It is the smuggling of migrant by sea.",
    right: ["It is the smuggling of migrants by sea.", "It is the smuggling of migrant women by sea."],
  },
  {
    lang: "en",
    form: "force labour",
    wrong: "Buyers want proof that no force labour was used, and they find it hard to get.",
    right: ["Debts that grow may force labour migrants to stay.", "Nobody may be led into forced labour, to pay a debt."],
  },
  {
    lang: "en",
    form: "human traffic",
    wrong: "Regional cooperation to fight human traffic has improved.",
    right: ["The police count human traffic and vehicles at the gate.", "Cooperation to fight human trafficking has improved."],
  },
  {
    lang: "en",
    form: "Law and Human Right",
    wrong: "The Ministry of Law and Human Right replied.",
    right: ["The Ministry of Law and Human Rights replied until 2024."],
  },
  {
    lang: "en",
    form: "asylum seeker",
    wrong: "An asylum seeker was heard.",
    right: ["An asylum-seeker was heard.", "The court of asylum, seeker of truth, sat."],
    profiles: ["un"],
  },
  { lang: "en", form: "Turkey", wrong: "Greece and Turkey agreed.", right: ["Greece and Türkiye agreed.", "Roast turkey was served."] },
];

describe("forms that count only as they are written", () => {
  for (const { lang, form, wrong, right, profiles } of pairs) {
    it(`${lang}: ${form}`, () => {
      const of = (sentence: string) =>
        findingsOf(memoOf(`---\nlang: ${lang}\n---\n\n${sentence}\n`, { rules, profiles: profiles ?? [] }))
          .map((finding) => finding.text)
          .filter((text) => letters(text) === letters(form));
      assert.deepEqual(of(wrong), [form], wrong);
      for (const sentence of right) assert.deepEqual(of(sentence), [], sentence);
    });
  }

  it("a spelling of the UN is asked for only where its style is chosen", () => {
    const found = (profiles: readonly string[]) =>
      findingsOf(memoOf("---\nlang: en\n---\n\nAn asylum seeker was heard.\n", { rules, profiles })).map(({ text }) => text);
    assert.deepEqual(found([]), []);
    assert.deepEqual(found(["un"]), ["asylum seeker"]);
  });

  it("non refoulement: not found today, since the right form reads the same but for its hyphen", () => {
    for (const sentence of ["Prinsip non refoulement mengikat semua negara.", "Prinsip non-refoulement mengikat semua negara."])
      assert.deepEqual(findingsOf(memoOf(`---\nlang: id\n---\n\n${sentence}\n`, { rules })), [], sentence);
  });
});

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, "");
}
