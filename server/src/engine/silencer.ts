import type { Memo } from "./memo.js";

interface Span {
  /** Rule ids; empty: all rules. */
  readonly rules: readonly string[];
  readonly from: number;
  to: number;
}

/** A test whether a comment of the memo silences a rule on a line. */
export function silencer(memo: Memo): (rule: string, line: number) => boolean {
  const spans: Span[] = [];
  const open: Span[] = [];
  for (const { block, line } of memo.blocks.placed()) {
    for (const { kind, rules, start, end } of block.facts.directives) {
      const startLine = memo.positionIn(block, line, start).line;
      const endLine = memo.positionIn(block, line, end).line;
      if (kind === "file") spans.push({ rules, from: 0, to: Number.MAX_SAFE_INTEGER });
      else if (kind === "next-line") spans.push({ rules, from: endLine + 1, to: endLine + 1 });
      else if (kind === "disable") {
        const span = { rules, from: startLine, to: Number.MAX_SAFE_INTEGER };
        spans.push(span);
        open.push(span);
      } else {
        for (const span of open) {
          if (span.to !== Number.MAX_SAFE_INTEGER) continue;
          if (rules.length === 0 || span.rules.some((rule) => rules.includes(rule))) span.to = startLine;
        }
      }
    }
  }
  return (rule, line) =>
    spans.some((span) => line >= span.from && line <= span.to && (span.rules.length === 0 || span.rules.includes(rule)));
}
