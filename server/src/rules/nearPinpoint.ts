import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Pinpoint, Span } from "../engine/facts.js";
import type { FixDraft, RuleContext } from "../engine/rule.js";
import { sentenceBefore } from "../engine/sentences.js";
import { articleGists, goneArticles, pinpointsOf } from "./articleGists.js";
import { gistWords, isCommon } from "./descriptionWords.js";
import { sentenceOf } from "./instruments.js";
import { areNearNumbers } from "./nearAct.js";
import { writeFix } from "./writeFix.js";

/**
 * The articles that may be meant by one that the instrument does not have: those whose gist shares words with the sentence, the nearer in its figures the better.
 * One or two are offered, and the one with the figures in the other order, none of them as certain.
 */
export function nearPinpoints(view: BlockView, facts: BlockFacts, pinpoint: Pinpoint, concept: Concept, context: RuleContext): FixDraft[] {
  const [article] = pinpoint.parts;
  const place = article?.to === undefined ? articleSpan(pinpoint, article?.value ?? "") : undefined;
  if (!article || !place) return [];
  const fixesOf = (values: readonly string[]) => values.map((value) => fixAt(view.text, pinpoint, place, value));
  const sentence = sentenceOf(view, facts, pinpoint.start);
  const lang = sentence.lang ?? context.lang;
  const said = new Set(gistWords(ownWords(view.text, facts, toldIn(view, sentence)), lang));
  const articles = wordsOfArticles(concept, lang, context.date);
  // The first article of an Indonesian act says what its words mean, and has them all.
  if (!isTreaty.test(concept.instrument?.form ?? "") && !speaksOfMeaning.test(sentence.text)) articles.delete("1");
  const holders = new Map<string, number>();
  for (const words of articles.values()) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const ranked = [...articles].flatMap(([value, words]) => {
    const shared = [...words].filter((word) => said.has(word));
    const isNear = areNearNumbers(article.value, value);
    const weight = shared.reduce((sum, word) => sum + (isCommon(word, lang) ? commonWeight : 1) / (holders.get(word) ?? 1), 0);
    const score = weight * (1 + breadth * (shared.length - 1));
    if (score === 0 || (!isNear && score < fewestFar)) return [];
    return [{ value, isNear, score: score + (isNear ? nearBonus : 0) }];
  });
  ranked.sort((one, other) => other.score - one.score);
  const [best, next] = ranked;
  // Two figures that changed places are the likeliest slip, whatever the article is about.
  const other = turned(article.value);
  const isThere = Number(other) > 0 && Number(other) <= (concept.instrument?.articles ?? 0);
  if (!best) return fixesOf(isThere ? [other] : []);
  const second =
    next && next.score >= best.score * shareOfBest ? next : ranked.find((one) => one.isNear && one !== best && one.score >= best.score / 2);
  const values = [best, second].flatMap((one) => one?.value ?? []);
  return fixesOf(isThere && other !== article.value && !values.includes(other) ? [...values, other] : values);
}

const isTreaty = /^(?:treaty|protocol|declaration)$/;
const speaksOfMeaning = /(?<![a-z])(?:defin\w*|pengertian|istilah|yang dimaksud|means|terms?)(?![a-z])/i;

/** The sentence, with the one before it where it only points back to that ("Hal itu ditegaskan Pasal 118 ..."). */
function toldIn({ text, sentences }: BlockView, sentence: Span): Span {
  const before = sentenceBefore(sentences, sentence.start);
  return before && pointsBack.test(text.slice(sentence.start, sentence.end)) ? { start: before.start, end: sentence.end } : sentence;
}

const pointsBack = /^\W{0,3}(?:(?:hal|ketentuan|prinsip|asas|aturan|larangan|hak) (?:itu|ini|tersebut)|this|that|so it is)(?![a-z])/i;

/** The letter of the same article whose gist the sentence tells, where it tells one of them more than the others. */
export function nearLetters(view: BlockView, facts: BlockFacts, pinpoint: Pinpoint, concept: Concept, context: RuleContext): FixDraft[] {
  const letters = lettersBySentence(view, facts, pinpoint, concept, context);
  const [best, next] = letters;
  // "The definition is in Article 3(g)": one letter is the definition.
  const [defining, ...others] = letters.filter(({ about }) => /^(?:definition|definisi|pengertian)(?![a-z])/i.test(about));
  const speaksOfIt = /(?<![a-z])(?:definition|definisi)(?![a-z])/i.test(sentenceOf(view, facts, pinpoint.start).text);
  if (defining && others.length === 0 && speaksOfIt) return letterFix(view.text, pinpoint, defining.value);
  // "“Child” shall mean any person under eighteen": of two letters with as many words, the one that says little else.
  const isTie = next !== undefined && best?.score === next.score && best.share < next.share + shareMore;
  if (!best || best.score < fewestOfLetter || isTie) return [];
  return letterFix(view.text, pinpoint, best.value);
}

/** A letter of an article, and how many words of its gist a sentence has. */
export interface ToldLetter {
  readonly value: string;
  readonly about: string;
  readonly score: number;
  /** Those words. */
  readonly said: readonly string[];
  /** Their share of the gist's words. */
  readonly share: number;
}

