import { createReadStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { readTermsCsv } from "../doors/csvRead.js";
import type { Entry } from "../doors/entry.js";
import { type Door, overKnown } from "../doors/overKnown.js";
import { openPackWriter, type PackWriter } from "../doors/packText.js";
import { openTbxReader } from "../doors/tbxRead.js";
import type { Base } from "../engine/base.js";
import type { Concept } from "../engine/concept.js";
import { longestPackFile } from "../packs/packFile.js";
import { readArguments, UsageError } from "./arguments.js";
import { writeWhole } from "./fix.js";
import { readInput, reason } from "./input.js";
import { workspacePacks } from "./packAt.js";
import type { TermsPlace } from "./terms.js";

interface Imported {
  readonly files: readonly string[];
  /** What could not be used, each with file and line. */
  readonly told: readonly string[];
}

/** `terms import`: a pack from a TBX or CSV file. A broken file writes nothing. */
export async function importTerms(words: readonly string[], place: TermsPlace): Promise<0 | 1> {
  const args = readArguments(words, { values: ["format", "output"], switches: ["force"] });
  const [path, ...more] = args.plain;
  if (path === undefined || more.length > 0) throw new UsageError("Name one TBX or CSV file to import.");
  const format = args.values.get("format") ?? formatOf(path);
  if (format !== "tbx" && format !== "csv") throw new UsageError(`--format ${format}: write tbx or csv.`);
  const name = basename(path, extname(path));
  const output = args.values.get("output") ?? join(".policy-drafting", `${name}.yaml`);
  if (!/\.ya?ml$/.test(output)) throw new UsageError(`--output ${output}: a pack has a name that ends in .yaml.`);
  const over = new OverKnown(format, place, output);
  const { files, told } = format === "tbx" ? await importTbx(path, name, over) : importCsv(path, name, over);
  for (const line of [...told, ...over.told(path)]) place.print(`${line}\n`);
  const { concepts } = over;
  if (concepts === 0 && over.unchanged > 0) {
    place.print(`${path}: it says nothing that is not known; nothing was written.\n`);
    return told.length > 0 ? 1 : 0;
  }
  if (concepts === 0) {
    place.print(`${path}: there is no term to import; nothing was written.\n`);
    return 1;
  }
  const paths = files.map((_, at) => (at === 0 ? output : output.replace(/(\.ya?ml)$/, `-${at + 1}$1`)));
  writeAll(paths, files, args.switches.has("force"));
  place.print(`${paths.join(", ")}: ${concepts} ${concepts === 1 ? "concept" : "concepts"}.\n`);
  return told.length > 0 ? 1 : 0;
}

function formatOf(path: string): string {
  const ending = extname(path).toLowerCase();
  if (ending === ".csv" || ending === ".tsv") return "csv";
  if (ending === ".tbx" || ending === ".xml" || ending === ".martif") return "tbx";
  throw new UsageError(`${path}: say what it is with --format tbx or --format csv.`);
}

function importCsv(path: string, name: string, over: OverKnown): Imported {
  const { entries, problems } = readTermsCsv(readInput(path).text);
  const writer = openPackWriter(name, longestPackFile);
  for (const entry of entries) over.lay(entry, writer);
  return { files: writer.close(), told: problems.map(({ line, message }) => `${path}:${line}: ${message}`) };
}

/** The file is read piece by piece: it may be longer than the longest text. */
async function importTbx(path: string, name: string, over: OverKnown): Promise<Imported> {
  const writer = openPackWriter(name, longestPackFile);
  const reader = openTbxReader((entry) => over.lay(entry, writer));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    let first = true;
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      if (first && ((piece[0] === 0xff && piece[1] === 0xfe) || (piece[0] === 0xfe && piece[1] === 0xff)))
        throw new UsageError(`${path}: the file is UTF-16. Save it as UTF-8 and import it again.`);
      first = false;
      if (!reader.write(decoder.decode(piece, { stream: true }))) break;
    }
    reader.write(decoder.decode());
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof TypeError) throw new UsageError(`${path}: the file is not UTF-8. Save it as UTF-8 and import it again.`);
    throw new UsageError(`${path}: ${reason(error)}`);
  }
  const { leftOut, problem } = reader.close();
  if (problem) throw new UsageError(`${path}:${problem.line}:${problem.column}: ${problem.message} Nothing was written.`);
  const told: string[] = [];
  if (leftOut.terms > 0)
    told.push(
      `${path}: ${leftOut.terms === 1 ? "1 term in another language than English and Indonesian was" : `${leftOut.terms} terms in other languages than English and Indonesian were`} left out.`,
    );
  if (leftOut.concepts > 0)
    told.push(
      `${path}: ${leftOut.concepts === 1 ? "1 concept without an English or Indonesian term was" : `${leftOut.concepts} concepts without an English or Indonesian term were`} left out.`,
    );
  return { files: writer.close(), told };
}

