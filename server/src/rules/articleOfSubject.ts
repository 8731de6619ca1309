import type { Concept, Lang } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Pinpoint, Reference, Span } from "../engine/facts.js";
import type { RuleContext } from "../engine/rule.js";
import { articleGists, type GistPart, goneArticles } from "./articleGists.js";
import { gistWords, isCommon } from "./descriptionWords.js";
import { sentenceOf } from "./instruments.js";
import { deniesArticle, type OtherArticle, subjectOf, unlikely } from "./otherArticle.js";

/**
 * The article on the one thing that is put right beside another one: "Pasal 51 UU 21/2007 mengatur restitusi", "Repatriation of victims (Article 7 of ...)", "| Restitusi | UU 21/2007 Pasal 51 |". A word or
 * two are enough here, since the base has what nearly every article of the instrument is about: the thing must open the gist of one article, or of some in a row, stand in no other, and the article written
 * must have no word of it.
 */
export function articleOfSubject(
  view: BlockView,
  facts: BlockFacts,
  pinpoint: Pinpoint,
  concept: Concept,
  context: RuleContext,
): OtherArticle | undefined {
  const [article] = pinpoint.parts;
  if (article?.level !== "article" || article.to !== undefined || article.value === "1") return undefined;
  const sentence = sentenceOf(view, facts, pinpoint.start);
  const isIn = ({ start, end }: Span) => start < sentence.end && end > sentence.start;
  // In a row the article may have a cell of its own.
  const reference =
    facts.references.find(({ pinpoints }) => pinpoints?.includes(pinpoint)) ??
    (facts.kind === "table" ? facts.references.find((one) => isIn(one) && one.key === concept.id) : undefined);
  if (!reference || (reference.pinpoints?.length ?? 1) !== 1 || reference.otherKeys) return undefined;
  if (facts.citations.some(isIn) || facts.references.some((other) => other !== reference && isIn(other) && other.key !== reference.key))
    return undefined;
  const lang = sentence.lang ?? context.lang;
  if (!isKnownEnough(concept, lang)) return undefined;
  const subject = articleGists(concept, lang).has(article.value) ? subjectBeside(view, facts, sentence, pinpoint, reference) : undefined;
  if (subject === undefined || unlikely.test(sentence.text.toLowerCase()) || (sentence.text.match(anyArticle) ?? []).length !== 1)
    return undefined;
  return articleOn(subject, article.value, concept, lang, context);
}

function isKnownEnough(concept: Concept, lang: Lang): boolean {
  return articleGists(concept, lang).size >= fewestArticles;
}

/** The article on a subject of a few words, where the one written has none of them. */
function articleOn(subject: string, written: string, concept: Concept, lang: Lang, context: RuleContext): OtherArticle | undefined {
  const articles = articleGists(concept, lang);
  const own = articles.get(written);
  if (!own || articles.size < fewestArticles) return undefined;
  const isWellKnown = articles.size >= (concept.instrument?.articles ?? Number.POSITIVE_INFINITY) * shareKnown;
  const words = [...new Set(gistWords(subject, lang))].filter((word) => !generic.has(word));
  const ofInstrument = subjectOf(concept, lang);
  const telling = words.filter((word) => !isCommon(word, lang) && !ofInstrument.has(word));
  if (telling.length === 0 || words.length > mostWords) return undefined;
  if (own.some((part) => part.words.some((word) => words.includes(word)))) return undefined;
  const right = holderOf(articles, telling, written, goneArticles(concept, context.date), lang);
  // Of a code of which the base has a few articles, one must be on this and nothing else.
  if (!isWellKnown && right && !isWhole(right.about, telling, lang)) return undefined;
  return (
    right && {
      ...right,
      writtenAbout: gistsTold(own),
    }
  );
}

const partsTold = 2;

/**
 * The article, none of those that list what others are on, one of whose gists is this subject and nothing else, as no other article's. The article written must lack a word of it in all that it is about.
 */
export function ownArticleOf(
  subject: string,
  written: string,
  concept: Concept,
  lang: Lang,
  context: RuleContext,
): OtherArticle | undefined {
  const articles = articleGists(concept, lang);
  const own = articles.get(written);
  if (!own || own.length > partsOfList || articles.size < fewestArticles) return undefined;
  const telling = tellingWords(subject, concept, lang);
  if (telling.length === 0 || telling.every((word) => own.some((part) => part.words.includes(word)))) return undefined;
  const gone = goneArticles(concept, context.date);
  const whole: { readonly value: string; readonly about: string }[] = [];
  for (const [value, parts] of articles) {
    if (value === "1" || value === written || parts.length > partsOfList || gone.has(value)) continue;
    const about = parts.find(({ text }) => isWhole(text, telling, lang, subjectOf(concept, lang)))?.text;
    if (about !== undefined) whole.push({ value, about });
  }
  const [right, ...more] = whole;
  if (!right || more.length > 0) return undefined;
  return { ...right, writtenAbout: gistsTold(own) };
}

