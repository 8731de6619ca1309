import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instrumentList } from "../../server/src/citationCommands.js";
import { cslItems, listOfInstruments, toBibtex, toCslJson, toRis } from "../../server/src/features/bibliography.js";
import { citedInstruments } from "../../server/src/features/citedInstruments.js";
import { memoOf } from "../helpers/check.js";
import { withEdits } from "../helpers/cursorMemo.js";

const sample = readFileSync(new URL("../../samples/clean-en.memo.md", import.meta.url), "utf8");

describe("citedInstruments", () => {
  it("lists each instrument once, in the order of the first citation", () => {
    const memo = memoOf("Satu [@uu-21-2007, Pasal 2; @actip]. Dua [see @palermo-protocol] dan [@uu-21-2007].\n");
    assert.deepEqual(
      citedInstruments(memo).concepts.map((concept) => concept.id),
      ["uu-21-2007", "actip", "palermo-protocol"],
    );
  });

  it("gives the place of an unknown key", () => {
    const memo = memoOf("Kalimat pertama.\n\nKorban dilindungi [@uu-21-207].\n");
    assert.deepEqual(citedInstruments(memo), { concepts: [], unknown: [{ key: "uu-21-207", start: { line: 2, character: 20 } }] });
  });

  it("leaves out the keys of the memo's own list of sources, and tells what may be an account", () => {
    const memo = memoOf("Satu [@sari2024] dan [@uu-21-2007]. Contact @smith.\n\n## Sources\n\n[@sari2024] Sari, D. (2024) Title.\n");
    const { concepts, unknown } = citedInstruments(memo);
    assert.deepEqual(
      concepts.map(({ id }) => id),
      ["uu-21-2007"],
    );
    assert.deepEqual(unknown, [{ key: "smith", start: { line: 0, character: 45 }, mayBeAccount: true }]);
  });

  it("takes no key from code", () => assert.deepEqual(citedInstruments(memoOf("`[@actip]`\n\n    [@actip]\n")).concepts, []));
});

describe("citedInstruments, in words", () => {
  const keys = (text: string) => citedInstruments(memoOf(text)).concepts.map(({ id }) => id);

  it("are what a memo without keys names, in text and notes", () => {
    assert.deepEqual(keys("Under UU 21/2007 and the *Palermo Protocol*, victims are helped.^[ACTIP, art. 14.]\n"), [
      "uu-21-2007",
      "palermo-protocol",
      "actip",
    ]);
    assert.deepEqual(keys("Korban dibantu.[^1]\n\n[^1]: Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban.\n"), [
      "uu-13-2006",
    ]);
    assert.deepEqual(keys("Contact @smith under UU 21/2007.\n"), ["uu-21-2007"]);
  });

  it("are only those of the notes in a memo that cites by key", () => {
    const text = "Dirujuk [@uu-18-2017]. Named: UU 21/2007.^[Palermo Protocol, art. 3, see [here](x.md), and ACTIP.] UU 13/2006 too.[^1]\n";
    assert.deepEqual(keys(`${text}\n[^1]: PP 43/2017.\n`), ["uu-18-2017", "palermo-protocol", "actip", "pp-43-2017"]);
  });

  for (const [what, text] of [
    ["a quotation", 'He said, "Under UU 21/2007 they are helped."\n\n> UU 13/2006 applies.\n'],
    ["a heading", "## UU 21/2007\n\nText.\n"],
    ["code", "`UU 21/2007`\n"],
    ["a forum spoken of as a body", "The members of the Bali Process met.\n"],
    ["a name of several laws", "Pelaku dijerat dengan KUHP.\n"],
    ["a number beside another law's title", "UU 12/2006 tentang Perlindungan Saksi dan Korban berlaku.\n"],
    ["the memo's own list", "Text.\n\n## 5. List of instruments\n\n### Indonesia\n\n- UU 21/2007\n"],
  ] as const)
    it(`are none in ${what}`, () => assert.deepEqual(keys(text), []));

  it("are those of what is said behind the list", () =>
    assert.deepEqual(keys("## Daftar instrumen\n\n- UU 21/2007\n\n## Penutup\n\nUU 13/2006 berlaku.\n"), ["uu-13-2006"]));
});

