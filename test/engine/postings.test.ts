import assert from "node:assert/strict";
import fc from "fast-check";
import { Postings } from "../../server/src/engine/postings.js";

describe("postings", () => {
  it("give back what was put under each key, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: -5, max: 1_000_000 })), { maxLength: 200 }), (pairs) => {
        const postings = new Postings();
        pairs.forEach(([key, value], at) => {
          postings.add(key, value);
          // Reading in between changes nothing.
          if (at % 7 === 0) postings.under(key);
        });
        for (let key = -1; key < 33; key++)
          assert.deepEqual(
            [...postings.under(key)],
            pairs.filter(([own]) => own === key).map(([, value]) => value),
          );
      }),
    );
  });

  it("give back what was put in at once, and take more", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: -5, max: 1_000_000 })), { maxLength: 200 }), (pairs) => {
        const postings = Postings.of(
          Int32Array.from(pairs, ([key]) => key),
          Int32Array.from(pairs, ([, value]) => value),
          31,
        );
        const all = [...pairs, [3, 7] as const, [40, 8] as const];
        postings.add(3, 7);
        postings.add(40, 8);
        for (let key = -1; key < 42; key++) {
          const own = all.filter(([one]) => one === key).map(([, value]) => value);
          assert.deepEqual([...postings.under(key)], own);
          assert.equal(postings.countUnder(key), own.length);
        }
      }),
    );
  });

  it("grow", () => {
    const postings = new Postings();
    for (let value = 0; value < 10_000; value++) postings.add(value % 3, value);
    assert.equal(postings.under(1).length, 3333);
    assert.equal(postings.under(1)[3332], 9997);
  });
});
