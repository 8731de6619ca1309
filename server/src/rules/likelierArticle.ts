import type { Concept, Lang } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Pinpoint, Reference, Span } from "../engine/facts.js";
import { readPinpoints } from "../engine/pinpoints.js";
import type { RuleContext } from "../engine/rule.js";
import { sentenceAfter, sentenceBefore } from "../engine/sentences.js";
import { articleGists, goneArticles } from "./articleGists.js";
import { gistWords, isCommon } from "./descriptionWords.js";
import { sentenceOf } from "./instruments.js";
import { keptByLang } from "./keptByLang.js";
import { ownWords } from "./nearPinpoint.js";
import { deniesArticle, type OtherArticle, subjectOf } from "./otherArticle.js";
import { otherCountry } from "./wrongRatifyingAct.js";

/**
 * The article that a sentence is about, where it cites another one of whose gist it has next to nothing: words count the more, the fewer articles of the instrument have them. It must have most of what the
 * sentence says in the instrument's own words and much of its own gist, and stand out from all others. For sentences of other words than the gist's, where `otherArticle` is silent.
 */
export function likelierArticle(
  view: BlockView,
  facts: BlockFacts,
  pinpoint: Pinpoint,
  concept: Concept,
  context: RuleContext,
): OtherArticle | undefined {
  const [article] = pinpoint.parts;
  if (article?.level !== "article" || article.to !== undefined || article.value === "1") return undefined;
  const owner = facts.references.find((reference) => reference.pinpoints?.includes(pinpoint));
  if ((owner?.pinpoints?.length ?? 1) > 1) return undefined;
  const sentence = sentenceOf(view, facts, pinpoint.start);
  if (
    deniesArticle.test(view.text.slice(pinpoint.end, sentence.end).replace(/^[^.;]*?(?=\s(?:does|do|did)\s)/, "")) ||
    sentence.text.length > longestSentence ||
    /\d+ (?:articles|pasal)/i.test(sentence.text) ||
    unlikely.test(sentence.text.toLowerCase()) ||
    numbersOfArticles(sentence.text) !== 1
  )
    return undefined;
  const told = toldBefore(view, facts, sentence) ?? sentence;
  if (told !== sentence && (unlikely.test(told.text.toLowerCase()) || numbersOfArticles(told.text) > 0)) return undefined;
  const lang = sentence.lang ?? context.lang;
  const weights = weightsOf(concept, lang);
  const own = weights.articles.get(article.value);
  if (weights.count < fewestArticles || !own) return undefined;
  const said = new Set(gistWords(withoutPinpoint(ownWords(view.text, facts, told), pinpoint.text), lang));
  const gone = goneArticles(concept, context.date);
  if (gone.has(article.value)) return undefined;
  const known = [...said].reduce((sum, word) => sum + (weights.of.get(word) ?? 0), 0);
  const unknown = [...said].filter((word) => !weights.of.has(word) && !isCommon(word, lang)).length;
  let best: { readonly value: string; readonly at: number; readonly score: number } | undefined;
  let second = 0;
  for (const [value, parts] of weights.articles) {
    if (value === article.value || value === "1" || gone.has(value)) continue;
    let most = 0;
    let at = -1;
    for (const [index, words] of parts.entries()) {
      const score = shared(words, said, weights.of);
      const count = words.filter((word) => said.has(word)).length;
      const share = score / total(words, weights.of);
      if (score > most && share >= (count < fewestWords ? shareOfOneWord : shareOfGist) && isMoreThanCommon(words, said, lang)) {
        most = score;
        at = index;
      }
    }
    if (at < 0) continue;
    if (!best || most > best.score) {
      second = best?.score ?? second;
      best = { value, at, score: most };
    } else second = Math.max(second, most);
  }
  if (!best || best.score < fewestWeight || best.score < known * shareOfSaid || unknown > mostUnknown) return undefined;
  // What the article written has of the sentence must be little, and next to nothing that the other one does not have.
  // All of one of its own parts is said.
  if (own.some((words) => words.length > 1 && words.every((word) => said.has(word)))) return undefined;
  const theirs = new Set(weights.articles.get(best.value)?.[best.at]);
  const ownWith = (words: readonly string[]) => shared(words, said, weights.of);
  const ownScore = Math.max(0, ...own.map(ownWith));
  const ownAlone = Math.max(0, ...own.map((words) => ownWith(words.filter((word) => !theirs.has(word)))));
  if (ownScore > best.score * mostOfOwn || ownAlone > best.score * mostOfOwnAlone || second > best.score * mostOfSecond) return undefined;
  const gists = articleGists(concept, lang);
  return {
    value: best.value,
    about: gists.get(best.value)?.[best.at]?.text ?? "",
    writtenAbout: (gists.get(article.value) ?? [])
      .slice(0, 2)
      .map(({ text }) => text)
      .join("; "),
  };
}

