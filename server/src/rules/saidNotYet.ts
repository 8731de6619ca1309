import type { Concept } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { nextSentence } from "../engine/sentences.js";
import { capitalised } from "./english.js";
import { dayInWords, labelWithArticle, levelOf, sentenceOf, sourceOf, treatyForm } from "./instruments.js";
import { ratification } from "./ratification.js";
import { isOwned, isReported, lastState, ofManner } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";

/**
 * A treaty that is in force is said to be not yet so ("was signed in 2015 but has not yet entered into force"), and one that Indonesia has ratified is said to be still without that ("Indonesia belum
 * mengesahkan ..."). Only what is said of now counts: the perfect in English, "belum" in Indonesian, and no earlier year beside it.
 */
export function saidNotYet(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const { instrument } = concept;
  if (!instrument || !treatyForm.test(instrument.form) || concept.confidence !== "high" || reference.otherKeys) return undefined;
  if (!mayDeny.test(view.text) || isOwned(view.text, reference)) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  if (isReported.test(sentence.text)) return undefined;
  const lang = sentence.lang ?? context.lang;
  const { inForce } = instrument;
  if (instrument.status === "in-force" && inForce !== undefined && inForce.length > 4 && inForce < context.date) {
    const said = notInForce(view, facts, reference, sentence);
    if (said && isOfNow(view.text, sentence, reference, inForce))
      return draft(view, concept, said, {
        told: `${capitalised(labelWithArticle(concept, lang, context.lexicon))} has been in force since ${dayInWords(inForce)}.`,
        right: lang === "id" ? `mulai berlaku pada ${dayInWords(inForce, "id")}` : `entered into force on ${dayInWords(inForce)}`,
      });
  }
  const ratified = ratification(concept, context.lexicon);
  if (!ratified) return undefined;
  const { act } = ratified;
  const year = ratified.since.slice(0, 4);
  const said = notRatified(view, facts, reference, sentence);
  if (said && lastState(view.text.slice(sentence.start, said.start)) === "other") return undefined;
  if (said && ofManner.test(view.text.slice(said.end, sentence.end))) return undefined;
  if (!said || !isOfNow(view.text, { start: Math.min(said.start, sentence.start), end: Math.max(said.end, sentence.end) }, reference, year))
    return undefined;
  return draft(view, concept, said, {
    told: `Indonesia ratified ${labelWithArticle(concept, lang, context.lexicon)} in ${year}, by act number ${act.number} of ${act.year}.`,
    right:
      lang === "id"
        ? `telah ${/meratifikasi/i.test(view.text.slice(said.start, said.end)) ? "meratifikasi" : "mengesahkan"}`
        : said.object
          ? `ratified ${said.object} in ${year}`
          : "has ratified",
  });
}

/** One of these stands in every such statement. */
const mayDeny =
  /not (?:yet )?(?:entered|in force|ratified)|belum (?:mulai |juga )?(?:berlaku|meratifikasi|mengesahkan|diratifikasi)|not yet been ratified/i;

interface Denied extends Span {
  /** "it", "the Convention": what follows the English verb. */
  readonly object?: string;
}

const notInForceAfter =
  /^[^.;]{0,110}?(?<![a-z])((?:(?:but|and|yet|though|although|tetapi|namun) (?:it )?)?(?:has (?:still )?not (?:yet )?entered into force|is (?:still )?not (?:yet )?in force(?: yet)?|belum (?:juga )?(?:mulai )?berlaku(?: (?:sampai|hingga) (?:sekarang|kini|saat ini))?))(?![a-z])(?!\s(?:for|in|as between|bagi|untuk|di)\s)/i;

function notInForce({ text }: BlockView, facts: BlockFacts, reference: Reference, sentence: Span): Denied | undefined {
  const from = endWithTitle(reference);
  const found = notInForceAfter.exec(text.slice(from, sentence.end));
  if (!found?.[1] || unlikely.test(text.slice(sentence.start, sentence.end))) return undefined;
  const start = from + found[0].length - found[1].length;
  // Another text is named between: it may be that which is not in force.
  if (facts.references.some((other) => other !== reference && other.start > reference.start && other.start < start)) return undefined;
  return otherText.test(text.slice(from, start)) ? undefined : { start, end: start + found[1].length };
}

