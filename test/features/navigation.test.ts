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

  it("finds a term within a longer one", () => {
    assert.deepEqual(found("Kejahatan perdagangan<|> orang marak. Korban perdagangan orang dibantu."), [
      "perdagangan orang",
      "perdagangan orang",
    ]);
  });

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

  it("keeps things apart that are easily confused", () => {
    assert.deepEqual(found("Restit<|>ution is paid by the offender. Compensation is paid by the State."), ["Restitution"]);
    assert.deepEqual(found("Trafficking in pers<|>ons and smuggling of migrants differ."), ["Trafficking in persons"]);
    assert.deepEqual(found("Penyidik menahan tersang<|>ka. Terdakwa hadir, terpidana tidak. Tersangka itu pergi."), [
      "tersangka",
      "Tersangka",
    ]);
    assert.deepEqual(found("Penyidik menahan tersangka. Terdak<|>wa hadir, terpidana tidak. Para terdakwa pergi."), [
      "Terdakwa",
      "terdakwa",
    ]);
  });

  it("takes an acronym in the sense that the memo gives it", () => {
    const text = "Indonesian Red Cross (PMI) helped. PMI gave blood. Indonesian migrant workers arrived.";
    assert.deepEqual(found(text.replace("PMI gave", "PM<|>I gave")), ["Indonesian Red Cross", "PMI (defines)", "PMI"]);
    assert.deepEqual(found(text.replace("migrant", "mig<|>rant")), ["Indonesian migrant workers"]);
    assert.deepEqual(found("The Tax Information Portal (TIP) is new. The TI<|>P says: trafficking in persons grows."), [
      "TIP (defines)",
      "TIP",
    ]);
  });

  it("knows nothing of ordinary words", () => assert.equal(found("The rep<|>ort."), undefined));
});

describe("rename", () => {
  const renamed = (marked: string, name: string) => {
    const { memo, text, position } = cursorMemo(marked);
    const edits = rename(memo, position, name);
    return edits && withEdits(text, edits);
  };

  it("keeps the capital of the start of a sentence", () => {
    assert.equal(renamed("**Migrant<|> workers** came.", "overseas workers"), "**Overseas workers** came.");
    assert.equal(
      renamed("The migrant<|> workers came. Migrant workers left. A migrant worker stayed.", "overseas workers"),
      "The overseas workers came. Overseas workers left. An overseas worker stayed.",
    );
  });

  it("renames a term within a longer one, and not within a name", () => {
    assert.equal(
      renamed(
        "Trafficking<|> in persons is old. Victims of trafficking in persons are paid. The Global Report on Trafficking in Persons is out.",
        "human trafficking",
      ),
      "Human trafficking is old. Victims of human trafficking are paid. The Global Report on Trafficking in Persons is out.",
    );
    assert.equal(
      renamed("Kejahatan perdagangan<|> orang marak. Korban perdagangan orang dibantu.", "perdagangan manusia"),
      "Kejahatan perdagangan manusia marak. Korban perdagangan manusia dibantu.",
    );
  });

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

  it("renames the singular and the plural together, from either", () => {
    const after = "A seafarer came; seafarers left.";
    assert.equal(renamed("A migrant fis<|>her came; migrant fishers left.", "seafarer"), after);
    assert.equal(renamed("A migrant fisher came; migrant fish<|>ers left.", "seafarers"), after);
    assert.equal(renamed("A migrant fisher came; migrant fish<|>ers left.", "seafarer"), after);
    assert.equal(
      renamed("Every victim of trafficking counts. Victims of traf<|>ficking need help.", "survivors of trafficking"),
      "Every survivor of trafficking counts. Survivors of trafficking need help.",
    );
  });

  it("mends the article before the new name", () => {
    assert.equal(renamed("An NG<|>O met an NGO.", "CSO"), "A CSO met a CSO.");
    assert.equal(renamed("A CS<|>O met the CSO.", "NGO"), "An NGO met the NGO.");
    assert.equal(renamed("A migrant fis<|>her came.", "itinerant fisher"), "An itinerant fisher came.");
  });

  it("leaves doubled words and the cells of a table whole", () => {
    assert.equal(
      renamed("Para pekerja-pekerja migran dan peke<|>rja migran itu hadir.", "buruh migran"),
      "Para pekerja-pekerja migran dan buruh migran itu hadir.",
    );
    assert.equal(renamed("Para pekerja-peke<|>rja migran itu hadir.", "buruh migran"), undefined);
    assert.equal(renamed("| NG<|>O | x |\n| --- | --- |\n\nNGO\n", "A | B"), "| A \\| B | x |\n| --- | --- |\n\nA | B\n");
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

  it("lead to a source that is a collection of texts where the base names no page, and to no other source", () => {
    const url = (key: string) => documentLinks(memoOf(`It is a crime [@${key}].\n`))[0]?.url;
    assert.match(url("myanmar-atip-law-2005") ?? "", /^https:\/\/sherloc\.unodc\.org\//);
    // Their sources are news, the first page of a site, a list.
    for (const key of ["permenaker-4-2023", "eu-framework-decision-2002-629", "thailand-foreign-workers-decree-2017"])
      assert.equal(url(key), undefined, key);
  });

  it("are not laid over links of the memo itself", () => {
    const linked = (text: string) => documentLinks(memoOf(text)).map((link) => textOf(text, link.range));
    for (const text of [
      "See [the Palermo Protocol of 2000](https://x.org) on this.",
      "See [Palermo Protocol](https://x.org) on this.",
      "See the [Palermo Protocol][1] on this.\n\n[1]: https://x.org\n",
      "Lihat [**UU 21/2007**](a.md) tentang itu.",
    ])
      assert.deepEqual(linked(text), [], text);
    assert.deepEqual(linked("The [page](https://x.org) on the Palermo Protocol, and [UU 13/2006](b.md) beside UU 21/2007."), [
      "Palermo Protocol",
      "UU 21/2007",
    ]);
  });
});
