import { formTrait } from "../engine/baseForms.js";
import type { Lexicon } from "../engine/lexicon.js";
import { Postings } from "../engine/postings.js";
import { hashWord } from "../engine/tokens.js";
import { smallWords } from "./longerNames.js";
import { wordDistance } from "./wordDistance.js";

/** An official name, word by word. */
export interface OfficialName {
  readonly text: string;
  readonly conceptIndex: number;
  readonly lang: "en" | "id" | undefined;
  readonly words: readonly string[];
  /** How many words it has, known without decoding it. */
  readonly wordCount: number;
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
  /** Names in which the known word stands beside one that is like `unknown`, a word that the base does not have; `at` is the place of the first of the two. */
  beside(known: number, unknown: string, isAfter: boolean): readonly NamePlace[];
  /** The names whose big words are these, in whatever order. */
  ofWords(ids: readonly number[]): readonly OfficialName[];
  /** The names that have at least so many of these big words, in whatever order; no more than a few dozen. */
  sharing(ids: readonly number[], fewest: number): readonly OfficialName[];
  /** The word that many names have and of which an unknown one, in small letters, is a slip; undefined where there are several. */
  commonWordLike(unknown: string): string | undefined;
}

/** So many words of a name that begins with "United Nations", or goes on with "supplementing ...", tell it without these. */
const fewestInPart = 4;
/** A pair that more names share tells too little. */
const mostPlaces = 40;
/** A word that more names have tells nothing of which is meant. */
const mostSharing = 900;
/** So many names with a word are gone through for one that has a misspelled word beside it. */
const mostBeside = 600;

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
/** Letters by which a misspelled word may differ. */
const mostSlips = 2;
/** Two word ids in one number. */
const mostWords = 2 ** 22;

/** Which names have which word; where pairs of words stand in them is looked up when a text has the pair, and remembered. */
function buildIndex(lexicon: Lexicon): NameIndex {
  const { base, index } = lexicon;
  const small = new Uint8Array(index.wordCount);
  for (const word of smallWords) {
    const id = index.find(hashWord(word));
    if (id >= 0) small[id] = 1;
  }
  const idOf = (word: string) => index.find(hashWord(word));
  const [un, united, nations, supplementing] = [idOf("un"), idOf("united"), idOf("nations"), idOf("supplementing")];
  const beginsWithUn = (words: readonly number[]) => words[0] === united && words[1] === nations && words.length >= fewestInPart + 2;
  const { words: allWords, forms: allForms } = index.wordsIn(namedForms(lexicon));
  const written = Postings.of(allWords, allForms, index.wordCount);
  let underUn: Int32Array | undefined;
  /** "UN" stands for "United Nations" as well. */
  const formsOfUn = () => {
    if (!underUn) {
      const spelledOut = written.under(united).filter((form) => {
        const [first, second] = index.wordsOf(form);
        return first === united && second === nations;
      });
      underUn = Int32Array.from([...written.under(un), ...spelledOut]).sort();
    }
    return underUn;
  };
  const formsWith = {
    under: (word: number) => (word === un && un >= 0 ? formsOfUn() : written.under(word)),
    countUnder: (word: number) => (word === un && un >= 0 ? formsOfUn().length : written.countUnder(word)),
  };
  const names = new Map<number, OfficialName>();
  const nameOf = (form: number, extent: Extent): OfficialName => {
    const key = form * extents.length + extents.indexOf(extent);
    let name = names.get(key);
    if (!name) {
      const ids = index.wordsOf(form);
      const shortened = { whole: ids.length, cut: ids.indexOf(supplementing), un: ids.length - 1, bare: ids.length - 2 };
      name = new Name(lexicon, form, extent, shortened[extent]);
      names.set(key, name);
    }
    return name;
  };
  const rarer = (one: number, other: number): number =>
    small[one] || (!small[other] && formsWith.countUnder(other) <= formsWith.countUnder(one)) ? other : one;
  const known = new Map<number, readonly NamePlace[]>();
  const find = (one: number, other: number): readonly NamePlace[] => {
    if (small[one] && small[other]) return noPlaces;
    const found: NamePlace[] = [];
    let last = -1;
    for (const form of formsWith.under(rarer(one, other))) {
      // A word that a name has twice stands twice under it.
      if (form === last) continue;
      last = form;
      // "UN" is looked for in names that do not have it.
      if (one !== un && !index.hasPair(form, one, other)) continue;
      const all = index.wordsOf(form);
      const note = (words: readonly number[], extent: Extent) => {
        for (let at = words.indexOf(one); at >= 0; at = words.indexOf(one, at + 1)) {
          if (words[at + 1] === other) found.push({ name: nameOf(form, extent), at });
          if (words[at + 2] === other) found.push({ name: nameOf(form, extent), at });
        }
      };
      note(all, "whole");
      const cut = all.indexOf(supplementing);
      if (cut >= fewestInPart) note(all.slice(0, cut), "cut");
      if (beginsWithUn(all)) {
        note([un, ...all.slice(2)], "un");
        note(all.slice(2), "bare");
      }
      if (found.length > mostPlaces) return noPlaces;
    }
    return found;
  };
  return {
    places(one, other) {
      if (one < 0 || other < 0) return noPlaces;
      const pair = one * mostWords + other;
      let places = known.get(pair);
      if (!places) {
        places = find(one, other);
        known.set(pair, places);
      }
      return places;
    },
    beside(one, unknown, isAfter) {
      if (one < 0 || small[one]) return noPlaces;
      if (formsWith.countUnder(one) > mostBeside) return noPlaces;
      const found: NamePlace[] = [];
      for (const form of formsWith.under(one)) {
        const words = index.wordsOf(form);
        for (let at = words.indexOf(one); at >= 0; at = words.indexOf(one, at + 1)) {
          const other = isAfter ? at + 1 : at - 1;
          const mark = base.wordMarks[words[other] ?? -1];
          // The first letter and the length are known without decoding the name.
          if (mark === undefined || mark >> 1 !== unknown.charCodeAt(0) || (mark & 1) === 0) continue;
          const name = nameOf(form, "whole");
          if (wordDistance(name.words[other] as string, unknown, mostSlips) <= mostSlips) found.push({ name, at: Math.min(at, other) });
        }
      }
      return found.length > mostPlaces ? noPlaces : found;
    },
    ofWords(ids) {
      const big = ids.filter((id) => !small[id]);
      let rarest = big[0] ?? -1;
      for (const id of big) if (formsWith.countUnder(id) < formsWith.countUnder(rarest)) rarest = id;
      if (rarest < 0 || big.some((id) => id < 0) || formsWith.countUnder(rarest) > mostBeside) return [];
      const key = [...big].sort().join(" ");
      const found: OfficialName[] = [];
      for (const form of formsWith.under(rarest)) {
        const own = index.wordsOf(form).filter((id) => !small[id]);
        if (own.length === big.length && [...own].sort().join(" ") === key) found.push(nameOf(form, "whole"));
      }
      return found;
    },
    sharing(ids, fewest) {
      const votes = new Map<number, number>();
      for (const id of new Set(ids)) {
        if (id < 0 || small[id] || formsWith.countUnder(id) > mostSharing) continue;
        for (const form of new Set(formsWith.under(id))) votes.set(form, (votes.get(form) ?? 0) + 1);
      }
      const found = [...votes].filter(([, count]) => count >= fewest).sort(([, one], [, other]) => other - one);
      return found.slice(0, mostPlaces).map(([form]) => nameOf(form, "whole"));
    },
    commonWordLike(unknown) {
      let found: string | undefined;
      if (ordinary.has(unknown)) return undefined;
      for (const spelling of spellingsOf(unknown)) {
        const id = spelling === found || spelling.length < fewestLetters ? -1 : index.find(hashWord(spelling));
        if (id < 0 || small[id] || formsWith.countUnder(id) < fewestNames) continue;
        if (found !== undefined) return undefined;
        found = spelling;
      }
      return found;
    },
  };
}

