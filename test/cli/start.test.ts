import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { checkWords } from "../../scripts/start.mjs";
import { runProgram } from "../helpers/program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("npm start", () => {
  it("checks the sample memo with words that the program knows, in colour on a terminal only", () => {
    for (const isTerminal of [true, false]) {
      const { status, out, err } = runProgram(checkWords(isTerminal), root);
      assert.deepEqual([status, err], [1, ""]);
      assert.match(out, /memo-tip-en\.memo\.md:\d+/);
      assert.equal(out.includes("\u001b["), isTerminal);
    }
  });
});
