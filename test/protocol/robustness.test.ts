import assert from "node:assert/strict";
import type { DocumentDiagnosticReport } from "vscode-languageserver/node";
import { type ClientOptions, connect, type TestClient } from "../helpers/connection.js";

const uri = "file:///ws/a.memo.md";

async function withClient(options: ClientOptions, run: (client: TestClient) => Promise<void>): Promise<void> {
  const client = await connect(options);
  try {
    await run(client);
  } finally {
    await client.close();
  }
}

const position = { line: 0, character: 1 };
const range = { start: position, end: position };
const questions: readonly (readonly [string, object])[] = [
  ["textDocument/hover", { position }],
  ["textDocument/completion", { position }],
  ["textDocument/codeAction", { range, context: { diagnostics: [] } }],
  ["textDocument/definition", { position }],
  ["textDocument/references", { position, context: { includeDeclaration: true } }],
  ["textDocument/documentHighlight", { position }],
  ["textDocument/prepareRename", { position }],
  ["textDocument/documentSymbol", {}],
  ["textDocument/inlayHint", { range }],
  ["textDocument/semanticTokens/full", {}],
  ["textDocument/semanticTokens/range", { range }],
  ["textDocument/foldingRange", {}],
  ["textDocument/documentLink", {}],
  ["textDocument/diagnostic", {}],
];

/** Asks everything and gives the answers, empty ones as "nothing". */
async function askAll(client: TestClient, of: string, over: object = {}): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [method, params] of questions) {
    const answer = await client.request<unknown>(method, { textDocument: { uri: of }, ...params, ...over });
    const { data, items } = (answer ?? {}) as { data?: unknown[]; items?: unknown[] };
    const isEmpty = answer === null || (Array.isArray(answer) && answer.length === 0) || data?.length === 0 || items?.length === 0;
    answers.push(isEmpty ? "nothing" : answer);
  }
  return answers;
}

const nothing = questions.map(() => "nothing");
const works = async (client: TestClient) => {
  await client.open("file:///ws/ok.memo", "LPSK met.\n");
  const report = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri: "file:///ws/ok.memo" } });
  assert.equal(report.kind === "full" && report.items.length, 1, "other documents are served");
};

