import { formTrait } from "../engine/base.js";
import type { ConceptKind } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import { Postings } from "../engine/postings.js";
import { hashWord } from "../engine/tokens.js";
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
/** Two word ids in one number. */
const mostWords = 2 ** 22;

/** Which names have which word; where pairs of words stand in them is looked up when a text has the pair, and remembered. */
function buildIndex(lexicon: Lexicon): NameIndex {
  const { base, index } = lexicon;
  const small = new Set([...smallWords].map((word) => index.find(hashWord(word))));
  const formsWith = new Postings();
  const wanted = formTrait.name | formTrait.capitals;
  const unwanted = formTrait.unverified | formTrait.repeated;
  for (let form = 0; form < base.formConcept.length; form++) {
    const traits = base.formTraits[form] as number;
    if ((traits & wanted) !== wanted || traits & unwanted || base.formOff?.[form]) continue;
    if (!namedKinds.has(base.kindOf(base.formConcept[form] as number))) continue;
    if (!(traits & formTrait.long) && index.wordsOf(form).length < fewestWords) continue;
    for (let node = index.endOf(form); node > 0; node = index.parentOf(node)) formsWith.add(index.wordOf(node), form);
  }
  const names = new Map<number, OfficialName>();
  const nameOf = (form: number): OfficialName => {
    let name = names.get(form);
    if (!name) {
      name = new Name(lexicon, form);
      names.set(form, name);
    }
    return name;
  };
  const known = new Map<number, readonly NamePlace[]>();
  const find = (one: number, other: number): readonly NamePlace[] => {
    if (small.has(one) && small.has(other)) return noPlaces;
    const [ones, others] = [formsWith.under(one), formsWith.under(other)];
    const found: NamePlace[] = [];
    let last = -1;
    for (const form of ones.length < others.length ? ones : others) {
      // A word that a name has twice stands twice under it.
      if (form === last) continue;
      last = form;
      const words = index.wordsOf(form);
      for (let at = words.indexOf(one); at >= 0; at = words.indexOf(one, at + 1)) {
        if (words[at + 1] === other) found.push({ name: nameOf(form), at });
        if (words[at + 2] === other) found.push({ name: nameOf(form), at });
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
  };
}

/** An official name that is decoded when a text comes near it. */
class Name implements OfficialName {
  readonly conceptIndex: number;
  readonly #lexicon: Lexicon;
  readonly #id: number;

  constructor(lexicon: Lexicon, form: number) {
    this.#lexicon = lexicon;
    this.#id = form;
    this.conceptIndex = lexicon.base.formConcept[form] as number;
  }

  get text(): string {
    return this.#lexicon.form(this.#id).text;
  }

  get lang(): "en" | "id" | undefined {
    return this.#lexicon.form(this.#id).term?.lang;
  }

  get words(): readonly string[] {
    return this.#lexicon.form(this.#id).words;
  }

  get isPreferred(): boolean {
    return this.#lexicon.form(this.#id).status === "preferred";
  }
}
