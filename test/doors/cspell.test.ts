import assert from "node:assert/strict";
import { cspellWords } from "../../server/src/doors/cspell.js";
import { openBase } from "../../server/src/engine/base.js";
import type { Concept, Term } from "../../server/src/engine/concept.js";
import { compiledBase } from "../helpers/base.js";

describe("the word list for spell checkers", () => {
  it("has the words of accepted terms, sorted, each once", () => {
    const words = cspellWords([
      concept([
        { text: "non-refoulement", status: "preferred" },
        { text: "nonrefoulement", status: "discouraged" },
        { text: "Komnas HAM", status: "admitted", forms: ["Komnas-HAM 2024"] },
        { text: "old name", status: "obsolete" },
        { text: "a HAM", status: "admitted" },
      ]),
    ]);
    assert.equal(words, "HAM\nKomnas\nnon\nrefoulement\n");
  });

  it("leaves out a discouraged spelling even where a longer accepted term has it", () => {
    const terms: Partial<Term>[] = [
      { text: "Dirjen Imigrasi", status: "admitted" },
      { text: "Dirjen", status: "discouraged" },
      { text: "ijin", status: "discouraged", match: "context" },
      { text: "surat ijin", status: "admitted" },
    ];
    assert.equal(cspellWords([concept(terms)]), "Imigrasi\nijin\nsurat\n");
    assert.equal(cspellWords([concept([...terms, { text: "Dirjen", status: "admitted" }])]), "Dirjen\nImigrasi\nijin\nsurat\n");
    assert.equal(cspellWords([]), "");
  });

  it("of the whole base is sorted, has nothing twice, and one word a line", () => {
    const base = openBase(compiledBase());
    const list = cspellWords(Array.from({ length: base.conceptCount }, (_, at) => base.concept(at))).split("\n");
    assert.equal(list.pop(), "");
    assert.deepEqual(list, [...new Set(list)].sort());
    for (const word of list) assert.match(word, /^\p{L}[\p{L}\p{M}'’]+$/u);
    for (const word of ["TPPO", "UNODC", "perdagangan", "refoulement"]) assert.ok(list.includes(word), word);
  });
});

function concept(terms: readonly Partial<Term>[]): Concept {
  return { id: "c", kind: "concept", sources: [], confidence: "high", terms: terms.map((term) => ({ type: "full", ...term }) as Term) };
}