describe("the server survives", () => {
  it("questions about documents that it does not know", async () =>
    withClient({ pull: true }, async (client) => {
      for (const odd of ["file:///nowhere.md", "untitled:Untitled-1", "not a uri", "", "file:///%ZZ%", "vscode-vfs://github/a/b.md"])
        assert.deepEqual(await askAll(client, odd), nothing, odd);
      await works(client);
    }));

  it("odd addresses of open documents", async () =>
    withClient({ pull: true }, async (client) => {
      for (const odd of ["untitled:Untitled-1", "file:///%ZZ%.memo", "file:///a%20b/%E2%9C%93.md", "vscode-vfs://github/a/b.md?x#y"]) {
        await client.open(odd, "LPSK met.\n");
        assert.notEqual((await askAll(client, odd)).at(-1), "nothing", odd);
      }
    }));

  it("questions right after closing, and an edit of a closed document", async () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, "LPSK met.\n");
      const early = client.request("textDocument/hover", { textDocument: { uri }, position });
      await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      await client.change(uri, 2, { text: "x" });
      await early;
      assert.deepEqual(await askAll(client, uri), nothing);
      await works(client);
    }));

  it("a document opened twice, or closed twice", async () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, "LPSK met.\n");
      await client.open(uri, "Nothing.\n");
      assert.equal((await askAll(client, uri)).at(-1), "nothing");
      for (let times = 0; times < 2; times++) await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      await works(client);
    }));

  it("binary content, which it says is no text", async () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, "\u0000\u0001\ufffd LPSK");
      assert.deepEqual(await askAll(client, uri), nothing);
      await client.change(uri, 2, { text: "\u0000" });
      const status = await client.until(() => client.statuses.find((one) => one.uri === uri && one.state === "off"), "the status");
      assert.equal(status.reason, "This file is not text.");
      await works(client);
    }));

  it("binary content that becomes text by an edit, which it then checks", async () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, "\u0000LPSK met.\n");
      assert.deepEqual(await askAll(client, uri), nothing);
      await client.change(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: "" });
      const report = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
      assert.deepEqual(report.kind === "full" && report.items.map(({ code, range }) => [code, range.start.character]), [
        ["acronym-undefined", 0],
      ]);
      await client.change(uri, 3, { text: "Nothing.\n" });
      assert.deepEqual((await client.request<{ items: object[] }>("textDocument/diagnostic", { textDocument: { uri } })).items, []);
    }));

  it("positions beyond every line, and ranges the wrong way round", async () =>
    withClient({ pull: true }, async (client) => {
      for (const text of ["", "\n", "LPSK met.", "LPSK met.\r\n\r\nAgain 🚢"]) {
        await client.open(uri, text);
        const far = { line: 4_000_000, character: 4_000_000 };
        await askAll(client, uri, { position: far, range: { start: far, end: far } });
        await askAll(client, uri, { range: { start: far, end: { line: 0, character: 0 } } });
        await client.change(uri, 2, { range: { start: far, end: far }, text: "\n\nLPSK" });
        await client.change(uri, 3, { range: { start: { line: 1, character: 3 }, end: { line: 0, character: 0 } }, text: "x" });
        await askAll(client, uri);
      }
      await works(client);
    }));

  it("parameters that make no sense", async () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, "LPSK met.\n");
      for (const [method] of questions) {
        await client.request(method, {}).catch(() => undefined);
        await client.request(method, { textDocument: { uri }, position: "here", range: 7 }).catch(() => undefined);
      }
      await client.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: "all" });
      await client.connection.sendNotification("policyDrafting/cursor", null as never);
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: 3 });
      await works(client);
    }));

  it("a terminology that cannot be loaded, and says so", async () =>
    withClient({ pull: true, loadBase: async () => Promise.reject(new Error("no such file")) }, async (client) => {
      await client.open(uri, "LPSK met.\n");
      assert.deepEqual(await askAll(client, uri), nothing);
      const status = await client.until(() => client.statuses.find((one) => one.state === "off"), "the status");
      assert.match(status.reason ?? "", /terminology could not be loaded: no such file/);
    }));

  it("a terminology that is broken", async () =>
    withClient({ pull: true, loadBase: async () => new TextEncoder().encode("nonsense") }, async (client) => {
      await client.open(uri, "LPSK met.\n");
      assert.deepEqual(await askAll(client, uri), nothing);
    }));

  it("thousands of findings: the severest are sent, the rest counted", async () =>
    withClient({ pull: true, settings: { rules: { "acronym-undefined": "error" } } }, async (client) => {
      const many = Array.from({ length: 1500 }, (_none, at) => `${letters(at)} met.\n`).join("\n");
      await client.open(uri, `${many}\nLPSK met.\n`);
      const report = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
      const items = report.kind === "full" ? report.items : [];
      assert.equal(items.length, 1000);
      assert.equal(items[0]?.severity, 1, "the severest come first");
      const status = await client.until(() => client.statuses.find((one) => one.uri === uri && one.state === "ready"), "the status");
      assert.ok(status.findings > 1400);
      assert.equal(status.hidden, status.findings - 1000);
    }));

  it("a 12 MB memo, checked to its last line", async function () {
    this.timeout(180_000);
    await withClient({ pull: true, settings: { rules: {} } }, async (client) => {
      const paragraph = `${"The province reported the same number of cases as in the year before, and the shelter stayed open. ".repeat(40)}\n\n`;
      const text = `${paragraph.repeat(Math.ceil((12 * 1024 * 1024) / paragraph.length))}LPSK met.\n`;
      await client.open(uri, text);
      const report = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
      assert.ok((report.kind === "full" ? report.items : []).some((one) => one.code === "acronym-undefined"));
      await client.until(() => client.logged.some((message) => /large \(12 MB\)/.test(message)), "a word about its size");
      await works(client);
    });
  });
});

/** A made-up acronym for a number. */
function letters(number: number): string {
  let text = "";
  for (let rest = number, count = 0; count < 4; count++, rest = Math.floor(rest / 20)) text += "BCDFGHJKLMNPQRSTVWXZ"[rest % 20];
  return `Q${text}`;
}
