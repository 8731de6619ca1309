/** Runs the suite in a desktop VS Code that is already on the machine; nothing is downloaded. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { editorsFolder, extensionFolder, isStarted, runScript } from "./places.mjs";

const programs = ["code", "Code.exe", "Visual Studio Code.app/Contents/MacOS/Code", "Visual Studio Code.app/Contents/MacOS/Electron"];

/** The desktop VS Code named by VSCODE_EXECUTABLE, or one downloaded earlier into `.vscode-test/vscode-*`. */
export function desktopExecutable() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) return named;
  const folders = existsSync(editorsFolder) ? readdirSync(editorsFolder).filter((name) => name.startsWith("vscode-")) : [];
  return folders.flatMap((folder) => programs.map((program) => join(editorsFolder, folder, program))).find((path) => existsSync(path));
}

/**
 * Runs a compiled suite in a process group of its own, so that a run that hangs can be ended whole.
 * @param {{ tests: string, workspace: string, print: (line: string) => void, timeoutMs: number }} options
 * @returns {Promise<number>} the exit code of the suite
 */
export function runOnDesktop({ tests, workspace, print, timeoutMs }) {
  const grouped = process.platform !== "win32";
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), tests, workspace], {
    stdio: ["ignore", "pipe", "inherit"],
    detached: grouped,
  });
  const kill = () => child.pid !== undefined && child.exitCode === null && process.kill(grouped ? -child.pid : child.pid, "SIGKILL");
  process.once("exit", kill);
  createInterface({ input: child.stdout }).on("line", print);
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      kill();
      fail(new Error(`no result after ${timeoutMs / 1000} s.`));
    }, timeoutMs);
    child.once("error", fail);
    child.once("close", (code) => {
      clearTimeout(timer);
      process.removeListener("exit", kill);
      done(code ?? 1);
    });
  });
}

async function testDesktop() {
  const { runTests } = await import("@vscode/test-electron");
  const [extensionTestsPath, workspace] = process.argv.slice(2);
  await runTests({
    vscodeExecutablePath: desktopExecutable(),
    extensionDevelopmentPath: extensionFolder,
    extensionTestsPath,
    launchArgs: [workspace, "--disable-extensions"],
  });
}

if (isStarted(import.meta.url)) await runScript(testDesktop);
