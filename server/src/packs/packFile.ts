import type { Pack } from "../engine/concept.js";
import { type ConceptReading, gatherPack, readOneConcept, readPack } from "../engine/pack.js";
import type { PackPath, PackProblem, PackRules } from "../engine/packReader.js";
import { atOnce, type Slices } from "../engine/slices.js";
import { cutPack, type PackCut, type PackPart } from "./packText.js";
import { readPlainYaml } from "./plainYaml.js";
import { type Extent, fileStart, type Position, readYamlPart, type YamlPart } from "./yamlPart.js";

export type { Position } from "./yamlPart.js";

/** A problem with its place in the file. */
export interface PlacedProblem extends PackProblem, Extent {}

/** A pack read from a file. */
export interface PackFile {
  readonly pack: Pack;
  /** It could be read as a pack, whatever is wrong in it; false: nothing is known of what it means to say. */
  readonly isReadable: boolean;
  readonly problems: readonly PlacedProblem[];
  /** Where a path of this file stands: for problems found later, across packs. */
  place(path: PackPath, onKey?: boolean): Extent;
  /** What came of its concepts, by their text: a file that is changed in one place is read anew in that place only. */
  readonly concepts: ReadonlyMap<string, ReadConcept>;
}

/** A concept read from its own lines, with its problems placed in them. */
export interface ReadConcept {
  /** Undefined where the YAML is broken. */
  readonly reading: ConceptReading | undefined;
  readonly problems: readonly PlacedProblem[];
}

/** Longest pack that is read, in UTF-16 units. */
export const longestPackFile = 5 * 1024 * 1024;
const noConcepts: ReadonlyMap<string, ReadConcept> = new Map();

/** Reads a pack from the text of a YAML or JSON file. Total: a file that is no pack gives an empty pack and says why. */
export function readPackFile(text: string, where: string, rules: PackRules = {}): PackFile {
  return atOnce(readingPackFile(text, where, { rules }));
}

/** `readPackFile` in slices; `known` is what came of an earlier text of the file. */
export function* readingPackFile(
  text: string,
  where: string,
  { rules = {}, known = noConcepts }: { readonly rules?: PackRules; readonly known?: ReadonlyMap<string, ReadConcept> } = {},
): Slices<PackFile> {
  if (text.length > longestPackFile) return tooLongPack(where, text.length);
  const refused = refusal(text);
  if (refused) return unreadable(where, [{ ...fileStart, ...refused }]);
  const cut = cutPack(text);
  return cut ? yield* readCut(cut, where, rules, known) : readWhole(text, where, rules);
}

/** A file that was not even read, since it is so long. */
export function tooLongPack(where: string, length: number): PackFile {
  const message = `This file is too long for a pack: ${megabytes(length)} MB, at most ${megabytes(longestPackFile)} MB.`;
  return unreadable(where, [{ message, ...fileStart }]);
}

/** Why a text is not even tried. */
function refusal(text: string): ({ message: string } & Partial<Extent>) | undefined {
  const nothing = text.indexOf("\0");
  if (nothing >= 0) {
    // A text of two bytes a letter, read as one of one byte.
    const isWide = text[nothing + 2] === "\0" && text[nothing + 1] !== "\0";
    return {
      message: isWide ? "This file is in UTF-16: save it as UTF-8." : "This is not a text file: a pack is written in YAML or JSON.",
    };
  }
  const lost = text.indexOf("\ufffd");
  if (lost < 0) return undefined;
  const line = text.slice(0, lost).split("\n").length - 1;
  const character = lost - (text.lastIndexOf("\n", lost) + 1);
  return {
    message: "This file is not in UTF-8, so that letters such as this one are lost: save it as UTF-8.",
    start: { line, character },
    end: { line, character: character + 1 },
  };
}

function readWhole(text: string, where: string, rules: PackRules): PackFile {
  const yaml = readYamlPart(text);
  const refused = notAPack(yaml, where);
  if (refused) return refused;
  const { pack, problems } = readPack(yaml.value, where, rules);
  return {
    pack,
    isReadable: true,
    problems: problems.map((problem) => ({ ...problem, ...yaml.place(problem.path, problem.onKey) })),
    place: yaml.place,
    concepts: noConcepts,
  };
}

function notAPack(yaml: YamlPart, where: string): PackFile | undefined {
  if (yaml.mistakes.length > 0) return unreadable(where, yaml.mistakes);
  if (!yaml.isEmpty) return undefined;
  const message = 'This file is empty: a pack has a name under "pack" and a list under "concepts".';
  return { ...unreadable(where, [{ message, ...fileStart }], "warning"), isReadable: true };
}

