import { type Base, extendBase } from "./engine/base.js";
import { checkPacks } from "./engine/checkPacks.js";
import type { PackFile, PlacedProblem } from "./packs/packFile.js";
import type { FileText } from "./platform.js";

/** The packs of a workspace laid over the bundled base. */
export interface WorkspacePacks {
  readonly base: Base;
  /** Problems by the file in which they are; every file that was read has an entry. */
  readonly problems: ReadonlyMap<string, readonly PlacedProblem[]>;
}

/** Keeps what each pack file last said, so that a file broken while it is typed leaves its terms in force. */
export class PackShelf {
  readonly #lastGood = new Map<string, PackFile>();

  /** Lays files over a base, in the order of their addresses; broken ones are reported and change nothing. */
  async lay(base: Base, files: readonly FileText[]): Promise<WorkspacePacks> {
    const sorted = [...files].sort((one, other) => (one.uri < other.uri ? -1 : 1));
    for (const uri of this.#lastGood.keys()) if (!sorted.some((file) => file.uri === uri)) this.#lastGood.delete(uri);
    const problems = new Map<string, PlacedProblem[]>();
    if (sorted.length === 0) return { base, problems };
    // The YAML parser is only needed here: it is loaded when a workspace has packs.
    const { readPackFile } = await import("./packs/packFile.js");
    const used: { file: PackFile; uri: string }[] = [];
    for (const { uri, text } of sorted) {
      const file = readPackFile(text, uri);
      problems.set(uri, [...file.problems]);
      const broken = file.pack.concepts.length === 0 && file.problems.some((problem) => problem.level === "error");
      if (!broken) this.#lastGood.set(uri, file);
      const kept = broken ? this.#lastGood.get(uri) : file;
      if (kept) used.push({ file: kept, uri });
    }
    const found = checkPacks(
      used.map(({ file, uri }) => ({ pack: file.pack, where: uri })),
      (id) => base.conceptIndex(id) !== undefined,
    );
    for (const problem of found) {
      const file = used.find(({ uri }) => uri === problem.where)?.file;
      if (file) problems.get(problem.where)?.push({ ...problem, ...file.place(problem.path) });
    }
    const packs = used.map(({ file }) => file.pack).filter((pack) => pack.concepts.length > 0 || (pack.silence?.length ?? 0) > 0);
    return { base: packs.length > 0 ? extendBase(base, packs) : base, problems };
  }
}
