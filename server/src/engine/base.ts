import { Forms, instrumentTitle, phrases, protectedPhrase, termTexts, titles } from "./baseForms.js";
import { joinParts, splitParts } from "./byteParts.js";
import type { Concept, ConceptKind, Pack } from "./concept.js";
import { type Column, ConceptRecords, conceptColumns } from "./conceptRecord.js";
import { type InstrumentNote, instrumentNote } from "./instruments.js";
import { laidOutLines, lineAt, sortedTextAt, sortedTexts, startCount } from "./lines.js";
import { atOnce, type Slices } from "./slices.js";
import { inOrder, merging } from "./sortedForms.js";
import { TermIndex } from "./termIndex.js";
import { decoder, encoder } from "./utf8.js";
import { WordCode } from "./wordCode.js";
import { flaggedWords } from "./words.js";

/** The terminology as the engine reads it: all forms in one index, each concept decoded when it is first needed. */
export interface Base {
  readonly index: TermIndex;
  readonly conceptCount: number;
  concept(index: number): Concept;
  /** Index of the concept with this id, unless there is none or it is switched off. */
  conceptIndex(id: string): number | undefined;
  /** What references to the instruments in force are read by, in the order of the base, known without decoding them. */
  instrumentNotes(): readonly InstrumentNote[];
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
  /** What is known of each form without decoding its concept: bits of `formTrait` (baseForms.ts). */
  readonly formTraits: Int32Array;
  /** Of each word of the index: twice its first folded code unit, and one more where it is long and has no digit. */
  readonly wordMarks: Int32Array;
  /** The forms of preferred and admitted terms in the order of their folded texts (see `foldText`). */
  readonly sortedForms: Int32Array;
  /** 1 where a form is switched off by a workspace pack. */
  readonly formOff?: Uint8Array;
}

interface Header {
  readonly version: number;
  readonly counts: { readonly concepts: number; readonly terms: number; readonly forms: number; readonly instruments: number };
  readonly packs: readonly string[];
  readonly kinds: readonly ConceptKind[];
  readonly standings: ConceptRecords["standings"];
}

/** The parts of the compiled base that are lists of whole numbers, in their order in it. */
const listNames = [
  "conceptPack",
  "conceptKind",
  "columnStarts",
  "formConcept",
  "formTerm",
  "formPart",
  "formTraits",
  "sortedForms",
  "wordMarks",
  "words",
  "nodeWords",
  "childCounts",
  "ends",
] as const;
type Lists = Readonly<Record<(typeof listNames)[number], Int32Array>>;
/** Lists that rise are kept as steps from one number to the next, which take less room in the packed extension. */
const risingLists: ReadonlySet<(typeof listNames)[number]> = new Set(["columnStarts", "formConcept", "words"]);

/** Large lists of small numbers are kept byte by byte: first the lowest byte of each number, then the next; that too takes less room. */
const bytewiseLists: ReadonlySet<(typeof listNames)[number]> = new Set(["sortedForms", "words", "nodeWords", "ends"]);

const version = 14;

/** Compiles packs into bytes that are read where they lie (see `joinParts`): a header, the ids, the sources, the columns of the concepts, and the lists of numbers. */
export function compileBase(packs: readonly Pack[]): Uint8Array {
  const forms = new Forms(new TermIndex());
  const lines: Record<Column, string>[] = [];
  const records = new ConceptRecords();
  const ids: string[] = [];
  const packNames: string[] = [];
  const kinds: ConceptKind[] = [];
  const conceptPack: number[] = [];
  const conceptKind: number[] = [];
  const notes: InstrumentNote[] = [];
  const sources = [...new Set(packs.flatMap((pack) => pack.concepts.flatMap((concept) => concept.sources)))].sort();
  const sourcePlaces = new Map(sources.map((source, at) => [source, at]));
  let terms = 0;
  for (const pack of packs) {
    for (const concept of pack.concepts) {
      forms.addConcept(concept, ids.length);
      conceptPack.push(placeIn(packNames, pack.pack));
      conceptKind.push(placeIn(kinds, concept.kind));
      lines.push(records.write(concept, sourcePlaces));
      ids.push(concept.id);
      terms += concept.terms.length;
      const note = instrumentNote(concept);
      if (note) notes.push(note);
    }
  }
  for (const [words] of flaggedWords) for (const word of words) forms.index.addWord(word);
  const { data, wordIds } = forms.index.laidOut();
  const wordMarks = new Int32Array(data.words.length);
  forms.marks.forEach((mark, word) => {
    wordMarks[wordIds[word] as number] = mark;
  });
  const codes = codedColumns.map((names) => WordCode.of(names.flatMap((name) => lines.map((line) => line[name]))));
  const columns = conceptColumns.map((name) => {
    const code = codes[codedColumns.findIndex((names) => names.includes(name))];
    return laidOutLines(lines.map((line) => code?.encode(line[name]) ?? line[name]));
  });
  const lists: Lists = {
    conceptPack: Int32Array.from(conceptPack),
    conceptKind: Int32Array.from(conceptKind),
    columnStarts: Int32Array.from(columns.flatMap(({ starts }) => starts)),
    formConcept: Int32Array.from(forms.concepts),
    formTerm: Int32Array.from(forms.terms),
    formPart: Int32Array.from(forms.parts),
    formTraits: Int32Array.from(forms.traits),
    sortedForms: Int32Array.from(inOrder(forms.accepted).map(({ form }) => form)),
    wordMarks,
    ...data,
  };
  const header: Header = {
    version,
    counts: { concepts: ids.length, terms, forms: forms.concepts.length, instruments: notes.length },
    packs: packNames,
    kinds,
    standings: records.standings,
  };
  return joinParts([
    encoder.encode(JSON.stringify(header)),
    encoder.encode(ids.join("\n")),
    encoder.encode(JSON.stringify(notes)),
    encoder.encode(sortedTexts(sources)),
    ...codes.map((code) => encoder.encode(code.written())),
    ...columns.map(({ bytes }) => bytes),
    ...listNames.map((name) => {
      const list = risingLists.has(name) ? stepsOf(lists[name]) : lists[name];
      const bytes = new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
      return bytewiseLists.has(name) ? byPlace(bytes) : bytes;
    }),
  ]);
}

