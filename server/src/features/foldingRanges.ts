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
  let run: Run | undefined;
  const close = (level: number) => {
    while ((open[open.length - 1]?.level ?? 0) >= level) {
      const heading = open.pop();
      if (!heading) return;
      if (last > heading.line) found.push({ startLine: heading.line, endLine: last });
    }
  };
  const endRun = () => {
    if (run && run.to > run.from)
      found.push({ startLine: run.from, endLine: run.to, ...(run.kind === "comment" ? { kind: "comment" as const } : {}) });
    run = undefined;
  };
  for (const { block, line } of memo.blocks.placed()) {
    const { kind, level, quoted } = block.facts;
    if (kind === "blank") continue;
    const end = memo.positionIn(block, line, contentEnd(block.text)).line;
    if (kind !== "comment" && kind !== "table") endRun();
    else if (run?.kind === kind && run.to === line - 1) run.to = end;
    else {
      endRun();
      run = { kind, from: line, to: end };
    }
    if (kind === "heading" && !quoted) {
      close(level);
      open.push({ level, line: end });
    } else if (end > line) {
      if (kind === "front-matter") found.push({ startLine: line, endLine: end, kind: "region" });
      else if (kind === "code" || kind === "html") found.push({ startLine: line, endLine: end });
    }
    last = end;
  }
  endRun();
  close(1);
  return found.sort((one, other) => one.startLine - other.startLine || other.endLine - one.endLine);
}

/** Blocks of one kind that follow each other without an empty line: each row of a table is a block, and so is each comment. */
interface Run {
  readonly kind: "comment" | "table";
  readonly from: number;
  to: number;
}

function contentEnd(text: string): number {
  return text.trimEnd().length;
}
