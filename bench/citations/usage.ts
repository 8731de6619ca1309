/**
 * Learns how documents cite the instruments of the base, and writes `server/src/features/usageOfInstruments.ts`: beside which others each stands, with which articles, and among which words. Only counts and
 * stems of words leave the documents.
 * Run: node --import tsx bench/citations/usage.ts [folder]
 * The folder holds texts as JSON lines ({"doc": name, "text": text}); a document counts once for what it says. `usage-rows.jsonl` beside this file holds documents that were read by hand, with their addresses.
 * HALF=0 or HALF=1 takes only that half of the folder's documents (by a digest of the name), so that the other half can be measured.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lang } from "../../server/src/engine/concept.js";
import type { BlockFacts, Reference, Sentence } from "../../server/src/engine/facts.js";
import { suggestIndex } from "../../server/src/features/suggestIndex.js";
import { passageOf } from "../../server/src/features/suggestPassage.js";
import { stemsOf } from "../../server/src/features/suggestWords.js";
import { lexicon as bundled } from "../../test/helpers/base.js";
import { memoOf } from "../../test/helpers/check.js";
import { mark } from "./data.js";

/** A document that was read by hand: which instruments it cites in one paragraph or list, with which articles, among which words. */
interface ReadDocument {
  readonly url: string;
  readonly lang: Lang;
  readonly rows: readonly (readonly string[])[];
  readonly articles?: readonly (readonly [key: string, article: string])[];
  readonly words?: readonly (readonly [key: string, words: string])[];
}

const mostBeside = 14;
const mostWords = 18;
/** A longer list is a bibliography. */
const mostInRow = 14;
const longestPassage = 900;
const shortestPassage = 60;
/** A word must tell this much (natural logarithm of how much more frequent it is here than elsewhere) and stand in so many documents. */
const leastTold = 0.7;
const mostTold = 4;
const fewestDocuments = 2;

const lexicon = bundled();
const index = suggestIndex(lexicon);
const known = (key: string | undefined): key is string => key !== undefined && index.byKey.has(key);
/** "The Criminal Code" in English is any country's. */
const isAnyCode = (lang: Lang, key: string) => lang === "en" && /^uu-(?:1-2023|1-1946|20-2025|8-1981)$/.test(key);

const seen = new Set<string>();
const once = (what: string) => !seen.has(what) && Boolean(seen.add(what));
const documents = new Set<string>();
const beside = new Map<string, Map<string, number>>();
const articles: Record<Lang, Map<string, Map<string, number>>> = { en: new Map(), id: new Map() };
interface Told {
  passages: number;
  readonly documents: Set<string>;
  readonly words: Map<string, Set<string>>;
}
const told: Record<Lang, Map<string, Told>> = { en: new Map(), id: new Map() };
const everywhere: Record<Lang, Map<string, number>> = { en: new Map(), id: new Map() };
const passages: Record<Lang, number> = { en: 0, id: 0 };

const [folder] = process.argv.slice(2);
if (folder)
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl") || name.endsWith(".in"))) readTexts(join(folder, file));
const byHand = fileURLToPath(new URL("usage-rows.jsonl", import.meta.url));
for (const line of linesOf(byHand)) readByHand(JSON.parse(line) as ReadDocument);
write();

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

function readTexts(file: string): void {
  for (const line of linesOf(file)) {
    const { doc, text } = JSON.parse(line) as { doc: string; text: string };
    const half = (createHash("sha256").update(doc).digest().readUInt32BE(0) as number) % 2;
    if (process.env.HALF !== undefined && half !== Number(process.env.HALF)) continue;
    for (const { facts, text: block } of memoOf(text).blocks) {
      if (facts.references.length === 0) continue;
      const row: string[] = [];
      for (const reference of facts.references) {
        const lang = sentenceOf(facts, reference)?.lang ?? facts.lang ?? "en";
        if (!known(reference.key) || isAnyCode(lang, reference.key)) continue;
        row.push(reference.key);
        for (const { parts } of reference.pinpoints ?? [])
          for (const { level, value } of parts) if (level === "article") countArticle(doc, lang, reference.key, value);
      }
      countRow(doc, row);
      if (facts.kind === "paragraph" || facts.kind === "item") readPassages(doc, block, facts);
    }
  }
}

function sentenceOf({ sentences }: BlockFacts, { start, end }: Reference): Sentence | undefined {
  return sentences.find((one) => one.start <= start && end <= one.end);
}

