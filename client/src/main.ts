import type * as vscode from "vscode";
import type { ExtensionApi } from "./client.js";

declare const importScripts: unknown;

/** Called by the editor when the extension is first needed. One file serves its two kinds of extension host: a process, or a worker of a browser. */
export async function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  const host = typeof importScripts === "function" ? await import("./browser.js") : await import("./node.js");
  return host.activate(context);
}

/** Called by the editor when it closes. */
export { stopExtension as deactivate } from "./client.js";
