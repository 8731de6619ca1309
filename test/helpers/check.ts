import assert from "node:assert/strict";
import type { Lexicon } from "../../server/src/engine/lexicon.js";
import { Memo } from "../../server/src/engine/memo.js";
import { defaultCheckSettings, type Rule } from "../../server/src/engine/rule.js";
import { applyEdits, placeFix } from "../../server/src/features/applyFixes.js";
import { rules as allRules } from "../../server/src/rules/index.js";
import { lexicon } from "./base.js";
import { parseMarked } from "./marked.js";

/** What a test may set besides the text. */
export interface CheckOptions {
  /** Rules to run; default: all. */
  readonly rules?: readonly Rule[];
  /** Default true: unknown acronyms and memo form are checked. */
  readonly isMemo?: boolean;
  /** Date of an undated memo; default 2026-11-23. */
  readonly today?: string;
  readonly levels?: Readonly<Record<string, "off" | "hint" | "information" | "warning" | "error">>;
  readonly profiles?: readonly string[];
  /** Default: the bundled base. */
  readonly lexicon?: Lexicon;
}

/** A living memo of `text` over the bundled base. */
export function memoOf(text: string, options: CheckOptions = {}): Memo {
  return new Memo(text, {
    lexicon: options.lexicon ?? lexicon(),
    rules: options.rules ?? allRules,
    settings: { ...defaultCheckSettings, rules: options.levels ?? {}, profiles: options.profiles ?? [] },
    isMemo: options.isMemo ?? true,
    today: options.today ?? "2026-11-23",
  });
}

/** Findings as plain values, with absolute places. */
export function findingsOf(memo: Memo) {
  return [...memo.findings()].map(({ finding, placed }) => {
    const start = memo.positionIn(placed.block, placed.line, finding.at.start);
    const end = memo.positionIn(placed.block, placed.line, finding.at.end);
    return { ...finding, start, end, text: placed.block.text.slice(finding.at.start, finding.at.end) };
  });
}

/** What the findings say, each after its level. */
export function messagesOf(text: string, options: CheckOptions = {}): string[] {
  return findingsOf(memoOf(text, options)).map(({ level, message }) => `${level}: ${message}`);
}

/** Asserts that the findings are exactly the marked ones, nothing missing and nothing extra. */
export function check(marked: string, options: CheckOptions = {}): void {
  const { text, marks } = parseMarked(marked);
  const memo = memoOf(text, options);
  const lines = text.split("\n");
  const show = (line: number, start: number, end: number, rule: string) =>
    `${line + 1}:${start}-${end} ${rule} "${lines[line]?.slice(start, end)}"`;
  const expected = marks.map((mark) => show(mark.line, mark.start, mark.end, mark.rule)).sort();
  const actual = findingsOf(memo)
    .map((finding) =>
      show(
        finding.start.line,
        finding.start.character,
        finding.end.line === finding.start.line ? finding.end.character : (lines[finding.start.line]?.length ?? 0),
        finding.rule,
      ),
    )
    .sort();
  assert.deepEqual(actual, expected, text);
}

/** Asserts that the only finding of `rule` is at the first place of `part` in the text. */
export function checkMarked(rule: string, text: string, part: string, options: CheckOptions = {}): void {
  const found = findingsOf(memoOf(text, options)).filter((one) => one.rule === rule);
  assert.deepEqual(
    found.map((one) => one.text),
    [part],
    text,
  );
  const [{ start } = { start: { line: -1, character: -1 } }] = found;
  const before = text.slice(0, text.indexOf(part)).split("\n");
  assert.deepEqual(start, { line: before.length - 1, character: before.at(-1)?.length }, text);
}

/** Asserts that nothing is found. */
export function checkSilent(text: string, options: CheckOptions = {}): void {
  check(text.replace(/^(?=\n)/, ""), options);
}

/**
 * Applies the first fix of the first finding of `rule` and asserts the outcome; then that no finding of that rule is left at that place, and that a second
 * pass changes nothing there.
 */
export function checkFix(rule: string, before: string, after: string, options: CheckOptions = {}): void {
  const memo = memoOf(before, options);
  const finding = findingsOf(memo).find((one) => one.rule === rule);
  assert.ok(finding, `No finding of ${rule} in: ${before}`);
  const fix = finding.fixes[0];
  assert.ok(fix, `The finding of ${rule} has no fix in: ${before}`);
  const edits = placeFix(memo, fix);
  const fixed = applyEdits(before, edits);
  assert.equal(fixed, after);
  const again = findingsOf(memoOf(fixed, options)).filter(
    (one) => one.rule === rule && one.start.line === finding.start.line && one.start.character === finding.start.character,
  );
  assert.deepEqual(
    again.map((one) => one.message),
    [],
    "The fix leaves a finding at its place.",
  );
}
