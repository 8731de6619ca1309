import type { ConceptKind } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import { foldWord, Tokens, tokenize } from "../engine/tokens.js";
import { smallWords } from "./longerNames.js";

/** An official name, word by word. */
export interface OfficialName {
  readonly text: string;
  readonly conceptIndex: number;
  readonly lang: "en" | "id" | undefined;
  readonly words: readonly string[];
  readonly isPreferred: boolean;
}

/** A pair of words of a name: which name, and where the first of them stands. */
export interface NamePlace {
  readonly name: OfficialName;
  readonly at: number;
}

/** Official names by pairs of their words: neighbours, and words with one between them. */
export interface NameIndex {
  places(firstWord: number, secondWord: number): readonly NamePlace[];
}

const namedKinds: ReadonlySet<ConceptKind> = new Set<ConceptKind>(["institution", "programme", "instrument"]);
const fewestLetters = 16;
const fewestWords = 3;
/** A pair that more names share tells too little. */
const mostPlaces = 40;

/** The index of a lexicon's official names, made when a text first needs it. */
export function nameIndexOf(lexicon: Lexicon): NameIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const made = buildIndex(lexicon);
  indexes.set(lexicon, made);
  return made;
}

const indexes = new WeakMap<Lexicon, NameIndex>();
const noPlaces: readonly NamePlace[] = [];

function buildIndex(lexicon: Lexicon): NameIndex {
  const pairs = new Map<number, NamePlace[]>();
  const { base, index } = lexicon;
  const scratch = new Tokens();
  const seen = new Set<string>();
  const key = (one: number, other: number) => one * 65536 + other;
  for (let conceptIndex = 0; conceptIndex < base.conceptCount; conceptIndex++) {
    if (!namedKinds.has(base.kindOf(conceptIndex))) continue;
    const concept = base.concept(conceptIndex);
    if (base.conceptIndex(concept.id) !== conceptIndex) continue;
    for (const term of concept.terms) {
      const isOfficial = term.type !== "acronym" && (term.status === "preferred" || term.status === "admitted") && !term.unverified;
      if (!isOfficial || seen.has(`${conceptIndex} ${term.text}`)) continue;
      seen.add(`${conceptIndex} ${term.text}`);
      tokenize(term.text, 0, term.text.length, scratch);
      const words: string[] = [];
      const ids: number[] = [];
      let capitals = 0;
      for (let at = 0; at < scratch.count; at++) {
        const written = term.text.slice(scratch.starts[at], scratch.ends[at]);
        if (/^\p{Lu}/u.test(written)) capitals++;
        words.push(foldWord(written));
        ids.push(index.find(scratch.hashes[at] as number));
      }
      if (capitals < 2 || (words.length < fewestWords && term.text.length < fewestLetters)) continue;
      const name: OfficialName = { text: term.text, conceptIndex, lang: term.lang, words, isPreferred: term.status === "preferred" };
      for (let at = 0; at + 1 < ids.length; at++) {
        for (const step of [1, 2]) {
          const one = ids[at] as number;
          const other = ids[at + step];
          if (other === undefined || one < 0 || other < 0) continue;
          if (smallWords.has(words[at] as string) && smallWords.has(words[at + step] as string)) continue;
          const list = pairs.get(key(one, other));
          if (list) list.push({ name, at });
          else pairs.set(key(one, other), [{ name, at }]);
        }
      }
    }
  }
  for (const [pair, list] of pairs) if (list.length > mostPlaces) pairs.delete(pair);
  return { places: (one, other) => (one < 0 || other < 0 ? noPlaces : (pairs.get(key(one, other)) ?? noPlaces)) };
}
