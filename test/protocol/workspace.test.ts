import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DocumentDiagnosticReport, Hover, Location, SymbolInformation } from "vscode-languageserver/node";
import { canonicalAddress } from "../../server/src/canonicalAddress.js";
import { fingerprints, writeBaseline } from "../../server/src/features/baseline.js";
import type { InstrumentReport } from "../../server/src/features/instrumentChanges.js";
import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { nodePlatform } from "../../server/src/startNode.js";
import { memoOf } from "../helpers/check.js";
import { type ClientOptions, connect, type TestClient } from "../helpers/connection.js";

const uri = "file:///ws/a.memo.md";
const packUri = "file:///ws/.policy-drafting/terms.yaml";
const pack = `pack: ours
concepts:
  - id: zqxp
    kind: institution
    terms:
      - { text: Zebra Quota Xylophone Panel, lang: en, status: preferred, type: full }
      - { text: ZQXP, lang: en, status: preferred, type: acronym }
    sources: [https://example.org/zqxp]
    confidence: high
`;
const lawPack = `pack: ours
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
      status: repealed
      repealedOn: 2026-10-01
      repealedBy: uu-1-2023
    sources: [https://example.org/law]
    confidence: high
`;

async function withClient(options: ClientOptions, run: (client: TestClient) => Promise<void>): Promise<void> {
  const client = await connect(options);
  try {
    await run(client);
  } finally {
    await client.close();
  }
}

const hoverAt = (client: TestClient, character: number) =>
  client.request<Hover | null>("textDocument/hover", { textDocument: { uri }, position: { line: 0, character } });
const watched = (client: TestClient, changed: string) =>
  client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: changed, type: 2 }] });
const items = async (client: TestClient, of = uri) => {
  const report = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri: of } });
  return report.kind === "full" ? report.items : [];
};

