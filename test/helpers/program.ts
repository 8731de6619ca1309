import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { compiledBase } from "./base.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

let folder: string | undefined;

/** What the command line program printed and how it ended. */
export interface ProgramRun {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line program as it stands in the sources, in the folder `cwd`, over the bundled base. */
export function runProgram(words: readonly string[], cwd: string, input = ""): ProgramRun {
  folder ??= bundle();
  const run = spawnSync(process.execPath, [join(folder, "cli.js"), ...words], {
    cwd,
    input,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** The program is bundled once per test process, so that no build has to come first. */
function bundle(): string {
  const made = mkdtempSync(join(tmpdir(), "policy-drafting-program-"));
  process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  buildSync({
    entryPoints: { cli: join(root, "server/src/cli.ts") },
    absWorkingDir: root,
    outdir: made,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  writeFileSync(join(made, "package.json"), '{"type":"commonjs"}');
  writeFileSync(join(made, "terminology.bin"), compiledBase());
  return made;
}
