import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const started = fileURLToPath(new URL("../../server/src/compilePatternsOnce.ts", import.meta.url));

describe("patterns compiled once", () => {
  /** What V8 tells of patterns that run three times: bytes for its interpreter, or code of the processor. */
  const told = (before: string) => {
    const script = `import { compilePatternsOnce } from ${JSON.stringify(started)}; ${before}; console.log("from here"); const pattern = /ab+c/; for (let i = 0; i < 3; i++) pattern.test("zabbc");`;
    const { stdout } = spawnSync(process.execPath, ["--trace-regexp-tier-up", "--import", "tsx", "--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    return stdout.split("from here\n")[1] ?? "";
  };

  it("are compiled for the processor at once", () => {
    assert.doesNotMatch(told("compilePatternsOnce()"), /bytecode/);
  });

  it("would be compiled for the interpreter first", () => {
    assert.match(told(""), /bytecode/);
  });
});
