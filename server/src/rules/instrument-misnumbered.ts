import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf, type Numbered } from "../engine/instruments.js";
import { type BlockRule, blockHas, type FindingDraft, type FixDraft, type RuleContext } from "../engine/rule.js";
import { areAlikeFigures } from "./areAlikeFigures.js";
import { articlesInsideNumbers } from "./articleInsideNumber.js";
import { aseanMeetings } from "./aseanMeetings.js";
import { aseanYear } from "./aseanStatus.js";
import { conventionsLeftOut } from "./conventionLeftOut.js";
import { endOfSubject } from "./conventionSubjects.js";
import { dateEdit } from "./dateEdit.js";
import { dayBesideNumber } from "./dayBesideNumber.js";
import { decreeWithoutYear } from "./decreeWithoutYear.js";
import { describedEvents } from "./describedEvent.js";
import { constitutionWithNumber, englishTitleOfAct, titleOfRatified } from "./englishTitleOfAct.js";
import { fundamentalConventions } from "./fundamentalConventions.js";
import { impossibleOrder } from "./impossibleOrder.js";
import { incompleteNumbers } from "./incompleteNumber.js";
import { inForceSince } from "./inForceSince.js";
import {
  areRelated,
  aroundReference,
  dayInWords,
  formLike,
  instrumentLabel,
  isQuoted,
  levelOf,
  sentenceOf,
  sourceOf,
  treatyForm,
} from "./instruments.js";
import { kindLike } from "./kindLike.js";
import { withNameBefore } from "./nameBefore.js";
import { otherFormBeside } from "./otherFormBeside.js";
import { otherFormOfAct } from "./otherFormOfAct.js";
import { ratifiedTwice } from "./ratifiedTwice.js";
import { likeCase } from "./replacements.js";
import { resolutionWithoutStroke } from "./resolutionWithoutStroke.js";
import { shortYears } from "./shortYear.js";
import { isOwned } from "./spokenOf.js";
import { holdsTitle, isOfAmended } from "./titleOfAct.js";
import { titleOfAmended } from "./titleOfAmended.js";
import { titleOfOtherSubject } from "./titleOfOtherSubject.js";
import { unionSuffix } from "./unionSuffix.js";
import { writeFix } from "./writeFix.js";
import { wrongActBeside } from "./wrongActBeside.js";
import { wrongAdopter } from "./wrongAdopter.js";
import { wrongAnnex } from "./wrongAnnex.js";
import { wrongCells } from "./wrongCell.js";
import { noSuchConvention, wrongConventionNumber } from "./wrongConventionNumber.js";
import { wrongDay } from "./wrongDay.js";
import { wrongDescribedNumber } from "./wrongDescribedNumber.js";
import { wrongEventYear } from "./wrongEventYear.js";
import { wrongForeignActs } from "./wrongForeignAct.js";
import { wrongFounding } from "./wrongFounding.js";
import { wrongGazette } from "./wrongGazette.js";
import { wrongHolder } from "./wrongHolder.js";
import { wrongMaker } from "./wrongMaker.js";
import { wrongNumberAfterName } from "./wrongNumberAfterName.js";
import { wrongNumbersInBrackets } from "./wrongNumberInBracket.js";
import { wrongObservance } from "./wrongObservance.js";
import { wrongOrdinal } from "./wrongOrdinal.js";
import { wrongParent } from "./wrongParent.js";
import { wrongPeriods } from "./wrongPeriod.js";
import { wrongPlace } from "./wrongPlace.js";
import { wrongRatifyingAct } from "./wrongRatifyingAct.js";
import { wrongRecommendations } from "./wrongRecommendation.js";
import { wrongRelatedAct } from "./wrongRelatedAct.js";
import { wrongSession } from "./wrongSession.js";
import { wrongSymbolBeside } from "./wrongSymbolBeside.js";
import { wrongSymbolForm } from "./wrongSymbolForm.js";
import { wrongTitleWord } from "./wrongTitleWord.js";
import { wrongYearBeside } from "./wrongYearBeside.js";
import { wrongYearOfAct } from "./wrongYearOfAct.js";
import { yearsInsideTitles } from "./yearInsideTitle.js";
import { wrongYearOfSession } from "./yearOfSession.js";

