import assert from "node:assert/strict";
import { fingerprints, notInBaseline, readBaseline, writeBaseline } from "../../server/src/features/baseline.js";
import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { memoOf } from "../helpers/check.js";

const of = (text: string) => fingerprints(memoOf(text, { rules: [acronymUndefined] }));
const left = (before: string, after: string) => {
  const { baseline, problem } = readBaseline(writeBaseline(new Map([["a.memo", of(before)]])));
  assert.equal(problem, undefined);
  return notInBaseline(of(after), baseline, "a.memo").map((one) => one.text);
};

describe("baseline", () => {
  const text = "Report.\n\nThe agency LPSK helps victims.\n\nThe agency BP2MI helps workers.\n";

  it("accepts today's findings and reports only new ones", () => {
    assert.deepEqual(left(text, text), []);
    assert.deepEqual(left(text, `${text}\nNow KPAI speaks.\n`), ["kpai"]);
  });

  it("is not revived by moved, indented or re-wrapped text", () => {
    assert.deepEqual(left(text, "New start.\n\nThe agency BP2MI helps workers.\n\n- The agency\n  LPSK helps victims.\n"), []);
    assert.deepEqual(left(text, text.replaceAll("\n", "\r\n")), []);
  });

  it("sees a finding with other words on both sides as new, and one with the same on one side as accepted", () => {
    const wording = (text: string) => fingerprints(memoOf(text, { rules: [termDiscouraged] }));
    const { baseline } = readBaseline(writeBaseline(new Map([["a", wording("Two illegal migrants came to Batam.\n")]])));
    const fresh = (text: string) => notInBaseline(wording(text), baseline, "a").map((one) => one.text);
    assert.deepEqual(fresh("Three illegal migrants came to Batam.\n"), []);
    assert.deepEqual(fresh("Two illegal migrants left Batam.\n"), []);
    assert.deepEqual(fresh("Three illegal migrants left Batam.\n"), ["illegal migrants"]);
    assert.deepEqual(fresh("Two illegal migrants came to Batam. Three illegal migrants came to Batam.\n"), ["illegal migrants"]);
  });

  it("knows what is told of the memo as a whole wherever it is told first", () => {
    assert.deepEqual(left(text, "Nobody at LPSK knew of it.\n"), []);
    const both = "The agency LPSK helps victims in Batam. Then LPSK left.\n\nNobody told LPSK of it.\n";
    assert.deepEqual(left(both, "Nobody told LPSK of it.\n\nThen LPSK left. The agency LPSK helps victims in Batam.\n"), []);
    assert.deepEqual(left(both, "Nobody told KPAI of it.\n"), ["kpai"]);
  });

  it("reads the files of earlier versions, which hold no words", () => {
    const value = JSON.parse(writeBaseline(new Map([["a.memo", of(text)]])));
    for (const entry of value.files["a.memo"]) {
      delete entry.before;
      delete entry.after;
    }
    const { baseline } = readBaseline(JSON.stringify(value));
    assert.deepEqual(notInBaseline(of(text), baseline, "a.memo"), []);
  });

  it("keeps to its file", () => {
    const { baseline } = readBaseline(writeBaseline(new Map([["b.memo", of(text)]])));
    assert.equal(notInBaseline(of(text), baseline, "a.memo").length, 2);
    assert.equal(notInBaseline(of(text), baseline, "__proto__").length, 2);
  });

  it("is written in one order and can be read by people", () => {
    const written = writeBaseline(
      new Map([
        ["b", of(text)],
        ["a", of(text)],
        ["c", []],
      ]),
    );
    const value = JSON.parse(written);
    assert.deepEqual(Object.keys(value.files), ["a", "b"]);
    assert.deepEqual(
      value.files.a.map((one: { text: string }) => one.text),
      ["bp2mi", "lpsk"],
    );
    assert.equal(
      written,
      writeBaseline(
        new Map([
          ["a", of(text)],
          ["b", of(text)],
        ]),
      ),
    );
  });

  it("says what is wrong with its file", () => {
    for (const broken of ["", "{", "[]", "{}", '{"version":2,"files":{}}', '{"version":1,"files":{"a":3}}'])
      assert.notEqual(readBaseline(broken).problem, undefined, broken);
    assert.deepEqual(readBaseline('{"version":1,"files":{"a":[3,{"rule":"r"}]}}'), { baseline: { files: { a: [] } } });
  });
});
