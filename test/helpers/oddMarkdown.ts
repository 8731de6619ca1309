import * as fc from "fast-check";

const words = [
  "TPPO",
  "korban",
  "trafficking",
  "in persons",
  "the",
  "yang",
  "UU 21/2007",
  "**bold**",
  "`code`",
  "[a](b)",
  "\u00e9t\u00e9",
  "\ud83d\ude00",
  "a\u0301",
  "LPSK (Lembaga)",
  "| x",
];
const starts = [
  "",
  "",
  "",
  "",
  "# ",
  "## ",
  "- ",
  "* ",
  "1. ",
  "2) ",
  "> ",
  ">",
  "> > ",
  "  ",
  "    ",
  "\t",
  "```",
  "~~~",
  "````",
  "---",
  "***",
  "===",
  "| a | b |",
  "|---|---|",
  "--- | ---",
  "<!-- ",
  "-->",
  "<div>",
  "</div>",
  "[^1]: ",
  "[ref]: http://x.y",
  "+ ",
  "   - ",
  "     ",
  "      - ",
  ">     ",
  "> - ",
  "- > ",
  "-",
  "10. ",
  "#",
  "####### ",
  "<!-- c -->",
  "<b>x</b>",
  "title: x",
];

/** Lines of odd Markdown: every kind of block start before a few words, blank lines, mixed line breaks. */
export const oddLine = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...words), { maxLength: 4 }))
  .map(([start, rest]) => start + rest.join(" "));

/** A whole odd document; breaks are line feeds unless `crlf` mixes in carriage returns. */
export function oddDocument(options: { crlf: boolean; maxLines: number }): fc.Arbitrary<string> {
  const breaks = options.crlf ? fc.constantFrom("\n", "\n", "\n", "\r\n") : fc.constant("\n");
  return fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 3, arbitrary: oddLine }), breaks), {
        maxLength: options.maxLines,
      }),
    )
    .map(([front, lines]) => (front ? "---\ntitle: x\n---\n" : "") + lines.map(([line, end]) => line + end).join(""));
}

const memoWords = [
  "trafficking in persons",
  "human trafficking",
  "perdagangan orang",
  "Tindak Pidana Perdagangan Orang (TPPO)",
  "TPPO",
  "TPPO-nya",
  "victims",
  "korban",
  "the Palermo Protocol",
  "2003 Palermo Protocol",
  "UU No. 21 Tahun 2007",
  "Pasal 2 UU 21/2007",
  "[@palermo-protocol, art. 3(a)]",
  "GTPPTPPO",
  "GT PPTPPO",
  "yang",
  "dan",
  "the",
  "of",
  "\u201cTPPO\u201d",
  "*trafficking*",
  "TKI",
  "human trade",
  "United Nations Office on Drugs and Crime (UNODC)",
  "UNODC",
  "UNODC's",
  "LPSK (Lembaga Perlindungan Saksi dan Korban)",
  "XYZQ",
  ".",
  ",",
  "(see",
  ")",
  "https://a.b/TPPO",
  "`TPPO`",
  "kerjasama",
  "an",
  "NAP TIP",
  "the Witness and Victim Protection Agency",
  "LPSK",
  "(LPSK)",
  "PMI",
  "donor",
  "in 2015",
];

/** One line of memo prose, right and wrong, in both languages, sometimes with a field, a heading, a comment or a list mark. */
export const memoLine = fc
  .tuple(
    fc.constantFrom(
      "",
      "",
      "",
      "",
      "# ",
      "# Lampiran ",
      "- ",
      "> ",
      "| ",
      "Date: 2026-03-01 ",
      "Tanggal: ",
      "<!-- policy-disable-next-line acronym-undefined -->",
      "lang: id",
      "\u00a0",
    ),
    fc.array(fc.constantFrom(...memoWords), { maxLength: 6 }),
  )
  .map(([start, words]) => start + words.join(" "));
