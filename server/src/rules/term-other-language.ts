import type { ConceptKind, Lang, Term } from "../engine/concept.js";
import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import { type Mention, zone } from "../engine/matcher.js";
import { type BlockRule, blockHas, type FindingDraft, type FixDraft, type RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { hashWord, shape } from "../engine/tokens.js";
import { countryNames } from "./countryNames.js";
import { pluralOf } from "./english.js";
import {
  everydayEnglish,
  everydayEnglishPhrase,
  hasEnglishEnding,
  longEnglishPhrase,
  looksEnglish,
  mayBeEverydayEnglish,
} from "./everydayEnglish.js";
import { everydayIndonesian, everydayPhrase, mayBeEverydayIndonesian, otherEnglish } from "./everydayIndonesian.js";
import { isForeignCell } from "./foreignCells.js";
import { formLike } from "./instruments.js";
import { replaceStretch } from "./replacements.js";
import { isMarkedSic, isNamedAsWord } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * Reports an Indonesian term in an English sentence, or an English one in an Indonesian sentence, that is neither set in italics or quotation marks nor explained beside it.
 * Acronyms, names and titles may stand in either language.
 * Bad:  The report says that perdagangan orang has spread to the islands.
 * Good: The report says that trafficking in persons has spread to the islands.
 * Good: The report says that *perdagangan orang* has spread to the islands.
 */
export const termOtherLanguage: BlockRule = {
  id: "term-other-language",
  defaultLevel: "hint",
  scope: "block",
  needs: blockHas.words,
  check(view, facts, context) {
    const found: FindingDraft[] = [];
    const isHeading = facts.kind === "heading";
    if (facts.quoted) return found;
    if (!isHeading) {
      everydayWords(view, facts, context, found);
      mixedActs(view, facts, found);
      countryNames(view, facts, found);
    }
    for (const mention of facts.mentions) {
      const foreign = foreignReading(mention, view, facts, context);
      if (!foreign || (isHeading && !isTermInHeading(view.text, mention, foreign.own, context.lang))) continue;
      const { own, words } = foreign;
      const written = view.text.slice(mention.start, mention.end);
      // Indonesian does not show the number that an English ending tells.
      const fixes: FixDraft[] =
        mention.inflected && own === "en" ? [] : words.map((word) => replaceStretch(view, mention.start, mention.end, word));
      fixes.push({ title: "Set it in italics", edits: [{ start: mention.start, end: mention.end, text: `*${written}*` }] });
      const advice =
        words.length > 0 ? ` Write ${words.map((word) => `"${word}"`).join(" or ")}, or set it in italics.` : " Set it in italics.";
      found.push({
        start: mention.start,
        end: mention.end,
        message: `"${written.replace(/\s+/g, " ")}" is ${own === "en" ? "Indonesian in an English" : "English in an Indonesian"} sentence.${advice}`,
        fixes,
      });
    }
    return found;
  },
};

/** "Strategi pencegahan human trafficking di desa asal": a heading has few words, so that only several in small letters, in a memo of the heading's own language, tell. */
function isTermInHeading(text: string, { start, end }: Span, own: Lang, memo: Lang): boolean {
  return own === "id" && memo === "id" && /^\p{Ll}+(?:\s\p{Ll}+)+$/u.test(text.slice(start, end)) && !/[:\u2013\u2014]/.test(text);
}

/** "Perpres No. 49 of 2023": the act in English words but for its kind. Whoever writes "Perpres 49/2023" cites it as Indonesian does. */
function mixedActs({ text }: BlockView, { references, sentences }: BlockFacts, found: FindingDraft[]): void {
  for (const { start, formSpan, form, zone: where, numberSpan } of references) {
    const kind = formSpan && numberSpan ? text.slice(formSpan.start, formSpan.end) : "";
    if (
      !formSpan ||
      !shortKind.test(kind) ||
      where & (zone.quoted | zone.masked) ||
      !numberOf.test(text.slice(formSpan.end, formSpan.end + 20))
    )
      continue;
    const english = formLike(form ?? "", "law");
    if (english === undefined || sentenceAt(sentences, start)?.lang !== "en" || /[(*_]$/.test(text.slice(Math.max(0, start - 1), start)))
      continue;
    found.push({
      start: formSpan.start,
      end: formSpan.end,
      message: `"${kind}" is Indonesian in an English sentence. Write "${english}", or set it in italics.`,
      fixes: [writeFix(formSpan.start, formSpan.end, english)],
    });
  }
}

const shortKind = /^(?:UU|PP|Perpres|Keppres|Inpres|Perppu|Perma)$/;
const numberOf = /^\s(?:No\.?|Number)\s\d+[A-Z]?\sof\s\d{4}/;

/** Everyday words of the other language; those that the base has as terms are told with their counterparts. */
function everydayWords(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const cells = facts.kind === "table" ? context.lang : undefined;
  const hasSentence = (lang: Lang) => facts.sentences.some((sentence) => sentence.lang === lang);
  const words = { en: facts.english, id: facts.indonesian };
  for (const lang of ["en", "id"] as const)
    if (cells === lang || (words[lang] > 0 && hasSentence(lang))) everydayWordsIn(lang, cells === lang, view, facts, found);
}

function everydayWordsIn(own: Lang, inCells: boolean, view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { tokens, text, zones } = view;
  const everyday = own === "en" ? everydayIndonesian : everydayEnglish;
  const mayBeEveryday = own === "en" ? mayBeEverydayIndonesian : mayBeEverydayEnglish;
  for (let at = 0; at < tokens.count; at++) {
    if (!mayBeEveryday(tokens.hashes[at] as number)) continue;
    const isBound = at + 1 < tokens.count && tokens.gaps[at + 1] === 0;
    const phraseOf = own === "en" ? everydayPhrase : everydayEnglishPhrase;
    const phrase = isBound ? phraseOf(tokens.hashes[at] as number, tokens.hashes[at + 1] as number) : undefined;
    // "surat izin keluarga": a third word says whose or what for; English has it first.
    const third = own === "en" && phrase !== undefined ? wordOfPhrase(view, at + 2) : undefined;
    const native = third === undefined ? (phrase ?? everyday(tokens.hashes[at] as number)) : `${third} ${phrase}`;
    const last = phrase === undefined ? at : third === undefined ? at + 1 : at + 2;
    if (native === undefined || (zones[at] as number) & (zone.quoted | zone.masked | zone.emphasis | zone.parenthesis)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[last] as number;
    // "Pasal 2 of the law" is as foreign as "pasal 2"; other words in capitals are names.
    const isNumbered = at + 1 < tokens.count && ((tokens.shapes[at + 1] as number) & shape.digit) !== 0 && native === "article";
    const sentence = sentenceAt(facts.sentences, start);
    const isOpening = own === "id" && start === sentence?.start && isFollowedBySmall(view, last);
    if ((tokens.shapes[at] as number) & shape.capital && !isNumbered && !isOpening) continue;
    // "para korban": the word of the base within tells one, and says nothing of the whole.
    const isSeveral = phrase !== undefined && tokens.hashes[at] === several;
    const place = { first: at, last: last + 1 };
    const isThere =
      (sentence?.lang === own && !sharesWords(place, sentence, view, own)) ||
      (inCells && isForeignCell(view, facts, { start, end }, own, [native]));
    if (!sentence || !isThere || (phrase === undefined && hasNeighbour(view, at, everyday))) continue;
    if (own === "id" && phrase === undefined && isInEnglishPhrase(view, at)) continue;
    // A bracket glosses what stands before it.
    if (isInBracket(text, start, sentence.start) || isExplained(text.slice(end, end + farthestGloss))) continue;
    if (/[([/"'\u2018\u201c-]$/.test(text.slice(Math.max(0, start - 1), start)) || /^(?:\s*[([/]|-)/.test(text.slice(end, end + 3)))
      continue;
    if (
      isMarkedSic(text, end) ||
      isNamedAsWord(text, start) ||
      // "Undang-Undang nomor 10 tahun 2012 tentang ...", with a long title in English: the number of an act is told in its own language.
      facts.references.some((one) => one.numberSpan !== undefined && one.start <= start && end <= one.end) ||
      latinAfter.test(text.slice(end, end + 10)) ||
      view.mentions.some(
        (one) =>
          one.first <= last && at < one.last && !isSeveral && !one.forms.every((form) => isWordToAvoid(form) || isOnlySpelled(form, view)),
      )
    )
      continue;
    const written = text.slice(start, end);
    const others = own === "en" && phrase === undefined ? otherEnglish(tokens.hashes[at] as number) : [];
    const names = [native, ...others].map((one) => (own === "en" && !isSeveral ? inEitherNumber(one, text, { start, end }) : [one]));
    const words = names.flat();
    // Of several names one number is told; both are offered.
    const told = names.length > 1 ? names.map(([one]) => one) : words;
    found.push({
      start,
      end,
      message: `"${written}" is ${own === "en" ? "Indonesian in an English" : "English in an Indonesian"} sentence. Write ${told.map((word) => `"${word}"`).join(" or ")}, or set it in italics.`,
      fixes: [
        ...words.map((word) => replaceStretch(view, start, end, word)),
        { title: "Set it in italics", edits: [{ start, end, text: `*${written}*` }] },
      ],
    });
    at = last;
  }
}

/** "para", before those of whom there are several. */
const several = hashWord("para");
/** "modus operandi", "modus vivendi" */
const latinAfter = /^\s(?:operandi|vivendi)(?![a-z])/;

/** A word in small letters follows, with only a space between: the capital is that of the sentence. */
function isFollowedBySmall({ tokens, text }: BlockView, last: number): boolean {
  return /^\s\p{Ll}/u.test(text.slice(tokens.ends[last], (tokens.ends[last] as number) + 2));
}

/** The English of an everyday word in small letters that follows its phrase with only a space between. */
function wordOfPhrase({ tokens, text }: BlockView, at: number): string | undefined {
  if (at >= tokens.count || tokens.gaps[at] !== 0 || (tokens.shapes[at] as number) & shape.capital) return undefined;
  return text.slice(tokens.ends[at - 1], tokens.starts[at]) === " " ? everydayIndonesian(tokens.hashes[at] as number) : undefined;
}

/** The base has the word for its spelling, and says nothing of what it means. */
function isOnlySpelled({ conceptIndex }: Form, { lexicon }: BlockView): boolean {
  return lexicon.base.kindOf(conceptIndex) === "spelling";
}

function isWordToAvoid(form: Form): boolean {
  return form.status === "discouraged";
}

/** Another everyday word stands beside it: an Indonesian phrase, not a word that slipped in. */
function hasNeighbour({ tokens }: BlockView, at: number, everyday: (hash: number) => string | undefined): boolean {
  return [at - 1, at + 1].some((other) => other >= 0 && other < tokens.count && everyday(tokens.hashes[other] as number) !== undefined);
}

/** Beside it stands a word that no Indonesian text has: with it the English word makes a phrase, or a name. */
function isInEnglishPhrase({ tokens, text, ids }: BlockView, at: number): boolean {
  return [at - 1, at + 1].some((other) => {
    if (other < 0 || other >= tokens.count || (tokens.gaps[Math.max(at, other)] as number) !== 0) return false;
    const word = text.slice(tokens.starts[other], tokens.ends[other]);
    return hasEnglishEnding(word) || ((ids[other] as number) < 0 && /^[a-z]+$/.test(word) && looksEnglish(word));
  });
}

const fewestLetters = 6;
/** Kinds whose names, in small letters, are words: "gugus tugas", "surat edaran". */
const ofWords: ReadonlySet<ConceptKind> = new Set<ConceptKind>(["concept", "role", "institution", "document-type", "programme"]);
/** Terms of Indonesian usage that are English words as well. */
const alsoEnglish = /^(?:sponsors?|shelters?|grooming|stateless|deportees?|kafala)(?:['\u2019]s?)?$/i;

/** Indonesian nouns do not show their number; the English word before one may. */
const severalBefore =
  /(?<![a-z0-9.,])(?:many|several|some|few|these|those|most|all|other|both|various|numerous|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\d{2,}|[2-9])\s+$/i;

/** The verb after a noun tells its number as well. */
const severalAfter = /^\s+(?:who\s+)?(?:were|are|have)(?![a-z])/i;
const oneAfter = /^\s+(?:who\s+)?(?:was|is|has)(?![a-z])/i;

/** An English noun in the plural where the word before or after it asks for that. */
function inNumber(noun: string, text: string, { start, end }: Span): string {
  const isSeveral = severalBefore.test(text.slice(Math.max(0, start - 24), start)) || severalAfter.test(text.slice(end, end + 12));
  return isSeveral ? (pluralOf(noun) ?? noun) : noun;
}

/** The noun, and its plural where no word before it tells which of them is meant. */
function inEitherNumber(noun: string, text: string, place: Span): readonly string[] {
  const word = inNumber(noun, text, place);
  const plural = pluralOf(noun);
  const isOne =
    oneBefore.test(text.slice(Math.max(0, place.start - 12), place.start)) || oneAfter.test(text.slice(place.end, place.end + 12));
  return word !== noun || plural === undefined || isOne ? [word] : [noun, plural];
}

const oneBefore = /(?:^|[^a-z])(?:an?|one|each|every|another|this|that|no|per)\s+$/i;

/** What is said in everyday work, where the term is of one word or two; it goes before the names of the field. Those of a longer one have no other Indonesian in the base. */
function plainWord({ first, last, start, end }: Mention, { tokens, text }: BlockView, own: Lang): string | undefined {
  const hash = tokens.hashes[first] as number;
  if (last - first === 1) return (own === "en" ? everydayIndonesian : everydayEnglish)(hash);
  if (last - first === 2) return (own === "en" ? everydayPhrase : everydayEnglishPhrase)(hash, tokens.hashes[first + 1] as number);
  return own === "en" ? undefined : longEnglishPhrase(text.slice(start, end));
}

/** A kind of act, in capitals as Indonesian writes it, after an English word: "a new Peraturan Presiden", but not "Peraturan Presiden Nomor 49". */
function isKindOfAct({ start, end, forms }: Mention, text: string, { lexicon }: RuleContext): boolean {
  return (
    forms.every((form) => lexicon.base.kindOf(form.conceptIndex) === "document-type") &&
    /(?:^|[^a-z])(?:an?|the|this|that|new|any|each|every|another|draft|revised|by|of|with)\s+$/i.test(
      text.slice(Math.max(0, start - 12), start),
    ) &&
    !/^\s+(?:[\d(\p{Lu}]|(?:nomor|no|tentang|number|on)(?![a-z]))/u.test(text.slice(end, end + 10))
  );
}

/** A term of several words in English capitals, or an Indonesian ministry by its English name, that is no part of a longer name. */
function isEnglishTitle({ first, last, start, end, forms }: Mention, { text, tokens }: BlockView, { lexicon }: RuleContext): boolean {
  if (last - first < 2 || !inCapitals.test(text.slice(start, end))) return false;
  const isCapital = (at: number) =>
    at >= 0 && at < tokens.count && tokens.gaps[Math.max(at, first)] === 0 && ((tokens.shapes[at] as number) & shape.capital) !== 0;
  // A capital before it may be that of the sentence.
  const before = text.slice(0, start);
  if (isCapital(last) || (isCapital(first - 1) && /[A-Za-z] $/.test(before) && !/(?:^|[.!?] )[A-Za-z]+ $/.test(before))) return false;
  const isMinistry = ministry.test(text.slice(start, end));
  return forms.every((form) => {
    const concept = lexicon.conceptOf(form);
    const hasOwn = concept.terms.some((term) => term.lang === "id" && term.status === "preferred" && term.type === "full");
    const isWord = concept.kind === "concept" || /^\p{Ll}/u.test(form.text);
    return hasOwn && concept.confidence === "high" && (isWord || (concept.kind === "institution" && isMinistry));
  });
}

const ministry = /^(?:Coordinating )?Ministry of /;
const inCapitals = /^[A-Z][a-zÀ-ỿ]+(?:[\s-](?:[A-Z][a-zÀ-ỿ]+|of|in|and|for|on|to|the|against))*[\s-][A-Z][a-zÀ-ỿ]+$/;

/** A term of the other language only, with its counterparts in the sentence's language. */
function foreignReading(
  mention: Mention,
  view: BlockView,
  facts: BlockFacts,
  context: RuleContext,
): { own: Lang; words: string[] } | undefined {
  if (mention.nested || mention.zone & (zone.quoted | zone.masked | zone.emphasis) || mention.end - mention.start < fewestLetters)
    return undefined;
  const sentence = sentenceAt(facts.sentences, mention.start);
  // The words of a cell are too few to tell its language: the memo's counts, and the row must bear it out.
  const isCell = facts.kind === "table" && sentence?.lang !== context.lang;
  const own = isCell ? context.lang : sentence?.lang;
  if (!sentence || !own) return undefined;
  const isLower = /^\p{Ll}/u.test(view.text.slice(mention.start, mention.start + 1));
  // A capital begins the sentence; in the middle of it, or on a second word, it makes a name.
  const isOne = mention.last - mention.first === 1;
  const opens =
    (mention.start === sentence.start &&
      isOne &&
      own === "id" &&
      hasEnglishEnding(view.text.slice(mention.start, mention.end)) &&
      isFollowedBySmall(view, mention.first)) ||
    (mention.start === sentence.start &&
      !isOne &&
      /\s\p{Ll}/u.test(view.text.slice(mention.start, mention.end)) &&
      !/\s\p{Lu}\p{Ll}/u.test(view.text.slice(mention.start, mention.end)));
  const isTitle = !isLower && !opens && (own === "en" ? isKindOfAct(mention, view.text, context) : isEnglishTitle(mention, view, context));
  const beginsCell = isCell && /\|\s*$/.test(view.text.slice(0, mention.start));
  if (!isLower && !opens && !isTitle && !beginsCell) return undefined;
  if (own === "en" && alsoEnglish.test(view.text.slice(mention.start, mention.end))) return undefined;
  const { lexicon } = context;
  for (const form of mention.forms) {
    const term = lexicon.termOf(form);
    const kind = lexicon.base.kindOf(form.conceptIndex);
    if (!term || form.isAcronym || term.lang === undefined || term.lang === own || !ofWords.has(kind)) return undefined;
    // A word to avoid is told by its own rule in its language; in the other, phrases are told here, and what is only wrong beside some words.
    if (term.status === "discouraged" && mention.last - mention.first < 2) {
      if ((term.match !== "context" && !term.needs) || mention.forms.length === 1) return undefined;
    }
  }
  if (sharesWords(mention, sentence, view, own)) return undefined;
  const around = {
    before: view.text.slice(Math.max(0, mention.start - 3), mention.start),
    after: view.text.slice(mention.end, mention.end + 3),
  };
  if (/[([/]\s*$/.test(around.before) || /^\s*[(/[]/.test(around.after) || isInBracket(view.text, mention.start, sentence.start))
    return undefined;
  if (isMarkedSic(view.text, mention.end) || isNamedAsWord(view.text, mention.start)) return undefined;
  if (isExplained(view.text.slice(mention.end, mention.end + farthestGloss))) return undefined;
  const isLoose = mention.forms.every((form) => form.status === "discouraged");
  const meant = isLoose ? mention.forms : mention.forms.filter((form) => form.status !== "discouraged");
  const concepts = new Set(meant.map((form) => form.conceptIndex));
  const isGlossed = facts.mentions.some(
    (other) =>
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      areGlosses(view.text, mention, other) &&
      other.forms.some((form) => {
        const term = lexicon.termOf(form);
        if (other === mention || !term || form.isWrong || term.lang !== own) return false;
        return [...concepts].some((index) => index === form.conceptIndex || lexicon.areCounterparts(index, form.conceptIndex));
      }),
  );
  if (isGlossed) return undefined;
  const named = isLoose ? [] : namesIn(own, concepts, ["preferred", "admitted"], context);
  // What is as loose a word in one language is so in the other ("modern slavery", "perbudakan modern").
  const loose = mention.forms.map((form) => form.conceptIndex);
  const terms = named.length > 0 ? named : namesIn(own, loose, ["preferred", "discouraged", "admitted"], context);
  if (
    isCell &&
    !isForeignCell(view, facts, mention, own, [...terms.map((term) => term.text), ...(plainWord(mention, view, own) ?? "").split(" ")])
  )
    return undefined;
  const kind = lexicon.base.kindOf(mention.forms[0]?.conceptIndex ?? 0);
  const plain = plainWord(mention, view, own);
  const isBody = kind === "institution" && !isLower;
  const words = [...(plain === undefined ? [] : [plain]), ...terms.slice(0, 3).map((term) => inSmallLetters(term.text, kind))];
  const inNumbers = ([first = "", ...rest]: string[]) => [
    ...inEitherNumber(first, view.text, mention),
    ...rest.map((word) => inNumber(word, view.text, mention)),
  ];
  return { own, words: [...new Set(own === "en" && words.length > 0 && !isBody ? inNumbers(words) : words)] };
}

/** "the bupati of Malaka, or district head, signed" */
function isExplained(after: string): boolean {
  return /^(?:\s(?:of|di)\s\p{Lu}[\p{L}-]+){0,2},\s(?:or|that is|i\.e\.|meaning|namely|atau|yaitu|yakni)\s/u.test(after);
}

const farthestGloss = 60;

/** Two names stand side by side, or something between them says that one explains the other; far apart in a sentence they are two uses. */
function areGlosses(text: string, one: Mention, other: Mention): boolean {
  const between = one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return (
    between.length < nearGloss ||
    /[([/"\u201c\u2013\u2014=:]|(?<![a-z])(?:atau|or|yaitu|yakni|alias|disebut|dikenal|istilah|term|called|known|means?|berarti|artinya|adalah|ialah|is|are|as|sebagai|not|bukan|instead|rather|daripada)(?![a-z])/i.test(
      between,
    )
  );
}

const nearGloss = 16;

/** Names of concepts and of their counterparts in a language, those of the first standing first. */
function namesIn(own: Lang, concepts: Iterable<number>, statuses: readonly Term["status"][], { lexicon }: RuleContext): Term[] {
  const terms: Term[] = [];
  for (const index of new Set(concepts)) {
    const concept = lexicon.conceptAt(index);
    const others = (concept.counterparts ?? []).flatMap((id) => lexicon.concept(id) ?? []);
    for (const one of [concept, ...others]) {
      for (const status of statuses) {
        for (const candidate of one.terms) {
          if (candidate.lang !== own || candidate.status !== status || candidate.type === "acronym" || candidate.match === "literal")
            continue;
          if (isToAvoid(candidate, lexicon)) continue;
          if (!terms.some((known) => known.text.toLowerCase() === candidate.text.toLowerCase())) terms.push(candidate);
        }
      }
    }
  }
  return terms;
}

/** Another concept has the same words as a wording to avoid: "human smuggling", admitted for the offence of Indonesian law, where "smuggling of migrants" is meant. */
function isToAvoid({ text, lang }: Term, lexicon: Lexicon): boolean {
  return lexicon.formsOf(text).some((form) => {
    const term = form.isWrong ? lexicon.termOf(form) : undefined;
    return term?.lang === lang && term?.match === "literal" && !term.needs;
  });
}

/** The name of a kind of thing as a word: "task force" for "Task Force". */
function inSmallLetters(name: string, kind: ConceptKind): string {
  const isTitle = kind !== "programme" && !/\p{Lu}{2}|Indonesia|ASEAN|Republi/u.test(name);
  return isTitle ? name.toLowerCase() : name;
}

/** The sentence has a stretch of the other language around the term: a clause of its own, not a slip. */
function sharesWords(
  mention: { readonly first: number; readonly last: number },
  sentence: { readonly start: number; readonly end: number },
  view: BlockView,
  own: Lang,
): boolean {
  const { tokens, ids, lexicon } = view;
  const bit = own === "en" ? 2 : 1;
  for (const at of [mention.first - 1, mention.first - 2, mention.last, mention.last + 1]) {
    if (at < 0 || at >= tokens.count) continue;
    const start = tokens.starts[at] as number;
    if (start < sentence.start || start >= sentence.end) continue;
    const id = ids[at] as number;
    if (id >= 0 && id < lexicon.wordFlags.length && (lexicon.wordFlags[id] as number) & bit) return true;
  }
  return false;
}

function isInBracket(text: string, start: number, from: number): boolean {
  const before = text.slice(from, start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
