import assert from "node:assert/strict";
import { documentSymbols, type MemoSymbol } from "../../server/src/features/documentSymbols.js";
import { foldingRanges } from "../../server/src/features/foldingRanges.js";
import { inlayHints } from "../../server/src/features/inlayHints.js";
import { semanticTokens, tokenTypes } from "../../server/src/features/semanticTokens.js";
import { workspaceSymbols } from "../../server/src/features/workspaceSymbols.js";
import { memoOf } from "../helpers/check.js";

const memo = `---
title: Restitution
date: 2026-03-01
---

# Background

The Witness and Victim Protection Agency (LPSK) helps.

## Numbers

Some *text*.

# Next **steps** #

Done.
`;

const outline = (symbols: readonly MemoSymbol[], depth = 0): string[] =>
  symbols.flatMap((one) => [
    `${"  ".repeat(depth)}${one.kind} ${one.name} ${one.range.start.line}-${one.range.end.line}`,
    ...outline(one.children, depth + 1),
  ]);

describe("document symbols", () => {
  it("name fields as the memo writes them", () => {
    const names = documentSymbols(
      memoOf("**Kepada:** Direktur\n\nDari: Staf\n\nTanggal : 3 Mei 2026\n\n**Perihal**: Korban\n\n| Sifat | Biasa |\n\n- To: x\n"),
    );
    assert.deepEqual(
      names.filter(({ kind }) => kind === "field").map(({ name }) => name),
      ["Kepada", "Dari", "Tanggal", "Perihal", "Sifat"],
    );
  });

  it("are the fields, the headings as a tree, and the definitions under them", () => {
    assert.deepEqual(outline(documentSymbols(memoOf(memo))), [
      "field title 1-1",
      "field date 2-2",
      "heading Background 5-11",
      "  acronym LPSK 7-7",
      "  heading Numbers 9-11",
      "heading Next steps 13-15",
    ]);
  });

  it("exist for empty and odd memos", () => {
    assert.deepEqual(documentSymbols(memoOf("")), []);
    assert.deepEqual(outline(documentSymbols(memoOf("#\n\n### Deep\n\n# Top\n"))), [
      "heading (untitled) 0-2",
      "  heading Deep 2-2",
      "heading Top 4-4",
    ]);
  });
});

describe("workspace symbols", () => {
  it("find headings and acronyms of all memos", () => {
    const memos = new Map([
      ["file:///a.memo", memoOf(memo)],
      ["file:///b.memo", memoOf("# Nothing\n")],
    ]);
    assert.deepEqual(
      workspaceSymbols(memos, "lpsk").map((found) => `${found.uri} ${found.symbol.name} in ${found.container}`),
      ["file:///a.memo LPSK in Background"],
    );
    assert.equal(workspaceSymbols(memos, "").length, 5);
    assert.deepEqual(workspaceSymbols(memos, "zzzz"), []);
  });
});

describe("folding", () => {
  it("folds front matter, sections, comments, tables and code", () => {
    const text = `${memo}\n<!-- one -->\n<!-- two -->\n\n\`\`\`\ncode\n\`\`\`\n`;
    assert.deepEqual(
      foldingRanges(memoOf(text)).map((one) => `${one.startLine}-${one.endLine}${one.kind ? ` ${one.kind}` : ""}`),
      ["0-3 region", "5-11", "9-11", "13-22", "17-18 comment", "20-22"],
    );
  });

  const folded = (text: string) =>
    foldingRanges(memoOf(text)).map((one) => `${one.startLine}-${one.endLine}${one.kind ? ` ${one.kind}` : ""}`);

  it("folds all rows of a table, and each of two tables by itself", () => {
    assert.deepEqual(folded("Text.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n\nText.\n"), ["2-5"]);
    assert.deepEqual(folded("| A |\n| --- |\n| 1 |\n\n| B |\n| --- |\n| 2 |\n"), ["0-2", "4-6"]);
  });

  it("folds comments apart between which a line is empty", () => {
    assert.deepEqual(folded("<!-- one\ntwo -->\n\n<!-- three\nfour -->\n"), ["0-1 comment", "3-4 comment"]);
    assert.deepEqual(folded("<!-- one -->\n\n<!-- two -->\n"), []);
  });
});

