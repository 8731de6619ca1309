import type { BlockView } from "../engine/facts.js";
import type { Mention } from "../engine/matcher.js";
import { foldWord } from "../engine/tokens.js";

/**
 * The mention with the other half of its doubled first word ("TKI-TKI", "Pelacur-pelacur anak"), the mention itself where that word stands once; undefined for a first half that the mention of
 * the second takes in.
 */
export function doubledMention(mention: Mention, view: BlockView): Mention | undefined {
  const { tokens, text } = view;
  const { first, last } = mention;
  if (isDoubled(view, first - 1)) {
    const start = tokens.starts[first - 1] as number;
    return { ...mention, start, first: first - 1 };
  }
  if (last - first > 1 || text.charCodeAt(mention.end) !== 0x2d || !isDoubled(view, first)) return mention;
  if (view.mentions.some((other) => other.first === last && other.last > last + 1)) return undefined;
  const end = tokens.ends[last] as number;
  return { ...mention, end, stemEnd: end, last: last + 1 };
}

/** The token and the next are one word, with only a hyphen between them. */
function isDoubled({ tokens, text }: BlockView, at: number): boolean {
  if (at < 0 || at + 1 >= tokens.count) return false;
  const end = tokens.ends[at] as number;
  const next = tokens.starts[at + 1] as number;
  if (next - end !== 1 || text.charCodeAt(end) !== 0x2d) return false;
  return foldWord(text.slice(tokens.starts[at], end)) === foldWord(text.slice(next, tokens.ends[at + 1]));
}
