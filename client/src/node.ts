import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type ExtensionApi, startExtension } from "./client.js";

/** On the desktop and on a remote machine the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const inDist = (name: string) => vscode.Uri.joinPath(context.extensionUri, "dist", name);
  const module = { module: inDist("server.cjs").fsPath, transport: TransportKind.ipc };
  return startExtension(context, {
    makeRun: async (options) => ({
      client: new LanguageClient("policyDrafting", "Policy Drafting", { run: module, debug: module }, options),
    }),
    readTerminology: async () => vscode.workspace.fs.readFile(inDist("terminology.bin")),
  });
}
