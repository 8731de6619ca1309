import type { Concept, PartialRepeal } from "../engine/concept.js";
import { endWithYear } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Citation, Pinpoint, Reference, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import { type BlockRule, blockHas, type FindingDraft, type FixDraft, type RuleContext } from "../engine/rule.js";
import { aseanStatus } from "./aseanStatus.js";
import { covers, takenPlace, takenText } from "./covers.js";
import { draftAsLaw } from "./draftAsLaw.js";
import {
  aroundReference,
  dayInWords,
  endOf,
  instrumentLabel,
  isCodeOfAnyCountry,
  isEndUnconfirmed,
  isQuoted,
  levelOf,
  meantOn,
  sentenceOf,
  sourceOf,
} from "./instruments.js";
import { laterAmendment } from "./laterAmendment.js";
import { provisionFixes } from "./provisionFixes.js";
import { saidNotYet } from "./saidNotYet.js";
import { saidToBeOver } from "./saidToBeOver.js";
import { saidToBeParty } from "./saidToBeParty.js";
import { saysGist, touchesGist } from "./saysGist.js";
import { tellsPast } from "./timeOfSentence.js";
import { treatyStatus } from "./treatyStatus.js";
import { writeFix } from "./writeFix.js";
import { otherCountry } from "./wrongRatifyingAct.js";

/**
 * Reports an instrument given as law in force that on the memo's date was repealed, expired, superseded or not yet in force, and a provision that
 * another law has replaced. The message names what took its place and when. Sentences that speak of the past, of the change itself or of
 * the replacement are left alone; so is an instrument that was amended. Of a law in force that is said to be repealed it says that it is not, and of a treaty that Indonesia is said to
 * have ratified that it has not, as far as the base knows; so of another State of ASEAN, where a source was read for it; and of an act called the last amendment of another that a later one
 * followed.
 * Bad:  Penempatan pekerja migran wajib mengikuti UU 39/2004.
 * Good: Penempatan pekerja migran wajib mengikuti UU 18/2017, yang menggantikan UU 39/2004.
 * Bad:  Pelaku dijerat dengan Pasal 2 UU 21/2007 untuk perbuatan pada Maret 2026.
 * Good: Pelaku dijerat dengan Pasal 455 UU 1/2023 untuk perbuatan pada Maret 2026.
 */
