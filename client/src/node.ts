import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type ExtensionApi, startExtension } from "./client.js";

/** On the desktop and on a remote machine the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const inDist = (name: string) => vscode.Uri.joinPath(context.extensionUri, "dist", name);
  // What the server compiled is kept in the extension's own folder: that in which it is installed may be for reading only.
  const code = vscode.Uri.joinPath(context.globalStorageUri, "compiled").fsPath;
  const module = { module: inDist("start.cjs").fsPath, transport: TransportKind.ipc, args: [`--compiled-code=${code}`] };
  return startExtension(context, {
    makeRun: async (options) => ({
      client: new LanguageClient("policyDrafting", "Policy Drafting", { run: module, debug: module }, options),
    }),
    readTerminology: async () => vscode.workspace.fs.readFile(inDist("terminology.bin")),
  });
}
