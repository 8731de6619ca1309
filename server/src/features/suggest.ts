import type { Block } from "../engine/block.js";
import type { Lang } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { Memo, Position } from "../engine/memo.js";
import { instrumentName } from "./conceptNames.js";
import { anchorOf, gapAsks } from "./suggestAnchor.js";
import { type Audience, audienceOf } from "./suggestAudience.js";
import { relationOf, turned } from "./suggestGapSignals.js";
import { suggestIndex } from "./suggestIndex.js";
import { hasKind, isDocument } from "./suggestKinds.js";
import { type Passage, passageOf } from "./suggestPassage.js";
import { placeFor, reasonsFor } from "./suggestReasons.js";
import { type Candidate, candidatesFor, type SignalName, signalNames } from "./suggestSignals.js";
import { gateWeights, leastScores, signalWeights } from "./suggestWeights.js";

/** An instrument that a passage may cite. */
export interface Suggestion {
  readonly key: string;
  readonly title: string;
  /** The provision that fits best, as it is written in the instrument's language ("art. 8(1)-(2)", "Pasal 48-50"). */
  readonly pinpoint?: string;
  /** How sure it is that a citation belongs here and that it is this one, from 0 to 1. */
  readonly score: number;
  /** Why, in words for the writer. */
  readonly reasons: readonly string[];
}

/** What of a memo to suggest for; the whole memo where neither a block nor a range is given. */
export interface SuggestOptions {
  readonly limit?: number;
  readonly block?: Block;
  readonly range?: { readonly start: Position; readonly end: Position };
}

const defaultLimit = 5;
/** So many are shown whenever one is, however sure the first. */
const leastOffered = 3;
/** A longer passage says too many things at once; the rest of it is left unread. */
const mostPassage = 4000;
/** Of a whole memo so many blocks are asked for, which keeps the answer under a second. */
const mostBlocks = 200;
/** Characters under which a passage does not show its language. */
const shortPassage = 60;
/** Blocks before and after a passage in which a citation counts as standing nearby. */
const nearBlocks = 2;

/** The instruments to cite for a part of a memo, best first; empty when none is good enough. Each paragraph is asked for apart. */
export function suggestCitations(memo: Memo, options: SuggestOptions = {}): Suggestion[] {
  const { lexicon, lang, date } = memo.context;
  const audience = audienceOf(memo);
  const best = new Map<string, Suggestion>();
  for (const { text, near } of passagesIn(memo, options)) {
    for (const one of suggestForPassage(lexicon, text, {
      date,
      near,
      ...(audience ? { audience } : {}),
      ...(options.limit === undefined ? {} : { limit: options.limit }),
      // The memo's language helps only where the passage is too short to show its own.
      ...(text.length < shortPassage ? { lang } : {}),
    })) {
      if (one.score > (best.get(one.key)?.score ?? 0)) best.set(one.key, one);
    }
  }
  return [...best.values()]
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
    .slice(0, options.limit ?? defaultLimit);
}

/** What is known of a passage besides its words. */
export interface PassageOptions {
  readonly lang?: Lang;
  /** ISO date of the memo. */
  readonly date?: string;
  /** For whom the memo is written, where it says so. */
  readonly audience?: Audience;
  /** Keys that the passage already cites: they are not suggested again. */
  readonly cited?: readonly string[];
  /** Keys cited around it. */
  readonly near?: readonly string[];
  readonly limit?: number;
}

/** The instruments to cite for a passage, best first; empty when none is good enough. */
export function suggestForPassage(lexicon: Lexicon, passage: string, options: PassageOptions = {}): Suggestion[] {
  const index = suggestIndex(lexicon);
  const read = passageOf(lexicon, index, passage.slice(0, mostPassage), options);
  const ranked = rank(candidatesFor(read, index), read);
  const first = ranked[0];
  if (!first) return [];
  const sure = gate(read, ranked);
  if (scoreOf(sure, first.share) < leastScores[anchorOf(read, first.candidate)]) return [];
  const limit = options.limit ?? defaultLimit;
  const list: Suggestion[] = [];
  for (const { candidate, share } of ranked) {
    if (list.length >= limit || (list.length >= leastOffered && share < 0.01)) break;
    const { instrument } = candidate;
    const place = placeFor(read, index, candidate);
    list.push({
      key: instrument.key,
      title: titleOf(instrument.concept, read.lang),
      ...(place ? { pinpoint: place.pinpoint } : {}),
      score: Math.round(scoreOf(sure, share) * 1000) / 1000,
      reasons: reasonsFor(read, index, candidate, place, options.date),
    });
  }
  return list;
}

