import * as vscode from "vscode";
import { equal, includes, ok, until } from "./check.js";
import { actionAt, apply, closeAll, diagnosticsOf, extension, findings, gone, newText, openMemo, placeOf, ruleOf } from "./memos.js";

const memo = "return-desks.memo.md";

describe("writing a memo", () => {
  before(extension);
  afterEach(closeAll);

  it("finds what is wrong, under the rule's name and with its page", async () => {
    const { document } = await openMemo(memo);
    equal(document.languageId, "policy-memo");
    const [finding] = await findings(document, "acronym-variant");
    equal(document.getText(ok(finding, "a finding").range), "GTPPTPPO");
    const code = ok(finding, "a finding").code as { value: string; target: vscode.Uri };
    includes(code.target.toString(true), "docs/rules.md", "acronym-variant");
  });

  it("says at the pointer what an acronym stands for, in both languages", async () => {
    const { document } = await openMemo(memo);
    const at = placeOf(document, "TPPO is on").start;
    const hovers = await until("a hover", async () => {
      const all = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
      return all.length > 0 ? all : undefined;
    });
    const text = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value))).join("\n");
    includes(text.toLowerCase(), "tppo", "tindak pidana perdagangan orang", "trafficking in persons");
    for (const { contents } of hovers)
      for (const one of contents)
        if (one instanceof vscode.MarkdownString) ok(!one.isTrusted && !one.supportHtml, "markdown that is not trusted");
  });

  it("mends a finding with a quick fix", async () => {
    const { document } = await openMemo(memo);
    const [finding] = await findings(document, "acronym-variant");
    const fix = await actionAt(document.uri, ok(finding, "a finding").range, "a preferred fix", ({ isPreferred }) => isPreferred === true);
    await apply(fix);
    equal(document.getText().includes("GTPPTPPO"), false);
    includes(document.getText(), "The GT PPTPPO meets twice a year");
    await gone(document, "acronym-variant");
  });

  it("silences a finding where it stands, with a comment", async () => {
    const { document } = await openMemo(memo);
    const [finding] = await findings(document, "acronym-variant");
    const { range } = ok(finding, "a finding");
    const isWanted = ({ title }: vscode.CodeAction) => title === "Ignore acronym-variant here";
    await apply(await actionAt(document.uri, range, "an action that silences", isWanted));
    includes(document.getText(), "policy-disable-next-line acronym-variant");
    await gone(document, "acronym-variant");
  });

  it("completes citation keys after @", async () => {
    const editor = await newText("Trafficking is defined in ");
    const end = editor.document.lineAt(0).range.end;
    await editor.edit((edit) => edit.insert(end, "@paler"));
    const list = await until("completions", async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        editor.document.uri,
        editor.document.lineAt(0).range.end,
      );
      return found.items.some((item) => labelOf(item).includes("palermo-protocol")) ? found : undefined;
    });
    ok(list.items.length > 0, "completions");
  });

  it("inserts the snippets of the language", async () => {
    const editor = await newText("");
    await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "policy-memo", name: "Recommendation" });
    await until("the snippet", () => editor.document.getText().startsWith("**Recommendation 1.**"));
    const [slot] = await findings(editor.document, "memo-placeholder");
    ok(slot, "a finding at an unfilled slot");
  });

  it("renames an acronym throughout the memo", async () => {
    const { document } = await openMemo(memo);
    await findings(document, "acronym-variant");
    const at = placeOf(document, "TPPO is on").start;
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      at,
      "TIP",
    );
    equal(edit.get(document.uri).length, 3, "the number of changes");
    ok(await vscode.workspace.applyEdit(edit), "the edit to be applied");
    includes(document.getText(), "persons (TIP)", "TIP is on its agenda", "report on TIP", "GTPPTPPO");
  });

  it("goes from an acronym's use to where it is introduced", async () => {
    const { document } = await openMemo(memo);
    await findings(document, "acronym-variant");
    const at = placeOf(document, "TPPO each").start;
    const [place] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      at,
    );
    const range = place && "targetUri" in place ? place.targetRange : place?.range;
    equal(range?.start.line, placeOf(document, "(TPPO)").start.line);
  });

  it("outlines the memo", async () => {
    const { document } = await openMemo(memo);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
    const names = flat(symbols).map(({ name }) => name);
    for (const name of ["Return desks at sea ports", "Background", "Recommendation", "TPPO"])
      ok(names.includes(name), `${name} among ${names.join(", ")}`);
  });

  it("colours terms and citations", async () => {
    const { document } = await openMemo(memo);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri);
    ok(legend.tokenTypes.length > 0, "a legend");
    ok(tokens.data.length >= 5 * 3, "a token for each use of TPPO at least");
  });

  it("leaves acronyms of other Markdown files in peace when they are not known", async () => {
    const { document } = await newText("# List\n\nThe QZXW desk and TPPO cases.\n", "markdown");
    await findings(document, "acronym-undefined");
    equal(
      diagnosticsOf(document.uri)
        .filter((one) => document.getText(one.range) === "QZXW")
        .map(ruleOf),
      [],
    );
  });
});

function flat(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}
