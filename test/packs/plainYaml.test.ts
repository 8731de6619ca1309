import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";
import { readPack } from "../../server/src/engine/pack.js";
import { readPackFile } from "../../server/src/packs/packFile.js";
import { cutPack } from "../../server/src/packs/packText.js";
import { readPlainYaml } from "../../server/src/packs/plainYaml.js";
import { bundledFiles } from "../helpers/bundled.js";

/** Whatever the plain reader reads, all of YAML says the same. */
function agrees(text: string): boolean {
  const plain = readPlainYaml(text);
  if (!plain) return false;
  assert.deepEqual(plain.value, parse(text), text);
  return true;
}

describe("the plain part of YAML", () => {
  it("is read as YAML reads it", () => {
    for (const text of [
      "- id: a\n",
      "  - id: a # first\n    terms:\n      - text: A b c\n        lang: en\n    # a remark\n    sources:\n    - https://example.org/a#b\n",
      "- a: 'it''s'\n  b: \"say \\\"no\\\" \\\\\"  # quoted\n  c: [x, 'y', \"z\", 7, true, https://example.org/a:b]\n  d: { e: f g, h: [i], j: {} }\n",
      "a: 1\nb: true\nc: ~\nd: null\ne:\nf: 2007-04-19\ng: -nya\nh: it's 3D, or (not)\ni: a#b\nj: 0\n",
      "a:\n  - \n  - b\n  -\n    c: d\n",
      "- a\r\n- b: c\r\n  d: e\r\n",
      "a: []\nb: {}\nc: x: y\n".replace("x: y", "x:y"),
      "a: é – 字\nb: x | y > z & w * v ! u\n",
    ])
      assert.ok(agrees(text), text);
  });

  it("ends where YAML says more than a line shows", () => {
    for (const text of [
      "a: b\n  c\n",
      "a: >-\n  b\n",
      "a: |\n  b\n",
      "a: &b c\n",
      "a: *b\n",
      "a: !!str 1\n",
      "a: 'b\n  c'\n",
      "a: [b,\n  c]\n",
      "a: 1.5\n",
      "a: 0o7\n",
      "a: 007\n",
      "a: .inf\n",
      "a: b: c\n",
      "a: b\na: c\n",
      "? a\n: b\n",
      '"a": b\n',
      "a: [b, ]\n",
      "a: { b }\n",
      "- - a\n",
      "a: @b\n",
      "a:\tb\n",
      "a: b\n c: d\n",
      "a:\n  - b\n  c: d\n",
      "__proto__: a\n",
      "--- a\n",
      "a\n",
      "",
      "a: \u0001\n",
      "a: b\rc: d\n",
      'a: "\\x41"\n',
    ])
      assert.equal(readPlainYaml(text), undefined, text);
  });

  it("agrees with YAML on any text of its marks", () => {
    const piece = fc.constantFrom(
      ..."a b: - , [ ] { } ' \" # ~ 1 0 . \\ & * | > ! @ ? true null".split(" "),
      ": ",
      "- ",
      " ",
      "  ",
      "\n",
      "\n  ",
      "\n    ",
      "\na: ",
      "\n- ",
      "\r\n",
      " #",
      "2007-04-19",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        agrees(pieces.join(""));
      }),
      { numRuns: 4000 },
    );
  });

  it("covers nearly all concepts of the bundled packs, which read the same cut and whole", () => {
    let plain = 0;
    let all = 0;
    for (const { where } of bundledFiles.filter((_, at) => at % 12 === 0)) {
      const text = readFileSync(where, "utf8");
      const cut = cutPack(text);
      assert.ok(cut, where);
      for (const concept of cut.concepts) {
        all++;
        if (readPlainYaml(concept.text)) plain++;
      }
      const file = readPackFile(text, where, { sourced: true });
      assert.deepEqual(file.pack, readPack(parse(text), where).pack, where);
    }
    assert.ok(plain / all > 0.5, `${plain} of ${all}`);
  });
});
