/** What a block of a memo is. Only prose kinds are read for terms; the others are kept so that nothing is lost. */
export type BlockKind =
  | "paragraph"
  | "heading"
  | "item"
  | "table"
  | "footnote"
  | "code"
  | "html"
  | "comment"
  | "definition"
  | "break"
  | "front-matter"
  | "blank";

/** One block as it was cut: its text carries its line breaks and the blank lines that follow it. */
export interface Cut {
  readonly kind: BlockKind;
  /** Stands inside a block quote: somebody else's words. */
  readonly quoted: boolean;
  /** Heading level (1 to 6), otherwise 0. */
  readonly level: number;
  /** Offsets of the block in the text that was cut. */
  readonly start: number;
  readonly end: number;
  /** Offset, from `start`, at which the content begins (after list markers, quote marks, number signs). */
  readonly contentStart: number;
  /** Offset, from `start`, at which the content ends (before trailing blank lines). */
  readonly contentEnd: number;
  readonly lineCount: number;
  /** The open containers and table state in which the next block begins; equal strings mean equal state. */
  readonly exit: string;
}

/** State before the first line of a memo. */
export const initialState = "";

/** Front matter must close within this many lines, or it is none. */
export const frontMatterLines = 200;

/** A block quote (0) or a list item or footnote with the column at which its content begins. */
type Containers = number[];

