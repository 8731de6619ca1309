import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/** "UU 21/2007 sudah dicabut": an instrument that is in force is said to be over. */
export function saidToBeOver(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const { instrument } = concept;
  if (
    !instrument ||
    !/^(?:in-force|amended)$/.test(instrument.status) ||
    concept.confidence !== "high" ||
    reference.pinpoints ||
    reference.otherKeys
  )
    return undefined;
  const from = Math.max(reference.end, reference.titleSpan?.end ?? 0, reference.yearSpan?.end ?? 0);
  const after = view.text.slice(from, from + 60).toLowerCase();
  const sentence = sentenceOf(view, facts, reference.start);
  const said = mayBeOver.test(after) ? isOver.exec(after) : undefined;
  const whole = said ? undefined : wholeBefore(view.text, reference, sentence);
  if (!said && !whole) return undefined;
  // What follows from it may well be denied ("sehingga ... tidak lagi mempunyai dasar").
  const until = said ? from + said[0].length : from;
  if (isAsked.test(`${view.text.slice(sentence.start, until)} ${clauseAfter.exec(view.text.slice(until, sentence.end))?.[0] ?? ""}`))
    return undefined;
  const label = instrumentLabel(concept, sentence.lang ?? context.lang, context.lexicon);
  const [onlyPart, ...others] = instrument.partialRepeals?.flatMap(({ provisions }) => provisions) ?? [];
  const parts = instrument.partialRepeals?.length ? ", though some of its articles were replaced" : "";
  if (whole) {
    return {
      ...whole,
      ...sourceOf(concept),
      level: levelOf(concept, "warning"),
      message: `${label} is in force as far as the base knows${parts}. Check what is said of it here.`,
      fixes: [],
    };
  }
  if (!said) return undefined;
  const verb = { start: from + said[0].length - (said[1] ?? "").length, end: from + said[0].length };
  const amended = amendedFix(view.text, facts, verb, instrument.amendedBy ?? [], sentence.end);
  return {
    start: onlyPart ? reference.start : from + said[0].length - (said[1] ?? "").length,
    end: from + said[0].length,
    ...sourceOf(concept),
    level: levelOf(concept, "warning"),
    message: `${label} is in force as far as the base knows${parts}. Check what is said of it here.`,
    fixes: amended ?? (onlyPart && others.length === 0 ? [partFix(view.text, reference, onlyPart, sentence.lang ?? context.lang)] : []),
  };
}

/** "was repealed by Directive (EU) 2024/1712", which amended it. */
function amendedFix(text: string, facts: BlockFacts, said: Span, amendedBy: readonly string[], until: number): FixDraft[] | undefined {
  const by = facts.references.find(({ start, end }) => start >= said.end && end <= until);
  const written = text.slice(said.start, said.end);
  if (by?.key === undefined || !amendedBy.includes(by.key)) return undefined;
  if (!/^\s(?:by|oleh|dengan|melalui)\s(?:the\s)?$/i.test(text.slice(said.end, by.start))) return undefined;
  const right = /^(?:repealed|revoked)$/i.test(written) ? "amended" : /^dicabut$/i.test(written) ? "diubah" : undefined;
  return right === undefined ? undefined : [writeFix(said.start, said.end, right)];
}

/** "The new Code repealed the whole of Law No. 21 of 2007", "mencabut seluruh UU 21/2007": the verb with the words that say that nothing is left. */
function wholeBefore(text: string, reference: Reference, sentence: Span): Span | undefined {
  const before = text.slice(sentence.start, reference.start);
  if (!mayEnd.test(before.toLowerCase())) return undefined;
  const verb = endsWhole.exec(before);
  const behind = verb ? undefined : endsIt.exec(before);
  const after = behind
    ? whollyAfter.exec(text.slice(Math.max(reference.end, reference.yearSpan?.end ?? 0, reference.titleSpan?.end ?? 0), sentence.end))
    : undefined;
  const found = verb ?? (after ? behind : undefined);
  if (!found?.[1]) return undefined;
  const start = sentence.start + found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

const mayEnd = /cabut|repeal|revok|abolish/;
const endsWhole =
  /(?<![A-Za-z])(mencabut (?:seluruh(?:nya)?|keseluruhan|sepenuhnya)(?: isi| ketentuan)?|(?:repealed|revoked|abolished) (?:the whole of|all of|the entire|in its entirety))\s(?:the\s|dari\s)?["\u201c*_]{0,2}$/i;
const endsIt = /(?<![A-Za-z])((?:telah |sudah )?mencabut|(?:has |have )?(?:repealed|revoked|abolished))\s(?:the\s)?["\u201c*_]{0,2}$/i;
const whollyAfter =
  /^[\s)"\u201d*_]*(?:\([^()]{1,40}\)\s)?\s?(?:secara keseluruhan|seluruhnya|sepenuhnya|secara penuh|in its entirety|as a whole|in full|entirely|altogether|completely)(?![a-z])/i;
/** The rest of the clause in which it is said. */
const clauseAfter = /^[^,;:.]*?(?=\s(?:sehingga|so that|and|dan|because|karena)\s|[,;:.]|$)/i;

/** "Pasal 2 UU 21/2007", where that article alone was revoked. */
function partFix(text: string, { start, end }: Span, part: string, lang: Lang): FixDraft {
  const article = lang === "en" ? `${part.replace(/^Pasal/, "Article")} of ` : `${part} `;
  return { title: `Write "${article}${text.slice(start, end)}"`, edits: [{ start, end: start, text: article }] };
}

/** `isOver` has one of these, and is dear to compile. */
export const mayBeOver = /dicabut|tidak berlaku|repealed|revoked|no longer/;
export const isOver =
  /^[\s)"\u201d*_]*(?:\s(?:itu|ini|tersebut|kini|sudah|telah|resmi|pun|juga|was|has|been|is|already|now))*\s(dicabut|tidak berlaku(?: lagi)?(?!\s+(?:bagi|untuk|terhadap|pada|di|atas|dalam|surut|lagi))|(?<=(?:was|been|is|now|already) )(?:repealed|revoked)|no longer in force)(?![a-zÀ-ỿ])(?!\s+(?:sebagian|pasal|in part|partly|as far))/;
const isAsked =
  /(?<![a-z])(?:whether|if|should|would|could|may|might|draft|propos[a-z]*|not|apakah|jika|apabila|bila|akan|usul[a-z]*|rancangan|ruu|belum|bukan|tidak(?! berlaku)|seandainya|sebelum|until|before|unless|article|pasal)(?![a-z])/i;
