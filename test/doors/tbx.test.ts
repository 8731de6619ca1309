import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tbxPage } from "../../scripts/tbx-doc.mjs";
import type { Entry } from "../../server/src/doors/entry.js";
import { conceptFates, heldByTbx, termFates } from "../../server/src/doors/tbxFields.js";
import { openTbxReader, type TbxOutcome } from "../../server/src/doors/tbxRead.js";
import { writeTbx } from "../../server/src/doors/tbxWrite.js";
import { openBase } from "../../server/src/engine/base.js";
import type { Concept } from "../../server/src/engine/concept.js";
import { packShape, readPack } from "../../server/src/engine/pack.js";
import { compiledBase } from "../helpers/base.js";

const head =
  '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>';
const foot = "</body></text></tbx>";

describe("TBX", () => {
  const base = openBase(compiledBase());
  const concepts = Array.from({ length: base.conceptCount }, (_, at) => base.concept(at));

  it("brings the whole base back, all that TBX-Basic can hold", () => {
    const inFile = new Set(concepts.map((concept) => concept.id));
    const { entries, outcome } = read([...writeTbx(concepts, "Terms")].join(""));
    assert.deepEqual(outcome, { concepts: concepts.length, leftOut: { concepts: 0, terms: 0 } });
    for (const [at, concept] of concepts.entries()) assert.deepEqual(entries[at], heldByTbx(concept, inFile), concept.id);
  });

  it("makes a pack of the whole base in which nothing is wrong", () => {
    const { entries } = read([...writeTbx(concepts, "Terms")].join(""));
    const { problems } = readPack({ pack: "all", concepts: entries }, "all");
    assert.deepEqual(
      problems.filter(({ level }) => level === "error").map(({ path, message }) => `${path.join(".")}: ${message}`),
      [],
    );
  });

  it("says of each field of a concept and of a term whether it is held or lost", () => {
    assert.deepEqual(Object.keys(conceptFates).sort(), Object.keys(packShape.concept ?? {}).sort());
    assert.deepEqual(Object.keys(termFates).sort(), Object.keys(packShape.term ?? {}).sort());
  });

  it("tells nothing held that does not come back, and nothing lost that does", () => {
    const full = fullConcept();
    const { entries } = read([...writeTbx([full, concept({ id: "other" })], "Terms")].join(""));
    const back = entries[0] as unknown as Record<string, unknown>;
    for (const [field, fate] of Object.entries(conceptFates)) assert.equal(field in back, "held" in fate, field);
    const term = (back.terms as Record<string, unknown>[])[0] ?? {};
    for (const [field, fate] of Object.entries(termFates)) assert.equal(field in term, "held" in fate, field);
  });

  it("docs/tbx.md is what the table says; `node scripts/tbx-doc.mjs` writes it", () => {
    const page = readFileSync(new URL("../../docs/tbx.md", import.meta.url), "utf8").replace(/\r\n/g, "\n");
    assert.equal(page, tbxPage({ conceptFates, termFates }));
  });

  it("is version 3, dialect TBX-Basic, style DCT", () => {
    const text = [
      ...writeTbx(
        [
          concept({
            id: "trafficking",
            domains: ["crime"],
            definition: { en: "Buying & selling <people>." },
            sources: ["https://example.org/a?b=1&c=2"],
            terms: [
              { text: "trafficking", lang: "en", status: "preferred", type: "full" },
              { text: "TIP", status: "admitted", type: "acronym" },
              { text: "trade", lang: "en", status: "discouraged", type: "full", why: "Too wide.", replacements: ["trafficking"] },
            ],
          }),
        ],
        "Terms",
      ),
    ].join("");
    assert.equal(
      text.slice(text.indexOf("      <conceptEntry"), text.indexOf("    </body>")),
      `      <conceptEntry id="c-trafficking">
        <min:subjectField>crime</min:subjectField>
        <basic:source>https://example.org/a?b=1&amp;c=2</basic:source>
        <langSec xml:lang="en">
          <basic:definition>Buying &amp; selling &lt;people&gt;.</basic:definition>
          <termSec id="c-trafficking.t0.en">
            <term>trafficking</term>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
            <basic:termType>fullForm</basic:termType>
          </termSec>
          <termSec id="c-trafficking.t1.both">
            <term>TIP</term>
            <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
            <basic:termType>acronym</basic:termType>
          </termSec>
          <termSec id="c-trafficking.t2.en">
            <term>trade</term>
            <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
            <basic:termType>fullForm</basic:termType>
            <note>Why: Too wide.</note>
            <note>Write instead: trafficking</note>
          </termSec>
        </langSec>
        <langSec xml:lang="id">
          <termSec id="c-trafficking.t1.again">
            <term>TIP</term>
            <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
            <basic:termType>acronym</basic:termType>
          </termSec>
        </langSec>
      </conceptEntry>
`,
    );
    assert.match(
      text,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"/,
    );
  });

  it("leaves out characters that XML does not allow", () => {
    const { entries, outcome } = read([...writeTbx([concept({ note: "a\u0001b\ufffe\ud800c" })], "Terms")].join(""));
    assert.equal(outcome.problem, undefined);
    assert.equal(entries[0]?.note, "abc");
  });

  const body = (style: "dct" | "dca" | "martif"): string => {
    if (style === "martif")
      return `<?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>Glossary</title></titleStmt></fileDesc></martifHeader><text><body>
<termEntry id="c1"><descrip type="subjectField">migration</descrip><note>Seen at borders.</note>
 <langSet xml:lang="en-GB"><descripGrp><descrip type="definition">Taking a person
   across a border.</descrip><admin type="source">https://example.org/glossary</admin></descripGrp>
  <ntig><termGrp><term>people smuggling</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
  <tig><term>human smuggling</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig></langSet>
 <langSet xml:lang="in"><tig><term>penyelundupan manusia</term></tig><tig><term>PM</term><termNote type="termType">acronym</termNote></tig></langSet>
 <langSet xml:lang="fr"><tig><term>trafic de migrants</term></tig></langSet>
</termEntry></body></text></martif>`;
    const dct = style === "dct";
    const put = (element: string, name: string, text: string): string =>
      dct ? `<${name}>${text}</${name}>` : `<${element} type="${name.split(":")[1]}">${text}</${element}>`;
    return `<tbx type="TBX-Basic" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1">${put("descrip", "min:subjectField", "migration")}<note>Seen at borders.</note>
 <transacGrp>${put("transac", "basic:transactionType", "origination")}<date>2020-01-01</date><note>by the office</note></transacGrp>
 <langSec xml:lang="en-GB">${put("descrip", "basic:definition", "Taking a person\n   across a border.")}${put("admin", "basic:source", "https://example.org/glossary")}
  <termSec><term>people smuggling</term>${put("termNote", "min:administrativeStatus", "preferredTerm-admn-sts")}</termSec>
  <termSec><term>human smuggling</term>${put("termNote", "min:administrativeStatus", "deprecatedTerm-admn-sts")}</termSec></langSec>
 <langSec xml:lang="id"><termSec><term>penyelundupan manusia</term></termSec><termSec><term>PM</term>${put("termNote", "basic:termType", "acronym")}</termSec></langSec>
 <langSec xml:lang="fr"><termSec><term>trafic de migrants</term></termSec></langSec>
</conceptEntry></body></text></tbx>`;
  };
  const smuggling: Entry = {
    id: "c1",
    domains: ["migration"],
    definition: { en: "Taking a person across a border." },
    terms: [
      { text: "people smuggling", lang: "en", status: "preferred" },
      { text: "human smuggling", lang: "en", status: "discouraged", replacements: ["people smuggling"] },
      { text: "penyelundupan manusia", lang: "id", status: "preferred" },
      { text: "PM", lang: "id", status: "admitted", type: "acronym" },
    ] as unknown as Entry["terms"],
    note: "Seen at borders.",
    sources: ["https://example.org/glossary"],
  };
  for (const style of ["dct", "dca", "martif"] as const) {
    it(`reads what another program wrote: ${style}`, () => {
      const { entries, outcome } = read(body(style));
      assert.deepEqual(outcome, { concepts: 1, leftOut: { concepts: 0, terms: 1 } });
      assert.deepEqual(entries, [smuggling]);
      assert.deepEqual(readPack({ pack: "p", concepts: entries }, "p").problems, []);
    });
  }

  it("reads the same in pieces of any length", () => {
    const text = body("martif");
    for (const length of [1, 2, 7, 64]) {
      const entries: Entry[] = [];
      const reader = openTbxReader((entry) => entries.push(entry));
      for (let at = 0; at < text.length; at += length) reader.write(text.slice(at, at + length));
      assert.equal(reader.close().problem, undefined);
      assert.deepEqual(entries, [smuggling], `pieces of ${length}`);
    }
  });

  it("does not flag one word written in two ways wherever it stands", () => {
    const { entries } = read(
      tbx(
        '<conceptEntry><langSec xml:lang="en"><termSec><term>email</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>e-mail</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>',
      ),
    );
    assert.equal(entries[0]?.terms[1]?.match, "context");
    assert.deepEqual(readPack({ pack: "p", concepts: entries }, "p").problems, []);
  });

  it("gives each concept an id of its own", () => {
    const one = (id: string, term: string): string =>
      `<conceptEntry${id ? ` id="${id}"` : ""}><langSec xml:lang="en"><termSec><term>${term}</term></termSec></langSec></conceptEntry>`;
    const { entries } = read(
      tbx(one("", "Sea patrol") + one("", "Sea patrol") + one("IATE_12", "port") + one("", "海") + one("", "__proto__")),
    );
    assert.deepEqual(
      entries.map(({ id }) => id),
      ["sea-patrol", "sea-patrol-2", "iate-12", "concept", "proto"],
    );
  });

  it("counts concepts without an English or Indonesian term", () => {
    const { entries, outcome } = read(
      tbx('<conceptEntry><langSec xml:lang="fr"><termSec><term>mer</term></termSec></langSec></conceptEntry><conceptEntry/>'),
    );
    assert.deepEqual(entries, []);
    assert.deepEqual(outcome.leftOut, { concepts: 2, terms: 1 });
  });

  const broken: readonly [string, string, RegExp, number, number?][] = [
    ["an element that is not closed", tbx("\n<conceptEntry>\n<langSec>\n</conceptEntry>"), /well-formed XML: unexpected close tag/, 4],
    ["an entity that is not declared", tbx("\n&bomb;"), /well-formed XML: undefined entity/, 2],
    ["a bare ampersand", tbx("\n\n<note>a & b</note>"), /well-formed XML/, 3],
    ["a file that ends early", "<tbx>\n<text>", /well-formed XML: unclosed tag/, 2],
    ["entities of its own", '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<tbx>&b;</tbx>', /declares entities/, 1],
    ["another kind of XML", "<html><body/></html>", /begins with <html>, not <tbx>/, 1],
    ["no XML", "term,lang\nsea,en\n", /This is not XML: it begins with "t"/, 1],
    ["nothing", "", /well-formed XML/, 1],
    ["elements nested without end", `<tbx>${"<a>".repeat(500)}`, /nested deeper/, 1],
    ["a text without end", tbx(`<conceptEntry><note>${"long ".repeat(300_000)}</note></conceptEntry>`), /more than 1000000 characters/, 1],
  ];
  for (const [what, text, message, line] of broken) {
    it(`tells line and column of ${what}`, () => {
      const { outcome } = read(text);
      assert.match(outcome.problem?.message ?? "", message);
      assert.match(outcome.problem?.message ?? "", /^[A-Z][^\n]*\.$/);
      assert.equal(outcome.problem?.line, line);
      assert.ok((outcome.problem?.column ?? 0) >= 1);
    });
  }

  it("hands over 5,000 concepts one by one", () => {
    const seen: string[] = [];
    const reader = openTbxReader((entry) => {
      seen.push(entry.id);
      assert.deepEqual(entry.terms, [
        { text: `term ${seen.length - 1}`, lang: "en", status: "preferred" },
        { text: `istilah ${seen.length - 1}`, lang: "id", status: "preferred" },
      ]);
    });
    reader.write(head);
    for (let at = 0; at < 5000; at++) {
      reader.write(
        `<conceptEntry id="n${at}"><langSec xml:lang="en"><termSec><term>term ${at}</term></termSec></langSec><langSec xml:lang="id"><termSec><term>istilah ${at}</term></termSec></langSec></conceptEntry>`,
      );
      assert.equal(seen.length, at + 1);
    }
    reader.write(foot);
    assert.deepEqual(reader.close(), { concepts: 5000, leftOut: { concepts: 0, terms: 0 } });
  });
});

