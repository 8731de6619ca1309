import assert from "node:assert/strict";
import { lookUp } from "../../server/src/features/lookUp.js";
import { lexicon } from "../helpers/base.js";

const ids = (query: string, limit = 5) => lookUp(lexicon(), query, { limit }).map((one) => one.id);

describe("look-up", () => {
  it("puts the exact acronym first, whatever its spelling", () => {
    assert.equal(lookUp(lexicon(), "TPPO")[0]?.label, "TPPO");
    for (const spelling of ["GT PPTPPO", "GTPPTPPO", "gt pp tppo", "GT-PPTPPO"])
      assert.equal(lookUp(lexicon(), spelling)[0]?.label, "GT PPTPPO", spelling);
  });

  it("finds by words of the name in both languages", () => {
    assert.ok(ids("perdagangan orang").includes("tppo"));
    assert.equal(ids("saksi dan korban lembaga")[0], "lpsk");
    assert.equal(ids("witness victim protection agency")[0], "lpsk");
    assert.equal(ids("palermo protocol")[0], "palermo-protocol");
    assert.ok(ids("21/2007").includes("uu-21-2007"));
    assert.ok(ids("uu-21-2007").slice(0, 2).includes("uu-21-2007"));
  });

  it("forgives slips", () => {
    assert.ok(ids("traficking in person").includes("trafficking-in-persons"));
    assert.ok(ids("victim identiffication").includes("identification"));
    assert.ok(ids("protocoll palermo").includes("palermo-protocol"));
  });

  it("gives every meaning of an ambiguous acronym", () => assert.ok(ids("PMI").length >= 3));

  it("says all that a list shows", () => {
    const [found] = lookUp(lexicon(), "LPSK");
    assert.equal(found?.label, "LPSK");
    assert.equal(found?.english, "Witness and Victim Protection Agency");
    assert.equal(found?.indonesian, "Lembaga Perlindungan Saksi dan Korban");
    assert.match(found?.url ?? "", /^https?:/);
    assert.equal(found?.unverified, false);
    assert.ok(found!.score > 0.9 && found!.score <= 1);
  });

  it("gives every accepted long form, in both languages, and no acronym among them", () => {
    const [found] = lookUp(lexicon(), "LPSK");
    assert.ok(found?.expansions.includes("Witness and Victim Protection Agency"));
    assert.ok(found?.expansions.includes("Lembaga Perlindungan Saksi dan Korban"));
    assert.ok(!found?.expansions.includes("LPSK"));
    assert.equal(new Set(found?.expansions).size, found?.expansions.length);
  });

  it("defines a concept in the language of the name that was asked for", () => {
    const definitionOf = (query: string) => lookUp(lexicon(), query)[0]?.definition ?? "";
    assert.match(definitionOf("Lembaga Perlindungan Saksi dan Korban"), /^Lembaga yang melindungi saksi dan korban/);
    assert.match(definitionOf("Witness and Victim Protection Agency"), /^Agency that protects witnesses and victims/);
  });

  it("keeps to a kind and a limit, and is total", () => {
    assert.ok(lookUp(lexicon(), "protocol", { kind: "instrument" }).every((one) => one.kind === "instrument"));
    assert.equal(lookUp(lexicon(), "a", { limit: 3 }).length <= 3, true);
    for (const query of ["", "   ", "🚢", "(((", "x".repeat(100_000), "\u0000"]) assert.ok(Array.isArray(lookUp(lexicon(), query)));
  });
});
