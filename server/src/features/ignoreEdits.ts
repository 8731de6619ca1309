import type { Block } from "../engine/block.js";
import type { Finding } from "../engine/finding.js";
import type { Memo, Position } from "../engine/memo.js";
import type { RangeEdit } from "./rename.js";

/** Edits that put a comment before a finding so that its rule is silent there; undefined where no comment can stand (front matter). */
export function ignoreHere(memo: Memo, finding: Finding): RangeEdit[] | undefined {
  const { block } = finding.at;
  const { kind } = block.facts;
  if (kind === "front-matter") return undefined;
  const { line } = memo.blocks.place(block);
  const findingLine = memo.positionIn(block, line, finding.at.start).line;
  const margin = marginOf(memo, block);
  if (findingLine === line && kind !== "table")
    return [insertion({ line, character: 0 }, `${margin}<!-- policy-disable-next-line ${finding.rule} -->\n`)];
  // A comment between the lines of a paragraph or table would cut it in two: it goes around.
  const end = memo.positionIn(block, line, block.text.trimEnd().length);
  const first = firstOfRun(memo, block);
  const last = lastOfRun(memo, block);
  const top = memo.blocks.place(first).line;
  const bottom = last === block ? end : memo.positionIn(last, memo.blocks.place(last).line, last.text.trimEnd().length);
  return [
    insertion({ line: top, character: 0 }, `${margin}<!-- policy-disable ${finding.rule} -->\n`),
    insertion(bottom, `\n${margin}<!-- policy-enable ${finding.rule} -->`),
  ];
}

/** An edit that silences a rule in the whole memo: a comment at its top, or one more id in the comment that is there. */
export function ignoreInMemo(memo: Memo, rule: string): RangeEdit {
  let front = 0;
  for (const { block, line } of memo.blocks.placed()) {
    if (block.facts.kind === "front-matter") front = line + block.lineCount;
    for (const directive of block.facts.directives) {
      if (directive.kind !== "file" || directive.rules.length === 0) continue;
      const lastRule = directive.rules[directive.rules.length - 1] ?? "";
      const written = block.text.slice(directive.start, directive.end);
      const at = directive.start + written.indexOf(lastRule, "<!-- policy-disable-file".length) + lastRule.length;
      return insertion(memo.positionIn(block, line, at), ` ${rule}`);
    }
  }
  return insertion({ line: front, character: 0 }, `<!-- policy-disable-file ${rule} -->\n`);
}

function insertion(at: Position, text: string): RangeEdit {
  return { range: { start: at, end: at }, text };
}

/** What a line of its own needs before it to stay in the same quote, or in the list before which it stands. */
function marginOf(memo: Memo, block: Block): string {
  const quote = /^(?:[ \t]*>[ \t]?)+/.exec(block.text)?.[0] ?? "";
  const rest = block.text.slice(quote.length);
  const indent = /^[ \t]*/.exec(rest)?.[0] ?? "";
  if (block.facts.kind !== "item") return quote + indent;
  const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(rest)?.[0];
  const previous = memo.blocks.previous(block);
  // Between two items the comment belongs to the first of them, or it would end the list.
  return quote + (marker && previous?.facts.kind === "item" && indentOf(previous) >= indent.length ? " ".repeat(marker.length) : indent);
}

function indentOf(block: Block): number {
  return /^[ \t]*/.exec(block.text)?.[0].length ?? 0;
}

/** A table is cut into rows: the comments stand around all of it. */
function firstOfRun(memo: Memo, block: Block): Block {
  let first = block;
  if (block.facts.kind !== "table") return first;
  for (let before = memo.blocks.previous(first); before?.facts.kind === "table"; before = memo.blocks.previous(first)) first = before;
  return first;
}

function lastOfRun(memo: Memo, block: Block): Block {
  let last = block;
  if (block.facts.kind !== "table") return last;
  for (let after = memo.blocks.next(last); after?.facts.kind === "table"; after = memo.blocks.next(last)) last = after;
  return last;
}
