import * as vscode from "vscode";
import type { CommandContext } from "./commands.js";
import type { LanguageServer } from "./languageServer.js";
import { isServed } from "./languageServer.js";
import { insertSpaced } from "./memoEditor.js";
import { type LookUpResult, serverCommands } from "./protocol.js";
import { type SearchItem, searchPick } from "./searchPick.js";

const mostResults = 30;

/** Searches terms, acronyms and institutions in both languages; `{ query }` fills in the words. Returns what was chosen. */
export function lookUpTerm({ server }: CommandContext, argument?: unknown): Promise<LookUpResult | undefined> {
  return lookUp(server, {
    title: "Look Up Term or Acronym",
    placeholder: "A term, an acronym or a name, in English or Indonesian",
    query: queryOf(argument),
  });
}

/** Searches treaties, laws and other instruments; `{ query }` fills in the words. Returns what was chosen. */
export function lookUpInstrument({ server }: CommandContext, argument?: unknown): Promise<LookUpResult | undefined> {
  const words = {
    title: "Look Up Instrument",
    placeholder: "A name, a number or a key: Palermo, UU 21/2007, ACTIP",
    query: queryOf(argument),
  };
  return lookUp(server, { ...words, kind: "instrument" });
}

/** Concepts that match a query, as entries of a list. */
export async function findConcepts(
  server: LanguageServer,
  query: string,
  kind: string | undefined,
  token: vscode.CancellationToken,
): Promise<SearchItem<LookUpResult>[]> {
  if (query.trim() === "") return [];
  const results = await server.ask<readonly LookUpResult[]>(
    serverCommands.lookUp,
    { query, limit: mostResults, ...(kind ? { kind } : {}) },
    token,
  );
  return results.map(itemOf);
}

interface LookUp {
  readonly title: string;
  readonly placeholder: string;
  readonly query: string | undefined;
  readonly kind?: string;
}

async function lookUp(server: LanguageServer, { title, placeholder, query, kind }: LookUp): Promise<LookUpResult | undefined> {
  const found = await searchPick<LookUpResult>({
    title,
    placeholder,
    value: query ?? selectedWords(),
    find: (typed, token) => findConcepts(server, typed, kind, token),
  });
  if (found) await offerUses(found);
  return found;
}

function itemOf(result: LookUpResult): SearchItem<LookUpResult> {
  const wrong = result.status === "discouraged" || result.status === "obsolete";
  const instead =
    wrong && result.replacements ? `“${result.matched}” is ${result.status}: write ${result.replacements.join(" or ")}. ` : "";
  const description = `${result.kind === "instrument" ? result.id : result.kind}${result.unverified ? ", unverified" : ""}`;
  const detail = `${instead}${result.detail}`;
  return {
    label: result.label,
    description,
    ...(detail === "" ? {} : { detail }),
    result,
    ...(result.url ? { url: result.url } : {}),
  };
}

interface Use extends vscode.QuickPickItem {
  run(): Thenable<unknown>;
}

async function offerUses(found: LookUpResult): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const uses: Use[] = [];
  if (editor && isServed(editor.document))
    for (const text of wordings(found)) uses.push({ label: `$(insert) Insert “${text}”`, run: () => replaceSelection(editor, text) });
  const copied = found.kind === "instrument" ? `[@${found.id}]` : found.label;
  uses.push({ label: `$(copy) Copy “${copied}”`, run: () => vscode.env.clipboard.writeText(copied) });
  const { url } = found;
  if (url)
    uses.push({ label: "$(link-external) Open the Source", description: url, run: () => vscode.env.openExternal(vscode.Uri.parse(url)) });
  const options = { title: found.label, placeHolder: found.definition ?? found.detail };
  await (await vscode.window.showQuickPick(uses, options))?.run();
}

/** The ways to write a concept, those of a discouraged term first of all. */
function wordings(found: LookUpResult): string[] {
  const { label, english, indonesian } = found;
  if (found.kind === "instrument") return unique([`[@${found.id}]`, label, english, indonesian]);
  const names = unique([english, indonesian]);
  const introduced = names.includes(label) ? [] : names.map((name) => `${name} (${label})`);
  return unique([...(found.status === "preferred" ? [] : (found.replacements ?? [])), label, ...names, ...introduced]);
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

async function replaceSelection(editor: vscode.TextEditor, text: string): Promise<void> {
  if (editor.selection.isEmpty) await insertSpaced(editor, editor.selection.active, text);
  else await editor.edit((edit) => edit.replace(editor.selection, text));
}

const longestQuery = 200;

function selectedWords(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty || !editor.selection.isSingleLine) return "";
  return editor.document.getText(editor.selection).trim().slice(0, longestQuery);
}

function queryOf(argument: unknown): string | undefined {
  const query = typeof argument === "object" && argument !== null && "query" in argument ? argument.query : undefined;
  return typeof query === "string" ? query : undefined;
}
