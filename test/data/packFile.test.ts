import assert from "node:assert/strict";
import fc from "fast-check";
import { checkPacks } from "../../server/src/engine/checkPacks.js";
import { readPack } from "../../server/src/engine/pack.js";
import { longestPackFile, readPackFile } from "../../server/src/packs/packFile.js";

const good = `pack: our-office
concepts:
  - id: our-desk
    terms:
      - text: Desk for Trafficking Cases
        lang: en
        status: preferred
      - text: trafficking desk
        lang: en
        status: discouraged
        replacements: [Desk for Trafficking Cases]
        unless: [the trafficking desk officer]
`;

describe("Reading a pack file", () => {
  it("takes a pack without sources in a workspace, and fills in what is usual", () => {
    const { pack, problems } = readPackFile(good, "office.yaml");
    assert.deepEqual(problems, []);
    const [concept] = pack.concepts;
    assert.equal(concept?.kind, "concept");
    assert.equal(concept?.confidence, "high");
    assert.deepEqual(concept?.sources, []);
    assert.equal(concept?.terms[0]?.type, "full");
    assert.equal(concept?.terms[1]?.fault, "wording");
    assert.equal(concept?.terms[1]?.fix, "suggest");
  });

  it("asks for sources and confidence where packs are bundled", () => {
    const { problems } = readPackFile(good, "office.yaml", { sourced: true });
    assert.deepEqual(
      problems.map((problem) => problem.message),
      ['"confidence" is missing.', '"sources" is missing.'],
    );
    assert.deepEqual(problems[0]?.start, { line: 2, character: 4 });
  });

  it("reads JSON", () => {
    const { pack, problems } = readPackFile(
      '{\n\t"pack": "p",\n\t"concepts": [{"id": "a", "terms": [{"text": "A", "status": "preferred"}]}]\n}',
      "p.json",
    );
    assert.deepEqual(problems, []);
    assert.equal(pack.concepts.length, 1);
  });

  it("says where an unknown key stands and which one is meant", () => {
    const told = complaint(
      "pack: p\nconcepts:\n  - id: a\n    terms:\n      - text: A\n        status: discouraged\n        replacement: [B]\n",
    );
    assert.equal(told, '6:8-6:19 error: Unknown key "replacement". Did you mean "replacements"?');
  });

  it("counts positions in UTF-16 units, also after an emoji and in a file with CRLF", () => {
    const told = complaint('pack: "\u{1F600}"\r\nconcepts:\r\n  - id: a\r\n    terms: [{ text: "\u{1F600} x", status: right }]\r\n');
    assert.equal(told, '3:36-3:41 error: Expected one of preferred, admitted, discouraged, obsolete; found "right".');
  });

  for (const [what, yaml, message] of [
    ["a wrong type", "id: a\nneedsDefinition: maybe", 'Expected true or false, found "maybe".'],
    ["a number for text", "id: a\nnote: 12", 'Expected text, found the number 12. Put it in quotation marks: "12".'],
    ["a date that is none", "id: a\nfrom: 2023-02-29", "There is no such date: 2023-02-29."],
    ["dates out of order", 'id: a\nfrom: 2009\nuntil: "2007-04"', '"until" (2007-04) is before "from" (2009).'],
    ["an id with capitals", "id: Our Desk", 'An id is made of small letters, digits and single hyphens; found "Our Desk".'],
    ["an instrument without data", "id: a\nkind: instrument", 'A concept of kind instrument has "instrument".'],
    ["a key of the prototype", "id: a\n__proto__: { polluted: true }", 'Unknown key "__proto__".'],
    ["a constructor key", "id: a\nconstructor: { polluted: true }", 'Unknown key "constructor".'],
  ] as const) {
    it(`reports ${what}`, () => {
      const concept = `pack: p\nconcepts:\n  -\n${`${yaml}\nterms: [{ text: A, status: preferred }]`.replace(/^/gm, "    ")}\n`;
      const { problems } = readPackFile(concept, "p.yaml");
      assert.deepEqual(
        problems.map((problem) => problem.message),
        [message],
      );
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    });
  }

  for (const [what, term, message] of [
    [
      "an unless that does not hold the form",
      "text: sex tour, status: discouraged, unless: [sextet on tour]",
      '"sextet on tour" does not contain the term, so it can never protect it.',
    ],
    [
      "an unless that only repeats the form",
      "text: sex tour, status: discouraged, unless: [Sex Tour]",
      '"Sex Tour" does not contain the term, so it can never protect it.',
    ],
    [
      "a safe fix with a choice",
      "text: B, status: discouraged, replacements: [C, D], fix: safe",
      "A safe fix has exactly one replacement.",
    ],
    ["a replacement that changes nothing", "text: B, status: discouraged, replacements: [B]", "The replacement equals the term."],
    ["a fault of a right form", "text: B, status: admitted, fault: wording", '"fault" belongs to a discouraged or obsolete term.'],
    [
      "a wrong form with the words of a right one",
      "text: a, status: discouraged",
      '"a" has the same words as the right form "A": set caseSensitive, match: context or needs.',
    ],
    [
      "a level on an opinion",
      "text: B, status: discouraged, level: error, basis: editorial",
      '"B" is at most a hint: its basis is editorial.',
    ],
    ["a term without words", 'text: "--", status: admitted', "A term has at least one letter or digit."],
  ] as const) {
    it(`reports ${what}`, () => {
      const { problems } = readPackFile(
        `pack: p\nconcepts:\n  - id: a\n    terms:\n      - { text: A, status: preferred }\n      - { ${term} }\n`,
        "p.yaml",
      );
      assert.deepEqual(
        problems.map((problem) => problem.message),
        [message],
      );
      assert.equal(problems[0]?.start.line, 5);
    });
  }

  it("keeps the first of two concepts with one id and the sound concepts beside a broken one", () => {
    const value = { pack: "p", concepts: [concept("a", "A"), concept("a", "B"), { id: "b", terms: [] }, 7, concept("c", "C")] };
    const { pack, problems } = readPack(value, "p");
    assert.deepEqual(
      pack.concepts.map((each) => each.terms[0]?.text),
      ["A", "C"],
    );
    assert.deepEqual(
      problems.map((problem) => problem.path.join(".")),
      ["concepts.2.terms", "concepts.3", "concepts.1.id"],
    );
  });

  it("refuses what is no pack at all, with a reason", () => {
    assert.match(complaint(""), /^0:0-0:0 warning: This file is empty/);
    assert.match(complaint("# only a comment\n"), /This file is empty/);
    assert.match(complaint("PK\u0003\u0004\u0000\u0000"), /not a text file/);
    assert.match(complaint("- a\n- b\n"), /Expected keys with values, found a list\./);
    assert.match(complaint("just text"), /Expected keys with values/);
    assert.match(complaint("pack: [\n"), /^\d/);
    assert.match(complaint(`pack: p\nnote: ${"x".repeat(longestPackFile)}`), /too long for a pack: 5\.0 MB, at most 5\.0 MB/);
  });

  it("refuses aliases that multiply and nesting without end", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let at = 1; at < 9; at++)
      bomb.push(
        `${"abcdefghi"[at]}: &${"abcdefghi"[at]} [${Array(9)
          .fill(`*${"abcdefghi"[at - 1]}`)
          .join(", ")}]`,
      );
    assert.match(complaint(bomb.join("\n")), /^4:7-4:9 error: The aliases of this file \(\*name\) repeat too much/);
    assert.match(complaint("[".repeat(100_000)), /nested too deeply/);
  });

  it("is total on any value and any text", () => {
    const key = fc.constantFrom(
      "pack",
      "concepts",
      "id",
      "terms",
      "text",
      "status",
      "unless",
      "instrument",
      "title",
      "__proto__",
      "from",
      "forms",
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        fc.jsonValue(),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        readPack(value, "any");
        readPack({ pack: "p", concepts: [value, { id: "a", terms: [value] }] }, "any");
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readPackFile(text, "any");
      }),
      { numRuns: 300 },
    );
  });
});

