import assert from "node:assert/strict";
import { findSourceEntries } from "../../server/src/engine/sourceEntries.js";
import { citationUnknownKey } from "../../server/src/rules/citation-unknown-key.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const keys = (text: string, kind: "paragraph" | "front-matter" = "paragraph") =>
  findSourceEntries(text, { kind, citations: [] }).map(({ key, start, end }) => {
    assert.equal(text.slice(start, end), key);
    return key;
  });

describe("the memo's own list of sources", () => {
  it("is read with its keys", () => {
    assert.deepEqual(keys("sari2024: Sari, D. Brokers at Sea.\nlim2020b: Lim, T. Ports.\n"), ["sari2024", "lim2020b"]);
    assert.deepEqual(keys("- @sari: Sari, D. Brokers at Sea.\n"), ["sari"]);
    assert.deepEqual(
      keys("---\nreferences:\n- id: sari2024\n  type: book\n- type: report\n  id: 'lim'\ndate: 2026-01-01\n---\n", "front-matter"),
      ["sari2024", "lim"],
    );
  });

  it("is not what only looks like one", () => {
    for (const text of ["In 2021: The year.", "Perihal: Laporan 2024", "See https://example.org/sari2024: The page.", "id: x"])
      assert.deepEqual(keys(text), []);
    assert.deepEqual(keys("---\nauthors:\n- id: sari2024\n---\n", "front-matter"), []);
  });

  const options = { rules: [citationUnknownKey] };
  const list = "\n\n[@sari2024] Sari, D. (2024). Brokers at Sea. Jakarta: Contoh.\n[@lim2020] Lim, T. (2020). Ports. Jakarta: Contoh.\n";

  it("makes its keys known", () => {
    checkSilent(`A study found debts [@sari2024; @lim2020, p. 3].${list}`, options);
    check(
      `
      A study found debts [@wong2019].
                            ^^^^^^^^ citation-unknown-key

      [@sari2024] Sari, D. (2024). Brokers at Sea. Jakarta: Contoh.
      `,
      options,
    );
    check(
      `
      [@sari2024] says that nobody was asked.
        ^^^^^^^^ citation-unknown-key
      `,
      options,
    );
  });

  it("is where a key that comes near is looked for first", () => {
    checkFix("citation-unknown-key", `A study found debts [@sari2023].${list}`, `A study found debts [@sari2024].${list}`, options);
    checkFix("citation-unknown-key", `A study found debts [@sari2024b].${list}`, `A study found debts [@sari2024].${list}`, options);
    checkFix("citation-unknown-key", `Victims are protected [@uu-21-207].${list}`, `Victims are protected [@uu-21-2007].${list}`, options);
  });

  it("is heeded when it is written later", () => {
    const memo = memoOf("A study found debts [@sari2024].\n\nSources\n", options);
    assert.equal(findingsOf(memo).length, 1);
    memo.edit({ line: 3, character: 0 }, { line: 3, character: 0 }, "\n[@sari2024] Sari, D. (2024). Brokers at Sea.\n");
    assert.deepEqual(findingsOf(memo), []);
    memo.edit({ line: 4, character: 2 }, { line: 4, character: 11 }, "@lim2020");
    assert.equal(findingsOf(memo).length, 1);
  });
});
