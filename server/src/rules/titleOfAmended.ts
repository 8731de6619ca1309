import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { instrumentLabel, sentenceOf, sourceOf, subjectOfTitle } from "./instruments.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * A citation, with its article, of an act that amends another, under the title of that other: "Undang-Undang Nomor 35 Tahun 2014 tentang Perlindungan Anak, Pasal 76F". In prose the two are called alike, and nothing is
 * said; where an article is cited the reader has to find it.
 */
export function titleOfAmended(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  own: Concept,
  named: readonly Concept[],
  context: RuleContext,
): FindingDraft | undefined {
  const { titleSpan, apposed, pinpoints } = reference;
  const amended = named.find(({ id }) => own.instrument?.amends?.includes(id));
  if (
    !amended ||
    !titleSpan ||
    apposed ||
    !(pinpoints || facts.section !== undefined || footnote.test(view.text.slice(view.contentStart, view.contentStart + 24)))
  )
    return undefined;
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  const official = subjectOfTitle(own, lang);
  if (official === undefined || !amends.test(official)) return undefined;
  const written = view.text.slice(titleSpan.start, titleSpan.end);
  const lead = /^\s*(?:(?:tentang|on|concerning)\s+)?(?:the\s+)?/i.exec(written)?.[0] ?? "";
  const start = titleSpan.start + lead.length;
  if (amends.test(written)) return undefined;
  const hasArticle = /\bthe\s$/i.test(view.text.slice(0, start).slice(-5));
  const instead = `${hasArticle || !/^the\s/i.test(official) ? "" : "the "}${likeCase(official.replace(/^the\s/i, ""), written.slice(lead.length))}`;
  return {
    start: reference.start,
    end: titleSpan.end,
    level: "hint",
    message: `The title of ${instrumentLabel(own, lang, context.lexicon)} is "${official}"; the one written is that of ${instrumentLabel(amended, lang, context.lexicon)}, which it amends. Write the title in full, or cite the amended act.`,
    fixes: [writeFix(start, titleSpan.end, instead)],
    ...sourceOf(own),
  };
}

const amends = /perubahan|amendment/i;
const footnote = /^[\s>*_-]*(?:Catatan kaki|Footnote|Note|\[\^|\d{1,3}[.)]\s)/;
