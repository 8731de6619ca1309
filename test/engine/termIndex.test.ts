import assert from "node:assert/strict";
import fc from "fast-check";
import { TermIndex } from "../../server/src/engine/termIndex.js";
import { hashWord } from "../../server/src/engine/tokens.js";

/** A few words, so that forms share beginnings and nodes. */
const form = fc.array(fc.constantFrom("law", "on", "victims", "of", "trafficking", "persons", "agency", "unit"), {
  minLength: 1,
  maxLength: 5,
});
const forms = fc.array(form, { maxLength: 60 });

/** Numbers of the forms that read so, last added first. */
function formsAt(index: TermIndex, words: readonly string[]): number[] {
  let node = 0;
  for (const [at, text] of words.entries()) {
    const word = index.find(hashWord(text));
    if (word < 0) return [];
    const next = index.step(node, word);
    if (at === 0) assert.equal(index.root(word), Math.max(0, next));
    if (next < 0) return [];
    node = next;
  }
  const found: number[] = [];
  for (let id = index.firstForm(node); id >= 0; id = index.nextForm(id)) found.push(id);
  return found;
}

function holdsExactly(index: TermIndex, all: readonly (readonly string[])[]): void {
  assert.equal(index.formCount, all.length);
  const places = new Map<string, number[]>();
  for (const [at, words] of all.entries()) places.set(words.join(" "), [at, ...(places.get(words.join(" ")) ?? [])]);
  for (const words of all) {
    assert.deepEqual(formsAt(index, words), places.get(words.join(" ")));
    const beginning = words.slice(0, -1);
    if (beginning.length > 0) assert.deepEqual(formsAt(index, beginning), places.get(beginning.join(" ")) ?? []);
  }
  for (const [at, words] of all.entries())
    assert.deepEqual(
      index.wordsOf(at),
      words.map((word) => index.find(hashWord(word))),
    );
  assert.equal(index.find(hashWord("nowhere")), -1);
  // Every second form, its last word first.
  const asked = [...all.keys()].filter((at) => at % 2 === 0);
  const { words, forms } = index.wordsIn(asked);
  assert.deepEqual(
    [...words],
    asked.flatMap((at) => (all[at] ?? []).map((word) => index.find(hashWord(word))).reverse()),
  );
  assert.deepEqual(
    [...forms],
    asked.flatMap((at) => (all[at] ?? []).map(() => at)),
  );
  for (const at of asked) {
    const own = all[at] ?? [];
    for (const one of new Set(own))
      for (const other of ["law", "of", "unit"])
        assert.equal(
          index.hasPair(at, index.find(hashWord(one)), index.find(hashWord(other))),
          own.some((word, place) => word === one && (own[place + 1] === other || own[place + 2] === other)),
        );
  }
}

describe("term index", () => {
  it("finds every form, added, laid out, and added over what is laid out", () => {
    fc.assert(
      fc.property(forms, forms, forms, (first, second, third) => {
        const index = new TermIndex();
        for (const words of first) index.add(words.join(" "));
        holdsExactly(index, first);
        const laidOut = new TermIndex(index.laidOut().data);
        holdsExactly(laidOut, first);
        const over = laidOut.extended();
        for (const words of second) over.add(words.join(" "));
        holdsExactly(over, [...first, ...second]);
        const again = over.extended();
        for (const words of third) again.add(words.join(" "));
        holdsExactly(again, [...first, ...second, ...third]);
        holdsExactly(new TermIndex(again.laidOut().data), [...first, ...second, ...third]);
        // What lies beneath stays as it was.
        holdsExactly(laidOut, first);
        holdsExactly(over, [...first, ...second]);
      }),
      { numRuns: 200 },
    );
  });

  it("finds its words whatever their hashes", () => {
    const words = Array.from({ length: 3000 }, (_, at) => `word${at * 7919}`);
    const index = new TermIndex();
    const ids = words.map((word) => index.addWord(word));
    assert.equal(new Set(ids).size, words.length);
    const { data, wordIds } = index.laidOut();
    const laidOut = new TermIndex(data);
    words.forEach((word, at) => {
      assert.equal(laidOut.find(hashWord(word)), wordIds[ids[at] as number]);
    });
  });
});
