import type { BlockFacts } from "./facts.js";

/** An entry of a list of sources in the memo itself, by the key under which it is cited. Offsets in the text of the block. */
export interface SourceEntry {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const none: readonly SourceEntry[] = [];

/**
 * The entries of a memo's own list of sources that a block holds, each with its key: "[@wijaya2021] Wijaya, B. (2021) ...", "wijaya2021: Wijaya, ...", and
 * what front matter lists under `references:` (Pandoc's manual, "Specifying bibliographic data"). A line that only cites, and goes on without a year, is none.
 */
export function findSourceEntries(text: string, { kind, citations }: Pick<BlockFacts, "kind" | "citations">): readonly SourceEntry[] {
  if (kind === "front-matter") return inFrontMatter(text);
  if (citations.length === 0 && !text.includes(":")) return none;
  if (!mayBeEntry.test(text)) return none;
  let found: SourceEntry[] | undefined;
  for (const line of text.matchAll(entry)) {
    const key = line[1] ?? line[2] ?? line[3] ?? "";
    const start = line.index + line[0].indexOf(key);
    found ??= [];
    found.push({ key, start, end: start + key.length });
  }
  return found ?? none;
}

/** A line that begins as entries do, at low cost: the pattern for a whole entry is dear to compile. */
export const mayBeEntry = /^[ \t]*(?:[-*+\d][.)\d]*[ \t]+)?(?:\[?@|[A-Za-z][A-Za-z_-]*\d{4}[a-z]?:)/m;
/** "[@key] Author, A. (2021)", "@key: Author 2021", "key2021: Author". */
export const entry =
  /^[ \t]*(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?(?:\[@([\w:.#$%&+?~/-]+)\][.:]?[ \t]+(?=["“*_\p{Lu}])(?=[^\n]*(?<!\d)(?:1[5-9]|20)\d\d(?!\d))|@([\w.#$%&+?~/-]*\w):[ \t]+(?=\S)|([A-Za-z][A-Za-z_-]*(?:1[5-9]|20)\d\d[a-z]?):[ \t]+(?=["“*_\p{Lu}]))/gmu;

function inFrontMatter(text: string): readonly SourceEntry[] {
  const list = /^references:[ \t]*\n((?:[ \t-][^\n]*(?:\n|$))*)/m.exec(text);
  if (!list) return none;
  const from = list.index + list[0].length - (list[1] ?? "").length;
  return Array.from((list[1] ?? "").matchAll(/^[ \t]*(?:-[ \t]+)?id:[ \t]*["']?([^\s"'#]+)/gm), (id) => {
    const key = id[1] ?? "";
    const start = from + id.index + id[0].lastIndexOf(key);
    return { key, start, end: start + key.length };
  });
}
