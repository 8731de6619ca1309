// Writes docs/terminology.md: what the base holds, and how much of real documents it covers.
// `node scripts/terminology-doc.mjs` writes the file; a test compares it.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureCoverage, readDocuments } from "../bench/coverage/measure.mjs";

/** Figures by the same measure: of the facts from which the base was begun, and of the base before a round of work, on the documents held out by then. */
const before = {
  en: [
    { when: "at first", documents: 73, pairs: 98, known: 49, agreeing: 38 },
    { when: "before the second round", documents: 73, pairs: 98, known: 72, agreeing: 59 },
    { when: "before the third round", documents: 93, pairs: 140, known: 113, agreeing: 98 },
  ],
  id: [
    { when: "at first", documents: 42, pairs: 70, known: 46, agreeing: 30 },
    { when: "before the second round", documents: 63, pairs: 116, known: 85, agreeing: 69 },
    { when: "before the third round", documents: 95, pairs: 173, known: 147, agreeing: 123 },
  ],
};
const languages = { en: "English", id: "Indonesian" };

/** The page on the terminology. */
export function terminologyPage(concepts) {
  const terms = concepts.flatMap((concept) => concept.terms);
  const right = terms.filter((term) => term.status === "preferred" || term.status === "admitted");
  const instruments = concepts.flatMap((concept) => concept.instrument ?? []);
  const documents = readDocuments();
  const coverage = measureCoverage(concepts, documents);
  return `# The terminology base

Made from the packs under \`terminology/\` by \`node scripts/terminology-doc.mjs\`. What is unconfirmed is listed in [unverified.md](unverified.md); how to add to the base or lay
your own terms over it, the packs' schema tells (\`terminology/pack.schema.json\`).

## What it holds

| | |
| --- | ---: |
| Concepts | ${concepts.length} |
| Terms, of all standings | ${terms.length} |
| Further written forms | ${terms.reduce((sum, term) => sum + (term.forms?.length ?? 0), 0)} |
| Acronyms, accepted (distinct) | ${new Set(right.filter((term) => term.type === "acronym").map((term) => term.text)).size} |
| Discouraged and obsolete terms | ${terms.length - right.length} |
| Institutions | ${concepts.filter((concept) => concept.kind === "institution").length} |
| Instruments | ${instruments.length} |
| Provisions with their gist | ${instruments.reduce((sum, one) => sum + (one.provisions?.length ?? 0), 0)} |
| Definitions in English, in Indonesian | ${concepts.filter((concept) => concept.definition?.en).length}, ${concepts.filter((concept) => concept.definition?.id).length} |
| Addresses of sources (distinct) | ${new Set(concepts.flatMap((concept) => concept.sources)).size} |

| Terms by language | Full | Acronym | Short |
| --- | ---: | ---: | ---: |
${[
  ["English", "en"],
  ["Indonesian", "id"],
  ["Both", undefined],
]
  .map(
    ([name, lang]) =>
      `| ${name} | ${["full", "acronym", "short"].map((type) => terms.filter((term) => term.lang === lang && term.type === type).length).join(" | ")} |`,
  )
  .join("\n")}

| Concepts by kind | High | Low | Memory |
| --- | ---: | ---: | ---: |
${[...new Set(concepts.map((concept) => concept.kind))]
  .sort()
  .concat([undefined])
  .map((kind) => {
    const own = concepts.filter((concept) => kind === undefined || concept.kind === kind);
    return `| ${kind ?? "**all**"} | ${["high", "low", "memory"].map((level) => own.filter((concept) => concept.confidence === level).length).join(" | ")} |`;
  })
  .join("\n")}

*High*: read in an official source or in two independent ones. *Low*: read in one other source. *Memory*: not read there where it matters. Every entry names a source.

## How much it covers

${documents.length} public documents define acronyms in their own text (\`bench/coverage/documents.jsonl\`, with their addresses). ${documents.filter((one) => one.role === "used").length} were read to add entries;
${documents.filter((one) => one.role === "held-out").length} were held out, are used only to measure, and nothing is added because they have it. Counted are distinct pairs of a short form and its long form. A long form agrees
when its words are the same but for case, plural, small words and spelling of one side of the Atlantic; many that do not agree are a document's own slip.

| Held-out documents | Documents | Pairs | Short form known | Of these, long form agrees |
| --- | ---: | ---: | ---: | ---: |
${coverage.flatMap((now) => [...before[now.lang], { ...now, when: "now" }].map((figures) => row(languages[now.lang], figures))).join("\n")}

The documents that were read to add entries last were measured first, when nothing had been added from them. Of 314 the base knew the short form of 246 of 280 pairs in English (88 of 100) and of 198
of 238 in Indonesian (83 of 100); of the next 258, of 192 of 227 (85) and of 233 of 265 (88), and of these, each judged by hand, it had the right thing for 186 of 192 (97 of 100) and 227 of 233 (97): six
in each language meant something that it did not have. Of the last 322 it knew 257 of 306 pairs in English (84) and 248 of 304 in Indonesian (82); by hand some 244 of those 257 (95) and 233 of 248 (94) were right. Some 500
further senses of letters that the base has already, written for these, would have made five more of the 610 known and none right, and were left out: what a text of the long tail means by two or three letters is nearly always something that nobody has listed.
Of 107 further documents, half of which are held out, it knew 73 of 91 pairs in English (80) and 88 of 102 in Indonesian (86) before anything was added from them; by hand 71 of 73 (97) and 82 of 88 (93) were right.

All pairs were also read as a memo's own definitions ("the Long Form (LF) ..."). What the rules told of them was looked at, and where the document was right, mended: another body of the same letters, a longer name, an article or
an ampersand more, several short words in one bracket, a row of a list of acronyms. What they still tell of long forms are slips of the documents, save a few free translations.

Each pair that does not agree was looked at (\`bench/coverage/verdicts.json\`): most are slips of the document ("Customs and Border Patrol"), words left out, or a free translation. Where the document means
something that the base does not have, the base is wrong; it has the right long form for ${coverage.map((now) => `${now.known - now.otherSenses} of ${now.known} known short forms in ${languages[now.lang]} documents (${Math.round((100 * (now.known - now.otherSenses)) / now.known)} %)`).join(" and ")}.

\`node bench/coverage/measure.mjs --misses\` lists what is not known.
`;
}

function row(name, { when, documents, pairs, known, agreeing }) {
  return `| ${name}, ${when} | ${documents} | ${pairs} | ${known} (${percent(known, pairs)} %) | ${agreeing} (${percent(agreeing, known)} %) |`;
}

function percent(part, whole) {
  return Math.round((100 * part) / whole);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();

async function write() {
  const { readBundledPacks } = await import("./bundled-packs.mjs");
  const concepts = readBundledPacks(fileURLToPath(new URL("../", import.meta.url))).flatMap((pack) => pack.concepts);
  writeFileSync(new URL("../docs/terminology.md", import.meta.url), terminologyPage(concepts));
}