/** Reads each concept by itself: nearly all of them need no parser of all of YAML, and places only where there is a problem. */
function* readCut(cut: PackCut, where: string, rules: PackRules, known: ReadonlyMap<string, ReadConcept>): Slices<PackFile> {
  const rest = readYamlPart(cut.rest);
  const head = notAPack(rest, where);
  const concepts = new Map<string, ReadConcept>();
  const found: ReadConcept[] = [];
  for (const { text } of cut.concepts) {
    const read = concepts.get(text) ?? known.get(text) ?? readConcept(known.size > 0 ? copyOf(text) : text, where, rules);
    concepts.set(text, read);
    found.push(read);
    yield;
  }
  const restPlace = (path: PackPath, onKey?: boolean): Extent => movedBy(rest.place(path, onKey), cut.lineOf);
  const own = found.flatMap(({ problems }, at) =>
    problems.map((problem): PlacedProblem => {
      const { line } = cut.concepts[at] as PackPart;
      const isMistake = problem.path.length === 0 && !found[at]?.reading;
      return { ...problem, path: isMistake ? [] : ["concepts", at, ...problem.path], ...movedBy(problem, (of) => of + line) };
    }),
  );
  if (head || found.some(({ reading }) => !reading)) {
    const mistakes = head?.problems.map((problem) => ({ ...problem, ...movedBy(problem, cut.lineOf) })) ?? [];
    const broken = own.filter(({ path }) => path.length === 0);
    return { ...unreadable(where, []), problems: [...mistakes, ...broken].sort(byPlace), concepts };
  }
  const { pack, problems } = gatherPack(
    rest.value,
    found.map(({ reading }) => reading ?? { concept: undefined, problems: [] }),
    where,
  );
  const place = makePlace(cut, restPlace);
  const gathered = problems.slice(own.length).map((problem) => ({ ...problem, ...place(problem.path, problem.onKey) }));
  return { pack, isReadable: true, problems: [...own, ...gathered], place, concepts };
}

/** What is read from a part of a text keeps the whole of it in memory; what is kept over many changes must not. */
function copyOf(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

function readConcept(text: string, where: string, rules: PackRules): ReadConcept {
  const plain = readPlainYaml(text);
  let yaml: YamlPart | undefined;
  let value: unknown = plain?.value;
  if (!plain) {
    yaml = readYamlPart(text);
    if (yaml.mistakes.length > 0)
      return { reading: undefined, problems: yaml.mistakes.map((mistake) => ({ ...mistake, path: [], level: "error", where })) };
    value = yaml.value;
  }
  const reading = readOneConcept((value as unknown[])[0], where, rules);
  if (reading.problems.length === 0) return { reading, problems: reading.problems as [] };
  const placed = yaml ?? readYamlPart(text);
  return {
    reading,
    problems: reading.problems.map((problem) => ({ ...problem, ...placed.place([0, ...problem.path], problem.onKey) })),
  };
}

/** Places found later mostly lie close together: the last concept that was looked into is kept. */
function makePlace(cut: PackCut, restPlace: PackFile["place"]): PackFile["place"] {
  let last: { at: number; yaml: YamlPart } | undefined;
  return (path, onKey) => {
    const [key, at, ...inner] = path;
    const part = key === "concepts" && typeof at === "number" ? cut.concepts[at] : undefined;
    if (!part || typeof at !== "number") return restPlace(path, onKey);
    if (last?.at !== at) last = { at, yaml: readYamlPart(part.text) };
    return movedBy(last.yaml.place([0, ...inner], onKey), (line) => line + part.line);
  };
}

function movedBy({ start, end }: Extent, lineOf: (line: number) => number): Extent {
  const moved = ({ line, character }: Position): Position => ({ line: lineOf(line), character });
  return { start: moved(start), end: moved(end) };
}

function byPlace(one: Extent, other: Extent): number {
  return one.start.line - other.start.line || one.start.character - other.start.character;
}

function unreadable(where: string, mistakes: readonly ({ message: string } & Extent)[], level: "error" | "warning" = "error"): PackFile {
  return {
    pack: { pack: where, concepts: [] },
    isReadable: false,
    problems: mistakes.map(({ message, start, end }) => ({ message, path: [], level, where, start, end })),
    place: () => fileStart,
    concepts: noConcepts,
  };
}

function megabytes(length: number): string {
  return (length / 1024 / 1024).toFixed(1);
}