/** A passage that surely wants a citation, with belief spread over many instruments, is still worth an offer: the share counts by its fourth root. */
function scoreOf(sure: number, share: number): number {
  return Math.min(1, sure * share ** 0.25);
}

/** A candidate with the share of the belief that falls on it. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly utility: number;
  readonly share: number;
}

/** The candidates by what speaks for them, best first. */
export function rank(candidates: readonly Candidate[], passage: Passage): Ranked[] {
  const weighed = candidates.map((candidate) => ({
    candidate,
    utility:
      signalNames.reduce((sum, name, at) => sum + signalWeights[name] * (candidate.signals[at] as number), 0) -
      (isKindUnsaid(passage, candidate) ? kindUnsaid : 0),
  }));
  putOldBelowNew(weighed, passage);
  putTurnedBelowSought(weighed, passage);
  const [first, ...others] = byUtility(weighed);
  return first ? [first, ...othersRanked(others, first.share, passage)] : [];
}

/** Best first, with the share of the belief that falls on each. */
function byUtility(weighed: readonly Omit<Ranked, "share">[]): Ranked[] {
  const sorted = [...weighed].sort(
    (one, other) => other.utility - one.utility || one.candidate.instrument.at - other.candidate.instrument.at,
  );
  const top = sorted[0]?.utility ?? 0;
  const total = sorted.reduce((sum, one) => sum + Math.exp(one.utility - top), 0);
  return sorted.map((one) => ({ ...one, share: Math.exp(one.utility - top) / total }));
}

/** What speaks for the first of a list by a year, or because it is cited everywhere, is spent on it: for those behind it, that counts half. */
const halfBehindFirst: readonly SignalName[] = ["general-weight", "year-of-adoption", "year-rare", "year-other"];
const placesBehindFirst = halfBehindFirst.map((name) => [signalNames.indexOf(name), signalWeights[name] / 2] as const);

function othersRanked(others: readonly Ranked[], first: number, passage: Passage): Ranked[] {
  const weighed = others.map(({ candidate, utility }) => ({
    candidate,
    utility: placesBehindFirst.reduce((sum, [at, half]) => sum - half * (candidate.signals[at] as number), utility),
  }));
  putOldBelowNew(weighed, passage);
  return byUtility(weighed).map((one) => ({ ...one, share: Math.min(first, (1 - first) * one.share) }));
}

/** What it costs an instrument that it is of a kind cited by name, where the passage does not name that kind. */
const kindUnsaid = 1.2;
const commentWords = /\b(?:comments?|recommendations?|committees?|komentar|rekomendasi|komite)\b/i;

/** A committee's comment where the passage speaks of no committee, or the regulation of a region or an agreement with a state that the passage does not name. */
function isKindUnsaid({ text, named }: Passage, { instrument }: Candidate): boolean {
  if (named.has(instrument.key)) return false;
  const partner = /^indonesia-(?!bilateral)([a-z]+)-/.exec(instrument.key)?.[1];
  if (partner)
    return !text
      .toLowerCase()
      .replaceAll(" ", "")
      .includes(partner === "uae" ? "emirat" : partner);
  const { form, title, topics } = instrument.instrument;
  if (form === "guideline")
    return /^general (?:comment|recommendation)\b|^joint general comment\b/i.test(title.en ?? "") && !commentWords.test(text);
  return form === "regional-regulation" && !(topics ?? []).some((topic) => /^\p{Lu}/u.test(topic) && text.includes(topic));
}

const articleAt = signalNames.indexOf("article-and-gist");
const titleAt = signalNames.indexOf("title-said");

/** The words behind the gap are the title of the one and not that of the other. */
function isTitled(one: Candidate, other: Candidate): boolean {
  return (one.signals[titleAt] as number) > (other.signals[titleAt] as number) + 0.2;
}