function tellingWords(subject: string, concept: Concept, lang: Lang): readonly string[] {
  const words = [...new Set(gistWords(subject, lang))].filter((word) => !generic.has(word));
  const ofInstrument = subjectOf(concept, lang);
  return words.length > mostWords ? [] : words.filter((word) => !isCommon(word, lang) && !ofInstrument.has(word));
}

function gistsTold(own: readonly GistPart[]): string {
  return own
    .slice(0, partsTold)
    .map(({ text }) => text)
    .join("; ");
}

/** An article of so many parts lists what others are on. */
const partsOfList = 10;

/** A gist up to the penalty has these words and no others that tell. */
function isWhole(about: string, telling: readonly string[], lang: Lang, without?: ReadonlySet<string>): boolean {
  const head = gistWords(about.split(":")[0] ?? "", lang).filter((word) => !isCommon(word, lang) && !without?.has(word));
  return head.length > 0 && head.every((word) => telling.includes(word)) && telling.every((word) => head.includes(word));
}

const fewestArticles = 12;
/** Of articles that the base does not know, one may be on the same thing. */
const shareKnown = 0.7;
const mostWords = 4;
const anyArticle = /(?<![a-z])(?:pasal|articles?|arts?\.)\s*\d/gi;

/**
 * The article whose gist begins with the words; of several in a row, over which a gist of all of them may run, the one that has the most of it, or the first. Undefined where others have the words.
 */
function holderOf(
  articles: ReadonlyMap<string, readonly GistPart[]>,
  telling: readonly string[],
  written: string,
  gone: ReadonlySet<string>,
  lang: Lang,
): { readonly value: string; readonly about: string } | undefined {
  const holders: { readonly value: string; readonly about: string | undefined; readonly depth: number }[] = [];
  for (const [value, parts] of articles) {
    if (value === "1" || value === written) continue;
    const having = parts.filter((part) => telling.some((word) => part.words.includes(word)));
    if (!telling.every((word) => having.some((part) => part.words.includes(word)))) continue;
    const opening = having.find((part) => telling.every((word) => opens(part, word, telling)));
    holders.push({ value, about: opening?.text, depth: having.length });
  }
  // "Perkawinan paksa" has an article of its own, and stands in the list of them all as well.
  const [whole, ...more] = holders.filter(({ about }) => about !== undefined && isWhole(about, telling, lang));
  if (holders.length > 1 && whole?.about !== undefined && more.length === 0 && !gone.has(whole.value))
    return { value: whole.value, about: whole.about };
  const numbers = holders.map(({ value }) => Number(value)).sort((one, other) => one - other);
  const [first] = numbers;
  if (first === undefined || numbers.length > longestRun || numbers.some((number, at) => number !== first + at)) return undefined;
  const most = Math.max(...holders.map(({ depth }) => depth));
  const [deepest, ...others] = holders.filter(({ depth }) => depth === most);
  const right =
    others.length === 0 ? deepest : numbers.length <= longestRow ? holders.find(({ value }) => value === String(first)) : undefined;
  return right?.about === undefined || gone.has(right.value) ? undefined : { value: right.value, about: right.about };
}

function opens({ words }: GistPart, word: string, telling: readonly string[]): boolean {
  const at = words.indexOf(word);
  return at >= 0 && at < telling.length + wordsBefore;
}

const wordsBefore = 1;
const longestRow = 3;
const longestRun = 6;

/** What the article is said to be about, in a few words: after a verb or "on", before a verb or a bracket, or in a cell of the row. */
function subjectBeside(view: BlockView, facts: BlockFacts, sentence: Span, pinpoint: Pinpoint, reference: Reference): string | undefined {
  const { text } = view;
  const start = Math.min(pinpoint.start, reference.start);
  const end = Math.max(pinpoint.end, endWithTitle(reference));
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (deniesArticle.test(after)) return undefined;
  if (facts.kind === "table") return cellBeside(before, after);
  const told =
    (mayTellAfter(after) ? toldAfter.exec(after)?.[1] : undefined) ??
    (mayTellBefore(before) ? toldBefore.exec(before)?.[1] : undefined) ??
    (/^[\s*_]*\)/.test(after) ? bracketed.exec(before)?.[1] : undefined);
  return told !== undefined && told.split(/\s+/).length <= longestSubject ? told : undefined;
}