describe("semantic tokens", () => {
  const decode = (text: string, range?: { start: { line: number; character: number }; end: { line: number; character: number } }) => {
    const data = semanticTokens(memoOf(text), range);
    const lines = text.split("\n");
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
      line += data[at]!;
      found.push(
        `${tokenTypes[data[at + 3]!]} ${lines[line]!.slice(character, character + data[at + 2]!)}${data[at + 4] ? ` ${data[at + 4]}` : ""}`,
      );
    }
    return found;
  };

  it("mark acronyms, terms, instruments and citations, also over line breaks", () => {
    assert.deepEqual(decode("The Witness and Victim\nProtection Agency (LPSK) cites UU No. 21 Tahun 2007 [@uu-21-2007].\n\nLPSK works."), [
      "policyTerm Witness and Victim",
      "policyTerm Protection Agency",
      "policyAcronym LPSK 1",
      "policyInstrument UU No. 21 Tahun 2007",
      "policyCitation @uu-21-2007",
      "policyAcronym LPSK",
    ]);
  });

  it("leave out the marks of a quotation that goes on", () => {
    assert.deepEqual(decode("> The Witness and Victim\n> Protection Agency works.\n> > The Witness and\n> > Victim Protection Agency."), [
      "policyTerm Witness and Victim",
      "policyTerm Protection Agency",
      "policyTerm Witness and",
      "policyTerm Victim Protection Agency",
    ]);
  });

  it("leave out right words that the base has for the sake of wrong ones", () => {
    assert.deepEqual(decode("They ask how they were recruited, and restitution follows.\n\nDia tahu kualitas sistem restitusi itu."), [
      "policyTerm restitution",
      "policyTerm restitusi",
    ]);
  });

  it("can be had for some lines", () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } };
    assert.deepEqual(decode("LPSK one.\n\nLPSK two.\n\nLPSK three.", range), ["policyAcronym LPSK"]);
  });
});

describe("inlay hints", () => {
  it("give the long form in the language of the sentence, not at a definition", () => {
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = inlayHints(
      memoOf(
        "LPSK helped the victims of this crime.\n\nLembaga ini bekerja dengan LPSK untuk para korban.\n\nThe Witness and Victim Protection Agency (LPSK) helps.",
      ),
      whole,
    );
    assert.equal(hints.length, 2);
    assert.match(hints[0]!.text, /Witness/);
    assert.match(hints[1]!.text, /Saksi/);
    assert.deepEqual(hints[0]!.position, { line: 0, character: 4 });
  });

  it("stand behind the whole word, also of acronyms that only the memo spells out", () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = (text: string) => inlayHints(memoOf(text), range).map(({ position, text }) => [position.character, text]);
    assert.deepEqual(hints("Pelaku TPPO-nya ditahan."), [[15, "tindak pidana perdagangan orang"]]);
    assert.deepEqual(hints("Korban TPPO dibantu."), [[11, "tindak pidana perdagangan orang"]]);
    const own = "The Zebra Quota Xylophone Panel (ZQXP) met. Then ZQXP left. ";
    assert.deepEqual(hints(`${own}The ZQXP's head stayed.`), [
      [53, "Zebra Quota Xylophone Panel"],
      [own.length + 10, "Zebra Quota Xylophone Panel"],
    ]);
    assert.deepEqual(hints("Then ZQXP left."), []);
  });

  it("give an acronym that is out of use its own long form, not the one that took its place, or none", () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = (text: string) => inlayHints(memoOf(text), range).map((hint) => hint.text);
    assert.deepEqual(hints("Officers record them as TKI at the airport."), ["Indonesian Worker"]);
    assert.deepEqual(hints("Indonesian migrant workers came.\n\nOfficers record them as TKI at the airport."), ["Indonesian Worker"]);
    assert.deepEqual(hints("Petugas mencatat mereka sebagai TKI di bandara."), ["Tenaga Kerja Indonesia"]);
    assert.deepEqual(hints("Indonesian migrant workers (TKI) came.\n\nOfficers asked every TKI at the airport."), []);
  });
});
