import assert from "node:assert/strict";
import fc from "fast-check";
import {
  laidOutLines,
  lineAt,
  readSortedTexts,
  sortedTextAt,
  sortedTexts,
  startCount,
  textsLine,
  textsOfLine,
} from "../../server/src/engine/lines.js";

describe("lines of a compiled base", () => {
  it("gives back every line, whatever its place and whatever stands before its starts in the list", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().map((text) => text.replaceAll("\n", " ")),
          { minLength: 1, maxLength: 300 },
        ),
        (lines) => {
          const { bytes, starts } = laidOutLines(lines);
          assert.equal(starts.length, startCount(lines.length));
          const list = Int32Array.from([7, 7, ...starts]);
          assert.deepEqual(
            lines.map((_, at) => lineAt(bytes, list, 2, at)),
            lines,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("keeps texts apart in one line, with tabs, line breaks, quotes and backslashes in them", () => {
    const texts = ["", 'He said "no"\\maybe', "one\ttwo\nthree", "Viêt Nam – Lào"];
    const line = textsLine(texts);
    assert.ok(!line.includes("\n"));
    assert.deepEqual(textsOfLine(line), texts);
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (some) => assert.deepEqual(textsOfLine(textsLine(some)), some)),
      { numRuns: 500 },
    );
  });

  it("keeps sorted texts by what they do not share with the one before", () => {
    const texts = [
      "",
      "https://a.example/1",
      "https://a.example/12",
      "https://b.example/\u00e9\\\n",
      `${"x".repeat(200)}1`,
      `${"x".repeat(200)}2`,
    ];
    assert.deepEqual(readSortedTexts(sortedTexts(texts)), texts);
    assert.ok(sortedTexts(texts).length < texts.join("\n").length);
    assert.deepEqual(readSortedTexts(sortedTexts([])), []);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (some) => {
        const sorted = [...some].sort();
        const written = sortedTexts(sorted);
        assert.deepEqual(readSortedTexts(written), sorted);
        const lines = written.split("\n");
        for (const at of sorted.keys()) assert.equal(sortedTextAt(lines, at), sorted[at]);
      }),
      { numRuns: 500 },
    );
  });
});
