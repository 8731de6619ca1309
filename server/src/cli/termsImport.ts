import { createReadStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { readTermsCsv } from "../doors/csvRead.js";
import { openPackWriter } from "../doors/packText.js";
import { openTbxReader } from "../doors/tbxRead.js";
import { longestPackFile } from "../packs/packFile.js";
import { readArguments, UsageError } from "./arguments.js";
import { writeWhole } from "./fix.js";
import { readInput, reason } from "./input.js";
import type { TermsPlace } from "./terms.js";

interface Imported {
  readonly files: readonly string[];
  readonly concepts: number;
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
  const { files, concepts, told } = format === "tbx" ? await importTbx(path, name) : importCsv(path, name);
  for (const line of told) place.print(`${line}\n`);
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

function importCsv(path: string, name: string): Imported {
  const { entries, problems } = readTermsCsv(readInput(path).text);
  const writer = openPackWriter(name, longestPackFile);
  for (const entry of entries) writer.add(entry);
  return { files: writer.close(), concepts: entries.length, told: problems.map(({ line, message }) => `${path}:${line}: ${message}`) };
}

/** The file is read piece by piece: it may be longer than the longest text. */
async function importTbx(path: string, name: string): Promise<Imported> {
  const writer = openPackWriter(name, longestPackFile);
  const reader = openTbxReader((entry) => writer.add(entry));
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
  const { concepts, leftOut, problem } = reader.close();
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
  return { files: writer.close(), concepts, told };
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