/**
 * Reports a law whose number, year or form does not go with the title, name or key written beside it, with the treaty that it is said to ratify, the act that it is said to
 * amend, replace or implement, or with what the clause says of it, a treaty or
 * law dated by another event than its own, an act with another gazette than the one that published it, a plan with the years of none of its name, a treaty that is described with its maker and a wrong year, a process, programme or body that is said to have begun in another year than it did, and a day that is kept every year on another date. An act whose title says which it is and that
 * has half of its number is completed. A law that amends another may be called by the other's title; nothing is said then.
 * Bad:  UU No. 21 Tahun 2009 tentang Pemberantasan Tindak Pidana Perdagangan Orang mengatur restitusi.
 * Good: UU No. 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang mengatur restitusi.
 * Bad:  The Global Compact for Safe, Orderly and Regular Migration (General Assembly resolution 73/159) has 23 objectives.
 * Good: The Global Compact for Safe, Orderly and Regular Migration (General Assembly resolution 73/195) has 23 objectives.
 * Bad:  Protokol Palermo disahkan dengan UU 15/2009.
 * Good: Protokol Palermo disahkan dengan UU 14/2009.
 * Bad:  Indonesia is a party to the 2003 Palermo Protocol.
 * Good: Indonesia is a party to the 2000 Palermo Protocol, in force since 2003.
 */
export const instrumentMisnumbered: BlockRule = {
  id: "instrument-misnumbered",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.words,
  *check(view, all, context) {
    yield* wrongForeignActs(view, all, context);
    yield* wrongPeriods(view, all, context);
    yield* wrongFounding(view, all, context);
    yield* wrongObservance(view, all);
    yield* describedEvents(view, all, context);
    yield* incompleteNumbers(view, all, context);
    yield* wrongRecommendations(view, all, context);
    const inCells = wrongCells(view, all, context);
    yield* inCells;
    yield* shortYears(view, all, context);
    yield* articlesInsideNumbers(view, all);
    yield* conventionsLeftOut(view, all);
    yield* yearsInsideTitles(view, all, context);
    yield* fundamentalConventions(view, all, context);
    yield* wrongNumbersInBrackets(view, all, context);
    yield* wrongSession(view, all);
    yield* aseanMeetings(view, all);
    yield* resolutionWithoutStroke(view, all, context);
    yield* unionSuffix(view, all);
    yield* wrongSymbolForm(view, all);
    yield* wrongYearOfSession(view, all, context);
    yield* constitutionWithNumber(view, all);
    yield* decreeWithoutYear(view, all, context);
    for (const [at, reference] of all.references.entries()) {
      if (isQuoted(reference, all) || inCells.some(({ start, end }) => reference.start < end && start < reference.end)) continue;
      const facts = aroundReference(all, at);
      const draft =
        reference.form === "symbol" && !reference.yearAs
          ? (wrongConventionNumber(view, reference, context) ??
            noSuchConvention(view, reference, context) ??
            wrongResolutionYear(reference, context) ??
            wrongSymbolBeside(view, facts, reference, context) ??
            wrongDescribedNumber(view, facts, reference, context) ??
            wrongTitleWord(view, facts, reference, context) ??
            wrongEventYear(view, facts, { ...reference, end: endOfSubject(view.text, reference.end, context.lexicon) }, context))
          : reference.by === "name" || reference.form === "symbol"
            ? (wrongConventionNumber(view, reference, context) ??
              noSuchConvention(view, reference, context) ??
              wrongSymbolBeside(view, facts, reference, context) ??
              (reference.form === "symbol" ? wrongDescribedNumber(view, facts, reference, context) : undefined) ??
              wrongTreatyYear(view, facts, reference, context) ??
              wrongNumberAfterName(view, facts, reference, context) ??
              wrongYearBeside(view, facts, reference, context) ??
              wrongYearOfAct(view, facts, reference, context) ??
              wrongEventYear(view, facts, reference, context))
            : (titleOfRatified(view, reference, context) ??
              wrongNumber(view, facts, withNameBefore(view, facts, reference, context), context) ??
              wrongAmendment(view, facts, reference, context) ??
              otherThanKey(view, facts, reference, context) ??
              wrongRatifyingAct(view, facts, reference, context) ??
              ratifiedTwice(view, facts, reference, context) ??
              wrongRelatedAct(view, facts, reference, context) ??
              wrongOrdinal(view, facts, reference, context) ??
              impossibleOrder(view, facts, reference, context) ??
              wrongHolder(view, facts, reference, context) ??
              wrongActBeside(view, facts, reference, context) ??
              wrongDescribedNumber(view, facts, reference, context) ??
              wrongTitleWord(view, facts, reference, context) ??
              titleOfOtherSubject(view, facts, reference, context) ??
              englishTitleOfAct(view, reference, context) ??
              otherFormBeside(view, facts, reference, context) ??
              otherFormOfAct(view, facts, reference, context) ??
              wrongMaker(view, facts, reference, context) ??
              wrongEventYear(view, facts, reference, context));
      const found =
        draft ??
        inForceSince(view, facts, reference, context) ??
        wrongGazette(view, reference, context) ??
        dayBesideNumber(view, reference, context) ??
        wrongDay(view, facts, reference, context) ??
        wrongPlace(view, facts, reference, context) ??
        wrongAdopter(view, facts, reference, context) ??
        wrongAnnex(view, facts, reference, context) ??
        wrongParent(view, facts, reference, context) ??
        aseanYear(view, facts, reference, context);
      if (found) yield found;
    }
  },
};

