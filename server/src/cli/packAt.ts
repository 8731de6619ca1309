import { readFileSync } from "node:fs";
import type { Pack } from "../engine/concept.js";
import { longestPackFile, type PackFile, readPackFile, tooLongPack } from "../packs/packFile.js";
import { UsageError } from "./arguments.js";
import { reason } from "./input.js";
import { printError } from "./print.js";
import { at, listPacks } from "./workspace.js";

/** A letter takes three bytes at most in UTF-8 where it takes one unit in UTF-16. */
const mostBytes = 3 * longestPackFile;

/** Reads a pack from a file; a file that cannot be opened is a mistake of the call. */
export function readPackAt(path: string): PackFile {
  try {
    const bytes = readFileSync(path);
    return bytes.length > mostBytes ? tooLongPack(path, bytes.length) : readPackFile(bytes.toString("utf8"), path);
  } catch (error) {
    throw new UsageError(`${path}: ${reason(error)}`);
  }
}

/** The packs of the working folder; `unused` says what becomes of a part with an error, which goes to standard error. */
export function workspacePacks(unused?: string): { readonly path: string; readonly pack: Pack }[] {
  return listPacks().map((path) => {
    const { pack, problems } = readPackAt(path);
    if (unused !== undefined)
      for (const problem of problems) if (problem.level === "error") printError(`${at(path, problem)}: ${problem.message} ${unused}\n`);
    return { path, pack };
  });
}
