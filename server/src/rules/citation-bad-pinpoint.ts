import type { Concept } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Citation, Pinpoint, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import { readPinpoints } from "../engine/pinpoints.js";
import { type BlockRule, blockHas, type FindingDraft, type FixDraft, type RuleContext } from "../engine/rule.js";
import { articleOfSubject } from "./articleOfSubject.js";
import { articleOfTwin } from "./articleOfTwin.js";
import { articlesInBrackets } from "./articlesInBrackets.js";
import { constitutionArticle } from "./constitutionArticle.js";
import { definingArticle } from "./definingArticle.js";
import { isCommon } from "./descriptionWords.js";
import { forbidsAndPunishes } from "./forbidsAndPunishes.js";
import { headOf, impossibleArticle, impossiblePart } from "./impossiblePart.js";
import { aroundReference, instrumentLabel, isCodeOfAnyCountry, isQuoted, levelOf, meantOn, sentenceOf, sourceOf } from "./instruments.js";
import { likelierArticle, loosePinpoint } from "./likelierArticle.js";
import { articleFix, letterFix, lettersBySentence, nearLetters, nearPinpoints, type ToldLetter } from "./nearPinpoint.js";
import { keysInOneBracket } from "./oneBracket.js";
import { otherArticle, unlikely } from "./otherArticle.js";
import { actFixes, actsOf } from "./relatedActs.js";
import { readReplacement } from "./replacement.js";
import { toldProvision } from "./toldProvision.js";
import { wordsForArticles } from "./wordForArticle.js";
import { writeFix } from "./writeFix.js";
import { wrongDivisions } from "./wrongDivision.js";
import { wrongEnablingArticle } from "./wrongEnablingArticle.js";
import { wrongPenaltiesOfBans } from "./wrongPenaltyOfBan.js";
import { wrongSuccessor } from "./wrongSuccessor.js";

/**
 * Reports an article that the instrument does not have, an objective or target likewise, in prose or behind a key, and a paragraph or a letter where the base knows that the article has none. What the base does not
 * know in full is left alone. As a hint: an article that is said to define what the treaty defines in another, and one of which the sentence says nothing, where it says what the base has of another article of the instrument. Also the article of a law that a regulation is said to carry out, where its preamble names another. As an information: an article of one Covenant that is the other's, and so of other treaties that are taken for one another.
 * Two keys of one bracket that no semicolon parts are reported as well: the second would be read as words of the first one's locator.
 * Bad:  Korban tidak dipidana [@palermo-protocol, art. 27].
 * Bad:  SDG target 8.17 concerns forced labour.
 * Bad:  The Compact asks for this too [@gcm, Objective 30].
 * Good: SDG target 8.7 concerns forced labour.
 * Good: The Compact asks for this too [@gcm, Objective 10].
 * Good: Korban tidak dipidana [@actip, art. 14(7)].
 */
export const citationBadPinpoint: BlockRule = {
  id: "citation-bad-pinpoint",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.citation | blockHas.reference,
  *check(view, all, context) {
    yield* wrongPenaltiesOfBans(view, all, context);
    yield* wordsForArticles(view, all);
    if (all.citations.length > 1) yield* keysInOneBracket(view, all.citations, context);
    for (const citation of all.citations) {
      const concept = instrumentOf(context.lexicon, citation.key);
      if (!concept) continue;
      for (const pinpoint of citation.locators ?? []) yield* checkPinpoint(view, all, pinpoint, concept, context);
      const named = asReference(view.text, citation);
      if (named) yield* wrongDivisions(view, all, named, concept, context);
    }
    // "Pasal 104" by itself heads an article of the very text that is read.
    if (view.kind !== "table" && headsArticle.test(view.text.slice(view.contentStart, view.contentEnd))) return;
    for (const [at, reference] of all.references.entries()) {
      const facts = aroundReference(all, at);
      if (isQuoted(reference, facts) || isCodeOfAnyCountry(reference, view)) continue;
      const concept = meantOn(reference, context.date, context.lexicon);
      if (!concept) continue;
      const enabling = wrongEnablingArticle(view, facts, reference, context);
      if (enabling) {
        yield enabling;
        continue;
      }
      yield* wrongDivisions(view, facts, reference, concept, context);
      for (const pinpoint of reference.pinpoints ?? [])
        if (!headsLine(view.text, pinpoint)) yield* checkPinpoint(view, facts, pinpoint, concept, context);
      const later = laterPinpoints(view, facts, reference, concept);
      for (const pinpoint of later) yield* checkPinpoint(view, facts, pinpoint, concept, context);
      const loose = later.length > 0 ? undefined : loosePinpoint(view, facts, reference);
      const drafts = loose ? [...checkPinpoint(view, facts, loose, concept, context)] : [];
      yield* drafts;
      if (drafts.length === 0) yield* inBrackets(view, facts, reference, concept, context);
    }
  },
};

