/**
 * Runs the language server under Neovim's built-in client, headless: `node scripts/editor/neovim.mjs`. Needs `dist/` and Debian's `neovim`.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");
const timeoutMs = 90_000;

if (!existsSync(`${root}/dist/cli.js`)) {
  console.error("dist/cli.js is missing: run npm run build first.");
  process.exit(1);
}
const run = spawnSync(
  "nvim",
  ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", fileURLToPath(new URL("./neovim.lua", import.meta.url))],
  {
    env: { ...process.env, POLICY_DRAFTING_ROOT: root },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: timeoutMs,
  },
);
if (run.error) {
  console.error(
    "code" in run.error && run.error.code === "ENOENT"
      ? "nvim is not installed: apt-get install neovim."
      : `Neovim did not finish within ${timeoutMs / 1000} seconds: ${run.error.message}`,
  );
  process.exit(1);
}
process.exit(run.status ?? 1);