/** "Victims are not punished. So says Article 28 of ...": the sentence before, where this one only points back to it. */
function toldBefore({ text }: BlockView, facts: BlockFacts, { start, text: sentence }: Span & { readonly text: string }) {
  if (sentence.length > longestPointing || facts.kind === "table" || !pointsBack.test(sentence)) return undefined;
  const before = sentenceBefore(facts.sentences, start);
  if (
    !before ||
    before.end - before.start > longestSentence ||
    facts.references.some((one) => one.start >= before.start && one.start < before.end)
  )
    return undefined;
  return { start: before.start, end: before.end, text: text.slice(before.start, before.end) };
}

const pointsBack =
  /^\W{0,3}(?:(?:Demikian(?:lah)?|Begitu(?:lah)?) (?:bunyi|kata|menurut|diatur dalam|ketentuan)|(?:Hal|Ketentuan|Larangan|Hak|Kewajiban) (?:itu|ini|tersebut) (?:diatur|ditegaskan|tercantum|dimuat|tertuang|ada) (?:dalam|di|pada)|(?:Dasarnya|Dasar hukumnya)(?: adalah| ialah)?|So (?:says|runs)|Thus says|(?:This|That|The rule) (?:is|follows) (?:laid down |set out |provided (?:for )?|stated |found |said |the rule )?(?:in|of|from)|Th(?:is|at) is what)\s(?:the )?(?:Pasal|Article|article|Section)\s/;
const longestPointing = 130;
const longestSentence = 260;
const fewestArticles = 8;
const fewestWords = 2;
/** What a word counts that every text of this field has, or the title of the instrument. */
const shareOfCommon = 0.4;
const shareOfOneWord = 0.9;
const shareOfGist = 0.4;
const shareOfSaid = 0.6;
const fewestWeight = 2.6;
const mostOfOwn = 0.6;
const mostOfOwnAlone = 0.2;
const mostOfSecond = 0.7;
const mostUnknown = 7;

function shared(words: readonly string[], said: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  return words.reduce((sum, word) => sum + (said.has(word) ? (weights.get(word) ?? 0) : 0), 0);
}

function total(words: readonly string[], weights: ReadonlyMap<string, number>): number {
  return words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
}

/** Not only words that stand in every text of this field. */
function isMoreThanCommon(words: readonly string[], said: ReadonlySet<string>, lang: Lang): boolean {
  return words.some((word) => said.has(word) && !isCommon(word, lang));
}

