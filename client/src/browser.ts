import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { type ExtensionApi, startExtension } from "./client.js";

/** In a browser the server is a worker. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const read = (name: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, "dist", name));
  return startExtension(context, {
    async makeRun(options) {
      // From a blob: a worker may not be made from the address at which an extension lies on a remote machine.
      const program = new Uint8Array(await read("server.cjs"));
      const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
      const worker = new Worker(address, { name: "policy-drafting" });
      const dispose = () => {
        worker.terminate();
        URL.revokeObjectURL(address);
      };
      return { client: new LanguageClient("policyDrafting", "Policy Drafting", worker, options), dispose };
    },
    readTerminology: async () => read("terminology.bin"),
  });
}
