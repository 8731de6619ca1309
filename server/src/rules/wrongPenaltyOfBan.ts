import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { instrumentLabel, levelOf, sourceOf } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/**
 * "Pasal 76F ... dipidana sebagaimana diatur dalam Pasal 82 ayat (1)": the article that forbids a deed, and as its penalty the article of another one, where the base has the two as a pair ("Pasal 76F
 * and 83"). Nothing is said where the block names the right article as well, or a second ban between the two.
 */
export function* wrongPenaltiesOfBans(view: BlockView, facts: BlockFacts, { lexicon, lang }: RuleContext): Generator<FindingDraft> {
  const { text } = view;
  if (facts.quoted || !mayPunish.test(text)) return;
  const seen = new Set<number>();
  for (const { key } of facts.references) {
    const concept = key === undefined ? undefined : instrumentOf(lexicon, key);
    const related = concept ? [concept.id, ...(concept.instrument?.amends ?? []), ...(concept.instrument?.amendedBy ?? [])] : [];
    const pairs = pairsOf(related.flatMap((id) => instrumentOf(lexicon, id)?.instrument?.provisions ?? []));
    if (!concept || pairs.size === 0) continue;
    for (const match of text.matchAll(banThenPenalty)) {
      const [all, ban = "", between = "", pinpoint = "", article = ""] = match;
      const right = pairs.get(ban);
      if (right === undefined || right === article || !isAmong(article, [...pairs.values()])) continue;
      if (
        otherBan.test(between) ||
        contrasts.test(all) ||
        new RegExp(`(?<![A-Za-z0-9])${right}(?![A-Za-z0-9])`).test(text.replace(all, ""))
      )
        continue;
      const start = match.index + all.length - pinpoint.length;
      if (seen.has(start)) continue;
      seen.add(start);
      yield {
        start,
        end: start + pinpoint.length,
        level: levelOf(concept, "information"),
        message: `Article ${right} of ${instrumentLabel(concept, lang, lexicon)} punishes what article ${ban} forbids; article ${article} punishes another deed. Write "Pasal ${right}", or check the articles.`,
        fixes: [writeFix(start, start + pinpoint.length, `Pasal ${right}`)],
        ...sourceOf(concept),
      };
    }
  }
}

/** An article that stands among those of penalties, or right beside them. */
function isAmong(article: string, penalties: readonly string[]): boolean {
  const numbers = penalties.map((one) => Number.parseInt(one, 10));
  const at = Number.parseInt(article, 10);
  return at >= Math.min(...numbers) - nearby && at <= Math.max(...numbers) + nearby;
}

const nearby = 2;

/** The articles that stand as a ban and its penalty in one provision of the base. */
function pairsOf(provisions: readonly { readonly ref: string }[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const { ref } of provisions) {
    const [, ban, penalty] = /^Pasal (\d+[A-Z]) and (\d+[A-Z]?)(?: \(\d{4}\))?$/.exec(ref) ?? [];
    if (ban !== undefined && penalty !== undefined) pairs.set(ban, penalty);
  }
  return pairs;
}

const mayPunish = /[Pp]asal \d+[A-Z](?![A-Za-z]).{0,320}pidana.{0,100}[Pp]asal \d/s;
const banThenPenalty =
  /[Pp]asal (\d+[A-Z])(?![A-Za-z])([^;]{0,260}?(?:dipidana|pidana|sanksi|ancaman|diancam)[^;]{0,80}?)([Pp]asal (\d+[A-Z]?)(?: ayat \(\d+\))?)/g;
const otherBan = /[Pp]asal \d+[A-Z]?/;
const contrasts = /(?<![A-Za-z])(?:bukan|tidak|berbeda|selain|sedangkan|adapun)(?![A-Za-z])/;