export const instrumentNotInForce: BlockRule = {
  id: "instrument-not-in-force",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.reference | blockHas.citation,
  *check(view, all, context) {
    if (all.quoted || all.kind === "heading") return;
    yield* draftAsLaw(view, all);
    const said = new Set<Citation>();
    let previous: { readonly concept: Concept; readonly end: number } | undefined;
    for (const [at, reference] of all.references.entries()) {
      const facts = aroundReference(all, at);
      if (isQuoted(reference, facts) || isCodeOfAnyCountry(reference, view)) continue;
      const concept = meantOn(reference, context.date, context.lexicon);
      if (!concept) continue;
      const beside = facts.citations.filter((citation) => citation.key === concept.id && isBeside(view, reference, citation));
      const draft =
        judge({ view, facts, context, concept, place: reference, reference, pinpoints: reference.pinpoints ?? [], beside }) ??
        laterAmendment(view, facts, reference, concept, context) ??
        saidToBeOver(view, facts, reference, concept, context) ??
        saidToBeParty(view, facts, reference, concept, context) ??
        saidNotYet(view, facts, reference, concept, context) ??
        treatyStatus(view, facts, reference, concept, context) ??
        aseanStatus(view, facts, reference, concept, context);
      if (!draft) continue;
      // The acronym in brackets after a title is the same mention.
      const repeats = previous?.concept === concept && /^[\s,(\u201c"*_]{1,4}$/.test(view.text.slice(previous.end, reference.start));
      previous = { concept, end: endWithYear(reference) };
      for (const citation of beside) said.add(citation);
      if (repeats) continue;
      yield draft;
    }
    for (const citation of all.citations) {
      const concept = instrumentOf(context.lexicon, citation.key);
      if (!concept || said.has(citation)) continue;
      const place = { start: citation.start - 1, end: citation.end };
      const draft = judge({ view, facts: all, context, concept, place, pinpoints: citation.locators ?? [], citation, beside: [citation] });
      if (draft) yield draft;
    }
  },
};

interface Case {
  readonly view: BlockView;
  readonly facts: BlockFacts;
  readonly context: RuleContext;
  readonly concept: Concept;
  readonly place: Span;
  readonly pinpoints: readonly Pinpoint[];
  readonly reference?: Reference;
  readonly citation?: Citation;
  /** Citations of the same instrument that stand with it and change with it. */
  readonly beside: readonly Citation[];
}

function judge(one: Case): FindingDraft | undefined {
  const { instrument } = one.concept;
  if (!instrument) return undefined;
  const end = endOf(one.concept, one.context.lexicon);
  if (end !== undefined && end <= one.context.date) return ended(one, end);
  if (end === undefined && /^(?:not-yet-in-force|draft)$/.test(instrument.status)) return notYet(one, undefined);
  if (instrument.inForce && instrument.inForce > one.context.date && (instrument.enacted ?? instrument.adopted ?? "") <= one.context.date)
    return notYet(one, instrument.inForce);
  return (instrument.partialRepeals ? replaced(one) : undefined) ?? ofEarlierCode(one);
}

/** "Pasal 378 KUHP" for fraud: an article of the earlier code of the same name, told by the subject that it had there. */
function ofEarlierCode(one: Case): FindingDraft | undefined {
  const { concept, context, reference } = one;
  for (const key of reference?.otherKeys ? [reference.key ?? "", ...reference.otherKeys] : []) {
    const earlier = key === concept.id ? undefined : instrumentOf(context.lexicon, key);
    for (const repeal of earlier?.instrument?.partialRepeals ?? []) {
      if (!earlier || repeal.effective === undefined || repeal.effective > context.date) continue;
      for (const pinpoint of one.pinpoints) {
        const at = repeal.provisions.findIndex((provision) => covers(provision, pinpoint));
        if (at >= 0 && speaksOfEarlier(one, pinpoint, earlier, repeal)) return earlierDraft(one, pinpoint, earlier, repeal, at);
      }
    }
  }
  return undefined;
}

/** The words around an article say what the earlier code had there, and nothing of what the one in force has. */
function speaksOfEarlier(one: Case, pinpoint: Pinpoint, earlier: Concept, repeal: PartialRepeal): boolean {
  const { concept, context, facts, reference } = one;
  const gistIn = (owner: Concept) => owner.instrument?.provisions?.find(({ ref }) => !/\d\s*-/.test(ref) && covers(ref, pinpoint))?.about;
  const gist = gistIn(earlier);
  if (!gist) return false;
  const sentence = sentenceOf(one.view, facts, pinpoint.start);
  if (tellsPast(one, sentence, repeal.effective ?? "") || aside.test(sentence.text) || otherCountry.test(sentence.text)) return false;
  const othersNamed = facts.references.some(
    (other) => other !== reference && other.start >= sentence.start && other.end <= sentence.end && other.key === concept.id,
  );
  if (repeal.by === concept.id ? othersNamed : names(one, sentence, repeal.by)) return false;
  const lang = sentence.lang ?? context.lang;
  const from = Math.max(sentence.start, pinpoint.start - subjectReach) - sentence.start;
  const near = sentence.text.slice(from, pinpoint.end + subjectReach - sentence.start);
  const now = gistIn(concept);
  return saysGist(near, gist, lang) && !(now && touchesGist(near, now, lang));
}

/** Code units on either side of an article within which its subject stands. */
const subjectReach = 90;

/** Who compares or counts articles, or denies, does not cite one. */
const aside = /(?<![a-zÀ-ỿ])(?:bukan|tidak mengatur|not|no longer|instead|formerly|WvS|Wetboek)(?![a-zÀ-ỿ])/i;

function earlierDraft(one: Case, pinpoint: Pinpoint, earlier: Concept, repeal: PartialRepeal, at: number): FindingDraft {
  const { concept, context, facts, view } = one;
  const lang = sentenceOf(view, facts, pinpoint.start).lang ?? context.lang;
  const by = instrumentOf(context.lexicon, repeal.by);
  const now = repeal.replacedBy?.[at] ?? by?.instrument?.partialRepeals?.find((later) => later.by === concept.id)?.replacedBy?.[0];
  const label = by ? instrumentLabel(by, lang, context.lexicon) : repeal.by;
  const article = /^Pasal (\d+)/.exec(now ?? "")?.[1];
  return {
    start: pinpoint.start,
    end: pinpoint.end,
    ...sourceOf(earlier),
    level: levelOf(earlier, "information"),
    message: `${pinpoint.text} was about this in the earlier code; ${label} repealed it on ${dayInWords(repeal.effective ?? "")}, and in the code in force it is about something else. Cite ${now ?? "the provision in force"}.`,
    fixes: [...(article ? [wholeArticleFix(view, pinpoint, article)] : []), ...earlierNameFix(one, lang)],
  };
}

function wholeArticleFix(view: BlockView, pinpoint: Pinpoint, article: string): FixDraft {
  const head = /^\D+/u.exec(view.text.slice(pinpoint.start, pinpoint.end))?.[0] ?? "";
  return writeFix(pinpoint.start, pinpoint.end, head + article);
}

/** "KUHP lama", "the old Criminal Code": who means the earlier code says so. */
function earlierNameFix({ view, reference }: Case, lang: "en" | "id"): FixDraft[] {
  if (reference?.by !== "name") return [];
  const written = view.text.slice(reference.start, reference.end);
  const isIndonesian = lang === "id" && /^K/.test(written);
  const needsArticle = /\bof\s+$/i.test(view.text.slice(Math.max(0, reference.start - 5), reference.start));
  const text = isIndonesian ? `${written} lama` : `${needsArticle ? "the " : ""}old ${written}`;
  return [writeFix(reference.start, reference.end, text)];
}

/** "KUHAP joined the claims. It was replaced by Law No. 20 of 2025.": the next sentence says of the instrument itself that it is over. */
const isTakenUp =
  /^\s*(?:It|This (?:law|act|code|decree|regulation|statute)|That (?:law|act|code|decree|regulation|statute)|The (?:law|act|code|decree|regulation|statute)|(?:Undang-[Uu]ndang|UU|Peraturan|Perpres|Aturan|Kitab|Keputusan) (?:itu|ini|tersebut))\s(?:(?:was|has|had|been|since|later|then|now|kini|telah|sudah|kemudian|lalu|sejak)\s)*(?:replaced|repealed|revoked|superseded|dicabut|diganti(?:kan)?)(?![a-z])/;
/** "Law No. 18 of 2017 revoked it.", "mencabut undang-undang itu", within the next two sentences or the next item. */
const isOverturned =
  /(?<![a-z])(?:(?:replaced|repealed|revoked|superseded|took the place of)\s(?:it|that (?:law|act|code|statute|decree|regulation))|(?:mencabut|menggantikan|mengganti)(?:nya|\s(?:undang-undang|UU|peraturan|perpres|aturan|kitab|keputusan)\s(?:itu|ini|tersebut|lama)))(?![a-z])/i;
const longestTakingUp = 80;
const longestOverturning = 360;

function twoSentencesFrom(text: string, from: number): string {
  const after = text.slice(from, from + longestOverturning).replace(/(?<![A-Za-z])(?:No|Nos|Art|Arts)\./g, "No ");
  return after
    .split(/(?<=[.?!])\s/)
    .slice(0, 3)
    .join(" ");
}

/** Repealed, expired or superseded. */
function ended(one: Case, end: string): FindingDraft | undefined {
  const { concept, context, facts, view } = one;
  const sentence = sentenceOf(view, facts, one.place.start);
  const by = concept.instrument?.repealedBy ?? concept.instrument?.supersededBy;
  const line = successors(concept, context);
  // "Bohol Work Plan 2023-2028": the years beside the name are those of the one that followed.
  const lastYear = /^[\s(]{1,2}(?:19|20)\d\d\s?[-\u2013\u2014]\s?((?:19|20)\d\d)/.exec(
    view.text.slice(one.place.end, one.place.end + 14),
  )?.[1];
  if (lastYear !== undefined && lastYear > end.slice(0, 4)) return undefined;
  // "Is Law No. 36 of 2009 still in force?"
  if (/\?["\u201d)*_]*\s*$/.test(sentence.text)) return undefined;
  const told = lastYear === undefined ? sentence : withoutOwnYears(sentence, one.place.end);
  if (tellsPast(one, inItsForm(told), end) || (by !== undefined && names(one, sentence, by))) return undefined;
  if (line.some((later) => names(one, sentence, later.id))) return undefined;
  if (isTakenUp.test(view.text.slice(sentence.end, sentence.end + longestTakingUp))) return undefined;
  if (isOverturned.test(twoSentencesFrom(view.text, sentence.end))) return undefined;
  const lang = sentence.lang ?? context.lang;
  const label = instrumentLabel(concept, lang, context.lexicon);
  const [successor] = line;
  const current = line.at(-1);
  const common = { ...one.place, ...sourceOf(concept) };
  if (concept.instrument?.status === "expired") {
    const period = concept.instrument.period;
    if (tellsOfPlan.test(sentence.text)) return undefined;
    const isLongOver = Number(context.date.slice(0, 4)) - Number(end.slice(0, 4)) >= longOver;
    if (isLongOver && !saidInForce.test(sentence.text) && !asRule.test(sentence.text)) return undefined;
    // Whoever names the years of a plan knows that they are over.
    if (
      period &&
      !saidInForce.test(sentence.text) &&
      sentence.text
        .replace(one.view.text.slice(one.place.start, one.reference?.yearSpan ? one.place.end : one.place.start), "")
        .includes(String(period.end))
    )
      return undefined;
    const next = concept.instrument.followedBy?.map((key) => instrumentOf(context.lexicon, key)).find((follower) => follower !== undefined);
    const after = next
      ? ` The one after it is ${instrumentLabel(next, lang, context.lexicon)}${next.instrument?.status === "not-yet-in-force" ? ", not yet in force as far as the base knows" : ""}.`
      : "";
    return {
      ...common,
      level: levelOf(concept, "information"),
      message: `The period of ${label}${period ? `, ${period.start}-${period.end},` : ""} is over.${after} Say so, or cite what is in force.`,
      fixes: next && !/^(?:not-yet-in-force|draft|expired)$/.test(next.instrument?.status ?? "") ? successorFixes(one, next) : [],
    };
  }
  const successorLabel = successor ? instrumentLabel(successor, lang, context.lexicon) : undefined;
  const currentLabel = current ? instrumentLabel(current, lang, context.lexicon) : undefined;
  const verb = concept.instrument?.status === "superseded" ? "superseded" : "repealed";
  const unsure = isEndUnconfirmed(concept);
  const on = concept.instrument?.repealedOn ? `on ${dayInWords(end)}` : `in ${successor?.instrument?.year ?? end.slice(0, 4)}`;
  // A regulation in lieu of law repealed it, and the law that approved that came later.
  const isLater = (successor?.instrument?.enacted ?? "") > end;
  const how = !successorLabel ? ` ${on}` : isLater ? ` ${on}, and ${successorLabel} took its place` : ` by ${successorLabel} ${on}`;
  return {
    ...common,
    level: unsure ? "hint" : levelOf(concept, verb === "superseded" ? "information" : "warning"),
    message: `${label} was ${verb}${how}.${current ? `${current === successor ? "" : ` ${currentLabel} has taken the place of that.`} Cite ${currentLabel}, or say that this is the earlier law.` : ""}${unsure ? " (The revoking article itself was not read.)" : ""}`,
    fixes: current ? successorFixes(one, current) : [],
  };
}

const ownYears = /^[\s(]{1,2}(?:19|20)\d\d\s?[-\u2013\u2014]\s?(?:19|20)\d\d/;

/** "the Bohol Work Plan 2017-2020 in 2026": the years beside the name are those of the plan. */
function withoutOwnYears<T extends Span & { readonly text: string }>(sentence: T, from: number): T {
  const at = from - sentence.start;
  const after = sentence.text.slice(at).replace(ownYears, (years) => " ".repeat(years.length));
  return { ...sentence, text: sentence.text.slice(0, at) + after };
}

/** A plan was set out, or its words were used, once: nobody says that it still runs. */
const tellsOfPlan =
  /(?<![a-zÀ-ỿ])(?:(?:rencana|plan|program|programme) pertama|(?:the )?first (?:national )?plan|jangkanya|(?:sudah|telah|pernah) (?:dipakai|digunakan|dimuat|muncul|disebut)|(?:was|were) used)(?![a-zÀ-ỿ])/iu;

/** So many years after its end a plan is history, unless something is said to follow it. */
const longOver = 5;
const asRule =
  /(?<![a-zÀ-ỿ])(?:berdasarkan|mengacu|merujuk|berpedoman|sesuai|menurut|mengikuti|wajib|harus|perlu|akan|kini|saat ini|melaksanakan|menjalankan|acuan|rujukan|pedoman|dasar|basis|reference|must|shall|should|will|follow[a-z]*|under|pursuant|according|guid[a-z]*|in line|align[a-z]*|implement[a-z]*|now|currently|today)(?![a-zÀ-ỿ])/iu;

const saidInForce =
  /(?<![a-zÀ-ỿ])(?:(?:masih|tetap)\s+berlaku|(?:is|are|remains?)\s+(?:still\s+|currently\s+)?(?:in\s+(?:force|effect)|valid)|currently\s+implement(?:s|ed|ing))(?!\s+(?:sampai|hingga|until|till|to)(?![a-zÀ-ỿ]))(?![a-zÀ-ỿ])/iu;

/** What took the instrument's place, and what took the place of that, up to the one in force on the memo's date. */
function successors(concept: Concept, context: RuleContext): Concept[] {
  const line: Concept[] = [];
  for (let last = concept; line.length < longestLine; ) {
    const end = endOf(last, context.lexicon);
    const key = last.instrument?.repealedBy ?? last.instrument?.supersededBy;
    const next = key === undefined || end === undefined || end > context.date ? undefined : instrumentOf(context.lexicon, key);
    if (!next || next === concept || line.includes(next)) break;
    line.push(next);
    last = next;
  }
  return line;
}

const longestLine = 6;

function notYet(one: Case, from: string | undefined): FindingDraft | undefined {
  const { concept, context, facts, view } = one;
  const sentence = sentenceOf(view, facts, one.place.start);
  if (
    coming.test(sentence.text) ||
    (from !== undefined &&
      sentence.text.includes(from.slice(0, 4)) &&
      !view.text.slice(one.place.start, one.place.end).includes(from.slice(0, 4)))
  )
    return undefined;
  const label = instrumentLabel(concept, sentence.lang ?? context.lang, context.lexicon);
  const { instrument } = concept;
  const adopted = instrument?.adopted ?? instrument?.enacted;
  return {
    ...one.place,
    ...sourceOf(concept),
    level: levelOf(concept, "information"),
    message: `${label} ${adopted ? `was ${instrument?.enacted ? "enacted" : "adopted"} on ${dayInWords(adopted)} but ` : ""}${from ? `enters into force on ${dayInWords(from)}` : "is not in force as far as the base knows"}. Say so, or cite what is in force on the memo's date.`,
  };
}

/** A law is cited in the form that later ones gave it: no word of the past. */
const amended = /(?<![a-zÀ-ỿ])(?:sebagaimana|yang)\s+(?:telah\s+)?(?:beberapa\s+kali\s+)?diubah(?![a-zÀ-ỿ])/giu;

function inItsForm<T extends { readonly text: string }>(sentence: T): T {
  return { ...sentence, text: sentence.text.replace(amended, (found) => " ".repeat(found.length)) };
}

/** A provision whose place another law has taken. */
function replaced(one: Case): FindingDraft | undefined {
  const { concept, context, facts, view } = one;
  for (const repeal of concept.instrument?.partialRepeals ?? []) {
    for (const pinpoint of one.pinpoints) {
      const taken = takenPlace(repeal, pinpoint, context.date);
      if (!taken) continue;
      const sentence = sentenceOf(view, facts, pinpoint.start);
      if (tellsPast(one, inItsForm(sentence), taken.effective) || names(one, sentence, repeal.by)) continue;
      const lang = sentence.lang ?? context.lang;
      const by = instrumentOf(context.lexicon, repeal.by);
      const byLabel = by ? instrumentLabel(by, lang, context.lexicon) : repeal.by;
      const article = /^Pasal (\d+[A-Z]?(?: ayat \(\d+\))?(?: huruf [a-z])?)/.exec(taken.replacedBy ?? "")?.[1];
      const advice = article
        ? ` Cite ${lang === "en" ? "Article" : "Pasal"} ${article} ${lang === "en" ? "of " : ""}${byLabel}.`
        : " Cite the provision in force.";
      return {
        start: pinpoint.start,
        end: pinpoint.end,
        ...sourceOf(concept),
        level: levelOf(concept, "warning"),
        message: `${takenText(taken, pinpoint, lang)} of ${instrumentLabel(concept, lang, context.lexicon)} was replaced by ${byLabel} on ${dayInWords(taken.effective)}${repeal.basis ? ` (${repeal.basis})` : ""}.${advice}`,
        fixes: article && by && one.pinpoints.length === 1 ? provisionFixes({ ...one, pinpoint }, article, by) : [],
      };
    }
  }
  return undefined;
}

/** The sentence also names or cites the instrument that took the other's place. */
function names(one: Case, sentence: Span, key: string): boolean {
  const inside = (span: { readonly start: number }) => span.start >= sentence.start && span.start < sentence.end;
  // "the Code of Criminal Procedure, that is Law No. 8 of 1981": the name is put to the number, whichever law has it now.
  const isPutTo = ({ start, end }: Span) =>
    (one.reference?.apposed === true && start === one.reference.titleSpan?.start) ||
    (end <= one.place.start && namely.test(one.view.text.slice(end, one.place.start)));
  return (
    one.facts.references.some(
      // "KUHAP [@uu-8-1981]": the bare name stands for the key behind it, not for the new Code.
      (reference) =>
        inside(reference) &&
        !isPutTo(reference) &&
        (reference.key === key || reference.otherKeys?.includes(key) === true) &&
        !reference.otherKeys?.includes(one.concept.id),
    ) || one.facts.citations.some((citation) => inside(citation) && citation.key === key)
  );
}

const namely =
  /^[\s*_)]*(?:(?:in force|now in force|yang berlaku)\s*)?(?:[,(]\s*|[,(]?\s*(?:that is|i\.e\.|namely|yaitu|yakni|ialah)(?: to say)?,?\s+)(?:the\s+)?$/i;

const coming =
  /(?<![a-zÀ-ỿ])(?:sign[a-zÀ-ỿ]*|ratif[a-zÀ-ỿ]*|acce(?:de|ssion)[a-zÀ-ỿ]*|adopt[a-zÀ-ỿ]*|open(?:ed|s)?|negotiat[a-zÀ-ỿ]*|not yet|draft[a-zÀ-ỿ]*|propos[a-zÀ-ỿ]*|once|when|upon|enter[a-zÀ-ỿ]*|entry|pending|future|plan(?:s|ned)? to|await[a-zÀ-ỿ]*|join[a-zÀ-ỿ]*|from|belum|akan|menunggu|ditunggu|ditandatangani|penandatanganan|menandatangani|meratifikasi|ratifikasi|diratifikasi|pengesahan|mengesahkan|diadopsi|rancangan|ruu|apabila|setelah|kelak|nanti|mulai|menyusun|disusun|penyusunan|pembahasan|dibahas)(?![a-zÀ-ỿ])/iu;

function isBeside(view: BlockView, reference: Reference, citation: Citation): boolean {
  return (
    citation.groupStart >= reference.end &&
    citation.groupStart - reference.end < 80 &&
    !/[.;]\s/.test(view.text.slice(reference.end, citation.groupStart))
  );
}

function successorFixes(one: Case, successor: Concept): FixDraft[] {
  const index = instrumentIndex(one.context.lexicon);
  const right = index.numberOf(successor.id);
  const edits = one.beside
    .filter((citation) => !citation.locator)
    .map((citation) => ({ start: citation.start, end: citation.end, text: successor.id }));
  if (edits.length < one.beside.length) return [];
  const { reference } = one;
  if (reference) {
    const own = index.numberOf(one.concept.id);
    const directive = /^(Directive \d{4}\/\d+\/EU) /.exec(successor.instrument?.title.en ?? "")?.[1];
    if (directive && reference.number?.startsWith("EU ") && !reference.pinpoints)
      return [{ title: `Cite ${directive}`, edits: [...edits, { start: reference.start, end: reference.end, text: directive }] }];
    const whole = edits.length === 0 ? wholeTitleFix(one, reference, successor) : undefined;
    if (whole) return [whole];
    const named = edits.length === 0 ? nameFix(one, reference, successor) : undefined;
    if (named) return [named];
    // A title or a pinpoint that stands with the number would no longer fit.
    if (!right || own?.form !== right.form || !reference.numberSpan || !reference.yearSpan || reference.pinpoints) return [];
    // "KUHAP (UU 8/1981)": the name goes on to the law that took its place.
    const isSharedName = reference.apposed && reference.titleKeys?.includes(successor.id);
    if (reference.titleSpan && !isSharedName) {
      const title = reference.apposed
        ? undefined
        : successorTitle(one.view.text, reference.yearSpan.end, reference.titleSpan.end, successor);
      if (!title) return [];
      edits.push(title);
    }
    edits.push({ ...reference.numberSpan, text: right.number }, { ...reference.yearSpan, text: String(right.year) });
  }
  const label = instrumentLabel(successor, one.context.lang, one.context.lexicon);
  return edits.length > 0 ? [{ title: `Cite ${label}`, edits }] : [];
}

/**
 * Of an act cited by its full title, its successor's: where another organ made that, or one that has another name since, more than the number changes ("Peraturan Menteri
 * Negara ... Nomor 22 Tahun 2010").
 */
function wholeTitleFix({ concept, view }: Case, reference: Reference, successor: Concept): FixDraft | undefined {
  const { start, titleSpan, numberSpan, yearSpan, pinpoints, apposed } = reference;
  if (!numberSpan || !yearSpan || pinpoints || apposed) return undefined;
  const end = titleSpan?.end ?? yearSpan.end;
  const written = view.text.slice(start, end).replace(/\s+/g, " ");
  for (const lang of ["en", "id"] as const) {
    const own = concept.instrument?.title[lang];
    const text = successor.instrument?.title[lang];
    if (!own || !text || issuerOf(own) === issuerOf(text)) continue;
    const right = titleSpan ? text : withoutSubject(text);
    if (foldText(titleSpan ? own : withoutSubject(own)) === foldText(written))
      return { title: `Cite ${right}`, edits: [{ start, end, text: right }] };
  }
  return undefined;
}

/** "the Bohol Trafficking in Persons Work Plan 2017-2020", "Viet Nam's 2011 Law on ...": an instrument called by its full name alone gives way to the name of its successor. */
function nameFix({ concept, context, facts, view }: Case, reference: Reference, successor: Concept): FixDraft | undefined {
  const { start, by, numberSpan, titleSpan, pinpoints } = reference;
  if (by !== "name" || numberSpan || titleSpan || pinpoints) return undefined;
  const written = view.text.slice(start, reference.end).replace(/\s+/g, " ");
  const named = concept.terms.find((term) => [term.text, ...(term.forms ?? [])].some((name) => foldText(name) === foldText(written)));
  const lang = named?.lang ?? sentenceOf(view, facts, start).lang ?? context.lang;
  // "Republic Act No. 9775", "Law No. 72/2006/QH11": a number in the manner of its country.
  // A plan called by its short name gives way to the short name of the next one.
  const isShort = named?.type === "short" && concept.instrument?.form === "plan";
  const short = isShort ? successor.terms.find((term) => term.type === "short" && term.lang === lang && !term.unverified)?.text : undefined;
  const text = named?.type === "full" ? successor.instrument?.title[lang] : (short ?? (named && numberLike(written, successor)));
  if (!text) return undefined;
  const end = reference.end + (ownYears.exec(view.text.slice(reference.end, reference.end + 14))?.[0].length ?? 0);
  return { title: `Cite ${text}`, edits: [{ start, end, text }] };
}

/** The name of the successor that differs from the one written in its figures only. */
function numberLike(written: string, successor: Concept): string | undefined {
  const manner = (name: string) => foldText(name).replace(/\d+/g, "0");
  return /\d/.test(written)
    ? successor.terms.flatMap((term) => [term.text, ...(term.forms ?? [])]).find((name) => manner(name) === manner(written))
    : undefined;
}

/** "Government Regulation No. 34 of 2021": a title up to its year. */
function withoutSubject(title: string): string {
  return /^.*?\s(?:Nomor|Number|No\.)\s\S+\s(?:Tahun|of)\s\d{4}/.exec(title)?.[0] ?? title;
}

/** What a title says before its number: "Peraturan Menteri Sosial". */
function issuerOf(title: string): string {
  return foldText(title.split(/\s(?:Nomor|Number|No\.)\s/)[0] ?? "");
}

function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bnumber\b|\bnomor\b|\bno\.?(?=\s)/g, "no")
    .replace(/\u2019/g, "'");
}

/** The edit that puts the successor's title, in the language of the one written, after its number. */
function successorTitle(
  text: string,
  from: number,
  end: number,
  concept: Concept,
): { start: number; end: number; text: string } | undefined {
  const link = /^\s+(tentang|on)(?:\s+(the))?\s+/iu.exec(text.slice(from, end));
  if (!link) return undefined;
  const isEnglish = link[1]?.toLowerCase() === "on";
  const title = isEnglish ? concept.instrument?.title.en : concept.instrument?.title.id;
  const subject = (isEnglish ? /\son\s+(.*)$/su : /\stentang\s+(.*)$/su).exec(title ?? "")?.[1];
  if (subject === undefined) return undefined;
  return { start: from + link[0].length, end, text: link[2] ? subject.replace(/^the\s+/i, "") : subject };
}
