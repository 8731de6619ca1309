import type { Concept, Lang, Term } from "../engine/concept.js";
import type { BlockFacts, BlockView, Sentence, Span } from "../engine/facts.js";
import { severity, softer } from "../engine/finding.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import { findMentionsInside, type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceAt, sentenceBefore, sentenceText } from "../engine/sentences.js";
import { foldWord } from "../engine/tokens.js";
import { doubledMention } from "./doubledMention.js";
import { doublesAcronym } from "./doublesAcronym.js";
import { introducedThen } from "./introducedThen.js";
import { italicsOf } from "./italicsOf.js";
import { insideLongerName } from "./longerNames.js";
import { standingOfName } from "./nameInProse.js";
import { isInOwnSense } from "./ownSense.js";
import { replacements } from "./replacements.js";
import {
  endsBy,
  isAboutSpelling,
  isInTitleOfWork,
  isMarkedSic,
  isNamedAsWord,
  isReportedSpeech,
  namesYearUpTo,
  speaksOfPast,
} from "./sentenceSigns.js";
import { standsWithSuccessor } from "./standsWithSuccessor.js";
import { suitsSentence } from "./suitsSentence.js";

/** The rules that report a form of the base from the string and its sentence. */
export type TermRuleId = "term-obsolete" | "term-discouraged" | "term-confused" | "name-former" | "name-misspelled";

/** A discouraged or obsolete form found where nothing excuses it. */
export interface WrongTerm {
  readonly rule: TermRuleId;
  readonly mention: Mention;
  readonly form: Form;
  readonly term: Term;
  readonly concept: Concept;
  /** Language of its sentence. */
  readonly lang: Lang;
  /** It is all that stands in italics in a sentence of the other language. */
  readonly isAlone?: boolean;
}

/** The wrong terms of a block, for all rules at once: four rules share one look at the mentions. */
export function wrongTerms(view: BlockView, facts: BlockFacts, context: RuleContext): readonly WrongTerm[] {
  if (facts.quoted || facts.mentions.length === 0) return none;
  if (looked.facts === facts && looked.context?.deref() === context) return looked.terms;
  let terms: WrongTerm[] | undefined;
  for (const mention of facts.mentions) {
    if (mention.zone & zone.masked || (mention.zone & zone.quoted && !isQuotedName(mention, view))) continue;
    const read = wrongReading(mention, view, facts, context) ?? wrongInside(mention, view, facts, context);
    const wrong = read && withWholeWord(read, view);
    if (!wrong) continue;
    terms ??= [];
    const before = terms[terms.length - 1];
    if (!before || before.mention.end <= mention.start) terms.push(wrong);
    // Of a phrase and a wrong word in it, one is reported: the phrase, unless only the word has a replacement and is as severe.
    else if (!before.term.replacements && severity(levelOf(wrong.term, wrong.concept)) < severity(levelOf(before.term, before.concept)))
      terms[terms.length - 1] = wrong;
  }
  looked.facts = facts;
  if (looked.context?.deref() !== context) looked.context = new WeakRef(context);
  looked.terms = terms ?? none;
  return looked.terms;
}

/** The wrong term with both halves of a doubled word. */
function withWholeWord(wrong: WrongTerm, view: BlockView): WrongTerm | undefined {
  const mention = doubledMention(wrong.mention, view);
  return mention === wrong.mention ? wrong : mention && { ...wrong, mention };
}

/** A finding on a wrong term: what is wrong (`complaint`), why, and what to write instead. */
export function termFinding(wrong: WrongTerm, view: BlockView, complaint: string): FindingDraft {
  const { mention, term, concept } = wrong;
  const written = view.text.slice(mention.start, mention.end);
  const fixes = replacements(wrong, view);
  const why = term.why ? ` ${sentence(term.why)}` : "";
  const offered = fixes.map((fix) => `"${fix.text}"`);
  const advice = offered.length > 0 ? ` Write ${offered.join(" or ")}.` : "";
  const source = concept.sources[0];
  return {
    start: mention.start,
    end: mention.end,
    message: `"${written.replace(/\s+/g, " ")}" ${complaint}.${why}${advice}`,
    level: standingOfName(wrong, view) === "name" ? levelOf(term, concept) : softer(levelOf(term, concept), "information"),
    fixes: fixes.map((fix) => fix.draft),
    ...(source ? { source } : {}),
  };
}

