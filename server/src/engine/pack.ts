import type { Concept, ConceptKind, Confidence, Fault, Lang, Level, Pack, Status, Term, TermType } from "./concept.js";
import { bilingualFields, inOrder, instrumentShape, legalStatuses, readInstrument } from "./packInstrument.js";
import {
  date,
  type Fields,
  flag,
  isObject,
  items,
  kept,
  list,
  nameOf,
  oneOf,
  type PackPath,
  type PackProblem,
  type PackRules,
  placeInFile,
  Reader,
  text,
  texts,
} from "./packReader.js";
import { foldWord, Tokens, tokenize } from "./tokens.js";

/** What came of reading a pack: what can be used, and what is wrong with the rest. */
export interface PackReading {
  readonly pack: Pack;
  readonly problems: readonly PackProblem[];
}

/** What came of reading one concept; the paths of the problems begin at the concept. */
export interface ConceptReading {
  readonly concept: Concept | undefined;
  readonly problems: readonly PackProblem[];
}

/** Reads a pack from plain data. Total: whatever is wrong is reported and left out, the rest is kept. */
export function readPack(value: unknown, where: string, rules: PackRules = {}): PackReading {
  const concepts = isObject(value) && Array.isArray(value.concepts) ? (value.concepts as unknown[]) : [];
  return gatherPack(
    value,
    concepts.map((concept) => readOneConcept(concept, where, rules)),
    where,
  );
}

/** Reads one concept from plain data. */
export function readOneConcept(value: unknown, where: string, rules: PackRules = {}): ConceptReading {
  const reader = new Reader(where, rules);
  return { concept: readConcept(reader, value, []), problems: reader.problems };
}

/** Makes a pack of its other fields, which are read from `value`, and of its concepts, which have been read. */
export function gatherPack(value: unknown, read: readonly ConceptReading[], where: string): PackReading {
  const reader = new Reader(where, {});
  const pack = reader.object(value, packFields, ["pack", "concepts"], []);
  const places = new Map<string, number>();
  const concepts = kept(read, ({ concept }, at) => {
    if (!concept) return undefined;
    const first = places.get(concept.id);
    if (first !== undefined) {
      reader.report("error", ["concepts", at, "id"], `The id "${concept.id}" stands twice in this pack (also concept ${first + 1}).`);
      return undefined;
    }
    places.set(concept.id, at);
    return concept;
  });
  const own = read.flatMap(({ problems }, at) =>
    problems.map((problem): PackProblem => ({ ...problem, path: ["concepts", at, ...problem.path] })),
  );
  return {
    pack: {
      pack: typeof pack.pack === "string" ? pack.pack : where,
      ...(typeof pack.title === "string" ? { title: pack.title } : {}),
      ...(Array.isArray(pack.silence) ? { silence: pack.silence as string[] } : {}),
      concepts,
    },
    problems: [...own, ...reader.problems],
  };
}

const levels: readonly Level[] = ["error", "warning", "information", "hint"];
const faults: readonly Fault[] = [
  "wording",
  "confused",
  "former-name",
  "misspelled-name",
  "misspelling",
  "spelling",
  "variant",
  "misexpanded",
];
const statuses: readonly Status[] = ["preferred", "admitted", "discouraged", "obsolete"];
const kinds: readonly ConceptKind[] = ["concept", "institution", "programme", "document-type", "role", "place", "instrument", "spelling"];
const langs: readonly Lang[] = ["en", "id"];
const termTypes: readonly TermType[] = ["full", "acronym", "short"];
const confidences: readonly Confidence[] = ["high", "low", "memory"];
const confusionFields: Fields = { concept: text, difference: text };

const termFields: Fields = {
  text,
  lang: oneOf(langs),
  status: oneOf(statuses),
  type: oneOf(termTypes),
  note: text,
  from: date,
  until: date,
  unverified: flag,
  caseSensitive: flag,
  forms: texts,
  fault: oneOf(faults),
  level: oneOf(levels),
  why: text,
  basis: oneOf(["source", "rule", "editorial", "memory"]),
  match: oneOf(["literal", "context"]),
  needs: texts,
  unlessWords: texts,
  unless: texts,
  replacements: texts,
  fix: oneOf(["safe", "suggest", "none"]),
  okBefore: date,
  profiles: texts,
  lookalike: text,
  bad: text,
};

const conceptFields: Fields = {
  id: conceptId,
  kind: oneOf(kinds),
  domains: texts,
  definition: (reader, value, path) => reader.object(value, bilingualFields, [], path),
  terms: readTerms,
  needsDefinition: flag,
  sense: text,
  contextWords: texts,
  ambiguous: text,
  oneThing: items(oneOf(langs)),
  counterparts: texts,
  confusedWith: list(confusionFields, ["concept", "difference"]),
  instruments: texts,
  skip: texts,
  formerly: texts,
  renamedTo: texts,
  from: date,
  until: date,
  observed: dayOfYear,
  note: text,
  conflict: text,
  evidence: text,
  sources: texts,
  confidence: oneOf(confidences),
  unverified: texts,
  instrument: readInstrument,
};