/** Number and year against the title or name beside them. */
function wrongNumber(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { titleKeys, key } = reference;
  if (!titleKeys || (key !== undefined && titleKeys.includes(key))) return undefined;
  const { lexicon } = context;
  const index = instrumentIndex(lexicon);
  const own = key === undefined ? undefined : instrumentOf(lexicon, key);
  const named = titleKeys.map((title) => instrumentOf(lexicon, title)).filter((concept) => concept !== undefined);
  const mayBeCalled = own && named.some((concept) => mayShareTitle(own, concept, context)) && !isOfAmended(view, reference, own, named);
  if (own && mayBeCalled && !ratifiesInTitleOnly(view, reference, own)) return titleOfAmended(view, facts, reference, own, named, context);
  const numbers = named.map((concept) => index.numberOf(concept.id)).filter((number) => number !== undefined);
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  // A law that amends another is called by the other's title, too.
  const amending = named.flatMap((concept) =>
    (concept.instrument?.amendedBy ?? []).flatMap((id) => {
      const later = instrumentOf(lexicon, id);
      return later && holdsTitle(later, concept) ? [index.numberOf(id)] : [];
    }),
  );
  const near = [...numbers, ...amending.filter((number) => number !== undefined)].filter((number) => differsInOne(reference, number));
  // Figures that were turned around are the likeliest slip.
  near.sort((one, other) => Number(isTurned(reference, other)) - Number(isTurned(reference, one)));
  const [likeliest] = near;
  if (likeliest && near.length <= 2) return numberFinding(view, reference, near, own, lang, context);
  // A right number under another form: the title says which form it is.
  const [swapped] = numbers.filter(
    (number) => number.form !== reference.form && number.number === reference.number && number.year === reference.year,
  );
  if (swapped && !own && !reference.apposed && reference.formSpan) {
    const written = view.text.slice(reference.formSpan.start, reference.formSpan.end);
    const form = formLike(swapped.form, written) ?? kindLike(swapped.concept, written);
    const right = instrumentLabel(swapped.concept, lang, lexicon);
    return {
      start: reference.start,
      end: numberEnd(reference),
      message: `The title is that of ${right}; the form "${written}" is another kind of act. Write ${right}.`,
      level: levelOf(swapped.concept, "warning"),
      ...sourceOf(swapped.concept),
      fixes: form ? [{ title: `Write "${form}"`, edits: [{ ...reference.formSpan, text: form }] }] : [],
    };
  }
  const [title] = numbers.filter((number) => number.form === reference.form && number.issuer === reference.issuer);
  if (!title) return undefined;
  if (!own && reference.apposed)
    return { ...numberFinding(view, reference, [title], own, lang, context), level: levelOf(title.concept, "information") };
  if (!own)
    return isTelling(view, reference) ? { ...numberFinding(view, reference, [title], own, lang, context), level: "hint" } : undefined;
  const right = instrumentLabel(title.concept, lang, lexicon);
  const retitled = titleEdit(view, reference, own, lang);
  return {
    start: reference.start,
    end: retitled?.end ?? numberEnd(reference),
    message: `${instrumentLabel(own, lang, lexicon)} is another act ("${shortTitle(own, lang)}"); the ${reference.apposed ? "name" : "title"} beside it is that of ${right}. Write ${right} or correct the title.`,
    level: levelOf(title.concept, "warning"),
    ...sourceOf(title.concept),
    fixes: [...numberFixes(reference, title, false), ...titleFixes(retitled)],
  };
}

