import * as vscode from "vscode";
import type { CommandContext } from "./commands.js";
import { memoEditor } from "./memoEditor.js";
import { type MemoList, serverCommands } from "./protocol.js";

/** Writes the list of the acronyms that the memo uses, or renews the one that it has. Returns how many there are. */
export function insertListOfAcronyms(context: CommandContext): Promise<number> {
  return insertList(context, serverCommands.listOfAcronyms, "This memo uses no acronym that is known.");
}

/** Writes the list of the instruments that the memo cites, or renews the one that it has. Returns how many there are. */
export function insertListOfInstruments(context: CommandContext): Promise<number> {
  return insertList(context, serverCommands.listOfInstruments, "This memo cites no instrument that is known.");
}

async function insertList({ server }: CommandContext, command: string, nothing: string): Promise<number> {
  const editor = memoEditor();
  const list = await server.ask<MemoList>(command, { uri: editor.document.uri.toString() });
  if (list.lines.length === 0) {
    void vscode.window.showInformationMessage(`Policy: ${nothing}`);
    return 0;
  }
  const done = await editor.edit((edit) => {
    const { range, text } = list;
    if (range && text !== undefined) {
      edit.replace(new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character), text);
      return;
    }
    const at = blockBoundary(editor);
    edit.insert(at.position, `${at.before}${list.markdown}\n${at.after}`);
  });
  if (!done) throw new Error("The text cannot be changed here.");
  return list.lines.length;
}

/** After the lines that the cursor stands in, so that a list never splits a paragraph. */
function blockBoundary({ document, selection }: vscode.TextEditor): { position: vscode.Position; before: string; after: string } {
  let line = selection.active.line;
  if (document.lineAt(line).isEmptyOrWhitespace) {
    const apart = line > 0 && !document.lineAt(line - 1).isEmptyOrWhitespace;
    return { position: new vscode.Position(line, 0), before: apart ? "\n" : "", after: "\n" };
  }
  while (line + 1 < document.lineCount && !document.lineAt(line + 1).isEmptyOrWhitespace) line++;
  return { position: document.lineAt(line).range.end, before: "\n\n", after: "" };
}

const formats = [
  { label: "CSL-JSON", detail: "For Pandoc and Zotero", format: "csl-json", ending: "json" },
  { label: "BibTeX", detail: "For LaTeX and reference managers", format: "bibtex", ending: "bib" },
  { label: "RIS", detail: "For EndNote, Mendeley and Zotero", format: "ris", ending: "ris" },
] as const;

/** Writes what the memo cites to a bibliography file; `{ format, target }` names both without asking. Returns the file. */
export async function exportBibliography({ server }: CommandContext, argument?: unknown): Promise<vscode.Uri | undefined> {
  const { document } = memoEditor();
  const given = (typeof argument === "object" && argument !== null ? argument : {}) as { format?: unknown; target?: unknown };
  const format =
    formats.find((one) => one.format === given.format) ??
    (await vscode.window.showQuickPick(formats, { title: "Export Bibliography", placeHolder: "Choose a format", matchOnDetail: true }));
  if (!format) return undefined;
  const uri = document.uri.toString();
  const answer = await server.ask<{ readonly text: string; readonly count: number }>(serverCommands.bibliography, {
    uri,
    format: format.format,
  });
  if (answer.count === 0) {
    void vscode.window.showInformationMessage("Policy: this memo cites no instrument that is known.");
    return undefined;
  }
  const target = given.target instanceof vscode.Uri ? given.target : await askTarget(document, format);
  if (!target) return undefined;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
  void vscode.window.setStatusBarMessage(`Policy: ${answer.count} ${answer.count === 1 ? "instrument" : "instruments"} exported`, 5000);
  return target;
}

async function askTarget(document: vscode.TextDocument, format: (typeof formats)[number]): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = document.uri.path.replace(/^.*\//, "").replace(/(?:\.memo)?(?:\.[^.]*)?$/, "");
  const beside = document.isUntitled ? folder && vscode.Uri.joinPath(folder, name) : vscode.Uri.joinPath(document.uri, "..", name);
  const target = beside?.with({ path: `${beside.path}.${format.ending}` });
  return vscode.window.showSaveDialog({
    title: "Export Bibliography",
    filters: { [format.label]: [format.ending] },
    ...(target ? { defaultUri: target } : {}),
  });
}
