import * as vscode from "vscode";
import type { CommandContext } from "./commands.js";
import type { LanguageServer } from "./languageServer.js";
import { findConcepts } from "./lookUp.js";
import { insertSpaced, memoEditor } from "./memoEditor.js";
import { type Place, type Suggestion, serverCommands } from "./protocol.js";
import { reasonOf } from "./reason.js";
import { type SearchItem, searchPick } from "./searchPick.js";

const mostSuggestions = 5;

/** A citation to write. */
export interface Citation {
  readonly key: string;
  readonly pinpoint?: string;
}

/** Lists what the paragraph around the cursor, or the selection, may cite, with the reasons; the chosen one is written at its end. */
export async function suggestCitations({ server }: CommandContext): Promise<Citation | undefined> {
  const editor = memoEditor();
  const passage = passageAt(editor);
  if (!passage) throw new Error("Put the cursor in a paragraph first.");
  const items = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: "Policy: searching instruments" }, () =>
    suggestions(server, editor, passage),
  );
  if (items.length === 0) {
    void offerLookUp();
    return undefined;
  }
  const chosen = await searchPick<Citation>({
    title: "Suggested Citations",
    placeholder: "Best first, with the reasons. Choose one to cite it at the end of the passage",
    find: async (typed) => items.filter((item) => contains(item, typed)),
  });
  if (chosen) await insert(server, editor, endOf(editor.document, passage), chosen);
  return chosen;
}

/** Lists what fits the paragraph, and any instrument once the user types; the chosen one is written at the cursor. */
export async function insertCitation({ server, output }: CommandContext): Promise<Citation | undefined> {
  const editor = memoEditor();
  const passage = passageAt(editor);
  // Without suggestions all instruments can still be searched.
  const fitting = (passage ? suggestions(server, editor, passage) : Promise.resolve([])).catch((error: unknown) => {
    output.warn(`No citations could be suggested: ${reasonOf(error)}`);
    return [];
  });
  const chosen = await searchPick<Citation>({
    title: "Insert Citation",
    placeholder: "What fits this paragraph stands first. Type a name, a number or a key to search all instruments",
    async find(typed, token) {
      const first = (await fitting).filter((item) => contains(item, typed));
      const keys = new Set(first.map(({ result }) => result.key));
      const others = await findConcepts(server, typed, "instrument", token);
      const further = others.filter(({ result }) => !keys.has(result.id)).map((item) => ({ ...item, result: { key: item.result.id } }));
      return [...first, ...further];
    },
  });
  if (chosen) await insert(server, editor, wordEnd(editor.document, editor.selection.end), chosen);
  return chosen;
}

async function offerLookUp(): Promise<void> {
  const sentence = "Policy: no instrument fits this passage well enough to suggest it.";
  if (await vscode.window.showInformationMessage(sentence, "Look Up Instrument"))
    await vscode.commands.executeCommand("policyDrafting.lookUpInstrument");
}

async function suggestions(server: LanguageServer, editor: vscode.TextEditor, passage: vscode.Range): Promise<SearchItem<Citation>[]> {
  const { selection, document } = editor;
  const range: Place = placeOf(selection.isEmpty ? passage : selection);
  const found = await server.ask<readonly Suggestion[]>(serverCommands.suggestCitations, {
    uri: document.uri.toString(),
    range,
    limit: mostSuggestions,
  });
  return found.map(({ key, title, pinpoint, reasons }) => ({
    // Titles are long: what is written stands first, so that it is never cut off.
    label: pinpoint ? `${key}, ${pinpoint}` : key,
    description: title,
    detail: sentence(reasons.join(" · ")),
    result: { key, ...(pinpoint ? { pinpoint } : {}) },
  }));
}

async function insert(server: LanguageServer, editor: vscode.TextEditor, at: vscode.Position, { key, pinpoint }: Citation): Promise<void> {
  const uri = editor.document.uri.toString();
  const text = await server.ask<string>(serverCommands.formatCitation, {
    uri,
    key,
    position: { line: at.line, character: at.character },
    ...(pinpoint ? { pinpoint } : {}),
  });
  await insertSpaced(editor, at, text);
}

/** The selection, or else the lines around the cursor that belong together. */
function passageAt({ document, selection }: vscode.TextEditor): vscode.Range | undefined {
  if (!selection.isEmpty) return selection;
  const begins = (line: number) => /^\s*(?:[-*+]|\d+[.)]|#{1,6}|\||>)(?:\s|$)/.test(document.lineAt(line).text);
  const blank = (line: number) => document.lineAt(line).isEmptyOrWhitespace;
  let first = selection.active.line;
  if (blank(first)) return undefined;
  while (first > 0 && !begins(first) && !blank(first - 1)) first--;
  let last = selection.active.line;
  while (last + 1 < document.lineCount && !blank(last + 1) && !begins(last + 1)) last++;
  return new vscode.Range(first, 0, last, document.lineAt(last).text.trimEnd().length);
}

/** Where a citation of a passage stands: after its last word, before the full stop. */
function endOf(document: vscode.TextDocument, { end }: vscode.Range): vscode.Position {
  const before = document.lineAt(end.line).text.slice(0, end.character).trimEnd();
  return new vscode.Position(end.line, before.replace(/[.;:,]$/, "").length);
}

/** A citation never splits a word. */
function wordEnd(document: vscode.TextDocument, at: vscode.Position): vscode.Position {
  const word = document.getWordRangeAtPosition(at);
  return word?.start.isBefore(at) ? word.end : at;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function contains(item: vscode.QuickPickItem, typed: string): boolean {
  const all = `${item.label} ${item.description ?? ""} ${item.detail ?? ""}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function placeOf({ start, end }: vscode.Range): Place {
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}
