import assert from "node:assert/strict";
import type { Memo } from "../../server/src/engine/memo.js";
import { applyEdits, placeFix } from "../../server/src/features/applyFixes.js";
import { type CheckOptions, findingsOf, memoOf } from "./check.js";

/** Asserts that a finding touches `part`, and that one of its fixes makes the whole text `right`; without `right`, that it is marked. */
export function offers(text: string, part: string, right?: string, options: CheckOptions = { isMemo: false }): void {
  const memo = memoOf(text, options);
  const touching = touchingPart(memo, text, part);
  assert.ok(touching.length > 0, `nothing touches "${part}"`);
  if (right === undefined) return;
  const made = touching.flatMap(({ fixes }) => fixes.map((fix) => applyEdits(text, placeFix(memo, fix))));
  assert.ok(made.includes(right), `offered: ${JSON.stringify(made, undefined, 1)}`);
}

/** Asserts that no finding touches `part`. */
export function leavesAlone(text: string, part: string, options: CheckOptions = { isMemo: false }): void {
  assert.deepEqual(
    touchingPart(memoOf(text, options), text, part).map(({ rule, message }) => `${rule}: ${message}`),
    [],
  );
}

function touchingPart(memo: Memo, text: string, part: string) {
  const start = text.indexOf(part);
  assert.ok(start >= 0, part);
  return findingsOf(memo).filter((finding) => finding.start.character < start + part.length && finding.end.character > start);
}
