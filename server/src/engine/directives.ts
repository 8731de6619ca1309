import type { Directive } from "./facts.js";
import type { InlineRange } from "./inline.js";
import type { BlockShape } from "./readBlock.js";

const none: readonly Directive[] = [];

/**
 * The suppression comments of a block: `<!-- policy-disable-next-line rule-id -->`, `policy-disable`, `policy-enable`,
 * `policy-disable-file`; several rule ids may follow, parted by spaces or commas; no id means every rule.
 */
export function findDirectives(text: string, cut: BlockShape, ranges: readonly InlineRange[]): readonly Directive[] {
  if (cut.kind !== "comment" && !ranges.some((range) => range.kind === "comment")) return none;
  const found: Directive[] = [];
  const comments =
    cut.kind === "comment" ? [{ start: cut.contentStart, end: cut.contentEnd }] : ranges.filter((range) => range.kind === "comment");
  for (const comment of comments) {
    for (const match of text
      .slice(comment.start, comment.end)
      .matchAll(/<!--\s*policy-(disable-next-line|disable-file|disable|enable)\b([\s\S]*?)-->/g)) {
      const word = match[1];
      found.push({
        kind: word === "disable-next-line" ? "next-line" : word === "disable-file" ? "file" : word === "disable" ? "disable" : "enable",
        rules: (match[2] ?? "")
          .replace(/\s--\s[\s\S]*$/, "")
          .split(/[\s,]+/)
          .filter((id) => id !== ""),
        start: comment.start + match.index,
        end: comment.start + match.index + match[0].length,
      });
    }
  }
  return found;
}