const packFields: Fields = { pack: text, title: text, silence: texts, concepts: listOfConcepts };

/** The keys that each kind of object may have: a test compares them with the schema. */
export const packShape: Readonly<Record<string, Fields>> = {
  pack: packFields,
  concept: conceptFields,
  term: termFields,
  bilingual: bilingualFields,
  confusion: confusionFields,
  ...instrumentShape,
};

/** The closed lists of values, compared with the schema by a test. */
export const packValues = { levels, faults, statuses, kinds, langs, termTypes, confidences, legalStatuses } as const;

/** Fields of a term that speak of a fault; they mean nothing on a preferred or admitted term. */
export const faultFields = [
  "fault",
  "level",
  "why",
  "basis",
  "match",
  "needs",
  "unless",
  "replacements",
  "fix",
  "okBefore",
  "profiles",
  "lookalike",
  "bad",
] as const;

/** Month and day: "07-30". */
function dayOfYear(reader: Reader, value: unknown, path: PackPath): string | undefined {
  const read = text(reader, value, path);
  if (read === undefined || /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(read)) return read;
  return reader.report("error", path, `Expected month and day, as in 07-30; found ${nameOf(read)}.`);
}

function conceptId(reader: Reader, value: unknown, path: PackPath): string | undefined {
  const read = text(reader, value, path);
  if (read === undefined || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(read)) return read;
  return reader.report("error", path, `An id is made of small letters, digits and single hyphens; found ${nameOf(read)}.`);
}

/** The concepts themselves are read one by one, before the rest of the pack. */
function listOfConcepts(reader: Reader, value: unknown, path: PackPath): undefined {
  if (value !== null && !Array.isArray(value)) reader.report("error", path, `Expected a list of concepts, found ${nameOf(value)}.`);
}

function readConcept(reader: Reader, value: unknown, path: PackPath): Concept | undefined {
  const read = reader.object(value, conceptFields, ["id", "terms"], path);
  if (!isObject(value)) return undefined;
  if (reader.rules.sourced) {
    if (!Object.hasOwn(value, "confidence")) reader.report("error", path, '"confidence" is missing.');
    const sources = read.sources;
    if (!Array.isArray(sources)) reader.report("error", path, '"sources" is missing.');
    else checkSources(reader, sources as string[], path);
    if (Array.isArray(sources) && sources.length === 0 && read.confidence !== "memory")
      reader.report("error", [...path, "sources"], "A concept without a source has confidence memory.");
  }
  const terms = (read.terms ?? []) as Term[];
  if (typeof read.id !== "string") return undefined;
  const kind = (read.kind ?? (read.instrument ? "instrument" : "concept")) as ConceptKind;
  if (terms.length === 0) {
    // Where terms were written and none can be used, what is wrong with each was told.
    if (Array.isArray(value.terms) && value.terms.length === 0)
      reader.report("error", [...path, "terms"], "A concept has at least one term.");
    return undefined;
  }
  if (kind === "instrument" && !read.instrument) return reader.report("error", path, 'A concept of kind instrument has "instrument".');
  if (kind !== "instrument" && read.instrument)
    reader.report("error", [...path, "kind"], 'Only a concept of kind instrument has "instrument".');
  inOrder(reader, read, "from", "until", path);
  const concept = { sources: [], confidence: "high", ...read, kind, terms } as unknown as Concept;
  checkForms(reader, concept, path);
  checkWeight(reader, concept, path);
  return concept;
}

function readTerms(reader: Reader, value: unknown, path: PackPath): (Term | undefined)[] | undefined {
  if (!Array.isArray(value)) return reader.report("error", path, `Expected a list of terms, found ${nameOf(value)}.`);
  return kept(value, (item: unknown, at) => readTerm(reader, item, [...path, at]));
}

