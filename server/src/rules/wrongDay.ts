import type { Concept } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceAfter } from "../engine/sentences.js";
import { months } from "../engine/words.js";
import { asideOnOther } from "./asideOnOther.js";
import { capitalised } from "./english.js";
import { dayInWords, labelWithArticle, levelOf, sentenceOf, sourceOf, treatyForm } from "./instruments.js";
import { isOwned, namesAnyState, otherTextNoun } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";
import { isOfAnyCountry } from "./wrongEventYear.js";
import { otherCountry } from "./wrongRatifyingAct.js";

type Event = "adopted" | "signed" | "force" | "enacted" | "ratified";

/**
 * A day that is told of a treaty or law in whatever words, against the day of that event: the day of another of its events ("ACTIP, signed on 8 March 2017"), one that differs in the day, the month or the
 * year alone ("promulgated on 19 May 2007" for 19 April), or for what is adopted, promulgated or in force any other. Only in a sentence, row or clause that names this instrument alone.
 */
export function wrongDay(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const concept = reference.key === undefined || reference.otherKeys ? undefined : instrumentOf(context.lexicon, reference.key);
  if (concept?.confidence !== "high" || !/\d{4}/.test(view.text)) return undefined;
  if (isOfAnyCountry(view, reference, concept)) return undefined;
  // An article enters into force with its law: "Sejak 2 Januari 2026 Pasal 455 UU 1/2023 berlaku".
  const isArticle = reference.pinpoints !== undefined && concept.instrument?.enacted !== undefined;
  if (!isArticle && isOwned(view.text, reference)) return undefined;
  const place = clauseOf(view, facts, reference, context.lexicon);
  if (!place) return undefined;
  const text = view.text.slice(place.start, place.end);
  if (
    !eventWords.test(text) ||
    unlikely.test(text) ||
    (otherCountry.test(text.replace(placeOfSigning, " ")) && /sign|ratif|tanda ?tang/i.test(text))
  )
    return undefined;
  for (const day of daysIn(text)) {
    // "signed on 21 November 2016 by the minister": whose signature it is, is told.
    const at = byWhom.test(text.slice(day.end, day.end + longestBy))
      ? undefined
      : eventAt(text, day, reference.start - place.start, reference.end - place.start);
    if (!at || isOfOther(text, at.at, reference.start - place.start, reference.end - place.start)) continue;
    const { event } = at;
    if (isArticle && (event !== "force" || isOver.test(text))) continue;
    // "The General Assembly ratified the Protocol on 15 November 2000": the verb is the slip.
    if (event === "ratified" && notByState.test(text)) continue;
    const right = rightDay(concept, event, day.iso, text, facts.kind === "table", context.lexicon);
    if (right === undefined) continue;
    const lang = place.lang ?? context.lang;
    const start = place.start + day.start;
    const end = place.start + day.end;
    return {
      start,
      end,
      message: `${capitalised(labelWithArticle(concept, "en", context.lexicon))} ${event === "signed" && concept.instrument?.form === "declaration" ? "was signed" : told[event]} on ${dayInWords(right)}, not on ${dayInWords(day.iso)}. Write "${dayInWords(right, lang)}".`,
      level: levelOf(concept, "warning"),
      ...sourceOf(concept),
      fixes: [writeFix(start, end, dayInWords(right, day.isIndonesian ? "id" : lang))],
    };
  }
  return wrongMonth(view, place, text, reference, concept, context);
}

