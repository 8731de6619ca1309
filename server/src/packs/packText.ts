/** A stretch of a pack's text, and the line (from 0) on which it begins. */
export interface PackPart {
  readonly text: string;
  readonly line: number;
}

/** The text of a pack cut at its concepts. */
export interface PackCut {
  /** All but the concepts: their list is empty here. */
  readonly rest: string;
  /** The line of the file for a line of `rest`. */
  lineOf(line: number): number;
  /** The concepts, each as a list of one item. */
  readonly concepts: readonly PackPart[];
}

/** A name for a value (`&name`) and what is written by it (`*name`) may stand in different concepts. */
const anchor = /(?:^|[-:,[{?]\s+|[[{]\s*)&[^\s,[\]{}]/m;

/**
 * Cuts a pack between its concepts, so that each can be read by itself; undefined where that is not sure to mean the same: only the usual
 * layout is cut, a list of which each item begins on a line of its own.
 */
export function cutPack(text: string): PackCut | undefined {
  const key = /^concepts:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  if (!key || anchor.test(text)) return undefined;
  const listStart = key.index + key[0].length;
  const firstItem = /(?:[ \t]*(?:#.*)?\r?\n)*?( *)-(?: |\r?\n)/y;
  firstItem.lastIndex = listStart;
  const first = firstItem.exec(text);
  if (!first) return undefined;
  const indent = first[1] as string;
  const starts: number[] = [];
  let end = text.length;
  for (let at = listStart; at < text.length; ) {
    if (isItem(text, at, indent)) starts.push(at);
    else if (endsList(text, at, indent.length)) {
      // Something between the list and the margin is a mistake, which only all of the file shows.
      if (text[at] === " ") return undefined;
      end = at;
      break;
    }
    const next = text.indexOf("\n", at);
    at = next < 0 ? text.length : next + 1;
  }
  const headLines = lineCount(text, 0, listStart);
  const concepts: PackPart[] = [];
  // What stands between the key and the first item is comments: it goes with that item.
  let line = headLines;
  starts.forEach((start, at) => {
    const from = at === 0 ? listStart : start;
    const to = starts[at + 1] ?? end;
    concepts.push({ text: text.slice(from, to), line });
    line += lineCount(text, from, to);
  });
  const cutLines = line - headLines;
  return { rest: text.slice(0, listStart) + text.slice(end), lineOf: (of) => (of < headLines ? of : of + cutLines), concepts };
}

function isItem(text: string, at: number, indent: string): boolean {
  if (!text.startsWith(`${indent}-`, at)) return false;
  const after = text[at + indent.length + 1];
  return after === " " || after === "\n" || after === "\r" || after === undefined;
}

/** The line holds something, and stands to the left of the list's items, or in their column without being one. */
function endsList(text: string, at: number, indent: number): boolean {
  let column = at;
  while (text[column] === " ") column++;
  const mark = text[column];
  if (mark === undefined || mark === "\n" || mark === "\r" || mark === "#") return false;
  return column - at <= indent;
}

function lineCount(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
