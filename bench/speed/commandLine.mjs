/** The command line as a whole process, against a bare `node -e 0`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateMemo } from "./generate.mjs";
import { median, timed } from "./measure.mjs";

export function measureCommandLine(cli, size, runs) {
  const folder = mkdtempSync(join(tmpdir(), "policy-bench-"));
  const file = join(folder, "bench.memo.md");
  writeFileSync(file, generateMemo(size));
  const bare = [];
  const check = [];
  try {
    // The first run after an installation leaves compiled code behind.
    for (let run = -1; run < runs; run++) {
      const one = timed(() => spawnSync(process.execPath, ["-e", "0"]));
      const other = timed(() => spawnSync(process.execPath, [cli, "check", "--format", "json", file]));
      if (run < 0) continue;
      bare.push(one);
      check.push(other);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { bare: median(bare), check: median(check), ratio: median(check.map((value, at) => value / bare[at])) };
}
