import type { ConceptKind } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { foldWord, shape, Tokens, tokenize } from "../engine/tokens.js";
import { isSameButForDialect } from "./dialect.js";
import { replaceStretch } from "./replacements.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { wordDistance } from "./wordDistance.js";

/** A word of a key term, with the other words of the term around it. */
interface TermWord {
  readonly word: string;
  readonly at: number;
  readonly words: readonly string[];
}

const fewestLetters = 8;
const longestTerm = 5;

/** Findings on a misspelled word of a key term, where its neighbours are the rest of the term: "traficking in persons". */
export function* nearTerms(view: BlockView, facts: BlockFacts): Generator<FindingDraft> {
  const { tokens, ids, zones, text, lexicon } = view;
  if (facts.quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    if ((ids[at] as number) >= 0 || (zones[at] as number) & (zone.quoted | zone.masked | zone.emphasis)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    if (end - start < fewestLetters - 1 || !((tokens.shapes[at] as number) & shape.lower) || (tokens.shapes[at] as number) & shape.digit)
      continue;
    const before = at > 0 && tokens.gaps[at] === 0 ? (ids[at - 1] as number) : -1;
    const after = at + 1 < tokens.count && tokens.gaps[at + 1] === 0 ? (ids[at + 1] as number) : -1;
    if (before < 0 && after < 0) continue;
    if (lexicon.index.findStem(text, tokens, at) >= 0) continue;
    const word = foldWord(text.slice(start, end));
    const right = misspelled(view, at, word, termWordsOf(lexicon), before, after);
    if (right === undefined || isMarkedSic(text, end)) continue;
    yield {
      start,
      end,
      level: "information",
      message: `"${text.slice(start, end)}" looks like a misspelling. Write "${right}".`,
      fixes: [replaceStretch(view, start, end, right)],
    };
  }
}

function misspelled(view: BlockView, at: number, word: string, index: TermWords, before: number, after: number): string | undefined {
  const initial = word.charAt(0);
  let right: string | undefined;
  for (const key of [`${before}<${initial}`, `${after}>${initial}`]) {
    for (const candidate of index.get(key) ?? noWords) {
      if (candidate.word === right || wordDistance(candidate.word, word, 1) !== 1 || isSameButForDialect(candidate.word, word)) continue;
      if (isInflection(candidate.word, word) || !restFits(view, at, candidate)) continue;
      if (right !== undefined) return undefined;
      right = candidate.word;
    }
  }
  return right;
}

/** A letter more or less at the end is inflection, not misspelling. */
function isInflection(one: string, other: string): boolean {
  return (
    one.length !== other.length &&
    (one.startsWith(other) || other.startsWith(one)) &&
    /[sedn]$/.test(one.length > other.length ? one : other)
  );
}

/** All other words of the term stand around the misspelled one. */
function restFits(view: BlockView, at: number, candidate: TermWord): boolean {
  const { tokens, text } = view;
  const first = at - candidate.at;
  if (first < 0 || first + candidate.words.length > tokens.count) return false;
  return candidate.words.every((word, offset) => {
    const token = first + offset;
    if (offset > 0 && tokens.gaps[token] !== 0) return false;
    return token === at || foldWord(text.slice(tokens.starts[token], tokens.ends[token])) === word;
  });
}

type TermWords = ReadonlyMap<string, readonly TermWord[]>;

const noWords: readonly TermWord[] = [];
const termKinds: ReadonlySet<ConceptKind> = new Set<ConceptKind>(["concept", "role"]);
const indexes = new WeakMap<Lexicon, TermWords>();

/** Long words of key terms by the word before or after them and their initial. */
function termWordsOf(lexicon: Lexicon): TermWords {
  const known = indexes.get(lexicon);
  if (known) return known;
  const made = new Map<string, TermWord[]>();
  const scratch = new Tokens();
  const add = (key: string, word: TermWord) => {
    const list = made.get(key);
    if (!list) made.set(key, [word]);
    else if (!list.some((other) => other.word === word.word && other.words.join(" ") === word.words.join(" "))) list.push(word);
  };
  for (let index = 0; index < lexicon.base.conceptCount; index++) {
    if (!termKinds.has(lexicon.base.kindOf(index))) continue;
    for (const term of lexicon.conceptAt(index).terms) {
      if (term.type === "acronym" || (term.status !== "preferred" && term.status !== "admitted")) continue;
      tokenize(term.text, 0, term.text.length, scratch);
      if (scratch.count < 2 || scratch.count > longestTerm) continue;
      const words: string[] = [];
      const ids: number[] = [];
      for (let at = 0; at < scratch.count; at++) {
        words.push(foldWord(term.text.slice(scratch.starts[at], scratch.ends[at])));
        ids.push(lexicon.index.find(scratch.hashes[at] as number));
      }
      for (const [at, word] of words.entries()) {
        if (word.length < fewestLetters || /\d/.test(word)) continue;
        const entry: TermWord = { word, at, words };
        if (at > 0) add(`${ids[at - 1]}<${word.charAt(0)}`, entry);
        else if (at + 1 < words.length) add(`${ids[at + 1]}>${word.charAt(0)}`, entry);
      }
    }
  }
  indexes.set(lexicon, made);
  return made;
}