/** One amends or ratifies the other; that it replaced the other does not give it the old title. */
function mayShareTitle(own: Concept, titled: Concept, { lexicon }: RuleContext): boolean {
  if (!areRelated(own, titled, lexicon)) return false;
  const isPredecessor = (one: Concept, other: Concept) =>
    one.instrument?.repealedBy === other.id || one.instrument?.supersededBy === other.id;
  const { amends, amendedBy } = own.instrument ?? {};
  const isAmendment = holdsTitle(own, titled) || amends?.includes(titled.id) || amendedBy?.includes(titled.id);
  return isAmendment === true || !(isPredecessor(own, titled) || isPredecessor(titled, own));
}

interface TitleEdit extends Span {
  readonly text: string;
}

/** The title of the act that has the number, in place of that of another. */
function titleEdit({ text: all }: BlockView, { titleSpan, apposed }: Reference, own: Concept, lang: Lang): TitleEdit | undefined {
  const title = subjectOf.exec(own.instrument?.title[lang] ?? "")?.groups;
  if (!titleSpan || apposed || !title?.subject) return undefined;
  const written = all.slice(titleSpan.start, titleSpan.end);
  const lead = /^\s+(?:tentang|on)\s+(?:the\s+)?/i.exec(written)?.[0] ?? "";
  const start = titleSpan.start + lead.length;
  if (lead === "" && !/\s(?:tentang|on)\s+(?:the\s+)?$/i.test(all.slice(Math.max(0, start - 14), start))) return undefined;
  const hasArticle = /\sthe\s+$/i.test(all.slice(Math.max(0, start - 8), start));
  const text = likeCase(title.subject, written.slice(lead.length));
  return { start, end: titleSpan.end, text: title.the && !hasArticle ? `the ${text}` : text };
}

function titleFixes(edit: TitleEdit | undefined): FixDraft[] {
  return edit ? [writeFix(edit.start, edit.end, edit.text)] : [];
}

const subjectOf = /\s(?:tentang|on)\s+(?<the>the\s+)?(?<subject>.*)$/su;

/** The title written is that of an act of ratification, and the act with the number is none: that one belongs to the other does not explain it. */
function ratifiesInTitleOnly({ text }: BlockView, { titleSpan }: Reference, own: Concept): boolean {
  const ratifies = /\s(?:on|tentang)\s+(?:the\s+)?(?:ratification|pengesahan)\s/i;
  const { en = "", id = "" } = own.instrument?.title ?? {};
  return titleSpan !== undefined && ratifies.test(text.slice(titleSpan.start, titleSpan.end)) && !ratifies.test(en) && !ratifies.test(id);
}

/** A title of so many words that no other act of the kind will have it, though the base does not know the number that stands before it. */
function isTelling({ text }: BlockView, { titleSpan, apposed }: Reference): boolean {
  return titleSpan !== undefined && !apposed && text.slice(titleSpan.start, titleSpan.end).split(/\s+/).length >= fewestWordsOfTitle;
}

const fewestWordsOfTitle = 9;

