import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { judge, type Mistake, readList, type Tempting } from "./judge.js";

/**
 * What is known not to be found or offered today, and what is known to be a false alarm: `list`, the part in question, and today's answer. When one of them gets better,
 * this test says so, and its line comes out.
 */
const knownMisses = readList<{ readonly list: string; readonly part: string; readonly text: string; readonly answer: string }>(
  "known-misses.jsonl",
);

/** What the name of each list ends in; a list is a file beside this one. */
const suffixes = readdirSync(new URL(".", import.meta.url)).flatMap((file) => /^mistakes(.*)\.jsonl$/.exec(file)?.[1] ?? []);

for (const suffix of suffixes) {
  describe(`mistakes${suffix}`, () => {
    for (const { text, wrong, right, family } of readList<Mistake>(`mistakes${suffix}.jsonl`)) {
      it(`${family}: ${wrong}`, () => {
        const verdict = judge(text, wrong, right);
        const answer = verdict.marked ? (right === "" || verdict.offered ? "" : "not offered") : "not marked";
        assert.equal(answer, known(`mistakes${suffix}`, text, wrong), `${text}\n${verdict.findings.join("\n")}`);
      });
    }
  });

  describe(`tempting${suffix}`, () => {
    for (const { text, tempting } of readList<Tempting>(`tempting${suffix}.jsonl`)) {
      it(tempting, () => {
        const verdict = judge(text, tempting);
        const answer = verdict.marked ? "false alarm" : "";
        assert.equal(answer, known(`tempting${suffix}`, text, tempting), `${text}\n${verdict.findings.join("\n")}`);
      });
    }
  });
}

describe("the known misses", () => {
  it("name items of the lists", () => {
    const texts = new Set(
      ["mistakes", "tempting"].flatMap((name) =>
        suffixes.flatMap((suffix) => readList<Mistake>(`${name}${suffix}.jsonl`).map((one) => one.text)),
      ),
    );
    assert.deepEqual(
      knownMisses.filter((one) => !texts.has(one.text)),
      [],
    );
  });
});

/** Several items may stand in one text, such as a whole memo. */
function known(list: string, text: string, part: string): string {
  return knownMisses.find((one) => one.list === list && one.text === text && one.part === part)?.answer ?? "";
}
