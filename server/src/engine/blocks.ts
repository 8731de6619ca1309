import {
  advance,
  closesFence,
  fenceAt,
  hasPipe,
  headingLevel,
  htmlEnds,
  htmlStart,
  isDigit,
  isExactly,
  isLinkDefinition,
  isSetextUnderline,
  isThematicBreak,
  type Line,
  measure,
  readLine,
  skipSpace,
  splitCells,
} from "./blockLines.js";
import { longestLabel, type SectionKind, sectionKind, sectionOf } from "./sections.js";
import { columnsOf } from "./tableColumns.js";

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
  /** Stands inside a block quote: somebody else's words. A paragraph there that names the source ("> *Source:* ...") is the memo's own. */
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
  /** It stands in a list of sources or in a form. */
  readonly section: SectionKind | undefined;
  /** Of a row of a table: what the heads of its columns say that is told in years or acts, a letter each (see `columnsOf`). */
  readonly columns?: string;
  /** The open containers, table state and part in which the next block begins; equal strings mean equal state. */
  readonly exit: string;
}

/** State before the first line of a memo. */
export const initialState = "";

/** Front matter must close within this many lines, or it is none. */
export const frontMatterLines = 200;

/** A block quote (0) or a list item or footnote with the column at which its content begins. */
type Containers = number[];

/**
 * Cuts the block that starts at `start`. Follows CommonMark 0.31 block structure with GFM tables and footnotes
 * (https://spec.commonmark.org/0.31.2/#blocks-and-inlines) as far as it decides what is prose; a test compares it with micromark.
 * Looks at most one line past the block, save that front matter is looked for in the first 200 lines.
 */
export function cutBlock(text: string, start: number, state: string, atDocumentStart: boolean): Cut {
  const mark = state === "" ? -1 : state.indexOf(sectionMark);
  const before = mark < 0 ? "" : state.slice(mark + 1);
  const cut = withColumns(text, start, mark < 0 ? state : state.slice(0, mark), atDocumentStart);
  const length = cut.contentEnd - cut.contentStart;
  const mayTurn = !cut.quoted && (cut.kind === "heading" || (cut.kind === "paragraph" && length <= longestLabel));
  const section = mayTurn ? sectionOf(before, cut.kind, cut.level, text.slice(start + cut.contentStart, start + cut.contentEnd)) : before;
  return section === "" ? cut : { ...cut, section: sectionKind(section), exit: `${cut.exit}${sectionMark}${section}` };
}

/** Stands before the part in the state. */
const sectionMark = "|";

/** Cuts a block, and carries what the heads of a table say from row to row. */
function withColumns(text: string, start: number, state: string, atDocumentStart: boolean): Cut {
  const mark = state.indexOf(columnMark);
  const structure = mark < 0 ? state : state.slice(0, mark);
  const cut = cutStructure(text, start, structure, atDocumentStart);
  if (cut.kind !== "table") return cut;
  const isRow = structure.endsWith("t");
  const columns = isRow ? (mark < 0 ? "" : state.slice(mark + 1)) : columnsOf(text.slice(start + cut.contentStart, start + cut.contentEnd));
  if (columns === "") return cut;
  const exit = cut.exit.endsWith("t") ? `${cut.exit}${columnMark}${columns}` : cut.exit;
  return isRow ? { ...cut, columns, exit } : { ...cut, exit };
}

/** Stands before the heads of a table's columns in the state. */
const columnMark = ":";

function cutStructure(text: string, start: number, state: string, atDocumentStart: boolean): Cut {
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
  return paragraph(text, line, containers, start, opened, quoted && !namesSource(text, line));
}

/** "> *Source:* UNODC, 2024": a paragraph of a block quote that says whence the rest is. It is the memo's own, and no quotation. */
function namesSource(text: string, line: Line): boolean {
  sourceLabel.lastIndex = line.text;
  return sourceLabel.test(text);
}

const sourceLabel = /[*_]{0,2}(?:Sources?|Sumber|Dikutip dari|Quoted from|Taken from)[*_]{0,2}:[*_]{0,2}\s\S/y;

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
    section: undefined,
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

function readState(state: string): Containers {
  return state === "" ? [] : state.split(",").map(Number);
}

function writeState(containers: Containers, inTable: boolean): string {
  return containers.join(",") + (inTable ? "t" : "");
}
