import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { instrumentLabel, labelWithArticle, levelOf, sentenceOf, sourceOf } from "./instruments.js";

/**
 * "Disahkan dengan UU 6/2012 dan diratifikasi pula dengan UU 18/2017": a second act that is said to have ratified what the first one did, and that ratifies nothing. A treaty is ratified once; the second law may carry it out.
 */
export function ratifiedTwice(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const at = facts.references.indexOf(reference);
  const before = facts.references[at - 1];
  if (!before?.key || !reference.key || before.key === reference.key) return undefined;
  const from = Math.max(before.end, before.yearSpan?.end ?? 0, before.titleSpan?.end ?? 0);
  const link = again.exec(view.text.slice(from, reference.start));
  if (!link?.[1]) return undefined;
  const first = instrumentOf(context.lexicon, before.key);
  const second = instrumentOf(context.lexicon, reference.key);
  const [treaty] = first?.instrument?.ratifies ?? [];
  if (!second || treaty === undefined || second.instrument?.ratifies) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  if (denies.test(sentence.text)) return undefined;
  const ratified = instrumentOf(context.lexicon, treaty);
  const lang = sentence.lang ?? context.lang;
  const label = instrumentLabel(second, lang, context.lexicon);
  return {
    start: from + link[0].indexOf(link[1]),
    end: Math.max(reference.end, reference.yearSpan?.end ?? 0),
    level: levelOf(second, "information"),
    message: `${label} ratifies no treaty${ratified ? `; ${labelWithArticle(ratified, lang, context.lexicon)} was ratified by the act before it` : ""}. Say that it carries the treaty out, or take it out.`,
    ...sourceOf(second),
  };
}

const again =
  /^[\s)"\u201d]*,?\s(?:dan|serta|lalu|kemudian|and|as well as)\s((?:(?:telah|kemudian|later|then|was)\s)?(?:diratifikasi|disahkan|ratified|approved)(?:\s(?:pula|juga|kembali|lagi|again|also))?\s(?:dengan|melalui|lewat|oleh|by|through|under)\s(?:the\s)?)$/;
const denies = /\?|(?<![a-z])(?:not|never|tidak|bukan|belum)(?![a-z])/i;
