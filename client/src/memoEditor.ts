import * as vscode from "vscode";
import { isServed } from "./languageServer.js";

/** The editor with the memo that a command is about. */
export function memoEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isServed(editor.document)) throw new Error("Open a memo or another Markdown or text file first.");
  return editor;
}

/** Inserts text with the spaces that its neighbours need, as one step that can be undone. */
export async function insertSpaced(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
  const line = editor.document.lineAt(at.line).text;
  const before = line[at.character - 1];
  const after = line[at.character];
  // A note's mark follows its word without a space.
  const spaceBefore = before !== undefined && !text.startsWith("^") && !/[\s([“"]/u.test(before) ? " " : "";
  const spaceAfter = after !== undefined && /[\p{L}\p{N}]/u.test(after) ? " " : "";
  const done = await editor.edit((edit) => edit.insert(at, spaceBefore + text + spaceAfter));
  if (!done) throw new Error("The text cannot be changed here.");
}
