import assert from "node:assert/strict";
import { charKind, foldCode, foldedEnd, foldOf, foldSlowly, kindOf } from "../../server/src/engine/chars.js";

describe("folded characters", () => {
  it("are those that the decomposition of each letter with marks begins with", () => {
    // These have a plain letter that Unicode does not know of.
    const byHand = new Set([0xd8, 0xdf, 0xf8, 0x131, 0x142]);
    for (const [first, end] of [
      [0xc0, 0x250],
      [0x1e00, 0x1f00],
    ] as const)
      for (let code = first; code < end; code++)
        if (!byHand.has(code)) assert.equal(foldCode(code), foldSlowly(code), String.fromCharCode(code));
  });

  it("are themselves beyond the table", () => {
    assert.equal(foldOf.length, foldedEnd);
    for (let code = foldedEnd; code < 65536; code++) assert.equal(foldCode(code), code);
    assert.equal(foldCode(0x2019), 0x27);
    assert.equal(kindOf[0x4e00], charKind.word);
  });
});