const notRatifiedBefore =
  /(?<![A-Za-z])(?:Indonesia|Pemerintah(?: Indonesia)?|Republik Indonesia)(?: itself| sendiri| sampai (?:kini|sekarang|hari ini)| hingga (?:kini|sekarang)| masih| (?:baru|hanya|sudah|telah) menandatangani,? (?:dan|tetapi|namun)| has (?:only )?signed,? (?:but|and))? (has (?:still )?not (?:yet )?ratified|belum (?:juga )?(?:meratifikasi|mengesahkan))\s+(?:the\s+)?["\u201c*_]{0,2}$/;
const notRatifiedIt =
  /(?<![A-Za-z])Indonesia (?:signed (?:it|the (?:Convention|Protocol|Treaty))(?: in (?:19|20)\d\d)? )?(?:but |and )?((?:has|have) (?:still )?not (?:yet )?ratified (it|the (?:Convention|Protocol|Treaty)))(?![a-z])/;

function notRatified({ text, sentences }: BlockView, facts: BlockFacts, reference: Reference, sentence: Span): Denied | undefined {
  if (unlikely.test(text.slice(sentence.start, sentence.end))) return undefined;
  const before = notRatifiedBefore.exec(text.slice(sentence.start, reference.start));
  if (before?.[1]) {
    const start = sentence.start + before.index + before[0].indexOf(before[1]);
    return { start, end: start + before[1].length };
  }
  // "The Convention dates from 1990. Indonesia signed it in 2004 but has not ratified it."
  const treaties = facts.references.filter((other) => other.key !== reference.key && other.key !== undefined);
  if (treaties.length > 0) return undefined;
  const from = sentence.start;
  const until = nextSentence(sentences, sentence)?.end ?? sentence.end;
  const found = notRatifiedIt.exec(text.slice(from, until));
  if (!found?.[1] || !found[2] || unlikely.test(text.slice(from, until))) return undefined;
  const start = from + found.index + found[0].length - found[1].length;
  return start < reference.start ? undefined : { start, end: start + found[1].length, object: found[2] };
}

/** No year beside it in which it was so. */
function isOfNow(text: string, { start, end }: Span, reference: Reference, since: string): boolean {
  const own = text.slice(reference.start, endWithTitle(reference));
  const said = text.slice(start, end).replace(own, " ");
  const isThen = [
    ...said.matchAll(
      /(?<!(?:signed|adopted|dates|opened|from|ditandatangani|diadopsi|menandatanganinya|it)[^.;]{0,50})(?<![\d/.-])((?:19|20)\d\d)(?![\d/])/gi,
    ),
  ].some(([, year = ""]) => year <= since.slice(0, 4));
  return !isThen;
}

const otherText = /(?<![a-z])(?:amendments?|protocol to|bill|draft|regulations?|rancangan|perubahan|peraturan)(?![a-z])/i;
/** Who asks, supposes or tells of then does not say it of now. */
const unlikely =
  /(?<![a-z])(?:if|whether|when|while|until|before|then|at (?:the|that) time|had|was not|were not|claims?|wrongly|not true|myth|unless|jika|apabila|ketika|saat itu|waktu itu|sebelum|sampai saat|keliru|apakah|seandainya|kala itu|masa itu)(?![a-z])/i;

function draft(
  { text }: BlockView,
  concept: Concept,
  said: Denied,
  { told, right }: { readonly told: string; readonly right: string },
): FindingDraft {
  const written = text.slice(said.start, said.end);
  // "but has not" becomes "and has".
  const joined = /^(?:but|yet|though|although|and)\s(it\s)?/i.exec(written)
    ? `and ${right}`
    : /^(?:tetapi|namun)\s/i.test(written)
      ? `dan ${right}`
      : right;
  return {
    start: said.start,
    end: said.end,
    message: `${told} Check what is said of it here.`,
    level: levelOf(concept, "information"),
    ...sourceOf(concept),
    fixes: [writeFix(said.start, said.end, /^but\s/i.test(text.slice(said.start - 4, said.start)) ? right : joined)],
  };
}
