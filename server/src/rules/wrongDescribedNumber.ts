import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf, type NumberKey } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import { isForeign } from "../engine/references.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { areTurned } from "./areTurned.js";
import { descriptionWords, isCommon } from "./descriptionWords.js";
import { areRelated, instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { keptByLang } from "./keptByLang.js";
import { kindLike } from "./kindLike.js";
import { areNearNumbers, isNearAct } from "./nearAct.js";
import { actFixes } from "./relatedActs.js";

/**
 * A number that is nearly right, or right under another form of act, told by what the sentence says of the act: "UU Nomor 12 Tahun 2007 memidana perdagangan orang", "ILO Convention No. 198 … domestic workers".
 * Every act has some number, so that nearness alone says nothing: the clause must speak of the act near by and of little else, and must not suit the one that has the number.
 */
export function wrongDescribedNumber(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  context: RuleContext,
): FindingDraft | undefined {
  if (reference.titleSpan || !reference.numberSpan || isForeign(view.text, reference.start)) return undefined;
  const near = nearTo(reference, context.lexicon);
  if (near.length === 0) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const named = nameBeside(view, facts, reference, sentence);
  const told =
    named === undefined ? undefined : describedBy(view, facts, reference, { sentence, near, clause: named, isName: true }, context);
  if (told) return told;
  // "No. 2 of 2022 on the settlement of applications for restitution": the title alone, whoever is to follow it.
  const loose = near.filter(({ isLoose }) => isLoose);
  const title = loose.length > 0 ? titleBehind(view.text, reference, sentence) : undefined;
  if (title !== undefined && !unlikely.test(view.text.slice(sentence.start, sentence.end))) {
    const titled = describedBy(view, facts, reference, { sentence, near: loose, clause: title, isName: false }, context);
    if (titled) return titled;
  }
  const clause = clauseOf(view, facts, reference, sentence);
  return clause === undefined ? undefined : describedBy(view, facts, reference, { sentence, near, clause, isName: false }, context);
}

/** What is said of a number, the numbers to which it is near, and whether it is a name put right beside it. */
interface Described {
  readonly sentence: ReturnType<typeof sentenceOf>;
  readonly near: readonly Near[];
  readonly clause: string;
  readonly isName: boolean;
}

function describedBy(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  { sentence, near, clause, isName }: Described,
  context: RuleContext,
): FindingDraft | undefined {
  const isConvention = reference.form === "symbol";
  const lang = sentence.lang ?? (facts.indonesian > 0 && facts.indonesian >= facts.english ? "id" : context.lang);
  const said = new Set(descriptionWords(clause, lang));
  if (said.size === 0) return undefined;
  const title = titleBehind(view.text, reference, sentence);
  const titled = title === undefined ? [] : descriptionWords(title, lang).slice(0, titleWords + 1);
  const period = /(?<!\d)((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)/.exec(clause);
  const own = reference.key === undefined ? undefined : instrumentOf(context.lexicon, reference.key);
  const fits = near.flatMap(({ concept, isTurned, isLoose, isOtherForm, isOtherYear }) => {
    if (own && (own.id === concept.id || areRelated(own, concept, context.lexicon))) return [];
    const held = concept.instrument?.period;
    const isOfPeriod = period !== null && held?.start === Number(period[1]) && held.end === Number(period[2]);
    if (period && held && !isOfPeriod) return [];
    // A title that the base does not have: its first words must be those of the act.
    const isOfTitle = (word: string) => wordsOf(concept, lang).title.has(word);
    // "on the treatment of refugees from abroad": one word of three in other words, beside the very number with another year.
    const ownShare = own ? fitOf(own, said, lang).share : 0;
    const isUnknownYear = isOtherYear === true && ownShare === 0;
    const isNearTitle = isUnknownYear && titled.filter(isOfTitle).length >= titleWords;
    if (!titled.slice(0, titleWords).every(isOfTitle) && !isNearTitle) return [];
    const fit = fitOf(concept, said, lang);
    const isFit = isOtherForm
      ? said.size >= fewestWords && fit.words >= fewestWords && fit.telling > 0 && fit.share >= shareOfOtherForm
      : isLoose
        ? fit.telling >= fewestWords && fit.share >= shareOfLoose && fit.words >= wordsOfLoose
        : fit.isName
          ? isTurned || fit.telling > 0
          : said.size >= fewestWords &&
            fit.telling > 0 &&
            (isTurned
              ? fit.share >= shareOfTurned
              : isUnknownYear && fit.telling >= fewestWords
                ? fit.share >= shareOfYear
                : fit.share >= shareOfSlip && (fit.words >= wordsOfSlip || (fit.share === 1 && fit.telling >= fewestWords)));
    if (!isFit) return [];
    // An act that the base has may be said to do this, too.
    if (own) {
      const isOverOwn =
        fit.share >= shareOverOwn &&
        (isTurned || isOfPeriod || (isName && (fit.isName || fit.telling >= fewestWords))) &&
        ownShare <= fit.share / 2;
      if (!isOverOwn && !(isUnknownYear && fit.telling >= fewestWords)) return [];
    }
    return [{ concept, share: fit.share }];
  });
  fits.sort((one, other) => other.share - one.share);
  const [best, second] = fits;
  if (!best || (second && second.share === best.share)) return undefined;
  if (
    facts.references.some(
      (other) => other !== reference && other.key === best.concept.id && other.start >= sentence.start && other.end <= sentence.end,
    )
  )
    return undefined;
  return isConvention ? conventionDraft(reference, best.concept) : actDraft(view, reference, best.concept, lang, context);
}

/** What follows the number as its title: "on the settlement of applications for restitution". */
function titleBehind(text: string, { end }: Reference, sentence: Span): string | undefined {
  return /^\s+(?:tentang|ttg\.?|on|concerning|regarding|mengenai)\s+([^.;:()]*)/i.exec(text.slice(end, sentence.end))?.[1];
}

const fewestWords = 2;
/** Shares of the clause's words that must be those of the act, by how likely the slip is. */
const shareOfOtherForm = 0.5;
const shareOfTurned = 0.6;
const shareOfSlip = 0.75;
/** Of an act that the base does not have, with the number of one that it has and another year. */
const shareOfYear = 0.5;
const wordsOfSlip = 3;
const shareOfLoose = 0.85;
const wordsOfLoose = 4;
const shareOverOwn = 0.75;

/** Words of a title that are looked at one by one. */
const titleWords = 2;

interface Near {
  readonly concept: Concept;
  /** The figures changed places; any other slip is less telling. */
  readonly isTurned: boolean;
  /** Two numbers of one figure each are never alike; only what is said can tell. */
  readonly isLoose?: boolean;
  /** Number and year are those of the act, and the form is another. */
  readonly isOtherForm?: boolean;
  /** The number is that of the act, and only the year is another. */
  readonly isOtherYear?: boolean;
}

/** Acts of the legislature, government, President and highest court; ministers and agencies issue too many on one subject. */
const forms = /^(?:law|emergency-law|government-regulation|presidential-(?:regulation|decree|instruction)|court-(?:regulation|circular))$/;

/** What is near to a number, kept: the same numbers come again and again, and with every key beside them. */
const nearKnown = new WeakMap<Lexicon, Map<string, readonly Near[]>>();
const mostKnown = 2000;

function nearTo(reference: Reference, lexicon: Lexicon): readonly Near[] {
  let known = nearKnown.get(lexicon);
  if (!known || known.size > mostKnown) {
    known = new Map();
    nearKnown.set(lexicon, known);
  }
  const key = `${reference.form} ${reference.issuer ?? ""} ${reference.number} ${reference.year} ${reference.yearSpan !== undefined}`;
  let near = known.get(key);
  if (!near) {
    near = reference.form === "symbol" ? nearConventions(reference, lexicon) : nearActs(reference, lexicon);
    known.set(key, near);
  }
  return near;
}

function nearActs(reference: Reference, lexicon: Lexicon): Near[] {
  if (!reference.yearSpan) return [];
  // The regulations of ministers are too many to compare; that a decree has the number and year of one is another matter.
  if (ministerial.test(reference.form ?? "")) return otherForms(reference, lexicon);
  if (!forms.test(reference.form ?? "")) return [];
  return instrumentIndex(lexicon)
    .numbered.filter((numbered) => isNearAct(reference, numbered) || isOneFigure(reference, numbered) || hasOtherForm(reference, numbered))
    .map(({ concept, form, number, year }) => ({
      concept,
      isOtherForm: form !== reference.form,
      isOtherYear: form === reference.form && number === reference.number,
      isTurned: areTurned(`${reference.number}${reference.year}`, `${number}${year}`),
      isLoose: number !== reference.number && number.length === 1 && reference.number?.length === 1,
    }));
}

const ministerial = /^ministerial-(?:regulation|decree)$/;

function otherForms(reference: Reference, lexicon: Lexicon): Near[] {
  return instrumentIndex(lexicon)
    .numbered.filter((act) => hasOtherForm(reference, act))
    .map(({ concept }) => ({ concept, isOtherForm: true, isTurned: false }));
}

function isOneFigure({ form, issuer, number, year }: Reference, act: NumberKey): boolean {
  return (
    act.form === form &&
    act.issuer === (issuer ?? "") &&
    act.year === year &&
    act.number !== number &&
    `${act.number}${number}`.length === 2
  );
}

/** "Presidential Decree No. 49 of 2023" for the Presidential Regulation, where the base has no such decree. */
function hasOtherForm({ key, form, issuer, number, year }: Reference, act: NumberKey): boolean {
  if (key !== undefined || act.form === form || act.number !== number || act.year !== year) return false;
  return forms.test(act.form) || (ministerial.test(act.form) && ministerial.test(form ?? "") && act.issuer !== "" && act.issuer === issuer);
}

/** The last Convention that the Organization has numbered, with room for those to come. */
const lastConvention = 195;

function nearConventions(reference: Reference, lexicon: Lexicon): Near[] {
  const own = /^ILO C(\d+)$/.exec(reference.number ?? "")?.[1];
  if (own === undefined) return [];
  return instrumentIndex(lexicon).notes.flatMap(({ id, symbols }) => {
    const numbers = (symbols ?? []).flatMap((symbol) => /^ILO C(\d+)$/.exec(symbol)?.[1] ?? []);
    const [number] = numbers;
    const concept = numbers.length === 1 ? instrumentOf(lexicon, id) : undefined;
    if (!concept || number === undefined || number === own || !areNearNumbers(own, number)) return [];
    return [{ concept, isTurned: areTurned(own, number) || Number(own) > lastConvention }];
  });
}

/** The part of the sentence that speaks of the reference alone; undefined where it speaks of other acts as well. */
function clauseOf(view: BlockView, facts: BlockFacts, reference: Reference, sentence: Span): string | undefined {
  const { text } = view;
  const before = text.slice(sentence.start, reference.start);
  const after = text.slice(reference.end, sentence.end);
  const cutBefore = Math.max(0, ...[...before.matchAll(boundary)].map((found) => found.index + found[0].length));
  const cutAfter = boundary.exec(after)?.index ?? after.length;
  boundary.lastIndex = 0;
  const start = sentence.start + cutBefore;
  const end = reference.end + cutAfter;
  const hasOthers = facts.references.some((other) => other !== reference && other.start >= start && other.end <= end);
  if (hasOthers || unlikely.test(text.slice(start, end))) return undefined;
  return `${text.slice(start, reference.start)} ${text.slice(reference.end, end)}`.replace(gazette, " ");
}

/**
 * What the act is called right beside it and nowhere else: the label of an item ("- Keimigrasian: UU 6/2012"), the words before a bracket ("Witness protection (Law No. 31 of 2006, amended in 2014)"), between
 * dashes after it ("UU 35/2014 \u2013 the Witness and Victim Protection amendment \u2013 inserted ...").
 */
function nameBeside({ text }: BlockView, facts: BlockFacts, reference: Reference, sentence: Span): string | undefined {
  const others = facts.references.filter((other) => other !== reference && other.start >= sentence.start && other.end <= sentence.end);
  if (others.length > 0) return undefined;
  const before = text.slice(sentence.start, reference.start);
  const label = labelBefore.exec(before)?.[1] ?? bracketBefore.exec(before)?.[1];
  const dashed = dashesAfter.exec(text.slice(Math.max(reference.end, reference.yearSpan?.end ?? 0), sentence.end))?.[1];
  const name = label ?? dashed;
  return name === undefined || unlikely.test(name) || name.split(/\s+/).length > longestNameBeside ? undefined : name;
}

const labelBefore = /^[\s*_\u2022\u00b7-]*([A-Z][^:;,.()|]{3,60}?)[*_]*(?::|\s[\u2013\u2014=\u2192])\s*$/u;
const bracketBefore = /(?:^|[.;,]\s)[\s*_\u2022-]*((?:[A-Za-z][\w'-]*\s){1,5}?)\($/;
const dashesAfter = /^\s[\u2013\u2014]\s([^\u2013\u2014.;]{6,60})\s[\u2013\u2014]\s/;
const longestNameBeside = 8;

const gazette = /\((?:lembaran|tambahan|berita|state\s+gazette)[^)]*\)?/gi;

const boundary = /[;:]|,\s+(?:sedangkan|sementara|while|whereas|but|tetapi|dan|and)\s|\s(?:sedangkan|sementara|whereas|bukan|not)\s/gi;
/** Who denies, compares or tells of a draft does not say what the act is about. */
const unlikely =
  /(?<![a-z])(?:tidak|bukan|belum|selain|berbeda|seperti|serupa|sebelum|rancangan|ruu|not|unlike|like|besides|similar|before|draft|bill|other\s+than|rather\s+than)(?![a-z])/i;

interface Fit {
  /** Words of the clause that the base uses of the act. */
  readonly words: number;
  /** Their share of the clause's words, but for words that stand in every text of this field. */
  readonly share: number;
  /** Words of its title that tell it from others. */
  readonly telling: number;
  /** The clause says what its title or one of its names says, and no more. */
  readonly isName: boolean;
}

function fitOf(concept: Concept, said: ReadonlySet<string>, lang: Lang): Fit {
  const { all, title, names } = wordsOf(concept, lang);
  const words = [...said].filter((word) => all.has(word));
  const own = (list: readonly string[]) => list.filter((word) => !isCommon(word, lang)).length;
  return {
    words: words.length,
    share: own(words) / Math.max(1, own([...said])),
    isName: names.has(nameOf([...said])),
    telling: words.filter((word) => title.has(word) && !isCommon(word, lang)).length,
  };
}

interface Words {
  readonly all: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** The words of each of its names, in one order. */
  readonly names: ReadonlySet<string>;
}

function nameOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}

/** The words that the base uses of an instrument, and those of its title. */
const wordsOf = keptByLang((concept, lang): Words => {
  const { instrument } = concept;
  const named = concept.terms.filter((term) => term.status !== "discouraged" && term.status !== "obsolete").map((term) => term.text);
  const titles = [instrument?.title.en, instrument?.title.id, ...(instrument?.shortNames ?? []), ...named];
  const told = [...(instrument?.topics ?? []), ...(instrument?.toldAs ?? [])];
  const gists = (instrument?.provisions ?? []).flatMap(({ about }) => [about.en, about.id]);
  const read = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : descriptionWords(text, lang)));
  const title = new Set([...read(titles), ...read(instrument?.topics?.slice(0, firstTopics) ?? [])]);
  const names = new Set(
    [titleOf(concept, "en"), titleOf(concept, "id"), ...titles].map((name) => nameOf(descriptionWords(name ?? "", lang))),
  );
  return { title, names, all: new Set([...title, ...read(told), ...read(gists)]) };
});

/** The first topics of a record say what the instrument is about; later ones what it touches. */
const firstTopics = 6;

function actDraft(view: BlockView, reference: Reference, concept: Concept, lang: Lang, context: RuleContext): FindingDraft | undefined {
  const number = instrumentIndex(context.lexicon).numberOf(concept.id);
  if (!number) return undefined;
  const label = instrumentLabel(concept, lang, context.lexicon);
  return {
    start: reference.start,
    end: Math.max(reference.yearSpan?.end ?? 0, reference.formSpan?.end ?? 0),
    message: `What is said here is what ${label} is about ("${titleOf(concept, lang)}")${number.form === reference.form ? ", and the number written is nearly that" : "; it has this number and year, and the kind of act written is another"}. Write ${label}, or check the number.`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: ministerial.test(number.form) ? ministerFixes(view, reference, concept) : actFixes(view.text, reference, number),
  };
}

/** The kind of act, in the words in which it stands ("Kepmenaker" for "Permenaker"). */
function ministerFixes(view: BlockView, { formSpan }: Reference, concept: Concept): FixDraft[] {
  const kind = formSpan && kindLike(concept, view.text.slice(formSpan.start, formSpan.end));
  return formSpan && kind !== undefined ? [{ title: `Write "${kind}"`, edits: [{ ...formSpan, text: kind }] }] : [];
}

function conventionDraft(reference: Reference, concept: Concept): FindingDraft | undefined {
  const number = /No\. (\d+)/.exec(String(concept.instrument?.number ?? ""))?.[1];
  if (number === undefined || !reference.numberSpan) return undefined;
  return {
    start: reference.start,
    end: reference.end,
    message: `What is said here is what ILO Convention No. ${number} is about, and the number written is nearly that. Write No. ${number}, or check the number.`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: [{ title: `Write "No. ${number}"`, edits: [{ ...reference.numberSpan, text: number }] }],
  };
}

function titleOf(concept: Concept, lang: Lang): string {
  const title = concept.instrument?.title[lang] ?? concept.instrument?.title.id ?? concept.id;
  const subject = /.*\s(?:tentang|on)\s+(?:the\s+)?(.*)$/su.exec(title)?.[1] ?? title;
  return subject.length > longestTitle ? `${subject.slice(0, longestTitle).replace(/\s+\S*$/, "")} ...` : subject;
}

const longestTitle = 80;
