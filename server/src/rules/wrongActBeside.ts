import type { Concept } from "../engine/concept.js";
import { endWithYear } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { sentenceBefore } from "../engine/sentences.js";
import {
  actLabel,
  areRelated,
  instrumentLabel,
  isQuoted,
  labelWithArticle,
  levelOf,
  sentenceOf,
  sourceOf,
  treatyForm,
} from "./instruments.js";
import { isNearAct } from "./nearAct.js";
import { type Act, actFixes, actsOf, isAct, ratifyingActs } from "./relatedActs.js";
import { isOwned } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";
import { isNamedForProtocol, otherCountry } from "./wrongRatifyingAct.js";

/**
 * An act that stands alone with a treaty in a sentence, row or item, and ratified another one or has nearly the number of the act that ratified this one ("With Law 5 of 2007, UNTOC became part of national
 * law", "- ACTIP: UU 17/2012"); and an act that is said to amend another than it does ("UU 31/2014 mengubah UU 16/2003"). For statements that are told in no set words.
 */
export function wrongActBeside(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (!reference.numberSpan || !reference.yearSpan || reference.form === "symbol") return undefined;
  return ratifiesOther(view, facts, reference, context) ?? amendsOther(view, facts, reference, context);
}

function ratifiesOther(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (reference.titleKeys || !/^(?:law|presidential-(?:regulation|decree))$/.test(reference.form ?? "")) return undefined;
  const unit = lineOf(view, sentenceOf(view, facts, reference.start));
  const text = view.text.slice(unit.start, unit.end);
  if (compares.test(text.toLowerCase()) || otherCountry.test(text)) return undefined;
  const inside = facts.references.filter(({ start, end }) => start >= unit.start && end <= unit.end);
  if (inside.some((other) => other !== reference && other.numberSpan && other.form !== "symbol")) return undefined;
  const treaties = new Set(
    inside.filter((other) => other !== reference && other.form !== "other").map(({ key, otherKeys }) => (otherKeys ? "" : (key ?? ""))),
  );
  const [key] = treaties;
  const before = key === undefined ? treatyBefore(view, facts, unit, context) : undefined;
  const treaty = treaties.size === 1 && key ? instrumentOf(context.lexicon, key) : before;
  if (!treaty || !treatyForm.test(treaty.instrument?.form ?? "")) return undefined;
  const acts = ratifyingActs(treaty, context.lexicon);
  const [right] = acts;
  if (!right || acts.some((act) => isAct(reference, act))) return undefined;
  const saysSo = ratifies.test(text);
  const name = inside.find((other) => other.key === treaty.id);
  if (name && isNamedForProtocol(view.text, name, context)) return undefined;
  const isBeside = name !== undefined && besides.test(between(view.text, reference, name));
  if (!saysSo && !isBeside) return undefined;
  const own = reference.key === undefined ? undefined : instrumentIndex(context.lexicon).notes.find(({ id }) => id === reference.key);
  const isMeant = own
    ? own.ratifies !== undefined && !own.ratifies.includes(treaty.id)
    : acts.some((act) => isNearAct(reference, act) || isOtherForm(reference, act));
  if (!isMeant || namesMore(text, inside) || (name && isOwned(view.text, name) && !isBeside)) return undefined;
  // "mirrors the UN convention approved by Law 5 of 2009": what the act ratified is told in other words.
  if (own && name && !isBeside && otherTreaty.test(between(view.text, reference, name))) return undefined;
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  return {
    start: reference.start,
    end: endWithYear(reference),
    message: `Indonesia ratified ${labelWithArticle(treaty, lang, context.lexicon)} by ${actLabel(right, lang)}, not by the act written. Write ${actLabel(right, lang)}.`,
    level: levelOf(treaty, "warning"),
    ...sourceOf(right.concept ?? treaty),
    fixes: actFixes(view.text, reference, right),
  };
}

function isOtherForm(reference: Reference, right: Act): boolean {
  return reference.number === right.number && reference.year === right.year && reference.form !== right.form;
}

