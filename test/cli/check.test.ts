import assert from "node:assert/strict";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportedFinding } from "../../server/src/cli/check.js";
import { version } from "../../server/src/cli/help.js";
import type { ProgramRun } from "../helpers/program.js";
import { runProgram } from "../helpers/program.js";

const wrong = "The 2003 Palermo Protocol and the GTPPTPPO met.\n";

describe("command line", () => {
  let folder = "";
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const run = (words: readonly string[], input = "") => runProgram(words, folder, input);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "policy-drafting-cli-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("prints findings with line, carets and fix, and exits with 1", () => {
    const { status, out, err } = run(["check", file("a.memo.md", wrong)]);
    assert.equal(status, 1);
    assert.equal(err, "");
    assert.match(
      out,
      /^a\.memo\.md:1:5: warning: .*2000.*\[instrument-misnumbered\]\n {4}The 2003 Palermo.*\n {8}\^{21}\n {4}→ 2000 Palermo Protocol$/m,
    );
    assert.match(out, /→ GT PPTPPO$/m);
  });

  it("exits with 0 on a clean memo", () => {
    const { status, out } = run(["check", file("clean.md", "Nothing is wrong here.\n")]);
    assert.deepEqual({ status, out }, { status: 0, out: "No findings in 1 file.\n" });
  });

  it("tells a line that a fix puts in below with the lines up to it, and never as nothing", () => {
    const text = "MEMO\n\nTo: Director\nDate: 3 May 2026\nSubject: Shelters\n\nThe shelter is full.\n";
    const { out } = run(["check", "--format", "json", "-", "--stdin-name", "memo.md"], text);
    const { files } = JSON.parse(out) as { files: { findings: { rule: string; fixes: string[] }[] }[] };
    const finding = files[0]!.findings.find((one) => one.rule === "memo-missing-field")!;
    assert.match(finding.fixes[0]!, /From:/);
    assert.doesNotMatch(run(["check", "-", "--stdin-name", "memo.md"], text).out, /take it out/);
  });

  it("prints JSON in the form that other tools read, positions from 0 in UTF-16", () => {
    const { status, out } = run(["check", "--format", "json", "-", "--stdin-name", "memo.md"], "😀 GTPPTPPO\r\n");
    assert.equal(status, 1);
    const { files } = JSON.parse(out) as { files: { path: string; findings: Record<string, unknown>[] }[] };
    assert.equal(files[0]!.path, "memo.md");
    const finding = files[0]!.findings.find((one) => one.rule === "acronym-variant")!;
    assert.deepEqual(Object.keys(finding), ["rule", "level", "message", "start", "end", "text", "fixes"]);
    assert.deepEqual(
      [finding.start, finding.end, finding.text, finding.fixes],
      [{ line: 0, character: 3 }, { line: 0, character: 11 }, "GTPPTPPO", ["GT PPTPPO"]],
    );
  });

  it("gives each finding a place that holds what its fixes change", () => {
    for (const [text, rule, place, fix] of [
      ["Perekrut dijerat dengan Pasal 2 UU 21/2007 hari ini.", "instrument-not-in-force", "Pasal 2 UU 21/2007", "Pasal 455 UU 1/2023"],
      ["It is a mental handicap, they say.", "term-discouraged", "a mental handicap", "an intellectual disability"],
    ] as const) {
      const { files } = JSON.parse(run(["check", "--format", "json", "-", "--stdin-name", "memo.md"], `${text}\n`).out) as {
        files: { findings: ReportedFinding[] }[];
      };
      const finding = files[0]!.findings.find((one) => one.rule === rule)!;
      assert.deepEqual([finding.text, finding.fixes[0]], [place, fix]);
      assert.equal(text.slice(finding.start.character, finding.end.character), place);
    }
  });

  it("prints SARIF 2.1.0 with one-based places and known rules", () => {
    const { out } = run(["check", "--format", "sarif", file("a b.md", wrong)]);
    const log = JSON.parse(out);
    assert.equal(log.version, "2.1.0");
    const [first] = log.runs[0].results;
    assert.equal(log.runs[0].tool.driver.rules[first.ruleIndex].id, first.ruleId);
    assert.deepEqual(first.locations[0].physicalLocation, {
      artifactLocation: { uri: "a%20b.md" },
      region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 26 },
    });
  });

  it("fails from the level that is asked for", () => {
    file("a.md", wrong);
    assert.equal(run(["check", "--fail-on", "error", "a.md"]).status, 0);
    assert.equal(run(["check", "--fail-on", "never", "a.md"]).status, 0);
    assert.equal(run(["check", "--rule", "instrument-misnumbered=error,acronym-variant=off", "--fail-on", "error", "a.md"]).status, 1);
    assert.equal(run(["check", "--rule", "instrument-misnumbered=off,acronym-variant=off,acronym-undefined=off", "a.md"]).status, 0);
  });

  it("reads the editor's settings and the packs of the folder, and leaves them out when asked", () => {
    mkdirSync(join(folder, ".vscode"));
    mkdirSync(join(folder, ".policy-drafting"));
    file(".vscode/settings.json", '{\n  // ours\n  "policyDrafting.rules": { "acronym-variant": "off", },\n}\n');
    file(
      ".policy-drafting/terms.yaml",
      "pack: ours\nconcepts:\n  - id: zebra\n    kind: programme\n    terms:\n      - { text: ZEBRA, type: acronym, status: preferred }\n      - { text: Zonal Border Alert, type: full, lang: en, status: preferred }\n",
    );
    file("a.md", "The GTPPTPPO and ZEBRA met in the capital.\n");
    const own = run(["check", "a.md"]).out;
    assert.doesNotMatch(own, /acronym-variant/);
    assert.match(own, /Zonal Border Alert/);
    const bare = run(["check", "--no-workspace", "a.md"]).out;
    assert.match(bare, /acronym-variant/);
    assert.doesNotMatch(bare, /Zonal Border Alert/);
  });

  it("accepts today's findings by a baseline that survives moved text", () => {
    file("a.md", wrong);
    assert.equal(run(["check", "--write-baseline", "accepted.json", "a.md"]).status, 0);
    assert.equal(run(["check", "--baseline", "accepted.json", "a.md"]).out, "No findings in 1 file.\n");
    file("a.md", `# Minutes\n\nA new paragraph.\n\n${wrong}`);
    assert.equal(run(["check", "--baseline", "accepted.json", "a.md"]).status, 0);
    file("a.md", `${wrong}\nThe United Nations Office on Drugs and Crimes agreed.\n`);
    assert.match(run(["check", "--baseline", "accepted.json", "a.md"]).out, /^1 finding: 1 error\.$/m);
  });

  it("leaves out what the baseline of the folder's settings accepts, unless another is named or the folder is left out", () => {
    const none = { status: 0, out: "No findings in 1 file.\n", err: "" };
    mkdirSync(join(folder, ".vscode"));
    mkdirSync(join(folder, "notes"));
    file("a.md", wrong);
    file("empty.json", '{ "version": 1, "files": {} }');
    file(".vscode/settings.json", '{ "policyDrafting.baseline": "notes/accepted.json" }');
    const missing = run(["check", "a.md"]);
    assert.equal(missing.status, 1);
    assert.match(missing.err, /^\.vscode\/settings\.json: policyDrafting\.baseline: notes\/accepted\.json: there is no such file\..*\n$/);
    // It is made where it is missing yet, and made anew with all of today's findings.
    for (let time = 0; time < 2; time++) {
      assert.equal(
        run(["check", "--write-baseline", "notes/accepted.json", "a.md"]).err,
        "notes/accepted.json: today's findings are accepted.\n",
      );
      assert.deepEqual(run(["check", "a.md"]), none);
    }
    assert.equal(run(["check", "--no-workspace", "a.md"]).status, 1);
    assert.equal(run(["check", "--baseline", "empty.json", "a.md"]).status, 1);
    assert.equal(run(["check", file("other.md", wrong)]).status, 1);
  });

  it("knows a file of a baseline however its path is written, from the folder of the baseline or from one in it", () => {
    const none = { status: 0, out: "No findings in 1 file.\n", err: "" };
    mkdirSync(join(folder, "notes", "baselines"), { recursive: true });
    file("notes/a.md", wrong);
    const full = join(folder, "notes", "a.md");
    for (const path of ["./notes/a.md", "notes//a.md", full, "notes/a.md"]) {
      run(["check", "--write-baseline", "b.json", path]);
      assert.deepEqual(Object.keys((JSON.parse(readFileSync(join(folder, "b.json"), "utf8")) as { files: object }).files), ["notes/a.md"]);
    }
    for (const path of ["notes/a.md", "./notes/a.md", "notes/../notes/a.md", full])
      assert.deepEqual(run(["check", "--baseline", "b.json", path]), none, path);
    const inside = (words: readonly string[]): ProgramRun => runProgram(words, join(folder, "notes"));
    assert.deepEqual(inside(["check", "--baseline", "../b.json", "a.md"]), none);
    inside(["check", "--write-baseline", "../c.json", "a.md"]);
    assert.equal(readFileSync(join(folder, "c.json"), "utf8"), readFileSync(join(folder, "b.json"), "utf8"));
    // The baseline lies in a folder of the workspace: its names are from the workspace's folder, as in the editor.
    run(["check", "--write-baseline", "notes/baselines/d.json", "notes/a.md"]);
    assert.equal(readFileSync(join(folder, "notes/baselines/d.json"), "utf8"), readFileSync(join(folder, "b.json"), "utf8"));
    assert.equal(run(["check", "--baseline", "b.json", file("other.md", wrong)]).status, 1);
  });

  it("reads baselines of earlier versions, whose names are as somebody wrote them", () => {
    file("a.md", wrong);
    run(["check", "--write-baseline", "b.json", "a.md"]);
    const now = readFileSync(join(folder, "b.json"), "utf8");
    for (const name of ["./a.md", join(folder, "a.md"), "notes/../a.md"]) {
      file("old.json", now.replace('"a.md"', JSON.stringify(name)));
      assert.equal(run(["check", "--baseline", "old.json", "./a.md"]).status, 0, name);
    }
  });

  it("takes several levels, each from an option of its own", () => {
    file("a.md", wrong);
    const off = ["--rule", "instrument-misnumbered=off", "--rule=acronym-variant=off", "--rule", "acronym-undefined=off"];
    assert.equal(run(["check", ...off, "a.md"]).status, 0);
    assert.equal(run(["check", "--profile", "un", "--profile", "asean", "--fail-on", "never", "a.md"]).status, 0);
  });

  it("says in one sentence what is wrong with its input, and exits with 2", () => {
    file("utf16.md", new Uint8Array([0xff, 0xfe, 0x68, 0]));
    file("latin1.md", new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    file("binary.md", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]));
    file("broken.json", "{");
    file("a.md", wrong);
    mkdirSync(join(folder, "folder"));
    const cases: [readonly string[], RegExp][] = [
      [["check"], /Name a memo to check/],
      [["check", "none.md"], /none\.md: there is no such file/],
      [["check", "folder"], /folder is a folder/],
      [["check", "utf16.md"], /UTF-16\. Save it as UTF-8/],
      [["check", "latin1.md"], /not UTF-8/],
      [["check", "binary.md"], /not a text file/],
      [["check", "--formt", "json", "a.md"], /Unknown option --formt\. Did you mean --format\?/],
      [["check", "--format", "xml", "a.md"], /one of text, json, sarif/],
      [["check", "--date", "tomorrow", "a.md"], /YYYY-MM-DD/],
      [["check", "--date", "2026-13-45", "a.md"], /--date 2026-13-45: write a day of the calendar as YYYY-MM-DD/],
      [["check", "--date", "2026-02-29", "a.md"], /--date 2026-02-29/],
      [["check", "--profile", "nope", "a.md"], /--profile nope: no term has this profile; write one of asean, un\./],
      [["check", "--rule", "no-such=off", "a.md"], /there is no rule "no-such"/],
      [["check", "--baseline", "broken.json", "a.md"], /broken\.json: .*Write it anew/],
      [["check", "--baseline", "none.json", "a.md"], /none\.json: there is no such file/],
      [["chek", "a.md"], /Did you mean "check"\?/],
      [["help", "chek"], /There is no command "chek"\. Did you mean "check"\?/],
      [["nothing"], /There is no command "nothing"\. See policy-drafting --help\./],
      [["help", "nothing"], /There is no command "nothing"\. See policy-drafting --help\./],
      [["nothing", "--help"], /There is no command "nothing"/],
      [["lookup"], /Name a term/],
      [["lookup", "--limit", "0", "TPPO"], /whole number from 1/],
      [["fix"], /Name a memo to fix/],
    ];
    for (const [words, expected] of cases) {
      const { status, out, err } = run(words);
      assert.equal(status, 2, words.join(" "));
      assert.equal(out, "", words.join(" "));
      assert.match(err, expected);
      assert.equal(err.trim().split("\n").length, 1, err);
      assert.doesNotMatch(err, /\bat .*:\d+:\d+\)?$/m);
    }
  });

  it("tells a broken pack's problems with file and line, and goes on checking", () => {
    mkdirSync(join(folder, ".policy-drafting"));
    file(".policy-drafting/terms.yaml", "pack: ours\nconcepts:\n  - id: [\n");
    const { status, out, err } = run(["check", file("a.md", wrong)]);
    assert.equal(status, 1);
    assert.match(err, /^\.policy-drafting[\\/]terms\.yaml:\d+:\d+: error: /);
    assert.match(out, /GT PPTPPO/);
  });

  it("fix writes the safe fixes and nothing else, keeps the byte order mark, and a second run changes nothing", () => {
    file("a.md", `\ufeff${wrong}`);
    const dry = run(["fix", "--dry-run", "a.md"]);
    assert.match(dry.out, /"GTPPTPPO" → "GT PPTPPO"/);
    assert.equal(run(["fix", "--dry-run", "-"], wrong).out, dry.out.replaceAll("a.md:", "standard input:"));
    assert.match(run(["fix", "-"], wrong).out, /^The \d{4} Palermo Protocol and the GT PPTPPO met\.\n$/);
    assert.equal(readFileSync(join(folder, "a.md"), "utf8"), `\ufeff${wrong}`);
    assert.equal(run(["fix", "a.md"]).status, 0);
    const fixed = readFileSync(join(folder, "a.md"), "utf8");
    assert.match(fixed, /^\ufeffThe \d{4} Palermo Protocol and the GT PPTPPO met\.\n$/);
    assert.equal(run(["fix", "a.md"]).out, "a.md: 0 changes.\n");
    assert.deepEqual(readdirSync(folder), ["a.md"]);
  });

  it("fix leaves links links, and files their permissions", () => {
    file("target.md", wrong);
    symlinkSync("target.md", join(folder, "link.md"));
    assert.match(run(["fix", "link.md"]).out, /^link\.md: [1-9]/);
    assert.ok(lstatSync(join(folder, "link.md")).isSymbolicLink());
    assert.match(readFileSync(join(folder, "target.md"), "utf8"), /GT PPTPPO/);
    for (const mode of [0o755, 0o600, 0o666]) {
      file("a.md", wrong);
      chmodSync(join(folder, "a.md"), mode);
      assert.equal(run(["fix", "a.md"]).status, 0);
      assert.match(readFileSync(join(folder, "a.md"), "utf8"), /GT PPTPPO/);
      if (process.platform !== "win32") assert.equal(statSync(join(folder, "a.md")).mode & 0o777, mode);
    }
    assert.deepEqual(readdirSync(folder).sort(), ["a.md", "link.md", "target.md"]);
  });

  it("fix does not take the place of a file that may not be written", () => {
    chmodSync(join(folder, file("a.md", wrong)), 0o444);
    const { status, err } = run(["fix", "a.md"]);
    // Nothing is forbidden to root.
    if (process.getuid?.() === 0) assert.equal(statSync(join(folder, "a.md")).mode & 0o777, 0o444);
    else {
      assert.deepEqual([status, err], [2, "policy-drafting: a.md: it may not be read or written by you. Nothing was changed.\n"]);
      assert.equal(readFileSync(join(folder, "a.md"), "utf8"), wrong);
    }
  });

  it("looks up in both languages, and by a spelling that is wrong", () => {
    assert.match(run(["lookup", "TPPO"]).out, /Tindak Pidana Perdagangan Orang/i);
    assert.match(run(["lookup", "GTPPTPPO"]).out, /^GT PPTPPO /);
    assert.deepEqual([run(["lookup", "qqqqzzzz"]).status, run(["lookup", "--format", "json", "qqqqzzzz"]).out], [1, "[]\n"]);
  });

  it("helps, and knows its version", () => {
    assert.match(run(["--help"]).out, /policy-drafting check FILE/);
    assert.match(run(["check", "--help"]).out, /--fail-on LEVEL/);
    for (const words of [["help"], ["help", "help"], ["help", "check"], ["help", "lsp"]])
      assert.equal(run(words).status, 0, words.join(" "));
    assert.match(run(["help", "terms"]).out, /terms import/);
    assert.equal(run([]).status, 2);
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
    assert.equal(run(["--version"]).out.trim(), manifest.version);
    assert.equal(version, manifest.version);
  });
});