describe("export of a bibliography", () => {
  const concepts = citedInstruments(
    memoOf("[@uu-21-2007; @palermo-protocol; @glotip; @un-global-plan-of-action-2010; @coe-convention-2005]\n"),
  ).concepts;

  it("writes CSL data", () => {
    const [law, protocol, report, plan, european] = cslItems(concepts, "en");
    assert.deepEqual(law && { ...law, URL: "" }, {
      id: "uu-21-2007",
      type: "legislation",
      title: "Law No. 21 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons",
      "title-short": "UU PTPPO",
      author: [{ literal: "Indonesia" }],
      issued: { "date-parts": [[2007, 4, 19]] },
      number: "58/2007",
      "container-title": "State Gazette of the Republic of Indonesia",
      language: "en",
      URL: "",
    });
    assert.equal(protocol?.type, "treaty");
    assert.deepEqual([protocol?.["container-title"], protocol?.volume, protocol?.page], ["United Nations Treaty Series", "2237", "319"]);
    assert.deepEqual(protocol?.issued, { "date-parts": [[2000, 11, 15]] });
    assert.equal(report?.type, "report");
    assert.deepEqual([plan?.type, plan?.number], ["document", "A/RES/64/293"]);
    assert.deepEqual([european?.["container-title"], european?.number], ["Council of Europe Treaty Series", "197"]);
  });

  it("takes titles in the memo's language", () => {
    assert.equal(
      cslItems(concepts, "id")[0]?.title,
      "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang",
    );
    assert.equal(cslItems(concepts, "id")[0]?.language, "id");
  });

  it("writes JSON that reads back", () => assert.deepEqual(JSON.parse(toCslJson(concepts, "en")), cslItems(concepts, "en")));

  it("writes BibTeX with balanced braces and escaped signs", () => {
    const text = toBibtex(concepts, "en");
    assert.equal(text.match(/^@misc\{/gm)?.length, concepts.length);
    assert.equal((text.match(/\{/g) ?? []).length, (text.match(/\}/g) ?? []).length);
    assert.ok(text.includes("  title = {{Law No. 21 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons}},\n"));
    assert.ok(text.includes("  year = {2007},\n"));
    // What styles print of a `@misc`; its volume, number, pages and journal they leave out.
    assert.ok(text.includes("  howpublished = {{United Nations Treaty Series, vol. 2237, p. 319}},\n"), text);
    assert.ok(text.includes("  howpublished = {{State Gazette of the Republic of Indonesia, No. 58/2007}},\n"));
    assert.ok(text.includes("  howpublished = {{Council of Europe Treaty Series, No. 197}},\n"));
    assert.ok(text.includes("  note = {{A/RES/64/293}},\n"));
    assert.ok(toBibtex(concepts, "id").includes("  howpublished = {{Lembaran Negara Republik Indonesia, Nomor 58/2007}},\n"));
    assert.doesNotMatch(text, /^ {2}(?:journal|volume|pages|number) =/m);
    const odd = concepts.slice(0, 1).map(
      (concept) =>
        ({
          ...concept,
          instrument: concept.instrument && { ...concept.instrument, title: { en: "Rights & duties: 100% of {all} #1_a \\ b" } },
        }) as typeof concept,
    );
    assert.ok(toBibtex(odd, "en").includes("{{Rights \\& duties: 100\\% of \\{all\\} \\#1\\_a \\textbackslash{} b}}"));
  });

  it("writes RIS", () => {
    const records = toRis(concepts, "en").trimEnd().split("\r\n\r\n");
    assert.equal(records.length, concepts.length);
    for (const record of records) {
      const lines = record.split("\r\n");
      assert.match(lines[0] ?? "", /^TY {2}- (?:STAT|LEGAL|RPRT|GOVDOC)$/);
      assert.match(lines[lines.length - 1] ?? "", /^ER {2}- ?$/);
      for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- ?/);
    }
    assert.ok(records[0]?.includes("PY  - 2007\r\nDA  - 2007/04/19/"));
  });

  it("writes nothing for nothing", () => {
    assert.deepEqual(JSON.parse(toCslJson([], "en")), []);
    assert.equal(toBibtex([], "en"), "");
  });
});

