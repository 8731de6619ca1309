import type { BlockView } from "../engine/facts.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import { shape } from "../engine/tokens.js";
import { writeFix } from "./writeFix.js";

/**
 * "four Presidential Regulations (Presidential Regulations)": a bracket that repeats the words before it, where a translation has turned the acronym into its long form again. Two words or more; in the
 * same language and without figures, which a legal text repeats on purpose.
 */
export function repeatedInBracket(view: BlockView, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  for (let at = 2; at < tokens.count; at++) {
    if (tokens.gaps[at] !== openBracket || !/^\s?\($/.test(text.slice(tokens.ends[at - 1], tokens.starts[at]))) continue;
    const count = wordsInBracket(view, at);
    if (count < 2 || at < count) continue;
    let isSame = true;
    for (let step = 0; isSame && step < count; step++) {
      const [one, other] = [at - count + step, at + step];
      const bits = ((zones[one] as number) | (zones[other] as number)) & (zone.quoted | zone.masked | zone.emphasis);
      isSame = tokens.hashes[one] === tokens.hashes[other] && bits === 0 && ((tokens.shapes[one] as number) & shape.digit) === 0;
    }
    if (!isSame) continue;
    const [start, end] = [tokens.ends[at - 1] as number, (tokens.ends[at + count - 1] as number) + 1];
    const written = text.slice(tokens.starts[at], end - 1).replace(/\s+/g, " ");
    const inner = view.mentions.find((mention) => mention.start === tokens.starts[at] && mention.end === end - 1);
    found.push({
      start: tokens.starts[at] as number,
      end: end - 1,
      level: "information",
      message: `The bracket repeats "${written}". Write the acronym in it, or drop it.`,
      fixes: [
        ...(inner ? acronymsOf(view, inner).map((acronym) => writeFix(tokens.starts[at] as number, end - 1, acronym)) : []),
        { title: `Drop "(${written})"`, edits: [{ start, end, text: "" }] } satisfies FixDraft,
      ],
    });
  }
}

const openBracket = 0x28;
const mostWords = 8;

/** How many words stand in the bracket that opens before a token, with nothing but spaces between them; 0 where there is anything else. */
function wordsInBracket({ tokens, text }: BlockView, first: number): number {
  for (let at = first; at < tokens.count && at - first < mostWords; at++) {
    if (text.charAt(tokens.ends[at] as number) === ")") return at - first + 1;
    if (at + 1 >= tokens.count || !/^\s$/.test(text.slice(tokens.ends[at], tokens.starts[at + 1]))) return 0;
  }
  return 0;
}

/** The acronyms that the base prefers for what a mention names. */
function acronymsOf({ lexicon }: BlockView, { forms }: Mention): readonly string[] {
  const found = forms.flatMap((form) =>
    lexicon.conceptOf(form).terms.filter(({ type, status }) => type === "acronym" && status === "preferred"),
  );
  return [...new Set(found.map(({ text }) => text))].slice(0, 2);
}
