import type { Concept } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import type { CitedCase } from "./citedCase.js";
import { dayInWords, endOf, instrumentLabel, isEndUnconfirmed, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { joinedSuccessor, namesSuccessor } from "./namesSuccessor.js";
import { inItsForm } from "./replacedProvision.js";
import { ownYears, successorFixes } from "./successorFixes.js";
import { tellsPast } from "./timeOfSentence.js";

/** Repealed, expired or superseded. */
export function endedInstrument(one: CitedCase, end: string): FindingDraft | undefined {
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
  // "UU 18/2017 yang diubah oleh UU 11/2020 tetap berlaku": said of the one that is named first.
  const isSecond = facts.references.some(
    ({ key, start, end: to }) => key !== concept.id && start >= sentence.start && to <= one.place.start,
  );
  const claim = isSecond ? undefined : inForceNow(sentence, one.place.end);
  const own = lastYear === undefined ? sentence : withoutOwnYears(sentence, one.place.end);
  const told = claim === undefined ? own : withoutPeriod(own, concept);
  const named = [...new Set([...(by === undefined ? [] : [by]), ...line.map(({ id }) => id)])].filter((key) =>
    namesSuccessor(one, sentence, key),
  );
  const [joined] = named.length === 1 ? named.map((key) => joinedSuccessor(one, sentence, key)) : [];
  if (tellsPast(one, inItsForm(told), end) || (named.length > 0 && !joined)) return undefined;
  if (foundedFormerBody(one) || madeThen.test(view.text.slice(Math.max(0, one.place.start - longestVerb), one.place.start)))
    return undefined;
  if (isTakenUp.test(view.text.slice(sentence.end, sentence.end + longestTakingUp))) return undefined;
  if (isOverturned.test(twoSentencesFrom(view.text, sentence.end))) return undefined;
  const lang = sentence.lang ?? context.lang;
  const label = instrumentLabel(concept, lang, context.lexicon);
  const [successor] = line;
  const current = line.at(-1);
  const common = { ...one.place, ...(claim !== undefined && { end: claim }), ...sourceOf(concept) };
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
        .replace(one.view.text.slice(one.place.start, one.citation || one.reference?.yearSpan ? one.place.end : one.place.start), "")
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
    fixes: joined && joined.key === current?.id ? [withoutEnded(one, joined)] : current ? successorFixes(one, current) : [],
  };
}

/** "Perpres 81/2006 membentuk BNP2TKI": what an act founded and is no more tells of then. */
function foundedFormerBody({ view, facts, context, place, reference }: CitedCase): boolean {
  const from = Math.max(place.end, reference ? endWithTitle(reference) : 0);
  const verb = founded.exec(view.text.slice(from, from + longestVerb));
  const at = from + (verb?.[0].length ?? 0);
  return (
    verb !== null &&
    facts.mentions.some(
      ({ start, forms }) =>
        start === at &&
        forms.some((form) => {
          const { until } = context.lexicon.conceptOf(form);
          return until !== undefined && until <= context.date;
        }),
    )
  );
}

/** "ASEAN finalized the Bohol TIP Work Plan 2017-2020": what was made tells of the day on which it was. */
const madeThen =
  /(?<!(?:has|have|having|be|been)\s)(?<![a-z])(?:finali[sz]ed|launched|adopted|endorsed|approved|signed|drew\sup|drafted)\s(?:the|its|their|an?)\s(?:[a-z]+\s)?$/;

const founded = /^\s(?:telah\s)?(?:membentuk|mendirikan|melahirkan|established|created|founded|set\sup)\s(?:the\s)?/;
const longestVerb = 28;

/** "UU 39/2004 jo. UU 18/2017": the one in force stands there already. */
function withoutEnded({ beside, place, reference, view }: CitedCase, joined: Reference): FixDraft {
  const ownEnd = Math.max(reference ? endWithTitle(reference) : place.end, ...beside.map(({ groupEnd }) => groupEnd));
  const [start, end] = joined.start > place.start ? [place.start, joined.start] : [endWithTitle(joined), ownEnd];
  return { title: `Cite ${view.text.slice(joined.start, joined.end)} alone`, edits: [{ start, end, text: "" }] };
}

/** "the Bohol Work Plan 2017-2020 in 2026": the years beside the name are those of the plan. */
function withoutOwnYears<T extends Span & { readonly text: string }>(sentence: T, from: number): T {
  const at = from - sentence.start;
  const after = sentence.text.slice(at).replace(ownYears, (years) => " ".repeat(years.length));
  return { ...sentence, text: sentence.text.slice(0, at) + after };
}

/** Where the words end that say, behind the instrument, that it is in force now. */
function inForceNow(sentence: Span & { readonly text: string }, from: number): number | undefined {
  const found = saidInForce.exec(sentence.text.slice(Math.max(0, from - sentence.start)).slice(0, longestClaim));
  return found ? Math.max(from, sentence.start) + found.index + found[0].length : undefined;
}

const longestClaim = 170;

/** "The plan for 2020-2024, set out in ..., remains in force": its own years, and where it stands, tell of no time before. */
function withoutPeriod<T extends Span & { readonly text: string }>(sentence: T, { instrument }: Concept): T {
  const { start, end } = instrument?.period ?? {};
  const years =
    start === undefined || end === undefined
      ? undefined
      : new RegExp(`${start}(?:\\s?[-\u2013\u2014/]\\s?|\\s(?:to|sampai|s\\.d\\.)\\s)${end}`, "g");
  const blank = (text: string) => " ".repeat(text.length);
  const text = years ? sentence.text.replace(years, blank) : sentence.text;
  return { ...sentence, text: text.replace(/,\s(?:as\s)?(?:set out|adopted|laid down|contained)\s(?=(?:in|by)\s)/g, blank) };
}

/** A plan was set out, or its words were used, once: nobody says that it still runs. */
const tellsOfPlan =
  /(?<![a-zÀ-ỿ])(?:(?:rencana|plan|program|programme) pertama|(?:the )?first (?:national )?plan|jangkanya|(?:sudah|telah|pernah) (?:dipakai|digunakan|dimuat|muncul|disebut)|(?:was|were) used|rencana[a-z ]{0,40} (?:itu|tersebut) ditetapkan (?:dengan|melalui|dalam))(?![a-zÀ-ỿ])/iu;

/** So many years after its end a plan is history, unless something is said to follow it. */
const longOver = 5;
const asRule =
  /(?<![a-zÀ-ỿ])(?:berdasarkan|mengacu|merujuk|berpedoman|sesuai|menurut|mengikuti|wajib|harus|perlu|akan|kini|saat ini|melaksanakan|menjalankan|acuan|rujukan|pedoman|dasar|basis|reference|must|shall|should|will|follow[a-z]*|under|pursuant|according|guid[a-z]*|in line|align[a-z]*|implement[a-z]*|now|currently|today)(?![a-zÀ-ỿ])/iu;

const saidInForce =
  /(?<![a-zÀ-ỿ])(?:(?:masih|tetap)\s+(?:berlaku(?:\s+(?:sampai|hingga)\s+(?:sekarang|kini|saat ini|hari ini))?|menjadi\s+(?:acuan|rujukan|pedoman|dasar))|menjadi\s+(?:acuan|rujukan|pedoman)\s+yang\s+berlaku|(?:is|are|remains?)\s+(?:still\s+|currently\s+)?(?:in\s+(?:force|effect)|valid)|currently\s+implement(?:s|ed|ing))(?!\s+(?:sampai|hingga|until|till|to)(?![a-zÀ-ỿ]))(?![a-zÀ-ỿ])/iu;

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
