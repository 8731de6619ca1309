import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeNumbers, encodeNumbers } from "../../server/src/engine/base64.js";

describe("Numbers as base64", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.int32Array(), (numbers) => {
        assert.deepEqual(decodeNumbers(encodeNumbers(numbers)), numbers);
      }),
    );
    const extremes = Int32Array.from([0, -1, 2147483647, -2147483648, 2147483647, 1, -64, 64, 127, 128]);
    assert.deepEqual(decodeNumbers(encodeNumbers(extremes)), extremes);
    assert.equal(decodeNumbers("").length, 0);
  });
});
