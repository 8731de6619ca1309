import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Sentence } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sourceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { misstatementsInOtherWords } from "./misstatementsInOtherWords.js";
import { misstatementsOfCrimes } from "./misstatementsOfCrimes.js";
import { misstatementsOfDistinction } from "./misstatementsOfDistinction.js";
import { misstatementsOfLaws } from "./misstatementsOfLaws.js";
import { misstatementsOfNumbers } from "./misstatementsOfNumbers.js";
import { misstatementsOfRights } from "./misstatementsOfRights.js";
import { misstatementsOfTraffickingLaw } from "./misstatementsOfTraffickingLaw.js";
import { misstatementsOfTreaties } from "./misstatementsOfTreaties.js";
import { writeFix } from "./writeFix.js";

/** A thing that everybody in the field knows, as texts get it wrong. */
export interface Misstatement {
  readonly lang: Lang;
  /** Instruments one of which the block must cite, by key. */
  readonly keys?: readonly string[];
  /** What the sentence must say besides. All patterns read a sentence in small letters, its line breaks as spaces, the point of "No." as "\u00b7". */
  readonly about?: RegExp;
  /** What is said; the group `w` is the wrong part. With the flag d. */
  readonly wrong: RegExp;
  /** What to write for it; nothing where the sentence has to be recast. */
  readonly right?: string | ((wrong: string) => string);
  /** What in the sentence says that it is meant otherwise. */
  readonly unless?: RegExp;
  /** A "not" before the wrong part belongs to the statement ("is not smuggling"). */
  readonly negated?: true;
  /** Why it is wrong, in one sentence, with the provision. */
  readonly why: string;
  /** Key of the instrument that says so. */
  readonly by?: string;
}

/** Misstatements with a sign that all their blocks have. */
export interface MisstatedTopic {
  /** Asked of the block in small letters. */
  readonly sign: RegExp;
  /** What one word of the block, in small letters, holds wherever the sign is found; the sign itself where that is of one word. */
  readonly word?: RegExp;
  readonly rows: readonly Misstatement[];
}

const topics: readonly MisstatedTopic[] = [
  ...misstatementsOfCrimes,
  ...misstatementsOfDistinction,
  ...misstatementsOfTreaties,
  ...misstatementsOfLaws,
  ...misstatementsOfTraffickingLaw,
  ...misstatementsInOtherWords,
  ...misstatementsOfRights,
  ...misstatementsOfNumbers,
];

/**
 * Findings on what a text says that the law is, where it is the reverse or somebody else: "the consent of a deceived victim is relevant" (Trafficking Protocol, art. 3 (b)), "restitusi dibebankan kepada negara" (UU 21/2007,
 * Pasal 1 angka 13). Each is a row: the subject, the wrong words, the right ones, what says that it is meant otherwise. Who denies, asks, quotes or tells what somebody pleads is left alone.
 */
export function misstatements(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  if (facts.quoted || facts.kind === "heading" || facts.kind === "code") return;
  const about = topicsOf(view);
  if (!about) return;
  const small = view.text.toLowerCase();
  if (small.length !== view.text.length) return;
  let sentences: readonly Said[] | undefined;
  for (let at = 0; at < topics.length; at++) {
    if (about[at] === 0) continue;
    const { sign, rows } = topics[at] as MisstatedTopic;
    if (!sign.test(small)) continue;
    sentences ??= saidIn(view, facts, small);
    for (const said of sentences) {
      if (sentences.length > 1 && !sign.test(said.text)) continue;
      for (const row of rows) if (row.lang === (said.lang ?? row.lang)) told({ view, facts, said, context }, row, found);
    }
  }
}

/** The topics that each word may tell of, by its hash; undefined for the many that tell of none. Memos say the same words again and again. */
const topicsByWord = new Map<number, readonly number[] | undefined>();
const mostWords = 20_000;

/** A mark for each topic that a word of the block may tell of; undefined where none does. */
function topicsOf({ tokens, text }: BlockView): Uint8Array | undefined {
  let about: Uint8Array | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    let told = topicsByWord.get(hash);
    if (told === undefined && !topicsByWord.has(hash)) {
      told = topicsOfWord(text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase());
      if (topicsByWord.size >= mostWords) topicsByWord.clear();
      topicsByWord.set(hash, told);
    }
    if (!told) continue;
    about ??= new Uint8Array(topics.length);
    for (const one of told) about[one] = 1;
  }
  return about;
}