/** "signed in Manila in November 2007" for 14 November 2017: the month or the year alone is another, or both are those of another of its events. */
function wrongMonth(
  view: BlockView,
  place: Place,
  text: string,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  for (const month of monthsIn(text)) {
    const at = eventAt(text, month, reference.start - place.start, reference.end - place.start);
    if (!at || isOfOther(text, at.at, reference.start - place.start, reference.end - place.start)) continue;
    if (at.event === "ratified" || (at.event === "force" && namesAnyState(text))) continue;
    const right = rightDay(concept, at.event, month.iso, text, view.kind === "table", context.lexicon);
    if (right === undefined) continue;
    const lang = month.isIndonesian ? "id" : (place.lang ?? context.lang);
    const instead = dayInWords(right, lang).replace(/^\d+\s/, "");
    const start = place.start + month.start;
    const end = place.start + month.end;
    return {
      start,
      end,
      message: `${capitalised(labelWithArticle(concept, "en", context.lexicon))} ${told[at.event]} on ${dayInWords(right)}. Write "${instead}".`,
      level: levelOf(concept, "warning"),
      ...sourceOf(concept),
      fixes: [writeFix(start, end, instead)],
    };
  }
  return undefined;
}

/** A month with its year, without a day. */
function monthsIn(text: string): readonly Day[] {
  return [...text.matchAll(monthPattern)].flatMap((found) => {
    const [whole, name = "", year = ""] = found;
    const month = months.get(name.toLowerCase());
    if (month === undefined) return [];
    return [
      {
        start: found.index,
        end: found.index + whole.length,
        iso: `${year}-${String(month).padStart(2, "0")}`,
        isIndonesian: indonesianMonth.test(name),
      },
    ];
  });
}

const monthPattern = /(?<=(?:in|pada|bulan|since|sejak)\s)([A-Z][a-z]{2,8})\s((?:19|20)\d{2})(?![\d/-])/g;

/** "di Cebu, Filipina", "in Kuala Lumpur, Malaysia": where it was, and not whose signature. */
const placeOfSigning = /(?<![A-Za-z])(?:di|in|at)\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?,\s[A-Z][a-z]+(?![a-z])/g;

const isOver = /(?<![a-z])(?:tidak|no longer|ceased|not|dicabut|repealed|until|sampai|hingga|amended|diubah|perubahan)(?![a-z])/i;
const notByState = /(?:General Assembly|Labou?r Conference|Majelis Umum|Konferensi Perburuhan Internasional)(?![a-z])/i;
const byWhom =
  /^\s(?:by|oleh|bagi|for|untuk)\s(?!(?:the )?(?:(?:UN |United Nations )?General Assembly|International Labour|Conference|Majelis|Konferensi))/i;
const longestBy = 40;

const told: Readonly<Record<Event, string>> = {
  adopted: "was adopted",
  signed: "was opened for signature",
  force: "entered into force",
  enacted: "was promulgated",
  ratified: "was ratified by Indonesia",
};

interface Place extends Span {
  readonly lang: "en" | "id" | undefined;
}

/** The sentence around the reference where it names no other instrument, or else what stands between it and the next one. */
function clauseOf(view: BlockView, facts: BlockFacts, reference: Reference, lexicon: Lexicon): Place | undefined {
  const sentence = sentenceOf(view, facts, reference.start);
  const others = facts.references.filter(
    (other) =>
      other !== reference &&
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      other.key !== reference.key &&
      !isAdopting(view.text, other, reference, lexicon),
  );
  const { lang } = sentence;
  if (others.length === 0) {
    const next = facts.kind === "table" ? undefined : sentenceAfter(facts.sentences, sentence.end);
    const isNext =
      next !== undefined &&
      goesOn.test(view.text.slice(next.start, next.end)) &&
      !facts.references.some(({ start }) => start >= next.start && start < next.end);
    return { start: sentence.start, end: isNext ? next.end : sentence.end, lang };
  }
  const end = endWithTitle(reference);
  const [only] = others;
  const afterAside =
    only && others.length === 1 && only.start >= end && only.start - end < longestAside ? asideOnOther(view.text, only) : undefined;
  if (afterAside !== undefined) return { start: afterAside, end: sentence.end, lang };
  const next = Math.min(sentence.end, ...others.filter(({ start }) => start >= end).map(({ start }) => start));
  const tail = view.text.slice(end, next);
  // What is told of it alone stands in brackets or before the next clause.
  const own = /^[^;,)]*\)|^\s*,[^;,]*(?=[;,])|^[^;,]*(?=[;,])/.exec(tail)?.[0];
  return own && next > end ? { start: end, end: end + own.length, lang } : undefined;
}

