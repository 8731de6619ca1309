import type { Memo, Position } from "../engine/memo.js";
import { type Range, rangeIn } from "./thingAt.js";

/** An entry of a memo's outline. */
export interface MemoSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: "field" | "heading" | "acronym";
  /** The whole part that it stands for. */
  readonly range: Range;
  /** What is shown when it is chosen. */
  readonly selection: Range;
  readonly children: readonly MemoSymbol[];
}

interface Growing {
  name: string;
  detail: string;
  kind: MemoSymbol["kind"];
  range: { start: Position; end: Position };
  selection: Range;
  children: Growing[];
  level: number;
}

/** The outline of a memo: its fields, its headings as a tree, and under each heading the acronyms that are spelled out there. */
export function documentSymbols(memo: Memo): MemoSymbol[] {
  const top: Growing[] = [];
  const open: Growing[] = [];
  let last: Position = { line: 0, character: 0 };
  const close = (level: number) => {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) {
      const done = open.pop();
      if (done) done.range = { start: done.range.start, end: last };
    }
  };
  const add = (symbol: Growing) => (open[open.length - 1]?.children ?? top).push(symbol);
  for (const { block, line } of memo.blocks.placed()) {
    const { facts } = block;
    if (facts.kind === "heading" && !facts.quoted) {
      close(facts.level);
      const range = rangeIn(memo, block, line, { start: block.contentStart, end: block.contentEnd });
      const symbol: Growing = {
        name: headingText(block.text, block.contentStart, block.contentEnd),
        detail: "",
        kind: "heading",
        range,
        selection: range,
        children: [],
        level: facts.level,
      };
      add(symbol);
      open.push(symbol);
    }
    for (const field of facts.fields) {
      const range = rangeIn(memo, block, line, field);
      add({
        name: fieldLabel(block.text, field) ?? field.name,
        detail: field.value,
        kind: "field",
        range,
        selection: range,
        children: [],
        level: 7,
      });
    }
    for (const definition of facts.definitions) {
      const whole = definition.long
        ? { start: Math.min(definition.start, definition.long.start), end: Math.max(definition.end, definition.long.end) }
        : definition;
      add({
        name: definition.text,
        detail: definition.long?.text.replace(/\s+/g, " ") ?? "",
        kind: "acronym",
        range: rangeIn(memo, block, line, whole),
        selection: rangeIn(memo, block, line, definition),
        children: [],
        level: 7,
      });
    }
    if (block.contentEnd > 0) last = memo.positionIn(block, line, block.contentEnd);
  }
  close(0);
  return top;
}

/** A field's name as the memo writes it: "Kepada", "Tanggal". */
function fieldLabel(text: string, { start, end }: { readonly start: number; readonly end: number }): string | undefined {
  return /^[>\s|*_]*([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ_-]*)/.exec(text.slice(start, end))?.[1];
}

function headingText(text: string, start: number, end: number): string {
  const plain = text
    .slice(start, end)
    .replace(/\r?\n[ \t]*(?:=+|-+)[ \t]*$/, "")
    .replace(/[ \t]+#+[ \t]*$/, "")
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? "(untitled)" : plain;
}