function topicsOfWord(word: string): readonly number[] | undefined {
  const told = topics.flatMap(({ sign, word: inWord = sign }, at) => (inWord.test(word) ? [at] : []));
  return told.length > 0 ? told : undefined;
}

/** A sentence as the patterns read it. */
interface Said {
  readonly start: number;
  readonly lang: Lang | undefined;
  readonly text: string;
  /** Somebody else holds it, or it is asked; found out when first needed. */
  denied?: boolean;
}

function saidIn(view: BlockView, facts: BlockFacts, small: string): readonly Said[] {
  return sentencesOf(view, facts).map(({ start, end, lang }) => ({
    start,
    lang: lang ?? facts.lang,
    text: small
      .slice(start, end)
      .replace(/[\n\r\t\u00a0]/g, " ")
      .replace(points, "\u00b7"),
  }));
}

interface Read {
  readonly view: BlockView;
  readonly facts: BlockFacts;
  readonly said: Said;
  readonly context: RuleContext;
}

function told({ view, facts, said, context }: Read, row: Misstatement, found: FindingDraft[]): void {
  const { text } = said;
  const match = row.wrong.exec(text);
  const place = match?.indices?.groups?.w;
  if (!match || !place) return;
  const { keys } = row;
  const isCited = ({ key }: { readonly key?: string | undefined }) => key !== undefined && keys?.includes(key);
  if (keys && !facts.references.some(isCited) && !facts.citations.some(isCited)) return;
  const [from, to] = place;
  if (row.about && !row.about.test(text)) return;
  said.denied ??= denied.test(text);
  if (said.denied || row.unless?.test(text)) return;
  if (!row.negated && negation.test(text.slice(Math.max(0, match.index - longestNegation), from))) return;
  const start = said.start + from;
  const end = said.start + to;
  if (isHidden(view, { start, end }) || found.some((one) => one.start < end && start < one.end)) return;
  const written = view.text.slice(start, end);
  const by = row.by === undefined ? undefined : instrumentOf(context.lexicon, row.by);
  const right = typeof row.right === "function" ? row.right(text.slice(from, to)) : row.right;
  found.push({
    start,
    end,
    level: "information",
    message: `"${written.trim()}" seems to be wrong here: ${row.why}${right === undefined ? "" : ` Write "${right.trim()}".`}`,
    ...(by ? sourceOf(by) : {}),
    fixes: right === undefined ? [] : [writeFix(start, end, withCapital(right, written))],
  });
}

/** Points that end no sentence: "Law No. 21", "art. 3". Patterns stop at a point. */
const points = /(?<=(?<![a-z])(?:nos?|arts?|paras?|ps|psl|jo|u\.s|rp|vs|dr|mr|ms))\.(?= ?[\d(a-z])/g;

/** The cells of a row speak of one thing. */
function sentencesOf(view: BlockView, facts: BlockFacts): readonly Sentence[] {
  return facts.sentences.length > 0 ? facts.sentences : [{ start: view.contentStart, end: view.contentEnd }];
}

function withCapital(right: string, written: string): string {
  return /^\p{Lu}\p{Ll}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** Code units before what is said in which a "not" may stand that belongs to it. */
const longestNegation = 12;
const negation =
  /(?<![a-z])(?:not|never|neither|nor|no(?!\u00b7)|cannot|nothing|without|tidak|tak|bukan|belum|tanpa|tiada|jangan)(?![a-z])|n['\u2019]t(?![a-z])/;

/** Who asks, corrects, supposes or tells what others hold does not say so. */
const denied =
  /\?|(?<![a-z])(?:myths?|misconceptions?|misunderst\w+|fallac\w+|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|not true|untrue|contrary to|false(?:ly)? (?:claim|belie|assum|stat)\w*|argu(?:es|ed|ing|ment)s?|claim(?:s|ed|ing)|contends?|contended|pleads?|pleaded|maintained that|believes? that|thought that|some say|as if|whether|the defen[cs]e (?:said|argued)|defen[cs]e counsel|counsel for|drafts?|bill|proposed|proposal|used to|mitos|keliru|kesalahan|salah (?:kaprah|paham|tafsir|anggapan|satu anggapan)|tidak benar|anggapan|dianggap|menganggap|dalih|berdalih|berdalil|mendalilkan|berpendapat|pendapat|mengklaim|menyangka|penasihat hukum(?:nya)?|kuasa hukum|pengacara(?:nya)?|pembela|rancangan|ruu|usul\w*|seandainya|seakan\w*|seolah\w*|apakah|dahulu|semula)(?![a-z])|\[sic\]/;
