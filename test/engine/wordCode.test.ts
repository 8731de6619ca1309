import assert from "node:assert/strict";
import fc from "fast-check";
import { WordCode } from "../../server/src/engine/wordCode.js";

describe("words as single characters", () => {
  // Letters and words, and what stands for words.
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom("victims ", "the law ", "pidana ", "\t", " ", "\u0001", "\u0008", "\u0250", "\u07ff", "\u4e00", "é", '"', "\\"),
        fc.string(),
      ),
    )
    .map((parts) => parts.join("").replaceAll("\n", " "));

  it("reads back what it wrote, whatever characters the texts have", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), text, (texts, other) => {
        const code = WordCode.of(texts);
        for (const one of texts) assert.equal(code.decode(code.encode(one)), one);
        const again = WordCode.read(code.written());
        for (const one of texts) assert.equal(again.decode(code.encode(one)), one);
        // A text that had no part in the choice may have characters that stand for words here; without such, it is kept as well.
        if ([...other].every((char) => char === "\t" || (char >= " " && char < "\u0250") || char > "\u07ff"))
          assert.equal(again.decode(code.encode(other)), other);
      }),
    );
  });

  it("makes frequent words short, and leaves tabs and line breaks", () => {
    const texts = Array.from({ length: 8 }, (_, at) => `victims of trafficking in persons ${at}\tvictims`);
    const code = WordCode.of(texts);
    const encoded = texts.map((one) => code.encode(one));
    assert.ok(encoded.join("").length < texts.join("").length / 3);
    assert.ok(encoded.every((one) => one.includes("\t") && !one.includes("\n")));
  });

  it("is one and the same for the same texts in any order", () => {
    const texts = [
      "the law on witness and victim protection",
      "the law on the victim",
      "protection of the law",
      "witness protection law",
      "law",
    ];
    assert.equal(WordCode.of(texts).written(), WordCode.of([...texts].reverse()).written());
  });
});
