import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The root of the repository. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where the editors used by the tests are kept; ignored by git. */
export const editorsFolder = join(repository, ".vscode-test");

/** The npm package that carries a whole VS Code server, and the one that carries the Node it asks for. */
export const editorPackage = { name: "code-server", version: "4.139.1" };
export const nodePackage = { name: `node-linux-${process.arch}`, version: "24" };

const signalExitCode = 130;

/** The extension under test: this repository, or the folder named by POLICY_DRAFTING_EXTENSION_PATH. */
export const extensionFolder = resolve(process.env.POLICY_DRAFTING_EXTENSION_PATH || repository);

/** The manifest of the extension under test. */
export function extensionManifest() {
  const path = join(extensionFolder, "package.json");
  if (!existsSync(path)) throw new Error(`${extensionFolder} has no package.json, so it is not an extension.`);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The name under which the editor knows the extension under test. */
export function extensionId() {
  const { publisher, name } = extensionManifest();
  return `${publisher}.${name}`;
}

/** The folder of a package that `setup.mjs` installed. */
export function installedFolder(name) {
  return join(editorsFolder, name, "node_modules", name);
}

/** The Node that runs the VS Code server. */
export function serverNode() {
  return join(installedFolder(nodePackage.name), "bin", "node");
}

/** The script that starts the VS Code server. */
export function serverMain() {
  return join(installedFolder(editorPackage.name), "lib", "vscode", "out", "server-main.js");
}

/** The path of a program on PATH, or undefined. */
export function onPath(program) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  return folders.flatMap((folder) => endings.map((end) => join(folder, program + end))).find((path) => existsSync(path));
}

/** The Chromium that shows the workbench: CHROME_PATH, or the first one on PATH. */
export function chromium() {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(onPath).find(Boolean);
}

/** The version of the package in a folder, or undefined when there is none. */
export function packageVersion(folder) {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : undefined;
}

/** A copy of a folder, under the same name, that lasts as long as this process: what opens it may write to it. */
export function temporaryCopy(folder) {
  const parent = mkdtempSync(join(tmpdir(), "policy-drafting-copy-"));
  process.once("exit", () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }));
  const copy = join(parent, basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** True when the module is the script that was started, not one that another script imports. */
export function isStarted(moduleUrl) {
  return process.argv[1] !== undefined && pathToFileURL(resolve(process.argv[1])).href === moduleUrl;
}

/** Runs the body of a script; an error becomes its one sentence and exit code 1, a signal an exit that ends what was started. */
export async function runScript(body) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(process.exitCode ?? signalExitCode));
  try {
    await body();
  } catch (error) {
    console.error(process.env.DEBUG ? error : `error: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
