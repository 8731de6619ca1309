import { cueNames } from "./suggestCues.js";
import { gapFit, gapSignals, makerSignals, noFit, phraseSignals, withoutArticles } from "./suggestGapSignals.js";
import type { Channel, IndexedInstrument, SuggestIndex } from "./suggestIndex.js";
import { hasKind, saidOfOthers } from "./suggestKinds.js";
import { bestProvision, isPlainRule, type Passage, pointsElsewhere, saidInGist, sharedOrigin } from "./suggestPassage.js";
import { pinStyleSignals } from "./suggestPinStyle.js";
import { isElsewhere, isOfUnnamedCountry, isOnSmuggling, placeSignals, placesSaid } from "./suggestPlaces.js";
import { isOfRow, rowSignals } from "./suggestRow.js";
import { companionsOf, usageSignals } from "./suggestUsage.js";

/** What speaks for or against an instrument, in the order of the weights. */
export const signalNames = [
  "words",
  "words-relative",
  "names",
  "names-relative",
  "topics",
  "provision",
  "notion-of-provision",
  "notion-of-topics",
  "elsewhere",
  "smuggling-unsaid",
  "article-and-gist",
  "article-impossible",
  "linked-concept",
  "shared-concepts",
  "institution",
  "origin",
  "year-of-adoption",
  "year-rare",
  "year-other",
  "year-conflict",
  "year-made",
  "year-at-gap",
  "year-at-gap-other",
  "year-later",
  "day",
  "number",
  "kind",
  "kind-missing",
  "kind-rare",
  "named",
  "named-at-gap",
  "named-away",
  "title-after-gap",
  "title-said",
  "kind-at-gap",
  "kind-after-gap",
  "kind-after-gap-missing",
  "names-at-gap",
  "origin-at-gap",
  "sought",
  "sought-of-named",
  "sought-otherwise",
  "sought-turned",
  "kind-at-gap-missing",
  "sought-strictly",
  "related-to-named",
  "related-to-cited",
  "cited-nearby",
  "domestic-id",
  "domestic-en",
  "domestic-said",
  "domestic-against",
  "region-said",
  "region-unsaid",
  "general-weight",
  "out-of-force",
  "ratifying-law",
  "ratifying-law-unsaid",
  "amending-law",
  "amending-law-unsaid",
  "carried-out",
  "former",
  "present",
  "draft",
  "report",
  "plan",
  "guideline",
  "law",
  "resolution",
  "ministerial",
  "bilateral",
  "maker",
  "maker-at-gap",
  "maker-otherwise",
  "country-said",
  "article-unlikely",
  "phrase",
  "phrases",
  "cue-programme",
  "cue-guidance",
  "cue-leaders",
  "cue-binding",
  "said-in-gist",
  "usual-article",
  "article-otherwise",
  "cited-with",
  "cited-with-rarely",
  "usual-words",
  "row-issuer",
  "in-row",
  "row-twin",
  "sibling",
  "pin-domestic",
  "pin-treaty",
] as const;

/** A signal by its name. */
export type SignalName = (typeof signalNames)[number];

/** An instrument with what speaks for it. */
export interface Candidate {
  readonly instrument: IndexedInstrument;
  readonly signals: readonly number[];
  /** Place of the provision that fits best among the instrument's provisions. */
  readonly provision?: number;
}

const mostCandidates = 45;
/** Around a gap the best sum may be below this: the passage says next to nothing by its words, and to be the best of them tells little. */
const fewWords = 12;