function numberFinding(
  view: BlockView,
  reference: Reference,
  near: readonly Numbered[],
  own: Concept | undefined,
  lang: "en" | "id",
  context: RuleContext,
): FindingDraft {
  const right = near[0] as Numbered;
  const label = instrumentLabel(right.concept, lang, context.lexicon);
  const others = near.slice(1).map((number) => ` or ${instrumentLabel(number.concept, lang, context.lexicon)}`);
  const what = own ? ` ${instrumentLabel(own, lang, context.lexicon)} is "${shortTitle(own, lang)}".` : "";
  const retitled = own && titleEdit(view, reference, own, lang);
  return {
    start: reference.start,
    end: retitled?.end ?? numberEnd(reference),
    message: `The ${reference.apposed ? "name" : "title"} beside it is that of ${label}${enactedOn(right.concept)}.${what} Write ${label}${others.join("")}.`,
    level: levelOf(right.concept, "warning"),
    ...sourceOf(right.concept),
    fixes: [
      ...near.flatMap((number) =>
        numberFixes(reference, number, near.length === 1 && !own && !reference.apposed && right.concept.confidence === "high"),
      ),
      ...titleFixes(retitled),
    ],
  };
}

const amends =
  /^\s+(?:tentang|on)\s+(?:(?:the\s+)?(?:first|second|third|fourth)\s+)?(?:the\s+)?(?:perubahan(?:\s+(?:pertama|kedua|ketiga|keempat))?\s+atas|amendments?\s+(?:to|of))\s+(?:the\s+)?$/iu;

/** "Perpres 22/2022 tentang Perubahan atas Perpres 69/2008": the number against those that did amend it. */
function wrongAmendment(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (reference.titleKeys) return undefined;
  const amended = facts.references.find((other) => other.start > reference.end && amends.test(view.text.slice(reference.end, other.start)));
  const concept = amended?.key === undefined || amended.otherKeys ? undefined : instrumentOf(context.lexicon, amended.key);
  const known = concept?.instrument?.amendedBy;
  if (!concept || !known || (reference.key !== undefined && (known.includes(reference.key) || concept.id === reference.key)))
    return undefined;
  const index = instrumentIndex(context.lexicon);
  const own = reference.key === undefined ? undefined : instrumentOf(context.lexicon, reference.key);
  if (own && areRelated(own, concept, context.lexicon)) return undefined;
  const near = known
    .map((id) => index.numberOf(id))
    .filter((number) => number !== undefined && differsInOne(reference, number)) as Numbered[];
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  return near.length > 0 && near.length <= 2 ? numberFinding(view, reference, near, own, lang, context) : undefined;
}