/** `toldAfter` and `toldBefore` are dear to compile: their first word, and the last ones, tell nearly always that they cannot hold. */
export function mayTellAfter(after: string): boolean {
  const first = /^[\s)*_,]*([A-Za-z]+)\s/.exec(after)?.[1]?.toLowerCase();
  return first !== undefined && firstAfter.has(first);
}

export function mayTellBefore(before: string): boolean {
  const last =
    before
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.slice(-wordsOfTold) ?? [];
  return last.some((word) => lastBefore.has(word));
}

const firstAfter = new Set(
  (
    "yang which mengatur menjamin memuat melarang tentang mengenai adalah berbicara deals is covers governs regulates provides concerns on concerning guarantees prohibits bans sets obliges requires " +
    "asks calls mewajibkan"
  ).split(" "),
);
const lastBefore = new Set(
  "diatur dijamin dimuat termuat tercantum tertuang dilarang terdapat dipidana diancam dirumuskan punished punishable criminalised criminalized guaranteed governed regulated for covered down out found".split(
    " ",
  ),
);
/** "Set out in the". */
const wordsOfTold = 3;

const longestSubject = 6;
export const toldAfter =
  /^[\s)*_,]*(?:yang\s+|which\s+)?(?:mengatur|menjamin|memuat|melarang|tentang|mengenai|adalah\s+tentang|berbicara\s+tentang|deals\s+with|is\s+(?:about|on)|covers|governs|regulates|provides\s+for|concerns|on|concerning|guarantees|prohibits|bans|sets\s+out|(?:(?:obliges|requires|asks|calls\s+on)\s+(?:all\s+|the\s+)?(?:States?(?:\s+Parties)?|Parties|each\s+(?:State\s+)?Party|governments?)|mewajibkan\s+(?:setiap\s+)?(?:negara(?:\s+(?:pihak|peserta))?|pemerintah))(?:\s+to|\s+untuk)?)\s+(?:soal\s+|hal\s+|tentang\s+|mengenai\s+|the\s+|a\s+|an\s+)*([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ' -]{3,60}?)\s*(?:[.;:)]|,\s+(?:which|yang|and|so|but|sehingga|karena|dan|while|sedangkan)\s|$)/i;
export const toldBefore =
  /(?:^|[.;:,(]\s|(?:bahwa|that)\s)\s*["\u201c*_]*([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ' -]{3,60}?),?\s+(?:(?:yang|which\s+is|is|are|,)\s+)?(?:(?:telah|sudah|harus|kini|sekarang|now)\s+)?(?:diatur|dijamin|dimuat|termuat|tercantum|tertuang|dilarang|terdapat|dipidana|diancam|dirumuskan|punish(?:ed|able)|criminali[sz]ed|guaranteed|governed|regulated|provided\s+for|covered|laid\s+down|set\s+out|found)(?:\s+(?:dalam|di|oleh|pada|by|in|under|menurut))?(?:\s+the)?\s*[*_"\u201c]*$/i;
const bracketed = /(?:^|[.;:]\s)\s*["\u201c*_]*([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ' -]{3,60}?)["\u201d*_]*\s+\((?:see\s+|lihat\s+)?(?:the\s+)?$/i;

/** The cell before that of the article, where it is the first of the row and has a few words. */
function cellBeside(before: string, after: string): string | undefined {
  const cells = before.replace(/^\s*\|/, "").split("|");
  const own = cells.at(-1) ?? "";
  const [first = ""] = cells;
  if (cells.length < 2 || cells.length > mostCells || !/^\s*[*_]*\s*(?:the\s+)?$/i.test(own) || !/^[\s*_.)]*(?:\||$)/.test(after))
    return undefined;
  const subject = first.replace(/[*_]/g, "").trim();
  return /^[A-Za-zÀ-ỿ][A-Za-zÀ-ỿ' -]{3,60}$/.test(subject) && subject.split(/\s+/).length <= longestSubject ? subject : undefined;
}

const mostCells = 3;

/** Words of a subject that say nothing of which article it is. */
const generic: ReadonlySet<string> = new Set([
  ...gistWords(
    "duty obligation right rights rule rules principle definition provision provisions requirement basis access issue measures matter",
    "en",
  ),
  ...gistWords("kewajiban hak aturan asas prinsip definisi ketentuan syarat dasar pengertian soal masalah akses upaya tata cara", "id"),
]);
