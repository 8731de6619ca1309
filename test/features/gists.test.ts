import assert from "node:assert/strict";
import { extendBase } from "../../server/src/engine/base.js";
import { Lexicon } from "../../server/src/engine/lexicon.js";
import { readPack } from "../../server/src/engine/pack.js";
import { completion } from "../../server/src/features/completion.js";
import { hover } from "../../server/src/features/hover.js";
import { suggestForPassage } from "../../server/src/features/suggest.js";
import { lexicon } from "../helpers/base.js";
import { cursorMemo } from "../helpers/cursorMemo.js";

function lawWith(about: unknown) {
  const instrument = {
    form: "law",
    title: { en: "Law on Lighthouse Keepers", id: "Undang-Undang tentang Penjaga Mercusuar" },
    status: "in-force",
    number: 9,
    year: 2019,
    articles: 40,
    provisions: [{ ref: "12", about }],
    topics: ["lighthouse keepers", "penjaga mercusuar"],
  };
  return readPack(
    { pack: "coast", concepts: [{ id: "uu-9-2019", kind: "instrument", terms: [{ text: "UU 9/2019", status: "preferred" }], instrument }] },
    "coast",
  );
}

function withLaw(about: unknown): Lexicon {
  return new Lexicon(extendBase(lexicon().base, [lawWith(about).pack]));
}

const both = withLaw({ en: "rest between two watches at the lamp", id: "istirahat di antara dua giliran jaga lampu" });
const english = withLaw("rest between two watches at the lamp");
const indonesian = withLaw({ id: "istirahat di antara dua giliran jaga lampu" });

describe("The gist of a provision", () => {
  it("is a text in English, or one in each language", () => {
    const read = (about: unknown) => lawWith(about).pack.concepts[0]?.instrument?.provisions?.[0]?.about;
    assert.deepEqual(read("rest"), { en: "rest" });
    assert.deepEqual(read({ en: "rest", id: "istirahat" }), { en: "rest", id: "istirahat" });
    assert.deepEqual(read({ id: "istirahat" }), { id: "istirahat" });
    const problems = (about: unknown) => lawWith(about).problems.map((one) => `${one.path.slice(-2).join(".")}: ${one.message}`);
    assert.deepEqual(problems({}), ["0.about: A provision has its gist in English (en) or Indonesian (id)."]);
    assert.deepEqual(problems({ en: "rest", in: "istirahat" }), ['about.in: Unknown key "in".']);
    assert.deepEqual(problems(12), ['0.about: Expected text, found the number 12. Put it in quotation marks: "12".']);
  });

  const shown = (base: Lexicon, lang: "en" | "id") => {
    const marked = {
      en: "---\nlang: en\n---\n\nKeepers of the lamp have a right to rest [@uu-9-2019, art. <|>12].\n",
      id: "---\nlang: id\n---\n\nPenjaga mercusuar berhak atas waktu istirahat [@uu-9-2019, art. <|>12].\n",
    }[lang];
    const { memo, position } = cursorMemo(marked, { lexicon: base });
    const card = hover(memo, position)?.markdown ?? "";
    return { hover: /\*\*12\*\*: (.*)/.exec(card)?.[1], detail: completion(memo, position).items[0]?.detail };
  };

  it("is shown in the language of the sentence, on hover and when a provision is completed", () => {
    const [en, id] = ["rest between two watches at the lamp", "istirahat di antara dua giliran jaga lampu"];
    assert.deepEqual(shown(both, "en"), { hover: en, detail: en });
    assert.deepEqual(shown(both, "id"), { hover: id, detail: id });
  });

  it("is shown in the other language where it is not there in this one", () => {
    assert.equal(shown(english, "id").hover, "rest between two watches at the lamp");
    assert.equal(shown(indonesian, "en").detail, "istirahat di antara dua giliran jaga lampu");
  });

  it("is the reason of a suggestion in the language of the passage", () => {
    const reasons = (base: Lexicon, passage: string) => suggestForPassage(base, passage)[0]?.reasons.join(" | ") ?? "";
    const inEnglish = "Under the law, the lighthouse keepers must be granted rest between two watches at the lamp.";
    const inIndonesian = "Undang-undang mewajibkan penjaga mercusuar diberi istirahat di antara dua giliran jaga lampu.";
    assert.match(reasons(both, inEnglish), /its Pasal 12 is about: rest between two watches/);
    assert.match(reasons(both, inIndonesian), /Pasal 12 mengatur: istirahat di antara dua giliran/);
  });

  it("is searched in both languages", () => {
    const first = (base: Lexicon, passage: string) => suggestForPassage(base, passage)[0]?.pinpoint;
    const passage = "Undang-undang mewajibkan penjaga mercusuar diberi istirahat di antara dua giliran jaga lampu.";
    assert.equal(first(both, passage), "Pasal 12");
    assert.equal(first(english, passage), undefined);
  });
});
