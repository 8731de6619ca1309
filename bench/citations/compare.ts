import MiniSearch from "minisearch";
import { type Ranked, rank, suggestForPassage } from "../../server/src/features/suggest.js";
import { suggestIndex } from "../../server/src/features/suggestIndex.js";
import { passageOf } from "../../server/src/features/suggestPassage.js";
import { candidatesFor, type SignalName, signalNames } from "../../server/src/features/suggestSignals.js";
import {
  mark,
  readEighth,
  readFifth,
  readNinth,
  readSamples,
  readSeventh,
  readShaped,
  readTenth,
  type Sample,
  withoutMark,
} from "./data.js";
import { benchLexicon } from "./lexicon.js";

const lexicon = await benchLexicon();
const began = performance.now();
const index = suggestIndex(lexicon);
const built = performance.now() - began;
const { tune, held } = readSamples();
const wanting = held.filter((sample) => sample.keys.length > 0);
const silent = held.filter((sample) => sample.keys.length === 0);

console.log(
  `${tune.length} passages to tune on, ${held.length} held out (${silent.length} of them need no citation); ${index.instruments.length} instruments.\n`,
);
console.log(`${"held-out half".padEnd(40)}${"passages".padStart(9)}${"first".padStart(8)}${"three".padStart(8)}${"MRR".padStart(8)}`);

const plain = plainSearch();
for (const lang of [undefined, "en", "id"] as const)
  show(
    `plain BM25${lang ? `, ${lang}` : ""}`,
    wanting.filter((one) => !lang || one.lang === lang),
    plain,
  );
for (const lang of [undefined, "en", "id"] as const)
  show(
    `ranked${lang ? `, ${lang}` : ""}`,
    wanting.filter((one) => !lang || one.lang === lang),
    (sample) => order(sample),
  );
const offered = (sample: Sample) => suggestForPassage(lexicon, sample.passage, { lang: sample.lang }).map((one) => one.key);
const timed = performance.now();
show("offered (with the threshold)", wanting, offered);
const perPassage = (performance.now() - timed) / wanting.length;
const quiet = silent.filter((sample) => offered(sample).length === 0).length;
console.log(
  `\nSilent where nothing is to be cited: ${percent(quiet, silent.length)} of 100. Index ${built.toFixed(0)} ms, ${perPassage.toFixed(1)} ms a passage.`,
);
const withArticle = wanting.filter((sample) => sample.article !== null);
const articles = withArticle.map(
  (sample) => suggestForPassage(lexicon, sample.passage, { lang: sample.lang }).find((one) => sample.keys.includes(one.key))?.pinpoint,
);
const right = articles.filter(
  (pinpoint, at) => pinpoint !== undefined && firstNumber(pinpoint) === firstNumber(withArticle[at]?.article ?? ""),
);
console.log(
  `Article: named for ${articles.filter((one) => one !== undefined).length} of the ${withArticle.length} passages whose source names one, the same one for ${right.length}.\n`,
);

const shaped = readShaped();
const fifth = readFifth();
const seventh = readSeventh();
const ninth = readNinth();
const tenth = readTenth();
for (const [name, set] of [
  ["second set (tuned on)", shaped.second],
  ["third set (looked into)", shaped.third],
  ["fourth set (measured only)", shaped.fourth],
  ["fifth set, one half (looked into)", fifth.tune],
  ["fifth set, other half (measured only)", fifth.held],
  ["seventh set, one half (looked into)", seventh.tune],
  ["seventh set, other half (measured only)", seventh.held],
  ["eighth set (measured only)", readEighth()],
  ["ninth set, one half (looked into)", ninth.tune],
  ["ninth set, other half (measured only)", ninth.held],
  ["tenth set, one half (looked into)", tenth.tune],
  ["tenth set, other half (measured only)", tenth.held],
] as const) {
  const cites = set.filter((sample) => sample.keys.length > 0);
  const marked = cites.filter((sample) => sample.passage.includes(mark));
  const claims = cites.filter((sample) => !sample.passage.includes(mark));
  const bare = marked.map(withoutMark);
  const nones = set.filter((sample) => sample.keys.length === 0);
  show(`${name}, plain BM25`, cites, plain);
  show(`${name}, offered`, cites, offered);
  if (claims.length > 0) show("  of these, claims without a mark", claims, offered);
  show("  no mark left, offered", bare, offered);
  console.log(
    `  silent where nothing is to be cited: ${percent(nones.filter((sample) => offered(sample).length === 0).length, nones.length)} of ${nones.length}`,
  );
}
console.log();