/** How many concepts, terms, forms and instruments a compiled base holds. */
export function countsOf(compiled: Uint8Array): Header["counts"] {
  return readHeader(splitParts(compiled)[0]).counts;
}

/** Opens what `compileBase` wrote. Hardly anything is copied and concepts are decoded one by one, so this costs next to nothing whatever they hold. */
export function openBase(compiled: Uint8Array): Base {
  const [headerBytes, idBytes, noteBytes, sourceBytes, ...others] = splitParts(compiled);
  const codeBytes = others.slice(0, codedColumns.length);
  const rest = others.slice(codedColumns.length);
  const columns = rest.slice(0, conceptColumns.length);
  const header = readHeader(headerBytes);
  const lists = Object.fromEntries(
    listNames.map((name, at) => {
      const part = rest[conceptColumns.length + at] as Uint8Array;
      const list = bytewiseLists.has(name) ? byNumber(part) : new Int32Array(part.buffer, part.byteOffset, part.byteLength / 4);
      return [name, risingLists.has(name) ? sumsOf(list) : list];
    }),
  ) as Lists;
  const { columnStarts, conceptPack, conceptKind, formPart } = lists;
  const startsOfColumn = startCount(conceptPack.length);
  const records = new ConceptRecords(header.standings);
  const codes: WordCode[] = [];
  const codeAt = (at: number) => {
    codes[at] ??= WordCode.read(decoder.decode(codeBytes[at]));
    return codes[at] as WordCode;
  };
  const decoded: (Concept | undefined)[] = [];
  let ids: readonly string[] | undefined;
  let places: Map<string, number> | undefined;
  let notes: readonly InstrumentNote[] | undefined;
  let sources: readonly string[] | undefined;
  const sourceAt = (at: number) => {
    sources ??= decoder.decode(sourceBytes).split("\n");
    return sortedTextAt(sources, at);
  };
  const allIds = () => {
    ids ??= decoder.decode(idBytes).split("\n");
    return ids;
  };
  const idAt = (index: number) => allIds()[index] ?? "";
  const lineOf = (name: Column, index: number) => {
    const column = conceptColumns.indexOf(name);
    const text = lineAt(columns[column] as Uint8Array, columnStarts, column * startsOfColumn, index);
    const code = codeOfColumn[column] as number;
    return code < 0 || text === "" ? text : codeAt(code).decode(text);
  };
  const base: Base = {
    index: new TermIndex(lists),
    conceptCount: conceptPack.length,
    concept(index) {
      const known = decoded[index];
      if (known) return known;
      const concept = records.read((name) => lineOf(name, index), { id: idAt(index), kind: base.kindOf(index), sourceAt });
      decoded[index] = concept;
      return concept;
    },
    conceptIndex(id) {
      places ??= placesOf(allIds());
      return places.get(id);
    },
    instrumentNotes() {
      notes ??= JSON.parse(decoder.decode(noteBytes)) as readonly InstrumentNote[];
      return notes;
    },
    kindOf: (index) => header.kinds[conceptKind[index] as number] ?? "concept",
    packOf: (index) => header.packs[conceptPack[index] as number] ?? "",
    formConcept: lists.formConcept,
    formTerm: lists.formTerm,
    formTraits: lists.formTraits,
    sortedForms: lists.sortedForms,
    wordMarks: lists.wordMarks,
    formText(form) {
      const part = formPart[form] as number;
      const term = lists.formTerm[form] as number;
      // The text of a term stands in a column of its own.
      const texts = part === 0 && term >= 0 ? records.textsOf((name) => lineOf(name, lists.formConcept[form] as number)) : undefined;
      return texts?.[term] ?? textOf(base, form, part);
    },
  };
  return base;
}

