import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import type { Mention } from "../engine/matcher.js";
import { singularOf } from "../engine/singular.js";
import { foldWord } from "../engine/tokens.js";
import { wordFlag } from "../engine/words.js";
import { everydayEnglish, looksEnglish } from "./everydayEnglish.js";
import { everydayIndonesian } from "./everydayIndonesian.js";
import { smallWords } from "./longerNames.js";

/**
 * A term that stands in a cell of a table in the other language: the row has words of the memo's language, none of the other one outside the cell, and nothing of what the
 * term is called in the memo's language, as a glossary would have.
 */
export function isForeignCell(view: BlockView, facts: BlockFacts, mention: Span, own: Lang, names: readonly string[]): boolean {
  if (facts.kind !== "table" || names.length === 0 || rule.test(view.text)) return false;
  const from = view.text.lastIndexOf("|", mention.start) + 1;
  const bar = view.text.indexOf("|", mention.end);
  const to = bar < 0 ? view.text.length : bar;
  // The term begins its cell, or an item of a list in it.
  if (
    !/^[\s*_]*(?:[^|]*,\s*)?$/.test(view.text.slice(from, mention.start)) ||
    !/^\s*(?:[,;|]|$)/.test(view.text.slice(mention.end, to + 1))
  )
    return false;
  const cells = view.text.split("|").filter((cell) => cell.trim() !== "").length;
  const isWholeCell = view.text.slice(from, to).trim().length === mention.end - mention.start;
  if (cells < fewestCells && isWholeCell) return false;
  const called = new Set(names.flatMap(bigWords));
  const { tokens, ids, lexicon, text } = view;
  const isOwn = ({ forms }: Mention) => forms.some((form) => form.term?.lang === own && !form.isAcronym);
  let ownWords = facts.mentions.filter((other) => !(other.start >= from && other.start < to) && isOwn(other)).length;
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.starts[at] as number;
    const isInCell = start >= from && start < to;
    if (isInCell && start >= mention.start && start < mention.end) continue;
    const word = text.slice(start, tokens.ends[at]);
    if (called.has(singularOf(foldWord(word)))) return false;
    const id = ids[at] as number;
    const flags = id >= 0 && id < lexicon.wordFlags.length ? (lexicon.wordFlags[id] as number) : 0;
    const isEnglish =
      (flags & wordFlag.english) !== 0 || everydayEnglish(tokens.hashes[at] as number) !== undefined || looksEnglish(word.toLowerCase());
    const isIndonesian = (flags & wordFlag.indonesian) !== 0 || everydayIndonesian(tokens.hashes[at] as number) !== undefined;
    if (own === "en" ? isIndonesian && !isEnglish : isEnglish && !isIndonesian) return false;
    if (own === "en" ? isEnglish : isIndonesian) ownWords++;
  }
  return ownWords >= fewestOwn;
}

/** Of two cells one may explain the other. */
const fewestCells = 3;
/** The head of a table comes with the line below it. */
const rule = /\|\s*:?-{2,}/;
/** Words and terms of the memo's language that a row must have. */
const fewestOwn = 2;

function bigWords(name: string): string[] {
  return name
    .split(/[^A-Za-zÀ-ỿ]+/u)
    .map(foldWord)
    .filter((word) => word !== "" && !smallWords.has(word))
    .map(singularOf);
}
