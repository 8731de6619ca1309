/**
 * Packs the extension: `node scripts/package.mjs` writes policy-drafting-<version>.vsix and prints its size. What goes in is
 * listed in .vscodeignore; the licences of the bundled packages are gathered anew.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { thirdPartyNotices } from "./third-party-notices.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const target = `${name}-${version}.vsix`;
const largestBytes = 2.5 * 1024 * 1024;

const missing = ["dist/client.cjs", "dist/server.cjs", "dist/start.cjs", "dist/terminology.bin"].find(
  (file) => !existsSync(join(root, file)),
);
if (missing) fail(`${missing} is missing; run npm run build first.`);

writeFileSync(join(root, "ThirdPartyNotices.txt"), await thirdPartyNotices(root));
const vsce = join(root, "node_modules", "@vscode", "vsce", "vsce");
const run = spawnSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", target], { cwd: root, encoding: "utf8" });
if (run.status !== 0) fail(`vsce could not pack the extension.\n${run.stdout}${run.stderr}`);
const { size } = statSync(join(root, target));
console.log(`${target}: ${(size / 1024).toFixed(0)} KB`);
if (size > largestBytes) fail(`This is more than ${largestBytes / 1024} KB.`);

function fail(sentence) {
  console.error(`error: ${sentence}`);
  process.exit(1);
}
