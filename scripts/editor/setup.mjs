/**
 * Makes sure there is a VS Code to test in: Debian packages (when run as root), a Node 24 and the VS Code server, all of
 * them from the Debian and npm registries. What is already there is left alone.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import {
  chromium,
  editorPackage,
  editorsFolder,
  installedFolder,
  isStarted,
  nodePackage,
  onPath,
  packageVersion,
  runScript,
  serverMain,
  serverNode,
} from "./places.mjs";

const buildPackages = ["libkrb5-dev", "libsecret-1-dev", "libx11-dev", "libxkbfile-dev", "g++", "make", "python3"];
const aptWaitSeconds = 300;

/** Installs what is missing and returns when the VS Code server and a browser are ready. */
export async function setUp() {
  if (process.platform !== "linux") {
    throw new Error("The VS Code server is set up on Linux only; here set VSCODE_EXECUTABLE to a desktop VS Code and pass --host node.");
  }
  await installSystemPackages();
  await installOnce(nodePackage, () => existsSync(serverNode()), ownEnvironment());
  await installOnce(editorPackage, () => existsSync(serverMain()), buildEnvironment());
  console.log(`setup: VS Code server ${packageVersion(installedFolder(editorPackage.name))} is ready`);
}

async function installSystemPackages() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !onPath("apt-get")) {
    throw new Error(`These system packages are missing, install them first: ${missing.join(" ")}.`);
  }
  console.log(`setup: installing Debian packages ${missing.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const waiting = ["-o", `DPkg::Lock::Timeout=${aptWaitSeconds}`];
  await run("apt-get", [...waiting, "update", "-q"], { env });
  await run("apt-get", [...waiting, "install", "-y", "-q", "--no-install-recommends", ...missing], { env });
}

/** The build packages matter only until the server is built, and their names are known only on Debian and its kin. */
function missingPackages() {
  const browser = chromium() ? [] : ["chromium"];
  if (isInstalled(editorPackage, () => existsSync(serverMain())) || !onPath("dpkg-query")) return browser;
  return [...browser, ...buildPackages.filter((name) => !isDebianPackageInstalled(name))];
}

function isDebianPackageInstalled(name) {
  const asked = spawnSync("dpkg-query", ["-s", name], { encoding: "utf8" });
  return asked.status === 0 && asked.stdout.includes("\nStatus: install ok installed\n");
}

function isInstalled({ name, version }, isComplete) {
  const found = packageVersion(installedFolder(name));
  return found !== undefined && `${found}.`.startsWith(`${version}.`) && isComplete();
}

/** Installs beside the final folder and moves it there at the end, so that a half-made one is never taken for ready. */
async function installOnce(wanted, isComplete, env) {
  if (isInstalled(wanted, isComplete)) return;
  const { name, version } = wanted;
  console.log(`setup: installing ${name}@${version} in .vscode-test (this can take minutes)`);
  const target = join(editorsFolder, name);
  const draft = `${target}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, "package.json"), JSON.stringify({ name: "editor-for-tests", private: true }));
  try {
    const options = ["--prefix", draft, "--no-audit", "--no-fund", "--no-save", "--loglevel=error"];
    await run("npm", ["install", ...options, `${name}@${version}`], { cwd: draft, env });
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  if (!isInstalled(wanted, isComplete)) {
    throw new Error(`${name} was installed without its program; check that npm may run install scripts.`);
  }
}

/** Under `npm run`, npm describes itself and its Node to its children, and an npm started here would repeat that to its own. */
function ownEnvironment() {
  const inherited = /^(npm_(?!config_)|npm_config_(user_agent|local_prefix)$|NODE$|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
}

/** The server's native modules are built for, and with the headers of, the Node that will run it. */
function buildEnvironment() {
  return {
    ...ownEnvironment(),
    PATH: dirname(serverNode()) + delimiter + (process.env.PATH ?? ""),
    npm_config_nodedir: installedFolder(nodePackage.name),
    npm_config_unsafe_perm: "true",
    npm_config_ignore_scripts: "false",
  };
}

function run(program, args, options) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], ...options });
    child.on("error", (error) => fail(new Error(`${program} could not be started: ${error.message}.`)));
    child.on("exit", (code) => (code === 0 ? done(undefined) : fail(new Error(`${program} ${args[0]} failed with code ${code}.`))));
  });
}

if (isStarted(import.meta.url)) await runScript(setUp);
