// Writes docs/tbx.md: what TBX-Basic holds of a concept and of a term, and what is lost.
// `node scripts/tbx-doc.mjs` writes the file; a test compares it and tries each line.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The page on TBX. */
export function tbxPage({ conceptFates, termFates }) {
  return `# TBX: what is carried and what is not

\`policy-drafting terms export --format tbx\` writes TBX version 3 (ISO 30042:2019), dialect TBX-Basic, style DCT. \`terms import\` reads version 3 in both styles and the older
\`martif\` form. The whole base is written and read again in a test: all that stands under *held* comes back as it was, but for line breaks and runs of spaces.

The command line comes with the repository; [README](../README.md) says how to run it. Terms in other languages than English and Indonesian are left out and counted. A document type that declares entities is refused; an outer one is not fetched.

## Concepts

${table(conceptFates)}
## Terms

${table(termFates)}`;
}

function table(fates) {
  const rows = Object.entries(fates).map(
    ([field, fate]) => `| ${field} | ${"held" in fate ? "held" : "lost"} | ${fate.held ?? fate.lost} |`,
  );
  return `| Field | | How, or why not |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();

async function write() {
  const { loadTypeScript } = await import("./bundled-packs.mjs");
  const fates = await loadTypeScript('export { conceptFates, termFates } from "./server/src/doors/tbxFields.ts";');
  writeFileSync(new URL("../docs/tbx.md", import.meta.url), tbxPage(fates));
}
