import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Pinpoint, Reference, Span } from "../engine/facts.js";
import type { RuleContext } from "../engine/rule.js";
import { articleGists } from "./articleGists.js";
import { sentenceOf, treatyForm } from "./instruments.js";
import { keptByLang } from "./keptByLang.js";

/**
 * The article in which a treaty says what its own subject is, where a sentence has the definition in another one: "Article 5 of the Palermo Protocol defines trafficking in persons". Undefined where the
 * treaty has several articles of definitions, where the base does not know the article written, and where the sentence names another instrument.
 */
export function definingArticle(
  view: BlockView,
  facts: BlockFacts,
  pinpoint: Pinpoint,
  concept: Concept,
  context: RuleContext,
): { readonly value: string; readonly about: string } | undefined {
  const [article] = pinpoint.parts;
  if (article?.level !== "article" || article.to !== undefined || !treatyForm.test(concept.instrument?.form ?? "")) return undefined;
  const sentence = sentenceOf(view, facts, pinpoint.start);
  if (!speaksOfDefinition.test(sentence.text)) return undefined;
  const cited = facts.references.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const [reference] = cited;
  // In a row the article may have a cell of its own.
  const count = reference?.pinpoints?.length ?? (facts.kind === "table" ? 1 : 0);
  if (!reference || cited.length > 1 || count !== 1 || otherText.test(sentence.text)) return undefined;
  const lang = sentence.lang ?? context.lang;
  const [right, ...more] = definitionsOf(concept, lang);
  if (!right || more.length > 0 || right.value === article.value || !articleGists(concept, lang).has(article.value)) return undefined;
  return isDefinedThere(view, sentence, pinpoint, reference, concept, context) ? right : undefined;
}

const speaksOfDefinition = /(?<![a-z])(?:defines?|defined|definition|mendefinisikan|didefinisikan|definisi)(?![a-z])/i;
/** The sentence compares, denies, or speaks of another text. */
const otherText =
  /(?<![a-z])(?:not|nor|neither|unlike|whereas|but|also|criminali[sz]\w*|penali[sz]\w*|read with|in conjunction|laws?|code|draft|bill|bukan|tidak|sedangkan|namun|juga|jo\.?|juncto|undang-undang|uu|ruu|rancangan|kuhp)(?![a-z])/i;

/** The article has the definition by the words beside it, and what is defined is the subject of the treaty. */
function isDefinedThere(
  { text }: BlockView,
  sentence: Span,
  pinpoint: Pinpoint,
  reference: Reference,
  concept: Concept,
  { lexicon }: RuleContext,
): boolean {
  const start = Math.min(pinpoint.start, reference.start);
  const end = Math.max(pinpoint.end, reference.end, reference.yearSpan?.end ?? 0);
  const object =
    definesAfter.exec(text.slice(end, sentence.end))?.[1] ??
    (definitionBefore.exec(text.slice(sentence.start, start)) ??
      definedIn.exec(text.slice(sentence.start, start)) ??
      definitionInCell.exec(text.slice(sentence.start, start)))?.[1];
  if (object === undefined) return false;
  // "trafficking in persons", and what else the base calls it.
  const said = object.toLowerCase();
  const titles = Object.values(concept.instrument?.title ?? {}).map((title) => title.toLowerCase());
  if (titles.some((title) => title.includes(said))) return true;
  const meant = lexicon.formsOf(object).map((form) => lexicon.conceptOf(form));
  return meant.some(({ terms }) =>
    terms.some((term) => term.type === "full" && titles.some((title) => title.includes(term.text.toLowerCase()))),
  );
}

const quoted = '["\\u201c*_]*';
const definesAfter = new RegExp(
  `^[\\s)*_]*(?:defines?|mendefinisikan|(?:mengatur|memuat|berisi|contains|gives|has|lays\\s+down|sets\\s+out)\\s+(?:the\\s+)?(?:definition\\s+of|definisi))\\s+(?:the\\s+)?(?:crime\\s+of\\s+)?${quoted}([A-Za-z][A-Za-z ]{3,40}?)["\\u201d*_]*(?=[,.;:]|\\s+(?:as|by|sebagai|dengan|in terms of)\\s|$)`,
  "i",
);
const definedIn = new RegExp(
  `(?:^|[.;:,]\\s|(?<![a-z])(?:that|bahwa)\\s)(?:the\\s+)?(?:crime\\s+of\\s+|tindak pidana\\s+)?${quoted}([A-Za-z][A-Za-z ]{3,40}?)["\\u201d*_]*\\s+(?:is|didefinisikan|dirumuskan|diartikan)\\s+(?:defined\\s+)?(?:in|under|by|dalam|di|pada|oleh|menurut)\\s+(?:the\\s+)?$`,
  "i",
);
const definitionBefore = new RegExp(
  `(?:definition\\s+of|definisi)\\s+(?:the\\s+)?(?:crime\\s+of\\s+)?${quoted}([A-Za-z][A-Za-z ]{3,40}?)["\\u201d*_]*(?:\\s+(?:yang|which|that)\\s[^.;()]{3,70}?|,[^.;()]{3,70}?,)?\\s+(?:(?:is|stands|laid down|set out|given|found|contained|diatur|terdapat|dimuat|termuat|tercantum|tertuang|ditemukan|ada)\\s+)*(?:in|under|dalam|di|pada|menurut)\\s+(?:the\\s+)?$`,
  "i",
);

/** "| Definition of trafficking in persons | Palermo Protocol, Article 5 |" */
const definitionInCell = new RegExp(
  `^\\s*\\|\\s*(?:the\\s+)?(?:definition\\s+of|definisi)\\s+(?:the\\s+)?(?:crime\\s+of\\s+|tindak pidana\\s+)?${quoted}([A-Za-z][A-Za-z ]{3,40}?)["\\u201d*_]*\\s*\\|\\s*(?:the\\s+)?$`,
  "i",
);

interface Definition {
  readonly value: string;
  readonly about: string;
}

/** The articles of an instrument whose gist is that of a definition. */
const definitionsOf: (concept: Concept, lang: Lang) => readonly Definition[] = keptByLang((concept, lang) =>
  [...articleGists(concept, lang)].flatMap(([value, parts]) => {
    const defining = parts.find(({ text }) =>
      /^(?:definition|definisi|pengertian|terms|istilah|use of terms)(?![a-z])|\bdefined$/i.test(text),
    );
    return defining ? [{ value, about: defining.text }] : [];
  }),
);