/** The resolution by which it was adopted, which has the same day. */
function isAdopting(text: string, other: Reference, reference: Reference, lexicon: Lexicon): boolean {
  if (other.key === undefined)
    return (
      /(?:General\sAssembly|Majelis\sUmum|[Rr]esolu)/.test(other.text) &&
      /(?<![a-z])(?:by|through|dengan|melalui|lewat)\s(?:the\s|UN\s|United\sNations\s)*$/.test(
        text.slice(Math.max(0, other.start - 30), other.start),
      )
    );
  const [resolution, own] = [other, reference].map(({ key }) => (key === undefined ? undefined : instrumentOf(lexicon, key)?.instrument));
  return resolution?.form === "resolution" && resolution.adopted !== undefined && resolution.adopted === own?.adopted;
}

const longestAside = 48;

const goesOn =
  /^\W{0,3}(?:It|Ia|Dokumen ini|The (?:Convention|Protocol|Treaty|Covenant|Law|Act)|(?:Konvensi|Protokol|Kovenan|Undang-Undang|UU) (?:itu|ini|tersebut))\s/;

const eventWords =
  /adopt|adopsi|gave birth to|melahirkan|menerima|sign|force|effect|promulg|enact|gazett|ratif|appl(?:y|ied)|disepakati|diterima|tanda ?tangan|andatangan|berlaku|undangkan|undangan|lembaran|disahkan|pengesahan/i;

/** Which event a word tells of. */
const eventPatterns: readonly (readonly [Event, RegExp])[] = [
  [
    "force",
    /(?:in|into)[ -]force|took effect|takes effect|effective|(?:mulai|telah|sudah)? ?berlaku|entry into force|has applied|pemberlakuan/gi,
  ],
  ["enacted", /promulgat[a-z]*|gazett[a-z]*|state gazette|(?:di|peng)undang(?:kan|an)(?:nya)?|lembaran negara/gi],
  [
    "adopted",
    /adopt[a-z]*|gave birth to|melahirkan|(?:di|meng)adopsi|menerima(?= (?:Konvensi|Protokol|Kovenan))|pengadopsian|diterima(?= (?:oleh|Majelis|Konferensi|pada|tanggal|di))|disepakati/gi,
  ],
  [
    "signed",
    /sign(?:ed|ing|ature)(?! law)|(?:di|pen)(?:tanda ?tangan|andatangan)[a-z]*|(?<=(?:pemimpin|kepala (?:negara|pemerintahan)|negara anggota) ASEAN (?:telah )?)menandatangani|put its name to/gi,
  ],
  ["ratified", /ratif[a-z]*|diratifikasi|meratifikasi|acceded|accession|aksesi/gi],
];

interface Day extends Span {
  readonly iso: string;
  readonly isIndonesian: boolean;
}

const dayPattern = /(?<![\d/.-])(?:(\d{1,2})\s+([A-Za-z]{3,9})\.?|([A-Z][a-z]{2,8})\.?\s+(\d{1,2}),)\s+((?:19|20)\d{2})(?![\d/])/g;
const indonesianMonth = /^(?:januari|februari|maret|mei|juni|juli|agustus|oktober|desember|agt|agu|okt|des)$/i;

function daysIn(text: string): readonly Day[] {
  return [...text.matchAll(dayPattern)].flatMap((found) => {
    const [whole, one, name, otherName, other, year] = found;
    const word = name ?? otherName ?? "";
    const month = months.get(word.toLowerCase());
    const day = Number(one ?? other);
    if (month === undefined || day < 1 || day > 31) return [];
    const two = (value: number) => String(value).padStart(2, "0");
    return [
      {
        start: found.index,
        end: found.index + whole.length,
        iso: `${year}-${two(month)}-${two(day)}`,
        isIndonesian: indonesianMonth.test(word),
      },
    ];
  });
}

