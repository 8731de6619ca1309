/**
 * How well citations are suggested on the half of the development passages that nothing was tuned on, next to plain BM25 (minisearch) over the same
 * entries, and what each part adds (the figures with that part left out).
 * Run: npm run bench:citations
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const run = spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(new URL("./compare.ts", import.meta.url))], { stdio: "inherit" });
process.exit(run.status ?? 1);
