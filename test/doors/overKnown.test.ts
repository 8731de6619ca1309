import assert from "node:assert/strict";
import { readTermsCsv } from "../../server/src/doors/csvRead.js";
import { writeCsv } from "../../server/src/doors/csvWrite.js";
import type { Entry } from "../../server/src/doors/entry.js";
import { type Door, overKnown } from "../../server/src/doors/overKnown.js";
import { openTbxReader } from "../../server/src/doors/tbxRead.js";
import { writeTbx } from "../../server/src/doors/tbxWrite.js";
import { openBase } from "../../server/src/engine/base.js";
import type { Concept } from "../../server/src/engine/concept.js";
import { readPack } from "../../server/src/engine/pack.js";
import { compiledBase } from "../helpers/base.js";

describe("laying what comes in over what is known", () => {
  const base = openBase(compiledBase());
  const concepts = Array.from({ length: base.conceptCount }, (_, at) => base.concept(at));
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const known = (id: string): Concept => byId.get(id) ?? assert.fail(id);
  const through = (door: Door, of: readonly Concept[]): Entry[] => {
    if (door === "csv") return [...readTermsCsv([...writeCsv(of)].join("")).entries];
    const entries: Entry[] = [];
    const reader = openTbxReader((entry) => entries.push(entry));
    for (const piece of writeTbx(of, "all")) reader.write(piece);
    reader.close();
    return entries;
  };

  for (const door of ["tbx", "csv"] as const) {
    it(`leaves out every bundled concept that went out to ${door} and came back as it was`, () => {
      const changed = through(door, concepts).filter((entry) => overKnown(entry, known(entry.id), door).entry);
      assert.deepEqual(
        changed.map(({ id }) => id),
        [],
      );
    });

    it(`keeps what ${door} has no place for where something else was changed`, () => {
      const sample = concepts.filter((_, at) => at % 9 === 0 || concepts[at]?.instrument);
      const laid = through(door, sample).map((entry) => {
        const result = overKnown({ ...entry, note: "Changed." }, known(entry.id), door);
        assert.deepEqual(result.lost, [], entry.id);
        return result.entry ?? assert.fail(entry.id);
      });
      const { pack, problems } = readPack({ pack: "laid", concepts: laid }, "laid");
      assert.deepEqual(
        problems.filter(({ level }) => level === "error").map(({ path, message }) => `${path.join(".")}: ${message}`),
        [],
      );
      const told = ["note", "sources", "domains", "counterparts", "instruments", "formerly", "renamedTo"];
      const rest = (concept: Concept) =>
        Object.fromEntries(
          Object.entries(JSON.parse(JSON.stringify(concept).replaceAll("\\n", " "))).filter(([key]) => !told.includes(key)),
        );
      pack.concepts.forEach((concept, at) => {
        const before = sample[at] ?? assert.fail();
        const { terms, definition: _, ...others } = rest(concept) as { terms: Concept["terms"]; definition: unknown };
        const { terms: termsBefore, definition: __, ...othersBefore } = rest(before) as { terms: Concept["terms"]; definition: unknown };
        assert.deepEqual(others, othersBefore, concept.id);
        assert.equal(terms.length, termsBefore.length, concept.id);
      });
    });
  }

  it("lets go of how a wording is mended where what is written instead of it has changed", () => {
    const mended = concepts.flatMap((concept) => (concept.terms.some(({ fix }) => fix === "safe") ? [concept] : [])).slice(0, 50);
    const laid = through("csv", mended).map((entry) => {
      const terms = entry.terms.map((term) =>
        term.replacements ? { ...term, replacements: [...term.replacements, "something else"] } : term,
      );
      return overKnown({ ...entry, terms }, known(entry.id), "csv").entry;
    });
    assert.deepEqual(
      readPack({ pack: "laid", concepts: laid }, "laid").problems.filter(({ level }) => level === "error"),
      [],
    );
  });

  it("lays a glossary's concept over a bundled one of the same id without losing its forms, and says what a file of ours lost", () => {
    const [law] = through("csv", [known("uu-21-2007")]);
    assert.ok(law);
    const glossary: Entry = { id: "uu-21-2007", terms: [{ text: "Our Trafficking Act", lang: "en", status: "preferred", type: "full" }] };
    const laid = overKnown(glossary, known("uu-21-2007"), "tbx");
    assert.deepEqual(laid.lost, []);
    assert.deepEqual(laid.entry?.instrument, known("uu-21-2007").instrument);
    assert.equal(laid.entry?.terms.length, known("uu-21-2007").terms.length + 1);
    const [, ...fewer] = law.terms;
    assert.deepEqual(overKnown({ ...law, terms: fewer }, known("uu-21-2007"), "csv").lost, [law.terms[0]?.text]);
  });
});
