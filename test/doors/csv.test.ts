import assert from "node:assert/strict";
import { csvLine, readCsv } from "../../server/src/doors/csv.js";
import { readTermsCsv } from "../../server/src/doors/csvRead.js";
import { csvColumns, writeCsv } from "../../server/src/doors/csvWrite.js";
import { isLimited } from "../../server/src/doors/tbxFields.js";
import { openBase } from "../../server/src/engine/base.js";
import type { Concept } from "../../server/src/engine/concept.js";
import { readPack } from "../../server/src/engine/pack.js";
import { compiledBase } from "../helpers/base.js";

describe("CSV", () => {
  const base = openBase(compiledBase());
  const concepts = Array.from({ length: base.conceptCount }, (_, at) => base.concept(at));

  it("brings every concept and every term of the base back", () => {
    const { entries, problems } = readTermsCsv([...writeCsv(concepts)].join(""));
    assert.deepEqual(problems, []);
    const short = (terms: Concept["terms"], concept?: Concept) =>
      terms.map((term) => [
        term.text.trim(),
        term.lang,
        term.status,
        term.type ?? "full",
        term.forms,
        term.note?.trim(),
        (concept ? isLimited(concept, term) : term.match === "context") || undefined,
      ]);
    assert.deepEqual(
      entries.map((entry) => [entry.id, short(entry.terms), entry.definition, entry.domains ?? [], entry.sources ?? [], entry.confidence]),
      concepts.map((concept) => [
        concept.id,
        short(concept.terms, concept),
        concept.definition,
        concept.domains ?? [],
        [...new Set(concept.sources)],
        concept.confidence,
      ]),
    );
    const { problems: wrong } = readPack({ pack: "all", concepts: entries }, "all");
    assert.deepEqual(
      wrong.filter(({ level }) => level === "error").map(({ message }) => message),
      [],
    );
  });

  it("has no cell that a spreadsheet takes for a formula, and gives each back as it was", () => {
    const cells = ["=1+1", "+62 21", "-x", "@sum", "\tx", "\rx", "'=1", "''+", "plain", "'quoted'", "a=b", ""];
    const line = csvLine(cells);
    const { rows } = readCsv(line);
    assert.deepEqual(rows, [{ line: 1, cells }]);
    for (const cell of line.trimEnd().split(",")) assert.doesNotMatch(cell.replace(/^"/, ""), /^[=+\-@\t\r]/);
    const dangerous: Concept = {
      id: "d",
      kind: "concept",
      sources: ["=HYPERLINK(A1)"],
      confidence: "high",
      definition: { en: "@x" },
      terms: [{ text: '=cmd|"/c calc"', lang: "en", status: "preferred", type: "full", note: "+1" }],
    };
    const text = [...writeCsv([dangerous])].join("");
    assert.ok(!/(?:^|[,"\n])[=+@-]/.test(text.slice(1)), text);
    const [entry] = readTermsCsv(text).entries;
    assert.deepEqual([entry?.terms[0]?.text, entry?.terms[0]?.note, entry?.definition?.en], ['=cmd|"/c calc"', "+1", "@x"]);
  });

  it("brings back values with a bar in them, and quotes what another program would part", () => {
    const concept: Concept = {
      id: "d",
      kind: "concept",
      sources: ["https://example.org/a|b"],
      confidence: "high",
      terms: [{ text: "a", lang: "en", status: "preferred", type: "full", forms: ["a|b c", "d\\e", "|"] }],
    };
    const [entry] = readTermsCsv([...writeCsv([concept])].join("")).entries;
    assert.deepEqual(entry?.terms[0]?.forms, ["a|b c", "d\\e", "|"]);
    assert.deepEqual(entry?.sources, ["https://example.org/a|b"]);
    assert.deepEqual(readTermsCsv("term,forms\na,b|c | d\n").entries[0]?.terms[0]?.forms, ["b", "c", "d"]);
    for (const cell of ["a;=1+1", "a\t=1+1"]) assert.equal(csvLine([cell]), `"${cell}"\r\n`);
  });

  it("quotes commas, quotation marks and line breaks", () => {
    const cells = ['say "no"', "a, b", "two\r\nlines", "a;b", " spaced ", "é–字"];
    assert.deepEqual(readCsv(csvLine(cells)).rows[0]?.cells, cells);
    assert.equal(csvLine(['a "b"', "c"]), '"a ""b""",c\r\n');
  });

  it("reads every line break, an empty last cell and a byte order mark", () => {
    assert.deepEqual(readCsv('\ufeffa,b\r\nc,\n\n"d\ne",f\rg,h').rows, [
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["c", ""] },
      { line: 4, cells: ["d\ne", "f"] },
      { line: 6, cells: ["g", "h"] },
    ]);
    assert.deepEqual(readCsv("").rows, []);
    assert.deepEqual(readCsv("a,").rows, [{ line: 1, cells: ["a", ""] }]);
  });

  it("begins with a byte order mark and the names of the columns", () => {
    assert.equal([...writeCsv([])].join(""), `\ufeff${csvColumns.join(",")}\r\n`);
  });

  it("reads the least a glossary can be", () => {
    const { entries, problems } = readTermsCsv(
      "Term;Lang;Concept;Status\nsea patrol;en;patrol;\npatroli laut;id;patrol;\nsea guard;en;patrol;discouraged\nport;;;\n",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(entries, [
      {
        id: "patrol",
        terms: [
          { text: "sea patrol", lang: "en", status: "preferred" },
          { text: "patroli laut", lang: "id", status: "preferred" },
          { text: "sea guard", lang: "en", status: "discouraged", replacements: ["sea patrol"] },
        ],
      },
      { id: "port", terms: [{ text: "port", status: "preferred" }] },
    ]);
  });

  it("reports bad rows with their lines and keeps the rest", () => {
    const { entries, problems } = readTermsCsv(
      'term,lang,status,colour\n"two\nlines",en,,\n,en,preferred,\na,b,c,d,e\nport,xx,wrong,\nship,en,preferred,red\n"open,en',
    );
    assert.deepEqual(
      entries.map(({ terms }) => terms[0]?.text),
      ["two\nlines", "port", "ship", "open,en"],
    );
    assert.deepEqual(
      problems.map(({ line, message }) => `${line}: ${message.slice(0, 40)}`),
      [
        '1: The column "colour" is not known and is ',
        "4: This row has no term and is left out.",
        "5: This row has 5 cells, the first row 4; a",
        '6: "xx" is no language known here (en, id);',
        '6: "wrong" is no status: write one of prefe',
        "8: A quotation mark that opens here is neve",
      ],
    );
  });

  it("says what is missing where the first row names no columns", () => {
    assert.match(readTermsCsv("sea,laut\n").problems[0]?.message ?? "", /there is none called "term"/);
    assert.deepEqual(readTermsCsv("").problems, [{ line: 1, message: "The file is empty." }]);
  });

  it("reads 20,000 rows", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `same,term ${at}\n`).join("");
    const { entries } = readTermsCsv(`concept,term\n${rows}`);
    assert.equal(entries.length, 1);
    assert.equal(entries[0]?.terms.length, 20_000);
  });
});
