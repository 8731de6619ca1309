import type { LegalStatus } from "../engine/concept.js";
import { Memo, type MemoEnvironment } from "../engine/memo.js";
import { citingPlaces } from "../features/citingPlaces.js";
import { isOutOfForce, standingInWords, standingOn } from "../features/instrumentStanding.js";
import { type ReplacedArticle, replacedArticles } from "../features/replacedArticles.js";
import type { Range } from "../features/thingAt.js";
import { dayInWords, instrumentLabel } from "../rules/instruments.js";
import type { Input } from "./input.js";

/** The memos that cite a thing, with the lines. */
interface Cited {
  readonly key: string;
  readonly words: string;
  readonly memos: { readonly path: string; readonly lines: number[] }[];
}

/** An instrument that memos cite although it is not in force at their date. */
interface CitedStatus extends Cited {
  readonly status: LegalStatus;
  readonly replacedBy?: string;
}

/** An article of an instrument in force that memos cite although another law has replaced it by their date. */
interface CitedArticle extends Cited {
  readonly article: string;
  readonly by: string;
  readonly replacedBy?: string;
}

/** What memos cite that is not in force at the date of each, instruments and single articles, as text or JSON: those that most memos cite first. */
export function citedStatus(inputs: readonly Input[], environment: Omit<MemoEnvironment, "isMemo">, format: "text" | "json"): string {
  const { lexicon } = environment;
  const found = new Map<string, CitedStatus>();
  const articles = new Map<string, CitedArticle>();
  const cited = new Set<string>();
  for (const { path, text } of inputs) {
    const memo = new Memo(text, { ...environment, rules: [], isMemo: true });
    const over = new Set<string>();
    for (const [key, ranges] of citingPlaces(memo)) {
      cited.add(key);
      const concept = lexicon.concept(key);
      const status = concept && standingOn(concept, memo.context.date, lexicon);
      if (!concept || !status || !isOutOfForce(status)) continue;
      over.add(key);
      const replacedBy = concept.instrument?.repealedBy ?? concept.instrument?.supersededBy;
      const one = found.get(key) ?? {
        key,
        status,
        ...(replacedBy === undefined ? {} : { replacedBy }),
        words: `${instrumentLabel(concept, "en", lexicon)} ${standingInWords(concept, status, lexicon)}.`,
        memos: [],
      };
      addPlaces(one, path, ranges);
      found.set(key, one);
    }
    for (const replaced of replacedArticles(memo)) {
      if (over.has(replaced.key)) continue;
      const id = `${replaced.key}, ${replaced.provision}`;
      const one = articles.get(id) ?? citedArticle(replaced, lexicon);
      addPlaces(one, path, [replaced.range]);
      articles.set(id, one);
    }
  }
  const list = mostCitedFirst(found);
  const parts = mostCitedFirst(articles);
  if (format === "json") return `${JSON.stringify({ cited: cited.size, notInForce: list, replacedArticles: parts }, null, 2)}\n`;
  const [is, it] = list.length === 1 || cited.size === 1 ? ["is", "it"] : ["are", "them"];
  const last = `${list.length} of ${cited.size} cited ${cited.size === 1 ? "instrument" : "instruments"} ${is} not in force at the date of the memo that cites ${it}.\n`;
  const replaced =
    parts.length === 0
      ? ""
      : `${parts.length} cited ${parts.length === 1 ? "article was replaced by then" : "articles were replaced by then"}.\n`;
  return [
    ...list.map((one) => asText(one, one.key)),
    ...parts.map((one) => asText(one, `${one.key}, ${one.article}`)),
    last,
    replaced,
  ].join("");
}

function citedArticle({ key, provision, repeal, replacedBy }: ReplacedArticle, lexicon: MemoEnvironment["lexicon"]): CitedArticle {
  const label = (of: string) => {
    const concept = lexicon.concept(of);
    return concept ? instrumentLabel(concept, "en", lexicon) : of;
  };
  const on = repeal.effective === undefined ? "" : ` on ${dayInWords(repeal.effective)}`;
  const instead = replacedBy === undefined ? "" : `; ${replacedBy} is in its place`;
  return {
    key,
    article: provision,
    by: repeal.by,
    ...(replacedBy === undefined ? {} : { replacedBy }),
    words: `${provision} of ${label(key)} was ${repeal.deleted ? "deleted" : "replaced"} by ${label(repeal.by)}${on}${instead}.`,
    memos: [],
  };
}

function addPlaces({ memos }: Cited, path: string, ranges: readonly Range[]): void {
  const known = memos.find((memo) => memo.path === path);
  const lines = known?.lines ?? [];
  for (const { start } of ranges) if (!lines.includes(start.line + 1)) lines.push(start.line + 1);
  if (!known) memos.push({ path, lines });
}

function mostCitedFirst<T extends Cited>(found: ReadonlyMap<string, T>): T[] {
  return [...found]
    .sort(([one, { memos }], [other, { memos: others }]) => others.length - memos.length || (one < other ? -1 : 1))
    .map(([, cited]) => cited);
}

function asText({ words, memos }: Cited, name: string): string {
  const count = memos.length === 1 ? "1 memo cites it" : `${memos.length} memos cite it`;
  return `${name}: ${words} ${count}:\n${memos.map((memo) => `  ${memo.path}:${memo.lines.join(",")}\n`).join("")}`;
}