/** Another text is named between the instrument and what is told, or one takes the other's place: "was followed by a regulation, promulgated on". */
function isOfOther(text: string, at: number, start: number, end: number): boolean {
  // The next sentence begins with what goes on about the instrument.
  const gap = at > end ? (text.slice(end, at).split(/\.\s/).at(-1) ?? "") : text.slice(at, Math.max(at, start));
  return otherTextNoun.test(gap) || replaces.test(gap);
}

const replaces = /(?<![a-z])(?:replac|supersed|follow|diganti|menggantikan|dicabut|mencabut|disusul|dijabarkan)/i;

/** The event told of nearest before a day, with no other day between; else the first one after it. */
function eventAt(text: string, day: Day, start: number, end: number): { readonly event: Event; readonly at: number } | undefined {
  // A long title between the two takes nothing from the place: "signed the ASEAN Convention ... on 21 November".
  const title = start >= 0 && end <= day.start && day.start - end < longestBefore ? end - start : 0;
  const from = Math.max(0, day.start - longestBefore - title);
  const before = text.slice(from, day.start).replace(/^.*(?:\d{4}|[;|])/s, "");
  if (isEndOfPeriod.test(before)) return undefined;
  const nearest = eventsIn(before).sort((one, other) => other.at - one.at)[0];
  if (nearest) return { event: nearest.event, at: day.start - before.length + nearest.at };
  // "On 15 November 2000 the Assembly adopted ...": the day opens its clause.
  if (!opensClause.test(before)) return undefined;
  // The instrument itself, between the two, takes nothing from the place, and the dot of its "No." ends nothing.
  const isBetween = start >= day.end;
  const rest = isBetween ? text.slice(day.end, start) + "#".repeat(end - start) + text.slice(end) : text.slice(day.end);
  const tail = rest.slice(0, longestAfter + (isBetween ? end - start : 0));
  const after = /^[^;.|]*?(?=\d{1,2}\s+[A-Z][a-z]+\s+\d{4}|[;.|]|$)/s.exec(tail)?.[0] ?? "";
  const [first] = eventsIn(after).sort((one, other) => one.at - other.at);
  return first && { event: first.event, at: day.end + first.at };
}

/** "until 12 December 2002", "from 9 to 11 December 2003", "on the thirtieth day after". */
const isEndOfPeriod =
  /(?:(?<!not )(?:until|till)|\d to|\d\s?[\u2013-]|\d sampai(?: dengan)?|\d hingga|(?<!belum )(?:sampai|hingga)|after|setelah|before|sebelum)\s(?:the\s|tanggal\s)?$/i;

const opensClause =
  /(?:^|[,;(]\s*)\W{0,3}(?:(?:only|not)\s+)?(?:on|since|from|until|pada|sejak|mulai|tanggal|tertanggal|baru)\s+(?:tanggal\s+)?$|^\W{0,3}$/i;
const longestBefore = 70;
const longestAfter = 80;

function eventsIn(text: string): { readonly event: Event; readonly at: number }[] {
  return eventPatterns.flatMap(([event, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ index }) =>
      countsFrom.test(text.slice(Math.max(0, index - longestCount), index)) ? [] : [{ event, at: index }],
    ),
  );
}

/** "in force three years after it was promulgated, on 2 January 2026": the event from which is counted is not the one that has the day. */
const countsFrom =
  /(?<![a-z])(?:years?|months?|weeks?|days?|tahun|bulan|minggu|hari)\s(?:after|from|following|setelah|sesudah|sejak|terhitung sejak)\s(?:(?:its|the|their|it|was|were|had|been|being|date|day|of|tanggal|saat|undang-undang|UU|ini|itu|tersebut)\s){0,5}$/i;