/** The letters of the article that the base knows, those that the sentence tells most first. */
export function lettersBySentence(
  view: BlockView,
  facts: BlockFacts,
  pinpoint: Pinpoint,
  concept: Concept,
  context: RuleContext,
): readonly ToldLetter[] {
  const [article] = pinpoint.parts;
  const sentence = sentenceOf(view, facts, pinpoint.start);
  const lang = sentence.lang ?? context.lang;
  const said = new Set(gistWords(inWords(ownWords(view.text, facts, sentence), lang), lang));
  const ranked = (concept.instrument?.provisions ?? []).flatMap(({ ref, about }) => {
    const [own] = pinpointsOf(ref);
    const [first, second] = own?.parts ?? [];
    if (first?.value !== article?.value || second?.level !== "letter" || second.to !== undefined) return [];
    const gist = about[lang] ?? "";
    const all = gistWords(gist, lang);
    const words = all.filter((word) => said.has(word));
    return [{ value: second.value, about: gist, score: words.length, said: words, share: words.length / Math.max(1, all.length) }];
  });
  return ranked.sort((one, other) => other.score - one.score || other.share - one.share);
}

/** The one age of which treaties and laws speak, in the words that gists have for it. */
function inWords(text: string, lang: Lang): string {
  return text.replace(/(?<![\d.,/(])18(?=\s?(?:years?|tahun))/g, lang === "id" ? "delapan belas" : "eighteen");
}

const shareMore = 0.1;

/** The letter put in the place of the one that is written. */
export function letterFix(text: string, pinpoint: Pinpoint, value: string): FixDraft[] {
  const letter = pinpoint.parts[1];
  const at = letter === undefined ? -1 : pinpoint.text.toLowerCase().lastIndexOf(letter.value);
  if (at < 0) return [];
  const start = pinpoint.start + at;
  return [fixAt(text, pinpoint, { start, end: start + 1 }, value)];
}

const fewestOfLetter = 2;

/** The number of an article put in the place of the one that is written; with what stands within that, and without, since paragraphs and letters may be the other article's. */
export function articleFix(text: string, pinpoint: Pinpoint, value: string): FixDraft[] {
  const [article, inner] = pinpoint.parts;
  const place = article ? articleSpan(pinpoint, article.value) : undefined;
  if (!place) return [];
  const whole = fixAt(text, pinpoint, place, value);
  if (!inner || place.end === pinpoint.end) return [whole];
  const alone = text.slice(pinpoint.start, place.start) + value;
  return [whole, writeFix(pinpoint.start, pinpoint.end, alone)];
}

/** The fix that puts a number or letter in its place within a pinpoint; its title shows the whole. */
function fixAt(text: string, pinpoint: Pinpoint, place: Span, value: string): FixDraft {
  const whole = text.slice(pinpoint.start, place.start) + value + text.slice(place.end, pinpoint.end);
  return { title: `Write "${whole}"`, edits: [{ ...place, text: value }] };
}

/** Two figures that changed places; no other slip tells an article without its gist. No article is numbered "03". */
function turned(value: string): string {
  return /^\d[1-9]$/.test(value) ? [...value].reverse().join("") : "";
}

/** Several words of a gist tell more than one that no other has. */
const breadth = 0.4;
/** What a word counts that stands in many gists of this field. */
const commonWeight = 0.3;
/** An article far in its figures needs words of its own in the sentence. */
const fewestFar = 0.9;
const nearBonus = 0.35;
const shareOfBest = 0.75;

/** The sentence without the instruments that it names. */
export function ownWords(text: string, facts: BlockFacts, sentence: Span): string {
  let words = "";
  let from = sentence.start;
  for (const { start, end } of [
    ...facts.references,
    ...facts.citations.map(({ groupStart, groupEnd }) => ({ start: groupStart, end: groupEnd })),
  ].sort((one, other) => one.start - other.start)) {
    if (start < from || end > sentence.end) continue;
    words += `${text.slice(from, start)} `;
    from = end;
  }
  return words + text.slice(from, sentence.end);
}

/** The word before the number of an article. */
export const articleWord = /(?<![a-z])(?:articles?|arts?\.?|pasal|psl\.?|ps\.|sections?|§§?)(?=[\s\d])/i;

/** Where the number of the article stands. */
function articleSpan(pinpoint: Pinpoint, value: string): { start: number; end: number } | undefined {
  if (pinpoint.inherited || !/^\d+[A-Z]?$/.test(value)) return undefined;
  // "paragraph 5 of article 5": the number of the article stands behind its word.
  const from = Math.max(0, pinpoint.text.search(articleWord));
  const at = pinpoint.text
    .slice(from)
    .toUpperCase()
    .search(new RegExp(`(?<![0-9])${value}(?![0-9])`));
  const start = pinpoint.start + from + at;
  return at < 0 ? undefined : { start, end: start + value.length };
}

/** The words of the gists of each article that is in force on the date. */
function wordsOfArticles(concept: Concept, lang: "en" | "id", date: string): Map<string, Set<string>> {
  const gone = goneArticles(concept, date);
  const found = new Map<string, Set<string>>();
  for (const [value, parts] of articleGists(concept, lang))
    if (!gone.has(value)) found.set(value, new Set(parts.flatMap(({ words }) => words)));
  return found;
}