function tbx(entries: string): string {
  return head + entries + foot;
}

function read(text: string): { entries: Entry[]; outcome: TbxOutcome } {
  const entries: Entry[] = [];
  const reader = openTbxReader((entry) => entries.push(entry));
  reader.write(text);
  return { entries, outcome: reader.close() };
}

function concept(some: Partial<Concept>): Concept {
  return {
    id: "one",
    kind: "concept",
    sources: [],
    confidence: "high",
    terms: [{ text: "one", lang: "en", status: "preferred", type: "full" }],
    ...some,
  };
}

/** A concept with every field set. */
function fullConcept(): Concept {
  return {
    id: "full",
    kind: "role",
    domains: ["crime"],
    definition: { en: "A.", id: "B." },
    terms: [
      {
        text: "wrong",
        lang: "en",
        status: "discouraged",
        type: "short",
        note: "n",
        from: "2001",
        until: "2002",
        unverified: true,
        caseSensitive: true,
        forms: ["wronger"],
        fault: "wording",
        level: "hint",
        why: "w",
        basis: "source",
        match: "context",
        needs: ["x"],
        unlessWords: ["x"],
        unless: ["wrong way"],
        replacements: ["right"],
        fix: "suggest",
        okBefore: "2001",
        profiles: ["un"],
        lookalike: "l",
        bad: "b",
      },
    ],
    needsDefinition: false,
    sense: "s",
    contextWords: ["c"],
    ambiguous: "a",
    counterparts: ["other"],
    confusedWith: [{ concept: "other", difference: "d" }],
    instruments: ["other art. 3"],
    skip: ["s"],
    formerly: ["other"],
    renamedTo: ["other"],
    from: "2001",
    until: "2002",
    note: "n",
    conflict: "c",
    evidence: "e",
    sources: ["https://example.org"],
    confidence: "low",
    unverified: ["from"],
    instrument: { form: "f", title: {}, shortNames: [], status: "draft" },
  };
}
