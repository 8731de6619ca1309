import { formTrait } from "../engine/base.js";
import type { ConceptKind } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
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

function buildIndex(lexicon: Lexicon): NameIndex {
  const { base, index } = lexicon;
  const small = new Set([...smallWords].map((word) => index.find(hashWord(word))));
  const names: Name[] = [];
  const pairs = new Pairs();
  const wanted = formTrait.name | formTrait.capitals;
  const unwanted = formTrait.unverified | formTrait.repeated;
  for (let form = 0; form < base.formConcept.length; form++) {
    const traits = base.formTraits[form] as number;
    if ((traits & wanted) !== wanted || traits & unwanted || base.formOff?.[form]) continue;
    const conceptIndex = base.formConcept[form] as number;
    if (!namedKinds.has(base.kindOf(conceptIndex))) continue;
    const ids = index.wordsOf(form);
    if (ids.length < fewestWords && !(traits & formTrait.long)) continue;
    const name = names.push(new Name(lexicon, form)) - 1;
    for (let at = 0; at + 1 < ids.length; at++) {
      for (const step of [1, 2]) {
        const one = ids[at] as number;
        const other = ids[at + step];
        if (other === undefined || (small.has(one) && small.has(other))) continue;
        pairs.add(one, other, name, at);
      }
    }
  }
  const known = new Map<number, readonly NamePlace[]>();
  return {
    places(one, other) {
      const pair = one < 0 || other < 0 ? -1 : pairs.find(one, other);
      if (pair < 0) return noPlaces;
      let places = known.get(pair);
      if (!places) {
        const all = pairs.entries(pair);
        places = all.length > mostPlaces ? noPlaces : all.map(({ name, at }) => ({ name: names[name] as Name, at }));
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

/** Places of pairs of words in names, in flat arrays: there are tens of thousands, and few are ever looked at. */
class Pairs {
  #mask = 2 ** 15 - 1;
  #firsts = new Int32Array(this.#mask + 1);
  #seconds = new Int32Array(this.#mask + 1);
  /** Last entry of a pair; 0: none. */
  #lasts = new Int32Array(this.#mask + 1);
  #pairs = 0;
  readonly #names: number[] = [0];
  readonly #ats: number[] = [0];
  readonly #before: number[] = [0];

  add(one: number, other: number, name: number, at: number): void {
    if (this.#pairs * 2 > this.#mask) this.#grow();
    const slot = this.#slot(one, other);
    if (this.#lasts[slot] === 0) {
      this.#pairs++;
      this.#firsts[slot] = one;
      this.#seconds[slot] = other;
    }
    this.#names.push(name);
    this.#ats.push(at);
    this.#lasts[slot] = this.#before.push(this.#lasts[slot] as number) - 1;
  }

  /** Number of a pair, or -1. */
  find(one: number, other: number): number {
    const slot = this.#slot(one, other);
    return this.#lasts[slot] === 0 ? -1 : slot;
  }

  entries(pair: number): { name: number; at: number }[] {
    const found: { name: number; at: number }[] = [];
    for (let entry = this.#lasts[pair] as number; entry > 0; entry = this.#before[entry] as number)
      found.push({ name: this.#names[entry] as number, at: this.#ats[entry] as number });
    return found.reverse();
  }

  #slot(one: number, other: number): number {
    let slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) & this.#mask;
    while (this.#lasts[slot] !== 0 && (this.#firsts[slot] !== one || this.#seconds[slot] !== other)) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const [firsts, seconds, lasts] = [this.#firsts, this.#seconds, this.#lasts];
    const size = lasts.length * 2;
    this.#mask = size - 1;
    this.#firsts = new Int32Array(size);
    this.#seconds = new Int32Array(size);
    this.#lasts = new Int32Array(size);
    for (const [at, last] of lasts.entries()) {
      if (last === 0) continue;
      const slot = this.#slot(firsts[at] as number, seconds[at] as number);
      this.#firsts[slot] = firsts[at] as number;
      this.#seconds[slot] = seconds[at] as number;
      this.#lasts[slot] = last;
    }
  }
}
