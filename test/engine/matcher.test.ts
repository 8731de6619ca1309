import assert from "node:assert/strict";
import { memoOf } from "../helpers/check.js";

/** The forms of the base found in a text that stand in no longer one. */
function found(text: string): string[] {
  const names: string[] = [];
  for (const { text: block, facts } of memoOf(text).blocks) {
    for (const mention of facts.mentions) if (!mention.nested) names.push(block.slice(mention.start, mention.end));
  }
  return names;
}

describe("matcher", () => {
  it("takes the longest of overlapping forms, and what is left before it", () => {
    // "mendeportasi korban" is a form, and so is "mendeportasi".
    assert.deepEqual(found("Mereka mendeportasi korban perdagangan orang."), ["mendeportasi", "korban perdagangan orang"]);
    assert.deepEqual(found("Mereka mendeportasi korban itu."), ["mendeportasi korban"]);
  });
});
