import * as vscode from "vscode";
import type { Citation } from "../../client/src/citations.js";
import type { LookUpResult } from "../../client/src/protocol.js";
import { equal, includes, ok, until } from "./check.js";
import {
  closeAll,
  diagnosticsOf,
  extension,
  extensionId,
  findings,
  newText,
  openMemo,
  putCursor,
  runAndAccept,
  workspaceFile,
} from "./memos.js";

const memo = "return-desks.memo.md";

describe("the commands", () => {
  before(extension);
  afterEach(closeAll);

  it("are all there", async () => {
    const { contributes } = ok(vscode.extensions.getExtension(extensionId), "the extension").packageJSON;
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of contributes.commands) ok(known.has(command), command);
  });

  it("look a term up and write it where the cursor is", async () => {
    const editor = await newText("Cases of ");
    editor.selection = new vscode.Selection(0, 9, 0, 9);
    const found = await runAndAccept<LookUpResult>("policyDrafting.lookUpTerm", { query: "gtpptppo" });
    equal(found.label, "GT PPTPPO");
    equal(editor.document.getText(), "Cases of GT PPTPPO");
  });

  it("look an instrument up", async () => {
    const editor = await newText("See ");
    editor.selection = new vscode.Selection(0, 4, 0, 4);
    const found = await runAndAccept<LookUpResult>("policyDrafting.lookUpInstrument", { query: "UU 21/2007" });
    equal([found.id, found.kind], ["uu-21-2007", "instrument"]);
    includes(editor.document.getText(), "[@uu-21-2007]");
  });

  it("answer other extensions without a list", async () => {
    const found = await vscode.commands.executeCommand<LookUpResult[]>("policyDrafting.lookUp", { query: "TPPO" });
    equal(found[0]?.label, "TPPO");
  });

  it("suggest citations for a paragraph and write the first one before its full stop", async () => {
    const editor = await openMemo(memo);
    putCursor(editor, "Recruitment, transport");
    const chosen = await runAndAccept<Citation>("policyDrafting.suggestCitationsHere");
    const written = chosen.pinpoint ? `[@${chosen.key}, ${chosen.pinpoint}]` : `[@${chosen.key}]`;
    includes(editor.document.getText(), `wherever the ship is registered ${written}.\n`);
    equal(
      diagnosticsOf(editor.document.uri).filter(({ message }) => message.includes(chosen.key)).length,
      0,
      "the number of findings about the citation",
    );
  });

  it("insert a citation at the cursor", async () => {
    const editor = await openMemo(memo);
    putCursor(editor, "deception");
    const chosen = await runAndAccept<Citation>("policyDrafting.insertCitation");
    includes(editor.document.getText(), `persons by deception [@${chosen.key}`);
  });

  it("start a memo from each form, in both languages", async () => {
    for (const [form, line] of [
      ["Policy memo", "## Decision sought"],
      ["Nota dinas", "# NOTA DINAS"],
    ] as const) {
      const uri = await vscode.commands.executeCommand<vscode.Uri>("policyDrafting.newMemo", { form });
      const document = ok(vscode.window.activeTextEditor, "an editor").document;
      equal(document.uri.toString(), uri.toString());
      equal(document.languageId, "policy-memo");
      includes(document.getText(), line, "[[");
    }
  });

  it("start a memo from the list of forms", async () => {
    await runAndAccept("policyDrafting.newMemo");
    includes(ok(vscode.window.activeTextEditor, "an editor").document.getText(), "type: policy-memo");
  });

  it("open the sample without touching it", async () => {
    await vscode.commands.executeCommand("policyDrafting.openSample");
    const { document } = ok(vscode.window.activeTextEditor, "an editor");
    equal(document.isUntitled, true);
    await findings(document, "acronym-variant");
  });

  it("fix all that is safe to fix", async () => {
    const editor = await openMemo(memo);
    await findings(editor.document, "acronym-variant");
    ok((await vscode.commands.executeCommand<number>("policyDrafting.fixAllInMemo")) >= 1, "a fix");
    await until("the fix", () => editor.document.getText().includes("The GT PPTPPO meets"));
    equal(await vscode.commands.executeCommand("policyDrafting.fixAllInMemo"), 0, "the number of fixes the second time");
  });

  it("write the list of acronyms after the paragraph, and renew it", async () => {
    const editor = await openMemo(memo);
    putCursor(editor, "Set up a desk");
    const count = await vscode.commands.executeCommand<number>("policyDrafting.insertListOfAcronyms");
    ok(count >= 1, "an acronym in the list");
    includes(editor.document.getText(), "report on TPPO each month.\n\n## List of acronyms\n\n| Acronym |", "| TPPO |");
    const before = editor.document.getText();
    await until("the list to be known", async () => {
      await vscode.commands.executeCommand("policyDrafting.insertListOfAcronyms");
      return editor.document.getText() === before;
    });
  });

  it("list what the memo cites at its end, and export it", async () => {
    const editor = await newText("# Law\n\nBoth apply [@palermo-protocol, art. 3(a); @uu-21-2007].\n");
    putCursor(editor, "Both apply");
    equal(await vscode.commands.executeCommand("policyDrafting.insertListOfInstruments"), 2, "the number of instruments");
    includes(editor.document.getText(), "[@palermo-protocol, art. 3(a); @uu-21-2007].\n\n", "## List of instruments", "2007");
    const target = workspaceFile("law.json");
    await vscode.commands.executeCommand("policyDrafting.exportBibliography", { format: "csl-json", target });
    const items = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target))) as { id: string }[];
    equal(items.map(({ id }) => id).sort(), ["palermo-protocol", "uu-21-2007"]);
    await vscode.workspace.fs.delete(target);
  });

  it("say in one sentence what is wrong instead of failing", async () => {
    equal(await vscode.commands.executeCommand("policyDrafting.newMemo", { form: "No such form" }), undefined);
    equal(await vscode.commands.executeCommand("policyDrafting.fixAllInMemo"), undefined);
    await vscode.commands.executeCommand("notifications.clearAll");
  });

  it("show the output and the menu", async () => {
    await vscode.commands.executeCommand("policyDrafting.showOutput");
    const menu = vscode.commands.executeCommand("policyDrafting.showMenu");
    await new Promise((done) => setTimeout(done, 300));
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await menu;
    await vscode.commands.executeCommand("workbench.action.closePanel");
  });
});
