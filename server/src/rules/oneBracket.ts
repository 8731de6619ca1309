import type { BlockView, Citation } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";

/** Keys of one bracket that are not parted by a semicolon: Pandoc reads all that follows the first one as its locator or as words of it. */
export function* keysInOneBracket({ text }: BlockView, citations: readonly Citation[], context: RuleContext): Generator<FindingDraft> {
  for (const [at, second] of citations.entries()) {
    const first = citations[at - 1];
    if (!first || first.bare || second.bare || first.groupStart !== second.groupStart) continue;
    const isKnown = ({ key }: Citation) => instrumentOf(context.lexicon, key) !== undefined || context.sourceKeys.includes(key);
    if (!isKnown(first) && !isKnown(second)) continue;
    const from = first.locators?.at(-1)?.end ?? first.end;
    const link = between.exec(text.slice(from, second.start));
    if (!link) continue;
    const start = from + (link[1] ?? "").length;
    const end = start + (link[2] ?? "").length;
    yield {
      start: text.lastIndexOf("@", second.start),
      end: second.end,
      message: `Keys in one bracket are parted by a semicolon: "@${second.key}" is read as words that belong to "@${first.key}". Write a semicolon before it.`,
      fixes: [
        {
          title: `Part "@${first.key}" and "@${second.key}" by a semicolon`,
          safe: true,
          edits: [{ start, end, text: /\s/.test(text.charAt(end)) ? ";" : "; " }],
        },
      ],
    };
  }
}

/** What a hand puts between two keys; of more words, they say something of the first that names the second. */
const between =
  /^(\}?)(\s*(?:,\s*(?:and|or|dan|serta|atau)?|and|or|dan|serta|atau|&|\/)?)(?=\s|-?@)(?:\s+(?:see(?:\s+also)?|lihat(?:\s+juga)?|cf\.?))?\s*-?@\{?$/i;
