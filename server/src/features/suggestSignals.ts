import { countryOfAct } from "../engine/countryOfAct.js";
import type { Sought } from "./suggestGap.js";
import type { Channel, IndexedInstrument, IndexedWords, Relation, SuggestIndex } from "./suggestIndex.js";
import { isDocument } from "./suggestKinds.js";
import { bestProvision, type Passage, sharedOrigin } from "./suggestPassage.js";
import { translationsOf } from "./suggestWords.js";

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
  "day",
  "number",
  "kind",
  "kind-missing",
  "kind-rare",
  "named",
  "named-away",
  "title-after-gap",
  "kind-at-gap",
  "names-at-gap",
  "origin-at-gap",
  "sought",
  "sought-of-named",
  "sought-otherwise",
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
  const words = Math.sqrt(Math.max(4, passage.slots.length));
  const order = index.instruments.map((instrument) => {
    const years = passage.dates.years.some((year) => instrument.dates.main.has(year)) ? 0.35 : 0;
    const link = passage.linked.has(instrument.key) || passage.named.has(instrument.key) ? 0.5 : 0;
    const [told] = notionSignals(passage, index, instrument);
    const [title = 0, , , , fits = 0, ofNamed = 0] = passage.gaps.length > 0 ? gapSignals(passage, index, instrument) : [];
    const article = passage.articles.length > 0 && articleSignals(passage, index, instrument)[0] > 0 ? 0.2 : 0;
    const gap = title * 0.5 + (ofNamed > 0 ? 0.6 : fits * 0.1) + article;
    const near = [...instrument.related.keys()].some((key) => passage.named.has(key) || passage.cited.has(key)) ? 0.3 : 0;
    return { instrument, rank: (sums.all[instrument.at] as number) / bestAll + years + link + near + told + gap };
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
    if (rank <= 0 || passage.cited.has(instrument.key) || isOfUnnamedCountry(passage, instrument)) continue;
    const provision = bestProvision(passage, index, instrument);
    const all = sums.all[instrument.at] as number;
    const names = sums.names[instrument.at] as number;
    candidates.push({
      instrument,
      ...(provision ? { provision: provision.at } : {}),
      signals: [
        all / words / 4,
        all / bestAll,
        names / words / 4,
        names / bestNames,
        (sums.topics[instrument.at] as number) / words / 4,
        (provision?.fit ?? 0) * 2,
        ...notionSignals(passage, index, instrument),
        isElsewhere(passage, instrument) ? 1 : 0,
        isSmugglingUnsaid(passage, instrument) ? 1 : 0,
        ...articleSignals(passage, index, instrument),
        passage.linked.has(instrument.key) ? 1 : 0,
        sharedConcepts(passage, index, instrument),
        [...passage.institutions].some((one) => instrument.institutions.has(one)) ? 1 : 0,
        Math.min(2, sharedOrigin(passage, index, instrument) / 4),
        ...dateSignals(passage, index, instrument),
        passage.numbers.some((number) => numberOf(instrument) === number) ? 1 : 0,
        ...kindSignals(passage, index, instrument),
        passage.named.has(instrument.key) && !passage.namedAway.has(instrument.key) ? 1 : 0,
        passage.namedAway.has(instrument.key) ? 1 : 0,
        ...gapSignals(passage, index, instrument),
        relatedTo(passage.named, instrument) ? 1 : 0,
        relatedTo(passage.cited, instrument) || relatedTo(passage.near, instrument) ? 1 : 0,
        passage.near.has(instrument.key) ? 1 : 0,
        instrument.domestic && passage.lang === "id" ? 1 : 0,
        instrument.domestic && passage.lang === "en" ? 1 : 0,
        ...placeSignals(passage, instrument),
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
      ],
    });
  }
  return candidates;
}

function addSlots(passage: Passage, index: SuggestIndex, channel: Channel, sum: Float64Array): void {
  const best = new Map<number, number>();
  const postings = index.in(passage.lang).postings[channel];
  for (const slot of passage.slots) {
    best.clear();
    for (const [token, trust] of slot.tokens) {
      for (const { at, impact } of postings.get(token) ?? []) {
        const value = impact * trust;
        if (value > (best.get(at) ?? 0)) best.set(at, value);
      }
    }
    for (const [at, value] of best) sum[at] = (sum[at] as number) + value;
  }
}

/** The relation in which what is sought stands to another instrument. */
const relationOf: Readonly<Record<Sought, Relation>> = {
  ratified: "ratified-by",
  ratifier: "ratifies",
  amended: "amended-by",
  amender: "amends",
  implemented: "implemented-by",
  implementer: "implements",
  repealed: "repealed-by",
  repealer: "repeals",
  followed: "follows",
  follower: "follows",
  supplemented: "beside",
  supplement: "follows",
};

