/**
 * Opens the sample memo in VS Code with the extension of this repository: the desktop `code` when it is on PATH,
 * otherwise a VS Code server for the browser, on this machine only, until Ctrl-C.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { extensionFolder, onPath, repository, runScript } from "./places.mjs";
import { serve } from "./serve.mjs";
import { setUp } from "./setup.mjs";
import { workbenchAddress } from "./workbench.mjs";

const samples = join(repository, "samples");
const memo = join(samples, "memo-tip-en.memo.md");

async function main() {
  if (!existsSync(join(extensionFolder, "dist"))) throw new Error("There is no dist folder yet; run npm run build first.");
  const desktop = onPath("code");
  if (desktop) await openDesktop(desktop);
  else await openInBrowser();
}

function openDesktop(program) {
  const args = [`--extensionDevelopmentPath=${extensionFolder}`, samples, memo];
  const child = spawn(program, args, { stdio: "inherit", shell: process.platform === "win32" });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => (code === 0 ? done(undefined) : fail(new Error(`code ended with code ${code}.`))));
  });
}

async function openInBrowser() {
  await setUp();
  const server = await serve();
  console.log(`\nOpen this address in a browser on this machine:\n\n  ${workbenchAddress(server, { folder: samples, file: memo })}\n`);
  console.log("Ctrl-C ends it.");
  // Ctrl-C is how this ends, not a failure.
  process.exitCode = 0;
  await server.ended;
  throw new Error("The VS Code server ended.");
}

await runScript(main);
