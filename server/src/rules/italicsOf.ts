import type { BlockView } from "../engine/facts.js";
import { type Mention, zone } from "../engine/matcher.js";
import { wordFlag } from "../engine/words.js";
import { everydayEnglish, hasEnglishEnding, looksEnglish } from "./everydayEnglish.js";
import { isPaperInItalics } from "./longerNames.js";

/**
 * In italics, in small letters, with other words of which none looks English: "(*perjanjian kerjasama*)" in an English sentence; or all that stands in them, with what it means beside
 * it ("*anak nakal* (child offenders)") or without ("these *Tenaga Kerja Indonesia*").
 */
export function italicsOf(
  { start, end, first, last, zone: bits }: Mention,
  view: BlockView,
): "among others" | "glossed" | "alone" | undefined {
  if (!(bits & zone.emphasis)) return undefined;
  const range = view.ranges.find((one) => one.kind === "emphasis" && one.start <= start && end <= one.end);
  if (!range) return undefined;
  const italics = view.text.slice(range.start, range.end);
  if (range.end - range.start <= end - start + marksAround)
    return last - first > 1 ? (isGlossed(view.text, range.start, range.end) ? "glossed" : "alone") : undefined;
  if (/\s\p{Lu}/u.test(italics) && !isPaperInItalics(italics)) return undefined;
  const { tokens, ids, lexicon, text } = view;
  let others = 0;
  for (let at = 0; at < tokens.count; at++) {
    const from = tokens.starts[at] as number;
    const to = tokens.ends[at] as number;
    if (from < range.start || to > range.end) continue;
    const id = ids[at] as number;
    const isEnglish = id >= 0 && id < lexicon.wordFlags.length && ((lexicon.wordFlags[id] as number) & wordFlag.english) !== 0;
    const word = text.slice(from, to);
    if (isEnglish || everydayEnglish(tokens.hashes[at] as number) !== undefined || hasEnglishEnding(word) || (id < 0 && looksEnglish(word)))
      return undefined;
    if (at < first || at >= last) others++;
  }
  return others > 0 ? "among others" : undefined;
}

/** The marks of emphasis on both sides. */
const marksAround = 4;

/** The italics stand in a bracket of their own after what they mean, or before a bracket that says it. */
function isGlossed(text: string, start: number, end: number): boolean {
  return (
    /^[*_]*\s\(\p{Ll}/u.test(text.slice(end, end + 6)) || (/\($/.test(text.slice(0, start)) && /^[*_]*[,)]/.test(text.slice(end, end + 3)))
  );
}
