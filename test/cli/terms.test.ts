import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTerms } from "../../server/src/cli/terms.js";
import { openPackWriter } from "../../server/src/doors/packText.js";
import { compileBase, openBase } from "../../server/src/engine/base.js";
import type { Concept } from "../../server/src/engine/concept.js";
import { readPackFile } from "../../server/src/packs/packFile.js";

const bundled: Concept[] = ["port", "ship"].map((id) => ({
  id,
  kind: "concept",
  sources: [],
  confidence: "high",
  terms: [{ text: id, lang: "en", status: "preferred", type: "full" }],
}));
const full = openBase(compileBase([{ pack: "bundled", concepts: bundled }]));
const empty = openBase(compileBase([{ pack: "bundled", concepts: [] }]));
let base = full;

describe("policy-drafting terms", () => {
  const before = process.cwd();
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "policy-drafting-"));
    process.chdir(folder);
    base = full;
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });

  const workspacePack = (): void => {
    mkdirSync(".policy-drafting");
    writeFileSync(
      ".policy-drafting/own.yaml",
      "pack: own\nsilence: [ship]\nconcepts:\n  - id: port\n    terms:\n      - { text: harbour, lang: en, status: preferred }\n  - id: quay\n    terms:\n      - { text: quay, lang: en, status: preferred }\n",
    );
  };

  it("exports the bundled terms, the workspace's, or both as one", async () => {
    workspacePack();
    const words = async (...more: string[]) => (await run("export", "--format", "cspell", ...more)).printed;
    assert.equal(await words("--source", "bundled"), "port\nship\n");
    assert.equal(await words("--source", "workspace"), "harbour\nquay\n");
    assert.equal(await words("--source=all"), "harbour\nquay\n");
    assert.equal(await words(), "harbour\nquay\n", "a word list has all terms");
    await assert.rejects(run("export", "--format", "csv", "--output", "none/x.csv"), /none\/x\.csv/);
    const own = (await run("export", "--format", "csv")).printed;
    assert.match(own, /harbour[\s\S]*quay/);
    assert.doesNotMatch(own, /ship/, "what is to be edited and imported again is the workspace's own");
    rmSync(".policy-drafting", { recursive: true });
    await assert.rejects(run("export", "--format", "csv"), /no term in \.policy-drafting here\. Write --source bundled/);
  });

  for (const format of ["tbx", "csv"]) {
    it(`carries terms out to ${format} and in again`, async () => {
      const out = await run("export", "--format", format, "--source", "bundled", "--output", `terms.${format}`);
      assert.deepEqual(out, { code: 0, printed: `terms.${format}: 2 concepts.\n` });
      assert.deepEqual(await run("import", `terms.${format}`), {
        code: 0,
        printed: `terms.${format}: 2 concepts are known here and unchanged: left out.\nterms.${format}: it says nothing that is not known; nothing was written.\n`,
      });
      base = empty;
      const back = await run("import", `terms.${format}`);
      assert.deepEqual(back, { code: 0, printed: `${join(".policy-drafting", "terms.yaml")}: 2 concepts.\n` });
      const { pack, problems } = readPackFile(readFileSync(".policy-drafting/terms.yaml", "utf8"), "terms");
      assert.deepEqual(problems, []);
      assert.equal(pack.pack, "terms");
      assert.deepEqual(pack.concepts, bundled);
      assert.deepEqual(await run("validate"), { code: 0, printed: "1 pack, 0 problems.\n" });
    });
  }

  it("does not take the place of a file unless told to", async () => {
    writeFileSync("terms.csv", "term\nsea\n");
    writeFileSync("pack.yaml", "mine\n");
    await assert.rejects(run("export", "--format", "csv", "--output", "terms.csv"), /terms\.csv is there already/);
    await assert.rejects(run("import", "terms.csv", "--output", "pack.yaml"), /pack\.yaml is there already/);
    assert.equal(readFileSync("terms.csv", "utf8"), "term\nsea\n");
    assert.equal(readFileSync("pack.yaml", "utf8"), "mine\n");
    assert.equal((await run("import", "terms.csv", "--output", "pack.yaml", "--force")).code, 0);
    assert.equal(
      readFileSync("pack.yaml", "utf8"),
      "pack: terms\nconcepts:\n  - id: sea\n    terms:\n      - text: sea\n        status: preferred\n",
    );
  });

  it("writes nothing when the file is broken, and says where", async () => {
    writeFileSync("bad.tbx", "<tbx>\n<text>\n<body></text>\n");
    await assert.rejects(run("import", "bad.tbx"), {
      message: "bad.tbx:3:14: This is not well-formed XML: unexpected close tag. Nothing was written.",
    });
    writeFileSync("latin.tbx", Buffer.from("<tbx><text>caf\xe9</text></tbx>", "latin1"));
    await assert.rejects(run("import", "latin.tbx"), /not UTF-8/);
    writeFileSync("wide.tbx", Buffer.from("\ufeff<tbx/>", "utf16le"));
    await assert.rejects(run("import", "wide.tbx"), /UTF-16/);
    await assert.rejects(run("import", "none.tbx"), /none\.tbx: there is no such file/);
    assert.equal(existsSync(".policy-drafting"), false);
  });

  it("says what was left out: exit code 1", async () => {
    writeFileSync("some.csv", "term,status\nsea,\n,preferred\n");
    assert.deepEqual(await run("import", "some.csv"), {
      code: 1,
      printed: `some.csv:3: This row has no term and is left out.\n${join(".policy-drafting", "some.yaml")}: 1 concept.\n`,
    });
    writeFileSync(
      "french.tbx",
      '<tbx><text><body><conceptEntry><langSec xml:lang="fr"><termSec><term>mer</term></termSec></langSec></conceptEntry></body></text></tbx>',
    );
    const { code, printed } = await run("import", "french.tbx");
    assert.equal(code, 1);
    assert.match(printed, /1 term in another language than English and Indonesian was left out[\s\S]*nothing was written/);
    assert.deepEqual(readdirSync(".policy-drafting"), ["some.yaml"]);
  });

  it("says what is missing in a call", async () => {
    await assert.rejects(run(), /validate, export or import/);
    await assert.rejects(run("export"), /Say which format/);
    await assert.rejects(run("export", "--format", "pdf"), /--format pdf: write --format tbx, csv or cspell/);
    await assert.rejects(run("export", "--format", "csv", "--source", "web"), /--source web/);
    await assert.rejects(run("export", "terms.csv"), /takes no file/);
    await assert.rejects(run("import"), /Name one TBX or CSV file/);
    await assert.rejects(run("import", "terms.doc"), /say what it is with --format/);
    await assert.rejects(run("import", "terms.csv", "--output", "terms.txt"), /ends in \.yaml/);
    await assert.rejects(run("import", "terms.csv", "--formt", "csv"), /Did you mean --format/);
  });

  it("goes on in a further file where a pack would be too long to read", () => {
    const writer = openPackWriter("long", 300);
    for (let at = 0; at < 10; at++) writer.add({ id: `n${at}`, terms: bundled[0]?.terms ?? [] });
    const files = writer.close();
    assert.ok(files.length > 1 && files.every((file) => file.length <= 300));
    assert.deepEqual(
      files.flatMap((file) => readPackFile(file, "long").pack.concepts.map(({ id }) => id)),
      Array.from({ length: 10 }, (_, at) => `n${at}`),
    );
    assert.deepEqual(openPackWriter("none", 300).close(), ["pack: none\nconcepts: []\n"]);
  });
});

async function run(...words: string[]): Promise<{ code: number; printed: string }> {
  let printed = "";
  const code = await runTerms(words, {
    bundled: () => base,
    print: (text) => {
      printed += text;
    },
  });
  return { code, printed };
}
