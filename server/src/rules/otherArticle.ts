import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Citation, Pinpoint, Reference, Span } from "../engine/facts.js";
import type { RuleContext } from "../engine/rule.js";
import { areAlikeFigures } from "./areAlikeFigures.js";
import { articleGists, type GistPart, goneArticles } from "./articleGists.js";
import { descriptionWords, gistWords, isCommon } from "./descriptionWords.js";
import { sentenceOf } from "./instruments.js";
import { keptByLang } from "./keptByLang.js";
import { ownWords } from "./nearPinpoint.js";

/** Another article of the instrument, of which the sentence speaks. */
export interface OtherArticle {
  readonly value: string;
  /** What the base says that it is about, and what the article written is about. */
  readonly about: string;
  readonly writtenAbout: string;
  /** Where the subject stands right after the name of the code, and what it is for the article as written. */
  readonly subject?: Span & { readonly text: string };
}

/**
 * The article that a sentence describes in the words of its gist, where it cites another one of whose gist it says nothing. Undefined where the sentence cites more than one
 * provision, compares or denies, where the base does not know the article that is written, and where two articles fit.
 */
export function otherArticle(
  view: BlockView,
  facts: BlockFacts,
  pinpoint: Pinpoint,
  concept: Concept,
  context: RuleContext,
): OtherArticle | undefined {
  const [article] = pinpoint.parts;
  if (
    article?.level !== "article" ||
    article.to !== undefined ||
    article.value === "1" ||
    (concept.instrument?.provisions?.length ?? 0) < fewestProvisions
  )
    return undefined;
  const sentence = sentenceOf(view, facts, pinpoint.start);
  const cited = [...facts.references, ...facts.citations].filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const only = cited.find(hasPinpoint);
  if (!only) return undefined;
  // "the Criminal Code, Law No. 1 of 2023", "KUHP baru (UU 1/2023)": one act under two names.
  const isSame = (other: (typeof cited)[number]) =>
    other.key === only.key &&
    Math.max(other.start - only.end, only.start - other.end) <= longestJoint &&
    (other === only || !hasPinpoint(other));
  if (!cited.every(isSame)) return undefined;
  if (pinpointsOfCited(only)?.length !== 1) return undefined;
  const lang = sentence.lang ?? context.lang;
  const articles = articleGists(concept, lang);
  // Of an article that the base does not know, only the next to it in figures can be meant.
  const written = articles.get(article.value) ?? [];
  // "Pasal 457 KUHP tentang perdagangan orang": the words of the subject alone are enough, and only what stands before it can deny.
  const after = view.text.slice(Math.max(pinpoint.end, only.end), sentence.end);
  if (deniesArticle.test(after)) return undefined;
  const isTold = tellsSubject.test(view.text.slice(only.end, only.end + longestLink)) && "by" in only && only.by === "name";
  const toldBy = isTold ? clauseUpTo(view.text, sentence.start, pinpoint.start, only.end + longestLink) : sentence.text;
  if (unlikely.test(withoutOwnDenial(toldBy, articles).toLowerCase())) return undefined;
  const said = new Set(gistWords(ownWords(view.text, facts, sentence), lang));
  // "may not be charged" is what a rule says; but who denies may deny this, unless the number is but a slip away.
  const isDenied = !isTold && denies.test(withoutOwnDenial(sentence.text, articles));
  const isLong = said.size > mostOfNear || (sentence.text.match(/(?<![a-z])(?:pasal|articles?)\s+\d/gi) ?? []).length > 1;
  const mayBeEarlier = "otherKeys" in only && only.otherKeys !== undefined;
  // Of an article whose subject is told, the penalty beside it may well be its own.
  const ownGists = written.map(({ words, text }) => (isTold ? gistWords(headOf(text), lang) : words));
  if (ownGists.some((words) => words.every((word) => said.has(word)))) return undefined;
  let meant: ReadonlySet<string> | undefined;
  const clause: Clause = {
    said,
    ownSaid: new Set(ownGists.flatMap((words) => words.filter((word) => said.has(word) && !isCommon(word, lang)))),
    pointed: mayBeEarlier || isDenied ? undefined : subjectPointedAt(view.text, sentence, pinpoint, only, lang),
    meant: () => {
      meant ??= new Set([...said, ...namedWords(facts, sentence, lang, context)]);
      return meant;
    },
    subject: subjectOf(concept, lang),
    isKnown: written.length > 0,
    lang,
    isTold,
    isDenied,
    isLong,
    mayBeEarlier,
  };
  const gone = goneArticles(concept, context.date);
  // "Jaksa mendakwakan perbudakan seksual sebagaimana diatur dalam ..." has more than the subject of the article before it.
  const isSubject = !/(?<![a-z])(?:sebagaimana|seperti|yang|as)\s+(?:telah\s+)?(?:di[a-z]+|set|laid|provided|defined)\s[^.;]{0,12}$/i.test(
    view.text.slice(sentence.start, pinpoint.start),
  );
  const telling = clause.pointed && isSubject ? rarest(clause.pointed, articles) : undefined;
  let best: { value: string; about: string; count: number; depth: number } | undefined;
  let isShared = false;
  for (const [value, parts] of articles) {
    if (value === article.value || gone.has(value)) continue;
    const isNeighbour = areNeighbours(article.value, value);
    if (!isNeighbour && (clause.ownSaid.size > 0 || !clause.isKnown)) continue;
    const depth = telling === undefined ? 0 : parts.filter((part) => part.words.includes(telling)).length;
    for (const part of parts) {
      const count = sharedWith(part, isNeighbour && value !== "1", clause);
      if (count === undefined || (telling !== undefined && depth === 0)) continue;
      // Of two articles that say it, the one that says most of it is meant.
      const isDeeper = best !== undefined && best.value !== value && count === best.count && depth >= best.depth * timesDeeper && depth > 1;
      const isShallower = best !== undefined && best.depth >= depth * timesDeeper && best.depth > 1;
      if (best && best.value !== value && count === best.count && !isDeeper && !isShallower) isShared = true;
      if (best && count <= best.count && !isDeeper) continue;
      isShared = false;
      best = { value, about: part.text, count, depth };
    }
  }
  if (!best || isShared) return undefined;
  const told = isTold ? subjectAfter(view.text, only.end, headOf(best.about), headOf(written[0]?.text ?? "")) : undefined;
  return {
    ...(told && { subject: told }),
    value: best.value,
    about: best.about,
    writtenAbout: written
      .slice(0, partsTold)
      .map(({ text }) => text)
      .join("; "),
  };
}

