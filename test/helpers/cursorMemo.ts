import type { Memo, Position } from "../../server/src/engine/memo.js";
import { type CheckOptions, memoOf } from "./check.js";
import { parseCursor } from "./marked.js";

/** A memo of a text with the cursor `<|>`, and the cursor's position. */
export function cursorMemo(marked: string, options: CheckOptions = {}): { memo: Memo; text: string; position: Position } {
  const { text, offset } = parseCursor(marked);
  return { memo: memoOf(text, options), text, position: positionOf(text, offset) };
}

/** Position of an offset of a text. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before[before.length - 1]!.length };
}

/** The text of a range. */
export function textOf(text: string, range: { start: Position; end: Position }): string {
  return text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
}

/** The text with edits by range made. */
export function withEdits(text: string, edits: readonly { range: { start: Position; end: Position }; text: string }[]): string {
  let result = text;
  for (const edit of [...edits].sort((one, other) => offsetOf(text, other.range.start) - offsetOf(text, one.range.start)))
    result = result.slice(0, offsetOf(text, edit.range.start)) + edit.text + result.slice(offsetOf(text, edit.range.end));
  return result;
}

function offsetOf(text: string, position: Position): number {
  const lines = text.split("\n");
  return lines.slice(0, position.line).reduce((sum, line) => sum + line.length + 1, 0) + position.character;
}
