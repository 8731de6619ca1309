import assert from "node:assert/strict";
import { addTermToPack, type NewTerm } from "../../server/src/packs/addTermToPack.js";
import { readPackFile } from "../../server/src/packs/packFile.js";

const acronym: NewTerm = { term: "SATGAS ABK", longForm: "Satuan Tugas Awak Kapal", lang: "id" };

const commented = `# Terms of the Directorate for Seafarers
pack: our-office # short name

concepts:
    # first the ships
    - id: own-fishing-vessel
      terms:
        - { text: fishing vessel,   lang: en, status: preferred }   # as in the manual

    - id: own-agency
      terms:
        - text: manning agency
          lang: en
          status: preferred
# end of the list
silence: [eyd-praktik]
`;

function added(text: string, entry: NewTerm): { text: string; line: number } {
  const result = addTermToPack(text, entry);
  assert.ok(!("problem" in result), "problem" in result ? result.problem : "");
  return result;
}

function problem(text: string, entry: NewTerm): string {
  const result = addTermToPack(text, entry);
  assert.ok("problem" in result, "the term was added");
  return result.problem;
}

describe("adding a term to a workspace's pack", () => {
  it("makes a pack that reads without a problem where there was none", () => {
    const { text } = added("", acronym);
    const file = readPackFile(text, "terms.yaml");
    assert.deepEqual(file.problems, []);
    assert.deepEqual(
      file.pack.concepts.map(({ id, terms }) => [id, terms.map((term) => [term.text, term.status, term.type, term.lang])]),
      [
        [
          "own-satuan-tugas-awak-kapal",
          [
            ["Satuan Tugas Awak Kapal", "preferred", "full", "id"],
            ["SATGAS ABK", "preferred", "acronym", "id"],
          ],
        ],
      ],
    );
  });

  it("leaves every line of the file as it was, comments, order, spaces and all", () => {
    const { text, line } = added(commented, acronym);
    const lines = text.split("\n");
    const own = lines.slice(line, line + 9);
    assert.equal([...lines.slice(0, line), ...lines.slice(line + own.length)].join("\n"), commented);
    assert.equal(own[0], "    - id: own-satuan-tugas-awak-kapal");
    assert.equal(lines[line - 1], "          status: preferred");
    assert.equal(lines[line + own.length], "# end of the list");
    assert.deepEqual(readPackFile(text, "x").pack.silence, ["eyd-praktik"]);
    assert.equal(readPackFile(text, "x").pack.concepts.length, 3);
  });

  it("keeps the line ends of Windows", () => {
    const { text } = added(commented.replaceAll("\n", "\r\n"), acronym);
    assert.equal(text.replaceAll("\r\n", "").includes("\n"), false);
    assert.equal(readPackFile(text, "x").pack.concepts.length, 3);
  });

  it("fills lists that are empty, missing, in brackets or without a last line end", () => {
    for (const text of [
      "pack: a\nconcepts:\n",
      "pack: a\nconcepts: []\n",
      "pack: a\nconcepts: # none yet\n# end\n",
      "pack: a\nconcepts: []",
      "pack: a",
      "pack: a\nconcepts: ~\ntitle: A\n",
    ]) {
      const made = added(text, { term: "crew list", lang: "en" });
      assert.deepEqual(readPackFile(made.text, "x").problems, [], made.text);
      assert.equal(readPackFile(made.text, "x").pack.concepts.length, 1, made.text);
      assert.match(made.text.split("\n")[made.line] ?? "", /id: own-crew-list/);
    }
    const flow = added("pack: a\nconcepts: [{ id: one, terms: [{ text: one, status: preferred }] }] # ours\n", {
      term: "crew list",
      lang: "en",
    });
    assert.equal(readPackFile(flow.text, "x").pack.concepts.length, 2);
    assert.match(flow.text, /# ours/);
  });

  it("finds the column of the list whatever stands between a dash and its concept", () => {
    const concept = "id: one\n    terms: [{ text: one, status: preferred }]\n";
    for (const [start, dash] of [
      [`  -\n    ${concept}`, "  - "],
      [`  - &anchor\n    ${concept}`, "  - "],
      [`  - # first\n    ${concept}`, "  - "],
      [`-\n    ${concept}`, "- "],
    ]) {
      const { text } = added(`pack: a\nconcepts:\n${start}`, { term: "crew list", lang: "en" });
      assert.ok(text.includes(`\n${dash}id: own-crew-list`), text);
      assert.deepEqual(readPackFile(text, "x").problems, []);
    }
  });

  it("blames the term and not the file where the term is at fault", () => {
    assert.match(problem(commented, { term: "!!!" }), /^"!!!" has no letter and no digit/);
    assert.match(problem(commented, { term: "ship boy", instead: "ship boy" }), /cannot be written instead of itself/);
    assert.match(problem(commented, { term: "ZQP", longForm: "ZQP" }), /cannot stand for itself/);
  });

  it("begins a pack under comments alone, and keeps them", () => {
    for (const newline of ["\n", "\r\n"])
      for (const text of ["\n\n# only a comment\n", "# ours", "---\n# ours\n"].map((one) => one.replaceAll("\n", newline))) {
        const made = added(text, { term: "ZQP" });
        assert.ok(made.text.startsWith(text), made.text);
        assert.deepEqual(readPackFile(made.text, "x").problems, [], made.text);
        assert.match(made.text.split(/\r?\n/)[made.line] ?? "", /id: own-zqp/);
        assert.equal(made.text.includes("\r"), text.includes("\r"));
      }
  });

  it("adds one after the other, each once", () => {
    const first = added(commented, acronym);
    const second = added(first.text, { term: "ship chandler", lang: "en" });
    assert.deepEqual(
      readPackFile(second.text, "x").pack.concepts.map(({ id }) => id),
      ["own-fishing-vessel", "own-agency", "own-satuan-tugas-awak-kapal", "own-ship-chandler"],
    );
    assert.match(problem(second.text, acronym), /in this file already/);
  });

  it("gives two terms that sound alike ids of their own", () => {
    const first = added("", { term: "crew-list", lang: "en" });
    const second = added(first.text, { term: "crew list", lang: "en" });
    assert.deepEqual(
      readPackFile(second.text, "x").pack.concepts.map(({ id }) => id),
      ["own-crew-list", "own-crew-list-2"],
    );
  });

  it("writes a term to be avoided with what to write instead", () => {
    const { text } = added("", { term: "ship boy: junior", instead: "deck # cadet", lang: "en" });
    const [term] = readPackFile(text, "x").pack.concepts[0]!.terms;
    assert.deepEqual([term?.text, term?.status, term?.replacements], ["ship boy: junior", "discouraged", ["deck # cadet"]]);
    assert.deepEqual(readPackFile(text, "x").problems, []);
  });

  it("refuses what it cannot do safely, in one sentence", () => {
    assert.match(problem("pack: [a\nconcepts:\n", acronym), /mistake in line \d+/);
    assert.match(problem("- a\n- b\n", acronym), /not a pack/);
    assert.match(problem("just words", acronym), /not a pack/);
    for (const text of [
      "pack: w\n...\n",
      "pack: w\nconcepts:\n  - id: one\n    terms: [{ text: one, status: preferred }]\n...\n",
      "# ours\n...",
    ])
      assert.match(problem(text, { term: "ZQP" }), /ends with a line "\.\.\."/, text);
    assert.match(problem("", { term: "two\nlines" }), /one line/);
    assert.match(problem("", { term: " " }), /one line/);
    assert.match(problem("", { term: "x".repeat(301) }), /one line/);
  });
});