const parts: readonly (readonly [string, readonly SignalName[]])[] = [
  [
    "years and days",
    ["year-of-adoption", "year-rare", "year-other", "year-conflict", "year-made", "year-at-gap", "year-at-gap-other", "year-later", "day"],
  ],
  ["kind of document", ["kind", "kind-missing", "kind-rare"]],
  ["names and topics apart", ["names", "names-relative", "topics"]],
  ["concepts and institutions", ["linked-concept", "shared-concepts", "institution"]],
  ["provisions", ["provision", "article-and-gist", "article-impossible"]],
  ["issuer and place", ["origin", "country-said"]],
  ["who makes such instruments", ["maker", "maker-at-gap", "maker-otherwise"]],
  ["phrases for the instrument", ["phrase", "phrases"]],
  ["what it is, unnamed", ["cue-programme", "cue-guidance", "cue-leaders", "cue-binding", "article-unlikely"]],
  ["language and audience", ["domestic-id", "domestic-en", "domestic-said", "domestic-against", "region-said", "region-unsaid"]],
  [
    "legal relations and status",
    [
      "related-to-named",
      "out-of-force",
      "ratifying-law",
      "ratifying-law-unsaid",
      "amending-law",
      "amending-law-unsaid",
      "carried-out",
      "former",
      "present",
      "draft",
    ],
  ],
  [
    "the gap and what stands beside it",
    [
      "named-away",
      "named-at-gap",
      "title-after-gap",
      "title-said",
      "kind-at-gap-missing",
      "sought-strictly",
      "kind-at-gap",
      "kind-after-gap",
      "kind-after-gap-missing",
      "names-at-gap",
      "origin-at-gap",
      "sought",
      "sought-of-named",
      "sought-otherwise",
      "sought-turned",
    ],
  ],
  ["form of the instrument", ["report", "plan", "guideline", "law", "resolution", "ministerial", "bilateral"]],
  ["how documents cite", ["usual-article", "article-otherwise", "cited-with", "cited-with-rarely", "usual-words"]],
  ["the row of the gap", ["row-issuer", "in-row", "row-twin", "sibling"]],
  ["the style of articles", ["pin-domestic", "pin-treaty"]],
  ["general weight", ["general-weight"]],
];
const both = [...wanting, ...shaped.fourth.filter((sample) => sample.keys.length > 0)];
console.log("what each part adds (held-out half and fourth set, ranked)");
show("all", both, (sample) => order(sample));
for (const [name, off] of parts) show(`without ${name}`, both, (sample) => order(sample, new Set(off)));
show("without the other language", both, (sample) => order(sample, new Set(), true));

function order(sample: Sample, off: ReadonlySet<SignalName> = new Set(), oneLanguage = false): string[] {
  const passage = passageOf(lexicon, index, sample.passage, { lang: sample.lang });
  const read = oneLanguage ? { ...passage, slots: passage.slots.map((slot) => ({ tokens: slot.tokens.slice(0, 1) })) } : passage;
  const candidates = candidatesFor(read, index);
  if (off.size === 0) return rank(candidates, read).map(keyOf);
  const kept = candidates.map((candidate) => ({
    ...candidate,
    signals: candidate.signals.map((value, at) => (off.has(signalNames[at] as SignalName) ? 0 : value)),
  }));
  return rank(kept, read).map(keyOf);
}

function keyOf(one: Ranked): string {
  return one.candidate.instrument.key;
}

function plainSearch(): (sample: Sample) => string[] {
  const search = new MiniSearch<{ id: string; title: string; names: string; topics: string; provisions: string }>({
    fields: ["title", "names", "topics", "provisions"],
  });
  search.addAll(
    index.instruments.map(({ key, instrument }) => ({
      id: key,
      title: `${instrument.title.en ?? ""} ${instrument.title.id ?? ""}`,
      names: instrument.shortNames.join(" "),
      topics: (instrument.topics ?? []).join(" "),
      provisions: (instrument.provisions ?? []).map(({ about }) => `${about.en ?? ""} ${about.id ?? ""}`).join(" "),
    })),
  );
  return (sample) => search.search(sample.passage.replace("[...]", " ")).map((one) => String(one.id));
}

function show(name: string, samples: readonly Sample[], suggest: (sample: Sample) => readonly string[]): void {
  let first = 0;
  let three = 0;
  let reciprocal = 0;
  for (const sample of samples) {
    const at = suggest(sample).findIndex((key) => sample.keys.includes(key));
    if (at === 0) first++;
    if (at >= 0 && at < 3) three++;
    if (at >= 0) reciprocal += 1 / (at + 1);
  }
  console.log(
    `${name.padEnd(40)}${String(samples.length).padStart(9)}${percent(first, samples.length).padStart(8)}${percent(three, samples.length).padStart(8)}${(reciprocal / samples.length).toFixed(3).padStart(8)}`,
  );
}

function percent(count: number, of: number): string {
  return ((100 * count) / Math.max(1, of)).toFixed(1);
}

function firstNumber(text: string): string {
  return /\d+/.exec(text)?.[0] ?? "";
}
