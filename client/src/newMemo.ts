import * as vscode from "vscode";
import type { CommandContext } from "./commands.js";

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly string[];
  readonly lang: "en" | "id";
}

const languageNames = { en: "English", id: "Bahasa Indonesia" } as const;

/** Opens a new memo from a form; `{ form }` names one without asking. Returns the document's address. */
export async function newMemo({ context }: CommandContext, argument?: unknown): Promise<vscode.Uri | undefined> {
  const forms = (await Promise.all([readForms(context, "en"), readForms(context, "id")])).flat();
  const form = await chooseForm(forms, named(argument));
  if (!form) return undefined;
  const document = await vscode.workspace.openTextDocument({ language: "policy-memo", content: "" });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(form.body.join("\n")), new vscode.Position(0, 0));
  return document.uri;
}

/** Opens a copy of the sample memo, so that the one that came with the extension stays as it is. */
export async function openSample({ context }: CommandContext): Promise<vscode.Uri> {
  const file = vscode.Uri.joinPath(context.extensionUri, "samples", "memo-tip-en.memo.md");
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document = await vscode.workspace.openTextDocument({ language: "policy-memo", content });
  await vscode.window.showTextDocument(document);
  return document.uri;
}

/** Of the snippets, a form of a whole memo is one that begins with front matter. */
async function readForms(context: vscode.ExtensionContext, lang: "en" | "id"): Promise<Form[]> {
  const file = vscode.Uri.joinPath(context.extensionUri, "snippets", `${lang}.json`);
  const snippets = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as Record<
    string,
    { readonly description: string; readonly body: readonly string[] }
  >;
  return Object.entries(snippets)
    .filter(([, { body }]) => body[0] === "---")
    .map(([name, { description, body }]) => ({ name, description, body, lang }));
}

function named(argument: unknown): string | undefined {
  const form = typeof argument === "object" && argument !== null && "form" in argument ? argument.form : undefined;
  return typeof form === "string" ? form : undefined;
}

async function chooseForm(forms: readonly Form[], name: string | undefined): Promise<Form | undefined> {
  if (name !== undefined) {
    const form = forms.find((one) => one.name === name);
    if (!form) throw new Error(`There is no form "${name}"; the forms are ${forms.map((one) => one.name).join(", ")}.`);
    return form;
  }
  const items: (vscode.QuickPickItem & { form?: Form })[] = [];
  for (const lang of ["en", "id"] as const) {
    items.push({ label: languageNames[lang], kind: vscode.QuickPickItemKind.Separator });
    for (const form of forms) if (form.lang === lang) items.push({ label: form.name, detail: form.description, form });
  }
  const chosen = await vscode.window.showQuickPick(items, { title: "New Memo", placeHolder: "Choose a form", matchOnDetail: true });
  return chosen?.form;
}