/** What says that the act has to do with the treaty's becoming law here. */
const ratifies =
  /ratif|transpos|national law|domestic law|part of (?:its|Indonesian|national)|by virtue of|acced|accession|approv|sahk|sahan|aksesi|hukum nasional|mengikat/i;
/** Between the two stands a bracket, a dash, an arrow, a colon or the edge of a cell. */
const besides = /^[\s)*_"\u201d]*(?:[(|:=\u2013\u2014\u2192-]|->|=>)[\s(*_|]*(?:ratified|disahkan|diratifikasi)?:?[\s|]*$/i;
const compares =
  /(?<![a-z])(?:not|bukan|tidak|unlike|instead|berbeda|sebelum|sesudah|setelah|before|after|bersama|together|alongside|beside|induk|parent|dan\/atau|besides|selain|amend[a-z]*|perubahan|implement[a-z]*|melaksanakan|draft|rancangan|supplement[a-z]*|melengkapi)(?![a-z])/;

function between(text: string, one: Reference, other: Reference): string {
  return one.start < other.start ? text.slice(endWithYear(one), other.start) : text.slice(endWithYear(other), one.start);
}

/** Another treaty is spoken of that the base has no reference for. */
function namesMore(text: string, inside: readonly Reference[]): boolean {
  let rest = text;
  for (const { text: name } of inside) rest = rest.replace(name, " ");
  return /(?:Convention|Protocol|Covenant|Konvensi|Protokol|Kovenan)s?(?![a-z])/.test(rest) || otherInWords.test(rest);
}

/** "the optional protocols", "konvensi induk": a treaty that goes without a name. */
const otherInWords =
  /(?<![a-z])(?:protocols|(?:optional|un|parent|trafficking|smuggling|first|second|third|other|another) (?:convention|protocol|treaty)|(?:konvensi|protokol) (?:opsional|pbb|induk|pertama|kedua|ketiga|lain(?:nya)?)|protokol-protokol)(?![a-z])/i;
const otherTreaty =
  /;|(?<![a-z])(?:convention|protocol|covenant|treaty|rules|konvensi|protokol|kovenan|perjanjian|aturan)(?![a-z])(?! (?:itu|ini|tersebut))/i;

/** The line of an item within its block. */
function lineOf({ text }: BlockView, { start, end }: Span): Span {
  return { start, end: Math.max(start, text.slice(0, end).trimEnd().length) };
}

/** "CEDAW telah menjadi hukum nasional. UU pengesahannya adalah UU 7/1994.": the only treaty of the sentence before, where this one speaks of its ratification. */
function treatyBefore(view: BlockView, facts: BlockFacts, unit: Span, { lexicon }: RuleContext): Concept | undefined {
  if (!itsRatification.test(view.text.slice(unit.start, unit.end).toLowerCase())) return undefined;
  const before = sentenceBefore(facts.sentences, unit.start);
  const keys = new Set(
    facts.references.filter(({ start }) => before && start >= before.start && start < unit.start).map(({ key }) => key ?? ""),
  );
  const [key] = keys;
  return keys.size === 1 && key ? instrumentOf(lexicon, key) : undefined;
}

const itsRatification =
  /(?:pengesahan|ratifikasi)nya|(?:meratifikasi|mengesahkan)nya|(?:^|\s)(?:it|the (?:convention|protocol|treaty|covenant)) (?:was|has been) ratified|its ratif|ratified it|did so|(?:konvensi|protokol|kovenan) (?:itu|ini|tersebut)/;

/** Between a later act and the older one that it changes, and the other way round. */
const amending =
  /^[^.;|]{0,40}?(?<![a-z])(?:amend(?:ing|s|ed)|amendment (?:to|of)|(?:tentang )?perubahan(?: pertama| kedua| ketiga)?(?: atas)?|mengubah(?: untuk (?:kedua|ketiga) kalinya)?)\s+(?:(?:the\s+)?$|(?:ketentuan|beberapa ketentuan|provisions of)\s+(?:dalam\s+)?(?:the\s+)?$)/i;
