import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type ExtensionApi, startExtension } from "./client.js";

/**
 * Flags of V8's own, which every host takes. Room for what is short-lived, in MiB: with V8's own 16 the process takes some 15 to 30 MiB more and is no faster. And each pattern is compiled once, for the processor,
 * and not for the interpreter first, as some hundreds run a few times each in a first check.
 */
const processFlags = ["--max-semi-space-size=2", "--no-regexp-tier-up"];

/** On the desktop and on a remote machine the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const inDist = (name: string) => vscode.Uri.joinPath(context.extensionUri, "dist", name);
  // What the server compiled is kept in the extension's own folder: that in which it is installed may be for reading only.
  const code = vscode.Uri.joinPath(context.globalStorageUri, "compiled").fsPath;
  const module = {
    module: inDist("start.cjs").fsPath,
    transport: TransportKind.ipc,
    args: [`--compiled-code=${code}`],
    options: { execArgv: [...processFlags] },
  };
  return startExtension(context, {
    makeRun: async (options) => ({
      client: new LanguageClient("policyDrafting", "Policy Drafting", { run: module, debug: module }, options),
    }),
    readTerminology: async () => vscode.workspace.fs.readFile(inDist("terminology.bin")),
  });
}
