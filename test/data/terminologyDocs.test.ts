import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { measureCoverage, readDocuments, readVerdicts } from "../../bench/coverage/measure.mjs";
import { terminologyPage } from "../../scripts/terminology-doc.mjs";
import { unverifiedPage } from "../../scripts/unverified-doc.mjs";
import { openBase } from "../../server/src/engine/base.js";
import type { Term } from "../../server/src/engine/concept.js";
import { compiledBase } from "../helpers/base.js";

describe("the pages on the terminology", () => {
  const base = openBase(compiledBase());
  const concepts = Array.from({ length: base.conceptCount }, (_, at) => base.concept(at));
  const page = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), "utf8").replace(/\r\n/g, "\n");

  it("docs/unverified.md is what the packs say; `node scripts/unverified-doc.mjs` writes it", () => {
    assert.ok(page("unverified") === unverifiedPage(concepts), "docs/unverified.md is out of date");
  });

  it("docs/terminology.md is what the packs say; `node scripts/terminology-doc.mjs` writes it", () => {
    assert.equal(page("terminology"), terminologyPage(concepts));
  });

  it("list every concept that is not confirmed, and none that is", () => {
    const listed = new Set([...page("unverified").matchAll(/^- `([^`]+)` \((?:low|memory)\)/gm)].map(([, id]) => id));
    assert.deepEqual(
      [...listed].sort(),
      concepts
        .filter(({ confidence }) => confidence !== "high")
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe("the measure of coverage", () => {
  const base = openBase(compiledBase());
  const concepts = Array.from({ length: base.conceptCount }, (_, at) => base.concept(at));
  const documents = readDocuments();
  const known = (acronym: string, long: string) => ({
    terms: [
      { text: acronym, status: "preferred", type: "acronym" },
      { text: long, status: "preferred", type: "full" },
    ] as Term[],
  });
  const pairs = (...list: [string, string][]) => [{ url: "https://example.org", lang: "en", role: "held-out", pairs: list } as const];

  it("has documents of both kinds and languages, each address once, none used and held out", () => {
    for (const lang of ["en", "id"])
      for (const role of ["used", "held-out"])
        assert.ok(
          documents.some((one) => one.lang === lang && one.role === role),
          `${lang} ${role}`,
        );
    assert.equal(new Set(documents.map(({ url }) => url)).size, documents.length);
    for (const { url } of documents) assert.match(url, /^https?:\/\//);
  });

  it("knows a short form in any spelling, and a long form but for case, plural and small words", () => {
    const [en] = measureCoverage(
      [known("UN-Habitat", "United Nations Human Settlements Programme")],
      pairs(
        ["UNHABITAT", "the united nations human settlement program"],
        ["UN Habitat", "United Nations Housing Programme"],
        ["UNHCR", "High Commissioner"],
      ),
    );
    assert.deepEqual([en?.pairs, en?.known, en?.agreeing], [3, 2, 1]);
    assert.deepEqual(en?.unknown, [["UNHCR", "High Commissioner"]]);
    assert.deepEqual(en?.other, [["UN Habitat", "United Nations Housing Programme"]]);
  });

  it("has a verdict on every pair that does not agree, and none on others", () => {
    const others = measureCoverage(concepts, documents).flatMap(({ other }) => other);
    const judged = readVerdicts();
    assert.deepEqual(judged.map(([short, long]) => `${short}: ${long}`).sort(), others.map(([short, long]) => `${short}: ${long}`).sort());
    for (const [, , verdict, ground] of judged) {
      assert.match(verdict, /^(?:slip|shortened|translation|sense)$/);
      assert.notEqual(ground, "");
    }
  });

  it("counts a pair once, and only held-out documents of the language", () => {
    const [en, id] = measureCoverage(
      [],
      [...pairs(["A B", "x"]), ...pairs(["AB", "the X"]), { url: "u", lang: "en", role: "used", pairs: [["C", "y"]] }],
    );
    assert.deepEqual([en?.pairs, en?.documents, id?.pairs], [1, 2, 0]);
  });
});
