import assert from "node:assert/strict";
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  Location,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { applyTextEdits } from "../helpers/applyTextEdits.js";
import { type ClientOptions, connect, cursorIn, type TestClient } from "../helpers/connection.js";

const uri = "file:///ws/a.memo.md";
const text = "# Restitution\n\nLPSK helped 120 victims in 2025. LPSK will report in May.\n";

async function withClient(options: ClientOptions, run: (client: TestClient) => Promise<void>): Promise<void> {
  const client = await connect(options);
  try {
    await run(client);
  } finally {
    await client.close();
  }
}

const lastPublished = (client: TestClient, of = uri) => client.published.filter((one) => one.uri === of).at(-1);
const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map((one) => one.code);
const pull = (client: TestClient, previousResultId?: string, of = uri) =>
  client.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
    textDocument: { uri: of },
    ...(previousResultId ? { previousResultId } : {}),
  });

describe("a conversation with the server", () => {
  it("says what it can do", async () =>
    withClient({}, async ({ initialized }) => {
      const { capabilities } = initialized;
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
      assert.equal(capabilities.diagnosticProvider, undefined);
      for (const name of [
        "hoverProvider",
        "definitionProvider",
        "referencesProvider",
        "documentHighlightProvider",
        "documentSymbolProvider",
        "workspaceSymbolProvider",
        "inlayHintProvider",
        "foldingRangeProvider",
      ] as const)
        assert.equal(capabilities[name], true, name);
      assert.ok(capabilities.executeCommandProvider?.commands.includes("policyDrafting.suggestCitations"));
      assert.ok(capabilities.executeCommandProvider?.commands.includes("policyDrafting.lookUp"));
    }));

  it("offers pulling to a client that pulls", async () =>
    withClient({ pull: true }, async ({ initialized }) =>
      assert.equal(initialized.capabilities.diagnosticProvider?.identifier, "policy-drafting"),
    ));

  it("pushes findings after a quiet time, and nothing when an edit changes none", async () =>
    withClient({ settings: { diagnostics: { delay: 20 } } }, async (client) => {
      await client.open(uri, text);
      const first = await client.until(() => lastPublished(client), "findings");
      assert.deepEqual(rulesOf(first.diagnostics), ["acronym-undefined"]);
      const [diagnostic] = first.diagnostics;
      assert.equal(diagnostic?.source, "policy-drafting");
      assert.match(diagnostic?.codeDescription?.href ?? "", /docs\/rules\.md#acronym-undefined$/);
      assert.deepEqual(diagnostic?.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } });
      await client.change(uri, 2, { range: at(2, 44, 44), text: "the month of " });
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(client.published.length, 1, "an edit that changes no finding publishes nothing");
      await client.change(uri, 3, { range: at(1, 0, 0), text: "\n" });
      const moved = await client.until(() => client.published.length === 2 && lastPublished(client), "moved findings");
      assert.equal(moved.version, 3);
      assert.equal(moved.diagnostics[0]?.range.start.line, 3);
    }));

  it("answers pulls, with unchanged where nothing is new", async () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, text);
      const first = await pull(client);
      assert.equal(first.kind, "full");
      assert.deepEqual(rulesOf(first.kind === "full" ? first.items : []), ["acronym-undefined"]);
      assert.equal((await pull(client, first.resultId)).kind, "unchanged");
      await client.change(uri, 2, { range: at(2, 44, 44), text: "the month of " });
      assert.equal((await pull(client, first.resultId)).kind, "unchanged", "an edit that changes no finding");
      await client.change(uri, 3, { range: at(2, 0, 4), text: "The Witness and Victim Protection Agency (LPSK)" });
      const fixed = await pull(client, first.resultId);
      assert.deepEqual(fixed.kind === "full" ? fixed.items : undefined, []);
      assert.equal(client.published.length, 0, "nothing is pushed to a client that pulls");
    }));

  it("keeps in step over many changes in one message, and over a whole new text", async () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, "");
      await client.change(
        uri,
        2,
        { text: "One.\n\nTwo." },
        { range: at(2, 0, 3), text: "LPSK acts." },
        { range: at(0, 0, 0), text: "🚢 " },
      );
      const report = await pull(client);
      assert.deepEqual(report.kind === "full" ? report.items.map((one) => one.range.start) : [], [{ line: 2, character: 0 }]);
      await client.change(uri, 3, { text: "Nothing here.\n" });
      const none = await pull(client);
      assert.deepEqual(none.kind === "full" ? none.items : undefined, []);
    }));

  it("takes changes that come before the terminology is loaded", async () => {
    let release = (_bytes: Uint8Array) => {};
    const { compiledBase } = await import("../helpers/base.js");
    await withClient({ pull: true, loadBase: () => new Promise((resolve) => (release = resolve)) }, async (client) => {
      await client.open(uri, "acts.\n");
      await client.change(uri, 2, { range: at(0, 0, 0), text: "LPSK " });
      const report = pull(client);
      setTimeout(() => release(compiledBase()), 30);
      const answer = await report;
      assert.deepEqual(answer.kind === "full" ? answer.items.map((one) => one.range.end) : [], [{ line: 0, character: 4 }]);
    });
  });

  it("tells of an acronym on hover, in Markdown that asks for no trust", async () =>
    withClient({}, async (client) => {
      const { text: marked, position } = cursorIn("TP<|>PO is a crime.\n");
      await client.open(uri, marked);
      const hover = await client.request<Hover>("textDocument/hover", { textDocument: { uri }, position });
      const { kind, value } = hover.contents as { kind: string; value: string };
      assert.equal(kind, "markdown");
      assert.match(value, /[Tt]indak [Pp]idana [Pp]erdagangan [Oo]rang/);
      assert.match(value, /trafficking in persons/i);
      assert.deepEqual(hover.range, at(0, 0, 4));
    }));

  it("completes citation keys after @ and terms by their first words, with a card on demand", async () =>
    withClient({}, async (client) => {
      const key = cursorIn("As it says [@palermo-p<|>");
      await client.open(uri, key.text);
      const list = await client.request<CompletionList>("textDocument/completion", { textDocument: { uri }, position: key.position });
      const item = list.items.find((one) => one.label === "palermo-protocol");
      assert.ok(item);
      assert.deepEqual(item.textEdit, { range: at(0, 13, 22), newText: "palermo-protocol" });
      const resolved = await client.request<typeof item>("completionItem/resolve", item);
      assert.match((resolved.documentation as { value: string }).value, /Palermo Protocol/);
      await client.change(uri, 2, { text: "The Palermo Proto" });
      const terms = await client.request<CompletionList>("textDocument/completion", {
        textDocument: { uri },
        position: { line: 0, character: 17 },
      });
      assert.ok(terms.items.some((one) => one.label === "Palermo Protocol"));
    }));

  it("offers a quick fix that mends the finding", async () =>
    withClient({ pull: true, commands: ["policyDrafting.ignoreRuleInWorkspace"] }, async (client) => {
      await client.open(uri, text);
      const report = await pull(client);
      const diagnostics = report.kind === "full" ? report.items : [];
      const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri },
        range: at(2, 1, 1),
        context: { diagnostics, triggerKind: 2 },
      });
      const [fix] = actions;
      assert.equal(fix?.kind, "quickfix");
      assert.deepEqual(fix?.diagnostics, diagnostics);
      const fixed = applyTextEdits(text, editsOf(fix?.edit));
      assert.match(fixed, /\(LPSK\) helped 120 victims/);
      await client.change(uri, 2, { text: fixed });
      const after = await pull(client);
      assert.deepEqual(after.kind === "full" ? rulesOf(after.items).filter((rule) => rule === "acronym-undefined") : undefined, []);
      const titles = actions.map((action) => action.title);
      assert.ok(titles.includes("Ignore acronym-undefined here"));
      assert.ok(titles.includes("Ignore acronym-undefined in this memo"));
      assert.ok(titles.includes("Ignore acronym-undefined in this workspace"));
      assert.ok(titles.findIndex((title) => title.startsWith("Ignore")) > 0, "fixes come first");
    }));

  it("goes to an acronym's definition, finds references and renames", async () =>
    withClient({ files: { "file:///ws/b.memo.md": "LPSK again, and the Witness and Victim Protection Agency.\n" } }, async (client) => {
      const memo = 'The Witness and Victim Protection Agency (LPSK) helps.\n\nLPSK\'s report is due. "LPSK said so."\n';
      await client.open(uri, memo);
      const place = { textDocument: { uri }, position: { line: 2, character: 2 } };
      const [definition] = await client.request<Location[]>("textDocument/definition", place);
      assert.deepEqual(definition?.range, at(0, 4, 46));
      const references = await client.request<Location[]>("textDocument/references", { ...place, context: { includeDeclaration: true } });
      assert.deepEqual(
        references.map((one) => `${one.uri.slice(-9)} ${one.range.start.line}:${one.range.start.character}`),
        ["a.memo.md 0:4", "a.memo.md 0:42", "a.memo.md 2:0", "a.memo.md 2:23", "b.memo.md 0:0", "b.memo.md 0:20"],
      );
      assert.deepEqual(await client.request("textDocument/prepareRename", place), { range: at(2, 0, 4), placeholder: "LPSK" });
      const edit = await client.request<WorkspaceEdit>("textDocument/rename", { ...place, newName: "WVPA" });
      assert.equal(
        applyTextEdits(memo, editsOf(edit)),
        'The Witness and Victim Protection Agency (WVPA) helps.\n\nWVPA\'s report is due. "LPSK said so."\n',
        "the possessive and the quotation stay",
      );
      assert.equal(
        await client.request("textDocument/prepareRename", { textDocument: { uri }, position: { line: 0, character: 49 } }),
        null,
      );
      await assert.rejects(client.request("textDocument/rename", { ...place, newName: " " }), /empty/);
    }));

  it("runs its commands and refuses bad arguments in one sentence", async () =>
    withClient({}, async (client) => {
      await client.open(
        uri,
        "Victims were recruited by deception and exploited. This is trafficking in persons under the Palermo Protocol.\n",
      );
      const run = (command: string, ...args: unknown[]) =>
        client.request<unknown>("workspace/executeCommand", { command: `policyDrafting.${command}`, arguments: args });
      const found = (await run("lookUp", { query: "GTPPTPPO", limit: 3 })) as { id: string; kind: string; label: string; detail: string }[];
      assert.equal(found[0]?.label, "GT PPTPPO");
      assert.ok(found.length <= 3);
      const suggested = (await run("suggestCitations", { uri, limit: 3 })) as {
        key: string;
        title: string;
        score: number;
        reasons: string[];
      }[];
      assert.equal(suggested[0]?.key, "palermo-protocol");
      assert.ok(suggested.length <= 3 && suggested.every((one) => one.title !== "" && one.score > 0 && one.reasons.length > 0));
      assert.ok(Array.isArray(await run("suggestCitations", { uri, range: at(0, 0, 50) })));
      assert.equal(await run("formatCitation", { key: "palermo-protocol", pinpoint: "art. 3(a)" }), "[@palermo-protocol, art. 3(a)]");
      await assert.rejects(run("bibliography", { uri, format: "word" }), /"format" must be one of csl-json, bibtex, ris/);
      await assert.rejects(run("suggestCitations", { uri: "file:///ws/none.md" }), /"file:\/\/\/ws\/none.md" is not open/);
      await assert.rejects(run("suggestCitations", { uri, range: { start: 1 } }), /"range" must be a range/);
      await assert.rejects(run("suggestCitations"), /expected one argument, an object/);
      await assert.rejects(run("lookUp", { query: 7 }), /"query" must be a text/);
      await assert.rejects(run("lookUp", { query: "TPPO", limit: -1 }), /"limit" must be a whole number/);
      await assert.rejects(run("formatCitation", { key: "no-such-law" }), /there is no instrument "no-such-law"/);
      await assert.rejects(run("noSuchCommand", {}), /There is no command/);
    }));

  it("writes citations in the user's style, the list of instruments and the bibliography", async () => {
    const cited = "It is a crime [@palermo-protocol, art. 3(a)].\n\n## List of instruments\n\nOld.\n\n## End\n";
    await withClient({ settings: { citationStyle: "note" } }, async (client) => {
      await client.open(uri, cited);
      const run = <R>(command: string, argument: object) =>
        client.request<R>("workspace/executeCommand", { command: `policyDrafting.${command}`, arguments: [argument] });
      const note = await run<string>("formatCitation", { uri, key: "uu-21-2007" });
      assert.match(note, /^\^\[.*21.*2007.*\]$/s);
      await assert.rejects(
        run("formatCitation", { uri, key: "uu-21-2007", position: 3 }),
        /"position" must be a line and a character from 0/,
      );
      const list = await run<{ lines: string[]; markdown: string; stale: boolean; range: object }>("listOfInstruments", { uri });
      assert.deepEqual(list.lines, ["palermo-protocol"]);
      assert.match(list.markdown, /^## List of instruments\n/);
      assert.deepEqual([list.stale, list.range], [true, { start: { line: 2, character: 0 }, end: { line: 4, character: 4 } }]);
      const bibliography = await run<{ text: string; count: number }>("bibliography", { uri, format: "csl-json" });
      assert.equal(bibliography.count, 1);
      assert.equal(JSON.parse(bibliography.text)[0].id, "palermo-protocol");
    });
  });

  it("writes a citation in full until the memo has done so before the place, by command and light bulb", async () => {
    const law = "Law No. 21 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons";
    await withClient({ settings: { citationStyle: "inline" } }, async (client) => {
      await client.open(uri, `Under UU 21/2007, it is a crime.\n\nUnder ${law}, it is one.\n\nUnder it.\n`);
      const cite = (position: object) =>
        client.request<string>("workspace/executeCommand", {
          command: "policyDrafting.formatCitation",
          arguments: [{ uri, key: "uu-21-2007", position }],
        });
      assert.equal(await cite({ line: 0, character: 31 }), law);
      assert.equal(await cite({ line: 4, character: 8 }), "Law No. 21/2007");
      const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri },
        range: at(0, 8, 8),
        context: { diagnostics: [] },
      });
      const action = actions.find(({ title }) => title.startsWith("Write as: Law No. 21 of 2007"));
      assert.equal(editsOf(action?.edit)[0]?.newText, law);
    });
  });

  it("writes citations by the practice that the user chose, and by the memo's language where it is auto", async () => {
    const indonesian = "---\nlang: id\n---\n\nKorban berhak atas restitusi dari pelaku.\n";
    const cases = [
      ["auto", text, /^Law No\. 21 of 2007 [^(]*, State Gazette/],
      ["auto", indonesian, /^Undang-Undang Nomor 21 Tahun 2007 .*\(Lembaran Negara/],
      ["un", indonesian, /^Undang-Undang Nomor 21 Tahun 2007 [^(]*, Lembaran Negara/],
      ["oscola", text, /^Law No 21 of 2007 .*\(Indonesia\)\.$/],
      ["bluebook", text, /^Law No\. 21 of 2007 .*\(Indon\.\)/],
      ["id", text, /^Law No\. 21 of 2007 .*\(State Gazette/],
    ] as const;
    for (const [citationPractice, memo, expected] of cases)
      await withClient({ settings: { citationStyle: "note", citationPractice } }, async (client) => {
        await client.open(uri, memo);
        const note = await client.request<string>("workspace/executeCommand", {
          command: "policyDrafting.formatCitation",
          arguments: [{ uri, key: "uu-21-2007" }],
        });
        assert.match(note.slice(2, -1), expected, citationPractice);
      });
  });

  it("takes settings in and drops them when they change", async () => {
    const options: ClientOptions = { pull: true, settings: { rules: { "acronym-undefined": "error", "no-such-rule": "hint" } } };
    await withClient(options, async (client) => {
      await client.open(uri, text);
      const first = await pull(client);
      assert.equal(first.kind === "full" && first.items[0]?.severity, 1);
      assert.ok(client.logged.some((message) => message.includes('there is no rule "no-such-rule"')));
      options.settings = { rules: { "acronym-undefined": "off" } };
      const { refreshes } = client;
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      await client.until(() => client.refreshes > refreshes, "a refresh");
      const second = await pull(client, first.resultId);
      assert.deepEqual(second.kind === "full" ? second.items : undefined, []);
    });
  });
});

function at(line: number, from: number, to: number) {
  return { start: { line, character: from }, end: { line, character: to } };
}

function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  const change = edit?.documentChanges?.[0];
  assert.ok(change && "edits" in change);
  return change.edits as TextEdit[];
}
