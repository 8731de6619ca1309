import * as vscode from "vscode";
import type { ExtensionApi } from "../../client/src/client.js";
import { ok, until } from "./check.js";

/** Name of the extension in the editor. */
export const extensionId = "policy-drafting.policy-drafting";

/** The extension, activated, with its server running. */
export async function extension(): Promise<ExtensionApi> {
  const found = ok(vscode.extensions.getExtension<ExtensionApi>(extensionId), `${extensionId} in this editor`);
  const api = await found.activate();
  await api.started;
  return api;
}

/** A file of the workspace. */
export function workspaceFile(...path: readonly string[]): vscode.Uri {
  return vscode.Uri.joinPath(ok(vscode.workspace.workspaceFolders?.[0], "a workspace folder").uri, ...path);
}

/** Shows a memo of the workspace. */
export async function openMemo(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceFile(name)));
}

let texts = 0;

/** Shows a text that is not in a file, under a name of its own: the editor may still be letting go of one that was closed. */
export async function newText(content: string, language = "policy-memo"): Promise<vscode.TextEditor> {
  texts++;
  const opened = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "untitled", path: `text-${texts}` }));
  const editor = await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(opened, language));
  ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content)), "the text to be written");
  return editor;
}

/** The memo's findings, once there is one of the rule. */
export function findings(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic[]> {
  return until(`${rule} in ${document.uri.path}`, () => {
    const found = diagnosticsOf(document.uri).filter((one) => ruleOf(one) === rule);
    return found.length > 0 ? found : undefined;
  });
}

/** Waits until the memo has no finding of the rule. */
export async function gone(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`${rule} to disappear from ${document.uri.path}`, () => !diagnosticsOf(document.uri).some((one) => ruleOf(one) === rule));
}

/** The findings of this extension only. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "policy-drafting");
}

/** The rule of a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Where a text stands, the first time or the first time after another text. */
export function placeOf(document: vscode.TextDocument, text: string, after = ""): vscode.Range {
  const whole = document.getText();
  const from = whole.indexOf(after) + after.length;
  const at = whole.indexOf(text, from);
  if (at < 0) throw new Error(`"${text}" is not in the memo`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Puts the cursor into a text. */
export function putCursor(editor: vscode.TextEditor, text: string, after = ""): void {
  const { start } = placeOf(editor.document, text, after);
  const inside = start.translate(0, 1);
  editor.selection = new vscode.Selection(inside, inside);
}

/** The first quick fix at a place that is wanted; waited for, as the editor drops a request that overlaps with its own. */
export async function actionAt(
  uri: vscode.Uri,
  range: vscode.Range,
  what: string,
  isWanted: (action: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction> {
  return until(what, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", uri, range, "quickfix");
    return actions.find(isWanted);
  });
}

/** Applies what an action says. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit) ok(await vscode.workspace.applyEdit(action.edit), "the edit to be applied");
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** Runs a command and takes the first entry of every list that it shows, as a person would with the Enter key. */
export async function runAndAccept<T>(command: string, argument?: unknown): Promise<T> {
  let running = true;
  const done = Promise.resolve(vscode.commands.executeCommand<T>(command, argument)).finally(() => {
    running = false;
  });
  await until(`${command} to end`, async () => {
    if (running) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return !running;
  });
  return done;
}

/** Closes everything and throws unsaved changes away. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  while (vscode.window.activeTextEditor) await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
