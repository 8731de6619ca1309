import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../helpers/program.js";

describe("policy-drafting bibliography", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "bibliography-"));
    writeFileSync(join(folder, "one.md"), "Korban dilindungi [@uu-21-2007, Pasal 48].\n");
    writeFileSync(join(folder, "two.md"), "Konvensi berlaku [@actip, art. 14; @uu-21-2007].\n");
    writeFileSync(join(folder, "wrong.md"), "Satu.\n\nKorban dilindungi [@uu-21-207] dan [@uu-21-2007].\n");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...words: string[]) => runProgram(["bibliography", "--no-workspace", ...words], folder);

  it("prints CSL-JSON of what several memos cite, each instrument once", () => {
    const { status, out, err } = run("one.md", "two.md");
    assert.equal(err, "");
    assert.equal(status, 0);
    assert.deepEqual(
      (JSON.parse(out) as { id: string }[]).map((item) => item.id),
      ["uu-21-2007", "actip"],
    );
  });

  it("writes BibTeX and RIS to a file", () => {
    assert.match(run("one.md", "--format", "bibtex", "--output", "refs.bib").out, /^refs\.bib: 1 instrument\.\n$/);
    assert.match(readFileSync(join(folder, "refs.bib"), "utf8"), /^@misc\{uu-21-2007,/);
    run("two.md", "--format=ris", "--output=refs.ris");
    assert.match(readFileSync(join(folder, "refs.ris"), "utf8"), /^TY {2}- LEGAL\r\nID {2}- actip\r\n/);
  });

  it("exports what a memo without keys cites in words", () => {
    writeFileSync(join(folder, "words.md"), "Under UU 21/2007 and the Palermo Protocol, victims are helped.\n");
    assert.equal(run("words.md", "--format", "bibtex", "--output", "out.bib").out, "out.bib: 2 instruments.\n");
    assert.match(readFileSync(join(folder, "out.bib"), "utf8"), /^@misc\{uu-21-2007,[^@]*@misc\{palermo-protocol,/);
  });

  it("writes nothing where a key is unknown, and names file, line and the nearest key", () => {
    writeFileSync(join(folder, "refs.json"), "before");
    const { status, out, err } = run("one.md", "wrong.md", "--output", "refs.json");
    assert.equal(status, 1);
    assert.equal(out, "");
    assert.equal(err, 'wrong.md:3: no instrument has the key "uu-21-207". Did you mean "uu-21-2007"?\nNothing was exported.\n');
    assert.equal(readFileSync(join(folder, "refs.json"), "utf8"), "before");
  });

  it("exports a memo whose other keys are those of its own sources, of its own bibliography or accounts", () => {
    const ids = (out: string) => (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    const memo = (name: string, text: string) => writeFileSync(join(folder, name), text);
    memo("sources.md", "Satu [@sari2024] dan [@uu-21-2007].\n\n## Sources\n\n[@sari2024] Sari, D. (2024) Title.\n");
    memo("account.md", "Contact @smith on [@uu-21-2007].\n");
    for (const name of ["sources.md", "account.md"]) {
      const { status, out, err } = run(name);
      assert.deepEqual([status, err, ids(out)], [0, "", ["uu-21-2007"]], name);
    }
    memo("own.md", "---\nbibliography: refs.bib\n---\n\nSatu [@smith2020] dan [@uu-21-2007].\n");
    const { status, out, err } = run("own.md");
    assert.deepEqual([status, ids(out)], [0, ["uu-21-2007"]]);
    assert.equal(err, 'own.md:5: no instrument has the key "smith2020"; it is left to the memo\'s own bibliography.\n');
    assert.equal(run("own.md", "wrong.md").status, 1);
    memo("slip.md", "Menurut @uu-21-207, korban dilindungi [@uu-21-2007].\n");
    assert.match(run("slip.md").err, /Did you mean "uu-21-2007"/);
  });

  it("leaves nothing behind where the file cannot be written", () => {
    mkdirSync(join(folder, "taken"));
    for (const output of ["taken", "absent/refs.json"]) {
      const { status, err } = run("one.md", "--output", output);
      assert.equal(status, 2);
      assert.equal(err.trim().split("\n").length, 1, err);
      assert.ok(err.includes(output));
    }
    assert.equal(
      run("one.md", "--output", "absent/refs.json").err.trim(),
      "policy-drafting: absent/refs.json: there is no folder absent. Nothing was changed.",
    );
    assert.deepEqual(readdirSync(folder).sort(), ["one.md", "taken", "two.md", "wrong.md"]);
    assert.ok(!existsSync(join(folder, "absent")));
  });

  it("lists what memos cite that is not in force at their date, by key or in words", () => {
    writeFileSync(
      join(folder, "old.md"),
      "---\ndate: 2025-06-01\n---\n\nMenurut UU 39/2004, penempatan ...\n\nLihat [@uu-39-2004, Pasal 2].\n",
    );
    writeFileSync(join(folder, "then.md"), "---\ndate: 2010-06-01\n---\n\nMenurut UU 39/2004, penempatan ...\n");
    const { status, out, err } = run("--status", "one.md", "old.md", "then.md");
    assert.equal(err, "");
    assert.equal(status, 0);
    assert.equal(
      out,
      "uu-39-2004: Law No. 39 of 2004 was repealed on 22 November 2017; Law No. 18 of 2017 is in its place. 1 memo cites it:\n" +
        "  old.md:5,7\n1 of 2 cited instruments is not in force at the date of the memo that cites it.\n",
    );
    const json = JSON.parse(run("--status", "--format=json", "one.md", "old.md").out) as { cited: number; notInForce: object[] };
    assert.equal(json.cited, 2);
    assert.deepEqual(json.notInForce, [
      {
        key: "uu-39-2004",
        status: "repealed",
        replacedBy: "uu-18-2017",
        words: "Law No. 39 of 2004 was repealed on 22 November 2017; Law No. 18 of 2017 is in its place.",
        memos: [{ path: "old.md", lines: [5, 7] }],
      },
    ]);
    assert.match(run("--status", "--format=ris", "one.md").err, /with --status write one of text, json/);
  });

  it("lists single articles that another law has replaced by the memo's date", () => {
    const memo = (name: string, date: string, text: string) => writeFileSync(join(folder, name), `---\ndate: ${date}\n---\n\n${text}\n`);
    memo("now.md", "2026-06-01", "Pelaku dijerat [@uu-21-2007, Pasal 2 ayat (1)].\n\nLihat Pasal 2 UU 21/2007 dan Pasal 48 UU 21/2007.");
    memo("then.md", "2025-06-01", "Pelaku dijerat [@uu-21-2007, Pasal 2].");
    const { status, out } = run("--status", "now.md", "then.md");
    assert.equal(status, 0);
    assert.equal(
      out,
      "uu-21-2007, Pasal 2: Pasal 2 of Law No. 21 of 2007 was replaced by Law No. 1 of 2023 on 2 January 2026; Pasal 455 UU 1/2023 is in its place. 1 memo cites it:\n" +
        "  now.md:5,7\n0 of 1 cited instrument is not in force at the date of the memo that cites it.\n1 cited article was replaced by then.\n",
    );
    const json = JSON.parse(run("--status", "--format=json", "now.md", "then.md").out) as { replacedArticles: object[] };
    assert.deepEqual(json.replacedArticles, [
      {
        key: "uu-21-2007",
        article: "Pasal 2",
        by: "uu-1-2023",
        replacedBy: "Pasal 455 UU 1/2023",
        words: "Pasal 2 of Law No. 21 of 2007 was replaced by Law No. 1 of 2023 on 2 January 2026; Pasal 455 UU 1/2023 is in its place.",
        memos: [{ path: "now.md", lines: [5, 7] }],
      },
    ]);
  });

  it("exports an empty list for a memo that cites nothing", () => {
    writeFileSync(join(folder, "none.md"), "Tanpa rujukan.\n");
    const { status, out } = run("none.md");
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out), []);
  });

  for (const [words, message] of [
    [[], /Name a memo/],
    [["absent.md"], /absent\.md: there is no such file/],
    [["one.md", "--format", "docx"], /--format docx: write one of csl-json, bibtex, ris/],
  ] as const) {
    it(`refuses ${words.join(" ") || "no arguments"} in one sentence`, () => {
      const { status, err } = run(...words);
      assert.equal(status, 2);
      assert.match(err, message);
    });
  }
});