/** The instruments that share something with a passage, with their signals. */
export function candidatesFor(passage: Passage, index: SuggestIndex): Candidate[] {
  const count = index.instruments.length;
  const sums: Record<Channel, Float64Array> = {
    all: new Float64Array(count),
    names: new Float64Array(count),
    topics: new Float64Array(count),
  };
  for (const channel of ["all", "names", "topics"] as const) addSlots(passage, index, channel, sums[channel]);
  const bestAll = Math.max(1, ...sums.all);
  const bestNames = Math.max(1, ...sums.names);
  const length = Math.sqrt(Math.max(4, passage.slots.length));
  const words = index.in(passage.lang);
  const said = placesSaid(passage);
  const companions = companionsOf(passage);
  const possible = index.instruments.filter((one) => !passage.cited.has(one.key) && !isOfUnnamedCountry(passage, said, one));
  const order = possible.map((instrument) => {
    const years = passage.dates.years.some((year) => instrument.dates.main.has(year)) ? 0.35 : 0;
    const link = passage.linked.has(instrument.key) || passage.named.has(instrument.key) ? 0.5 : 0;
    const [told] = notionSignals(passage, index, instrument);
    const { title, said: titleSaid, fits, ofNamed } = passage.gaps.length > 0 ? gapFit(passage, words, instrument) : noFit;
    const article = passage.articles.length > 0 && articleSignals(passage, index, instrument)[0] > 0 ? 0.2 : 0;
    const gap = title * 0.5 + titleSaid + (passage.namedAtGap.get(instrument.key) ?? 0) * 3 + (ofNamed > 0 ? 0.6 : fits * 0.1) + article;
    const country = said.country(instrument.country) ? 0.3 : 0;
    const near = relatedTo(passage.named, instrument) || relatedTo(passage.cited, instrument) ? 0.3 : 0;
    const beside = (companions.get(instrument.key)?.share ?? 0) * 0.8 + (isOfRow(passage, instrument) ? 0.15 : 0);
    return { instrument, rank: (sums.all[instrument.at] as number) / bestAll + years + link + near + told + gap + country + beside };
  });
  order.sort((one, other) => other.rank - one.rank || one.instrument.at - other.instrument.at);
  const taken = order.slice(0, mostCandidates);
  // With a law that is over comes the law in its place.
  const keys = new Set(taken.map((one) => one.instrument.key));
  for (const { instrument, rank } of order.slice(0, mostCandidates)) {
    const next = index.byKey.get(instrument.instrument.repealedBy ?? instrument.instrument.supersededBy ?? "");
    if (!next || keys.has(next.key)) continue;
    keys.add(next.key);
    taken.push({ instrument: next, rank });
  }
  const candidates: Candidate[] = [];
  for (const { instrument, rank } of taken) {
    if (rank <= 0 || passage.cited.has(instrument.key)) continue;
    const provision = bestProvision(passage, index, instrument);
    const all = sums.all[instrument.at] as number;
    const names = sums.names[instrument.at] as number;
    candidates.push({
      instrument,
      ...(provision ? { provision: provision.at } : {}),
      signals: [
        all / length / 4,
        all / Math.max(bestAll, passage.gaps.length > 0 ? fewWords : 0),
        names / length / 4,
        names / bestNames,
        (sums.topics[instrument.at] as number) / length / 4,
        (provision?.fit ?? 0) * 2,
        ...notionSignals(passage, index, instrument),
        isElsewhere(said, instrument) ? 1 : 0,
        said.traffickingAlone && isOnSmuggling(instrument) ? 1 : 0,
        ...articleSignals(passage, index, instrument),
        passage.linked.has(instrument.key) ? 1 : 0,
        sharedConcepts(passage, index, instrument),
        [...passage.institutions].some((one) => instrument.institutions.has(one)) ? 1 : 0,
        Math.min(2, sharedOrigin(passage, index, instrument) / 4),
        ...dateSignals(passage, index, instrument),
        passage.numbers.some((number) => numberOf(instrument) === number) ? 1 : 0,
        ...kindSignals(passage, index, instrument),
        passage.named.has(instrument.key) && !passage.namedAway.has(instrument.key) ? 1 : 0,
        passage.namedAtGap.get(instrument.key) ?? 0,
        passage.namedAway.has(instrument.key) ? 1 : 0,
        ...gapSignals(passage, words, instrument),
        relatedTo(passage.named, instrument) ? 1 : 0,
        relatedTo(passage.cited, instrument) || relatedTo(passage.near, instrument) ? 1 : 0,
        passage.near.has(instrument.key) ? 1 : 0,
        // The language tells of the readers, unless the memo names them.
        instrument.domestic && (passage.audience ? passage.audience === "domestic" : passage.lang === "id") ? 1 : 0,
        instrument.domestic && (passage.audience ? passage.audience === "international" : passage.lang === "en") ? 1 : 0,
        ...placeSignals(said, instrument),
        instrument.weight / 3,
        outOfForce(passage, instrument) ? 1 : 0,
        instrument.ratifies && passage.kinds.has("ratification") ? 1 : 0,
        instrument.ratifies && !passage.kinds.has("ratification") ? 1 : 0,
        instrument.amends && passage.kinds.has("amendment") ? 1 : 0,
        instrument.amends && !passage.kinds.has("amendment") ? 1 : 0,
        passage.wantsParent && [...instrument.related.values()].includes("implemented-by") ? 1 : 0,
        passage.wantsFormer && isOver(instrument) ? 1 : 0,
        passage.wantsFormer && !isOver(instrument) ? 1 : 0,
        ...formSignals(instrument),
        ...makerSignals(passage, instrument),
        said.country(instrument.country) ? 1 : 0,
        passage.articles.length > 0 && withoutArticles.has(instrument.instrument.form) ? 1 : 0,
        ...phraseSignals(passage, words, instrument),
        ...cueNames.map((name, at) => (passage.cues.has(name) && instrument.cues[at] ? 1 : 0)),
        saidInGist(passage, index, instrument),
        ...usageSignals(passage, instrument, companions),
        ...rowSignals(passage, instrument),
        ...pinStyleSignals(passage.pinStyle, instrument),
      ],
    });
  }
  return candidates;
}

