// Writes docs/unverified.md: the concepts that no authority read confirms, and what of others is unconfirmed.
// `node scripts/unverified-doc.mjs` writes the file; a test compares it.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const kindNames = {
  concept: "Concepts",
  institution: "Institutions",
  programme: "Programmes",
  "document-type": "Kinds of document",
  role: "Roles and offices",
  place: "Places",
  instrument: "Instruments",
  spelling: "Spellings",
};

/** The page on what is unverified. */
export function unverifiedPage(concepts) {
  const open = concepts.filter((concept) => concept.confidence !== "high");
  const parts = concepts.filter(
    (concept) => concept.confidence === "high" && (concept.unverified || concept.terms.some((term) => term.unverified && isRight(term))),
  );
  const lines = [
    "# Unverified entries",
    "",
    "What is listed here was not read in an authority: `low` was read in one weaker source, `memory` not, or not what matters of it. Such an entry expands, completes and explains, marked as",
    "unverified; nothing louder than a hint rests on it. After the colon stand the terms that are themselves unconfirmed, then the fields. A source for any of them is welcome.",
    "",
    `${open.length} of ${concepts.length} concepts; of ${parts.length} others single terms or fields. Made from the packs by \`node scripts/unverified-doc.mjs\`.`,
    "",
  ];
  for (const [kind, title] of Object.entries(kindNames)) {
    const own = open.filter((concept) => concept.kind === kind);
    if (own.length > 0)
      lines.push(`## ${title} (${own.length})`, "", ...own.map((concept) => line(concept, ` (${concept.confidence})`)).sort(), "");
  }
  lines.push(`## Terms and fields of verified entries (${parts.length})`, "", ...parts.map((concept) => line(concept, "")).sort(), "");
  return lines.join("\n");
}

function line(concept, confidence) {
  const terms = concept.terms.filter((term) => term.unverified && isRight(term)).map((term) => term.text);
  const what = [terms.join("; "), (concept.unverified ?? []).map((field) => `\`${field}\``).join(", ")].filter((part) => part !== "");
  return `- \`${concept.id}\`${confidence}${what.length > 0 ? `: ${what.join(" · ")}` : ""}`;
}

function isRight(term) {
  return term.status === "preferred" || term.status === "admitted";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();

async function write() {
  const { readBundledPacks } = await import("./bundled-packs.mjs");
  const concepts = readBundledPacks(fileURLToPath(new URL("../", import.meta.url))).flatMap((pack) => pack.concepts);
  writeFileSync(new URL("../docs/unverified.md", import.meta.url), unverifiedPage(concepts));
}