interface Line {
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

/**
 * Cuts the block that starts at `start`. Follows CommonMark 0.31 block structure with GFM tables and footnotes
 * (https://spec.commonmark.org/0.31.2/#blocks-and-inlines) as far as it decides what is prose; a test compares it with micromark.
 * Looks at most one line past the block, save that front matter is looked for in the first 200 lines.
 */
export function cutBlock(text: string, start: number, state: string, atDocumentStart: boolean): Cut {
  if (atDocumentStart) {
    const front = frontMatter(text);
    if (front) return front;
  }
  const inTable = state.endsWith("t");
  const containers = readState(inTable ? state.slice(0, -1) : state);
  const line = readLine(text, start);
  const matched = matchContainers(text, line, containers);
  const lazyFree = matched === containers.length;
  containers.length = matched;
  if (line.blank) return finish(text, "blank", line, containers, start, start, 0, { quoted: false, inTable: false });
  if (inTable && lazyFree && line.indent < 4 && !startsOtherBlock(text, line, true)) {
    return finish(text, "table", line, containers, start, line.text, 0, { quoted: containers.includes(0), inTable: true });
  }
  const opened = openContainers(text, line, containers);
  const quoted = containers.includes(0);
  const contentStart = line.text;
  if (line.blank) return finish(text, "blank", line, containers, start, contentStart, 0, { quoted, inTable: false });
  if (line.indent >= 4) return indentedCode(text, line, containers, start, quoted);
  const fence = fenceAt(text, line);
  if (fence) return fencedCode(text, line, containers, start, fence, quoted);
  const level = headingLevel(text, line);
  if (level > 0)
    return finish(text, "heading", line, containers, start, skipSpace(text, line.text + level, line.end), level, {
      quoted,
      inTable: false,
    });
  if (isThematicBreak(text, line)) return finish(text, "break", line, containers, start, contentStart, 0, { quoted, inTable: false });
  const html = htmlStart(text, line, false);
  if (html > 0) return htmlBlock(text, line, containers, start, html, quoted);
  const second = line.next < text.length ? readLine(text, line.next) : undefined;
  if (second && isTableHeader(text, line, second, containers)) {
    return finish(text, "table", second, containers, start, contentStart, 0, { quoted, inTable: true, lines: 2 });
  }
  if (isLinkDefinition(text, line)) return finish(text, "definition", line, containers, start, contentStart, 0, { quoted, inTable: false });
  return paragraph(text, line, containers, start, opened, quoted);
}

function finish(
  text: string,
  kind: BlockKind,
  last: Line,
  containers: Containers,
  start: number,
  contentStart: number,
  level: number,
  more: { quoted: boolean; inTable: boolean; lines?: number },
): Cut {
  let lineCount = more.lines ?? 1;
  const contentEnd = last.end;
  let end = last.next;
  let table = more.inTable;
  while (end < text.length) {
    const line = readLine(text, end);
    matchContainers(text, line, containers);
    if (!line.blank) break;
    // A blank line closes the quotes that it does not continue, and every table.
    trimAfterBlank(text, line, containers);
    table = false;
    lineCount++;
    end = line.next;
  }
  return {
    kind,
    quoted: more.quoted,
    level,
    start,
    end,
    contentStart: contentStart - start,
    contentEnd: contentEnd - start,
    lineCount,
    exit: writeState(containers, table),
  };
}

function trimAfterBlank(text: string, line: Line, containers: Containers): void {
  const copy = readLine(text, line.start);
  const matched = matchContainers(text, copy, containers);
  for (let at = matched; at < containers.length; at++) {
    if (containers[at] === 0) {
      containers.length = at;
      return;
    }
  }
}

function paragraph(
  text: string,
  first: Line,
  containers: Containers,
  start: number,
  opened: "item" | "footnote" | "",
  quoted: boolean,
): Cut {
  let last = first;
  let lineCount = 1;
  let level = 0;
  while (last.next < text.length) {
    const line = readLine(text, last.next);
    const matched = matchContainers(text, line, containers);
    if (line.blank) break;
    const whole = matched === containers.length;
    if (line.indent < 4) {
      if (whole && isSetextUnderline(text, line)) {
        level = text.charCodeAt(line.text) === 0x3d ? 1 : 2;
        last = line;
        lineCount++;
        break;
      }
      if (startsOtherBlock(text, line, whole)) break;
      if (interruptsByList(text, line, whole)) break;
      const second = line.next < text.length ? readLine(text, line.next) : undefined;
      if (whole && second && isTableHeader(text, line, second, containers)) break;
      if (footnoteLabel(text, line) > 0) break;
    }
    last = line;
    lineCount++;
  }
  const kind = level > 0 ? "heading" : opened === "" ? "paragraph" : opened;
  return finish(text, kind, last, containers, start, first.text, level, { quoted, inTable: false, lines: lineCount });
}

function indentedCode(text: string, first: Line, containers: Containers, start: number, quoted: boolean): Cut {
  let last = first;
  let lineCount = 1;
  let pending = 0;
  let at = first.next;
  while (at < text.length) {
    const line = readLine(text, at);
    const matched = matchContainers(text, line, containers);
    if (line.blank) pending++;
    else if (matched === containers.length && line.indent >= 4) {
      lineCount += pending + 1;
      pending = 0;
      last = line;
    } else break;
    at = line.next;
  }
  return finish(text, "code", last, containers, start, first.text, 0, { quoted, inTable: false, lines: lineCount });
}

function fencedCode(
  text: string,
  first: Line,
  containers: Containers,
  start: number,
  fence: { char: number; length: number },
  quoted: boolean,
): Cut {
  let last = first;
  let lineCount = 1;
  while (last.next < text.length) {
    const line = readLine(text, last.next);
    const matched = matchContainers(text, line, containers);
    if (matched < containers.length && !(line.blank && !containers.slice(matched).includes(0))) break;
    last = line;
    lineCount++;
    if (line.indent < 4 && closesFence(text, line, fence)) break;
  }
  return finish(text, "code", last, containers, start, first.text, 0, { quoted, inTable: false, lines: lineCount });
}

function htmlBlock(text: string, first: Line, containers: Containers, start: number, type: number, quoted: boolean): Cut {
  const kind: BlockKind = type === 2 ? "comment" : "html";
  let last = first;
  let lineCount = 1;
  while (!htmlEnds(text, last, type) && last.next < text.length) {
    const line = readLine(text, last.next);
    const matched = matchContainers(text, line, containers);
    if (matched < containers.length && !(line.blank && !containers.slice(matched).includes(0))) break;
    if (type >= 6 && line.blank) break;
    last = line;
    lineCount++;
  }
  return finish(text, kind, last, containers, start, first.text, 0, { quoted, inTable: false, lines: lineCount });
}

function frontMatter(text: string): Cut | undefined {
  const first = readLine(text, 0);
  if (!isExactly(text, first, "---")) return undefined;
  let at = first.next;
  for (let count = 2; count <= frontMatterLines && at < text.length; count++) {
    const line = readLine(text, at);
    if (isExactly(text, line, "---") || isExactly(text, line, "...")) {
      return finish(text, "front-matter", line, [], 0, first.next, 0, { quoted: false, inTable: false, lines: count });
    }
    at = line.next;
  }
  return undefined;
}

function isExactly(text: string, line: Line, content: string): boolean {
  const from = text.charCodeAt(line.start) === 0xfeff ? line.start + 1 : line.start;
  return text.startsWith(content, from) && skipSpace(text, from + content.length, line.end) >= line.end;
}

function readLine(text: string, start: number): Line {
  const feed = text.indexOf("\n", start);
  const next = feed < 0 ? text.length : feed + 1;
  let end = feed < 0 ? text.length : feed;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  const line: Line = { start, end, next, at: start, column: 0, indent: 0, text: start, blank: false };
  measure(text, line);
  return line;
}

/** Sets `text`, `indent` and `blank` from `at` and `column`. */
function measure(text: string, line: Line): void {
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
function advance(text: string, line: Line, columns: number): void {
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

/** Number of open containers that the line continues; the line's position is moved past their marks. */
function matchContainers(text: string, line: Line, containers: Containers): number {
  let matched = 0;
  for (; matched < containers.length; matched++) {
    const container = containers[matched] as number;
    if (container === 0) {
      if (line.blank || line.indent > 3 || text.charCodeAt(line.text) !== 0x3e) return matched;
      passQuoteMark(text, line);
    } else if (!line.blank) {
      if (line.indent < container) return matched;
      advance(text, line, container);
    }
  }
  return matched;
}

function passQuoteMark(text: string, line: Line): void {
  line.column += line.indent + 1;
  line.at = line.text + 1;
  measure(text, line);
  if (line.indent > 0) advance(text, line, 1);
}

function openContainers(text: string, line: Line, containers: Containers): "item" | "footnote" | "" {
  let opened: "item" | "footnote" | "" = "";
  for (;;) {
    if (line.blank || line.indent > 3) return opened;
    const code = text.charCodeAt(line.text);
    if (code === 0x3e) {
      passQuoteMark(text, line);
      containers.push(0);
      opened = "";
      continue;
    }
    const label = footnoteLabel(text, line);
    if (label > 0) {
      line.column += line.indent + label;
      line.at = line.text + label;
      measure(text, line);
      containers.push(4);
      opened = "footnote";
      advance(text, line, Math.min(line.indent, 4));
      continue;
    }
    const width = listMarker(text, line);
    if (width === 0 || isThematicBreak(text, line)) return opened;
    const markerIndent = line.indent;
    line.column += markerIndent + width;
    line.at = line.text + width;
    measure(text, line);
    const padding = line.blank || line.indent > 4 ? 1 : line.indent;
    containers.push(markerIndent + width + padding);
    advance(text, line, line.blank ? line.indent : padding);
    opened = "item";
  }
}

/** Width of the list marker at the line's text, or 0. */
function listMarker(text: string, line: Line): number {
  let at = line.text;
  const code = text.charCodeAt(at);
  if (code === 0x2d || code === 0x2b || code === 0x2a) at++;
  else {
    while (at < line.end && at - line.text < 9 && isDigit(text.charCodeAt(at))) at++;
    if (at === line.text) return 0;
    const end = text.charCodeAt(at);
    if (end !== 0x2e && end !== 0x29) return 0;
    at++;
  }
  if (at >= line.end) return at - line.text;
  const after = text.charCodeAt(at);
  return after === 0x20 || after === 0x09 ? at - line.text : 0;
}

/** Width of a footnote label `[^x]:` at the line's text, or 0. */
function footnoteLabel(text: string, line: Line): number {
  if (text.charCodeAt(line.text) !== 0x5b || text.charCodeAt(line.text + 1) !== 0x5e) return 0;
  for (let at = line.text + 2; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5d) return at > line.text + 2 && text.charCodeAt(at + 1) === 0x3a && at + 1 < line.end ? at + 2 - line.text : 0;
    if (code === 0x20 || code === 0x09 || code === 0x5b) return 0;
  }
  return 0;
}

function interruptsByList(text: string, line: Line, whole: boolean): boolean {
  const width = listMarker(text, line);
  if (width === 0) return false;
  // Restrictions hold only against a paragraph of the same container.
  if (!whole) return true;
  const rest = skipSpace(text, line.text + width, line.end);
  if (rest >= line.end) return false;
  // Only a list that starts with 1 may interrupt a paragraph.
  return !isDigit(text.charCodeAt(line.text)) || (width === 2 && text.charCodeAt(line.text) === 0x31);
}

function startsOtherBlock(text: string, line: Line, whole: boolean): boolean {
  const code = text.charCodeAt(line.text);
  switch (code) {
    case 0x3e:
      return true;
    case 0x23:
      return headingLevel(text, line) > 0;
    case 0x60:
    case 0x7e:
      return fenceAt(text, line) !== undefined;
    case 0x2d:
    case 0x2a:
    case 0x5f:
      return isThematicBreak(text, line) || (code !== 0x5f && interruptsByList(text, line, whole));
    case 0x2b:
      return interruptsByList(text, line, whole);
    case 0x3c:
      return htmlStart(text, line, true) > 0;
    default:
      return false;
  }
}

function headingLevel(text: string, line: Line): number {
  let level = 0;
  while (level < 7 && text.charCodeAt(line.text + level) === 0x23) level++;
  if (level === 0 || level > 6) return 0;
  const after = line.text + level;
  return after >= line.end || text.charCodeAt(after) === 0x20 || text.charCodeAt(after) === 0x09 ? level : 0;
}

function isThematicBreak(text: string, line: Line): boolean {
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

function isSetextUnderline(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.text);
  if (code !== 0x3d && code !== 0x2d) return false;
  let at = line.text;
  while (at < line.end && text.charCodeAt(at) === code) at++;
  return skipSpace(text, at, line.end) >= line.end;
}

function fenceAt(text: string, line: Line): { char: number; length: number } | undefined {
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

function closesFence(text: string, line: Line, fence: { char: number; length: number }): boolean {
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
function htmlStart(text: string, line: Line, interrupting: boolean): number {
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

function htmlEnds(text: string, line: Line, type: number): boolean {
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

function isTableHeader(text: string, line: Line, second: Line, containers: Containers): boolean {
  if (line.indent > 3 || !hasPipe(text, line.text, line.end)) return false;
  if (matchContainers(text, second, containers) < containers.length || second.blank || second.indent > 3) return false;
  for (let at = second.text; at < second.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2d && code !== 0x3a && code !== 0x7c && code !== 0x20 && code !== 0x09) return false;
  }
  const cells = splitCells(text.slice(second.text, second.end));
  return cells.every((cell) => /^:?-+:?$/.test(cell)) && cells.length === splitCells(text.slice(line.text, line.end)).length;
}

function splitCells(row: string): string[] {
  const cells = row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim());
}

function hasPipe(text: string, from: number, to: number): boolean {
  const at = text.indexOf("|", from);
  return at >= 0 && at < to;
}

function isLinkDefinition(text: string, line: Line): boolean {
  if (text.charCodeAt(line.text) !== 0x5b) return false;
  return /^\[(?:[^\\[\]]|\\.)+\]:\s*\S+(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*$/.test(
    text.slice(line.text, Math.min(line.end, line.text + 2000)),
  );
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function readState(state: string): Containers {
  return state === "" ? [] : state.split(",").map(Number);
}

function writeState(containers: Containers, inTable: boolean): string {
  return containers.join(",") + (inTable ? "t" : "");
}