function addSlots(passage: Passage, index: SuggestIndex, channel: Channel, sum: Float64Array): void {
  const postings = index.in(passage.lang).postings[channel];
  const best = new Float64Array(sum.length);
  const touched: number[] = [];
  for (const { tokens } of passage.slots) {
    for (const [token, trust] of tokens) {
      for (const { at, impact } of postings.get(token) ?? []) {
        const value = impact * trust;
        const before = best[at] as number;
        if (value <= before) continue;
        if (before === 0) touched.push(at);
        best[at] = value;
      }
    }
    for (const at of touched) {
      sum[at] = (sum[at] as number) + (best[at] as number);
      best[at] = 0;
    }
    touched.length = 0;
  }
}

/** Core notions shared with a provision, and with the names and topics alone. */
function notionSignals(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): [number, number] {
  let inProvision = 0;
  let inTopics = 0;
  for (const notion of passage.notions) {
    const rare = index.notionRarity(notion);
    if (instrument.provisionNotions.has(notion)) inProvision += rare;
    else if (instrument.notions.has(notion)) inTopics += rare;
  }
  // A passage that lists many notions leans on no single one of them, and one that tells what happened leans less on rules.
  const share =
    (!passage.isNorm ? 0.4 : isPlainRule(passage) ? 4 : pointsElsewhere(passage) ? 1 : 3) / Math.sqrt(Math.max(1, passage.notions.size));
  return [inProvision * share, inTopics * share];
}

function articleSignals(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): [number, number] {
  let agrees = 0;
  let impossible = 0;
  for (const article of passage.articles) {
    if (Number.parseInt(article, 10) > mostArticles(instrument)) impossible = 1;
    for (const provision of instrument.provisions) {
      if (!namesArticle(provision.ref, article)) continue;
      // Few instruments have an article 28B at all.
      if (/[A-Z]$/.test(article)) agrees = Math.max(agrees, 1);
      let shared = 0;
      for (const stem of provision.stems[passage.lang])
        shared += (passage.stems.get(stem) ?? 0) * Math.min(4, index.in(passage.lang).rarity(stem));
      agrees = Math.max(agrees, 0.25 + Math.min(1, shared / 8));
    }
  }
  return [agrees, impossible];
}

/** How many articles an instrument has, or can be thought to have at most where the base does not say. */
function mostArticles({ instrument: { articles, form } }: IndexedInstrument): number {
  return articles ?? (form === "law" ? Number.POSITIVE_INFINITY : longestRegulation);
}

const longestRegulation = 200;

/** The provision is of this article, alone or within a span ("Pasal 9-11"). */
export function namesArticle(ref: string, article: string): boolean {
  for (const { from, to } of articlesOf(ref)) {
    if (from === article) return true;
    if (to === undefined) continue;
    if (Number(from) <= Number(article) && Number(article) <= Number(to)) return true;
    // "28A-28J" holds 28B: the same number, and the letter between the two.
    const [first, last, own] = [from, to, article].map((one) => /^(\d+)([A-Z])$/.exec(one));
    if (first && last && own && first[1] === own[1] && last[1] === own[1] && isBetween(own[2], first[2], last[2])) return true;
  }
  return false;
}

interface ArticleSpan {
  readonly from: string;
  readonly to: string | undefined;
}

const articleSpans = new Map<string, readonly ArticleSpan[]>();
/** As in `suggestWords.ts`: what is remembered of references begins anew here. */
const mostReferences = 20_000;

