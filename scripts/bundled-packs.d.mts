import type { Pack } from "../server/src/engine/concept.js";
import type { PackFile, PlacedProblem } from "../server/src/packs/packFile.js";

/** A bundled pack file; `where` is its path from the root of the repository. */
export interface BundledFile extends PackFile {
  readonly where: string;
}

/** Each bundled pack file with what is wrong in it, in the order of the paths. */
export function readBundledFiles(repoRoot: string): BundledFile[];

/** The bundled packs. */
export function readBundledPacks(repoRoot: string): Pack[];

/** All problems of the bundled packs, each file's own and those between files. */
export function problemsOf(files: readonly BundledFile[]): PlacedProblem[];
