import { decodeNumbers, encodeNumbers } from "./base64.js";
import type { Concept, ConceptKind, Pack, Term } from "./concept.js";
import { TermIndex } from "./termIndex.js";
import { foldWord, Tokens, tokenize } from "./tokens.js";

/** The terminology as the engine reads it: all forms in one index, each concept decoded when it is first needed. */
export interface Base {
  readonly index: TermIndex;
  readonly conceptCount: number;
  concept(index: number): Concept;
  /** Index of the concept with this id, unless there is none or it is switched off. */
  conceptIndex(id: string): number | undefined;
  /** What a concept is, known without decoding it. */
  kindOf(index: number): ConceptKind;
  /** Name of the pack that a concept is from. */
  packOf(index: number): string;
  /** Concept of each form. */
  readonly formConcept: Int32Array;
  /** Place of each form's term in its concept; -1: a phrase in which nothing is flagged, -2: an instrument's title. */
  readonly formTerm: Int32Array;
  /** The form as it is written in the pack. */
  formText(form: number): string;
  /** What is known of each form without decoding its concept: bits of `formTrait`. */
  readonly formTraits: Int32Array;
  /** Of each word of the index: twice its first folded code unit, and one more where it is long and has no digit. */
  readonly wordMarks: Int32Array;
  /** 1 where a form is switched off by a workspace pack. */
  readonly formOff?: Uint8Array;
}

/** What is known of a form without decoding its concept. */
export const formTrait = {
  /** The text of a preferred or admitted term that is no acronym; none of its further forms. */
  name: 1,
  /** Not read in a source. */
  unverified: 2,
  /** Two words or more begin with a capital. */
  capitals: 4,
  /** Sixteen code units or more. */
  long: 8,
} as const;

/** So many letters make a word long. */
export const longWord = 8;
const longName = 16;

interface Header {
  readonly version: number;
  readonly counts: { readonly concepts: number; readonly terms: number; readonly forms: number; readonly instruments: number };
  readonly packs: readonly string[];
  readonly ids: readonly string[];
  readonly kinds: readonly ConceptKind[];
  readonly conceptPack: string;
  readonly conceptKind: string;
  /** Length of each concept's line in UTF-16 units, without the line break. */
  readonly lengths: string;
  readonly formConcept: string;
  readonly formTerm: string;
  readonly formPart: string;
  readonly formTraits: string;
  readonly wordMarks: string;
  readonly words: string;
  readonly parents: string;
  readonly edges: string;
  readonly ends: string;
}

const version = 2;
/** A shorter title after "tentang" is ordinary prose ("Ketenagakerjaan", "Hak Asasi Manusia"). */
const fewestTitleWords = 4;
const protectedPhrase = -1;
const instrumentTitle = -2;

/** Compiles packs: a line of JSON with the index, then a line of JSON for each concept. */
export function compileBase(packs: readonly Pack[]): string {
  const forms = new Forms(new TermIndex());
  const lines: string[] = [];
  const ids: string[] = [];
  const packNames: string[] = [];
  const kinds: ConceptKind[] = [];
  const conceptPack: number[] = [];
  const conceptKind: number[] = [];
  let terms = 0;
  let instruments = 0;
  for (const pack of packs) {
    for (const concept of pack.concepts) {
      forms.addConcept(concept, lines.length);
      conceptPack.push(placeIn(packNames, pack.pack));
      conceptKind.push(placeIn(kinds, concept.kind));
      lines.push(JSON.stringify(concept));
      ids.push(concept.id);
      terms += concept.terms.length;
      if (concept.instrument) instruments++;
    }
  }
  const data = forms.index.data();
  const header: Header = {
    version,
    counts: { concepts: lines.length, terms, forms: forms.concepts.length, instruments },
    packs: packNames,
    ids,
    kinds,
    conceptPack: encodeNumbers(Int32Array.from(conceptPack)),
    conceptKind: encodeNumbers(Int32Array.from(conceptKind)),
    lengths: encodeNumbers(Int32Array.from(lines, (line) => line.length)),
    formConcept: encodeNumbers(Int32Array.from(forms.concepts)),
    formTerm: encodeNumbers(Int32Array.from(forms.terms)),
    formPart: encodeNumbers(Int32Array.from(forms.parts)),
    formTraits: encodeNumbers(Int32Array.from(forms.traits)),
    wordMarks: encodeNumbers(Int32Array.from({ length: data.words.length }, (_, word) => forms.marks[word] ?? 0)),
    words: encodeNumbers(data.words),
    parents: encodeNumbers(data.parents),
    edges: encodeNumbers(data.edges),
    ends: encodeNumbers(data.ends),
  };
  return `${[JSON.stringify(header), ...lines].join("\n")}\n`;
}

