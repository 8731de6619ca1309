import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runBundle } from "../../server/src/compiledCode.js";

describe("compiled code", () => {
  let folder = "";
  let code = "";
  let runs: string[] = [];
  const run = (build = "one") => runBundle({ file: join(folder, "bundle.cjs"), build, purpose: "check", folder: code });
  const kept = () => (existsSync(code) ? readdirSync(code) : []);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "policy-drafting-code-"));
    code = join(folder, "deep", "compiled");
    runs = [];
    Object.assign(globalThis, { noteRun: (text: string) => runs.push(text) });
    writeFileSync(
      join(folder, "bundle.cjs"),
      'function name(){return require("node:path").basename(__filename)+/^[À-ỿ]$/.test("\\xe9")}noteRun(name());keepCode();',
    );
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
    Reflect.deleteProperty(globalThis, "noteRun");
  });

  it("is kept by one run and used by the next", () => {
    assert.equal(run(), false);
    assert.equal(kept().length, 1);
    assert.equal(run(), true);
    assert.deepEqual(runs, ["bundle.cjstrue", "bundle.cjstrue"]);
  });

  it("is not used when it is damaged, and is made anew", () => {
    run();
    const place = join(code, kept()[0]!);
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, 40),
      (bytes: Buffer) => bytes.fill(bytes[90]! ^ 1, 90, 91),
      () => Buffer.alloc(0),
      () => Buffer.from("not code at all"),
    ]) {
      writeFileSync(place, damage(readFileSync(place)));
      assert.equal(run(), false);
      assert.equal(run(), true);
    }
    assert.equal(runs.length, 9);
  });

  it("is that of one build; that of another goes", () => {
    run("one");
    assert.equal(run("two"), false);
    assert.deepEqual(
      kept().map((name) => name.split("-").slice(0, 2)),
      [["check", "two"]],
    );
  });

  it("is done without where its folder cannot be made", () => {
    code = join(folder, "bundle.cjs", "compiled");
    assert.equal(run(), false);
    assert.equal(run(), false);
    assert.equal(runs.length, 2);
  });
});
