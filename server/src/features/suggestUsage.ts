import type { Lang } from "../engine/concept.js";
import type { IndexedInstrument } from "./suggestIndex.js";
import type { Passage } from "./suggestPassage.js";
import { usageRows } from "./usageOfInstruments.js";

/** How documents cite an instrument. */
interface Usage {
  /** In how many documents it is cited beside each other instrument. */
  readonly beside: ReadonlyMap<string, number>;
  readonly besideAll: number;
  /** How far a word (its stem) around a citation tells of it, from 0.5 to 4. */
  readonly words: Readonly<Record<Lang, ReadonlyMap<string, number>>>;
}

/** Who is cited with an article: in how many documents each instrument, and all of them. */
interface ArticleUsage {
  readonly counts: ReadonlyMap<string, number>;
  readonly all: number;
}

interface UsageTable {
  readonly usages: ReadonlyMap<string, Usage>;
  readonly articles: Readonly<Record<Lang, ReadonlyMap<string, ArticleUsage>>>;
}

let table: UsageTable | undefined;

/** Reads the rows of `usageOfInstruments.ts`: key, others beside it, articles and words in English, the same in Indonesian, parted by tabs. */
function usageTable(): UsageTable {
  if (table) return table;
  const rows = usageRows.split("\n").map((row) => row.split("\t"));
  const articles = { en: new Map<string, { counts: Map<string, number>; all: number }>(), id: new Map() };
  const usages = new Map<string, Usage>();
  for (const [key = "", beside = "", enArticles = "", enWords = "", idArticles = "", idWords = ""] of rows) {
    const others = new Map(countsOf(beside).map(([at, count]) => [rows[Number.parseInt(at, 36)]?.[0] ?? "", count]));
    for (const [lang, list] of [
      ["en", enArticles],
      ["id", idArticles],
    ] as const) {
      for (const [article, count] of countsOf(list)) {
        const usage = articles[lang].get(article) ?? { counts: new Map(), all: 0 };
        usage.counts.set(key, count);
        usage.all += count;
        articles[lang].set(article, usage);
      }
    }
    usages.set(key, {
      beside: others,
      besideAll: [...others.values()].reduce((sum, count) => sum + count, 0),
      words: { en: wordsOf(enWords), id: wordsOf(idWords) },
    });
  }
  table = { usages, articles };
  return table;
}

/** "3:12 6:4" */
function countsOf(list: string): [string, number][] {
  return list.split(" ").flatMap((one) => {
    const [name, count] = one.split(":");
    return name && count ? [[name, Number(count)] as [string, number]] : [];
  });
}

/** "smuggl6 boat4": stems, each with twice its weight. */
function wordsOf(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(" ").flatMap((one) => (one === "" ? [] : [[one.slice(0, -1), Number(one.slice(-1)) / 2] as const])));
}

/** Documents that are added to each count, so that one document alone tells little. */
const doubtBeside = 4;
const doubtArticle = 3;
/** In so many documents an instrument was seen beside others, or an article beside its instrument, that one never seen there is unlikely. */
const manyBeside = 15;
const manyArticle = 4;

/** What documents cite beside something that a passage names. */
export interface Companion {
  /** How often they do, from 0 to 1 (the root of the share). */
  readonly share: number;
  /** Beside which of the instruments named. */
  readonly other: string;
}

/** What documents that cite what the passage names cite beside it, by key, each with the one beside which it stands most. */
export function companionsOf({ named, cited }: Passage): ReadonlyMap<string, Companion> {
  const { usages } = usageTable();
  const companions = new Map<string, Companion>();
  for (const other of [...named, ...cited]) {
    const usage = usages.get(other);
    for (const [key, count] of usage?.beside ?? []) {
      const share = Math.sqrt(count / ((usage?.besideAll ?? 0) + doubtBeside));
      if (share > (companions.get(key)?.share ?? 0)) companions.set(key, { share, other });
    }
  }
  return companions;
}

/** What the way in which documents cite an instrument says for a passage: the article beside the gap, another's article, what is named with it, what is never named with it, and the words around it. */
export function usageSignals(passage: Passage, { key }: IndexedInstrument, companions: ReadonlyMap<string, Companion>): readonly number[] {
  const { usages, articles } = usageTable();
  const { lang, stems, slots } = passage;
  let article = 0;
  let isOthers = false;
  for (const one of passage.articles) {
    const usage = articles[lang].get(one);
    if (!usage) continue;
    const count = usage.counts.get(key) ?? 0;
    article = Math.max(article, count / (usage.all + doubtArticle));
    if (count === 0 && usage.all >= manyArticle) isOthers = true;
  }
  const isRare = [...passage.named, ...passage.cited].some((other) => {
    const usage = other === key ? undefined : usages.get(other);
    return usage !== undefined && usage.besideAll > manyBeside && !usage.beside.has(key);
  });
  let words = 0;
  // Learned around citations: a claim that has none yet uses other words.
  const told = passage.gaps.length > 0 ? usages.get(key)?.words[lang] : undefined;
  if (told) for (const [stem, trust] of stems) words += (told.get(stem) ?? 0) * trust;
  return [
    article,
    isOthers ? 1 : 0,
    companions.get(key)?.share ?? 0,
    isRare ? 1 : 0,
    Math.min(3, words / 2 / Math.sqrt(Math.max(4, slots.length))),
  ];
}
