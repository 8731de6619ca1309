import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";

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
  const said = mayBeOver.test(after) ? isOver.exec(after) : undefined;
  if (!said) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  if (isAsked.test(sentence.text)) return undefined;
  const label = instrumentLabel(concept, sentence.lang ?? context.lang, context.lexicon);
  const [onlyPart, ...others] = instrument.partialRepeals?.flatMap(({ provisions }) => provisions) ?? [];
  const parts = instrument.partialRepeals?.length ? ", though some of its articles were replaced" : "";
  return {
    start: onlyPart ? reference.start : from + said[0].length - (said[1] ?? "").length,
    end: from + said[0].length,
    ...sourceOf(concept),
    level: levelOf(concept, "warning"),
    message: `${label} is in force as far as the base knows${parts}. Check what is said of it here.`,
    fixes: onlyPart && others.length === 0 ? [partFix(view.text, reference, onlyPart, sentence.lang ?? context.lang)] : [],
  };
}

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
