import { accessSync, chmodSync, constants, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Memo } from "../engine/memo.js";
import { applyEdits, safeEdits } from "../features/applyFixes.js";
import { readArguments, UsageError } from "./arguments.js";
import { readInput, reason } from "./input.js";
import { print } from "./print.js";
import { checkingOptions, environmentFor, isMemoFile } from "./workspace.js";

/** Rounds after which fixes that keep calling for others are left alone. */
const mostRounds = 5;

/** `fix`: applies the safe fixes and writes each file back whole, or not at all. */
export async function runFix(words: readonly string[]): Promise<0> {
  const args = readArguments(words, {
    values: [...checkingOptions.values],
    switches: [...checkingOptions.switches, "dry-run"],
    lists: checkingOptions.lists,
  });
  if (args.plain.length === 0) throw new UsageError("Name a memo to fix.");
  if (args.plain.includes("-") && args.plain.length > 1) throw new UsageError('"-" goes alone: the fixed text is printed.');
  const inputs = args.plain.map((path) => readInput(path));
  const environment = await environmentFor(args);
  const isDry = args.switches.has("dry-run");
  for (const [at, input] of inputs.entries()) {
    const path = args.plain[at] as string;
    let text = input.text;
    let count = 0;
    for (let round = 0; round < mostRounds; round++) {
      const memo = new Memo(text, { ...environment, isMemo: isMemoFile(input.path, args) });
      const edits = safeEdits(memo);
      if (edits.length === 0) break;
      if (isDry) {
        for (const edit of edits)
          print(
            `${input.path}:${edit.range.start.line + 1}:${edit.range.start.character + 1}: ${JSON.stringify(text.slice(edit.start, edit.end))} → ${JSON.stringify(edit.text)}\n`,
          );
      }
      count += edits.length;
      text = applyEdits(text, edits);
    }
    if (path === "-" && !isDry) {
      print(text);
      continue;
    }
    if (count > 0 && !isDry) writeWhole(path, (input.mark ? "\ufeff" : "") + text);
    print(`${input.path}: ${count} ${count === 1 ? "change" : "changes"}${isDry ? ", nothing written" : ""}.\n`);
  }
  return 0;
}

/**
 * Writes beside the file and moves it into place, so that a full disk loses nothing. A link stays a link to the file that is written, and the file keeps
 * its permissions; one that may not be written is not replaced either.
 */
export function writeWhole(path: string, text: string): void {
  try {
    if (existsSync(path)) replace(realpathSync(path), text);
    else moveInto(path, text);
  } catch (error) {
    const folder = dirname(path);
    const why = existsSync(folder) ? reason(error) : `there is no folder ${folder}.`;
    throw new UsageError(`${path}: ${why} Nothing was changed.`);
  }
}

function replace(path: string, text: string): void {
  accessSync(path, constants.W_OK);
  const status = statSync(path);
  // A device such as /dev/null is written to, not replaced.
  if (status.isFile()) moveInto(path, text, status.mode & 0o7777);
  else writeFileSync(path, text);
}

function moveInto(path: string, text: string, mode?: number): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, mode === undefined ? {} : { mode: mode | 0o200 });
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
