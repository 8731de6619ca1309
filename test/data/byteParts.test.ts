import assert from "node:assert/strict";
import fc from "fast-check";
import { joinParts, splitParts } from "../../server/src/engine/byteParts.js";

describe("Parts in one run of bytes", () => {
  it("come back as they were, each where four divides its place", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), fc.nat({ max: 3 }), (parts, shift) => {
        const bytes = joinParts(parts);
        const moved = new Uint8Array(bytes.length + shift).subarray(shift);
        moved.set(bytes);
        const back = splitParts(moved);
        assert.deepEqual(
          back.map((part) => [...part]),
          parts.map((part) => [...part]),
        );
        for (const part of back) assert.equal(part.byteOffset % 4, 0);
      }),
    );
  });

  it("are told from other files and from half of one", () => {
    const bytes = joinParts([Uint8Array.of(1, 2, 3), Uint8Array.of(4)]);
    assert.throws(() => splitParts(new TextEncoder().encode("nonsense")), /not of the kind/);
    assert.throws(() => splitParts(new Uint8Array(0)), /not of the kind/);
    assert.throws(() => splitParts(bytes.slice(0, -4)), /cut short/);
  });
});