/** What the words around the gap say of it: its title, its kind, and how it stands to others. */
function gapSignals(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): readonly number[] {
  let title = 0;
  let kind = 0;
  let fits = 0;
  let ofNamed = 0;
  let asked = 0;
  let names = 0;
  let origin = 0;
  for (const gap of passage.gaps) {
    let beside = 0;
    let from = 0;
    for (const stem of gap.beside) {
      const rare = Math.min(4, index.in(passage.lang).rarity(stem));
      if (instrument.nameStems.has(stem)) beside += rare;
      if (instrument.origin.has(stem)) from += rare;
    }
    names = Math.max(names, Math.min(2, beside / 10));
    origin = Math.max(origin, Math.min(2, from / 5));
    title = Math.max(title, titleFit(gap.title, index.in(passage.lang), instrument));
    for (const sought of gap.sought) {
      asked = 1;
      const relation = relationOf[sought];
      for (const [key, other] of instrument.related) {
        if (other !== relation) continue;
        fits = 1;
        if (passage.named.has(key)) ofNamed = 1;
      }
      // A treaty is ratified, whether or not the base knows the law.
      if (sought === "ratified" && isTreaty(instrument)) fits = 1;
      if (sought === "supplement" && instrument.instrument.form === "protocol") fits = 1;
    }
  }
  for (const one of passage.kindsAtGap) if (hasKind(instrument, one)) kind = 1;
  return [title, kind, names, origin, fits, ofNamed, asked > fits ? 1 : 0];
}

/** How much of the words after "tentang" or "on" stands in the names of an instrument, from 0 to 1. */
function titleFit(title: readonly string[], words: IndexedWords, instrument: IndexedInstrument): number {
  if (title.length === 0) return 0;
  let shared = 0;
  let whole = 0;
  for (const stem of title) {
    const rare = Math.min(5, Math.max(0.5, words.rarity(stem)));
    whole += rare;
    if (instrument.nameStems.has(stem)) shared += rare;
    else if (translationsOf(stem).some((other) => instrument.nameStems.has(other))) shared += rare * 0.8;
  }
  return shared / (whole + 2);
}

function isTreaty({ instrument, domestic }: IndexedInstrument): boolean {
  return !domestic && (instrument.form === "treaty" || instrument.form === "protocol");
}

/** Core notions shared with a provision, and with the names and topics alone. */
function notionSignals(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): [number, number] {
  let inProvision = 0;
  let inTopics = 0;
  for (const notion of passage.notions) {
    const rare = index.notionRarity(notion);
    if (instrument.provisions.some((provision) => provision.notions.has(notion))) inProvision += rare;
    else if (instrument.notions.has(notion)) inTopics += rare;
  }
  // A passage that lists many notions leans on no single one of them, and one that tells what happened leans less on rules.
  const share = (!passage.isNorm ? 0.4 : pointsElsewhere(passage) ? 1 : 3) / Math.sqrt(Math.max(1, passage.notions.size));
  return [inProvision * share, inTopics * share];
}

/** More than the rule that it states tells which instrument a passage means. */
function pointsElsewhere({ named, articles, dates, kinds }: Passage): boolean {
  return named.size > 0 || articles.length > 0 || dates.years.length > 0 || [...kinds].some(isDocument);
}

const indonesian =
  /\b(?:indonesian?|jakarta|dpr|parliament|parlemen|polri|polisi|polres|polda|kapolri|kapolda|mabes|presiden|jokowi|widodo|prabowo|yudhoyono|menko|kementerian|menteri|bp2mi|bnp2tki|lpsk|tppo|tersangka|pelaku|pemerintah daerah|gubernur|bupati|mahkamah agung|provinces?|districts?|national police|tki|pmi|tpks)\b/i;
