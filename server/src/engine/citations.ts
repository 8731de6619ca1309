import type { BlockView, Citation } from "./facts.js";

/** The citation keys of a block, with their locators: `[@palermo-protocol, art. 3(a); @uu-21-2007]` has two. */
export function findCitations(view: BlockView): readonly Citation[] {
  const found: Citation[] = [];
  for (const range of view.ranges) {
    if (range.kind !== "citation") continue;
    const group = view.text.slice(range.start, range.end);
    for (const match of group.matchAll(/@(\{[^}\s]+\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?~/-](?=[\p{L}\p{N}_]))*)/gu)) {
      const raw = match[1] ?? "";
      const braced = raw.startsWith("{");
      const start = range.start + match.index + 1 + (braced ? 1 : 0);
      const key = braced ? raw.slice(1, -1) : raw;
      found.push({ start, end: start + key.length, key, groupStart: range.start, groupEnd: range.end });
    }
  }
  return found;
}
