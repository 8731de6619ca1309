import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Pinpoint, Reference, Span } from "../engine/facts.js";
import { readPinpoints } from "../engine/pinpoints.js";
import type { RuleContext } from "../engine/rule.js";
import { ownArticleOf } from "./articleOfSubject.js";
import { sentenceOf } from "./instruments.js";
import { type OtherArticle, unlikely } from "./otherArticle.js";

/** An article in a bracket, and the one that is on what stands before the bracket. */
export interface BracketedArticle {
  readonly pinpoint: Pinpoint;
  readonly right: OtherArticle;
}

/** "UU TPKS memuat pemaksaan kontrasepsi (Pasal 7) dan perbudakan seksual (Pasal 13)": articles in brackets behind what they are on, in a sentence that names one act. */
export function articlesInBrackets(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): readonly BracketedArticle[] {
  const { text } = view;
  if (facts.quoted || facts.kind === "table" || reference.by === "short" || reference.otherKeys || !mayBe.test(text)) return none;
  const sentence = sentenceOf(view, facts, reference.start);
  const isIn = ({ start }: Span) => start >= sentence.start && start < sentence.end;
  const isOther = (one: Reference) => one !== reference && isIn(one) && (one.key !== reference.key || (one.pinpoints?.length ?? 0) > 0);
  if (facts.references.some(isOther) || facts.citations.some(isIn) || unlikely.test(sentence.text.toLowerCase())) return none;
  const lang = sentence.lang ?? context.lang;
  const found: BracketedArticle[] = [];
  for (const { 0: bracket, index } of sentence.text.matchAll(inBracket)) {
    const start = sentence.start + index + 1;
    const [pinpoint, ...more] = readPinpoints(text, start)?.pinpoints ?? [];
    const [article] = pinpoint?.parts ?? [];
    if (!pinpoint || more.length > 0 || article?.level !== "article" || article.to !== undefined || !bracket.endsWith(")")) continue;
    const subject = subjectBefore(sentence.text.slice(Math.max(0, reference.end - sentence.start), index));
    const right = subject && firstOn(subject, article.value, concept, lang, context);
    if (right) found.push({ pinpoint, right });
  }
  return found;
}

const none: readonly never[] = [];
const mayBe = /[a-z]\s\((?:Pasal|Article)\s\d/;
const inBracket = /(?<=[a-z]\s)\((?:Pasal|Article)\s\d{1,3}(?:\s(?:ayat\s)?\(\d{1,2}\))?\)/g;

/** The words right before the bracket, up to a mark or a word that leads to them; undefined where they are many. */
function subjectBefore(before: string): string | undefined {
  const subject =
    /(?:^|[,;:()]|(?<![A-Za-z])(?:dan|serta|atau|seperti|yaitu|yakni|ialah|adalah|mencakup|meliputi|memuat|mengatur|melarang|memidana|mengenal|tentang|mengenai|atas|and|or|as|including|covers|contains|punishes|prohibits|on)\s)\s*([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ -]{4,60}?)\s*$/.exec(
      before.slice(-longestSubject),
    )?.[1];
  const last = subject?.split(leading).at(-1)?.trim();
  return last !== undefined && last.length >= shortestSubject && last.split(/\s+/).length <= mostWords ? last : undefined;
}

const leading =
  /(?<![A-Za-z])(?:dan|serta|atau|seperti|yaitu|yakni|ialah|adalah|mencakup|meliputi|memuat|mengatur|melarang|memidana|mengenal|tentang|mengenai|atas|and|or|as|including|covers|contains|punishes|prohibits|on)\s/;
const longestSubject = 80;
const shortestSubject = 5;
const mostWords = 5;

/** The words may be in the other language: "sexual exploitation (Pasal 5)". */
function firstOn(subject: string, written: string, concept: Concept, lang: Lang, context: RuleContext): OtherArticle | undefined {
  const { lexicon } = context;
  const right = ownArticleOf(subject, written, concept, lang, context);
  if (right) return right;
  for (const form of lexicon.formsOf(subject)) {
    if (form.term?.lang === lang) continue;
    const own = lexicon.conceptOf(form).terms.find((term) => term.lang === lang && term.status === "preferred" && term.type === "full");
    const found = own && ownArticleOf(own.text, written, concept, lang, context);
    if (found) return found;
  }
  return undefined;
}
