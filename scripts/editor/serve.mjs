import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { serverMain, serverNode } from "./places.mjs";

const startTimeoutMs = 60_000;
const host = "127.0.0.1";

/** The server would ask a public gallery about its extensions; no address, no question. */
const noGallery = JSON.stringify({ serviceUrl: "" });

/** What every test, picture and trial starts from; the server applies them to each window it opens. */
const settings = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Light Modern",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "git.enabled": false,
  "editor.minimap.enabled": false,
};

/**
 * Starts a VS Code server on this machine only, on a free port, with data and settings of its own.
 * @param {Record<string, unknown>} [moreSettings]
 * @returns {Promise<{ url: string, authority: string, ended: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function serve(moreSettings = {}) {
  if (!existsSync(serverMain())) throw new Error("There is no VS Code server yet; run node scripts/editor/setup.mjs first.");
  const data = freshData({ ...settings, ...moreSettings });
  const child = spawn(serverNode(), serverArguments(data), {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, EXTENSIONS_GALLERY: noGallery },
    detached: true,
  });
  const clear = () => {
    killGroup(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", clear);
  const ended = new Promise((done) => child.once("close", done));
  const output = collect(child);
  const stop = async () => {
    killGroup(child);
    await ended;
    process.removeListener("exit", clear);
    clear();
  };
  try {
    const port = await listeningPort(child, output);
    return { url: `http://${host}:${port}`, authority: `${host}:${port}`, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function freshData(userSettings) {
  const data = mkdtempSync(join(tmpdir(), "policy-drafting-editor-"));
  const machine = join(data, "data", "Machine");
  mkdirSync(machine, { recursive: true });
  writeFileSync(join(machine, "settings.json"), JSON.stringify(userSettings));
  return data;
}

/** The smoke-test driver makes a built workbench accept an extension under development. */
function serverArguments(data) {
  return [
    serverMain(),
    "--host",
    host,
    "--port",
    "0",
    "--without-connection-token",
    "--accept-server-license-terms",
    "--enable-smoke-test-driver",
    "--disable-workspace-trust",
    "--telemetry-level",
    "off",
    "--server-data-dir",
    data,
  ];
}

function collect(child) {
  let text = "";
  const listeners = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  }
  return { text: () => text, onChange: (listener) => listeners.add(listener) };
}

function listeningPort(child, output) {
  return new Promise((done, fail) => {
    const give = (sentence) => fail(new Error(`${sentence} It said:\n${output.text()}`));
    const timer = setTimeout(() => give(`The VS Code server did not start in ${startTimeoutMs / 1000} s.`), startTimeoutMs);
    child.once("error", (error) => give(`The VS Code server could not be started: ${error.message}.`));
    child.once("exit", (code) => give(`The VS Code server ended with code ${code}.`));
    output.onChange(() => {
      const port = /Extension host agent listening on (\d+)/.exec(output.text())?.[1];
      if (!port) return;
      clearTimeout(timer);
      done(Number(port));
    });
  });
}

/** The server starts extension hosts and watchers; they share its process group, which is ours alone. */
function killGroup(child) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // It had already ended.
  }
}
