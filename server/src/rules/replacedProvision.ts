import type { Concept, Lang, PartialRepeal } from "../engine/concept.js";
import type { Pinpoint } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import { readPinpoints } from "../engine/pinpoints.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import type { CitedCase } from "./citedCase.js";
import { type TakenPlace, takenPlace, takenText } from "./covers.js";
import { dayInWords, instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { tellsReplacement } from "./namesSuccessor.js";
import { provisionFixes, type Replaced } from "./provisionFixes.js";
import { articleInLang, type Replacement, readReplacement } from "./replacement.js";
import { tellsPast } from "./timeOfSentence.js";

/** A provision whose place another law has taken, or which was deleted. */
export function replacedProvision(one: CitedCase): FindingDraft | undefined {
  const { concept, context } = one;
  for (const repeal of concept.instrument?.partialRepeals ?? []) {
    for (const pinpoint of one.pinpoints) {
      const taken = takenPlace(repeal, pinpoint, context.date);
      if (taken && isGivenAsLaw(one, pinpoint, repeal, taken)) return replacedDraft(one, pinpoint, repeal, taken);
    }
  }
  for (const pinpoint of one.pinpoints) {
    const draft = partReplaced(one, pinpoint);
    if (draft) return draft;
  }
  return undefined;
}

function isGivenAsLaw(one: CitedCase, pinpoint: Pinpoint, repeal: PartialRepeal, taken: TakenPlace): boolean {
  const sentence = sentenceOf(one.view, one.facts, pinpoint.start);
  return !tellsPast(one, inItsForm(sentence), taken.effective) && !tellsReplacement(one, sentence, repeal.by, taken.replacedBy);
}

function replacedDraft(one: CitedCase, pinpoint: Pinpoint, repeal: PartialRepeal, taken: TakenPlace): FindingDraft {
  const { concept, context } = one;
  const lang = sentenceOf(one.view, one.facts, pinpoint.start).lang ?? context.lang;
  const by = instrumentOf(context.lexicon, repeal.by);
  const byLabel = by ? instrumentLabel(by, lang, context.lexicon) : repeal.by;
  const to = replacementIn(one, repeal, taken);
  const basis = repeal.basis ? ` (${repeal.basis})` : "";
  const how = `${repeal.deleted ? "deleted" : "replaced"} by ${byLabel} on ${dayInWords(taken.effective)}${basis}`;
  const advice = to
    ? ` Cite ${replacementLabel(to, concept, lang, context)}.`
    : repeal.deleted
      ? " As far as the base knows, nothing took its place."
      : " Cite the provision in force.";
  return {
    start: pinpoint.start,
    end: pinpoint.end,
    ...sourceOf(concept),
    level: levelOf(concept, "warning"),
    message: `${singular(takenText(taken, pinpoint, lang))} of ${instrumentLabel(concept, lang, context.lexicon)} was ${how}.${advice}`,
    fixes: to ? replacementFixes(allGone(one, repeal, taken) ?? { ...one, pinpoint }, to) : [],
  };
}

/** What is in the place of a provision by the memo's date, where that was replaced in its turn as well. */
function replacementIn({ context }: CitedCase, repeal: PartialRepeal, taken: TakenPlace): Replacement | undefined {
  const to = taken.replacedBy === undefined ? undefined : readReplacement(taken.replacedBy, repeal.by, context.lexicon);
  const [article, ...others] = to?.articles ?? [];
  const cited = article === undefined || others.length > 0 ? undefined : readPinpoints(`Pasal ${article}`, 0)?.pinpoints[0];
  if (!to || !cited) return to;
  for (const next of to.law.instrument?.partialRepeals ?? []) {
    const later = takenPlace(next, cited, context.date);
    if (later?.replacedBy !== undefined) return readReplacement(later.replacedBy, next.by, context.lexicon) ?? to;
  }
  return to;
}

function replacementLabel({ law, articles }: Replacement, own: Concept, lang: Lang, { lexicon }: RuleContext): string {
  const label = instrumentLabel(law, lang, lexicon);
  const head = lang === "en" ? "Article" : "Pasal";
  const named = articles
    .map((number) => `${head}${lang === "en" && number.includes("-") ? "s" : ""} ${articleInLang(number, lang)}`)
    .join(" or ");
  if (named === "") return label;
  return law === own ? named : `${named} ${lang === "en" ? "of " : ""}${label}`;
}

function replacementFixes(one: Replaced, { law, articles }: Replacement): FixDraft[] {
  // "Pasal 609-610": which of them, the base does not know.
  return articles.some((article) => article.includes("-")) ? [] : articles.flatMap((article) => provisionFixes(one, article, law));
}

/** "Pasal 2 ayat (1) dan ayat (2)", whose place one article took: the two as one. */
function allGone(one: CitedCase, repeal: PartialRepeal, { replacedBy }: TakenPlace): Replaced | undefined {
  const [first] = one.pinpoints;
  const last = one.pinpoints.at(-1);
  if (!first || !last || first === last || replacedBy === undefined) return undefined;
  if (!one.pinpoints.every((pinpoint) => takenPlace(repeal, pinpoint, one.context.date)?.replacedBy === replacedBy)) return undefined;
  const pinpoint = { ...first, end: last.end, text: one.view.text.slice(first.start, last.end) };
  return { ...one, pinpoint, pinpoints: [pinpoint] };
}

/** "Articles 2 and 3": each of them is an article. */
function singular(text: string): string {
  return text.replace(/^(Article|Paragraph|Section|Art|art|article|paragraph|section)s(?=[.\s])/, "$1");
}

/** "dijerat dengan Pasal 120 UU 6/2011": who is charged by the whole article is charged by its first paragraph, which was replaced. */
function partReplaced(one: CitedCase, pinpoint: Pinpoint): FindingDraft | undefined {
  const [article, ...parts] = pinpoint.parts;
  if (article?.level !== "article" || article.to !== undefined || parts.length > 0) return undefined;
  const { concept, context } = one;
  const first = `Pasal ${article.value} ayat (1)`;
  const repeal = concept.instrument?.partialRepeals?.find(({ provisions }) => provisions.includes(first));
  const paragraph = readPinpoints(first, 0)?.pinpoints[0];
  const taken = repeal && paragraph && takenPlace(repeal, paragraph, context.date);
  if (!taken || !isGivenAsLaw(one, pinpoint, repeal, taken)) return undefined;
  const sentence = sentenceOf(one.view, one.facts, pinpoint.start);
  if (!charges.test(sentence.text)) return undefined;
  const lang = sentence.lang ?? context.lang;
  const draft = replacedDraft(one, pinpoint, repeal, taken);
  const to = replacementIn(one, repeal, taken);
  const part = lang === "en" ? `Paragraph (1) of ${singular(pinpoint.text)}` : `${pinpoint.text} ayat (1)`;
  return {
    ...draft,
    level: levelOf(concept, "information"),
    message: `${part}${draft.message.slice(singular(pinpoint.text).length, -1)}, or say which other paragraph is meant.`,
    // A whole article in its place serves for the whole; a paragraph does not.
    fixes: to?.articles.every((number) => !number.includes("ayat")) ? (draft.fixes ?? []) : [],
  };
}

/** A law is cited in the form that later ones gave it: no word of the past. */
const amended = /(?<![a-zÀ-ỿ])(?:sebagaimana|yang)\s+(?:telah\s+)?(?:beberapa\s+kali\s+)?diubah(?![a-zÀ-ỿ])/giu;

export function inItsForm<T extends { readonly text: string }>(sentence: T): T {
  return /diubah/i.test(sentence.text)
    ? { ...sentence, text: sentence.text.replace(amended, (found) => " ".repeat(found.length)) }
    : sentence;
}

const charges =
  /(?<![a-z])(?:dijerat|dituntut|didakwa|diancam|dipidana|menjerat|menuntut|charged|prosecuted|indicted|liable|punishable)(?![a-z])/i;