describe("a workspace", () => {
  it("adds its own terms, from the start and when a file comes, changes or goes", async () => {
    const files: Record<string, string> = {};
    await withClient({ pull: true, files }, async (client) => {
      await client.open(uri, "ZQXP met.\n");
      assert.equal(await hoverAt(client, 1), null);
      files[packUri] = pack;
      await watched(client, packUri);
      await client.until(() => client.refreshes > 0, "a refresh");
      const { contents } = (await hoverAt(client, 1))!;
      assert.match((contents as { value: string }).value, /Zebra Quota Xylophone Panel/);
      assert.ok(String((await items(client))[0]?.message).includes("Zebra Quota Xylophone Panel"), "the finding knows the long form");
      delete files[packUri];
      const { refreshes } = client;
      await watched(client, packUri);
      await client.until(() => client.refreshes > refreshes, "a refresh");
      assert.equal(await hoverAt(client, 1), null);
    });
    await withClient({ files: { [packUri]: pack } }, async (client) => {
      await client.open(uri, "ZQXP met.\n");
      assert.notEqual(await hoverAt(client, 1), null);
    });
  });

  it("can silence a concept of the base and override another", async () => {
    const files = {
      [packUri]:
        "pack: ours\nsilence: [lpsk]\nconcepts:\n  - id: bp2mi\n    terms:\n      - { text: Our Own Name, lang: en, status: preferred }\n      - { text: BP2MI, status: preferred, type: acronym }\n",
    };
    await withClient({ files }, async (client) => {
      await client.open(uri, "BP2MI and LPSK met.\n");
      assert.match(((await hoverAt(client, 1))!.contents as { value: string }).value, /Our Own Name/);
      const silenced = await hoverAt(client, 11);
      assert.ok(silenced === null || !(silenced.contents as { value: string }).value.includes("Lembaga Perlindungan Saksi dan Korban"));
    });
  });

  it("shows a broken pack's problems in its file and nowhere else, and everything else goes on", async () => {
    const broken = { [packUri]: "pack: ours\nconcepts:\n  - id: [\n" };
    await withClient({ pull: true, files: broken }, async (client) => {
      await client.open(uri, "LPSK met.\n");
      const pushed = await client.until(() => client.published.find((one) => one.uri === packUri), "the pack's problems");
      assert.equal(pushed.diagnostics[0]?.severity, 1);
      assert.deepEqual(
        (await items(client)).map((one) => one.code),
        ["acronym-undefined"],
      );
      assert.ok(client.published.every((one) => one.uri === packUri));
    });
  });

  it("checks a pack that is open, as it is typed", async () =>
    withClient({ pull: true, files: { [packUri]: pack } }, async (client) => {
      await client.open(uri, "ZQXP met.\n");
      await client.open(packUri, pack, "yaml");
      assert.deepEqual(await items(client, packUri), []);
      await client.change(packUri, 2, { text: pack.replace("status: preferred", "status: prefered") });
      const [problem] = await items(client, packUri);
      assert.match(String(problem?.message), /preferred, admitted/);
      assert.equal(problem?.range.start.line, 5);
      await client.change(packUri, 3, { text: "pack: ours\nconcepts:\n  - id: [" });
      assert.ok((await items(client, packUri)).length > 0);
      assert.notEqual(await hoverAt(client, 1), null, "while it is broken its last good terms stay");
      await client.change(packUri, 4, { text: pack.replaceAll("ZQXP", "ZQYP") });
      assert.deepEqual(await items(client, packUri), []);
      assert.equal(await hoverAt(client, 1), null, "unsaved text counts");
      await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: packUri } });
      await client.until(() => client.refreshes > 0, "a refresh");
    }));

  it("accepts what its baseline accepts", async () => {
    const text = "LPSK met.\n\nBP2MI met.\n";
    const baseline = writeBaseline(new Map([["a.memo.md", fingerprints(memoOf("LPSK met.\n", { rules: [acronymUndefined] }))]]));
    await withClient(
      { pull: true, settings: { baseline: "accepted-baseline.json" }, files: { "file:///ws/accepted-baseline.json": baseline } },
      async (client) => {
        await client.open(uri, text);
        const found = (await items(client)).filter((one) => one.code === "acronym-undefined");
        assert.deepEqual(
          found.map((one) => one.range.start.line),
          [2],
        );
        const actions = await client.request<{ title: string }[]>("textDocument/codeAction", {
          textDocument: { uri },
          range: { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } },
          context: { diagnostics: [], only: ["quickfix"] },
        });
        assert.deepEqual(actions, [], "an accepted finding has no actions");
      },
    );
    await withClient({ pull: true, settings: { baseline: "none.json" }, files: {} }, async (client) => {
      await client.open(uri, text);
      assert.equal((await items(client)).filter((one) => one.code === "acronym-undefined").length, 2);
      assert.ok(client.logged.some((message) => message.includes("there is no file none.json")));
    });
  });

  it("watches the baseline that the settings name, whatever it is called, and reads it again", async () => {
    const accepted = "file:///ws/accepted.json";
    const accepting = (text: string) => writeBaseline(new Map([["a.memo.md", fingerprints(memoOf(text, { rules: [acronymUndefined] }))]]));
    const files = { [accepted]: accepting("") };
    await withClient({ pull: true, settings: { baseline: "accepted.json" }, files }, async (client) => {
      await client.open(uri, "LPSK met.\n");
      assert.equal((await items(client)).length, 1);
      await client.until(() => client.watched.includes("**/accepted.json"), "the watch over the baseline");
      files[accepted] = accepting("LPSK met.\n");
      const { refreshes } = client;
      await watched(client, accepted);
      await client.until(() => client.refreshes > refreshes, "a refresh");
      assert.deepEqual(await items(client), []);
    });
  });

  it("has hints and colours asked for again when a pack or a setting has changed", async () => {
    const files: Record<string, string> = {};
    await withClient({ pull: true, files }, async (client) => {
      await client.open(uri, "ZQXP met.\n");
      await items(client);
      assert.deepEqual(client.viewRefreshes, { hints: 0, colours: 0 });
      files[packUri] = pack;
      await watched(client, packUri);
      await client.until(() => client.viewRefreshes.hints === 1 && client.viewRefreshes.colours === 1, "hints and colours");
      await watched(client, packUri);
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
      await client.until(() => client.viewRefreshes.hints === 2, "hints after a setting");
      assert.equal(client.viewRefreshes.colours, 2, "a pack that says the same changes nothing");
    });
  });

  it("answers while a large pack is read, first by the bundled terms alone, and reads it once per pause in typing", async function () {
    this.timeout(60_000);
    const concept = (at: number) =>
      `  - id: own-${at}\n    terms:\n      - text: Zebra quota ${at} panel\n        lang: en\n        status: preferred\n      - text: ZQ${at}P\n        status: preferred\n        type: acronym\n`;
    const large = `pack: large\nconcepts:\n${Array.from({ length: 10_000 }, (_, at) => concept(at)).join("")}`;
    await withClient({ pull: true, files: { [packUri]: large } }, async (client) => {
      await client.open(uri, "LPSK met. ZQ77P met.\n");
      assert.notEqual(await hoverAt(client, 1), null);
      assert.equal(client.packChanges, 0, "the bundled terms do not wait for the pack");
      await client.until(() => client.packChanges > 0, "the pack");
      assert.notEqual(await hoverAt(client, 12), null);
      await client.open(packUri, large, "yaml");
      const { packChanges } = client;
      for (let version = 2; version < 12; version++)
        void client.change(packUri, version, { text: large.replace("Zebra quota 5 ", `Zebra quota 5${"x".repeat(version)} `) });
      assert.notEqual(await hoverAt(client, 1), null);
      assert.equal(client.packChanges, packChanges, "the answer does not wait for the pack");
      assert.deepEqual(await items(client, packUri), []);
      assert.equal(client.packChanges, packChanges + 1, "ten changes, read once");
    });
  });

  it("says in the status and once in the log that no term has a profile of the settings", async () =>
    withClient({ pull: true, settings: { profiles: ["unn"] } }, async (client) => {
      await client.open(uri, "The victims met.\n");
      const status = await client.until(() => client.statuses.find((one) => one.reason?.includes("unn")), "the status");
      assert.equal(
        status.reason,
        'policyDrafting.profiles: No term has the profile "unn", so it switches nothing on: write one of asean, un.',
      );
      await client.open("file:///ws/b.memo.md", "The victims met.\n");
      await items(client, "file:///ws/b.memo.md");
      assert.equal(client.logged.filter((message) => message.includes("unn")).length, 1);
    }));

  it("shows a word to the program that it does not know, at its place", async () =>
    withClient({ pull: true, files: {} }, async (client) => {
      await client.open(uri, "---\nlang: fr\n---\n\n<!-- policy-disable acronym-undefind -->\n\nLPSK met.\n");
      const found = (await items(client)).filter(({ code }) => code !== "memo-missing-field");
      assert.deepEqual(
        found.map(({ code, severity, range }) => [code, severity, range.start.line, range.start.character, range.end.character]),
        [
          ["acronym-undefined", 2, 6, 0, 4],
          ["unknown-word", 3, 1, 6, 8],
          ["unknown-word", 3, 4, 20, 36],
        ],
      );
    }));

  it("says that a term stands in another pack already", async () =>
    withClient({ files: { "file:///ws/.policy-drafting/other.yaml": pack } }, async (client) => {
      const add = (term: string) =>
        client.request<{ text: string }>("workspace/executeCommand", {
          command: "policyDrafting.addTermToPack",
          arguments: [{ text: "", term, longForm: "Some Long Form" }],
        });
      await assert.rejects(add("ZQXP"), /"ZQXP" is in the pack "ours" already, under the id "zqxp": change it there/);
      assert.match((await add("ZQYP")).text, /ZQYP/);
    }));

  it("reports instruments whose status a pack has changed, with the memos that cite them, open or not", async () => {
    const report = (client: TestClient, argument: object) =>
      client.request<InstrumentReport>("workspace/executeCommand", { command: "policyDrafting.instrumentChanges", arguments: [argument] });
    const files: Record<string, string> = { "file:///ws/b.memo.md": "# B\n\nUnder Law No. 21 of 2007, restitution is paid.\n" };
    await withClient({ pull: true, files }, async (client) => {
      await client.open(uri, "Restitution is paid [@uu-21-2007, Pasal 48].\n");
      const { seen, message } = await report(client, {});
      assert.equal(message, undefined);
      assert.equal(client.packChanges, 0);
      files[packUri] = lawPack;
      await watched(client, packUri);
      await client.until(() => client.packChanges > 0, "the news of the packs");
      const changed = await report(client, { seen });
      assert.equal(
        changed.message,
        "Law No. 21 of 2007 was repealed on 1 October 2026; Law No. 1 of 2023 is in its place. 2 memos cite it.",
      );
      assert.deepEqual(
        changed.changes.flatMap((change) => change.memos.map((memo) => [memo.uri, memo.ranges[0]?.start.line])),
        [
          [uri, 0],
          ["file:///ws/b.memo.md", 2],
        ],
      );
      assert.equal((await report(client, { seen: changed.seen })).message, undefined);
      await assert.rejects(report(client, { seen: { "uu-21-2007": 3 } }), /"seen" must be an object whose values are texts/);
    });
  });

  it("finds symbols in memos that are not open", async () =>
    withClient({ files: { "file:///ws/b.memo.md": "# Elsewhere\n\nThe Zebra Quota Xylophone Panel (ZQXP) met.\n" } }, async (client) => {
      await client.open(uri, "# Here\n");
      const found = await client.request<SymbolInformation[]>("workspace/symbol", { query: "ZQXP" });
      assert.deepEqual(
        found.map((one) => [one.name, one.location.uri]),
        [["ZQXP: Zebra Quota Xylophone Panel", "file:///ws/b.memo.md"]],
      );
    }));

  it("knows a file by its address however that is written", async () => {
    const [own, other] = ["file:///ws/p%20%281%29", "file:///ws/p%20(1)"];
    const text = "LPSK met.\n";
    const files = { [`${other}/a.memo.md`]: `Old. ${text}`, [`${other}/b.memo.md`]: text, [`${other}/.policy-drafting/terms.yaml`]: pack };
    await withClient({ files }, async (client) => {
      await client.open(`${own}/a.memo.md`, text);
      await client.open(`${own}/.policy-drafting/terms.yaml`, pack, "yaml");
      const found = await client.request<Location[]>("textDocument/references", {
        textDocument: { uri: `${own}/a.memo.md` },
        position: { line: 0, character: 1 },
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        found.map((one) => [one.uri, one.range.start.character]),
        [
          [`${own}/a.memo.md`, 0],
          [`${other}/b.memo.md`, 0],
        ],
      );
      const problems = client.published.filter((one) => one.uri.endsWith("terms.yaml")).flatMap((one) => one.diagnostics);
      assert.deepEqual(problems, []);
    });
    assert.equal(canonicalAddress("file:///C%3A/p%20%281%29/a.md"), canonicalAddress("file:///c:/p (1)/a.md"));
    assert.notEqual(canonicalAddress("file:///ws/A.md"), canonicalAddress("file:///ws/a.md"));
    assert.equal(canonicalAddress("file:///ws/100%.md"), "file:///ws/100%.md");
  });

  it("reads files from the disk without their byte order mark", async () => {
    const folder = mkdtempSync(join(tmpdir(), "policy-drafting-files-"));
    try {
      writeFileSync(join(folder, "a.memo.md"), "\ufeffLPSK three.\n");
      const read = await nodePlatform(folder).readFiles?.([pathToFileURL(folder).href], "**/*.memo.md", 9);
      assert.deepEqual(
        read?.map(({ text }) => text),
        ["LPSK three.\n"],
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("asks to watch packs and settings", async () =>
    withClient({}, async (client) => {
      await client.until(() => client.registered.length >= 2, "registrations");
      assert.deepEqual([...client.registered].sort(), ["workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles"]);
    }));
});

describe("focus mode", () => {
  it("holds the findings of the line being typed until the cursor leaves it", async () =>
    withClient({ pull: true, settings: { focusMode: true } }, async (client) => {
      await client.open(uri, "LPSK met.\n\n\n");
      assert.equal((await items(client)).length, 1);
      await client.change(uri, 2, { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: "BP2MI met." });
      const lines = async () => (await items(client)).filter((one) => one.code === "acronym-undefined").map((one) => one.range.start.line);
      assert.deepEqual(await lines(), [0]);
      await client.connection.sendNotification("policyDrafting/cursor", { uri, line: 2 });
      assert.deepEqual(await lines(), [0], "the cursor is still there");
      const { refreshes } = client;
      await client.connection.sendNotification("policyDrafting/cursor", { uri, line: 1 });
      await client.until(() => client.refreshes > refreshes, "a refresh");
      assert.deepEqual(await lines(), [0, 2]);
    }));
});