/** The item's own level, but a hint where its verdict rests on no source that was read. */
export function levelOf(term: Term, concept: Concept): NonNullable<FindingDraft["level"]> {
  const level = term.level ?? "hint";
  const weak = concept.confidence !== "high" || term.basis === "editorial" || term.basis === "memory" || term.unverified;
  return weak ? softer(level, "hint") : level;
}

/** Language in which a place is written: that of its sentence, else of its block, else of the memo. */
export function languageAt(facts: BlockFacts, offset: number, context: RuleContext): Lang {
  return sentenceAt(facts.sentences, offset)?.lang ?? facts.lang ?? context.lang;
}

/** The date up to which a form of a concept was the right one, if the base says so. */
export function rightUntil(term: Term, concept: Concept): string | undefined {
  return term.okBefore ?? term.until ?? concept.until;
}

/** The concept itself is of the past at a date: renamed, or its time is over. */
export function isPast(concept: Concept, date: string): boolean {
  return (concept.renamedTo !== undefined && concept.renamedTo.length > 0) || (concept.until !== undefined && concept.until <= date);
}

const none: readonly WrongTerm[] = [];
/**
 * The rules of a block run one after the other, so that the last look is the one that the next rule wants. The context is held weakly: behind it stands the whole memo,
 * which must go when it is closed.
 */
const looked: { facts: BlockFacts | undefined; context: WeakRef<RuleContext> | undefined; terms: readonly WrongTerm[] } = {
  facts: undefined,
  context: undefined,
  terms: none,
};

function wrongReading(mention: Mention, view: BlockView, facts: BlockFacts, context: RuleContext): WrongTerm | undefined {
  if (!mention.forms.some(isWrong)) return undefined;
  const { lexicon } = context;
  let bad: { form: Form; term: Term; rule: TermRuleId; fit: number } | undefined;
  const good: { form: Form; term: Term; fit: number }[] = [];
  const written = view.text.slice(mention.start, mention.stemEnd);
  const own = languageAt(facts, mention.start, context);
  const italics = own === "en" ? italicsOf(mention, view) : undefined;
  const lang = italics && italics !== "alone" ? "id" : own;
  for (const form of mention.forms) {
    if (form.termIndex === protectedPhrase) continue;
    const term = lexicon.termOf(form);
    if (!term) return undefined;
    const concept = lexicon.conceptOf(form);
    const fit = fitOf(form, written);
    if (term.status === "preferred" || term.status === "admitted") {
      const isOfLang = term.lang === undefined || term.lang === lang || italics === "alone";
      if (isOfLang && !isPast(concept, context.date)) good.push({ form, term, fit });
      continue;
    }
    const rule = ruleOf(term, concept);
    if (!rule || term.match === "context") continue;
    const isGloss = isMisspelledGloss(term, rule, mention, view);
    const isOfOwn = isGloss || agrees(term, rule, own, form.text);
    // By itself in italics a word is there to be looked at; one that the law has replaced is wrong even so.
    const isSlip = term.fault === "spelling" || term.fault === "misspelling";
    const isOutOfLaw =
      rule === "term-obsolete" || term.fault === "former-name" || (term.level === "warning" && (italics === "glossed" || isSlip));
    const isAlone = italics === "alone" || italics === "glossed";
    if (isAlone && !isOfOwn && (!isOutOfLaw || isInCapitals(term.text))) continue;
    if (!isGloss && !agrees(term, rule, lang, form.text) && !(italics === "alone" && agrees(term, rule, "id", form.text))) continue;
    // Another item on the same words may hold in this sentence.
    if (term.needs && !suitsSentence(term, toldWords(term, view, facts, mention))) continue;
    if (rule === "name-misspelled" && isInflectedInside(written, form.text)) continue;
    // Indonesian has no plural in -s: "ambulans" is no form of "ambulan".
    if (term.lang === "id" && mention.inflected && /s$/i.test(view.text.slice(mention.start, mention.end)) && !/s$/i.test(form.text))
      continue;
    const better =
      !bad || fit > bad.fit || (term.lang === lang && bad.term.lang !== lang) || (bad.term.status === "obsolete" && fit === bad.fit);
    if (better) bad = { form, term, rule, fit };
  }
  if (!bad) return undefined;
  const found = bad;
  // A right name elsewhere counts, unless the item names the words that tell it is wrong here.
  const isToldByWords = found.term.needs !== undefined;
  const isRightToo = !isToldByWords && good.some((reading) => reading.fit >= found.fit && speaksFor(reading, found, lexicon));
  if (isRightToo) return undefined;
  const { form, term, rule } = bad;
  const concept = lexicon.conceptOf(form);
  if (turnsOnSpelling(term) && bad.fit === 0) return undefined;
  if (term.replacements?.some((text) => text === written)) return undefined;
  const isForeign = italics === "alone" && !agrees(term, rule, own, form.text);
  const isAlone = italics === "glossed" || isForeign;
  const wrong: WrongTerm = { rule, mention, form, term, concept, lang: isForeign ? "id" : lang, ...(isAlone && { isAlone }) };
  return isExcused(wrong, view, facts, context) ? undefined : wrong;
}