function articlesOf(ref: string): readonly ArticleSpan[] {
  let spans = articleSpans.get(ref);
  if (!spans) {
    spans = [...ref.matchAll(/(?<![\d(])(\d{1,3}[A-Z]?)(?:\s*[-–]\s*(\d{1,3}[A-Z]?))?/g)].map(([, from = "", to]) => ({ from, to }));
    if (articleSpans.size > mostReferences) articleSpans.clear();
    articleSpans.set(ref, spans);
  }
  return spans;
}

function isBetween(letter = "", from = "", to = ""): boolean {
  return from <= letter && letter <= to;
}

function sharedConcepts(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): number {
  let sum = 0;
  for (const concept of passage.concepts)
    if (instrument.concepts.has(concept)) sum += Math.min(4, index.in(passage.lang).rarity(`#${concept}`));
  return Math.min(2, sum / 6);
}

function dateSignals(passage: Passage, index: SuggestIndex, { dates, instrument }: IndexedInstrument): number[] {
  const { years, days } = passage.dates;
  const { yearsMade } = passage;
  // A report comes out every year.
  const isPeriodic = instrument.form === "report";
  const main = years.some((year) => dates.main.has(year));
  const other = !main && years.some((year) => dates.other.has(year));
  const exact = days.some(
    (day) => dates.days.has(day) && (day.length > 7 || !days.some((longer) => longer.length > 7 && longer.startsWith(day))),
  );
  let rare = 0;
  for (const year of years) if (dates.main.has(year)) rare = Math.max(rare, index.yearRarity(year) / 4);
  const conflict = years.length > 0 && !main && !other && !isPeriodic;
  const made = yearsMade.some((year) => dates.main.has(year));
  const later = years.length > 0 && !isPeriodic && Math.min(...dates.main) > Math.max(...years);
  const isAtGap = passage.yearsAtGap.some((year) => dates.main.has(year) || dates.other.has(year));
  const isOther = passage.yearsAtGap.length > 0 && !isAtGap && !isPeriodic;
  return [
    main ? 1 : 0,
    rare,
    other ? 1 : 0,
    conflict ? 1 / years.length : 0,
    made ? 1 : 0,
    isAtGap ? 1 : 0,
    isOther ? 1 : 0,
    later ? 1 : 0,
    exact ? 1 : 0,
  ];
}

function numberOf(instrument: IndexedInstrument): string {
  const { number } = instrument.instrument;
  return String(number ?? "").replace(/^(?:No\.?\s*|[CRP]0*)/i, "");
}

function kindSignals(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): [number, number, number] {
  let agrees = 0;
  let said = 0;
  let rare = 0;
  for (const kind of passage.kinds) {
    if (saidOfOthers.has(kind)) continue;
    said++;
    if (!hasKind(instrument, kind)) continue;
    agrees++;
    rare = Math.max(rare, Math.log(index.instruments.length / Math.max(1, kindCount(index, kind))) / 4);
  }
  return [agrees > 0 ? 1 : 0, said > 0 && agrees === 0 ? 1 : 0, rare];
}

const kindCounts = new WeakMap<SuggestIndex, Map<string, number>>();

function kindCount(index: SuggestIndex, kind: string): number {
  const counts = kindCounts.get(index) ?? new Map<string, number>();
  kindCounts.set(index, counts);
  const known = counts.get(kind);
  if (known !== undefined) return known;
  const count = index.instruments.filter((instrument) => hasKind(instrument, kind)).length;
  counts.set(kind, count);
  return count;
}

function relatedTo(keys: ReadonlySet<string>, instrument: IndexedInstrument): boolean {
  if (keys.size === 0) return false;
  for (const key of instrument.related.keys()) if (keys.has(key)) return true;
  return false;
}

function outOfForce(passage: Passage, { instrument, dates }: IndexedInstrument): boolean {
  return isOver({ instrument }) && !passage.dates.years.some((year) => dates.main.has(year) || dates.other.has(year));
}

function isOver({ instrument }: Pick<IndexedInstrument, "instrument">): boolean {
  return instrument.status === "repealed" || instrument.status === "expired" || instrument.status === "superseded";
}

function formSignals({ instrument, key }: IndexedInstrument): number[] {
  const { form } = instrument;
  return [
    instrument.status === "draft" || instrument.status === "not-yet-in-force" ? 1 : 0,
    form === "report" ? 1 : 0,
    form === "plan" ? 1 : 0,
    form === "guideline" ? 1 : 0,
    form === "law" ? 1 : 0,
    form === "resolution" || form === "declaration" ? 1 : 0,
    form === "ministerial-regulation" || form === "police-regulation" ? 1 : 0,
    /^indonesia-/.test(key) ? 1 : 0,
  ];
}
