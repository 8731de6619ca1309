import assert from "node:assert/strict";
import { judge, type Mistake, readList, type Tempting } from "./judge.js";

/**
 * What is known not to be found or offered today, and what is known to be a false alarm: `list`, the part in question, and today's answer. When one of them gets better,
 * this test says so, and its line comes out.
 */
const knownMisses = readList<{ readonly list: string; readonly part: string; readonly text: string; readonly answer: string }>(
  "known-misses.jsonl",
);

const suffixes = [
  "",
  "-2",
  "-3-en",
  "-4-en",
  "-3-id",
  "-5",
  "-6-id",
  "-6-en",
  "-7-id",
  "-7-en",
  "-8-id",
  "-8-en",
  "-9-id",
  "-9-en",
  "-10-id",
  "-10-en",
  "-11-id",
  "-11-en",
  "-12-id",
  "-13-id",
  "-13-en",
  "-14-id",
  "-14-en",
  "-12-en",
  "-15-id",
  "-15-en",
  "-16-id",
  "-16-en",
  "-17-id",
  "-17-en",
  "-18-id",
  "-18-en",
  "-19-id",
  "-19-en",
  "-20-id",
  "-21-en",
  "-21-id",
  "-22-en",
  "-23-id",
  "-23-en",
  "-24-id",
  "-24-en",
  "-25-id",
  "-25-en",
  "-26-id",
  "-26-en",
  "-22-id",
  "-20-en",
];

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