/** A number that the base does not have, against the key that the memo cites for it. */
function otherThanKey(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (!reference.number || reference.titleKeys) return undefined;
  const first = facts.citations.find((citation) => citation.groupStart >= reference.end);
  if (!first || first.groupStart - reference.end > 3 || !/^[\s*_"”]*$/.test(view.text.slice(reference.end, first.groupStart)))
    return undefined;
  const index = instrumentIndex(context.lexicon);
  const elsewhere = new Set(facts.references.map((other) => other.key));
  const cited = facts.citations
    .filter((citation) => citation.groupStart === first.groupStart && !elsewhere.has(citation.key))
    .map((citation) => index.numberOf(citation.key))
    .filter((number) => number !== undefined && differsInOne(reference, number));
  const [right] = cited;
  const own = right && reference.key !== undefined ? instrumentOf(context.lexicon, reference.key) : undefined;
  // An act cited by the key of one that it amends, or that amends it, is cited on purpose.
  if (!right || cited.length !== 1 || (own && areRelated(own, right.concept, context.lexicon))) return undefined;
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  const label = instrumentLabel(right.concept, lang, context.lexicon);
  return {
    start: reference.start,
    end: numberEnd(reference),
    message: `The key cited here is that of ${label}${enactedOn(right.concept)}, and ${own ? "the number written is another act's" : "the base has no act with the number written"}. Write ${label} or cite another key.`,
    level: levelOf(right.concept, "warning"),
    ...sourceOf(right.concept),
    fixes: numberFixes(reference, right, false),
  };
}

/** A treaty or declaration under the year of its entry into force or of its ratification. */
function wrongTreatyYear(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { key, year, yearSpan, yearAs } = reference;
  if (key === undefined || year === undefined || !yearSpan || reference.otherKeys) return undefined;
  const concept = instrumentOf(context.lexicon, key);
  const instrument = concept?.instrument;
  if (!concept || !instrument?.adopted || !treatyForm.test(instrument.form)) return undefined;
  const adopted = Number(instrument.adopted.slice(0, 4));
  const inForce = yearOf(instrument.inForce);
  if (year === adopted || (year === yearOf(instrument.opened) && year !== inForce)) return undefined;
  const ratified = yearOf(instrument.indonesia?.ratified);
  const isForce = year === inForce;
  const sentence = sentenceOf(view, facts, reference.start);
  const lang = sentence.lang ?? context.lang;
  const link = yearAs === "before" ? "" : view.text.slice(reference.end, yearSpan.start);
  // "Adopted by Indonesia in 1990", "adopted in 1990 by Indonesia": what the State did.
  if (
    yearAs === "adopted" &&
    (/(?:by|oleh)\s+(?:the\s+)?(?:Indonesia|Government|Pemerintah)/i.test(link) ||
      /^\s+(?:by|oleh)\s/i.test(view.text.slice(yearSpan.end, yearSpan.end + 8)))
  )
    return undefined;
  // "Protokol Palermo tahun 2009": as a name it would be dated by its adoption; an English name is not followed by a bare year.
  const isName = yearAs === "before" || yearAs === "inside" || /^\s+(?:of|tahun)\s+$/i.test(link) || (lang === "id" && /^\s+$/.test(link));
  if (!isForce && !(year === ratified && isName)) return undefined;
  if (ofEvent.test(view.text.slice(Math.max(0, reference.start - 60), reference.start).toLowerCase())) return undefined;
  if (yearAs === "adopted" && !/^\s*(?:[,(]|yang|which|that)/.test(link) && isOwned(view.text, reference)) return undefined;
  // "(2003)" after a name in a table or in a sentence about ratification or force is the date of that; "of 2016" dates the text itself.
  const isDated = /^\s+of\s+$/.test(link) && !ofAct.test(view.text.slice(Math.max(0, reference.start - 40), reference.start).toLowerCase());
  if (
    yearAs === "after" &&
    !isDated &&
    (facts.kind === "table" || (ofForce.test(sentence.text.toLowerCase()) && !isNoYearOfIndonesia(sentence.text, year, ratified)))
  )
    return undefined;
  if (
    yearAs === "before" &&
    /^\s+(?:entry into force|ratification|accession|came into force|took effect|entered)/i.test(
      view.text.slice(reference.end, reference.end + 30),
    )
  )
    return undefined;
  const label = instrumentLabel(concept, lang, context.lexicon);
  const start = Math.min(reference.start, yearSpan.start);
  const edit = yearAs === "adopted" ? dateEdit(view.text, yearSpan, instrument.adopted, lang) : { ...yearSpan, text: String(adopted) };
  return {
    start,
    end: Math.max(reference.end, yearSpan.end + (yearAs === "after" && view.text[yearSpan.end] === ")" ? 1 : 0)),
    message: `${label} was adopted in ${adopted}; ${year} is the year ${isForce ? "it entered into force" : "Indonesia ratified it"}${isForce && instrument.inForce ? ` (${dayInWords(instrument.inForce)})` : ""}. Date it by its adoption: ${adopted}.`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: [{ title: `Write "${edit.text}"`, safe: concept.confidence === "high", edits: [edit] }],
  };
}

/** The year is that of a report or a meeting on the treaty. */
const ofEvent =
  /(?<![a-z])(?:laporan|evaluasi|pelaksanaan|implementasi|penerapan|peringatan|konferensi|sidang|tinjauan|pertemuan|reports?|review|evaluation|implementation|conference|meeting|session|anniversary|status)\s+(?:(?:pelaksanaan|implementasi|negara|pihak|para|atas|of|on|the|to|for|under|implementation)\s+)*$/;

/** "the ratification of the Protocol of 2009", "entry into force of": what happened in that year stands before the name. */
const ofAct = /(?:ratif|acce|force|sign|effect|part(?:y|ies)|membership)[a-z]*\s(?:of|to|by)\s(?:the\s)?$/;

const ofForce =
  /\b(?:ratif[a-zÀ-ỿ]*|acce[a-zÀ-ỿ]*|in(?:to)? force|entered|effective|part(?:y|ies) to|joined|since|berlaku|meratifikasi|diratifikasi|ratifikasi|aksesi|mengaksesi|pengesahan|disahkan|mengesahkan|sejak|mulai|mengikat\s+indonesia|bind(?:s|ing)(?:\s+on)?\s+indonesia)(?![a-zÀ-ỿ])/;

/** "Indonesia is a party to the Palermo Protocol (2003)": it is so since another year. */
function isNoYearOfIndonesia(sentence: string, year: number, ratified: number | undefined): boolean {
  return ratified !== undefined && ratified !== year && /\bIndonesia\b/.test(sentence) && !ofOtherForce.test(sentence);
}

/** What is said of the treaty and not of the State, or of another State. */
const ofOtherForce =
  /\b(?:in(?:to)? force|entered|effective|signed|signature|since|berlaku|ditandatangani|penandatanganan|sejak|mulai|other|countries|states|negara-negara|lain|Malaysia|Thailand|Viet ?nam|Cambodia|Kamboja|Myanmar|Laos?|Singapore|Singapura|Brunei|Philippines|Filipina|Australia|China)(?![a-zÀ-ỿ])/iu;

/** "Security Council resolution 2388 (2016)": the year against the day of adoption. */
function wrongResolutionYear(reference: Reference, context: RuleContext): FindingDraft | undefined {
  const concept = reference.key === undefined ? undefined : instrumentOf(context.lexicon, reference.key);
  const adopted = yearOf(concept?.instrument?.adopted);
  if (!concept || adopted === undefined || reference.year === undefined || reference.year === adopted) return undefined;
  const at = reference.start + reference.text.lastIndexOf(String(reference.year));
  return {
    start: reference.start,
    end: reference.end,
    message: `This resolution was adopted in ${adopted}, not in ${reference.year}. Write ${adopted}.`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: [{ title: `Write "${adopted}"`, safe: true, edits: [{ start: at, end: at + 4, text: String(adopted) }] }],
  };
}

/** Same form and issuer, and exactly one of number and year agrees, or the two changed places: an older act of the same title differs in both. */
function differsInOne(reference: Reference, right: Numbered): boolean {
  if (right.form !== reference.form || right.issuer !== (reference.issuer ?? "")) return false;
  if (right.number === reference.number && !areNearYears(reference.year, right.year)) return false;
  return (right.number === reference.number) !== (right.year === reference.year) || isTurned(reference, right);
}

/** Years that one slip or a lapse of memory takes for one another: "UU 22/1948 tentang Pemerintahan Daerah" is an older act than UU 22/1999. */
function areNearYears(one: number | undefined, other: number): boolean {
  return one !== undefined && (Math.abs(one - other) <= longestLapse || areAlikeFigures(String(one), String(other)));
}

const longestLapse = 15;

/** "17 of 2018" for "18 of 2017", "12 of 2007" for "21 of 2007". */
function isTurned({ number, year }: Reference, right: Numbered): boolean {
  if (number === undefined || year === undefined) return false;
  if (year === right.year) return number !== right.number && number === [...right.number].reverse().join("");
  return Number(number) === right.year % 100 && year % 100 === Number(right.number);
}

function numberFixes(reference: Reference, right: Numbered, safe: boolean): FixDraft[] {
  const { numberSpan, yearSpan } = reference;
  if (!numberSpan || !yearSpan) return [];
  const edits: { start: number; end: number; text: string }[] = [];
  if (right.number !== reference.number) edits.push({ ...numberSpan, text: right.number });
  if (right.year !== reference.year) edits.push({ ...yearSpan, text: String(right.year) });
  return [{ title: `Write number ${right.number} of ${right.year}`, safe, edits }];
}

function numberEnd(reference: Reference): number {
  return reference.yearSpan ? Math.max(reference.yearSpan.end, reference.formSpan?.end ?? 0) : reference.end;
}

function enactedOn(concept: Concept): string {
  const enacted = concept.instrument?.enacted;
  return enacted ? `, enacted on ${dayInWords(enacted)}` : "";
}

function shortTitle(concept: Concept, lang: "en" | "id"): string {
  const title = concept.instrument?.title[lang] ?? concept.instrument?.title.id ?? concept.id;
  const subject = subjectOf.exec(title)?.groups?.subject ?? title;
  return subject.length > 90 ? `${subject.slice(0, 87).replace(/\s+\S*$/, "")} ...` : subject;
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}
