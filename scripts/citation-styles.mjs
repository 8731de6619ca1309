/**
 * Writes docs/citation-styles.md: the same paragraph cited in each style. The page is compared by a test.
 * Run: node --import tsx scripts/citation-styles.mjs
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const practices = [
  ["un", "United Nations"],
  ["oscola", "OSCOLA"],
  ["bluebook", "Bluebook"],
  ["id", "Indonesian legal drafting (UU 12/2011)"],
];

/** The page, its citations written by `cite`. */
export function citationStylesPage(cite) {
  const parts = [
    "# Citation styles",
    "The same paragraph, cited in each style. A first citation is in full, a later one short. Keys leave the writing to Pandoc and its citation styles.",
    "Two settings choose what **Policy: Insert Citation**, **Policy: Suggest Citations** and the light bulb write:",
    [
      "| Setting | Values |",
      "| --- | --- |",
      "| `policyDrafting.citationStyle` | `key` (the default), `note`: a footnote, `inline`: in the sentence, `inline-short`: in the sentence, always short |",
      `| \`policyDrafting.citationPractice\` | \`auto\` (the default), ${practices.map(([id, name]) => `\`${id}\`: ${name}`).join(", ")} |`,
    ].join("\n"),
    "`auto` takes `id` in an Indonesian memo and `un` in an English one. The practice counts for notes and for citations in the sentence; a key is the same in all.",
    "A citation is the first where the memo has not given the instrument's whole title before it: for `note` in a footnote, for `inline` in a footnote or in the text. A short name, a number or what stands behind the cursor is no full citation. Within a footnote, `note` writes its text alone.",
    "## Keys for Pandoc",
    paragraph("en", {
      treaty: cite({ key: "palermo-protocol", style: "pandoc", pinpoint: "art. 3(a)" }),
      law: cite({ key: "uu-21-2007", style: "pandoc", pinpoint: "Pasal 48 ayat (1)" }),
      again: cite({ key: "palermo-protocol", style: "pandoc", pinpoint: "art. 6(6)", later: true }),
    }),
  ];
  for (const [practice, name] of practices) {
    parts.push(`## ${name}`);
    for (const lang of ["en", "id"]) {
      const options = { practice, lang };
      const notes = [
        cite({ key: "palermo-protocol", style: "footnote", pinpoint: "art. 3(a)", ...options }),
        cite({ key: "uu-21-2007", style: "footnote", pinpoint: "Pasal 48 ayat (1)", ...options }),
        cite({ key: "palermo-protocol", style: "footnote", pinpoint: "art. 6(6)", later: true, ...options }),
      ];
      const tag = `${practice}-${lang}`;
      parts.push(`### ${lang === "en" ? "Footnotes in an English memo" : "Catatan kaki dalam memo berbahasa Indonesia"}`);
      parts.push(paragraph(lang, { treaty: `[^${tag}-1]`, law: `[^${tag}-2]`, again: `[^${tag}-3]` }));
      parts.push(notes.map((note, at) => `[^${tag}-${at + 1}]: ${note}`).join("\n"));
      parts.push(`### ${lang === "en" ? "In the sentence" : "Di dalam kalimat"}`);
      const full = cite({ key: "uu-21-2007", style: "inline-full", pinpoint: "Pasal 48 ayat (1)", ...options });
      const short = cite({ key: "palermo-protocol", style: "inline-short", pinpoint: "art. 6(6)", ...options });
      parts.push(
        lang === "en"
          ? `The victim may claim restitution under ${full}. The same is asked by ${short}.`
          : `Korban berhak atas restitusi menurut ${full}. Hal yang sama diminta oleh ${short}.`,
      );
    }
  }
  return `${parts.join("\n\n")}\n`;
}

function paragraph(lang, { treaty, law, again }) {
  const space = treaty.startsWith("[^") ? "" : " ";
  return lang === "en"
    ? `Trafficking is an act, a means and a purpose.${space}${treaty} Victims have a right to restitution.${space}${law} The possibility of compensation is also an obligation of States.${space}${again}`
    : `Perdagangan orang terdiri atas proses, cara, dan tujuan.${space}${treaty} Korban berhak atas restitusi.${space}${law} Negara wajib pula membuka kemungkinan ganti rugi.${space}${again}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lexicon } = await import("../test/helpers/base.ts");
  const { formatCitation } = await import("../server/src/features/citation/formatCitation.ts");
  const cite = ({ key, style, practice = "un", lang = "en", pinpoint, later }) =>
    formatCitation(lexicon().concept(key), {
      style,
      practice,
      lang,
      pinpoint,
      first: !later,
      instrument: (other) => lexicon().concept(other),
    });
  writeFileSync(new URL("../docs/citation-styles.md", import.meta.url), citationStylesPage(cite));
}
