/**
 * Runs the editor suite inside VS Code: `--host node` (as on the desktop), `--host web` (as on vscode.dev) or both.
 * The Node host uses a desktop VS Code when there is one, otherwise a VS Code server shown in a browser.
 * Environment: VSCODE_EXECUTABLE (a desktop VS Code), CHROME_PATH, POLICY_DRAFTING_EXTENSION_PATH (another extension to
 * test), EDITOR_TEST_TIMEOUT (seconds for each host).
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { buildTests, suites } from "./build-tests.mjs";
import { desktopExecutable, runOnDesktop } from "./desktop.mjs";
import { extensionFolder, repository, runScript } from "./places.mjs";
import { setUp } from "./setup.mjs";
import { runInBrowser } from "./web.mjs";

const timeoutMs = 1000 * Number(process.env["EDITOR_TEST_TIMEOUT"] || 240);
const summary = /editor-tests: (\d+) passed, (\d+) failed(?:, (\d+) pending)?/;

/** Runs the suite on the wanted hosts, one after the other, and ends with one plain line for each. */
async function main() {
  const hosts = wantedHosts();
  requireBuiltExtension(hosts);
  await buildTests();
  if (hosts.some((host) => host === "web" || !desktopExecutable())) await setUp();
  const lines = [];
  for (const host of hosts) lines.push(await runHost(host));
  for (const line of lines) console.log(line);
}

function wantedHosts() {
  const { values } = parseArgs({ options: { host: { type: "string", default: "both" } } });
  const hosts = { node: ["node"], web: ["web"], both: ["node", "web"] }[values.host];
  if (!hosts) throw new Error("--host is node, web or both.");
  return hosts;
}

function requireBuiltExtension(hosts) {
  const path = join(extensionFolder, "package.json");
  if (!existsSync(path)) throw new Error(`${extensionFolder} has no package.json, so it is not an extension.`);
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  for (const host of hosts) {
    const field = host === "web" ? "browser" : "main";
    if (!manifest[field]) throw new Error(`package.json names no "${field}", so the ${host} host has nothing to run.`);
    const entry = join(extensionFolder, manifest[field]);
    if (!existsSync(entry) && !existsSync(`${entry}.js`)) throw new Error(`${manifest[field]} is missing; run npm run build first.`);
  }
}

/** Prints the report of one host and returns its closing line; any failure sets the exit code. */
async function runHost(host) {
  const name = `editor-${host}`;
  const workspace = copyWorkspace();
  let counts;
  const print = (line) => {
    const found = summary.exec(line);
    if (found) counts = found;
    else console.log(line);
  };
  console.log(`${name}: starting`);
  try {
    const run = host === "node" && desktopExecutable() ? runOnDesktop : runInBrowser;
    const code = await run({ host, tests: suites[host], workspace, print, timeoutMs });
    return closingLine(name, counts, code);
  } catch (error) {
    process.exitCode = 1;
    return `${name}: not finished: ${error.message}`;
  } finally {
    rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

function closingLine(name, counts, code) {
  if (!counts) {
    process.exitCode = 1;
    return `${name}: ended with code ${code} and without a report`;
  }
  const [, passed, failed, pending] = counts;
  if (code !== 0 || failed !== "0" || passed === "0") process.exitCode = 1;
  return `${name}: ${passed} passed, ${failed} failed${pending && pending !== "0" ? `, ${pending} pending` : ""}`;
}

/** Tests may write: they work on a copy, so that two runs do not meet and the repository stays clean. */
function copyWorkspace() {
  const copy = mkdtempSync(join(tmpdir(), "policy-drafting-workspace-"));
  cpSync(join(repository, "test", "editor", "workspace"), copy, { recursive: true });
  return copy;
}

await runScript(main);
