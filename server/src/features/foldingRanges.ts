import type { Memo } from "../engine/memo.js";

/** Lines that can be folded away. */
export interface Folding {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: "comment" | "region";
}

/** Front matter, sections under their headings, comments, tables and code of a memo. */
export function foldingRanges(memo: Memo): Folding[] {
  const found: Folding[] = [];
  const open: { level: number; line: number }[] = [];
  let last = 0;
  let comment: { from: number; to: number } | undefined;
  const close = (level: number) => {
    while ((open[open.length - 1]?.level ?? 0) >= level) {
      const heading = open.pop();
      if (!heading) return;
      if (last > heading.line) found.push({ startLine: heading.line, endLine: last });
    }
  };
  const endComment = () => {
    if (comment && comment.to > comment.from) found.push({ startLine: comment.from, endLine: comment.to, kind: "comment" });
    comment = undefined;
  };
  for (const { block, line } of memo.blocks.placed()) {
    const { kind, level, quoted } = block.facts;
    if (kind === "blank") continue;
    const end = memo.positionIn(block, line, contentEnd(block.text)).line;
    if (kind === "comment") comment = { from: comment?.from ?? line, to: end };
    else endComment();
    if (kind === "heading" && !quoted) {
      close(level);
      open.push({ level, line: end });
    } else if (end > line) {
      if (kind === "front-matter") found.push({ startLine: line, endLine: end, kind: "region" });
      else if (kind === "table" || kind === "code" || kind === "html") found.push({ startLine: line, endLine: end });
    }
    last = end;
  }
  endComment();
  close(1);
  return found.sort((one, other) => one.startLine - other.startLine || other.endLine - one.endLine);
}

function contentEnd(text: string): number {
  return text.trimEnd().length;
}