/** How many times as many parts of an article must speak of a thing as of another article, for it to be the one on that thing. */
const timesDeeper = 1.5;

/** Of the words of a subject the one of which the fewest articles speak; undefined where none stands in any. */
function rarest(words: readonly string[], articles: ReadonlyMap<string, readonly GistPart[]>): string | undefined {
  let found: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const count = [...articles.values()].filter((parts) => parts.some((part) => part.words.includes(word))).length;
    if (count > 0 && count < fewest) [found, fewest] = [word, count];
  }
  return found;
}

/** What a sentence says beside an article, and how. */
interface Clause {
  /** Its words, and those of them that the gist of the article written has. */
  readonly said: ReadonlySet<string>;
  readonly ownSaid: ReadonlySet<string>;
  /** The words of what it says to stand in the article, where it says nothing else. */
  readonly pointed: readonly string[] | undefined;
  /** Its words, and those of the full names of what it calls by an acronym. */
  readonly meant: () => ReadonlySet<string>;
  readonly subject: ReadonlySet<string>;
  /** The base knows what the article written is about. */
  readonly isKnown: boolean;
  readonly lang: Lang;
  readonly isTold: boolean;
  readonly isDenied: boolean;
  readonly isLong: boolean;
  /** The name may mean an earlier code. */
  readonly mayBeEarlier: boolean;
}

/** How many words of one thing that another article is about the sentence has; undefined where it does not say that. */
function sharedWith({ text, words: all }: GistPart, isNeighbour: boolean, clause: Clause): number | undefined {
  const { said, ownSaid, pointed, subject, isKnown, lang, isTold, isDenied, isLong, mayBeEarlier } = clause;
  const words = isTold ? gistWords(headOf(text), lang) : all;
  const shared = words.filter((word) => said.has(word));
  const { length } = shared;
  const own = shared.filter((word) => !isCommon(word, lang) && !subject.has(word) && !ownSaid.has(word)).length;
  // "one third more", for a group in the one article and for a child in the next: what only the next one says tells.
  if (ownSaid.size > 0 && !(own > 0 && length > ownSaid.size && [...ownSaid].every((word) => words.includes(word)))) return undefined;
  const isNear =
    isNeighbour &&
    !isLong &&
    ((!mayBeEarlier &&
      own > 0 &&
      ((own >= fewestOfNear && length >= words.length * (isKnown || said.size <= mostOfShort ? shareOfNear : shareOfUnknown)) ||
        (isKnown && length > 2 && length >= words.length * shareOfNextTo))) ||
      saysHead(text, words, clause));
  if (isNear) return length;
  if (!mayBeEarlier && !isDenied && !isLong && own >= fewestOfPart && length >= words.length * shareOfPart) return length;
  const isWhole = length === words.length && length >= fewestWords && own > 0 && (isTold || own > 1 || length > fewestWords);
  if (isWhole && !isDenied && isKnown && (!mayBeEarlier || isTold)) return length;
  const isPointedAt =
    pointed !== undefined &&
    isKnown &&
    own > 0 &&
    pointed.filter((word) => words.includes(word)).length >= Math.max(fewestWords, pointed.length * shareOfPointed);
  return isPointedAt ? length : undefined;
}

