import assert from "node:assert/strict";
import { hover } from "../../server/src/features/hover.js";
import { lexicon } from "../helpers/base.js";
import { cursorMemo } from "../helpers/cursorMemo.js";

/** What a concept is, as hover tells it in a memo of that language. */
function hoverIn(lang: "en" | "id", marked: string): string {
  const { memo, position } = cursorMemo(`---\nlang: ${lang}\n---\n\n${marked}\n`);
  return hover(memo, position)?.markdown ?? "";
}

describe("Definitions in Indonesian", () => {
  it("stand on hover in an Indonesian sentence, and the English ones in an English sentence", () => {
    assert.match(
      hoverIn("id", "Penyidik Bares<|>krim menangani perkara itu."),
      /^Badan penyidikan pidana di Mabes Polri; direktorat PPA-PPO di dalamnya menyidik perdagangan orang\.$/m,
    );
    assert.match(
      hoverIn("en", "The investigators of Bares<|>krim handled the case."),
      /^Criminal investigation agency at police headquarters; its directorate PPA-PPO investigates trafficking\.$/m,
    );
    assert.match(
      hoverIn("id", "Rapat SOM<|>TC membahas laporan itu."),
      /^Pejabat tinggi ASEAN untuk kejahatan lintas negara, di bawah pertemuan menteri AMMTC; mengawasi pelaksanaan ACTIP\.$/m,
    );
    assert.match(
      hoverIn("id", "Pelaku dituntut menurut UU PT<|>PPO di pengadilan."),
      /^Undang-undang Indonesia tentang pemberantasan perdagangan orang\.$/m,
    );
  });

  it("stand with nearly every concept that has one in English", () => {
    const { base } = lexicon();
    let both = 0;
    let english = 0;
    for (let at = 0; at < base.conceptCount; at++) {
      const { definition } = base.concept(at);
      if (definition?.en) english++;
      if (definition?.en && definition.id) both++;
    }
    assert.ok(both > 0.9 * english, `${both} of ${english}`);
  });

  it("begin with a capital and end with a full stop", () => {
    const { base } = lexicon();
    for (let at = 0; at < base.conceptCount; at++) {
      const { id, definition } = base.concept(at);
      if (definition?.id) assert.match(definition.id, /^[\p{Lu}\d'"].*\.$/su, id);
    }
  });
});
