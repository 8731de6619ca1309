import assert from "node:assert/strict";
import { Rehearsal } from "../../server/src/rehearsal.js";
import type { OpenDocument } from "../../server/src/session.js";
import { defaultSettings } from "../../server/src/settings.js";
import { memoOf } from "../helpers/check.js";

const text = "# Note\n\nThe GTPPTPPO met in the 2003 Palermo Protocol.\n\nPara TKI memberi keterangan.\n";

function documentOf(): OpenDocument {
  return {
    uri: "file:///note.memo.md",
    kind: "memo",
    version: 1,
    memo: memoOf(text),
    settings: defaultSettings,
    stamp: 0,
    closed: false,
    ready: Promise.resolve(),
  };
}

describe("rehearsal", () => {
  it("leaves the memo and its findings as they are", async () => {
    const document = documentOf();
    const memo = document.memo!;
    const before = { revision: memo.revision, findings: [...memo.findings()].map(({ finding }) => finding) };
    assert.ok(before.findings.length >= 3);
    await new Rehearsal().begin(document);
    assert.equal(memo.text, text);
    assert.equal(memo.revision, before.revision);
    const after = [...memo.findings()].map(({ finding }) => finding);
    assert.equal(after.length, before.findings.length);
    after.forEach((finding, at) => {
      assert.equal(finding, before.findings[at]);
    });
  });

  it("waits while the client is heard from, and ends when it is stopped", async () => {
    const rehearsal = new Rehearsal();
    const talking = setInterval(() => rehearsal.heard(), 20);
    rehearsal.heard();
    let ended = false;
    const done = rehearsal.begin(documentOf()).then(() => {
      ended = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 120));
    assert.equal(ended, false);
    rehearsal.stop();
    clearInterval(talking);
    await done;
    assert.equal(ended, true);
  });
});
