import assert from "node:assert/strict";
import { definition } from "../../server/src/features/definition.js";
import { documentLinks } from "../../server/src/features/documentLinks.js";
import { occurrences, soughtAt } from "../../server/src/features/references.js";
import { nameProblem, prepareRename, rename } from "../../server/src/features/rename.js";
import { memoOf } from "../helpers/check.js";
import { cursorMemo, textOf, withEdits } from "../helpers/cursorMemo.js";

describe("definition", () => {
  const definitions = (marked: string) => {
    const { memo, text, position } = cursorMemo(marked);
    return definition(memo, position).map((range) => textOf(text, range));
  };

  it("leads from a use, or from the long form, to where the acronym is spelled out", () => {
    const spelled = "Witness and Victim Protection Agency (LPSK";
    assert.deepEqual(definitions(`The ${spelled}) helps.\n\nLP<|>SK reports.`), [spelled]);
    assert.deepEqual(definitions(`The ${spelled}) helps.\n\nThe Witness and Vic<|>tim Protection Agency reports.`), [spelled]);
    assert.deepEqual(definitions("Gugus Tugas (GT PPTPPO) dibentuk.\n\nGT PP TP<|>PO bertemu.").length, 1, "whatever the spelling");
  });

  it("puts a definition in a quotation last", () => {
    assert.deepEqual(
      definitions(
        "> Lembaga Perlindungan Saksi dan Korban (LPSK)\n\nThe Witness and Victim Protection Agency (LPSK) helps.\n\nLPS<|>K.",
      ).at(0),
      "Witness and Victim Protection Agency (LPSK",
    );
  });

  it("finds nothing for what the memo does not define, or for ordinary words", () => {
    assert.deepEqual(definitions("LP<|>SK reports."), []);
    assert.deepEqual(definitions("The rep<|>ort."), []);
  });
});

describe("references", () => {
  const found = (marked: string) => {
    const { memo, text, position } = cursorMemo(marked);
    const sought = soughtAt(memo, position);
    return sought && occurrences(memo, sought).map((place) => `${textOf(text, place.range)}${place.defines ? " (defines)" : ""}`);
  };

  it("finds every form of a concept in both languages, and its counterpart", () => {
    assert.deepEqual(found("Trafficking in persons (TIP) grows.\n\nPerkara TP<|>PO naik. Soal perdagangan orang tetap berat. TIP again."), [
      "Trafficking in persons",
      "TIP (defines)",
      "TPPO",
      "perdagangan orang",
      "TIP",
    ]);
  });

  it("finds an instrument by key, number and name", () => {
    const places = found("UU No. 21 Tahun 2007 applies [@uu-21-<|>2007]. UU 21/2007 says so.");
    assert.equal(places?.length, 3);
    assert.ok(places?.includes("uu-21-2007"));
  });

  it("finds an acronym that the base does not know", () => {
    assert.deepEqual(found("ZQ<|>XP met. Then ZQXPs met."), ["ZQXP", "ZQXP"]);
  });

  it("knows nothing of ordinary words", () => assert.equal(found("The rep<|>ort."), undefined));
});

describe("rename", () => {
  const renamed = (marked: string, name: string) => {
    const { memo, text, position } = cursorMemo(marked);
    const edits = rename(memo, position, name);
    return edits && withEdits(text, edits);
  };

  it("renames an acronym, whatever its spelling, and keeps endings and quotations", () => {
    assert.equal(
      renamed('GT PPTPPO bertemu. GTPPTPPO<|> dan GT PP TPPO-nya. "GT PPTPPO hadir."', "Satgas TPPO"),
      'Satgas TPPO bertemu. Satgas TPPO dan Satgas TPPO-nya. "GT PPTPPO hadir."',
    );
  });

  it("leaves longer names that contain the acronym alone", () => {
    const text = renamed("Kasus TP<|>PO naik. GT PPTPPO bertemu.", "TIP");
    assert.equal(text, "Kasus TIP naik. GT PPTPPO bertemu.");
  });

  it("renames a term with its capital and plural", () => {
    assert.equal(
      renamed("Every victim of traffic<|>king counts. Victims of trafficking need help.", "survivor of trafficking"),
      "Every survivor of trafficking counts. Survivors of trafficking need help.",
    );
  });

  it("prepares only what is a term or an acronym", () => {
    const prepared = (marked: string) => {
      const { memo, position } = cursorMemo(marked);
      return prepareRename(memo, position)?.text;
    };
    assert.equal(prepared("TPPO<|>-nya"), "TPPO");
    assert.equal(prepared("The rep<|>ort."), undefined);
    assert.equal(prepared("See [@palermo-<|>protocol]."), undefined);
    assert.equal(prepared("UU No. 21 Tahun 20<|>07 applies."), undefined);
    assert.equal(prepared("`TP<|>PO`"), undefined);
  });

  it("refuses names that cannot be", () => {
    for (const name of ["", "  ", "a\nb", "...", "x".repeat(301)]) assert.notEqual(nameProblem(name), undefined, JSON.stringify(name));
    assert.equal(nameProblem("GT PPTPPO"), undefined);
  });
});

describe("document links", () => {
  it("lead from keys and numbers to the official text", () => {
    const text = "UU No. 21 Tahun 2007 applies [@uu-21-2007; @no-such-law].";
    const links = documentLinks(memoOf(text));
    assert.deepEqual(
      links.map((link) => textOf(text, link.range)),
      ["uu-21-2007", "UU No. 21 Tahun 2007"],
    );
    for (const link of links) assert.match(link.url, /^https?:\/\//);
  });
});
