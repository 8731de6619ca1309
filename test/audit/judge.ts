import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyEdits, placeFix } from "../../server/src/features/applyFixes.js";
import { findingsOf, memoOf } from "../helpers/check.js";

/** A sentence or small memo with one mistake, written before any rule was read. */
export interface Mistake {
  readonly lang: string;
  readonly text: string;
  /** The wrong part. */
  readonly wrong: string;
  /** What ought to be offered; several right answers are parted by "|"; empty: no one replacement is right. */
  readonly right: string;
  readonly family: string;
}

/** A correct text with a part that may tempt a rule. */
export interface Tempting {
  readonly lang: string;
  readonly text: string;
  readonly tempting: string;
}

/** What was found in one item. */
export interface Verdict {
  /** A finding overlaps the part in question. */
  readonly marked: boolean;
  /** A fix of such a finding gives the right text. */
  readonly offered: boolean;
  /** All findings, for the reader. */
  readonly findings: readonly string[];
}

/** Checks one item as a memo on the day of the audit. */
export function judge(text: string, part: string, right = ""): Verdict {
  const memo = memoOf(text);
  const start = text.indexOf(part);
  const end = start + part.length;
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const findings = findingsOf(memo);
  const here = findings.filter(
    (one) => (starts[one.start.line] ?? 0) + one.start.character < end && (starts[one.end.line] ?? 0) + one.end.character > start,
  );
  const wanted = right === "" ? [] : right.split("|");
  const offered = here.some((one) =>
    one.fixes.some((fix) => {
      const edits = placeFix(memo, fix);
      const fixed = applyEdits(text, edits);
      // A line that a head lacks is put in; the title that stands above it remains.
      const onlyAdds = edits.every((edit) => edit.start === edit.end);
      return wanted.some((answer) => holds(fixed, text, part, answer) || (onlyAdds && adds(edits, answer)));
    }),
  );
  const show = (one: (typeof findings)[number]) =>
    `${here.includes(one) ? "*" : " "}${one.level} ${one.rule} "${one.text}" -> ${one.fixes.map((fix) => fix.title).join(" / ")}`;
  return { marked: here.length > 0, offered, findings: findings.map(show) };
}

/** The lines of a list beside this file; none when the list is not there. */
export function readList<T>(name: string): readonly T[] {
  const file = fileURLToPath(new URL(name, import.meta.url));
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** The answer is what a fix that takes nothing away puts in. */
function adds(edits: readonly { readonly text: string }[], answer: string): boolean {
  return edits.some((edit) => edit.text.toLowerCase().includes(answer.toLowerCase()));
}

/** The answer stands in what the fix made of the wrong part. Case is not judged here: other tests do. */
function holds(fixed: string, text: string, part: string, answer: string): boolean {
  const start = text.indexOf(part);
  let head = 0;
  while (head < start && fixed[head] === text[head]) head++;
  let tail = 0;
  while (tail < text.length - start - part.length && fixed.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const made = fixed.slice(head, fixed.length - tail).toLowerCase();
  return made.includes(answer.toLowerCase()) && (answer.toLowerCase().includes(part.toLowerCase()) || !made.includes(part.toLowerCase()));
}