/** "[@gcm, Objective 30]", "@gcm [Objective 30]": a key before its objective, as a name stands before one. A bare key in running text claims no words after it. */
function asReference(text: string, { start, end, key, bare }: Citation): Reference | undefined {
  const bracket = bare ? /^ ?\[/.exec(text.slice(end, end + 2)) : undefined;
  if (bare && !bracket) return undefined;
  return { start, end: end + (bracket?.[0].length ?? 0), text: key, key, by: "name", zone: 0 };
}

/** "Pasal 100" by itself on a line heads an article of the text that is read, whatever act the next line names. */
function headsLine(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  return next >= 0 && headsArticle.test(text.slice(from, next));
}

const headsArticle = /^[*_#\s]*(?:Pasal|Article|Section)\s\d+[A-Z]?[.*_\s]*$/;

/**
 * "The Protocol defines the crime in article 3 and, in article 26, asks …": articles that a sentence names after the only instrument in it, as far as that has none of such a number. An
 * article that exists may be another instrument's.
 */
function laterPinpoints(view: BlockView, facts: BlockFacts, reference: Reference, { instrument }: Concept): readonly Pinpoint[] {
  if (instrument?.articles === undefined || reference.otherKeys) return none;
  const sentence = sentenceOf(view, facts, reference.start);
  const isIn = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
  if (facts.references.some((other) => other !== reference && isIn(other)) || facts.citations.some(isIn)) return none;
  const from = endWithTitle(reference);
  const heads = [...view.text.slice(from, sentence.end).matchAll(/(?<![A-Za-z])(?:article|pasal)\s+\d/gi)];
  if (heads.length === 0) return none;
  // Another text that the sentence speaks of without naming it may be meant.
  const words = view.text.slice(sentence.start, reference.start) + view.text.slice(reference.end, sentence.end);
  const isOther = reference.by === "short" || otherText.test(words);
  const found: Pinpoint[] = [];
  for (const head of heads) {
    const read = readPinpoints(view.text, from + head.index);
    const [pinpoint] = read?.pinpoints ?? [];
    const isKnown = reference.pinpoints?.some((own) => own.start === pinpoint?.start) ?? false;
    // "Article 26 of the Constitution", "Pasal 51 KUHP": it says whose it is.
    if (
      !pinpoint ||
      isKnown ||
      /^\s*(?:of|in|dari|dalam|jo|juncto|undang|uu|kuh|perpres|peraturan|[A-Z])/.test(view.text.slice(read?.end, (read?.end ?? 0) + 14))
    )
      continue;
    const article = pinpoint.parts[0]?.value ?? "";
    // "Article 3(a) sets out the act; Article 3(d) states that": two parts of one article.
    const isSame = pinpoint.parts.length > 1 && reference.pinpoints?.some(({ parts }) => parts.length > 1 && parts[0]?.value === article);
    if (isSame || (!isOther && numberOf(article) > instrument.articles)) found.push(pinpoint);
  }
  return found;
}

/** Articles in brackets behind what another article is on. */
function* inBrackets(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): Generator<FindingDraft> {
  for (const { pinpoint, right } of articlesInBrackets(view, facts, reference, concept, context)) {
    if (reference.pinpoints?.some(({ start }) => start === pinpoint.start)) continue;
    const lang = sentenceOf(view, facts, pinpoint.start).lang ?? context.lang;
    yield {
      start: pinpoint.start,
      end: pinpoint.end,
      level: "hint",
      message: `"${pinpoint.text}" of ${instrumentLabel(concept, lang, context.lexicon)} is about ${right.writtenAbout}; what is said here is what ${headOf(pinpoint.text)} ${right.value} is about (${right.about}). Check the number of the article.`,
      fixes: articleFix(view.text, pinpoint, right.value),
      ...sourceOf(concept),
    };
  }
}

const none: readonly never[] = [];
const otherText =
  /(?<![a-z])(?:bill|draft|laws?|acts?|code|regulations?|agreement|treaty|constitution|statute|contract|rules|directive|convention|undang-undang|uu|ruu|rancangan|peraturan|ketentuan|perjanjian|kontrak|konvensi|kuhp|kuhap|kitab|naskah|differs?|unlike|berbeda)(?![a-z])/i;

function* checkPinpoint(
  view: BlockView,
  facts: BlockFacts,
  pinpoint: Pinpoint,
  concept: Concept,
  context: RuleContext,
): Generator<FindingDraft> {
  const { instrument } = concept;
  const article = pinpoint.parts[0];
  if (!instrument || article?.level !== "article") return;
  const lang = sentenceOf(view, facts, pinpoint.start).lang ?? context.lang;
  const label = () => instrumentLabel(concept, lang, context.lexicon);
  const at = { start: pinpoint.start, end: pinpoint.end };
  const common = { ...at, ...sourceOf(concept) };
  const impossible = impossibleArticle(pinpoint, label()) ?? constitutionArticle(view.text, pinpoint, concept);
  if (impossible) {
    yield { ...common, ...impossible };
    return;
  }
  const last = numberOf(article.to ?? article.value);
  const isThere = instrument.articles === undefined || last <= instrument.articles;
  const known = isThere ? toldProvision(view, facts, pinpoint, concept, lang) : undefined;
  if (known === "right") {
    const part = impossiblePart(view.text, pinpoint, concept, label());
    if (part) yield { ...common, ...part };
    return;
  }
  // Where the subject may as well be the slip, the one that marks both speaks.
  if (known && !otherArticle(view, facts, pinpoint, concept, context)?.subject) {
    yield {
      ...common,
      level: "hint",
      message: `${known.writtenAbout === "" ? "What" : `"${pinpoint.text}" of ${label()} is about ${known.writtenAbout}; what`} is said here is what ${headOf(pinpoint.text)} ${known.at} is about${known.about === "" ? "" : ` (${known.about})`}. Check the number.`,
      fixes: known.fixes,
    };
    return;
  }
  if (!pinpoint.inherited && instrument.articles !== undefined && last > instrument.articles) {
    const twin = articleOfTwin(view, facts, pinpoint, concept, context);
    if (twin) {
      yield twin;
      return;
    }
    const why = isUnverified(concept) ? "hint" : levelOf(concept, "warning");
    const later = laterOwner(concept, article.value, context);
    if (later) {
      const laterLabel = instrumentLabel(later, lang, context.lexicon);
      yield {
        ...common,
        level: why,
        message: `${label()} has ${instrument.articles} articles; "${pinpoint.text}" is an article of ${laterLabel}, which took the place of some of them. Cite ${laterLabel}.`,
        fixes: ownerFixes(view, facts, pinpoint, later, context),
      };
      return;
    }
    // "approved by Law No. 14 of 2009, with a reservation to Article 15(2)": an article of the treaty.
    if (instrument.ratifies && ofReservation.test(view.text.slice(Math.max(0, pinpoint.start - longestReservation), pinpoint.start)))
      return;
    const treaties = instrument.ratifies?.map((key) => labelOf(key, lang, context)).join(" and ");
    const ratifies = treaties ? ` It approves ${treaties}: cite that for the substance.` : "";
    yield {
      ...common,
      level: why,
      message: `${label()} has ${instrument.articles} articles; there is no "${pinpoint.text}".${ratifies || " Check the number of the article."}`,
      fixes: ratifies ? [] : nearPinpoints(view, facts, pinpoint, concept, context),
    };
    return;
  }
  const inner = pinpoint.parts[1];
  const lettered = letteredArticle(view.text, pinpoint, concept);
  if (lettered) {
    yield {
      ...common,
      level: levelOf(concept, "warning"),
      message: `${label()} has an Article ${lettered} of its own; it is no letter of Article ${article.value}. Write "Pasal ${lettered}".`,
      fixes: [letteredFix(view.text, pinpoint, lettered)],
    };
    return;
  }
  const letters = inner?.level === "letter" && article.to === undefined ? lettersOf(concept, article.value) : undefined;
  if (inner && letters && (inner.to ?? inner.value) > letters && /^[a-z]$/.test(inner.to ?? inner.value)) {
    if (drafted.test(sentenceOf(view, facts, pinpoint.start).text)) return;
    yield {
      ...common,
      level: levelOf(concept, "warning"),
      message: `Article ${article.value} of ${label()} has the letters (a) to (${letters}); there is no "${pinpoint.text}". Check the letter.`,
      fixes: nearLetters(view, facts, pinpoint, concept, context),
    };
    return;
  }
  const part = impossiblePart(view.text, pinpoint, concept, label());
  if (pinpoint.inherited) {
    if (part) yield { ...common, ...part };
    return;
  }
  const told = letters ? otherLetter(view, facts, pinpoint, concept, context) : undefined;
  if (told) {
    yield {
      ...common,
      level: "hint",
      message: `What is said here is what ${headOf(pinpoint.text)} ${article.value}(${told.value}) of ${label()} is about (${told.about}). Check the letter.`,
      fixes: letterFix(view.text, pinpoint, told.value),
    };
    return;
  }
  const successor = wrongSuccessor(view, facts, pinpoint, concept, context);
  if (successor) {
    yield successor;
    return;
  }
  const defining = definingArticle(view, facts, pinpoint, concept, context);
  if (defining) {
    yield {
      ...common,
      level: "hint",
      message: `${label()} has this definition in article ${defining.value} (${defining.about}). Check the number of the article.`,
      fixes: articleFix(view.text, pinpoint, defining.value),
    };
    return;
  }
  const other =
    otherArticle(view, facts, pinpoint, concept, context) ??
    likelierArticle(view, facts, pinpoint, concept, context) ??
    articleOfSubject(view, facts, pinpoint, concept, context);
  const sentence = () => sentenceOf(view, facts, pinpoint.start).text;
  if (other && !forbidsAndPunishes(concept, lang, sentence(), article.value, other.value)) {
    const meant = `is said here is what ${headOf(pinpoint.text)} ${other.value} is about (${other.about}). Check the number of the article${other.subject ? ", or the subject" : ""}.`;
    yield {
      ...common,
      // Either may be the slip, and each has its fix: the subject is marked with the article.
      ...(other.subject ? { start: Math.min(common.start, other.subject.start), end: Math.max(common.end, other.subject.end) } : {}),
      level: "hint",
      message:
        other.writtenAbout === "" ? `What ${meant}` : `"${pinpoint.text}" of ${label()} is about ${other.writtenAbout}; what ${meant}`,
      fixes: [
        ...articleFix(view.text, pinpoint, other.value),
        ...(other.subject ? [writeFix(other.subject.start, other.subject.end, other.subject.text)] : []),
      ],
    };
    return;
  }
  const twin = articleOfTwin(view, facts, pinpoint, concept, context);
  if (twin) yield twin;
  else if (part) yield { ...common, ...part };
}

/** "Consent is no defence ...: see Article 3(d)": another letter of the article, of whose gist the sentence has several words, where it has none of that of the letter written. */
function otherLetter(
  view: BlockView,
  facts: BlockFacts,
  pinpoint: Pinpoint,
  concept: Concept,
  context: RuleContext,
): ToldLetter | undefined {
  const sentence = sentenceOf(view, facts, pinpoint.start);
  const isIn = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
  const [only, ...more] = [...facts.references, ...facts.citations].filter(isIn);
  const pinpoints = only && ("pinpoints" in only ? only.pinpoints : "locators" in only ? only.locators : undefined);
  if (
    more.length > 0 ||
    pinpoints?.length !== 1 ||
    unlikely.test(sentence.text.replace(conditions, "").toLowerCase()) ||
    /\bdo(?:es)? not\b|\bdid not\b/i.test(sentence.text)
  )
    return undefined;
  const ranked = lettersBySentence(view, facts, pinpoint, concept, context);
  const own = ranked.find(({ value }) => value === pinpoint.parts[1]?.value);
  const [best, next] = ranked;
  if (!own || !best || best.value === own.value || best.score < fewestToldWords || best.score <= (next?.score ?? 0)) return undefined;
  // "irrelevant once any of the means has been used": the letter written has the means, too, and nothing else of what is said.
  const lang = sentence.lang ?? context.lang;
  const isMore = best.said.some((word) => !own.said.includes(word) && !isCommon(word, lang));
  return isMore && own.said.every((word) => best.said.includes(word)) ? best : undefined;
}

/** A letter may well say on what condition it holds. */
const conditions = /(?<![a-z])(?:if|unless|jika|apabila|kecuali)(?![a-z])/gi;
const fewestToldWords = 2;

/** "Pasal 28 huruf I": the article that an amendment put between two others, written with a capital as its letter. */
function letteredArticle(text: string, pinpoint: Pinpoint, concept: Concept): string | undefined {
  const found = /^(?:pasal|article)\s+(\d+)\s*,?\s*(?:huruf|letter)\s+([A-Z])(?![A-Za-z])/iu.exec(text.slice(pinpoint.start, pinpoint.end));
  const letter = found?.[2];
  if (!found || letter === undefined || letter !== letter.toUpperCase()) return undefined;
  const own = `${found[1]}${letter}`;
  return concept.instrument?.provisions?.some(({ ref }) => new RegExp(`^Pasal ${own}(?![0-9A-Za-z])`).test(ref)) ? own : undefined;
}

function letteredFix(text: string, pinpoint: Pinpoint, article: string): FixDraft {
  const written = text.slice(pinpoint.start, pinpoint.end);
  const head = /^\D+/u.exec(written)?.[0] ?? "";
  const end = pinpoint.start + (/^\D+\d+\s*,?\s*(?:huruf|letter)\s+[A-Z]/iu.exec(written)?.[0].length ?? written.length);
  return writeFix(pinpoint.start, end, head + article);
}

/** The law to which an article belongs that replaced one of this law: "Pasal 455 UU 21/2007". */
function laterOwner(concept: Concept, article: string, context: RuleContext): Concept | undefined {
  const repeal = concept.instrument?.partialRepeals?.find(
    ({ by, effective, replacedBy }) =>
      effective !== undefined &&
      effective <= context.date &&
      replacedBy?.some(
        (provision) => provision.split(" ")[1] === article && readReplacement(provision, by, context.lexicon)?.law.id === by,
      ),
  );
  return repeal && instrumentOf(context.lexicon, repeal.by);
}

function ownerFixes(view: BlockView, facts: BlockFacts, pinpoint: Pinpoint, later: Concept, context: RuleContext): FixDraft[] {
  const reference = facts.references.find((other) => other.pinpoints?.includes(pinpoint));
  const [act] = actsOf([later.id], context.lexicon);
  return act && reference?.pinpoints?.length === 1 && !reference.titleSpan ? actFixes(view.text, reference, act) : [];
}

function labelOf(key: string, lang: "en" | "id", context: RuleContext): string {
  const concept = instrumentOf(context.lexicon, key);
  return concept ? instrumentLabel(concept, lang, context.lexicon) : key;
}

/** Number of an article; one that carries a letter counts as its number, one in roman figures as nothing. */
function numberOf(value: string): number {
  const digits = /^\d+/.exec(value);
  return digits ? Number(digits[0]) : 0;
}

function isUnverified(concept: Concept): boolean {
  return concept.unverified?.some((field) => /articles\b/.test(field)) ?? false;
}

/** "Article 3 has letters a to d", said of the instrument in the base. */
function lettersOf(concept: Concept, article: string): string | undefined {
  for (const found of (concept.instrument?.articleStructure ?? "").matchAll(/\bArticle (\d+) has letters a to ([a-z])/g))
    if (found[1] === article) return found[2];
  return undefined;
}

/** Who tells of a text as it was negotiated may name letters that it lost. */
const drafted =
  /\b(?:draft\w*|propos\w*|delet\w*|negotiat\w*|earlier|rancangan|usul\w*|diusulkan|dihapus|dirundingkan|perundingan|semula)\b/i;

const ofReservation = /(?:reserva[a-z]*|pensyaratan)\s[^.;]{0,24}?(?:to|on|against|atas|terhadap|pada)\s(?:the\s)?$/i;
const longestReservation = 60;
