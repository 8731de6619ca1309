import type { Base } from "../engine/base.js";
import { checkPacks } from "../engine/checkPacks.js";
import { underPacks } from "../engine/underPacks.js";
import type { PlacedProblem } from "../packs/packFile.js";
import { readArguments, UsageError } from "./arguments.js";
import { readPackAt } from "./packAt.js";
import { print } from "./print.js";
import { at, listPacks, openBundledBase } from "./workspace.js";

/** Where the verbs of `terms` get the bundled terminology and print to. */
export interface TermsPlace {
  bundled(): Base;
  print(text: string): void;
}

const thisProgram: TermsPlace = { bundled: openBundledBase, print };

/** `terms`: checks packs, and carries terms in and out. */
export async function runTerms(words: readonly string[], place: TermsPlace = thisProgram): Promise<0 | 1> {
  const [verb, ...rest] = words;
  switch (verb) {
    case "validate":
      return validate(rest, place);
    case "export":
      return (await import("./termsExport.js")).exportTerms(rest, place);
    case "import":
      return (await import("./termsImport.js")).importTerms(rest, place);
    case undefined:
      throw new UsageError("Say what to do: validate, export or import.");
    default:
      throw new UsageError(`There is no command "terms ${verb}". See policy-drafting help terms.`);
  }
}

/** Prints the problems of packs as the editor shows them, each with file, line and field; exit code 1 when there is an error. */
function validate(words: readonly string[], place: TermsPlace): 0 | 1 {
  const args = readArguments(words, { values: [], switches: [] });
  const paths = args.plain.length > 0 ? args.plain : listPacks();
  if (paths.length === 0) throw new UsageError("There is no pack in .policy-drafting here. Name the files to check.");
  const files = paths.map((path) => {
    return { where: path, ...readPackAt(path) };
  });
  const base = place.bundled();
  const across = checkPacks(
    files.map(({ pack, where }) => ({ pack, where })),
    underPacks(base),
  );
  const problems: PlacedProblem[] = [
    ...files.flatMap((file) => file.problems),
    ...across.flatMap((problem) => {
      const file = files.find((one) => one.where === problem.where);
      return file ? [{ ...problem, ...file.place(problem.path, problem.onKey) }] : [];
    }),
  ];
  for (const problem of problems) {
    const field = problem.path.length > 0 ? `${problem.path.join(".")}: ` : "";
    place.print(`${at(problem.where, problem)}: ${problem.level}: ${field}${problem.message}\n`);
  }
  const errors = problems.filter((problem) => problem.level === "error").length;
  place.print(
    `${files.length} ${files.length === 1 ? "pack" : "packs"}, ${problems.length} ${problems.length === 1 ? "problem" : "problems"}${errors > 0 ? `, ${ofThem(errors, problems.length)}` : ""}.\n`,
  );
  return errors > 0 ? 1 : 0;
}

function ofThem(errors: number, problems: number): string {
  if (errors === problems) return errors === 1 ? "an error" : "all of them errors";
  return errors === 1 ? "1 of them an error" : `${errors} of them errors`;
}
