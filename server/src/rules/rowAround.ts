import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import { cellsOf, columnsOf } from "../engine/tableColumns.js";

/** A row of a table: what its columns tell (see `columnsOf`), and its cells by their places in the block. */
export interface Row {
  readonly columns: string;
  readonly cells: readonly Span[];
}

/** The row in which a place of a block stands, where the heads of the table say what its columns tell. A table that lacks the line below its heads is a paragraph of lines with bars, and is read as well. */
export function rowAround({ text, contentStart, contentEnd }: BlockView, { kind, columns }: BlockFacts, at: number): Row | undefined {
  if (kind === "table") return columns === undefined ? undefined : { columns, cells: spansOf(text, contentStart, contentEnd) };
  if (kind !== "paragraph" || !text.includes("|")) return undefined;
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const head = text.split("\n", headLines).find((line) => line.includes("|"));
  if (head === undefined || start <= text.indexOf(head)) return undefined;
  const heads = columnsOf(head);
  const to = text.indexOf("\n", at);
  const end = to < 0 ? text.length : to;
  return heads === "" || !text.slice(start, end).includes("|") ? undefined : { columns: heads, cells: spansOf(text, start, end) };
}

/** A caption may stand above the heads. */
const headLines = 3;

function spansOf(text: string, start: number, end: number): readonly Span[] {
  return cellsOf(text.slice(start, end)).map((cell) => ({ start: cell.start + start, end: cell.end + start }));
}