/** Law that is over never stands above the law in its place, unless the passage names it, a year of its time or an article of it, or says that it means the older law. */
function putOldBelowNew(weighed: { readonly candidate: Candidate; utility: number }[], passage: Passage): void {
  if (passage.saysFormer) return;
  const byKey = new Map(weighed.map((one) => [one.candidate.instrument.key, one]));
  // A chain of replacements is as long as this at most.
  for (let round = 0; round < 3; round++) {
    for (const one of weighed) {
      const { key, instrument, dates } = one.candidate.instrument;
      const next = byKey.get(instrument.repealedBy ?? instrument.supersededBy ?? "");
      if (instrument.status !== "repealed" || !next || next.utility > one.utility || passage.named.has(key)) continue;
      // The law in its place stands elsewhere in the passage: it is not what is missing.
      if (passage.namedAway.has(next.candidate.instrument.key)) continue;
      if (isTitled(one.candidate, next.candidate)) continue;
      if ((one.candidate.signals[articleAt] as number) > (next.candidate.signals[articleAt] as number)) continue;
      if (passage.dates.years.some((year) => dates.main.has(year) || isOfItsTime(year, one.candidate, next.candidate))) continue;
      // What speaks for the old law speaks for the new one, which is about the same thing.
      const higher = one.utility;
      one.utility = next.utility - 0.05;
      next.utility = Math.max(next.utility, higher);
    }
  }
}

/** Where a passage seeks the law behind a regulation that it describes, what speaks for the regulation speaks for the law; so for what amends, replaces or ratifies another. */
function putTurnedBelowSought(weighed: { readonly candidate: Candidate; utility: number }[], passage: Passage): void {
  const byKey = new Map(weighed.map((one) => [one.candidate.instrument.key, one]));
  for (const sought of new Set(passage.gaps.flatMap((gap) => [...gap.sought]))) {
    const relation = relationOf[sought];
    const back = turned[relation];
    if (back === undefined || back === "follows" || back === "followed-by") continue;
    for (const one of [...weighed].sort((a, b) => b.utility - a.utility).slice(0, 3)) {
      const { related } = one.candidate.instrument;
      const isDescribed = [...passage.kinds].some((kind) => kind !== "law" && isDocument(kind) && hasKind(one.candidate.instrument, kind));
      let best: { readonly candidate: Candidate; utility: number } | undefined;
      for (const [key, how] of related) {
        const other = how === back ? byKey.get(key) : undefined;
        if (other && other.utility > (best?.utility ?? Number.NEGATIVE_INFINITY)) best = other;
      }
      if (!best || best.utility > one.utility || isTitled(one.candidate, best.candidate)) continue;
      const articles = (of: { readonly candidate: Candidate }) => of.candidate.signals[articleAt] as number;
      if ([...related.values()].includes(relation) && !isDescribed && articles(best) <= articles(one)) continue;
      const higher = one.utility;
      one.utility = best.utility - 0.05;
      best.utility = higher;
    }
  }
}

function isOfItsTime(year: number, old: Candidate, next: Candidate): boolean {
  const from = Math.min(...old.instrument.dates.main);
  const until = Number(old.instrument.instrument.repealedOn?.slice(0, 4) ?? Math.min(...next.instrument.dates.main));
  return from <= year && year <= until;
}

/** What tells a passage that wants a citation from one about logistics, figures or people. */
export function gateSignals(passage: Passage, ranked: readonly Ranked[]): number[] {
  const first = ranked[0];
  const { text, slots, dates } = passage;
  const words = Math.max(8, text.split(/\s+/).length);
  const numbers = (text.match(/(?<![\w/.])\d[\d.,]*(?![\w/])/g) ?? []).filter((number) => !/^(?:19|20)\d\d[.,]?$/.test(number)).length;
  return [
    1,
    (first?.utility ?? 0) / 5,
    first?.share ?? 0,
    passage.articles.length > 0 ? 1 : 0,
    Math.min(3, [...passage.kinds].filter(isDocument).length) / 3,
    Math.min(2, passage.named.size),
    lawWords.test(text) ? 1 : 0,
    madeWords.test(text) ? 1 : 0,
    Math.min(1, (numbers / words) * 8),
    /%|\b(?:per ?cent|persen|million|billion|juta|miliar|ribu|thousand)\b/i.test(text) ? 1 : 0,
    eventWords.test(text) ? 1 : 0,
    /^["“].*["”]/.test(text.trim()) ? 1 : 0,
    dates.days.some((day) => day.length === 10) && !(first?.candidate.signals[signalNames.indexOf("day")] as number) ? 1 : 0,
    Math.log(slots.length + 1) / 4,
  ];
}

