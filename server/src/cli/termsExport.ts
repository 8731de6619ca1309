import { existsSync, readFileSync } from "node:fs";
import { cspellWords } from "../doors/cspell.js";
import { writeCsv } from "../doors/csvWrite.js";
import { writeTbx } from "../doors/tbxWrite.js";
import { type Base, extendBase } from "../engine/base.js";
import type { Concept, Pack } from "../engine/concept.js";
import { readPackFile } from "../packs/packFile.js";
import { readArguments, UsageError } from "./arguments.js";
import { writeWhole } from "./fix.js";
import { reason } from "./input.js";
import type { TermsPlace } from "./terms.js";
import { listPacks } from "./workspace.js";

/** `terms export`: the bundled terms, those of the working folder, or both as one, in a form that other programs read. */
export function exportTerms(words: readonly string[], place: TermsPlace): 0 {
  const args = readArguments(words, { values: ["format", "output", "source"], switches: ["force"] });
  if (args.plain.length > 0) throw new UsageError(`terms export takes no file: ${args.plain[0]}. Write --output ${args.plain[0]}.`);
  const format = args.values.get("format");
  if (format !== "tbx" && format !== "csv" && format !== "cspell")
    throw new UsageError(`${format === undefined ? "Say which format" : `--format ${format}`}: write --format tbx, csv or cspell.`);
  const output = args.values.get("output");
  if (output !== undefined && existsSync(output) && !args.switches.has("force"))
    throw new UsageError(`${output} is there already. Choose another name, or add --force.`);
  const concepts = conceptsOf(args.values.get("source") ?? "all", place);
  const text =
    format === "cspell"
      ? cspellWords(concepts)
      : [...(format === "tbx" ? writeTbx(concepts, "Policy Drafting terms") : writeCsv(concepts))].join("");
  if (output === undefined) place.print(text);
  else {
    writeWhole(output, text);
    place.print(`${output}: ${concepts.length} ${concepts.length === 1 ? "concept" : "concepts"}.\n`);
  }
  return 0;
}

function conceptsOf(source: string, place: TermsPlace): readonly Concept[] {
  switch (source) {
    case "bundled":
      return inForce(place.bundled());
    case "workspace":
      return [...new Map(workspacePacks().flatMap((pack) => pack.concepts.map((concept) => [concept.id, concept]))).values()];
    case "all":
      return inForce(extendBase(place.bundled(), workspacePacks()));
    default:
      throw new UsageError(`--source ${source}: write bundled, workspace or all.`);
  }
}

/** A concept that a later pack takes the place of, or switches off, is not exported. */
function inForce(base: Base): Concept[] {
  const concepts: Concept[] = [];
  for (let index = 0; index < base.conceptCount; index++) {
    const concept = base.concept(index);
    if (base.conceptIndex(concept.id) === index) concepts.push(concept);
  }
  return concepts;
}

function workspacePacks(): Pack[] {
  return listPacks().map((path) => {
    try {
      const { pack, problems } = readPackFile(readFileSync(path, "utf8"), path);
      for (const problem of problems)
        if (problem.level === "error")
          process.stderr.write(
            `${path}:${problem.start.line + 1}:${problem.start.character + 1}: ${problem.message} This part is not exported.\n`,
          );
      return pack;
    } catch (error) {
      throw new UsageError(`${path}: ${reason(error)}`);
    }
  });
}
