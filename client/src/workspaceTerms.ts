import * as vscode from "vscode";
import type { CommandContext } from "./commands.js";
import { isServed } from "./languageServer.js";
import { serverCommands } from "./protocol.js";
import { reasonOf } from "./reason.js";

const packPath = [".policy-drafting", "terms.yaml"] as const;

interface NewTerm {
  readonly term: string;
  readonly longForm?: string;
  readonly instead?: string;
  readonly lang?: "en" | "id";
  readonly uri?: string;
}

/** Adds a term to `.policy-drafting/terms.yaml`; what the argument (`{ term, longForm?, instead?, lang? }`) leaves open is asked. Returns the file. */
export async function addTerm({ server }: CommandContext, argument?: unknown): Promise<vscode.Uri | undefined> {
  const given = readNewTerm(argument);
  const folder = await chooseFolder(given.uri);
  if (!folder) return undefined;
  const term = given.term !== undefined ? { ...given, term: given.term } : await askTerm(given);
  const complete = term && (await askMeaning(term));
  if (!complete) return undefined;
  const file = vscode.Uri.joinPath(folder.uri, ...packPath);
  const before = await textOf(file);
  const { uri: _uri, ...entry } = complete;
  const { text, line } = await server.ask<{ text: string; line: number }>(serverCommands.addTermToPack, { text: before ?? "", ...entry });
  await writeText(file, before, text);
  // A folder that is taken away and made anew within moments may escape the watcher.
  server.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: file.toString(), type: before === undefined ? 1 : 2 }] });
  void tellAdded(complete.term, file, line);
  return file;
}

/** Switches a rule off in the workspace's settings, a plain file that can be shared; `{ rule }` names it. Returns the rule. */
export async function ignoreRule({ context }: CommandContext, argument?: unknown): Promise<string | undefined> {
  const given = (typeof argument === "object" && argument !== null ? argument : {}) as { rule?: unknown; uri?: unknown };
  const rule = typeof given.rule === "string" ? given.rule : await askRule(context);
  if (rule === undefined) return undefined;
  const folder = await chooseFolder(given.uri);
  if (!folder) return undefined;
  const settings = vscode.workspace.getConfiguration("policyDrafting", folder.uri);
  const several = vscode.workspace.workspaceFile !== undefined;
  const found = settings.inspect<Record<string, string>>("rules");
  const now = several ? found?.workspaceFolderValue : found?.workspaceValue;
  const target = several ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  await settings.update("rules", { ...now, [rule]: "off" }, target);
  void vscode.window.setStatusBarMessage(`Policy: ${rule} is off in this workspace (see .vscode/settings.json)`, 8000);
  return rule;
}

function readNewTerm(argument: unknown): Partial<NewTerm> {
  const given = (typeof argument === "object" && argument !== null ? argument : {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof given[name] === "string" && given[name] !== "" ? (given[name] as string) : undefined);
  const [term, longForm, instead, uri] = [text("term"), text("longForm"), text("instead"), text("uri")];
  const lang = given.lang === "en" || given.lang === "id" ? given.lang : undefined;
  return {
    ...(term ? { term } : {}),
    ...(longForm ? { longForm } : {}),
    ...(instead ? { instead } : {}),
    ...(lang ? { lang } : {}),
    ...(uri ? { uri } : {}),
  };
}

async function chooseFolder(uri: unknown): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Error("Open a folder first: terms and settings of a workspace are kept in its folder.");
  const about = typeof uri === "string" ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
  const around = about && vscode.workspace.getWorkspaceFolder(about);
  if (around) return around;
  return folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick({ placeHolder: "In which folder?" });
}

async function askTerm(given: Partial<NewTerm>): Promise<NewTerm | undefined> {
  const value = wordsAtCursor();
  const term = await vscode.window.showInputBox({
    title: "Add Term to Workspace Terms (1 of 2)",
    prompt: "A term, a name or an acronym, as it is to be written",
    validateInput: (typed) => (typed.trim() === "" ? "Write a term or an acronym." : undefined),
    ...(value === undefined ? {} : { value }),
  });
  return term === undefined ? undefined : { ...given, term: term.trim() };
}

