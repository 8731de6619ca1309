import type { BlockView } from "../engine/facts.js";
import { foldWord, shape } from "../engine/tokens.js";
import { wordFlag } from "../engine/words.js";
import { smallWords } from "./longerNames.js";
import type { WrongTerm } from "./terms.js";

/** How surely a listed wrong form of a name is meant as that name: it is, it may be, or the words only happen to stand together. */
export type NameStanding = "name" | "doubtful" | "prose";

/**
 * A name is told by its capitals. The same words in small letters are prose after an indefinite article or where a further noun goes on with the phrase ("an international organization for
 * migrant families"), and may be so elsewhere. In capitals too a further word of the name may take the last one for its own ("the International Organization for Migrant Workers").
 */
export function standingOfName({ rule, term, mention }: WrongTerm, view: BlockView): NameStanding {
  if (rule !== "name-misspelled" || term.fault !== "misspelled-name" || capitalWords(term.text) < 2) return "name";
  const { text, tokens } = view;
  const next = wordBehind(view, mention.last);
  if (isInCapitals(view, mention.first, mention.last, capitalWords(term.text)))
    return next?.hasCapital && hangsOnLink.test(term.text) && !endsAsName(term.text, term.replacements) ? "prose" : "name";
  // What hangs on an Indonesian noun follows it, whether that is a name or not.
  if (term.lang !== "id" && next !== undefined && !next.hasCapital) return "prose";
  const before = mention.first > 0 && (tokens.gaps[mention.first] as number) === 0 ? mention.first - 1 : -1;
  const determiner = before < 0 ? "" : text.slice(tokens.starts[before], tokens.ends[before]);
  return /^(?:an?|another|any|each|every|no|some|such|these|those|sebuah|suatu|seorang|setiap|berbagai|sejumlah)$/i.test(determiner)
    ? "prose"
    : "doubtful";
}

function capitalWords(text: string): number {
  return text.split(" ").filter((word) => /^\p{Lu}/u.test(word)).length;
}

/** "Organization for Migrant", "Rights of Child": the last word may go with a noun behind it. */
const hangsOnLink = /\s(?:of|for|on)\s(?:the\s)?\p{Lu}\p{Ll}+$/u;

/** Half of the words that have capitals in the name have them here, or the first is in capitals throughout ("UN", "ASEAN"). */
function isInCapitals({ tokens }: BlockView, first: number, last: number, wanted: number): boolean {
  let count = 0;
  for (let at = first; at < last; at++) {
    const bits = tokens.shapes[at] as number;
    if (!(bits & shape.capital)) continue;
    if (at === first && !(bits & shape.lower)) return true;
    count++;
  }
  return count * 2 >= wanted;
}

/** The wrong form ends as the name does, so that a noun behind it belongs to the sentence. */
function endsAsName(wrong: string, names: readonly string[] | undefined): boolean {
  const last = lastWord(wrong);
  return names?.some((name) => lastWord(name) === last) ?? true;
}

function lastWord(text: string): string {
  return foldWord(text.slice(text.lastIndexOf(" ") + 1));
}

/** The word right behind a mention, where it goes on with its phrase: no little word and no verb that shows itself by its form. */
function wordBehind({ text, tokens, ids, lexicon }: BlockView, at: number): { readonly hasCapital: boolean } | undefined {
  if (at >= tokens.count || (tokens.gaps[at] as number) !== 0) return undefined;
  const bits = tokens.shapes[at] as number;
  if (!(bits & shape.letter) || bits & shape.digit) return undefined;
  const id = ids[at] as number;
  const flags = id >= 0 && id < lexicon.wordFlags.length ? (lexicon.wordFlags[id] as number) : 0;
  const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
  if (flags & (wordFlag.english | wordFlag.indonesian) || smallWords.has(word)) return undefined;
  return /^(?:.{3,}ed|me[mnr]?[a-z]{3,}|di[a-z]{3,}|ber[a-z]{3,}|ter[a-z]{3,})$/.test(word)
    ? undefined
    : { hasCapital: (bits & shape.capital) !== 0 };
}