function readTerm(reader: Reader, value: unknown, path: PackPath): Term | undefined {
  const read = reader.object(value, termFields, ["text", "status"], path);
  if (typeof read.text !== "string" || typeof read.status !== "string") return undefined;
  if (wordsOf(read.text).length === 0) return reader.report("error", [...path, "text"], "A term has at least one letter or digit.");
  const faulty = read.status === "discouraged" || read.status === "obsolete";
  if (!faulty) {
    for (const key of faultFields) {
      if (Object.hasOwn(read, key)) reader.reportKey("warning", [...path, key], `"${key}" belongs to a discouraged or obsolete term.`);
    }
  }
  inOrder(reader, read, "from", "until", path);
  const replacements = (read.replacements ?? []) as string[];
  if (read.fix === "safe" && replacements.length !== 1) reader.report("error", [...path, "fix"], "A safe fix has exactly one replacement.");
  else if (read.fix === "suggest" && replacements.length === 0)
    reader.report("warning", [...path, "fix"], "There is no replacement to suggest.");
  else if (read.fix === "none" && replacements.length > 0)
    reader.report("warning", [...path, "fix"], 'The replacements are never offered: "fix" is none.');
  replacements.forEach((replacement, at) => {
    if (replacement === read.text)
      reader.report("error", [...path, "replacements", placeInFile(replacements, at)], "The replacement equals the term.");
  });
  const forms = [read.text, ...((read.forms ?? []) as string[])].map(wordsOf);
  const phrases = (read.unless ?? []) as string[];
  const unless = kept(phrases, (phrase, at) => {
    const words = wordsOf(phrase);
    if (forms.some((form) => isInside(form, words))) return phrase;
    return reader.report(
      "error",
      [...path, "unless", placeInFile(phrases, at)],
      `"${phrase}" does not contain the term, so it can never protect it.`,
    );
  });
  return {
    type: "full",
    ...read,
    ...(phrases.length > 0 ? { unless } : {}),
    ...(read.status === "discouraged" && !read.fault ? { fault: "wording" } : {}),
    ...(faulty && !read.fix ? { fix: replacements.length > 0 ? "suggest" : "none" } : {}),
  } as unknown as Term;
}

/** Whoever reads a bundled record must be able to open what it rests on. */
function checkSources(reader: Reader, sources: readonly string[], path: PackPath): void {
  sources.forEach((source, at) => {
    if (!/^https?:\/\/[^\s/]+\.\S+$/.test(source))
      reader.report("error", [...path, "sources", placeInFile(sources, at)], "Expected an address that begins with https:// or http://.");
  });
}

/** A discouraged form that reads like a right one would have the right one flagged. */
function checkForms(reader: Reader, concept: Concept, path: PackPath): void {
  const right = concept.terms.filter((term) => term.status === "preferred" || term.status === "admitted");
  concept.terms.forEach((term, at) => {
    if (term.status !== "discouraged" || term.match === "context" || term.caseSensitive || term.profiles || term.okBefore || term.needs)
      return;
    const written = new Set([term.text, ...(term.forms ?? [])].map((form) => wordsOf(form).join(" ")));
    const clash = right.find(
      (other) => (!other.lang || !term.lang || other.lang === term.lang) && written.has(wordsOf(other.text).join(" ")),
    );
    if (clash)
      reader.report(
        "error",
        [...path, "terms", placeInFile(concept.terms, at), "text"],
        `"${term.text}" has the same words as the right form "${clash.text}": set caseSensitive, match: context or needs.`,
      );
  });
  const all = concept.terms.flatMap((term) => [term.text, ...(term.forms ?? [])]).map(wordsOf);
  concept.skip?.forEach((phrase, at) => {
    const words = wordsOf(phrase);
    if (!all.some((form) => isInside(form, words)))
      reader.report(
        "warning",
        [...path, "skip", placeInFile(concept.skip ?? [], at)],
        `"${phrase}" contains no form of this concept, so it protects nothing.`,
      );
  });
}

/** Nothing louder than a hint rests on an unconfirmed record or on an opinion. */
function checkWeight(reader: Reader, concept: Concept, path: PackPath): void {
  concept.terms.forEach((term, at) => {
    if (term.level === undefined || term.level === "hint") return;
    const why =
      concept.confidence !== "high"
        ? `the confidence of the concept is ${concept.confidence}`
        : term.basis === "editorial" || term.basis === "memory"
          ? `its basis is ${term.basis}`
          : undefined;
    if (why)
      reader.report("warning", [...path, "terms", placeInFile(concept.terms, at), "level"], `"${term.text}" is at most a hint: ${why}.`);
  });
}

const scratch = new Tokens();

/** The folded words of a text. */
function wordsOf(written: string): string[] {
  tokenize(written, 0, written.length, scratch);
  const words: string[] = [];
  for (let at = 0; at < scratch.count; at++) words.push(foldWord(written.slice(scratch.starts[at], scratch.ends[at])));
  return words;
}

/** A longer phrase has the form in it, its last word perhaps inflected ("children" in "trade in children's"). */
function isInside(form: readonly string[], phrase: readonly string[]): boolean {
  if (form.length === 0 || form.join(" ") === phrase.join(" ")) return false;
  for (let at = 0; at + form.length <= phrase.length; at++) {
    if (form.every((word, next) => phrase[at + next] === word || (next === form.length - 1 && phrase[at + next]?.startsWith(word))))
      return true;
  }
  return false;
}
