import type { Concept } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Pinpoint, Reference } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { areTurned } from "./areTurned.js";
import { instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { areNearNumbers } from "./nearAct.js";
import { actFixes } from "./relatedActs.js";
import { writeFix } from "./writeFix.js";

const mayTell = /carr(?:y|ies|ied)|implement|effect|laksana|amanat|mandat|turunan|jabar/i;
/** "which carries out", "merupakan pelaksanaan", between a regulation and the article of a law. */
const carriesOut =
  /(?<![a-z])(?:(?:carr(?:y|ies|ied|ying) out|implements?|implemented|implementing|gives? effect to|gave effect to|executes?)|(?:me)?laksanakan(?: lebih lanjut)?|pelaksana(?:an)?|menjabarkan|menjalankan|(?:amanat|mandat|turunan|penjabaran))(?:\s(?:of|dari|atas|ketentuan|amanat|mandat|the|provisions?|dalam))*\s$/i;
/** "is carried out by", "dilaksanakan dengan", between the article with its law and a regulation. */
const carriedOut =
  /^[\s"\u201d)*_]*,?\s(?:(?:is|was|has been|are|which|yang|telah|kemudian|further|lebih lanjut)\s)*(?:carried out|implemented|elaborated|given effect|dilaksanakan|dijabarkan|ditindaklanjuti|dijalankan)\s(?:lebih lanjut\s)?(?:by|through|in|dengan|melalui|oleh|dalam)\s(?:the\s)?$/i;
const unlikely =
  /(?<![a-z])(?:not|never|bukan|tidak|among others|inter alia|antara lain|also|juga|termasuk|including|wrongly|keliru|salah)(?![a-z])|\?/i;

/**
 * The article of a law that a regulation is said to carry out, against those that its preamble names: "Government Regulation No. 22 of 2022, which carries out article 46 of Law No. 18 of 2017" (article 64). Of a
 * preamble that names many articles only a slip of one is told, since a regulation of so many may be said to carry out more.
 */
export function wrongEnablingArticle(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  context: RuleContext,
): FindingDraft | undefined {
  const { key, pinpoints } = reference;
  const [pinpoint, ...more] = pinpoints ?? [];
  if (key === undefined || !pinpoint || more.length > 0 || !mayTell.test(view.text)) return undefined;
  const [article] = pinpoint.parts;
  if (article?.level !== "article" || article.to !== undefined) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  if (unlikely.test(view.text.slice(sentence.start, sentence.end))) return undefined;
  const at = facts.references.indexOf(reference);
  const start = Math.min(pinpoint.start, reference.start);
  const end = Math.max(pinpoint.end, endWithTitle(reference));
  const regulation = regulationBeside(view, facts, at, { start, end }, context);
  const articles = regulation?.instrument?.implementsArticles;
  if (!regulation || !articles) return undefined;
  if (!isOfLaw(regulation, key, context))
    return ofOtherLaw(view, facts, reference, { regulation, articles, value: article.value }, context);
  const values = articles.map((one) => one.replace(/\s.*$/, ""));
  if (values.includes(article.value.toUpperCase()) || values.includes(article.value)) return undefined;
  const near = values.filter((value) => areTurned(value, article.value) || areNearNumbers(value, article.value));
  if (values.length > fewestOfMany && near.length !== 1) return undefined;
  const offered = near.length === 1 ? near : values;
  const lang = sentence.lang ?? context.lang;
  return {
    start: pinpoint.start,
    end: pinpoint.end,
    level: levelOf(regulation, "warning"),
    message: `By its preamble ${instrumentLabel(regulation, lang, context.lexicon)} carries out ${values.length > 1 ? "articles" : "article"} ${articles.join(", ")}, not ${article.value}.`,
    fixes: offered.flatMap((value) => valueFix(view.text, pinpoint, article.value, articles[values.indexOf(value)] ?? value)),
    ...sourceOf(regulation),
  };
}

interface Carried {
  readonly regulation: Concept;
  readonly articles: readonly string[];
  readonly value: string;
}

/** "Government Regulation No. 22 of 2022 implements Article 64 of Law No. 21 of 2007": the article is the one of the preamble, the law is another. */
function ofOtherLaw(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  { regulation, articles, value }: Carried,
  context: RuleContext,
): FindingDraft | undefined {
  const [right, ...others] = (regulation.instrument?.implements ?? []).filter(
    (id) => instrumentOf(context.lexicon, id)?.instrument?.form === "law",
  );
  const law = right === undefined || others.length > 0 ? undefined : instrumentOf(context.lexicon, right);
  const own = reference.key === undefined ? undefined : instrumentOf(context.lexicon, reference.key);
  if (!law || own?.instrument?.form !== "law" || !articles.some((one) => one.replace(/\s.*$/, "") === value)) return undefined;
  const act = instrumentIndex(context.lexicon).numbered.find(({ id }) => id === law.id);
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  return {
    start: reference.start,
    end: Math.max(reference.end, reference.yearSpan?.end ?? 0),
    level: levelOf(regulation, "warning"),
    message: `By its preamble ${instrumentLabel(regulation, lang, context.lexicon)} carries out article ${value} of ${instrumentLabel(law, lang, context.lexicon)}, not of this law.`,
    fixes: act ? actFixes(view.text, reference, act) : [],
    ...sourceOf(regulation),
  };
}

const fewestOfMany = 2;

/** The regulation that stands before the article with words for carrying out between, or behind it. */
function regulationBeside(
  { text }: BlockView,
  { references }: BlockFacts,
  at: number,
  place: { readonly start: number; readonly end: number },
  { lexicon }: RuleContext,
): Concept | undefined {
  const before = references[at - 1];
  const gap = before ? text.slice(endWithTitle(before), place.start) : "";
  if (before?.key !== undefined && gap.length <= longestGap && carriesOut.test(gap) && !/[.;]\s/.test(gap))
    return instrumentOf(lexicon, before.key);
  const behind = references[at + 1];
  return behind?.key !== undefined && carriedOut.test(text.slice(place.end, behind.start)) ? instrumentOf(lexicon, behind.key) : undefined;
}

const longestGap = 160;

/** The law is the one that the regulation carries out, or that which this one amends. */
function isOfLaw({ instrument }: Concept, key: string, { lexicon }: RuleContext): boolean {
  return (instrument?.implements ?? []).some((id) => id === key || (instrumentOf(lexicon, id)?.instrument?.amends ?? []).includes(key));
}

/** The number of the article, where the paragraph behind it is that of the right one as well. */
function valueFix(text: string, pinpoint: Pinpoint, written: string, right: string): FixDraft[] {
  const from = text.slice(pinpoint.start, pinpoint.end).search(new RegExp(`(?<![\\dA-Za-z])${written}(?![\\dA-Za-z])`, "i"));
  const [, paragraph, ...further] = pinpoint.parts;
  const suits = !paragraph || (paragraph.level === "paragraph" && right.endsWith(`(${paragraph.value})`));
  if (from < 0 || !suits || further.length > 0) return [];
  const start = pinpoint.start + from;
  return [writeFix(start, start + written.length, right.replace(/\s.*$/, ""))];
}
