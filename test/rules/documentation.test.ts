import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readRules, rulesPage } from "../../scripts/rules-doc.mjs";
import { rules } from "../../server/src/rules/index.js";
import { findingsOf, memoOf } from "../helpers/check.js";

const { rules: files, registered } = readRules();

describe("documentation of the rules", () => {
  it("docs/rules.md is what the comments say; `node scripts/rules-doc.mjs` writes it", () => {
    const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8").replace(/\r\n/g, "\n");
    assert.equal(page, rulesPage(files));
  });

  it("every rule file is registered, and every registered rule has its file", () => {
    assert.deepEqual(files.map(({ id }) => id).sort(), rules.map(({ id }) => id).sort());
    assert.deepEqual(files.map(({ file }) => file).sort(), [...registered].sort());
    for (const { id, file } of files) assert.equal(file, id);
    for (const rule of rules) assert.equal(files.find(({ id }) => id === rule.id)?.level, rule.defaultLevel);
  });

  for (const { id, comment } of files) {
    it(`${id} has a text, and each of its examples does what it shows`, () => {
      assert.ok(comment, "no comment");
      assert.ok(comment.text.length > 40, "no text");
      assert.ok(comment.examples.some(({ kind }) => kind === "bad") && comment.examples.some(({ kind }) => kind === "good"), "no examples");
      for (const { kind, text } of comment.examples) {
        const found = findingsOf(memoOf(text)).filter((finding) => finding.rule === id);
        assert.equal(found.length > 0, kind === "bad", `${kind}: ${text}`);
      }
    });
  }
});
