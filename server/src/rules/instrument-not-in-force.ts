import type { Concept } from "../engine/concept.js";
import { dayMade } from "../engine/dayMade.js";
import { endWithTitle, endWithYear } from "../engine/endWithYear.js";
import type { BlockView, Citation, Reference, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import { type BlockRule, blockHas, type FindingDraft, type FixDraft, type RuleContext } from "../engine/rule.js";
import { aseanStatus } from "./aseanStatus.js";
import type { CitedCase } from "./citedCase.js";
import { covers } from "./covers.js";
import { draftAsLaw } from "./draftAsLaw.js";
import { ofEarlierCode } from "./earlierCode.js";
import { endedInstrument } from "./endedInstrument.js";
import {
  aroundReference,
  dayInWords,
  endOf,
  instrumentLabel,
  isCodeOfAnyCountry,
  isQuoted,
  levelOf,
  meantOn,
  sentenceOf,
  sourceOf,
} from "./instruments.js";
import { laterAmendment } from "./laterAmendment.js";
import { provisionFixes } from "./provisionFixes.js";
import { replacedProvision } from "./replacedProvision.js";
import { saidNotYet } from "./saidNotYet.js";
import { saidToBeOver } from "./saidToBeOver.js";
import { saidToBeParty } from "./saidToBeParty.js";
import { saidToBeReplaced } from "./saidToBeReplaced.js";
import { saidToBeTreaty } from "./saidToBeTreaty.js";
import { saidToCome } from "./saidToCome.js";
import { treatyStatus } from "./treatyStatus.js";
import { writeFix } from "./writeFix.js";

/**
 * Reports an instrument given as law in force that on the memo's date was repealed, expired, superseded or not yet in force, and a provision that
 * another law has replaced. The message names what took its place and when. Sentences that speak of the past, of the change itself or of
 * the replacement are left alone; so is an instrument that was amended. Of a law in force that is said to be repealed it says that it is not, and of a treaty that Indonesia is said to
 * have ratified that it has not, as far as the base knows; so of another State of ASEAN, where a source was read for it; and of an act called the last amendment of another that a later one
 * followed. A declaration, a resolution or a plan that is said to be ratified, to have parties or to be in force as a treaty is told likewise.
 * Bad:  Penempatan pekerja migran wajib mengikuti UU 39/2004.
 * Good: Penempatan pekerja migran wajib mengikuti UU 18/2017, yang menggantikan UU 39/2004.
 * Bad:  Pelaku dijerat dengan Pasal 2 UU 21/2007 untuk perbuatan pada Maret 2026.
 * Good: Pelaku dijerat dengan Pasal 455 UU 1/2023 untuk perbuatan pada Maret 2026.
 */
export const instrumentNotInForce: BlockRule = {
  id: "instrument-not-in-force",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.words | blockHas.citation,
  *check(view, all, context) {
    if (all.quoted || all.kind === "heading") return;
    yield* draftAsLaw(view, all, context);
    const said = new Set<Citation>();
    let previous: { readonly concept: Concept; readonly end: number } | undefined;
    for (const [at, reference] of all.references.entries()) {
      const facts = aroundReference(all, at);
      if (isQuoted(reference, facts) || isCodeOfAnyCountry(reference, view)) continue;
      const concept = meantOn(reference, context.date, context.lexicon);
      if (!concept || isOfOtherYear(reference, concept, context)) continue;
      const beside = facts.citations.filter((citation) => citation.key === concept.id && isBeside(view, reference, citation));
      const draft =
        judge({ view, facts, context, concept, place: reference, reference, pinpoints: reference.pinpoints ?? [], beside }) ??
        laterAmendment(view, facts, reference, concept, context) ??
        saidToBeReplaced(view, facts, reference, concept, context) ??
        saidToBeOver(view, facts, reference, concept, context) ??
        saidToBeTreaty(view, facts, reference, concept, context) ??
        saidToBeParty(view, facts, reference, concept, context) ??
        saidNotYet(view, facts, reference, concept, context) ??
        saidToCome(view, facts, reference, concept, context) ??
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

/** "UU Keimigrasian tahun 1992": by the name of an act and the year of another, which may be the one before it. */
function isOfOtherYear({ by, year, yearAs }: Reference, concept: Concept, { lexicon }: RuleContext): boolean {
  const number = by === "name" && year !== undefined && yearAs !== "adopted" ? instrumentIndex(lexicon).numberOf(concept.id) : undefined;
  return number !== undefined && number.year !== year;
}

function judge(one: CitedCase): FindingDraft | undefined {
  const { instrument } = one.concept;
  if (!instrument) return undefined;
  const end = endOf(one.concept, one.context.lexicon);
  if (end !== undefined && end <= one.context.date) return endedInstrument(one, end);
  if (end === undefined && /^(?:not-yet-in-force|draft)$/.test(instrument.status)) return notYet(one, undefined);
  const made = dayMade(instrument);
  // Of a plan whose last year the base does not know it is known that it is over.
  if (end === undefined && instrument.status === "expired" && made !== undefined && made < one.context.date)
    return endedInstrument(one, `${Number(made.slice(0, 4)) + 1}-01-01`);
  if (made !== undefined && made.length === 10 && made > one.context.date && one.context.dated && !one.reference?.otherKeys)
    return notYetMade(one, made);
  if (instrument.inForce && instrument.inForce > one.context.date && (made ?? "") <= one.context.date)
    return notYet(one, instrument.inForce);
  return (instrument.partialRepeals ? replacedProvision(one) : undefined) ?? ofEarlierCode(one);
}

function notYet(one: CitedCase, from: string | undefined): FindingDraft | undefined {
  const { concept, context, facts, view } = one;
  const sentence = sentenceOf(view, facts, one.place.start);
  // "Ia akan didakwa dengan UU 1/2023, yang sudah berlaku": the charge is to come, and the law is said to be there.
  const isSaidInForce = saidInForce.test(sentence.text) && !inCase.test(sentence.text);
  if (
    (!isSaidInForce && coming.test(sentence.text)) ||
    (from !== undefined &&
      sentence.text.includes(from.slice(0, 4)) &&
      !view.text.slice(one.place.start, one.place.end).includes(from.slice(0, 4)))
  )
    return undefined;
  const label = instrumentLabel(concept, sentence.lang ?? context.lang, context.lexicon);
  const { instrument } = concept;
  const adopted = dayMade(instrument);
  const claim = isSaidInForce ? claimAfter(one, sentence.end) : undefined;
  return {
    ...one.place,
    ...(claim && { end: claim.end }),
    ...sourceOf(concept),
    level: levelOf(concept, "information"),
    message: `${label} ${adopted ? `was ${instrument?.enacted ? "enacted" : "adopted"} on ${dayInWords(adopted)} but ` : ""}${from ? `enters into force on ${dayInWords(from)}` : "is not in force as far as the base knows"}. Say so, or cite what is in force on the memo's date.`,
    fixes: [...fixesToEarlier(one), ...(claim?.right === undefined ? [] : [writeFix(claim.start, claim.end, claim.right)])],
  };
}

/** "Pasal 455 UU 1/2023 sudah berlaku": the words that say so right behind the law or its title, and what to write for them. */
function claimAfter({ view, place, reference }: CitedCase, to: number): (Span & { readonly right: string | undefined }) | undefined {
  const from = Math.max(place.end, reference ? endWithTitle(reference) : 0);
  const claim = claimed.exec(view.text.slice(from, to));
  if (!claim) return undefined;
  const [all, lead = "", verb = ""] = claim;
  const right = /^(?:sudah|telah|kini|sekarang)/i.test(verb)
    ? "belum berlaku"
    : /^(?:is|was)\s/i.test(verb)
      ? "is not yet in force"
      : undefined;
  return { start: from + lead.length, end: from + all.length, right };
}

const claimed =
  /^([\s"\u201d*_)]*(?:,?\s*(?:yang|which|ini|itu)\s)?)((?:sudah|telah|kini|sekarang)\s(?:mulai\s|resmi\s|sudah\s)?berlaku|is\s(?:already\s|now\s)?in\sforce|has\s(?:already\s)?entered\sinto\sforce)(?![a-z])/i;

/** The provisions of earlier laws whose place the one cited is to take: until then they are in force. */
function fixesToEarlier(one: CitedCase): FixDraft[] {
  const { concept, context } = one;
  const [pinpoint] = one.pinpoints;
  if (!pinpoint || one.pinpoints.length > 1) return [];
  return instrumentIndex(context.lexicon).numbered.flatMap(({ concept: earlier }) =>
    (earlier.instrument?.partialRepeals ?? []).flatMap(({ by, provisions, replacedBy }) =>
      by !== concept.id || earlier === concept
        ? []
        : provisions.flatMap((provision, at) => {
            const number = /^Pasal (\S+(?: ayat \(\d+\))?)$/.exec(provision)?.[1];
            return number !== undefined && covers(replacedBy?.[at] ?? "", pinpoint)
              ? provisionFixes({ ...one, pinpoint }, number, earlier)
              : [];
          }),
    ),
  );
}

/** An instrument that did not exist on the date that the memo bears. */
function notYetMade(one: CitedCase, made: string): FindingDraft | undefined {
  const { concept, context, facts, view } = one;
  const sentence = sentenceOf(view, facts, one.place.start);
  if (coming.test(sentence.text)) return undefined;
  const label = instrumentLabel(concept, sentence.lang ?? context.lang, context.lexicon);
  return {
    ...one.place,
    ...sourceOf(concept),
    level: levelOf(concept, "information"),
    message: `${label} was ${concept.instrument?.enacted ? "enacted" : "adopted"} on ${dayInWords(made)}, after the memo's date (${dayInWords(context.date)}). Check that date, or cite what was in force then.`,
  };
}

const coming =
  /(?<![a-zÀ-ỿ])(?:sign[a-zÀ-ỿ]*|ratif[a-zÀ-ỿ]*|acce(?:de|ssion)[a-zÀ-ỿ]*|adopt[a-zÀ-ỿ]*|open(?:ed|s)?|negotiat[a-zÀ-ỿ]*|not yet|draft[a-zÀ-ỿ]*|propos[a-zÀ-ỿ]*|once|when|upon|enter[a-zÀ-ỿ]*|entry|pending|future|plan(?:s|ned)? to|await[a-zÀ-ỿ]*|join[a-zÀ-ỿ]*|from|belum|akan|menunggu|ditunggu|ditandatangani|penandatanganan|menandatangani|meratifikasi|ratifikasi|diratifikasi|pengesahan|mengesahkan|diadopsi|rancangan|ruu|apabila|setelah|kelak|nanti|mulai|menyusun|disusun|penyusunan|pembahasan|dibahas)(?![a-zÀ-ỿ])/iu;

const saidInForce =
  /(?<![a-z])(?:(?:sudah|telah)\s(?:mulai\s|resmi\s)?berlaku|(?:is|was)\s(?:already\s|now\s)?in\sforce|already\s(?:in\sforce|applies)|(?:the|a)\s(?:provision|article|law|code)\s(?:now\s|currently\s)?in\sforce|(?:currently|now)\sin\sforce|(?:ketentuan|pasal|aturan)\syang\s(?:kini\s|sekarang\s|sudah\s|telah\s|sedang\s)berlaku|(?:kini|sekarang)\s(?:sudah\s|telah\s)?berlaku|has\s(?:already\s)?entered\sinto\sforce)(?![a-z])/i;
const inCase =
  /(?<![a-z])(?:ketika|apabila|jika|kalau|bila|bilamana|setelah|sesudah|begitu|seandainya|belum|bukan|tidak|when|once|if|after|until|unless|as\ssoon\sas|not|will|nanti|kelak)(?![a-z])/i;

function isBeside(view: BlockView, reference: Reference, citation: Citation): boolean {
  return (
    citation.groupStart >= reference.end &&
    citation.groupStart - reference.end < 80 &&
    !/[.;]\s/.test(view.text.slice(reference.end, citation.groupStart))
  );
}