const amendedBy =
  /^[^.;|,]{0,30}?(?<![a-z])(?:amended by|diubah (?:(?:terakhir|kembali|lagi) (?:kali )?)?(?:dengan|oleh|melalui)|dilakukan (?:dengan|oleh|melalui)|(?:changed|revised) by)\s+(?:the\s+)?$/i;
const itAmended = /^[^.|]{0,30}[;.]\s+[^.;|]{0,40}?(?:it amended|yang diubahnya)\s+(?:is|was|adalah|ialah)\s+(?:the\s+)?$/i;
const changeBefore = /(?:perubahan(?: pertama| kedua| ketiga)?(?: atas)?|amendments? (?:to|of)(?: the)?)\s+$/i;

function amendsOther(view: BlockView, facts: BlockFacts, later: Reference, context: RuleContext): FindingDraft | undefined {
  const own = later.key === undefined || later.otherKeys ? undefined : instrumentOf(context.lexicon, later.key);
  const known = own?.instrument?.amends;
  if (own?.confidence !== "high" || !known || known.length === 0) return undefined;
  for (const older of facts.references) {
    if (older === later || isQuoted(older, facts) || (!older.key && !older.numberSpan) || older.form === "symbol") continue;
    const isAfter = older.start > later.start;
    const gap = between(view.text, later, older);
    if (gap.length > longestGap || gap.length === 0 || denies.test(gap)) continue;
    const isSaid = isAfter
      ? amending.test(gap) || itAmended.test(gap)
      : amendedBy.test(gap) &&
        (!/dilakukan/.test(gap) || changeBefore.test(view.text.slice(Math.max(0, older.start - longestLead), older.start)));
    if (!isSaid) continue;
    const keys = [older.key, ...(older.otherKeys ?? [])].filter((key) => key !== undefined);
    const named = keys.flatMap((key) => instrumentOf(context.lexicon, key) ?? []);
    const chain = known.flatMap((key) => instrumentOf(context.lexicon, key) ?? []);
    // An act may change several, and what it changes may be told by its amendments.
    if (named.some((one) => areRelated(own, one, context.lexicon) || chain.some((link) => areRelated(link, one, context.lexicon))))
      continue;
    const sentence = sentenceOf(view, facts, later.start);
    if (facts.references.some((other) => known.includes(other.key ?? "") && other.start >= sentence.start && other.end <= sentence.end))
      continue;
    const [right] = chain;
    const act = right && actsOf([right.id], context.lexicon)[0];
    if (!right || !act) continue;
    // With the title of that act beside it, half of the number wrong is told already.
    if (older.titleKeys?.includes(right.id) && (older.number === act.number || older.year === act.year)) continue;
    const lang = sentence.lang ?? context.lang;
    const place = { start: older.start, end: endWithYear(older) };
    return {
      ...place,
      message: `${instrumentLabel(own, lang, context.lexicon)} amended ${actLabel(act, lang)}, not the act written. Write ${actLabel(act, lang)}, or check which act amended this one.`,
      level: levelOf(own, "warning"),
      ...sourceOf(own),
      fixes: olderFixes(view.text, older, act, actLabel(act, lang)),
    };
  }
  return undefined;
}

const denies = /(?<![a-z])(?:tidak|bukan|belum|not|never)(?![a-z])/i;
const longestGap = 90;
const longestLead = 40;

/** The number put right; for a name, the number in its place. */
function olderFixes(text: string, older: Reference, act: Act, label: string): FixDraft[] {
  if (older.numberSpan && older.yearSpan)
    return older.titleSpan && !older.titleKeys?.includes(act.concept?.id ?? "") ? [] : actFixes(text, older, act);
  const article = /\bthe\s+$/i.exec(text.slice(Math.max(0, older.start - 5), older.start))?.[0].length ?? 0;
  return [writeFix(older.start - article, older.end, label)];
}
