import { type Finding, type Fix, severity } from "../engine/finding.js";
import type { Memo, Position } from "../engine/memo.js";

/** A replacement in the whole text, by offset and by position. */
export interface PlacedEdit {
  readonly start: number;
  readonly end: number;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** Where a fix's edits stand in the memo as it is now. */
export function placeFix(memo: Memo, fix: Fix): PlacedEdit[] {
  return fix.edits.map((edit) => {
    const { line, offset } = memo.blocks.place(edit.at.block);
    const from = edit.at.start + edit.from;
    const to = edit.at.start + edit.to;
    return {
      start: offset + from,
      end: offset + to,
      range: { start: memo.positionIn(edit.at.block, line, from), end: memo.positionIn(edit.at.block, line, to) },
      text: edit.text,
    };
  });
}

/**
 * Edits of the first safe fix of each finding that has one, severest findings first, leaving out those that overlap; in the order of the memo. What
 * "fix all" does. `accept` narrows it to some findings.
 */
export function safeEdits(memo: Memo, accept: (finding: Finding) => boolean = () => true): PlacedEdit[] {
  const findings = [...memo.findings()].map(({ finding }) => finding).filter(accept);
  findings.sort((one, other) => severity(one.level) - severity(other.level));
  const taken: PlacedEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes[0];
    if (!fix?.safe) continue;
    const edits = placeFix(memo, fix);
    if (edits.every((edit) => taken.every((other) => edit.end < other.start || other.end < edit.start))) taken.push(...edits);
  }
  return taken.sort((one, other) => one.start - other.start);
}

/** The text with the edits made. Edits must not overlap. */
export function applyEdits(text: string, edits: readonly PlacedEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
