import * as vscode from "vscode";
import type { LanguageServer } from "./languageServer.js";
import { type CursorParams, messages } from "./protocol.js";

/** Tells the server when the cursor comes to another line, for documents whose findings wait for that (focus mode). */
export function tellCursor(server: LanguageServer, isServed: (document: vscode.TextDocument) => boolean): vscode.Disposable {
  let last = "";
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    const { document } = textEditor;
    const line = selections[0]?.active.line;
    if (line === undefined || !isServed(document)) return;
    if (!vscode.workspace.getConfiguration("policyDrafting", document).get<boolean>("focusMode")) return;
    const params: CursorParams = { uri: document.uri.toString(), line };
    const place = `${params.uri} ${line}`;
    if (place === last) return;
    last = place;
    server.tell(messages.cursor, params);
  });
}