const international =
  /\b(?:state part(?:y|ies)|states part(?:y|ies)|states? should|member states?|each party|parties|the committee|committee's|general assembly|security council|the council|united nations|international (?:law|legal|instruments?|standards?|labour organi[sz]ation)|ilo|treaty|treaties|global|worldwide|heads of state|negara(?:-negara)? pihak|negara(?:-negara)? anggota|perserikatan bangsa-bangsa|pbb|majelis umum|dewan keamanan|hukum internasional|internasional|negara bendera|meratifikasi)\b/i;
const ofAsean = /\b(?:asean|southeast asian?|asia tenggara|somtc|ammtc|aichr|acwc)\b/i;

/** Whether the passage speaks of the part of the world for which an instrument was made. */
function placeSignals({ text }: Passage, { domestic, key, instrument }: IndexedInstrument): readonly number[] {
  const isAsean = /^(?:asean|actip|ammtc|acwc)/.test(key) || /\bASEAN\b/.test(instrument.issuer ?? "");
  return [
    domestic && indonesian.test(text) ? 1 : 0,
    domestic && international.test(text) ? 1 : 0,
    isAsean && ofAsean.test(text) ? 1 : 0,
    isAsean && !ofAsean.test(text) ? 1 : 0,
  ];
}

/** An act of a country that the passage does not name is not what it means. */
function isOfUnnamedCountry({ text, named }: Passage, { key, instrument }: IndexedInstrument): boolean {
  if (key.startsWith("eu-") || key.startsWith("us-tvpa") || instrument.form !== "law") return false;
  const country = countryOfAct(key);
  return country !== undefined && !named.has(key) && !country.test(text);
}

/** Law of a part of the world that Indonesia does not belong to and the passage does not speak of. */
function isElsewhere(passage: Passage, { key, instrument }: IndexedInstrument): boolean {
  return (
    /^(?:eu|coe|echr|saarc|us)(?:-|$)|europe|south asian/i.test(`${key} ${instrument.issuer ?? ""}`) &&
    !/\b(?:europ\w*|eropa|eu|ue|uni eropa|strasbourg|brussels|saarc|south asia\w*|asia selatan|united states|american?|amerika|usa)\b/i.test(
      passage.text,
    ) &&
    // Not the pronoun.
    !/\bU\.?S\b/.test(passage.text)
  );
}

/** An instrument on smuggling alone, where the passage speaks of trafficking alone: the two are mixed up often enough. */
function isSmugglingUnsaid(passage: Passage, { instrument }: IndexedInstrument): boolean {
  const smuggling = /smuggl|selundup/i;
  const trafficking = /traffick|perdagangan (?:orang|manusia|anak|perempuan)|\b(?:tip|tppo)\b/i;
  const title = `${instrument.title.en ?? ""} ${instrument.title.id ?? ""}`;
  return smuggling.test(title) && !trafficking.test(title) && trafficking.test(passage.text) && !smuggling.test(passage.text);
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
  for (const found of ref.matchAll(/(?<![\d(])(\d{1,3}[A-Z]?)(?:\s*[-–]\s*(\d{1,3}[A-Z]?))?/g)) {
    if (found[1] === article) return true;
    if (found[1] === undefined || found[2] === undefined) continue;
    if (Number(found[1]) <= Number(article) && Number(article) <= Number(found[2])) return true;
    // "28A-28J" holds 28B: the same number, and the letter between the two.
    const [from, to, own] = [found[1], found[2], article].map((one) => /^(\d+)([A-Z])$/.exec(one));
    if (from && to && own && from[1] === own[1] && to[1] === own[1] && isBetween(own[2], from[2], to[2])) return true;
  }
  return false;
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

function dateSignals(passage: Passage, index: SuggestIndex, { dates }: IndexedInstrument): number[] {
  const { years, days } = passage.dates;
  const main = years.some((year) => dates.main.has(year));
  const other = !main && years.some((year) => dates.other.has(year));
  const exact = days.some(
    (day) => dates.days.has(day) && (day.length > 7 || !days.some((longer) => longer.length > 7 && longer.startsWith(day))),
  );
  let rare = 0;
  for (const year of years) if (dates.main.has(year)) rare = Math.max(rare, index.yearRarity(year) / 4);
  return [main ? 1 : 0, rare, other ? 1 : 0, years.length > 0 && !main && !other ? 1 / years.length : 0, exact ? 1 : 0];
}

function numberOf(instrument: IndexedInstrument): string {
  const { number } = instrument.instrument;
  return String(number ?? "").replace(/^(?:No\.?\s*|[CRP]0*)/i, "");
}

/** Kinds that say which document is meant; the others (ratification, amendment) have signals of their own. */
const saidOfOthers: ReadonlySet<string> = new Set(["ratification", "amendment", "repeal", "implementing", "forum", "report", "regulation"]);

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

/** A treaty may be called by any word for a binding text. */
function hasKind(instrument: IndexedInstrument, kind: string): boolean {
  if (instrument.kinds.has(kind)) return true;
  if (kind === "treaty" || kind === "agreement")
    return instrument.instrument.form === "treaty" || instrument.instrument.form === "protocol";
  if (kind === "law") return instrument.instrument.form === "law";
  if (kind === "memorandum") return /mou/.test(instrument.key);
  return false;
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