/** Opens what `compileBase` wrote. Concepts are decoded one by one, so this costs a few milliseconds whatever they hold. */
export function openBase(text: string): Base {
  const headerEnd = text.indexOf("\n");
  const header = JSON.parse(text.slice(0, headerEnd)) as Header;
  if (header.version !== version) throw new Error(`The compiled terminology has version ${header.version}, expected ${version}.`);
  const lengths = decodeNumbers(header.lengths);
  const starts = new Int32Array(lengths.length);
  let next = headerEnd + 1;
  lengths.forEach((length, at) => {
    starts[at] = next;
    next += length + 1;
  });
  const conceptPack = decodeNumbers(header.conceptPack);
  const conceptKind = decodeNumbers(header.conceptKind);
  const formPart = decodeNumbers(header.formPart);
  const decoded: (Concept | undefined)[] = [];
  let places: Map<string, number> | undefined;
  const base: Base = {
    index: new TermIndex({
      words: decodeNumbers(header.words),
      parents: decodeNumbers(header.parents),
      edges: decodeNumbers(header.edges),
      ends: decodeNumbers(header.ends),
    }),
    conceptCount: lengths.length,
    concept(index) {
      const known = decoded[index];
      if (known) return known;
      const start = starts[index] as number;
      const concept = JSON.parse(text.slice(start, start + (lengths[index] as number))) as Concept;
      decoded[index] = concept;
      return concept;
    },
    conceptIndex(id) {
      places ??= new Map(header.ids.map((name, at) => [name, at]));
      return places.get(id);
    },
    kindOf: (index) => header.kinds[conceptKind[index] as number] ?? "concept",
    packOf: (index) => header.packs[conceptPack[index] as number] ?? "",
    formConcept: decodeNumbers(header.formConcept),
    formTerm: decodeNumbers(header.formTerm),
    formTraits: decodeNumbers(header.formTraits),
    wordMarks: decodeNumbers(header.wordMarks),
    formText: (form) => textOf(base, form, formPart[form] as number),
  };
  return base;
}

/**
 * A base with packs laid over it. A concept with a known id takes the place of the earlier one, ids under `silence` are
 * switched off; the base itself stays as it is.
 */
export function extendBase(base: Base, packs: readonly Pack[]): Base {
  const forms = new Forms(new TermIndex(base.index.data()), base.wordMarks);
  const firstForm = base.formConcept.length;
  const added: Concept[] = [];
  const addedPack: string[] = [];
  const places = new Map<string, number | undefined>();
  const off = new Set<number>();
  const place = (id: string): number | undefined => (places.has(id) ? places.get(id) : base.conceptIndex(id));
  const remove = (id: string): void => {
    const index = place(id);
    if (index !== undefined) off.add(index);
    places.set(id, undefined);
  };
  for (const pack of packs) {
    for (const id of pack.silence ?? []) remove(id);
    for (const concept of pack.concepts) {
      remove(concept.id);
      const index = base.conceptCount + added.length;
      forms.addConcept(concept, index);
      added.push(concept);
      addedPack.push(pack.pack);
      places.set(concept.id, index);
    }
  }
  const formConcept = joined(base.formConcept, forms.concepts);
  const formOff = new Uint8Array(formConcept.length);
  if (base.formOff) formOff.set(base.formOff);
  formConcept.forEach((concept, form) => {
    if (off.has(concept)) formOff[form] = 1;
  });
  const extended: Base = {
    index: forms.index,
    conceptCount: base.conceptCount + added.length,
    concept: (index) => added[index - base.conceptCount] ?? base.concept(index),
    conceptIndex: place,
    kindOf: (index) => added[index - base.conceptCount]?.kind ?? base.kindOf(index),
    packOf: (index) => addedPack[index - base.conceptCount] ?? base.packOf(index),
    formConcept,
    formTerm: joined(base.formTerm, forms.terms),
    formTraits: joined(base.formTraits, forms.traits),
    wordMarks: Int32Array.from({ length: forms.index.wordCount }, (_, word) => forms.marks[word] ?? 0),
    formText: (form) => (form < firstForm ? base.formText(form) : textOf(extended, form, forms.parts[form - firstForm] as number)),
    formOff,
  };
  return extended;
}