/** Columns of prose, in which frequent words are one character each; those of a group share their words. */
const codedColumns: readonly (readonly Column[])[] = [
  ["texts"],
  ["definitionEn", "provisionsEn"],
  ["definitionId", "provisionsId"],
  ["told"],
];
const codeOfColumn = conceptColumns.map((name) => codedColumns.findIndex((names) => names.includes(name)));

function stepsOf(list: Int32Array): Int32Array {
  return list.map((number, at) => number - (list[at - 1] ?? 0));
}

function sumsOf(steps: Int32Array): Int32Array {
  const sums = new Int32Array(steps.length);
  let sum = 0;
  for (let at = 0; at < steps.length; at++) {
    sum = (sum + (steps[at] as number)) | 0;
    sums[at] = sum;
  }
  return sums;
}

function placesOf(names: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < names.length; at++) places.set(names[at] as string, at);
  return places;
}

/** The first bytes of all numbers, then the second ones, the third ones and the fourth ones. */
function byPlace(bytes: Uint8Array): Uint8Array {
  const count = bytes.length / 4;
  return bytes.map((_, at) => bytes[(at % count) * 4 + Math.floor(at / count)] as number);
}

/** Undoes `byPlace`. */
function byNumber(bytes: Uint8Array): Int32Array {
  const count = bytes.length / 4;
  const numbers = new Int32Array(count);
  const second = bytes.subarray(count);
  const third = bytes.subarray(2 * count);
  const fourth = bytes.subarray(3 * count);
  for (let at = 0; at < count; at++) {
    numbers[at] = (bytes[at] as number) | ((second[at] as number) << 8) | ((third[at] as number) << 16) | ((fourth[at] as number) << 24);
  }
  return numbers;
}

function readHeader(bytes: Uint8Array | undefined): Header {
  const header = JSON.parse(decoder.decode(bytes)) as Header;
  if (header.version !== version) throw new Error(`The compiled terminology has version ${header.version}, expected ${version}.`);
  return header;
}

/**
 * A base with packs laid over it. A concept with a known id takes the place of the earlier one, ids under `silence` are
 * switched off; the base itself stays as it is.
 */
export function extendBase(base: Base, packs: readonly Pack[]): Base {
  return atOnce(extendingBase(base, packs));
}

/** `extendBase` in slices. */
export function* extendingBase(base: Base, packs: readonly Pack[]): Slices<Base> {
  const forms = new Forms(base.index.extended(), base.wordMarks);
  const firstForm = base.formConcept.length;
  const added: Concept[] = [];
  const addedPack: string[] = [];
  const places = new Map<string, number | undefined>();
  const off = new Set<number>();
  let notes: readonly InstrumentNote[] | undefined;
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
      yield;
    }
  }
  const formConcept = longer(base.formConcept, forms.concepts);
  const formOff = new Uint8Array(formConcept.length);
  if (base.formOff) formOff.set(base.formOff);
  formConcept.forEach((concept, form) => {
    if (off.has(concept)) formOff[form] = 1;
  });
  const sortedForms = yield* merging(base, inOrder(forms.accepted));
  const extended: Base = {
    index: forms.index,
    conceptCount: base.conceptCount + added.length,
    concept: (index) => added[index - base.conceptCount] ?? base.concept(index),
    conceptIndex: place,
    instrumentNotes() {
      notes ??= [
        ...base.instrumentNotes().filter(({ id }) => !places.has(id)),
        ...added.flatMap((concept, at) => (places.get(concept.id) === base.conceptCount + at ? (instrumentNote(concept) ?? []) : [])),
      ];
      return notes;
    },
    kindOf: (index) => added[index - base.conceptCount]?.kind ?? base.kindOf(index),
    packOf: (index) => addedPack[index - base.conceptCount] ?? base.packOf(index),
    formConcept,
    formTerm: longer(base.formTerm, forms.terms),
    formTraits: longer(base.formTraits, forms.traits),
    sortedForms,
    wordMarks: Int32Array.from({ length: forms.index.wordCount }, (_, word) => forms.marks[word] ?? 0),
    formText: (form) => (form < firstForm ? base.formText(form) : textOf(extended, form, forms.parts[form - firstForm] as number)),
    formOff,
  };
  return extended;
}

function textOf(base: Base, form: number, part: number): string {
  const concept = base.concept(base.formConcept[form] as number);
  const term = base.formTerm[form] as number;
  const texts = term === protectedPhrase ? phrases(concept) : term === instrumentTitle ? titles(concept) : termTexts(concept.terms[term]);
  return texts[part] ?? "";
}

function longer(first: Int32Array, second: readonly number[]): Int32Array {
  const all = new Int32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

function placeIn<T>(list: T[], value: T): number {
  const known = list.indexOf(value);
  return known >= 0 ? known : list.push(value) - 1;
}
