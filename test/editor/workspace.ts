import * as vscode from "vscode";
import type { ExtensionApi } from "../../client/src/client.js";
import { equal, includes, ok, until } from "./check.js";
import { actionAt, apply, closeAll, diagnosticsOf, extension, findings, gone, newText, openMemo, ruleOf, workspaceFile } from "./memos.js";

const memo = "return-desks.memo.md";
const packFile = workspaceFile(".policy-drafting", "terms.yaml");

const pack = `# What our unit writes
pack: returns-unit
concepts:
  - id: own-sea-desk
    terms:
      - { text: return desk, lang: en, status: preferred } # singular in titles
      - { text: homecoming counter, lang: en, status: discouraged, why: The unit writes return desk., replacements: [return desk] }
`;

const lawPack = (status: string) => `pack: returns-unit
concepts:
  - id: uu-21-2007
    kind: instrument
    terms:
      - { text: UU 21/2007, lang: id, status: preferred, type: short }
    instrument:
      form: law
      title: { id: Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang }
      number: 21
      year: 2007
      status: ${status}${status === "repealed" ? "\n      repealedOn: 2026-10-01\n      repealedBy: uu-1-2023" : ""}
`;

describe("the workspace", () => {
  let api: ExtensionApi;

  before(async () => {
    api = await extension();
  });
  afterEach(async () => {
    await closeAll();
    await remove(workspaceFile(".policy-drafting"));
    await vscode.workspace.getConfiguration("policyDrafting").update("rules", undefined, vscode.ConfigurationTarget.Workspace);
  });

  it("lays its own terms over the bundled ones, without a restart", async () => {
    const { document } = await newText("The homecoming counter opens in May.\n");
    await until("the first check", () => api.status(document.uri)?.state === "ready");
    equal(diagnosticsOf(document.uri).map(ruleOf).includes("term-discouraged"), false);
    await write(packFile, pack);
    const [finding] = await findings(document, "term-discouraged");
    includes(ok(finding, "a finding").message, "return desk");
    await remove(packFile);
    await gone(document, "term-discouraged");
  });

  it("shows what is wrong with its terms in their own file", async () => {
    await write(packFile, pack.replace("status: preferred", "status: prefered"));
    const found = await until("a problem in the pack", () => {
      const all = diagnosticsOf(packFile);
      return all.length > 0 ? all : undefined;
    });
    equal(found[0]?.range.start.line, 5, "the line");
    await write(packFile, pack);
    await until("the problem to disappear", () => diagnosticsOf(packFile).length === 0);
  });

  it("takes terms that are added, and keeps the rest of the file", async () => {
    await write(packFile, pack);
    await vscode.commands.executeCommand("policyDrafting.addTermToWorkspace", {
      term: "MLAK",
      longForm: "Meja Layanan Awak Kapal",
      lang: "id",
    });
    const text = await read(packFile);
    ok(text.startsWith(pack), "the file to begin as before");
    includes(text, "MLAK", "Meja Layanan Awak Kapal");
    await until("the term to be known", async () => {
      const found = await vscode.commands.executeCommand<{ label: string }[]>("policyDrafting.lookUp", { query: "MLAK" });
      return found[0]?.label === "MLAK";
    });
  });

  it("tells once which memos cite an instrument whose status its packs have changed", async () => {
    const cited = workspaceFile("cites.memo.md");
    await write(cited, "Restitution is paid under Law No. 21 of 2007.\n");
    try {
      await write(packFile, lawPack("in-force"));
      const { document } = await newText("Restitution is paid [@uu-21-2007].\n");
      await until("the first check", () => api.status(document.uri)?.state === "ready");
      await until("the first look", () => api.instrumentLooks() > 0);
      const looks = api.instrumentLooks();
      await write(packFile, lawPack("repealed"));
      await until("a second look", () => api.instrumentLooks() > looks);
      const report = ok(api.instrumentReport(), "a report");
      equal(report.message, "Law No. 21 of 2007 was repealed on 1 October 2026; Law No. 1 of 2023 is in its place. 3 memos cite it.");
      ok(
        report.changes[0]?.memos.some(({ uri }) => uri.endsWith("cites.memo.md")),
        "the memo that is not open",
      );
    } finally {
      await remove(cited);
    }
  });

  it("begins a file of terms where there is none", async () => {
    await vscode.commands.executeCommand("policyDrafting.addTermToWorkspace", { term: "return desk", lang: "en", instead: "arrival desk" });
    const { document } = await newText("The return desk opens in May.\n");
    await findings(document, "term-discouraged");
  });

  it("switches a rule off for all who share it", async () => {
    const { document } = await openMemo(memo);
    const [finding] = await findings(document, "acronym-variant");
    const { range } = ok(finding, "a finding");
    const isWanted = ({ title }: vscode.CodeAction) => title === "Ignore acronym-variant in this workspace";
    await apply(await actionAt(document.uri, range, "an action for the workspace", isWanted));
    await gone(document, "acronym-variant");
    includes(await read(workspaceFile(".vscode", "settings.json")), "acronym-variant");
  });

  it("sets how severe a rule is", async () => {
    const { document } = await openMemo(memo);
    await findings(document, "acronym-variant");
    await vscode.workspace
      .getConfiguration("policyDrafting")
      .update("rules", { "acronym-variant": "hint" }, vscode.ConfigurationTarget.Workspace);
    await until("the other level", () =>
      diagnosticsOf(document.uri).some((one) => ruleOf(one) === "acronym-variant" && one.severity === vscode.DiagnosticSeverity.Hint),
    );
  });
});

describe("the status", () => {
  let api: ExtensionApi;

  before(async () => {
    api = await extension();
  });
  afterEach(closeAll);

  it("counts the findings of the memo that is shown, and is hidden elsewhere", async () => {
    const { document } = await openMemo(memo);
    await findings(document, "acronym-variant");
    const status = await until("the status", () => (api.status(document.uri)?.state === "ready" ? api.status(document.uri) : undefined));
    equal(status.findings, diagnosticsOf(document.uri).length, "the number of findings");
    await until("the status bar", () => api.statusView().shown && api.statusView().text.includes(`${status.findings} finding`));
    await newText("{}", "json");
    await until("the status bar to be empty", () => !api.statusView().shown);
  });

  it("says why a file is not checked", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "plaintext", content: "TPPO\u0000\u0001\u0002" });
    await vscode.window.showTextDocument(document);
    await until("the reason", () => api.statusView().text.includes("off") && api.statusView().tooltip.includes("not text"));
    equal(diagnosticsOf(document.uri).length, 0, "the number of findings");
  });

  it("is there again after a restart, with the findings", async () => {
    const { document } = await openMemo(memo);
    await findings(document, "acronym-variant");
    await vscode.commands.executeCommand("policyDrafting.restartServer");
    await until("the status", () => api.status(document.uri)?.state === "ready");
    await findings(document, "acronym-variant");
    equal(diagnosticsOf(document.uri).filter((one) => ruleOf(one) === "acronym-variant").length, 1, "the number of findings");
  });
});

async function write(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

async function read(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

async function remove(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file, { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError && error.code === "FileNotFound")) throw error;
  }
}
