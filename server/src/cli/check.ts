import { readFileSync } from "node:fs";
import type { Level } from "../engine/concept.js";
import { type Finding, severity } from "../engine/finding.js";
import { Memo, type Position } from "../engine/memo.js";
import { applyEdits, type PlacedEdit, placeFix } from "../features/applyFixes.js";
import { type Baseline, fingerprints, notInBaseline, readBaseline, writeBaseline } from "../features/baseline.js";
import { unknownWords } from "../features/unknownWords.js";
import { type Arguments, readArguments, UsageError } from "./arguments.js";
import { nameInBaseline, nameOfRead } from "./baselinePaths.js";
import { writeWhole } from "./fix.js";
import { readInput, reason } from "./input.js";
import { print, printError, printsToScreen } from "./print.js";
import { printSarif } from "./sarif.js";
import { printText } from "./text.js";
import { at, checkingOptions, environmentFor, isMemoFile, readSettings, settingsFile } from "./workspace.js";

/** A finding as the command line prints it; positions count from 0 in UTF-16 units. */
export interface ReportedFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
  /** What the whole stretch of each fix reads after it, best first. */
  readonly fixes: readonly string[];
}

/** The findings of one file. */
export interface ReportedFile {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

const levels: readonly string[] = ["error", "warning", "information", "hint"];

/** `check`: prints the findings of memos. */
export async function runCheck(words: readonly string[]): Promise<0 | 1> {
  const args = readArguments(words, {
    values: [...checkingOptions.values, "format", "fail-on", "level", "baseline", "write-baseline", "stdin-name"],
    switches: [...checkingOptions.switches, "color", "no-color"],
    lists: checkingOptions.lists,
  });
  if (args.plain.length === 0) throw new UsageError('Name a memo to check, or "-" for standard input.');
  const format = choice(args.values.get("format") ?? "text", "format", ["text", "json", "sarif"]);
  const failOn = choice(args.values.get("fail-on") ?? "warning", "fail-on", [...levels, "never"]);
  const lowest = choice(args.values.get("level") ?? "hint", "level", levels) as Level;
  const inputs = args.plain.map((path) => readInput(path, args.values.get("stdin-name")));
  const settings = readSettings(args);
  const environment = await environmentFor(args, settings);
  const baseline = baselineFor(args, settings.baseline);
  const written: { path: string; memo: Memo }[] = [];
  const ruleIds = new Set(environment.rules.map(({ id }) => id));
  const files = inputs.map((input): ReportedFile => {
    const memo = new Memo(input.text, { ...environment, isMemo: isMemoFile(input.path, args) });
    for (const { range, message } of unknownWords(memo, ruleIds)) printError(`${at(input.path, range)}: ${message}\n`);
    written.push({ path: input.path, memo });
    const fresh = baseline && freshFindings(memo, baseline, nameOfRead(baseline, baseline.path, input.path));
    return {
      path: input.path,
      findings: report(memo, (finding) => severity(finding.level) <= severity(lowest) && (fresh?.has(finding) ?? true), format === "json"),
    };
  });
  const target = args.values.get("write-baseline");
  if (target !== undefined) {
    writeWhole(target, writeBaseline(new Map(written.map(({ path, memo }) => [nameInBaseline(target, path), fingerprints(memo)]))));
    printError(`${target}: today's findings are accepted.\n`);
    return 0;
  }
  if (format === "json") print(`${JSON.stringify({ files }, null, 2)}\n`);
  else if (format === "sarif") print(`${printSarif(files)}\n`);
  else print(printText(files, inputs, usesColor(args.switches)));
  const fails =
    failOn !== "never" && files.some((file) => file.findings.some((finding) => severity(finding.level) <= severity(failOn as Level)));
  return fails ? 1 : 0;
}

function freshFindings(memo: Memo, baseline: Baseline, name: string): Set<Finding> {
  return new Set(notInBaseline(fingerprints(memo), baseline, name).map(({ finding }) => finding));
}

/**
 * The findings of a memo as plain values. With `holdsFixes` the place of a finding holds all that its fixes change near it, so that each fix can be written in that place as it
 * stands ("Pasal 2 UU 21/2007" for the finding on "Pasal 2").
 */
export function report(memo: Memo, accept: (finding: Finding) => boolean, holdsFixes = false): ReportedFinding[] {
  const list: ReportedFinding[] = [];
  for (const { finding, placed } of memo.findings()) {
    if (!accept(finding)) continue;
    const { block, line, offset } = placed;
    const own = { start: offset + finding.at.start, end: offset + finding.at.end };
    const fixes = finding.fixes.map((fix) => {
      const edits = placeFix(memo, fix);
      const near = edits.filter((edit) => isNear(edit, own, placed));
      return { near, told: near.length > 0 ? near : edits };
    });
    const place = holdsFixes
      ? hull(
          own,
          fixes.flatMap(({ near }) => near),
        )
      : own;
    list.push({
      rule: finding.rule,
      level: finding.level,
      message: finding.message,
      start: memo.positionIn(block, line, place.start - offset),
      end: memo.positionIn(block, line, place.end - offset),
      text: block.text.slice(place.start - offset, place.end - offset),
      fixes: fixes.map(({ told }) => rewritten(memo, placed, hull(place, told), told)),
    });
  }
  return list;
}

type PlacedBlock = ReturnType<Memo["blocks"]["place"]> & { readonly block: Finding["at"]["block"] };

/** So far from its finding an edit may be that is told with it, in code units. */
const reach = 120;

/** The edit touches the finding, or is in its line not far from it; others are left out, unless a fix has no others: a line that is put in below is told with the lines up to it. */
function isNear({ start, end }: PlacedEdit, own: Stretch, { block, offset }: PlacedBlock): boolean {
  if (start <= own.end && end >= own.start) return true;
  const between = start > own.end ? { start: own.end, end } : { start, end: own.start };
  if (between.end - between.start > reach || start < offset || end > offset + block.text.length) return false;
  return !block.text.slice(between.start - offset, between.end - offset).includes("\n");
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function hull(own: Stretch, others: readonly Stretch[]): Stretch {
  return {
    start: Math.min(own.start, ...others.map((one) => one.start)),
    end: Math.max(own.end, ...others.map((one) => one.end)),
  };
}

/** A stretch as the edits leave it. */
function rewritten(memo: Memo, { block, offset }: PlacedBlock, { start, end }: Stretch, edits: readonly PlacedEdit[]): string {
  // The whole text costs its length, and is needed only where the fix is in another block.
  const isInBlock = start >= offset && end <= offset + block.text.length;
  const stretch = isInBlock ? block.text.slice(start - offset, end - offset) : memo.text.slice(start, end);
  return applyEdits(
    stretch,
    edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}

/**
 * The findings to leave out: those that --baseline accepts, or else those of the file that the folder's settings name. As in the editor, such a file that
 * cannot be read is told and accepts nothing. It does not count where a baseline is written: that accepts all of today's findings.
 */
function baselineFor(args: Arguments, inSettings: string): (Baseline & { readonly path: string }) | undefined {
  const path = args.values.get("baseline");
  if (path !== undefined) return { ...openBaseline(path), path };
  if (inSettings === "" || args.values.has("write-baseline")) return undefined;
  try {
    return { ...openBaseline(inSettings), path: inSettings };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printError(`${settingsFile}: policyDrafting.baseline: ${error.message}\n`);
    return undefined;
  }
}

function openBaseline(path: string): Baseline {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path}: ${reason(error)} Write it with check --write-baseline ${path}.`);
  }
  const { baseline, problem } = readBaseline(text);
  if (problem) throw new UsageError(`${path}: ${problem} Write it anew with check --write-baseline ${path}.`);
  return baseline;
}

function choice(value: string, option: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  throw new UsageError(`--${option} ${value}: write one of ${allowed.join(", ")}.`);
}

function usesColor(switches: ReadonlySet<string>): boolean {
  if (switches.has("color")) return true;
  return !switches.has("no-color") && process.env.NO_COLOR === undefined && printsToScreen();
}