describe("The mistakes of YAML", () => {
  const wrong = (line: string, instead = "        status: preferred") =>
    readPackFile(`pack: p\nconcepts:\n  - id: a\n    terms:\n      - text: A\n${instead}\n${line}\n`, "p").problems.map(
      ({ start, message }) => `${start.line + 1}: ${message}`,
    );

  for (const [line, told] of [
    ["        why: Use this: not that", /^7: A text with a colon and a space in it would begin a new key: put the text in quotation marks/],
    ["        status: preferred", /^7: The key "status" stands here twice: keep one of them/],
    ["---\npack: q", /^7: A line "---" begins a second document/],
    ["        note: *foo", /^7: No value is named "&foo" before this: where "\*" belongs to a text/],
    ["        note: @foo", /^7: A text cannot begin with @: put the text in quotation marks/],
    ["        note: %foo", /^7: A text cannot begin with %/],
    ['        note: "a\\d"', /^7: Between double quotation marks, a backslash is written twice/],
    ['        note: "a', /^8: A quotation mark that is opened before this is never closed/],
    ["        forms: [a", /^8: A \[ that is opened before this is never closed/],
    ["        note: {a: b", /^8: A \{ that is opened before this is never closed/],
    ["\tnote: a", /^7: A line is indented by spaces, not by a tab/],
    ["       note: a", /^7: This line does not begin in the column/],
    ["        just words\n        note: a", /^7: This line is neither a key with a value nor part of the one before/],
    ['        note: "Use" this', /^7: Nothing can follow here/],
  ] as const)
    it(`are told by what to do: ${line.trim()}`, () => {
      const problems = wrong(line);
      assert.match(problems[0] ?? "", told);
      assert.ok(problems.length <= 2, problems.join("\n"));
    });

  it("stand where they are in a file that is not cut into its concepts", () => {
    const [problem] = readPackFile("pack: p\nconcepts: [\n  {id: a, id: b}]\n", "p").problems;
    assert.deepEqual([problem?.start.line, problem?.message], [2, 'The key "id" stands here twice: keep one of them.']);
  });
});

describe("Reading one concept", () => {
  const problemsOf = (concept: object) => readPack({ pack: "p", concepts: [{ id: "own-x", ...concept }] }, "p").problems;
  const law = (fields: object) => ({
    kind: "instrument",
    terms: [{ text: "UU X", lang: "id", status: "preferred" }],
    instrument: { form: "law", title: { id: "UU X" }, status: "in-force", ...fields },
  });
  const told = (fields: object) => problemsOf(law(fields)).map(({ path, message }) => `${path.slice(2).join(".")}: ${message}`);

  it("asks for a term only where none was written", () => {
    const messages = (terms: unknown) => problemsOf({ terms }).map(({ message }) => message);
    assert.deepEqual(messages([]), ["A concept has at least one term."]);
    assert.deepEqual(messages([{ text: "A", status: "best" }]).length, 1);
  });

  it("finds dates of an instrument out of order and a status that its successor belies", () => {
    assert.deepEqual(told({ opened: "2011", inForce: "2010" }), ['instrument.inForce: "inForce" (2010) is before "opened" (2011).']);
    assert.deepEqual(told({ adopted: "2011", repealedOn: "2010", status: "repealed" }), [
      'instrument.repealedOn: "repealedOn" (2010) is before "adopted" (2011).',
    ]);
    assert.deepEqual(told({ indonesia: { signed: "2011", ratified: "2010" } }), [
      'instrument.indonesia.ratified: "ratified" (2010) is before "signed" (2011).',
    ]);
    assert.deepEqual(told({ aseanParties: { TH: { signed: "2011", party: "2010" } } }), [
      'instrument.aseanParties.TH.party: "party" (2010) is before "signed" (2011).',
    ]);
    assert.deepEqual(told({ repealedBy: "own-y" }), [
      'instrument.status: The status is in-force, yet "repealedBy" says that another instrument took its place.',
    ]);
    assert.deepEqual(told({ adopted: "2000", opened: "2000-12", inForce: "2003", indonesia: { ratified: "2009" } }), []);
    assert.deepEqual(told({ repealedBy: "own-y", repealedOn: "2020", status: "repealed" }), []);
  });

  it("takes a day of the year for what is kept every year", () => {
    const [problem, ...others] = problemsOf({ terms: [{ text: "A", status: "preferred" }], observed: "30 July" });
    assert.equal(problem?.message, 'Expected month and day, as in 07-30; found "30 July".');
    assert.deepEqual(others, []);
    assert.deepEqual(problemsOf({ terms: [{ text: "A", status: "preferred" }], observed: "07-30" }), []);
  });

  it("takes oneThing for the languages that the schema knows", () => {
    const [problem] = problemsOf({ terms: [{ text: "A", status: "preferred" }], oneThing: ["fr"] });
    assert.equal(problem?.message, 'Expected one of en, id; found "fr".');
  });

  it("asks for addresses as sources where packs are bundled, and only there", () => {
    const text = (source: string) =>
      `pack: p\nconcepts:\n  - id: a\n    terms: [{ text: A, status: preferred }]\n    confidence: high\n    sources: ["${source}"]\n`;
    for (const source of ["https://www.ilo.org/ (item 7)", "Keputusan Menteri", "https://"]) {
      assert.equal(readPackFile(text(source), "p", { sourced: true }).problems.length, 1, source);
      assert.deepEqual(readPackFile(text(source), "p").problems, []);
    }
    assert.deepEqual(readPackFile(text("https://example.org/a_(b)"), "p", { sourced: true }).problems, []);
  });
});

describe("Checking packs together", () => {
  it("finds references that lead round in a circle", () => {
    const law = (id: string, fields: object) => ({
      id,
      kind: "instrument",
      terms: [{ text: `Law ${id}`, lang: "en", status: "preferred" }],
      instrument: { form: "law", title: { en: id }, status: "repealed", ...fields },
    });
    assert.deepEqual(check([law("own-x", { repealedBy: "own-y" }), law("own-y", { repealedBy: "own-x" })]), [
      '0.yaml concepts.0.instrument.repealedBy error: What took the place of "own-x" leads back to it: one of them came last.',
      '0.yaml concepts.1.instrument.repealedBy error: What took the place of "own-y" leads back to it: one of them came last.',
    ]);
    assert.deepEqual(check([law("own-x", { amends: ["own-x"] })]), [
      '0.yaml concepts.0.instrument.amends.0 error: "own-x" refers to itself.',
    ]);
    assert.deepEqual(check([law("own-x", { amends: ["own-y"] }), law("own-y", { amends: ["own-x"] })]), [
      '0.yaml concepts.0.instrument.amends.0 error: "own-x" and "own-y" cannot both amend each other.',
      '0.yaml concepts.1.instrument.amends.0 error: "own-y" and "own-x" cannot both amend each other.',
    ]);
    assert.deepEqual(
      check([law("own-x", { repealedBy: "own-y" }), law("own-y", { repealedBy: "own-z" }), law("own-z", { repeals: ["own-y"] })]),
      [],
    );
    const replaced = (provision: string) =>
      law("own-x", { partialRepeals: [{ by: "own-x2", provisions: ["Pasal 1"], replacedBy: [provision] }] });
    assert.deepEqual(check([replaced("own-none Pasal 3"), law("own-x2", {})]), [
      '0.yaml concepts.0.instrument.partialRepeals.0.replacedBy.0 warning: There is no concept "own-none".',
    ]);
    assert.deepEqual(check([replaced("Pasal 455 UU 1/2023"), law("own-x2", {})]), []);
  });

  it("finds a form under forms that two concepts claim, and one that is right here and wrong there", () => {
    const withForms = (id: string, text: string, forms: string[]) => ({ id, terms: [{ text, lang: "en", status: "preferred", forms }] });
    assert.match(
      check([withForms("a", "Desk", ["desks"]), withForms("b", "Table", ["tables", "desks"])])[0] ?? "",
      /^0\.yaml concepts\.1\.terms\.0\.forms\.1 information: "desks" is also a form of "a"/,
    );
    const bad = (more: object) => ({
      id: "b",
      terms: [
        { text: "Table", lang: "en", status: "preferred" },
        { text: "Desk", lang: "en", status: "discouraged", ...more },
      ],
    });
    assert.match(
      check([concept("a", "Desk", "en")], [bad({})])[0] ?? "",
      /^1\.yaml concepts\.0\.terms\.1\.text information: "Desk" is wrong here and right in "a"/,
    );
    assert.deepEqual(check([concept("a", "Desk", "en")], [bad({ match: "context" })]), []);
    assert.deepEqual(check([concept("a", "Desk", "id")], [bad({})]), []);
    assert.deepEqual(check([concept("a", "desk", "en")], [bad({})]), [], "what differs in its spelling alone is told apart by it");
  });

  const check = (...packs: unknown[][]) =>
    checkPacks(packs.map((concepts, at) => ({ where: `${at}.yaml`, pack: readPack({ pack: "p", concepts }, `${at}.yaml`).pack }))).map(
      (problem) => `${problem.where} ${problem.path.join(".")} ${problem.level}: ${problem.message}`,
    );

  it("finds an id in two packs", () => {
    assert.deepEqual(check([concept("a", "A")], [concept("a", "B")]), ['1.yaml concepts.0.id error: The id "a" is also in 0.yaml.']);
  });

  it("finds references to nothing", () => {
    assert.deepEqual(check([{ ...concept("a", "A"), counterparts: ["b"], instruments: ["law art. 3"], formerly: ["Old Name", "old"] }]), [
      '0.yaml concepts.0.counterparts.0 warning: There is no concept "b".',
      '0.yaml concepts.0.instruments.0 warning: There is no concept "law".',
      '0.yaml concepts.0.formerly.1 warning: There is no concept "old".',
    ]);
    const law = (ratifies: unknown) => ({
      ...concept("law", "Law"),
      kind: "instrument",
      instrument: { form: "law", title: { en: "Law" }, status: "in-force", ratifies },
    });
    for (const ratifies of ["treaty", ["treaty"]])
      assert.deepEqual(check([law(ratifies)]), ['0.yaml concepts.0.instrument.ratifies.0 warning: There is no concept "treaty".']);
    const known = checkPacks([{ where: "a", pack: readPack({ pack: "p", silence: ["x", "y"], concepts: [] }, "a").pack }], {
      concept: (id) => (id === "x" ? readPack({ concepts: [concept("x", "X")] }, "b").pack.concepts[0] : undefined),
      claims: () => [],
    });
    assert.deepEqual(
      known.map((problem) => problem.message),
      ['There is no concept "y".'],
    );
  });

  it("finds a form that two concepts claim, unless something tells them apart", () => {
    const clash = check([concept("a", "PMI")], [concept("b", "pmi")]);
    assert.equal(clash.length, 1);
    assert.match(clash[0] ?? "", /^1\.yaml concepts\.0\.terms\.0\.text information: "pmi" is also a form of "a"/);
    assert.deepEqual(
      check([
        { ...concept("a", "PMI"), sense: "work" },
        { ...concept("b", "PMI"), sense: "relief" },
      ]),
      [],
    );
    assert.deepEqual(check([{ ...concept("a", "PMI"), counterparts: ["b"] }, concept("b", "PMI")]), []);
    assert.deepEqual(check([concept("a", "PMI", "en"), concept("b", "PMI", "id")]), []);
  });
});

function concept(id: string, text: string, lang?: string): { id: string; terms: unknown[] } {
  return { id, terms: [{ text, status: "preferred", ...(lang ? { lang } : {}) }] };
}

/** The first problem of a text, with its place. */
function complaint(text: string): string {
  const [problem] = readPackFile(text, "p.yaml").problems;
  if (!problem) return "";
  const { start, end, level, message } = problem;
  return `${start.line}:${start.character}-${end.line}:${end.character} ${level}: ${message}`;
}
