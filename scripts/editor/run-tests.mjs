/**
 * Runs the editor suite inside VS Code: `--host node` (as on the desktop), `--host web` (as on vscode.dev) or both.
 * The Node host uses a desktop VS Code when there is one, otherwise a VS Code server shown in a browser. `--verbose` prints
 * the editor's own console too.
 * Environment: VSCODE_EXECUTABLE (a desktop VS Code), CHROME_PATH, POLICY_DRAFTING_EXTENSION_PATH (another extension to
 * test), EDITOR_TEST_TIMEOUT (seconds for each host).
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { buildTests, suites } from "./build-tests.mjs";
import { desktopExecutable, runOnDesktop } from "./desktop.mjs";
import { extensionFolder, extensionManifest, repository, runScript, temporaryCopy } from "./places.mjs";
import { reportReader } from "./report-reader.mjs";
import { setUp } from "./setup.mjs";
import { runInBrowser } from "./web.mjs";

const timeoutMs = 1000 * Number(process.env.EDITOR_TEST_TIMEOUT || 240);
const options = { host: { type: "string", default: "both" }, verbose: { type: "boolean", default: false } };

/** Runs the suite on the wanted hosts, one after the other, and ends with one plain line for each. */
async function main() {
  const { values } = parseArgs({ options });
  const hosts = wantedHosts(values.host);
  requireBuiltExtension(hosts);
  await buildTests();
  if (hosts.some((host) => host === "web" || !desktopExecutable())) await setUp();
  const lines = [];
  for (const host of hosts) lines.push(await runHost(host, values.verbose));
  for (const line of lines) console.log(line);
}

function wantedHosts(wanted) {
  const hosts = { node: ["node"], web: ["web"], both: ["node", "web"] }[wanted];
  if (!hosts) throw new Error("--host is node, web or both.");
  return hosts;
}

function requireBuiltExtension(hosts) {
  const manifest = extensionManifest();
  for (const host of hosts) {
    const field = host === "web" ? "browser" : "main";
    if (!manifest[field]) throw new Error(`package.json names no "${field}", so the ${host} host has nothing to run.`);
    const entry = join(extensionFolder, manifest[field]);
    if (!existsSync(entry) && !existsSync(`${entry}.js`)) throw new Error(`${manifest[field]} is missing; run npm run build first.`);
  }
}

/** Prints the report of one host and returns its closing line; any failure sets the exit code. */
async function runHost(host, verbose) {
  const name = `editor-${host}`;
  const workspace = temporaryCopy(join(repository, "test", "editor", "workspace"));
  const report = reportReader(verbose);
  console.log(`${name}: starting`);
  try {
    const run = host === "node" && desktopExecutable() ? runOnDesktop : runInBrowser;
    const code = await run({ host, tests: suites[host], workspace, print: report.read, timeoutMs });
    if (!report.counts()) throw new Error(`the editor ended with code ${code} and without a report`);
    return closingLine(name, report.counts(), code);
  } catch (error) {
    process.exitCode = 1;
    report.printRest();
    return `${name}: not finished: ${error.message}`;
  }
}

function closingLine(name, { passed, failed, pending }, code) {
  if (code !== 0 || failed > 0 || passed === 0) process.exitCode = 1;
  const line = `${name}: ${passed} passed, ${failed} failed`;
  if (pending > 0) return `${line}, ${pending} pending`;
  return code !== 0 && failed === 0 ? `${line}, but the editor ended with code ${code}` : line;
}

await runScript(main);