/** The sentence says all that a gist has before the penalty, by whatever name ("human trafficking", "TPPO"). */
function saysHead(text: string, words: readonly string[], { meant, subject, lang }: Clause): boolean {
  const head = gistWords(headOf(text), lang);
  if (head.length < 2 || head.length === words.length) return false;
  const all = meant();
  return head.every((word) => all.has(word)) && head.some((word) => !isCommon(word, lang) && !subject.has(word));
}

/**
 * The words of what a clause says to stand in the article: "The duty to suppress traffic in women is in article 9 of …", "On non-punishment, see article 24 of …",
 * "Pembentukan gugus tugas diperintahkan oleh Pasal 18 …". Such a clause speaks of nothing else, so that less of a gist is enough.
 */
function subjectPointedAt(
  text: string,
  sentence: Span,
  pinpoint: Pinpoint,
  only: Span & { readonly yearSpan?: Span | undefined },
  lang: Lang,
): readonly string[] | undefined {
  const before = text.slice(sentence.start, Math.min(pinpoint.start, only.start));
  const link = pointsTo.exec(before.toLowerCase());
  if (!link || !/^[\s)*_"\u201d]*[.;,)]/.test(`${text.slice(Math.max(pinpoint.end, only.end, only.yearSpan?.end ?? 0), sentence.end)}.`))
    return undefined;
  const subject = before.slice(0, link.index).replace(/^.*[;:]\s/s, "");
  const words = [...new Set(gistWords(subject, lang))].filter((word) => !generic.has(word));
  return words.length >= fewestWords && words.length <= mostPointed ? words : undefined;
}

const pointsTo =
  /(?:(?<![a-z])(?:is|are|stands?|lies?|is (?:found|set out|laid down|defined|regulated|governed|established))\s(?:in|by|under)|,?\s(?:see|cf\.)|(?<![a-z])(?:diatur|dimuat|termuat|tercantum|ditegaskan|ditetapkan|diperintahkan|dijamin|dilarang|didefinisikan|terdapat|ada)\s(?:dalam|di|oleh|pada|lewat|melalui)?)\s*(?:the\s)?[*_"\u201c]*$/;
/** Words of a subject that say nothing of which article it is. */
const generic: ReadonlySet<string> = new Set([
  ...gistWords("duty obligation right rule principle definition provision requirement basis obtain receive get", "en"),
  ...gistWords(
    "kewajiban hak aturan asas prinsip definisi ketentuan syarat dasar pengertian memperoleh mendapat mendapatkan menerima",
    "id",
  ),
]);
const mostPointed = 6;
const shareOfPointed = 0.6;

/**
 * "Persetujuan korban tidak menghilangkan penuntutan", "the principle that victims are not to be held liable": a denial that is what an article of the instrument says denies nothing here.
 */
function withoutOwnDenial(text: string, articles: ReadonlyMap<string, readonly GistPart[]>): string {
  const small = text.toLowerCase();
  const denial =
    /(?<![a-z])(?:tidak\s+me[a-z]+|(?:(?:should|shall|must|may|are|is)\s+)?not\s+(?:to\s+)?(?:be\s+)?(?<verb>held|punished|prosecuted|detained|penali[sz]ed|charged))/.exec(
      small,
    );
  if (!denial) return text;
  const verb = denial.groups?.verb;
  const written = verb === undefined ? denial[0].replace(/\s+/g, " ") : `not ${verb === "held" ? "hold" : verb.slice(0, 6)}`;
  for (const parts of articles.values())
    if (parts.some((part) => part.text.toLowerCase().includes(written)))
      return `${text.slice(0, denial.index)} ${text.slice(denial.index + denial[0].length)}`;
  return text;
}

function pinpointsOfCited(cited: Reference | Citation): readonly Pinpoint[] | undefined {
  return "pinpoints" in cited ? cited.pinpoints : "locators" in cited ? cited.locators : undefined;
}

function hasPinpoint(cited: Reference | Citation): boolean {
  return (pinpointsOfCited(cited)?.length ?? 0) > 0;
}

/** Code units between two names of one act. */
const longestJoint = 4;

/** The words of the full names of what the sentence calls by an acronym or by another name ("TPPO", "human trafficking"). */
function namedWords(facts: BlockFacts, { start, end }: Span, lang: Lang, { lexicon }: RuleContext): string[] {
  return (
    facts.mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      // "Pelaku" is any offender, though the base has it for one of this field.
      .flatMap(({ forms }) => forms.filter((form) => form.isAcronym || form.words.length > 1))
      .flatMap((form) => lexicon.conceptOf(form).terms)
      .flatMap((term) => (term.lang === lang && term.status === "preferred" ? gistWords(term.text, lang) : []))
  );
}

/** The clause of the provision, from the comma before it. */
function clauseUpTo(text: string, start: number, provision: number, end: number): string {
  const before = text.slice(start, provision);
  // "Pasal 455, bukan Pasal 457"
  return before.slice(Math.max(0, before.search(/[^,;:]*$/))) + text.slice(provision, end);
}

/** A gist up to the penalty: "people smuggling: 5-15 years". */
function headOf(gist: string): string {
  return gist.split(":")[0] ?? gist;
}

/** The words of a gist where they stand after "tentang" or the like. */
function subjectAfter(text: string, from: number, written: string, right: string): OtherArticle["subject"] {
  const start = from + (tellsSubject.exec(text.slice(from, from + longestLink).toLowerCase())?.[0].length ?? 0);
  const end = start + written.length;
  return right !== "" && text.slice(start, end).toLowerCase() === written.toLowerCase() ? { start, end, text: right } : undefined;
}

const longestLink = 48;
const tellsSubject =
  /^(?:,(?=\s[a-z ]{4,40}\s(?:consists?|means|is\s+(?:defined|punish[a-z]*)|adalah|ialah|yaitu)\s)|[\s)*_]+(?:tentang|mengenai|about|on|concerning|(?:mengancam|memidana|menghukum|mengatur|melarang|punishes|defines|criminali[sz]es|prohibits|covers)(?:\s+(?:the\s+)?(?:pelaku|tindak\s+pidana|perbuatan|perpetrators\s+of|crime\s+of|offence\s+of))*))\s/;

/** So many things that the article is about are told. */
const partsTold = 2;
/** Of fewer provisions the base may lack the very one that is meant. */
const fewestProvisions = 5;
const fewestWords = 2;
/** What a sentence must have of a gist that it does not say in full. */
const fewestOfPart = 3;
const shareOfPart = 0.5;
/** The same where the number is a slip away: one figure, two that changed places, or the next article. */
const fewestOfNear = 2;
const shareOfNear = 0.4;
const shareOfNextTo = 0.6;
/** Of an article that the base does not know, in a sentence of more words than these. */
const mostOfShort = 10;
const shareOfUnknown = 0.75;

/** Of the article written: the one next to it, one with a figure less or more, or one of as many figures of which one is another or two changed places. */
function areNeighbours(one: string, other: string): boolean {
  // "18" for "8", "20" for "120": a figure too many, or one lost.
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  // "18A" is an article of its own beside 18.
  const hasOneMore =
    /^\d+$/.test(long) &&
    long.length === short.length + 1 &&
    (long === one || short.length > 1) &&
    (long.endsWith(short) || long.startsWith(short));
  return Math.abs(Number(one) - Number(other)) === 1 || hasOneMore || (one.length > 1 && areAlikeFigures(one, other));
}

/** Who compares, denies, or tells of a change says what another article says, on purpose. Reads small letters, as a pattern that need not ignore case is compiled in a third of the time. */
export const unlikely =
  /(?<![a-zÀ-ỿ])(?:not\s+(?:in\s+|under\s+|by\s+)?(?:article|pasal|section)|bukan|(?:tidak|belum)\s+(?:lagi\s+)?me[a-z]+|doesn't|nothing|nowhere|no\s+longer|unlike|rather|instead|compared?|berbeda|sebaliknya|dibandingkan|juncto|jo\.?|read\s+(?:with|together)|in\s+conjunction|amend[a-z]*|perubahan|mengubah|diubah|draft|rancangan|ruu|bill|selain|besides|other\s+than|replac[a-z]*|menggantikan|diganti[a-z]*|former|(?<!paling\s)lama|old|if|unless|jika|apabila|kecuali|para\s+terdakwa|sebagaimana\s+diatur\s+dan\s+diancam)(?![a-zÀ-ỿ])/;

/** "Article 4 does not define the crime": said of the article, where "migrants do not become liable" is what the article says. */
export const deniesArticle = /^[\s"\u201d*_)]*(?:itself\s+)?(?:does|do|did)\s+not\s/i;
const denies = /(?<![a-z])(?:not|tidak)(?![a-z])/i;
/** Words of a sentence beyond which much is said at once. */
const mostOfNear = 22;

/** The words of an instrument's names, which tell none of its articles from another. */
export const subjectOf = keptByLang(
  (concept, lang): ReadonlySet<string> =>
    new Set(descriptionWords([concept.instrument?.title[lang] ?? "", ...concept.terms.map(({ text }) => text)].join(" "), lang)),
);
