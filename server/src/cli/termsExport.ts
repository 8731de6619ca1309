import { existsSync } from "node:fs";
import { cspellWords } from "../doors/cspell.js";
import { writeCsv } from "../doors/csvWrite.js";
import { writeTbx } from "../doors/tbxWrite.js";
import { type Base, extendBase } from "../engine/base.js";
import type { Concept, Pack } from "../engine/concept.js";
import { readArguments, UsageError } from "./arguments.js";
import { writeWhole } from "./fix.js";
import { workspacePacks } from "./packAt.js";
import type { TermsPlace } from "./terms.js";

/** `terms export`: the terms of the working folder, the bundled ones, or both as one, in a form that other programs read. */
export function exportTerms(words: readonly string[], place: TermsPlace): 0 {
  const args = readArguments(words, { values: ["format", "output", "source"], switches: ["force"] });
  if (args.plain.length > 0) throw new UsageError(`terms export takes no file: ${args.plain[0]}. Write --output ${args.plain[0]}.`);
  const format = args.values.get("format");
  if (format !== "tbx" && format !== "csv" && format !== "cspell")
    throw new UsageError(`${format === undefined ? "Say which format" : `--format ${format}`}: write --format tbx, csv or cspell.`);
  const output = args.values.get("output");
  if (output !== undefined && existsSync(output) && !args.switches.has("force"))
    throw new UsageError(`${output} is there already. Choose another name, or add --force.`);
  // A word list is of use with all terms in it; a file that is edited and imported again is best the workspace's own.
  const concepts = conceptsOf(args.values.get("source") ?? (format === "cspell" ? "all" : "workspace"), place);
  if (concepts.length === 0)
    throw new UsageError("There is no term in .policy-drafting here. Write --source bundled, or --source all, for the bundled terms.");
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
      return [...new Map(ownPacks().flatMap((pack) => pack.concepts.map((concept) => [concept.id, concept]))).values()];
    case "all":
      return inForce(extendBase(place.bundled(), ownPacks()));
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

function ownPacks(): Pack[] {
  return workspacePacks("This part is not exported.").map(({ pack }) => pack);
}
