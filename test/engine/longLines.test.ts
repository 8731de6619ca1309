import assert from "node:assert/strict";
import { findingsOf, memoOf } from "../helpers/check.js";

/** Letters as an image in base64 has them. */
function letters(count: number): string {
  const all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let seed = 7;
  let text = "";
  while (text.length < count) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    text += all[(seed >> 8) & 63];
  }
  return text;
}

/** A memo that is only read; where reading cost the square of a line's length, these would run into the time that a test has. */
function read(text: string) {
  return memoOf(text, { rules: [] });
}

describe("a long line", () => {
  it("with an image in it is read", () => {
    read(`Intro.\n\n<img src="data:image/png;base64,${letters(800_000)}">\n`);
    read(`Intro.\n\n![x](data:image/png;base64,${letters(1_600_000)})\n`);
    read(`${"TPPO/LPSK/".repeat(3000)}\n`);
  });

  it("of laws and their articles is read, and all of them are", () => {
    const laws = read(`${"UU 21/2007 dan ".repeat(8000)}\n`);
    assert.equal([...laws.blocks.placed()].flatMap(({ block }) => block.facts.references).length, 8000);
    const pins = read(`${"UU 21/2007 Pasal 5 ayat (1) dan Pasal 7 dan ".repeat(4000)}\n`);
    const references = [...pins.blocks.placed()].flatMap(({ block }) => block.facts.references);
    assert.equal(references.length, 4000);
    assert.ok(references.every(({ pinpoints }) => pinpoints?.length === 2));
    read(`${"Article 6 of the Protocol and the Palermo Protocol, and ".repeat(2500)}\n`);
  });

  it("reads the parts of a code as one, and words beside it as their own", () => {
    const found = findingsOf(memoOf("ZQXP spoke of ND-12/ZQXR/2026, (ZQXS) and www.zqxt.org/ZQXT.\n")).filter(
      ({ rule }) => rule === "acronym-undefined",
    );
    assert.deepEqual(
      found.map(({ text }) => text),
      ["ZQXP", "ZQXS"],
    );
  });
});
