import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const print = fileURLToPath(new URL("../../server/src/cli/print.ts", import.meta.url));

describe("printing", () => {
  let folder = "";
  /** Bundles a program that has what `print.ts` exports. */
  const program = (script: string): string => {
    const path = join(folder, "program.cjs");
    writeFileSync(join(folder, "program.ts"), `import { allPrinted, print, printError } from ${JSON.stringify(print)};\n${script}`);
    buildSync({
      entryPoints: [join(folder, "program.ts")],
      outfile: path,
      bundle: true,
      format: "cjs",
      platform: "node",
      logLevel: "warning",
    });
    return path;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "policy-drafting-print-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const parts = `for (let at = 0; at < 3000; at++) print(\`\${at} ${"…".repeat(100)}\\n\`);\n`;
  const whole = Array.from({ length: 3000 }, (_, at) => `${at} ${"…".repeat(100)}\n`).join("");

  it("reaches a pipe and a file whole, and the process may end at once", () => {
    const path = program(`${parts}printError("told\\n"); if (allPrinted()) process.exit(3);`);
    const piped = spawnSync(process.execPath, [path], { encoding: "utf8" });
    assert.deepEqual([piped.status, piped.stdout === whole, piped.stderr], [3, true, "told\n"]);
    const file = openSync(join(folder, "out"), "w");
    assert.equal(spawnSync(process.execPath, [path], { stdio: ["ignore", file, "pipe"] }).status, 3);
    closeSync(file);
    assert.equal(readFileSync(join(folder, "out"), "utf8"), whole);
  });

  it("makes none of Node's own streams for a pipe", () => {
    const path = program(
      'print("one\\n"); print(String((process as unknown as { moduleLoadList: string[] }).moduleLoadList.includes("NativeModule tty")));',
    );
    assert.equal(spawnSync(process.execPath, [path], { encoding: "utf8" }).stdout, "one\nfalse");
  });

  it("tells of a reader that has gone away by an error, and not where nobody reads the errors", function () {
    if (process.platform === "win32") this.skip();
    const path = program(
      `let told = "nothing"; try { for (;;) print("x".repeat(100000)); } catch (error) { told = (error as { code: string }).code; } printError(told);`,
    );
    const { stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${path}" | head -c 10 > /dev/null`], { encoding: "utf8" });
    assert.equal(stderr, "EPIPE");
    const silent = program('for (let at = 0; at < 50; at++) printError("x".repeat(10000)); print("done");');
    const { stdout } = spawnSync("sh", ["-c", `{ "${process.execPath}" "${silent}" 2>&1 >&3 | head -c 10 >/dev/null; } 3>&1`], {
      encoding: "utf8",
    });
    assert.equal(stdout, "done");
  });
});
