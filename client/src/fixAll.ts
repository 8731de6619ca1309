import * as vscode from "vscode";
import type { CommandContext } from "./commands.js";
import { memoEditor } from "./memoEditor.js";
import { serverCommands } from "./protocol.js";

/** Makes every fix that is safe to make without asking; returns how many changes that was. */
export async function fixAllInMemo({ server }: CommandContext): Promise<number> {
  const { document } = memoEditor();
  const { applied, edits } = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: "Policy: fixing" }, () =>
    server.ask<{ applied: boolean; edits: readonly unknown[] }>(serverCommands.fixAll, { uri: document.uri.toString() }),
  );
  if (!applied) throw new Error("The text was changed meanwhile, so nothing was fixed. Please try again.");
  if (edits.length === 0) void vscode.window.showInformationMessage("Policy: nothing here can be fixed without asking you.");
  else void vscode.window.setStatusBarMessage(`Policy: ${edits.length} ${edits.length === 1 ? "place" : "places"} fixed`, 5000);
  return edits.length;
}
