import type { Concept, Lang } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Pinpoint, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { articleGists, type GistPart } from "./articleGists.js";
import { gistWords, isCommon } from "./descriptionWords.js";
import { capitalised } from "./english.js";
import { instrumentLabel, labelWithArticle, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { ownWords } from "./nearPinpoint.js";
import { deniesArticle, subjectOf, unlikely } from "./otherArticle.js";
import { writeFix } from "./writeFix.js";

/** Treaties that are taken for one another, each line a group. */
const groups = `
iccpr icescr
cedaw crc icrmw
palermo-protocol smuggling-protocol
`;

const twinsOf = new Map<string, readonly string[]>();
for (const line of groups.trim().split("\n")) {
  const ids = line.split(" ");
  for (const id of ids)
    twinsOf.set(
      id,
      ids.filter((other) => other !== id),
    );
}

/**
 * An article of the one Covenant that is the other's: "Article 8 of the ICESCR prohibits slavery", "Pasal 13 ICCPR menjamin hak atas pendidikan", and likewise of other treaties that are taken for one another.
 * The article of the same number of the other treaty must say what the sentence says, the article written nothing of it, and no other article of the treaty written all of it.
 */
export function articleOfTwin(
  view: BlockView,
  facts: BlockFacts,
  pinpoint: Pinpoint,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const twins = twinsOf.get(concept.id);
  const [article] = pinpoint.parts;
  if (!twins || article?.level !== "article" || article.to !== undefined || article.value === "1") return undefined;
  const sentence = sentenceOf(view, facts, pinpoint.start);
  const reference = onlyReference(facts, sentence, pinpoint);
  if (!reference || sentence.text.length > longestSentence) return undefined;
  const after = view.text.slice(Math.max(pinpoint.end, reference.end), sentence.end);
  if (deniesArticle.test(after) || unlikely.test(sentence.text.toLowerCase()) || also.test(sentence.text)) return undefined;
  if ((sentence.text.match(/(?<![a-z])(?:pasal|articles?|arts?\.)\s*\d/gi) ?? []).length !== 1) return undefined;
  const lang = sentence.lang ?? context.lang;
  const own = articleGists(concept, lang);
  const telling = tellingWords(ownWords(view.text, facts, sentence).replace(pinpoint.text, " "), concept, lang);
  if (telling.length === 0 || !isForeign(own, article.value, telling, concept, lang)) return undefined;
  const found = twins.flatMap((id) => {
    const twin = instrumentOf(context.lexicon, id);
    const parts = twin && articleGists(twin, lang).get(article.value);
    const about = parts && told(parts, telling, own, lang);
    return twin && about !== undefined ? [{ twin, about }] : [];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0) return undefined;
  const label = capitalised(labelWithArticle(only.twin, lang, context.lexicon));
  const writtenAbout = (own.get(article.value) ?? []).slice(0, partsTold).map(({ text }) => text);
  const isAbout = writtenAbout.length > 0 ? ` Article ${article.value} of the text that is named is about ${writtenAbout.join("; ")}.` : "";
  return {
    start: Math.min(pinpoint.start, reference.start),
    end: Math.max(pinpoint.end, reference.end),
    message: `${label} has this in its article ${article.value} (${only.about}).${isAbout} Check which of the two is meant.`,
    level: levelOf(concept, "information"),
    ...sourceOf(only.twin),
    fixes: renamed(view, facts, reference, only.twin, sentence, lang, context),
  };
}

const longestSentence = 220;
const partsTold = 2;

/** The name that the article belongs to, where the sentence names no other instrument and nothing by key; its acronym in brackets is the same name. */
function onlyReference({ references, citations }: BlockFacts, sentence: Span, pinpoint: Pinpoint): Reference | undefined {
  const isIn = ({ start, end }: Span) => start < sentence.end && end > sentence.start;
  const reference = references.find((one) => one.pinpoints?.includes(pinpoint));
  if (reference?.pinpoints?.length !== 1 || reference.otherKeys || citations.some(isIn)) return undefined;
  return references.some((other) => isIn(other) && other.key !== reference.key) ? undefined : reference;
}

/** Words that say which right or duty it is. */
function tellingWords(text: string, concept: Concept, lang: Lang): readonly string[] {
  const ofInstrument = subjectOf(concept, lang);
  return [...new Set(gistWords(text, lang))].filter((word) => !generic.has(word) && !ofInstrument.has(word));
}

/** The article written has none of the words, and no other of its treaty all those that tell. Of a treaty of which the base knows a few articles nothing can be said. */
function isForeign(
  own: ReadonlyMap<string, readonly GistPart[]>,
  value: string,
  telling: readonly string[],
  { instrument }: Concept,
  lang: Lang,
): boolean {
  const written = own.get(value);
  if (!written && own.size < (instrument?.articles ?? Number.POSITIVE_INFINITY) * shareKnown) return false;
  return !written?.some(({ words }) => words.some((word) => telling.includes(word) && !isCommon(word, lang)));
}

/** Of an article that the base does not know, the rest of the treaty tells enough. */
const shareKnown = 0.7;

/** What the article is about, where it says what the sentence says: all that tells, or a whole part of it and some words more. */
function told(
  parts: readonly GistPart[],
  telling: readonly string[],
  own: ReadonlyMap<string, readonly GistPart[]>,
  lang: Lang,
): string | undefined {
  const all = new Set(parts.flatMap(({ words }) => words));
  const covered = telling.filter((word) => all.has(word));
  const strong = covered.filter((word) => !isCommon(word, lang));
  if (strong.length === 0) return undefined;
  for (const others of own.values()) {
    const words = new Set(others.flatMap((part) => part.words));
    if (strong.every((word) => words.has(word))) return undefined;
  }
  const missed = telling.length - covered.length;
  const whole = parts.find(({ words }) => words.length >= fewestOfWhole && words.every((word) => covered.includes(word)));
  const isEnough =
    missed === 0 || (covered.length >= fewestCovered && missed <= covered.length * shareMissed) || (whole && missed <= mostMissed);
  if (!isEnough) return undefined;
  const count = ({ words }: GistPart) => words.filter((word) => covered.includes(word)).length;
  return (whole ?? [...parts].sort((one, other) => count(other) - count(one))[0])?.text;
}

const fewestOfWhole = 2;
const mostMissed = 3;
const fewestCovered = 3;
const shareMissed = 0.34;

/** The name of the other treaty in place of the one written, by its acronym for an acronym. */
function renamed(
  { text }: BlockView,
  facts: BlockFacts,
  reference: Reference,
  twin: Concept,
  sentence: Span,
  lang: Lang,
  { lexicon }: RuleContext,
): FixDraft[] {
  const isAgain = (other: Reference) => other !== reference && other.start < sentence.end && other.end > sentence.start;
  if (facts.references.some(isAgain) || reference.yearSpan || endWithTitle(reference) !== reference.end) return [];
  const isAcronym = /^[A-Z]{2,}$/.test(reference.text);
  const acronym = twin.terms.find((term) => term.type === "acronym" && term.status === "preferred")?.text;
  const name = isAcronym
    ? acronym
    : /protocol|protokol/i.test(reference.text)
      ? instrumentLabel(twin, lang, lexicon)
      : twin.instrument?.title[lang];
  if (name === undefined) return [];
  // "of the CRC", but "of CEDAW".
  const before = /(?<![a-z])the\s$/i.exec(text.slice(0, reference.start))?.[0] ?? "";
  const isBare = lang === "en" && name === "CEDAW" && before !== "";
  const isGiven = lang === "en" && reference.text === "CEDAW" && before === "";
  return [writeFix(reference.start - (isBare ? before.length : 0), reference.end, `${isGiven ? "the " : ""}${name}`)];
}

/** Who names two of them, or says that others have it as well, tells them apart. */
const also =
  /(?<![a-z])(?:also|too|like|alongside|both|similar(?:ly)?|mirrors?|echo(?:es)?|corresponds?|juga|serupa|keduanya|seperti|sejalan|senada)(?![a-z])/i;

/** Words that any article may have. */
const generic: ReadonlySet<string> = new Set([
  ...gistWords(
    "right rights everyone every person persons people state states party parties says say said recognises recognizes protects guarantees prohibits prohibited forbids enshrines contains affirms shall against duty obliges asks calls ensure ensures oblige require under covers takes take measures appropriate all forms form provide provides including such become liable covenant convention protocol treaty international",
    "en",
  ),
  ...gistWords(
    "hak orang setiap negara pihak mengakui melindungi menjamin dijamin melarang dilarang memuat menegaskan kewajiban mewajibkan meminta memastikan wajib semua segala bentuk langkah tindakan termasuk kovenan konvensi protokol internasional atas",
    "id",
  ),
]);