/** An acronym needs its long form; any other term may be right or to be avoided. */
async function askMeaning(entry: NewTerm): Promise<NewTerm | undefined> {
  if (entry.longForm !== undefined || entry.instead !== undefined || entry.lang !== undefined) {
    if (!isAcronym(entry.term) || entry.longForm !== undefined || entry.instead !== undefined) return entry;
  }
  if (isAcronym(entry.term)) {
    const longForm = await vscode.window.showInputBox({
      title: "Add Term to Workspace Terms (2 of 2)",
      prompt: `What does ${entry.term} stand for?`,
      validateInput: (typed) => (typed.trim() === "" ? "Write the long form." : undefined),
    });
    return longForm === undefined ? undefined : withLang({ ...entry, longForm: longForm.trim() });
  }
  const right = { label: "Right as it is", detail: "It is offered while writing, and known in hovers and look-ups" };
  const avoid = { label: "To be avoided", detail: "It is marked, and another wording is offered" };
  const chosen = await vscode.window.showQuickPick([right, avoid], {
    title: "Add Term to Workspace Terms (2 of 2)",
    placeHolder: `“${entry.term}” is …`,
  });
  if (!chosen) return undefined;
  if (chosen === right) return withLang(entry);
  const instead = await vscode.window.showInputBox({
    title: "Add Term to Workspace Terms",
    prompt: `What is to be written instead of “${entry.term}”?`,
  });
  return instead ? withLang({ ...entry, instead: instead.trim() }) : undefined;
}

async function withLang(entry: NewTerm): Promise<NewTerm | undefined> {
  if (entry.lang !== undefined) return entry;
  const languages = [
    { label: "English", lang: "en" },
    { label: "Bahasa Indonesia", lang: "id" },
  ] as const;
  const chosen = await vscode.window.showQuickPick(languages, { title: "Add Term to Workspace Terms", placeHolder: "In which language?" });
  return chosen && { ...entry, lang: chosen.lang };
}

function isAcronym(term: string): boolean {
  return !/\s\S+\s/.test(term) && (term.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\p{Ll}{3}/u.test(term);
}

function wordsAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isServed(editor.document)) return undefined;
  const { selection, document } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range?.isSingleLine ? document.getText(range).trim() : undefined;
}

async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    await vscode.workspace.fs.stat(file);
  } catch {
    return undefined;
  }
  return (await vscode.workspace.openTextDocument(file)).getText();
}

/** Through the editor, so that a change can be undone and unsaved ones are kept, and that a document of a file since deleted does not stand for the new one. */
async function writeText(file: vscode.Uri, before: string | undefined, text: string): Promise<void> {
  if (before === undefined) {
    const creation = new vscode.WorkspaceEdit();
    creation.createFile(file, { contents: new TextEncoder().encode(text) });
    if (!(await vscode.workspace.applyEdit(creation))) throw new Error(`${packPath.join("/")} could not be written.`);
    return;
  }
  const document = await vscode.workspace.openTextDocument(file);
  if (document.getText() !== before) throw new Error(`${packPath.join("/")} was changed meanwhile. Please try again.`);
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  edit.replace(file, whole, text);
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) throw new Error(`${packPath.join("/")} could not be saved.`);
}

async function tellAdded(term: string, file: vscode.Uri, line: number): Promise<void> {
  const answer = await vscode.window.showInformationMessage(`“${term}” is added to ${packPath.join("/")}.`, "Open");
  if (!answer) return;
  try {
    await vscode.window.showTextDocument(file, { selection: new vscode.Range(line, 0, line, 0) });
  } catch (error) {
    void vscode.window.showErrorMessage(`Policy: ${reasonOf(error)}`);
  }
}

async function askRule(context: vscode.ExtensionContext): Promise<string | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const here = new Set(document ? vscode.languages.getDiagnostics(document.uri).map(ruleOf) : []);
  const offered = rulesOffered(context).map(([label, detail]) => ({
    label,
    detail,
    description: here.has(label) ? "found in this memo" : "",
  }));
  offered.sort((one, other) => other.description.length - one.description.length);
  const chosen = await vscode.window.showQuickPick(offered, {
    title: "Ignore in Workspace",
    placeHolder: "Which rule is to be off in this workspace?",
    matchOnDetail: true,
  });
  return chosen?.label;
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The manifest is where the editor, too, has the rules and their descriptions from. */
function rulesOffered(context: vscode.ExtensionContext): [string, string][] {
  const { contributes } = context.extension.packageJSON as {
    contributes: { configuration: { properties: Record<string, { properties?: Record<string, { description: string }> }> } };
  };
  const rules = contributes.configuration.properties["policyDrafting.rules"]?.properties ?? {};
  return Object.entries(rules).map(([id, { description }]) => [id, description]);
}
