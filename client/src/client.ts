import * as vscode from "vscode";
import { registerCommands } from "./commands.js";
import { tellCursor } from "./cursor.js";
import { InstrumentWatch } from "./instrumentWatch.js";
import { type Host, isServed, LanguageServer } from "./languageServer.js";
import type { DocumentStatus, InstrumentReport } from "./protocol.js";
import { reasonOf } from "./reason.js";
import { StatusItem, type StatusView } from "./statusItem.js";

/** What other extensions, and the tests, may ask this one. */
export interface ExtensionApi {
  /** Resolves when the server runs; rejects when it cannot be started. */
  readonly started: Promise<void>;
  /** How a document stands, as the server last told it. */
  status(uri: vscode.Uri): DocumentStatus | undefined;
  /** What the status bar says. */
  statusView(): StatusView;
  /** How often the status of instruments was compared with what this workspace last saw of it. */
  instrumentLooks(): number;
  /** What was last told of instruments whose legal status has changed. */
  instrumentReport(): InstrumentReport | undefined;
}

let server: LanguageServer | undefined;

/** Builds everything that the extension shows and starts the server, without waiting for it. */
export function startExtension(context: vscode.ExtensionContext, host: Host): ExtensionApi {
  const output = vscode.window.createOutputChannel("Policy Drafting", { log: true });
  const running = new LanguageServer(host, output);
  server = running;
  const status = new StatusItem(running);
  const instruments = new InstrumentWatch(running, context.workspaceState, output);
  context.subscriptions.push(
    output,
    running,
    status,
    instruments,
    tellCursor(running, isServed),
    ...registerCommands({ context, server: running, output }),
  );
  const started = running.start();
  started.catch((error: unknown) => tellFailure(error, output));
  return {
    started,
    status: (uri) => status.of(uri),
    statusView: () => status.view,
    instrumentLooks: () => instruments.looks,
    instrumentReport: () => instruments.told,
  };
}

/** Ends the server; the editor waits for it. */
export async function stopExtension(): Promise<void> {
  await server?.stop();
}

async function tellFailure(error: unknown, output: vscode.LogOutputChannel): Promise<void> {
  output.error(reasonOf(error));
  const answer = await vscode.window.showErrorMessage(`Policy Drafting could not start: ${reasonOf(error)}`, "Try Again", "Show Output");
  if (answer === "Try Again") await vscode.commands.executeCommand("policyDrafting.restartServer");
  if (answer === "Show Output") output.show();
}
