import { type Base, extendingBase } from "./engine/base.js";
import { checkingPacks, type UnderPacks } from "./engine/checkPacks.js";
import type { Pack } from "./engine/concept.js";
import { underPacks } from "./engine/underPacks.js";
import { inSlices } from "./inSlices.js";
import type { PackFile, PlacedProblem } from "./packs/packFile.js";
import type { FileText } from "./platform.js";

/** The packs of a workspace laid over the bundled base. */
export interface WorkspacePacks {
  readonly base: Base;
  /** Problems by the file in which they are; every file that was read has an entry. */
  readonly problems: ReadonlyMap<string, readonly PlacedProblem[]>;
}

/** One pack file: what it says now, and what is in force of it. */
interface Kept {
  readonly source: FileText;
  readonly file: PackFile;
  /** The last of its texts that could be read: a file that is broken while it is typed leaves its terms in force. */
  readonly inForce: PackFile | undefined;
}

/** Most problems of one file that are placed across packs: more are never shown. */
const mostAcross = 1000;

/** Keeps what each pack file last said, so that only what changes is read anew. */
export class PackShelf {
  #kept: ReadonlyMap<string, Kept> = new Map();
  #under: { readonly base: Base; readonly packs: UnderPacks } | undefined;
  #laid: { readonly under: Base; readonly packs: readonly Pack[]; readonly base: Base } | undefined;

  /**
   * Lays files over a base, in the order of their addresses; broken ones are reported and change nothing. Long files are read little by little,
   * so that the server answers meanwhile. Gives the same base again where no pack has changed.
   */
  async lay(base: Base, files: readonly FileText[]): Promise<WorkspacePacks> {
    const sorted = [...files].sort((one, other) => (one.uri < other.uri ? -1 : 1));
    const kept = new Map<string, Kept>();
    for (const source of sorted) kept.set(source.uri, await this.#read(source));
    this.#kept = kept;
    const problems = new Map<string, PlacedProblem[]>();
    for (const [uri, { file }] of kept) problems.set(uri, [...file.problems]);
    if (kept.size === 0) {
      this.#laid = undefined;
      return { base, problems };
    }
    for (const [uri, across] of await this.#across(base, kept)) problems.get(uri)?.push(...across);
    const packs = [...kept.values()].flatMap(({ inForce }) =>
      inForce && (inForce.pack.concepts.length > 0 || (inForce.pack.silence?.length ?? 0) > 0) ? [inForce.pack] : [],
    );
    return { base: await this.#extended(base, packs), problems };
  }

  async #read(source: FileText): Promise<Kept> {
    const before = this.#kept.get(source.uri);
    if (before && before.source.text === source.text && before.source.tooLarge === source.tooLarge) return before;
    // The reader of YAML is only needed here: it is loaded when a workspace has packs.
    const { readingPackFile, tooLongPack } = await import("./packs/packFile.js");
    const known = before?.file.concepts;
    const file =
      source.tooLarge === undefined
        ? await inSlices(readingPackFile(source.text, source.uri, known ? { known } : {}))
        : tooLongPack(source.uri, source.tooLarge);
    return { source, file, inForce: file.isReadable ? file : before?.inForce };
  }

  /** Problems that only show across packs. Those of what a broken file said before have no place in what it says now. */
  async #across(base: Base, kept: ReadonlyMap<string, Kept>): Promise<Map<string, PlacedProblem[]>> {
    if (this.#under?.base !== base) this.#under = { base, packs: underPacks(base) };
    const used = [...kept].flatMap(([where, { inForce }]) => (inForce ? [{ pack: inForce.pack, where }] : []));
    const across = new Map<string, PlacedProblem[]>();
    for (const problem of await inSlices(checkingPacks(used, this.#under.packs))) {
      const { file, inForce } = kept.get(problem.where) ?? {};
      const list = across.get(problem.where) ?? [];
      if (!file || file !== inForce || list.length >= mostAcross) continue;
      across.set(problem.where, list);
      list.push({ ...problem, ...file.place(problem.path, problem.onKey) });
    }
    return across;
  }

  async #extended(under: Base, packs: readonly Pack[]): Promise<Base> {
    if (packs.length === 0) return under;
    const last = this.#laid;
    const isSame = last?.under === under && last.packs.length === packs.length && packs.every((pack, at) => pack === last.packs[at]);
    if (isSame) return last.base;
    const base = await inSlices(extendingBase(under, packs));
    this.#laid = { under, packs, base };
    return base;
  }
}
