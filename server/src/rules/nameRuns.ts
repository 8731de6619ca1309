import { tokenFrom } from "../engine/blockWords.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import { sentenceAt } from "../engine/sentences.js";
import { foldWord, shape } from "../engine/tokens.js";
import { smallWords } from "./longerNames.js";
import { otherLinks } from "./nearWords.js";
import { isReportedSpeech } from "./sentenceSigns.js";

/** A stretch of tokens. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const noRuns: readonly Run[] = [];

/** Quotations that are wholly a title: all words in capitals but the small ones. Elsewhere a quotation is its author's. */
export function quotedTitles(view: BlockView): readonly Run[] {
  let runs: Run[] | undefined;
  const { tokens, text } = view;
  let first = 0;
  for (const range of view.ranges) {
    if (range.kind !== "quote" || range.end - range.start < 18) continue;
    if (isReportedSpeech(text.slice(Math.max(0, range.start - 30), range.start + 1))) continue;
    while (first > 0 && (tokens.starts[first - 1] as number) >= range.start) first--;
    while (first < tokens.count && (tokens.starts[first] as number) < range.start) first++;
    let last = first;
    let isTitle = true;
    for (; last < tokens.count && (tokens.ends[last] as number) <= range.end; last++) {
      const isSmall = smallWords.has(foldWord(text.slice(tokens.starts[last], tokens.ends[last])));
      isTitle &&= ((tokens.shapes[last] as number) & shape.capital) !== 0 || isSmall;
    }
    if (isTitle && last - first >= 3 && !/[.!?]["\u201d'\u2019]?$/.test(text.slice(range.start, range.end))) {
      runs ??= [];
      runs.push({ first, last });
    }
  }
  return runs ?? noRuns;
}

/** Runs of words with two capitals or more, small words between them included. */
export function capitalRuns(view: BlockView, facts: BlockFacts): readonly Run[] {
  let runs: Run[] | undefined;
  const { tokens, zones, text } = view;
  let first = -1;
  let last = -1;
  let capitals = 0;
  for (let at = 0; at <= tokens.count; at++) {
    const bits = at < tokens.count ? (tokens.shapes[at] as number) : 0;
    const gap = at < tokens.count ? (tokens.gaps[at] as number) : 0;
    const isOpen =
      at < tokens.count &&
      !((zones[at] as number) & (zone.quoted | zone.masked)) &&
      (gap === 0 || gap === 0x2c || gap === 0x28 || gap === 0x3a);
    const isCapital = (bits & shape.capital) !== 0;
    if (first >= 0 && isOpen && gap !== 0x28 && !startsSentence(view, facts, at)) {
      if (isCapital) {
        last = at;
        capitals++;
        continue;
      }
      if (isDoubled(view, at)) {
        last = at;
        continue;
      }
      if (at - last <= mostLinks && isLink(text, tokens.starts[at] as number, tokens.ends[at] as number)) continue;
    }
    if (first >= 0 && capitals > 1) {
      runs ??= [];
      runs.push({ first, last: last + 1 });
    }
    first = -1;
    capitals = 0;
    if (isCapital && at < tokens.count && !((zones[at] as number) & (zone.quoted | zone.masked))) {
      first = last = at;
      capitals = 1;
    }
  }
  return runs ?? noRuns;
}

/** "Hak-hak": the word once more, in small letters. */
function isDoubled(view: BlockView, at: number): boolean {
  const { tokens, text } = view;
  return at > 0 && tokens.hashes[at] === tokens.hashes[at - 1] && text.slice(tokens.ends[at - 1], tokens.starts[at]) === "-";
}

/** Words in small letters that may stand between two big words of a name ("relating to the"). */
const mostLinks = 3;

function isLink(text: string, start: number, end: number): boolean {
  const word = foldWord(text.slice(start, end));
  return smallWords.has(word) || otherLinks.has(word);
}

/** From the title of a treaty that was known by its first words to the end of its sentence: the rest may be in small letters. */
export function titleRuns(view: BlockView, facts: BlockFacts): readonly Run[] {
  let runs: Run[] | undefined;
  const { tokens } = view;
  for (const reference of facts.references) {
    if (reference.by !== "name" || reference.zone & (zone.quoted | zone.masked)) continue;
    if (view.mentions.some((mention) => mention.start <= reference.start && mention.end >= reference.end)) continue;
    const first = tokenFrom(view, reference.start);
    let last = first;
    while (last < tokens.count && last - first < longestTitle && (last === first || !startsSentence(view, facts, last))) last++;
    runs ??= [];
    runs.push({ first, last });
  }
  return runs ?? noRuns;
}

/** Words of the longest title that is read. */
const longestTitle = 44;

function startsSentence(view: BlockView, facts: BlockFacts, at: number): boolean {
  const start = view.tokens.starts[at] as number;
  return sentenceAt(facts.sentences, start)?.start === start;
}