const lawWords =
  /\b(?:article|pasal|ayat|should|must|due regard|harus|seharusnya|oblig\w*|prohibit\w*|forbid\w*|punish\w*|criminal\w*|offence|shall|entitled|rights?|hak|berhak|wajib|kewajiban|dilarang|larangan|melarang|diancam|dijerat|dipidana|pidana|mewajibkan|mengatur|diatur|menjamin|provision|ketentuan|defin\w*|legal|hukum|statut\w*|binding|mengikat|state part(?:y|ies)|negara pihak|parties|instrument|standards?|commit\w*|pledge\w*|komitmen)\b/i;
const madeWords =
  /\b(?:adopt\w*|enact\w*|ratif\w*|sign(?:ed|ing|atory)|promulgat\w*|approv\w*|conclud\w*|endors\w*|amend\w*|repeal\w*|implement\w*|pursuant|under|according|based on|in force|menandatangani|ditandatangani|meneken|diteken|disahkan|mengesahkan|meratifikasi|ratifikasi|ditetapkan|menetapkan|menerbitkan|diterbitkan|terbit\w*|mencabut|dicabut|diubah|perubahan|melaksanakan|berdasarkan|sesuai|menurut|diadopsi|mengadopsi|berlaku|turunan|mengacu|merujuk|amanat)\b/i;
const eventWords =
  /\b(?:workshop|session|agenda|attended|attending|delegation|participants?|opened|chair(?:ed)?|budget|visited|venue|hotel|interview\w*|photograph\w*|webinar|rapat|dihadiri|acara|peserta|kunjungan|berangkat|tiba|aula|pukul|anggaran|pegawai|bandara|sambutan|diskusi|hadir)\b/i;

/** How sure it is that the passage wants a citation that the list holds. */
function gate(passage: Passage, ranked: readonly Ranked[]): number {
  // Who marks a gap says that a citation belongs there.
  if (ranked[0] && gapAsks(passage, ranked[0].candidate)) return 1;
  const sum = gateSignals(passage, ranked).reduce((total, value, at) => total + value * (gateWeights[at] as number), 0);
  return 1 / (1 + Math.exp(-sum));
}

function titleOf(concept: Parameters<typeof instrumentName>[0], lang: Lang): string {
  const title = concept.instrument?.title;
  return (lang === "id" ? (title?.id ?? title?.en) : (title?.en ?? title?.id)) ?? instrumentName(concept, lang);
}

interface NearPassage {
  readonly text: string;
  readonly near: readonly string[];
}

function passagesIn(memo: Memo, { block, range }: SuggestOptions): NearPassage[] {
  if (block) return [{ text: textOf(block), near: citedNear(memo, block) }];
  if (!range) return passagesOf(memo, [...memo.blocks].slice(0, mostBlocks));
  const from = memo.locate(range.start);
  const to = memo.locate(range.end);
  if (!from || !to) return [];
  const near = citedNear(memo, from.block);
  if (from.block === to.block) {
    // A cursor without a selection stands for its paragraph.
    return [{ text: from.offset === to.offset ? textOf(from.block) : from.block.text.slice(from.offset, to.offset), near }];
  }
  const between: Block[] = [];
  for (let next = memo.blocks.next(from.block); next && next !== to.block && between.length < mostBlocks; next = memo.blocks.next(next))
    between.push(next);
  return [
    { text: from.block.text.slice(from.offset), near },
    ...passagesOf(memo, between),
    { text: to.block.text.slice(0, to.offset), near: citedNear(memo, to.block) },
  ];
}

function passagesOf(memo: Memo, blocks: readonly Block[]): NearPassage[] {
  return blocks.flatMap((block) => {
    const text = block.facts.kind === "heading" ? "" : textOf(block);
    return text === "" ? [] : [{ text, near: citedNear(memo, block) }];
  });
}

const proseKinds: ReadonlySet<string> = new Set(["paragraph", "item", "table", "footnote", "heading"]);

function textOf(block: Block): string {
  return proseKinds.has(block.facts.kind) ? block.text.slice(block.contentStart, block.contentEnd) : "";
}

function citedNear(memo: Memo, block: Block): string[] {
  const keys: string[] = [];
  let before: Block | undefined = block;
  let after: Block | undefined = block;
  for (let step = 0; step < nearBlocks * 2; step++) {
    before = before && memo.blocks.previous(before);
    after = after && memo.blocks.next(after);
    for (const one of [before, after]) for (const citation of one?.facts.citations ?? []) keys.push(citation.key);
  }
  return keys;
}