/** The first wrong term inside a phrase that is wrong only beside words which the sentence does not have ("State pays restitution", of Indonesian law only). */
function wrongInside(mention: Mention, view: BlockView, facts: BlockFacts, context: RuleContext): WrongTerm | undefined {
  if (mention.last - mention.first < 2 || !mention.forms.every((form) => form.isWrong && context.lexicon.termOf(form)?.needs))
    return undefined;
  for (const inner of findMentionsInside(view, mention)) {
    const wrong = wrongReading(inner, view, facts, context);
    if (wrong) return wrong;
  }
  return undefined;
}

/** A name alone in quotation marks, of four words or more: it is cited as a title, not said by anybody. */
function isQuotedName(mention: Mention, view: BlockView): boolean {
  if (mention.last - mention.first < 4) return false;
  const { text } = view;
  if (isReportedSpeech(text.slice(Math.max(0, mention.start - 30), mention.start))) return false;
  const isAlone = /["\u201c\u2018']/.test(text.charAt(mention.start - 1)) && /["\u201d\u2019']/.test(text.charAt(mention.end));
  return isAlone && mention.forms.every((form) => form.isWrong && /^misspell/.test(view.lexicon.termOf(form)?.fault ?? ""));
}

function isWrong(form: Form): boolean {
  return form.isWrong;
}

/** A phrase under which shorter items are not flagged; an item that is as long was meant itself. */
const protectedPhrase = -1;

/** A right reading counts, unless it only records what a wrong name or a wrong acronym stands for. */
function speaksFor(good: { form: Form; term: Term }, bad: { form: Form; term: Term }, lexicon: Lexicon): boolean {
  const isElsewhere = good.form.conceptIndex !== bad.form.conceptIndex;
  // The verdict on a word outweighs a list in which it merely occurs, and a style profile outweighs the usual.
  if (bad.term.profiles || (isElsewhere && good.term.status === "admitted")) return false;
  if (!good.form.isAcronym || !isElsewhere) return true;
  const wrong = lexicon.conceptOf(bad.form);
  const right = lexicon.conceptOf(good.form);
  if (right.kind === wrong.kind && right.confidence !== "high") return false;
  const wrongTexts = new Set<string>();
  for (const term of wrong.terms) {
    if (term.status !== "discouraged") continue;
    for (const text of [term.text, ...(term.forms ?? [])]) wrongTexts.add(text.toLowerCase());
  }
  return !right.terms.some((term) => term.type !== "acronym" && wrongTexts.has(term.text.toLowerCase()));
}

/** Which rule speaks of an item; undefined for those of the acronym rules. */
function ruleOf(term: Term, concept: Concept): TermRuleId | undefined {
  // acronym-redundant speaks of these.
  if (doublesAcronym(term)) return undefined;
  switch (term.fault) {
    case "variant":
    case "misexpanded":
      return undefined;
    case "confused":
      return "term-confused";
    case "former-name":
      return concept.kind === "role" ? "term-obsolete" : "name-former";
    case "misspelled-name":
    case "misspelling":
      return "name-misspelled";
    default:
      if (term.status === "obsolete") return concept.kind === "institution" || concept.kind === "place" ? "name-former" : "term-obsolete";
      return term.okBefore || term.until ? "term-obsolete" : "term-discouraged";
  }
}

/** A wording of one language is judged in that language only; a wrong name is wrong in both. */
function agrees(term: Term, rule: TermRuleId, lang: Lang, form: string): boolean {
  if (term.lang === undefined || term.lang === lang) return true;
  // In capitals, an acronym is the same in both languages; so must be what takes its place.
  if (rule !== "term-discouraged" && isInCapitals(term.text) && term.replacements?.some(isInCapitals)) return true;
  // Shorter ones may be the right name in the other language (Kamboja, Cambodia).
  const isLongName = (text: string) => /\p{Lu}/u.test(text) && text.split(" ").length > 2;
  return (rule === "name-former" || rule === "name-misspelled") && (isLongName(term.text) || isLongName(form));
}

/** "perdagangan orang (trafficking in person)": all that stands in a bracket after an Indonesian word is in English, and so are its slips. */
function isMisspelledGloss({ lang, text }: Term, rule: TermRuleId, { start, end }: Mention, view: BlockView): boolean {
  if (rule !== "name-misspelled" || lang !== "en" || !text.includes(" ")) return false;
  return (
    /[a-z] \(["\u201c*_]{0,2}$/.test(view.text.slice(Math.max(0, start - 5), start)) &&
    /^["\u201d*_]{0,2}\)/.test(view.text.slice(end, end + 3))
  );
}

/** An acronym of one word, all capitals and digits. */
export function isInCapitals(text: string): boolean {
  return /^[A-Z][A-Z0-9]+$/.test(text);
}

/** How exactly a text writes a form: 2 to the letter, 1 but for case, 0 but for hyphens, accents and the like. */
function fitOf(form: Form, written: string): number {
  const plain = written.replace(/\s+/g, " ");
  if (plain === form.text || plain.charAt(0).toLowerCase() + plain.slice(1) === form.text) return 2;
  if (plain.toLowerCase() === form.text.toLowerCase()) return 1;
  // An inflected word is the same spelling.
  const stem = form.text.toLowerCase();
  return plain.toLowerCase().startsWith(stem.slice(0, Math.max(3, stem.length - 3))) && !hyphensDiffer(plain, stem) ? 1 : 0;
}

/** A wrong name is wrong to the letter: "Drug and Crime" says nothing of "Drugs and Crime". */
function isInflectedInside(written: string, listed: string): boolean {
  const words = written.split(/\s+/).map(foldWord);
  const wanted = listed.split(/\s+/).map(foldWord);
  return words.length === wanted.length && words.slice(0, -1).some((word, at) => word !== wanted[at]);
}

function hyphensDiffer(one: string, other: string): boolean {
  return one.replace(/[^-\u2010\u2011]/g, "").length !== other.replace(/[^-\u2010\u2011]/g, "").length;
}

/** The whole point of the item is how its words are joined or accented. */
function turnsOnSpelling(term: Term): boolean {
  const folded = foldWord(term.text.replace(/[\s\u2010\u2011-]/g, ""));
  return term.replacements?.some((text) => foldWord(text.replace(/[\s\u2010\u2011-]/g, "")) === folded) ?? false;
}

/** The words that tell what a mention means: its sentence, with the one before it where the mention points back to what that tells ("Kasus penyelundupan manusia ini"). */
function toldWords(term: Term, view: BlockView, facts: BlockFacts, mention: Mention): string {
  const words = sentenceText(view.text, facts.sentences, mention.start);
  if (term.fault !== "confused" || !term.needs || !pointsBack(view.text, mention)) return words;
  const before = sentenceBefore(facts.sentences, mention.start);
  return before ? `${view.text.slice(before.start, before.end)} ${words}` : words;
}

function pointsBack(text: string, { start, end }: Mention): boolean {
  return (
    /^\s+(?:ini|itu|tersebut|seperti\s+(?:ini|itu))(?![a-z-])/i.test(text.slice(end, end + 16)) ||
    /(?<![a-z])(?:this|these|such)\s+(?:(?:case|act|form|kind|crime|offence)s?\s+of\s+)?$/i.test(text.slice(Math.max(0, start - 30), start))
  );
}

function isExcused(wrong: WrongTerm, view: BlockView, facts: BlockFacts, context: RuleContext): boolean {
  const { term, concept, mention, rule } = wrong;
  if (term.profiles && !term.profiles.some((profile) => context.settings.profiles.includes(profile))) return true;
  if (isMarkedSic(view.text, mention.end) || isInOwnSense(wrong.form, concept, context)) return true;
  // In capitals throughout, case is no mistake.
  if (term.fault === "spelling" && isOfPerson(view.text, mention)) return true;
  if (facts.capitals && term.replacements?.some((text) => text.toLowerCase() === wrong.form.text.toLowerCase())) return true;
  if (isGloss(wrong, view)) return true;
  if (standingOfName(wrong, view) === "prose") return true;
  if (term.fault === "spelling" && term.lang === "id" && standsInEnglish(view.text, mention)) return true;
  const sentence = sentenceAt(facts.sentences, mention.start);
  const words = sentenceText(view.text, facts.sentences, mention.start);
  if (!suitsSentence(term, toldWords(term, view, facts, mention))) return true;
  const isOfTime = rule === "term-obsolete" || rule === "name-former" || term.okBefore !== undefined;
  if (isOfTime && facts.kind === "table" && rowSpeaksOfPast(withoutFormer(wrong, view, 0, view.text), rightUntil(term, concept), context))
    return true;
  if (isOfTime && isExcusedByTime(rightUntil(term, concept), withoutFormer(wrong, view, sentence?.start ?? 0, words), context)) return true;
  if (rule === "name-former" && sentence && isSaidByActOfThen(rightUntil(term, concept), sentence, facts)) return true;
  if (rule === "name-former" && introducedThen(view.text, mention, sentence, rightUntil(term, concept))) return true;
  if (isOfTime && sentence && goesOnWithPast(wrong, sentence, view, facts, context)) return true;
  if (isOfTime && sentence && standsWithSuccessor(wrong, sentence, view, facts, context.lexicon)) return true;
  // A row of a list of wordings: the one to avoid, the one to use.
  if (facts.kind === "table" && standsWithSuccessor(wrong, wholeBlock(view), view, facts, context.lexicon)) return true;
  if (mention.zone & zone.emphasis && isAboutSpelling(words)) return true;
  if (term.fault === "wording" && isRecital(view.text)) return true;
  if (rule !== "name-misspelled" && isInTitleOfWork(view.text, mention.start)) return true;
  if (rule !== "name-misspelled" && isNamedAsWord(view.text, mention.start, mention.end)) return true;
  return insideLongerName(wrong, view, facts);
}

/** "Bapak Ijin Saragih", "bernama Ijin": a name keeps its spelling. */
function isOfPerson(text: string, { start, end }: Mention): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && honorific.test(text.slice(Math.max(0, start - 16), start));
}

const honorific =
  /(?:^|[^A-Za-z])(?:[Bb]ernama|Bapak|Ibu|Pak|Bu|Sdri?\.|Saudara|Saudari|Tuan|Nyonya|Hj?\.|Haji|Drs?\.|Ir\.|Prof\.|Kyai|KH\.|Mr\.|Mrs\.|Ms\.)\s$/;

/** "b. bahwa pekerja migran Indonesia harus dilindungi dari perdagangan manusia, ...;", "RECALLING the Declaration ...": a recital of an act, whose wording is its own. */
export function isRecital(text: string): boolean {
  if (/^\s*(?:Menimbang\s*:?\s*)?(?:\(?[a-z\d]{1,2}[.)]\s*)?bahwa\s/.test(text)) return /;\s*(?:dan\s*)?$/.test(text);
  return /^\s*(?:\*\*|[*_])?(?:FURTHER\s|ALSO\s|DEEPLY\s)?(?:RECALLING|RECOGNI[SZ]ING|REAFFIRMING|AFFIRMING|NOTING|ACKNOWLEDGING|CONSIDERING|BEARING|MINDFUL|CONSCIOUS|CONVINCED|CONCERNED|DETERMINED|WELCOMING|EMPHASI[SZ]ING|STRESSING|CONFIRMING|REITERATING|DESIRING|REALI[SZ]ING|COGNI[SZ]ANT)(?:\*\*|[*_])?\s(?=[A-Za-z])(?![A-Z]+\s[A-Z]+\s[A-Z]+\s)/.test(
    text,
  );
}

/** "Peraturan Presiden Nomor 49 Tahun 2023 menempatkan Menteri Koordinator ...": an act names a body as it was called then. */
export function isSaidByActOfThen(until: string | undefined, { start, end }: Sentence, { references }: BlockFacts): boolean {
  if (until === undefined) return false;
  return references.some(
    (reference) =>
      reference.start >= start &&
      reference.start - start <= longestLead &&
      reference.end <= end &&
      (reference.year ?? Infinity) < Number(until.slice(0, 4)),
  );
}

/** "Melalui", "Dalam", "Under": words before the act with which a sentence begins. */
const longestLead = 12;

/** "Standard of Training": an English phrase within an Indonesian sentence keeps its spelling. */
function standsInEnglish(text: string, { start, end }: Mention): boolean {
  return (
    /^\s(?:of|for|and|the)\s/.test(text.slice(end, end + 6)) || /\s(?:of|for|and|the)\s$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** So many years make a row of a table historical, where the base has no date for its words. */
const longAgo = 10;

/** A cell of the row says that it is over ("dicabut"), or from when to when it was ("2006–2019"). */
export function rowSpeaksOfPast(row: string, until: string | undefined, context: RuleContext): boolean {
  if (speaksOfPast(row) || /(?<![A-Za-z])(?:dicabut|repealed|obsolete|usang)(?![A-Za-z])/i.test(row)) return true;
  const limit = Number((until ?? context.date).slice(0, 4));
  // A cell that is a year alone dates its row.
  const dated = /(?:^|\|)\s*((?:19|20)\d\d)\s*(?=\||$)/m.exec(row)?.[1];
  if (dated !== undefined && Number(dated) <= (until === undefined ? limit - longAgo : limit - 1)) return true;
  return [...row.matchAll(/(?<!\d)(?:19|20)\d\d\s?[-\u2013]\s?((?:19|20)\d\d)(?!\d)/g)].some((span) => Number(span[1]) <= limit);
}

/** The memo, or the sentence, is of the time when the form was right. */
export function isExcusedByTime(until: string | undefined, words: string, context: RuleContext): boolean {
  if (until !== undefined && context.date < until) return true;
  if (speaksOfPast(words) || endsBy(words, Number(context.date.slice(0, 4)) - 1)) return true;
  return namesYearUpTo(words, until === undefined ? Number(context.date.slice(0, 4)) - 2 : lastYearBefore(until));
}

function lastYearBefore(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.slice(4) === "-01" || date.slice(4) === "-01-01" ? year - 1 : year;
}

const present =
  /(?<![a-z])(?:now|currently|today|present(?:ly)?|will|shall|must|should|kini|sekarang|saat ini|hari ini|akan|harus|wajib|perlu)(?![a-z])/i;

/** The sentence before tells of the thing in the past, under this or another name, and this one goes on without a word of the present. */
function goesOnWithPast(
  { form, term, concept, mention }: WrongTerm,
  sentence: Sentence,
  view: BlockView,
  facts: BlockFacts,
  context: RuleContext,
): boolean {
  return followsPast(
    mention,
    rightUntil(term, concept),
    ({ conceptIndex }) => conceptIndex === form.conceptIndex,
    sentence,
    view,
    facts,
    context,
  );
}

/**
 * The sentence before has told that what is named here is of the past, and this one does not say that it is of the present: "BNP2TKI was replaced in 2019. The agency had ...". "Arsip BNP2TKI kini
 * disimpan ..." speaks of what is left of it.
 */
export function followsPast(
  { start }: Span,
  until: string | undefined,
  isSame: (form: Form) => boolean,
  sentence: Span,
  { text }: BlockView,
  facts: BlockFacts,
  context: RuleContext,
): boolean {
  const before = sentenceBefore(facts.sentences, sentence.start);
  if (!before) return false;
  const isLeft = leftovers.test(text.slice(Math.max(sentence.start, start - 24), start).toLowerCase());
  if (!isLeft && present.test(text.slice(sentence.start, sentence.end))) return false;
  const isNamed = facts.mentions.some((other) => other.start >= before.start && other.end <= before.end && other.forms.some(isSame));
  return isNamed && isExcusedByTime(until, text.slice(before.start, before.end), context);
}

const leftovers =
  /(?<![a-z])(?:arsip|dokumen|berkas|catatan|data|laporan|archives?|records?|files?|papers|premises)\s(?:of\s|milik\s)?(?:the\s)?$/;

/** The cells of a row say of each other what the parts of a sentence do. */
function wholeBlock(view: BlockView): Pick<Sentence, "start" | "end"> {
  return { start: 0, end: view.text.length };
}

/** "eks TKI" are people who came back; that says nothing of the word for them. */
function withoutFormer({ concept, mention }: WrongTerm, view: BlockView, from: number, words: string): string {
  if (concept.kind !== "role") return words;
  const after = view.text.slice(mention.end, mention.end + 8);
  const before = view.text.slice(from, mention.start);
  const former = /(?<![A-Za-z])(?:eks|mantan|bekas|former|ex)[\s-]+$/i.exec(before)?.[0];
  // "the former TKI scheme" is a scheme of that time.
  if (
    former === undefined ||
    (former.startsWith("former") && /^\s(?!(?:who|in|from|and|or|are|were|have|had|to|at|of)\s)[a-z]/.test(after))
  )
    return words;
  return before.slice(0, -former.length) + view.text.slice(mention.start, from + words.length);
}

/** A word that stands alone in brackets explains the one before it. */
function isGloss(wrong: WrongTerm, view: BlockView): boolean {
  const { mention, rule, term } = wrong;
  // "trafficking in persons (penjualan manusia)" translates the words before it, and they are right.
  const isTranslation = view.mentions.some(
    (one) => one.end === mention.start - 2 && one.forms.some((form) => form.term?.lang !== undefined && form.term.lang !== term.lang),
  );
  if (isTranslation && term.lang === "id" && wrong.lang === "id") return false;
  return (
    (rule === "term-discouraged" || rule === "term-confused") &&
    view.text.charAt(mention.start - 1) === "(" &&
    view.text.charAt(mention.end) === ")"
  );
}

function sentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