interface Weights {
  readonly count: number;
  readonly of: ReadonlyMap<string, number>;
  /** The words of each thing that an article is about. */
  readonly articles: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** How much each word of an instrument's gists tells of which article is meant: the logarithm of how few have it (Sparck Jones, 1972, https://doi.org/10.1108/eb026526). */
const weightsOf: (concept: Concept, lang: Lang) => Weights = keptByLang((concept, lang) => {
  const gists = articleGists(concept, lang);
  const holders = new Map<string, number>();
  for (const parts of gists.values())
    for (const word of new Set(parts.flatMap(({ words }) => words))) holders.set(word, (holders.get(word) ?? 0) + 1);
  const of = new Map<string, number>();
  const subject = subjectOf(concept, lang);
  const penalties = ofPenalties();
  for (const [word, count] of holders)
    if (!penalties.has(word))
      of.set(word, Math.log((gists.size + 1) / (count + 0.5)) * (isCommon(word, lang) || subject.has(word) ? shareOfCommon : 1));
  return { count: gists.size, of, articles: new Map([...gists].map(([value, parts]) => [value, parts.map(({ words }) => words)])) };
});

/** Words of any penalty and of any rule, which tell no article from another. */
let penaltyWords: ReadonlySet<string> | undefined;

function ofPenalties(): ReadonlySet<string> {
  penaltyWords ??= new Set([
    ...gistWords(
      "punished imprisonment imprisoned fine fined years months million billion penalty penalties offence charged defined most least more applies law laws act acts after before within other same right rights state states person persons made makes",
      "en",
    ),
    ...gistWords(
      "pidana penjara denda tahun bulan juta miliar paling lama rendah tinggi sedikit banyak ancaman diancam dipidana dirumuskan ditetapkan hak menjamin dijamin jaminan berlaku hukum negara orang",
      "id",
    ),
  ]);
  return penaltyWords;
}

function withoutPinpoint(text: string, pinpoint: string): string {
  return text.replace(pinpoint, " ");
}

function numbersOfArticles(text: string): number {
  return (text.match(/(?<![a-z])(?:pasal|articles?|arts?\.)\s*\d/gi) ?? []).length;
}

/** Who compares, denies or tells of a change says what another article says, on purpose; "tidak" and "not" may be what the article says. Reads small letters, as a pattern that need not ignore case is compiled in a third of the time. */
const unlikely =
  /(?<![a-zÀ-ỿ])(?:not\s+(?:in\s+|under\s+|by\s+)?(?:article|pasal|section)|bukan|nothing|nowhere|no\s+longer|unlike|rather|instead|compared?|berbeda|sebaliknya|dibandingkan|juncto|jo\.?|read\s+(?:with|together)|in\s+conjunction|amend[a-z]*|perubahan|mengubah|diubah|draft|rancangan|ruu|bill|selain|besides|other\s+than|replac[a-z]*|menggantikan|diganti[a-z]*|former|(?<!paling )lama|old|if|unless|jika|apabila|seandainya|mencabut|dicabut|repeal[a-z]*|revok[a-z]*|menerangkan|menyatakan|berbunyi|penutup[a-z]*|menutup|terdiri|comprises|consists|didakwa|dakwaan|terdakwa|sebagaimana\s+(?:diatur|dimaksud))(?![a-zÀ-ỿ])/;

/**
 * The article of a sentence or row that stands apart from the only instrument in it: "| Restitution | UU 21/2007 | Art. 38 |", "the Convention says so in its Article 12", and of the next sentence that goes on
 * about it ("Its Article 18 lets a State ..."). Undefined where it belongs to another text, or where there are several.
 */
export function loosePinpoint(view: BlockView, facts: BlockFacts, reference: Reference): Pinpoint | undefined {
  if (reference.pinpoints?.length || reference.by === "short") return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const next = facts.kind === "table" ? undefined : sentenceAfter(facts.sentences, sentence.end);
  const goesOn = next !== undefined && itsArticle.test(view.text.slice(next.start, next.end).toLowerCase());
  const end = goesOn ? next.end : sentence.end;
  const isIn = ({ start }: Span) => start >= sentence.start && start < end;
  if (facts.references.some((other) => other !== reference && isIn(other) && other.key !== reference.key) || facts.citations.some(isIn))
    return undefined;
  if (facts.references.some((other) => isIn(other) && other.pinpoints?.length)) return undefined;
  const heads = [...view.text.slice(sentence.start, end).matchAll(/(?<![A-Za-z])(?:article|art\.|pasal)\s*\d/gi)];
  const [head] = heads;
  if (heads.length !== 1 || !head) return undefined;
  const at = sentence.start + head.index;
  const read = readPinpoints(view.text, at);
  const [pinpoint] = read?.pinpoints ?? [];
  const after = view.text.slice(read?.end ?? at, (read?.end ?? at) + 16);
  if (!pinpoint || /^\s*(?:of|in|dari|dalam|jo|juncto|undang|uu|kuh|perpres|peraturan|[A-Z])/.test(after)) return undefined;
  // "The new Criminal Code (Law No. 1 of 2023)": one act under two names.
  const words = withoutSpans(view.text, sentence.start, end, [
    { start: reference.start, end: endWithTitle(reference) },
    ...facts.references.filter((other) => isIn(other) && other.key === reference.key),
  ]);
  return otherText.test(words) || otherCountry.test(words) ? undefined : pinpoint;
}

const itsArticle = /^\W{0,3}(?:(?:its|the) |[a-z]{2,}nya [^.]{0,40})?(?:article|pasal)\s*\d/;
const otherText =
  /(?<![a-z])(?:bill|draft|laws?|acts?|code|regulations?|agreement|treaty|constitution|statute|contract|rules|directive|undang-undang|uu|ruu|rancangan|peraturan|ketentuan|perjanjian|kontrak|kuhp|kuhap|kitab|differs?|unlike|berbeda)(?![a-z])/i;

/** The text between two places without these stretches. */
function withoutSpans(text: string, start: number, end: number, spans: readonly Span[]): string {
  let rest = text.slice(0, end);
  for (const span of spans)
    rest = rest.slice(0, span.start) + " ".repeat(Math.max(0, Math.min(end, span.end) - span.start)) + rest.slice(span.end);
  return rest.slice(start);
}
