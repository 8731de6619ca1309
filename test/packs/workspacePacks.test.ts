import assert from "node:assert/strict";
import { type Base, openBase } from "../../server/src/engine/base.js";
import { PackShelf } from "../../server/src/workspacePacks.js";
import { compiledBase } from "../helpers/base.js";

const uri = "file:///ws/.policy-drafting/terms.yaml";
const own = (id: string, more = "") =>
  `  - id: ${id}\n    terms:\n      - { text: Zebra ${id}, lang: en, status: preferred }\n${more ? `    ${more}\n` : ""}`;

describe("laying a workspace's packs over the base", () => {
  const base = openBase(compiledBase());
  const told = (problems: ReadonlyMap<string, readonly { start: { line: number }; message: string }[]>) =>
    [...problems.values()].flat().map(({ start, message }) => `${start.line + 1}: ${message}`);
  const lay = (shelf: PackShelf, text: string) => shelf.lay(base, [{ uri, text }]);
  const has = (of: Base, id: string) => of.conceptIndex(id) !== undefined;

  it("puts a problem on its line although a concept before it was left out", async () => {
    const text = `pack: t\nconcepts:\n${own("Bad Id")}${own("own-b", "counterparts: [nope-x]")}`;
    assert.deepEqual(told((await lay(new PackShelf(), text)).problems), [
      '3: An id is made of small letters, digits and single hyphens; found "Bad Id".',
      '9: There is no concept "nope-x".',
    ]);
  });

  it("puts a problem on its line although a term or a list item before it was left out", async () => {
    const text =
      "pack: t\nconcepts:\n  - id: own-a\n    terms:\n      - text: 7\n        status: preferred\n      - text: Zebra desk\n        lang: en\n        status: preferred\n" +
      "    counterparts:\n      - 8\n      - nope-x\n  - id: own-b\n    terms:\n      - { text: Zebra desk, lang: en, status: preferred }\n";
    const lines = told((await lay(new PackShelf(), text)).problems);
    assert.deepEqual(
      lines.map((line) => line.slice(0, 30)),
      [
        "5: Expected text, found the nu",
        "11: Expected text, found the n",
        '12: There is no concept "nope-',
        '15: "Zebra desk" is also a for',
      ],
    );
    const swapped = `pack: t\nconcepts:\n${text.slice(text.indexOf("  - id: own-b"))}${text.slice(text.indexOf("  - id: own-a"), text.indexOf("  - id: own-b"))}`;
    assert.ok(
      told((await lay(new PackShelf(), swapped)).problems).includes(
        '10: "Zebra desk" is also a form of "own-b" (file:///ws/.policy-drafting/terms.yaml); a sense or contextWords would tell them apart.',
      ),
    );
  });

  it("keeps the last terms of a broken file, and nothing of one that only has a mistake", async () => {
    const shelf = new PackShelf();
    const first = await lay(shelf, `pack: t\nconcepts:\n${own("own-a", "counterparts: [nope-x]")}`);
    assert.ok(has(first.base, "own-a"));
    const broken = await lay(shelf, "pack: t\nconcepts:\n  - id: [\n");
    assert.ok(has(broken.base, "own-a"));
    assert.ok(!told(broken.problems).some((line) => line.includes("nope-x")), "what the file said before has no place in it now");
    const mistaken = await lay(shelf, "pack: t\nsilence: [trafficking-in-persons]\nconcepts: []\nfoo: 1\n");
    assert.deepEqual(told(mistaken.problems), ['4: Unknown key "foo".']);
    assert.ok(!has(mistaken.base, "own-a") && !has(mistaken.base, "trafficking-in-persons"));
    assert.ok(has(base, "trafficking-in-persons"));
  });

  it("gives the same base where no pack has changed, and reads only what has", async () => {
    const shelf = new PackShelf();
    const text = `pack: t\nconcepts:\n${own("own-a")}${own("own-b")}`;
    const first = await lay(shelf, text);
    assert.equal((await lay(shelf, `${text}`)).base, first.base);
    const second = await lay(shelf, text.replace("Zebra own-b", "Zebra own-c"));
    assert.notEqual(second.base, first.base);
    const at = (of: Base, id: string) => of.concept(of.conceptIndex(id) ?? -1);
    assert.equal(at(second.base, "own-a"), at(first.base, "own-a"));
    assert.notEqual(at(second.base, "own-b"), at(first.base, "own-b"));
  });

  it("moves the problems of a concept with its lines", async () => {
    const shelf = new PackShelf();
    const text = `pack: t\nconcepts:\n${own("own-a", "colour: red")}`;
    assert.deepEqual(told((await lay(shelf, text)).problems), ['6: Unknown key "colour".']);
    const longer = `# one\n# two\n${text}  # three\n${own("own-b", "counterparts: [nope-x]")}silence: [nope-y]\n`;
    assert.deepEqual(told((await lay(shelf, longer)).problems), [
      '8: Unknown key "colour".',
      '14: There is no concept "nope-y".',
      '13: There is no concept "nope-x".',
    ]);
  });

  it("says of a file that is too large or no UTF-8 what is wrong with it", async () => {
    const problemOf = async (file: { text: string; tooLarge?: number }) =>
      told((await new PackShelf().lay(base, [{ uri, ...file }])).problems);
    assert.deepEqual(await problemOf({ text: "", tooLarge: 25 * 1024 * 1024 }), [
      "1: This file is too long for a pack: 25.0 MB, at most 5.0 MB.",
    ]);
    const text = `pack: t\nconcepts:\n${own("own-café")}`;
    assert.deepEqual(await problemOf({ text: new TextDecoder().decode(Buffer.from(text, "latin1")) }), [
      "3: This file is not in UTF-8, so that letters such as this one are lost: save it as UTF-8.",
    ]);
    for (const mark of ["", "\ufeff"])
      assert.deepEqual(await problemOf({ text: new TextDecoder().decode(Buffer.from(mark + text, "utf16le")) }), [
        "1: This file is in UTF-16: save it as UTF-8.",
      ]);
    assert.match((await problemOf({ text: "PK\u0003\u0004\u0000\u0000\u0000" }))[0] ?? "", /not a text file/);
  });

  it("tells a clash with the bundled base, unless the pack overrides or silences what it clashes with", async () => {
    const pmi = (id: string, silence = "") =>
      `pack: t\n${silence}concepts:\n  - id: ${id}\n    terms:\n      - { text: Lembaga Perlindungan Saksi dan Korban, lang: id, status: preferred }\n`;
    const [problem = ""] = told((await lay(new PackShelf(), pmi("own-lpsk"))).problems);
    assert.match(problem, /^5: "Lembaga Perlindungan Saksi dan Korban" is also a form of the bundled "lpsk"/);
    assert.deepEqual(told((await lay(new PackShelf(), pmi("lpsk"))).problems), []);
    assert.deepEqual(told((await lay(new PackShelf(), pmi("own-lpsk", "silence: [lpsk]\n"))).problems), []);
  });
});