const longestCount = 70;

/** The day of the event, where the one that is told is not one of those that may be meant and is taken from another event, is off by one slip, or is told of an event that has one day only. */
function rightDay(
  { instrument }: Concept,
  event: Event,
  iso: string,
  text: string,
  isInTable: boolean,
  lexicon: Lexicon,
): string | undefined {
  if (!instrument) return undefined;
  const { adopted, opened, enacted, inForce, indonesia, ratifiedBy } = instrument;
  const isLaw = enacted !== undefined;
  const isTreaty = treatyForm.test(instrument.form);
  const act = ratifiedBy === undefined ? undefined : instrumentOf(lexicon, ratifiedBy)?.instrument?.enacted;
  const days: Readonly<Record<Event, readonly (string | undefined)[]>> = {
    adopted: [adopted, opened],
    signed: isLaw ? [] : /Indonesia/.test(text) ? [indonesia?.signed, opened, adopted] : [opened, adopted, indonesia?.signed],
    force: isTreaty ? [inForce] : [inForce, inForce === undefined ? enacted : undefined],
    enacted: isTreaty ? [] : [enacted],
    ratified: isTreaty ? [indonesia?.ratified, act] : [],
  };
  const all = Object.values(days).flat();
  if (iso.length < 10) return rightMonth(days[event], all, iso);
  const own = days[event].filter((day) => day !== undefined);
  const [right] = own;
  if (right === undefined || right.length < 10 || own.includes(iso) || own.some((day) => day.length < 10)) return undefined;
  // For a State a treaty is in force later than at first.
  const isOfState = event === "force" && isTreaty && iso > right;
  if (event === "force" && iso === indonesia?.ratified) return undefined;
  if (isOfState && namesAnyState(text)) return undefined;
  if (all.includes(iso)) return right;
  if (isSlip(iso, right)) return right;
  // The column may be that of a State.
  if (isOfState && isInTable) return undefined;
  // Laws have long been promulgated on the day on which they are signed; earlier ones were weeks later.
  const isOneDay = event === "enacted" && right >= oneDaySince && !/pass|House|DPR|sidang|rapat/i.test(text);
  const isAdoptedOnce =
    event === "adopted" && isTreaty && byAssembly.test(text) && iso > right.slice(0, 4) && iso < `${right.slice(0, 4)}-99`;
  return isOneDay || isAdoptedOnce || (event === "force" && isTreaty) ? right : undefined;
}

/** The day of the event, where month and year are those of another event or one of the two alone is another. */
function rightMonth(own: readonly (string | undefined)[], all: readonly (string | undefined)[], iso: string): string | undefined {
  const [right, ...others] = own.filter((day) => day !== undefined);
  if (right === undefined || right.length < 10 || [right, ...others].some((day) => day.length < 10 || day.startsWith(iso)))
    return undefined;
  return all.some((day) => day?.startsWith(iso)) || isSlip(iso, right.slice(0, 7)) ? right : undefined;
}

const byAssembly = /General Assembly|Labour Conference|Majelis Umum|Konferensi Perburuhan/;
const oneDaySince = "2005";

/** Day, month or year alone is another. */
function isSlip(one: string, other: string): boolean {
  const a = one.split("-");
  const b = other.split("-");
  return a.filter((part, at) => part !== b[at]).length === 1;
}

/** Who corrects a day, or tells of another text or of several, has it so on purpose. */
const unlikely =
  /(?<![a-zÀ-ỿ])(?:not(?! until)|bukan|wrongly|mistakenly|keliru|salah|draft|rancangan|amendments? (?:to|of)|perubahan atas|anniversary|peringatan|both|kedua|masing-masing|respectively|(?:summit|conference|session|KTT|konferensi|sidang) (?:that|which|yang|to adopt|for the adoption|untuk mengadopsi|untuk mengesahkan))(?![a-zÀ-ỿ])/i;
