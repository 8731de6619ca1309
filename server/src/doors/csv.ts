/** A row of a CSV file and the line (from 1) on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV (RFC 4180): cells between quotation marks may hold commas, line breaks and doubled quotation marks. A byte order mark is skipped;
 * `separator` is a comma, or what a spreadsheet writes in its place. Total: an open quotation mark runs to the end of the text and is told by `unclosed`.
 */
export function readCsv(text: string, separator = ","): { readonly rows: CsvRow[]; readonly unclosed?: number } {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  let rowLine = 1;
  const endRow = (): void => {
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  };
  while (at < text.length) {
    if (text[at] === '"') {
      const openedAt = line;
      let cell = "";
      for (;;) {
        const quote = text.indexOf('"', at + 1);
        const part = text.slice(at + 1, quote < 0 ? text.length : quote);
        cell += part;
        line += part.split("\n").length - 1;
        if (quote < 0) {
          cells.push(fromSafe(cell));
          endRow();
          return { rows, unclosed: openedAt };
        }
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
      // What stands between a closing quotation mark and the separator is kept: some programs put spaces there.
      const end = endOfCell(text, at, separator);
      cells.push(fromSafe(cell + text.slice(at, end).trimEnd()));
      at = end;
    } else {
      const end = endOfCell(text, at, separator);
      cells.push(fromSafe(text.slice(at, end)));
      at = end;
    }
    if (at >= text.length) {
      endRow();
      return { rows };
    }
    if (text[at] === separator) {
      at++;
      if (at === text.length) cells.push("");
      continue;
    }
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    line++;
    endRow();
  }
  if (cells.length > 0) endRow();
  return { rows };
}

/** One line of CSV, with its line break. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(toSafe(cell))).join(",")}\r\n`;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** Between quotation marks wherever a program that parts cells otherwise, by semicolons or tabs, would begin a new one: that could be a formula. */
function quoted(cell: string): string {
  return /[",\r\n\t;]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A spreadsheet takes a cell that begins so for a formula and would run it. */
function toSafe(cell: string): string {
  return /^'*[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function fromSafe(cell: string): string {
  return /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
