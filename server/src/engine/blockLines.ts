// Lines of Markdown as the cutter of blocks reads them, and what a line may begin (https://spec.commonmark.org/0.31.2/).

/** A line as far as it was read: the containers that it continues lie behind `at`. */
export interface Line {
  start: number;
  /** End without the line break. */
  end: number;
  /** Start of the next line. */
  next: number;
  /** Position and column after the containers that the line continues. */
  at: number;
  column: number;
  /** Columns of white space from `column` to the first other character. */
  indent: number;
  /** Position of the first character that is not white space. */
  text: number;
  blank: boolean;
}

/** The line holds only these characters, and white space after them. */
export function isExactly(text: string, line: Line, content: string): boolean {
  const from = text.charCodeAt(line.start) === 0xfeff ? line.start + 1 : line.start;
  return text.startsWith(content, from) && skipSpace(text, from + content.length, line.end) >= line.end;
}

/** The line that begins at an offset. */
export function readLine(text: string, start: number): Line {
  const feed = text.indexOf("\n", start);
  const next = feed < 0 ? text.length : feed + 1;
  let end = feed < 0 ? text.length : feed;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  const line: Line = { start, end, next, at: start, column: 0, indent: 0, text: start, blank: false };
  measure(text, line);
  return line;
}

/** Sets `text`, `indent` and `blank` from `at` and `column`. */
export function measure(text: string, line: Line): void {
  let at = line.at;
  let column = line.column;
  for (; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) column++;
    else if (code === 0x09) column += 4 - (column % 4);
    else break;
  }
  line.text = at;
  line.indent = column - line.column;
  line.blank = at >= line.end;
}

/** Moves past `columns` columns of white space. */
export function advance(text: string, line: Line, columns: number): void {
  const goal = line.column + columns;
  while (line.at < line.end && line.column < goal) {
    const code = text.charCodeAt(line.at);
    if (code === 0x20) line.column++;
    else if (code === 0x09) {
      const stop = line.column + 4 - (line.column % 4);
      // The rest of a tab that is only partly used counts as indentation.
      if (stop > goal) {
        line.indent -= goal - line.column;
        line.column = goal;
        return;
      }
      line.column = stop;
    } else break;
    line.at++;
  }
  measure(text, line);
}

/** Level of the heading that the line is, or 0. */
export function headingLevel(text: string, line: Line): number {
  let level = 0;
  while (level < 7 && text.charCodeAt(line.text + level) === 0x23) level++;
  if (level === 0 || level > 6) return 0;
  const after = line.text + level;
  return after >= line.end || text.charCodeAt(after) === 0x20 || text.charCodeAt(after) === 0x09 ? level : 0;
}

/** The line is a rule across the page. */
export function isThematicBreak(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.text);
  if (code !== 0x2d && code !== 0x2a && code !== 0x5f) return false;
  let count = 0;
  for (let at = line.text; at < line.end; at++) {
    const other = text.charCodeAt(at);
    if (other === code) count++;
    else if (other !== 0x20 && other !== 0x09) return false;
  }
  return count >= 3;
}

/** The line makes the paragraph above it a heading. */
export function isSetextUnderline(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.text);
  if (code !== 0x3d && code !== 0x2d) return false;
  let at = line.text;
  while (at < line.end && text.charCodeAt(at) === code) at++;
  return skipSpace(text, at, line.end) >= line.end;
}

/** The fence that opens on the line. */
export function fenceAt(text: string, line: Line): { char: number; length: number } | undefined {
  const char = text.charCodeAt(line.text);
  if (char !== 0x60 && char !== 0x7e) return undefined;
  let at = line.text;
  while (at < line.end && text.charCodeAt(at) === char) at++;
  const length = at - line.text;
  if (length < 3) return undefined;
  if (char === 0x60) {
    const tick = text.indexOf("`", at);
    if (tick >= 0 && tick < line.end) return undefined;
  }
  return { char, length };
}

/** The line closes this fence. */
export function closesFence(text: string, line: Line, fence: { char: number; length: number }): boolean {
  let at = line.text;
  while (at < line.end && text.charCodeAt(at) === fence.char) at++;
  return at - line.text >= fence.length && skipSpace(text, at, line.end) >= line.end;
}

const htmlBlockNames = new Set(
  "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul".split(
    " ",
  ),
);

/** Type of the HTML block that starts here (CommonMark's 1 to 7), or 0. */
export function htmlStart(text: string, line: Line, interrupting: boolean): number {
  if (text.charCodeAt(line.text) !== 0x3c) return 0;
  const rest = text.slice(line.text, Math.min(line.end, line.text + 1000));
  if (/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(rest)) return 1;
  if (rest.startsWith("<!--")) return 2;
  if (rest.startsWith("<?")) return 3;
  if (/^<![a-z]/i.test(rest)) return 4;
  if (rest.startsWith("<![CDATA[")) return 5;
  const name = /^<\/?([a-z][a-z0-9-]*)(?:[\s>]|\/>|$)/i.exec(rest)?.[1];
  if (name && htmlBlockNames.has(name.toLowerCase())) return 6;
  if (interrupting) return 0;
  return /^(?:<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>)\s*$/i.test(
    rest,
  )
    ? 7
    : 0;
}

/** An HTML block of this kind ends on the line. */
export function htmlEnds(text: string, line: Line, type: number): boolean {
  const content = text.slice(line.text, line.end);
  switch (type) {
    case 1:
      return /<\/(?:script|pre|style|textarea)>/i.test(content);
    case 2:
      return content.includes("-->");
    case 3:
      return content.includes("?>");
    case 4:
      return content.includes(">");
    case 5:
      return content.includes("]]>");
    default:
      return false;
  }
}

/** The cells of a row of a table. */
export function splitCells(row: string): string[] {
  const cells = row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim());
}

/** A pipe that is not escaped stands between two offsets. */
export function hasPipe(text: string, from: number, to: number): boolean {
  const at = text.indexOf("|", from);
  return at >= 0 && at < to;
}

/** The line defines the address of a link. */
export function isLinkDefinition(text: string, line: Line): boolean {
  if (text.charCodeAt(line.text) !== 0x5b) return false;
  return /^\[(?:[^\\[\]]|\\.)+\]:\s*\S+(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*$/.test(
    text.slice(line.text, Math.min(line.end, line.text + 2000)),
  );
}

/** The first offset from `from` on that holds no space or tab. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at;
}

/** The code unit is a digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
