import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../helpers/program.js";

const memo =
  "# Bantuan\n\nRapat dibuka pukul 09.00 di aula dan dihadiri 40 peserta.\n\nKorban perdagangan orang berhak memperoleh restitusi dari pelaku.\n\nKapolri kini menjadi ketua harian gugus tugas pusat pencegahan TPPO [@perpres-49-2023].\n";

describe("policy-drafting suggest", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "suggest-"));
    writeFileSync(join(folder, "memo.md"), memo);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...words: string[]) => runProgram(["suggest", "--no-workspace", ...words], folder);

  it("suggests for a passage, with reasons", () => {
    const { status, out, err } = run("--text", "Victims shall be returned home with due regard for their safety and without undue delay.");
    assert.equal(err, "");
    assert.equal(status, 0);
    assert.match(out, /\[@palermo-protocol, art\. 8\(1\)-\(2\)\]/);
    assert.match(out, /its art\. 8\(1\)-\(2\) is about: repatriation/);
  });

  it("says that nothing fits and exits with 1", () => {
    const { status, out } = run("--text", "The meeting starts at 9 a.m. in the main hall.");
    assert.equal(status, 1);
    assert.match(out, /No instrument fits\./);
  });

  it("goes through the paragraphs that cite nothing", () => {
    const { status, out } = run("memo.md");
    assert.equal(status, 0);
    assert.match(out, /^Line 5: Korban perdagangan orang/);
    assert.match(out, /\[@uu-21-2007/);
    assert.doesNotMatch(out, /Line 3|Line 7/);
  });

  it("prints JSON, lines from 0", () => {
    const { out } = run("memo.md", "--format", "json", "--limit", "1");
    const passages = JSON.parse(out) as { line: number; suggestions: { key: string; score: number; reasons: string[]; title: string }[] }[];
    assert.deepEqual(
      passages.map((passage) => [passage.line, passage.suggestions.map((one) => one.key)]),
      [[4, ["uu-21-2007"]]],
    );
    const one = passages[0]?.suggestions[0];
    assert.ok(one && one.score > 0 && one.score <= 1 && one.reasons.length > 0);
    assert.equal(one.title, "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang");
  });

  it("takes the paragraph at a line", () => {
    assert.match(run("memo.md", "--line", "5").out, /uu-21-2007/);
    const { status, out } = run("memo.md", "--line", "3");
    assert.equal(status, 1);
    assert.match(out, /No instrument fits\./);
  });

  const bad: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Name one memo/],
    [["absent.md"], /absent\.md: there is no such file/],
    [["memo.md", "--line", "99"], /--line 99: memo\.md has \d+ lines/],
    [["memo.md", "--line", "x"], /--line x/],
    [["memo.md", "--limit", "0"], /--limit 0/],
    [["memo.md", "--format", "xml"], /--format xml: write one of text, json/],
    [["memo.md", "--lime", "3"], /Unknown option --lime\. Did you mean --line\?/],
  ];
  for (const [words, message] of bad) {
    it(`refuses ${words.join(" ") || "no arguments"} in one sentence`, () => {
      const { status, out, err } = run(...words);
      assert.equal(status, 2, err);
      assert.equal(out, "");
      assert.match(err, message);
      assert.equal(err.trim().split("\n").length, 1);
    });
  }
});