/** Each reference is masked once, with its sentence and, where that is short, the one before. */
function readPassages(doc: string, text: string, facts: BlockFacts): void {
  facts.sentences.forEach((sentence, at) => {
    const keys = new Set(
      facts.references
        .filter((one) => one.by !== "short" && sentenceOf(facts, one) === sentence)
        .flatMap(({ key }) => (known(key) ? [key] : [])),
    );
    const before = sentence.end - sentence.start < 300 ? facts.sentences[at - 1] : undefined;
    const start = before?.start ?? sentence.start;
    if (sentence.end - start > longestPassage || sentence.end - start < shortestPassage) return;
    for (const key of keys) {
      let masked = "";
      let from = start;
      for (const one of facts.references.filter((one) => one.key === key && one.start >= start && one.end <= sentence.end)) {
        masked += `${text.slice(from, one.start)}${mark}`;
        from = one.end;
      }
      const passage = `${masked}${text.slice(from, sentence.end)}`.replace(/\s+/g, " ").trim();
      const lang = sentence.lang ?? facts.lang ?? "en";
      // Forms of courts and committees repeat themselves.
      const plain = passage.toLowerCase().replace(/[^a-z]+/g, " ");
      if (isAnyCode(lang, key) || !once(`begins ${plain.slice(0, 120)}`) || !once(`ends ${plain.slice(-100)}`)) continue;
      const { slots } = passageOf(lexicon, index, passage.slice(-700), { lang });
      countWords(
        doc,
        lang,
        key,
        slots.flatMap(({ tokens: [first] }) => (first && !/[_#]/.test(first[0]) ? [first[0]] : [])),
      );
    }
  });
}

function readByHand({ url, lang, rows, articles: cited = [], words = [] }: ReadDocument): void {
  for (const row of rows) countRow(url, row.filter(known));
  for (const [key, article] of cited) if (known(key)) countArticle(url, lang, key, article);
  for (const [key, list] of words) if (known(key)) countWords(url, lang, key, stemsOf(list));
}

function countRow(doc: string, row: readonly string[]): void {
  if (row.length > 0) documents.add(doc);
  const keys = [...new Set(row)];
  if (keys.length < 2 || keys.length > mostInRow) return;
  for (const one of keys) {
    const others = beside.get(one) ?? new Map<string, number>();
    beside.set(one, others);
    for (const other of keys) if (other !== one && once(`beside ${doc} ${one} ${other}`)) others.set(other, (others.get(other) ?? 0) + 1);
  }
}

function countArticle(doc: string, lang: Lang, key: string, article: string): void {
  if (!once(`article ${doc} ${key} ${article}`)) return;
  const counts = articles[lang].get(article) ?? new Map<string, number>();
  articles[lang].set(article, counts);
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countWords(doc: string, lang: Lang, key: string, stems: readonly string[]): void {
  const one = told[lang].get(key) ?? { passages: 0, documents: new Set(), words: new Map() };
  told[lang].set(key, one);
  one.passages++;
  one.documents.add(doc);
  passages[lang]++;
  for (const stem of new Set(stems)) {
    const places = one.words.get(stem) ?? new Set();
    one.words.set(stem, places.add(doc));
    everywhere[lang].set(stem, (everywhere[lang].get(stem) ?? 0) + 1);
  }
}

/** The words that tell most of an instrument, as they are written in the table: each with twice its weight. */
function wordsOf(lang: Lang, key: string): string {
  const one = told[lang].get(key);
  if (!one) return "";
  const weighed: { stem: string; weight: number; places: number }[] = [];
  for (const [stem, places] of one.words) {
    if (places.size < fewestDocuments) continue;
    const usual = (everywhere[lang].get(stem) as number) / passages[lang];
    // Three documents more in which the word is as frequent as anywhere.
    const here = (Math.min(one.passages, places.size) + 3 * usual) / (Math.min(one.passages, one.documents.size) + 3);
    const weight = Math.min(mostTold, Math.log(Math.min(1, here) / usual));
    if (weight > leastTold) weighed.push({ stem, weight, places: places.size });
  }
  weighed.sort((a, b) => b.weight * Math.sqrt(b.places) - a.weight * Math.sqrt(a.places));
  return weighed
    .slice(0, mostWords)
    .map(({ stem, weight }) => `${stem}${Math.max(1, Math.round(weight * 2))}`)
    .join(" ");
}

function write(): void {
  const keys = index.instruments
    .map(({ key }) => key)
    .filter((key) => beside.has(key) || told.en.has(key) || told.id.has(key) || hasArticle(key));
  keys.sort();
  const places = new Map(keys.map((key, at) => [key, at.toString(36)]));
  const counts = (list: readonly (readonly [string, number])[]) => list.map(([name, count]) => `${name}:${count}`).join(" ");
  const ofArticles = (lang: Lang, key: string) =>
    counts([...articles[lang]].flatMap(([article, cited]) => (cited.has(key) ? [[article, cited.get(key) as number] as const] : [])));
  const rows = keys.map((key) => {
    const others = [...(beside.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostBeside);
    return [
      key,
      counts(others.flatMap(([other, count]) => (places.has(other) ? [[places.get(other) as string, count] as const] : []))),
      ofArticles("en", key),
      wordsOf("en", key),
      ofArticles("id", key),
      wordsOf("id", key),
    ]
      .join("\t")
      .replace(/\t+$/, "");
  });
  const file = fileURLToPath(new URL("../../server/src/features/usageOfInstruments.ts", import.meta.url));
  writeFileSync(
    file,
    `/**\n * How ${documents.size.toLocaleString("en")} public documents cite the instruments of the base: beside which others, with which articles, among which words; counts and stems only. Made by\n * \`bench/citations/usage.ts\`, which says from what; \`suggestUsage.ts\` reads it.\n */\nexport const usageRows = \`${rows.join("\n")}\`;\n`,
  );
  console.log(
    `${documents.size} documents, ${keys.length} instruments, ${passages.en} passages in English and ${passages.id} in Indonesian.`,
  );
}

function hasArticle(key: string): boolean {
  return [...articles.en.values(), ...articles.id.values()].some((cited) => cited.has(key));
}