/** Names of bodies, programmes and instruments. */
function namedForms({ base: { formTraits, formOff } }: Lexicon): number[] {
  const found: number[] = [];
  for (let form = 0; form < formTraits.length; form++)
    if ((formTraits[form] as number) & formTrait.official && !formOff?.[form]) found.push(form);
  return found;
}

/** So many names must have a word before an unknown one is taken for a slip of it, and so many letters must it have. */
const fewestNames = 12;
const fewestLetters = 6;

/** Words of their own that are a letter off. */
const ordinary: ReadonlySet<string> = new Set(
  "auction auctions statue marital martial causal casual polices heath senor mater negra darah koran seolah tenang udang batuan provisi minster".split(
    " ",
  ),
);

/** A word with a letter more or one less, or with two that changed places; at the end that would be an ending. */
function* spellingsOf(word: string): Generator<string> {
  for (let at = 1; at < word.length - 1; at++) {
    yield word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
    if (at < word.length - 2) yield word.slice(0, at) + word.slice(at + 1);
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
  }
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * How much of a name is meant: all of it; without its last part ("supplementing ..."); with "UN" for "United Nations" ("UN Office on Drugs and Crime") or without either
 * ("the Convention against Transnational Organized Crime").
 */
const extents = ["whole", "cut", "un", "bare"] as const;
type Extent = (typeof extents)[number];

/** An official name that is decoded when a text comes near it. */
class Name implements OfficialName {
  readonly conceptIndex: number;
  readonly wordCount: number;
  readonly #lexicon: Lexicon;
  readonly #id: number;
  readonly #extent: Extent;
  #words: readonly string[] | undefined;

  constructor(lexicon: Lexicon, form: number, extent: Extent, wordCount: number) {
    this.wordCount = wordCount;
    this.#lexicon = lexicon;
    this.#id = form;
    this.#extent = extent;
    this.conceptIndex = lexicon.base.formConcept[form] as number;
  }

  get text(): string {
    const text = this.#lexicon.base.formText(this.#id);
    if (this.#extent === "whole") return text;
    if (this.#extent === "cut") return text.split(/,?\s+supplementing\s/i)[0] ?? text;
    const rest = text.split(" ").slice(2).join(" ");
    return this.#extent === "un" ? `UN ${rest}` : rest;
  }

  get lang(): "en" | "id" | undefined {
    const traits = this.#lexicon.base.formTraits[this.#id] as number;
    return traits & formTrait.english ? "en" : traits & formTrait.indonesian ? "id" : undefined;
  }

  get words(): readonly string[] {
    this.#words ??= this.#cut(this.#lexicon.wordsOf(this.#id));
    return this.#words;
  }

  #cut(words: readonly string[]): readonly string[] {
    if (this.#extent === "whole") return words;
    if (this.#extent === "cut") return words.slice(0, words.indexOf("supplementing"));
    return this.#extent === "un" ? ["un", ...words.slice(2)] : words.slice(2);
  }

  get isPreferred(): boolean {
    return this.#extent === "whole" && this.#lexicon.form(this.#id).status === "preferred";
  }
}
