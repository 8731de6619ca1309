import { chromium } from "playwright-core";
import { extensionFolder, chromium as installedBrowser } from "./places.mjs";

const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Starts the browser; nothing it shows can reach past this machine. */
export async function openBrowser() {
  const executablePath = installedBrowser();
  if (!executablePath) throw new Error("There is no Chromium; install it or set CHROME_PATH.");
  return chromium.launch({ executablePath, args: browserArguments });
}

/**
 * The address of a workbench that runs the extension under development.
 * @param {{ url: string, authority: string }} server
 * @param {{ folder: string, file?: string, tests?: string }} options
 */
export function workbenchAddress(server, { folder, file, tests }) {
  const remote = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(extensionFolder)],
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  if (tests) payload.push(["extensionTestsPath", remote(tests)]);
  if (file) payload.push(["openFile", remote(file)]);
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `${server.url}/?${query}`;
}