describe("listOfInstruments", () => {
  it("lists what the memo cites in full, by group", () => {
    const text = listOfInstruments(memoOf("---\nlang: id\n---\n\nKorban berhak atas restitusi [@uu-21-2007; @actip; @crc].\n"));
    assert.equal(
      text,
      [
        "## Daftar instrumen",
        "### Indonesia",
        "- Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 4720). `@uu-21-2007`",
        "### ASEAN dan kawasan",
        "- Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak, Kuala Lumpur, 21 November 2015. `@actip`",
        "### Internasional",
        "- Konvensi tentang Hak-Hak Anak, Perserikatan Bangsa-Bangsa, *Treaty Series*, vol. 1577, p. 3. `@crc`",
        "",
      ]
        .join("\n\n")
        .replace(/\n\n$/, "\n"),
    );
  });

  it("is found under a heading with a number, of an annex, with other words or in bold, and keeps it", () => {
    const law = "- Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers";
    for (const [heading, group] of [
      ["## 5. List of instruments", "### Indonesia\n\n"],
      ["### Annex A. List of legal instruments", "#### Indonesia\n\n"],
      ["## Daftar instrumen hukum", "### Indonesia\n\n"],
      ["# Lampiran 2: Daftar Instrumen", "### Indonesia\n\n"],
      ["**List of instruments**", ""],
      ["__4. List of Instruments__", ""],
    ] as const) {
      const before = "---\nlang: en\n---\n\nWorkers are protected [@uu-18-2017].\n\n";
      const text = `${before}${heading}\n\n- old\n- older\n\n**Next**\n`;
      const { range, text: list = "", stale } = instrumentList(memoOf(text));
      assert.ok(range && stale, heading);
      const renewed = withEdits(text, [{ range, text: list }]);
      assert.ok(renewed.startsWith(`${before}${heading}\n\n${group}${law}`), renewed);
      assert.equal(renewed.includes("- old"), false);
      const kept = group === "" ? renewed : renewed.replace("\n\n**Next**", "");
      assert.equal(instrumentList(memoOf(kept)).stale, false, kept);
      if (group === "") assert.ok(renewed.endsWith("\n\n**Next**\n"));
    }
    for (const other of [
      "**Instruments we like**",
      "## List of instruments of ratification",
      "A list of instruments",
      "**List of** instruments",
    ])
      assert.equal(instrumentList(memoOf(`Text [@uu-18-2017].\n\n${other}\n\n- old\n`)).range, undefined, other);
  });

  it("is absent where nothing is cited", () => assert.equal(listOfInstruments(memoOf("Tanpa rujukan.\n")), undefined));
});

describe("Pandoc reads the export", () => {
  const hasPandoc = spawnSync("pandoc", ["--version"]).status === 0;
  const concepts = citedInstruments(memoOf(sample)).concepts;
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "bibliography-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("writes the references of a sample memo as .html and .docx", () => {
    assert.ok(concepts.length >= 5);
    if (!hasPandoc) {
      assert.notEqual(process.env.CI, "true", "pandoc is missing; install it with: apt-get install pandoc");
      assert.equal((JSON.parse(toCslJson(concepts, "en")) as unknown[]).length, concepts.length);
      return;
    }
    writeFileSync(join(folder, "memo.md"), sample);
    writeFileSync(join(folder, "refs.json"), toCslJson(concepts, "en"));
    const convert = (output: string) => {
      const run = spawnSync("pandoc", ["-f", "markdown", "memo.md", "--citeproc", "--bibliography", "refs.json", "-s", "-o", output], {
        cwd: folder,
        encoding: "utf8",
      });
      assert.equal(run.status, 0, run.stderr);
      assert.doesNotMatch(run.stderr, /citeproc: citation|not found/i);
    };
    convert("memo.html");
    convert("memo.docx");
    const read = (name: string) => {
      const run = spawnSync("pandoc", [name, "-t", "plain", "--wrap=none"], { cwd: folder, encoding: "utf8" });
      assert.equal(run.status, 0, run.stderr);
      return run.stdout;
    };
    for (const text of [read("memo.html"), read("memo.docx")]) {
      assert.doesNotMatch(text, /@[a-z]+-[a-z0-9-]+|\?\?\?/);
      assert.match(text, /an act, a means and a purpose \(United Nations General Assembly 2000, art\. 3\(a\)\)/);
      assert.match(text, /Criminal Code \(Indonesia 2023, Pasal 455\)/);
      assert.match(text, /\(ASEAN Member States 2015, art\. 14\(7\)\)/);
      assert.match(text, /Indonesia\. 2006\. Law No\. 13 of 2006 on the Protection of Witnesses and Victims/);
      assert.match(text, /2023\. Law No\. 1 of 2023 on the Criminal Code/);
      assert.match(text, /ASEAN Member States\. 2015\. “?ASEAN Convention Against Trafficking in Persons, Especially Women and Children/);
      assert.match(text, /United Nations General Assembly\. 2000\. “?Protocol to Prevent, Suppress and Punish Trafficking in Persons/i);
    }
  });

  it("reads the BibTeX as the same references", () => {
    if (!hasPandoc) {
      assert.notEqual(process.env.CI, "true", "pandoc is missing; install it with: apt-get install pandoc");
      assert.ok(toBibtex(concepts, "en").startsWith("@misc{"));
      return;
    }
    const run = spawnSync("pandoc", ["-f", "bibtex", "-t", "csljson"], { input: toBibtex(concepts, "en"), encoding: "utf8" });
    assert.equal(run.status, 0, run.stderr);
    const items = JSON.parse(run.stdout) as { id: string; title: string }[];
    assert.deepEqual(items.map((item) => item.id).sort(), concepts.map((concept) => concept.id).sort());
    for (const item of items)
      assert.equal(item.title.replace(/<[^>]+>/g, ""), cslItems(concepts, "en").find((one) => one.id === item.id)?.title);
  });
});
