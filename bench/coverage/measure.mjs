// Measures how many of the acronyms that real documents define the base knows, and knows rightly.
// `node bench/coverage/measure.mjs [--misses] [ROOT]` reads the packs under ROOT/terminology (default: this repository).
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The documents: `used` ones were read to add entries, `held-out` ones only to measure. */
export function readDocuments() {
  return readFileSync(new URL("documents.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/**
 * What somebody who looked at each disagreement says of it, by short and long form: "slip" (of the document), "shortened" or "translation" (of what the base has), or "sense"
 * (the document means something else, which the base does not have).
 */
export function readVerdicts() {
  return JSON.parse(readFileSync(new URL("verdicts.json", import.meta.url), "utf8"));
}

/** For each language: distinct pairs of a short form and its expansion in held-out documents, how many the base knows, and how many it expands so. */
export function measureCoverage(concepts, documents) {
  const long = new Map();
  for (const concept of concepts) {
    const right = concept.terms.filter((term) => term.status === "preferred" || term.status === "admitted");
    const expansions = right.filter((term) => term.type !== "acronym").flatMap((term) => [term.text, ...(term.forms ?? [])]);
    for (const term of right) {
      if (term.type === "full") continue;
      for (const form of [term.text, ...(term.forms ?? [])]) {
        const key = keyOf(form);
        long.set(key, [...(long.get(key) ?? []), ...expansions.map(folded)]);
      }
    }
  }
  return ["en", "id"].map((lang) => {
    const held = documents.filter((one) => one.role === "held-out" && one.lang === lang);
    const pairs = new Map(held.flatMap((one) => one.pairs.map((pair) => [`${keyOf(pair[0])} ${folded(pair[1])}`, pair])));
    const known = [...pairs.values()].filter(([short]) => long.has(keyOf(short)));
    const agreeing = known.filter(([short, expansion]) => long.get(keyOf(short)).includes(folded(expansion)));
    return {
      lang,
      documents: held.length,
      pairs: pairs.size,
      known: known.length,
      agreeing: agreeing.length,
      unknown: [...pairs.values()].filter((pair) => !known.includes(pair)),
      other: known.filter((pair) => !agreeing.includes(pair)),
      otherSenses: known.filter((pair) => !agreeing.includes(pair) && verdictOn(pair) === "sense").length,
    };
  });
}

const verdicts = readVerdicts();

function verdictOn([short, long]) {
  return verdicts.find(([one, other]) => one === short && other === long)?.[2];
}

function keyOf(short) {
  return short
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const smallWords = new Set(
  "a an and as at by for from in of on or the to with dan di ke dari yang untuk dalam dengan pada atas oleh bagi tentang atau serta bidang republik indonesia republic".split(
    " ",
  ),
);

/** Words that carry the sense, without case, plural and spelling of one side of the Atlantic. */
function folded(text) {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|['’]s?\b/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !smallWords.has(word))
    .map((word) =>
      word
        .replace(/isation/, "ization")
        .replace(/our$/, "or")
        .replace(/re$/, "er")
        .replace(/programme/, "program")
        .replace(/(?<=\w{3})s$/, ""),
    )
    .join(" ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();

async function print() {
  const { readBundledPacks } = await import("../../scripts/bundled-packs.mjs");
  const words = process.argv.slice(2);
  const root = words.find((word) => !word.startsWith("--")) ?? fileURLToPath(new URL("../..", import.meta.url));
  const concepts = readBundledPacks(root).flatMap((pack) => pack.concepts);
  for (const { lang, pairs, known, agreeing, unknown, other } of measureCoverage(concepts, readDocuments())) {
    console.log(
      `${lang}: ${pairs} distinct pairs, short form known ${known} (${percent(known, pairs)}), expansion agrees ${agreeing} (${percent(agreeing, known)} of the known)`,
    );
    if (!words.includes("--misses")) continue;
    for (const [short, expansion] of unknown) console.log(`  unknown  ${short}: ${expansion}`);
    for (const pair of other) console.log(`  other    ${pair[0]}: ${pair[1]} (${verdictOn(pair) ?? "not judged"})`);
  }
}

function percent(part, whole) {
  return `${Math.round((100 * part) / whole)} of 100`;
}