/** Lays what comes in over what is known: the bundled terms with those of the working folder over them. */
class OverKnown {
  concepts = 0;
  unchanged = 0;
  readonly #changed: string[] = [];
  readonly #lost: string[] = [];
  readonly #door: Door;
  readonly #base: Base;
  /** Concepts of the file whose place the new one takes: they go on in it even where nothing has changed. */
  readonly #replaced: ReadonlyMap<string, Concept>;
  readonly #own: ReadonlyMap<string, Concept>;

  constructor(door: Door, place: TermsPlace, output: string) {
    this.#door = door;
    this.#base = place.bundled();
    const packs = workspacePacks();
    const byId = (of: typeof packs) => new Map(of.flatMap(({ pack }) => pack.concepts.map((concept) => [concept.id, concept] as const)));
    this.#own = byId(packs);
    this.#replaced = byId(packs.filter(({ path }) => resolve(path) === resolve(output)));
  }

  lay(entry: Entry, writer: PackWriter): void {
    const index = this.#base.conceptIndex(entry.id);
    const known = this.#own.get(entry.id) ?? (index === undefined ? undefined : this.#base.concept(index));
    const laid = known ? overKnown(entry, known, this.#door) : { entry, lost: [] };
    const kept = laid.entry ?? this.#replaced.get(entry.id);
    if (!kept) {
      this.unchanged++;
      return;
    }
    this.concepts++;
    writer.add(kept);
    if (laid.entry && index !== undefined) this.#changed.push(entry.id);
    for (const term of laid.lost) this.#lost.push(`"${term}" (${entry.id})`);
  }

  /** What became of the concepts that were known. */
  told(path: string): string[] {
    const lines: string[] = [];
    if (this.unchanged > 0) lines.push(`${path}: ${countOf(this.unchanged)} known here and unchanged: left out.`);
    if (this.#changed.length > 0)
      lines.push(
        `${path}: ${countOf(this.#changed.length)} laid over bundled ones; what the file does not tell of them is kept: ${fewOf(this.#changed)}.`,
      );
    if (this.#lost.length > 0) lines.push(`${path}: no longer among their terms: ${fewOf(this.#lost)}.`);
    return lines;
  }
}

const mostNamed = 10;

function fewOf(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function countOf(concepts: number): string {
  return concepts === 1 ? "1 concept is" : `${concepts} concepts are`;
}

/** All files or none: what was written is taken away again when a later one fails. */
function writeAll(paths: readonly string[], texts: readonly string[], force: boolean): void {
  const there = paths.find((path) => existsSync(path));
  if (there !== undefined && !force) throw new UsageError(`${there} is there already. Choose another name with --output, or add --force.`);
  const written: string[] = [];
  try {
    for (const [at, path] of paths.entries()) {
      mkdirSync(dirname(path), { recursive: true });
      const isNew = !existsSync(path);
      writeWhole(path, texts[at] as string);
      if (isNew) written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error instanceof UsageError ? error : new UsageError(`${paths[0]}: ${reason(error)}`);
  }
}