/** Gathers forms in the order of the index. `parts` says which of the texts of a term, or of a concept's phrases or titles, a form is. */
class Forms {
  readonly index: TermIndex;
  readonly concepts: number[] = [];
  readonly terms: number[] = [];
  readonly parts: number[] = [];
  readonly traits: number[] = [];
  readonly marks: number[];

  constructor(index: TermIndex, marks: Int32Array = new Int32Array(0)) {
    this.index = index;
    this.marks = [...marks];
  }

  addConcept(concept: Concept, conceptIndex: number): void {
    const texts = new Set<string>();
    concept.terms.forEach((term, termIndex) => {
      termTexts(term).forEach((text, part) => {
        this.#add(text, conceptIndex, termIndex, part, part === 0 ? term : undefined);
        texts.add(text);
      });
    });
    phrases(concept).forEach((text, part) => {
      this.#add(text, conceptIndex, protectedPhrase, part);
    });
    titles(concept).forEach((text, part) => {
      if (!texts.has(text)) this.#add(text, conceptIndex, instrumentTitle, part);
    });
  }

  #add(text: string, concept: number, term: number, part: number, named?: Term): void {
    if (this.index.add(text) < 0) return;
    tokenize(text, 0, text.length, scratch);
    let capitals = 0;
    for (let at = 0; at < scratch.count; at++) {
      const word = text.slice(scratch.starts[at], scratch.ends[at]);
      if (/^\p{Lu}/u.test(word)) capitals++;
      const folded = foldWord(word);
      const isLong = folded.length >= longWord && !/\d/.test(folded);
      this.marks[this.index.find(scratch.hashes[at] as number)] = folded.charCodeAt(0) * 2 + (isLong ? 1 : 0);
    }
    const isName = named && named.type !== "acronym" && (named.status === "preferred" || named.status === "admitted");
    this.traits.push(
      (isName ? formTrait.name : 0) |
        (named?.unverified ? formTrait.unverified : 0) |
        (capitals > 1 ? formTrait.capitals : 0) |
        (text.length >= longName ? formTrait.long : 0),
    );
    this.concepts.push(concept);
    this.terms.push(term);
    this.parts.push(part);
  }
}

function textOf(base: Base, form: number, part: number): string {
  const concept = base.concept(base.formConcept[form] as number);
  const term = base.formTerm[form] as number;
  const texts = term === protectedPhrase ? phrases(concept) : term === instrumentTitle ? titles(concept) : termTexts(concept.terms[term]);
  return texts[part] ?? "";
}

function termTexts(term: Concept["terms"][number] | undefined): readonly string[] {
  if (!term) return [];
  return term.forms ? [term.text, ...term.forms] : [term.text];
}

/** Longer phrases in which nothing is flagged. */
function phrases(concept: Concept): string[] {
  return [...(concept.skip ?? []), ...concept.terms.flatMap((term) => term.unless ?? [])];
}

/** The titles of an instrument, and of an Indonesian one what stands after "tentang". */
function titles(concept: Concept): string[] {
  const instrument = concept.instrument;
  if (!instrument) return [];
  const { en, id } = instrument.title;
  const found: string[] = [];
  if (en) found.push(en);
  if (id) found.push(id);
  const about = id?.indexOf(" tentang ") ?? -1;
  if (id && about >= 0 && typeof instrument.year === "number") {
    const subject = id.slice(about + " tentang ".length);
    tokenize(subject, 0, subject.length, scratch);
    if (scratch.count >= fewestTitleWords) found.push(subject);
  }
  return found;
}

const scratch = new Tokens();

function joined(first: Int32Array, second: readonly number[]): Int32Array {
  const all = new Int32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

function placeIn<T>(list: T[], value: T): number {
  const known = list.indexOf(value);
  return known >= 0 ? known : list.push(value) - 1;
}
