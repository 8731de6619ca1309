import type { BlockList } from "../engine/blockList.js";
import type { Finding } from "../engine/finding.js";
import { foldText } from "../engine/foldText.js";
import type { Memo } from "../engine/memo.js";

/** Findings accepted so far, by file: how often each fingerprint is accepted. */
export interface Baseline {
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** One accepted finding; rule and text are there for people who read the file. */
export interface BaselineEntry {
  readonly rule: string;
  readonly text: string;
  readonly fingerprint: string;
}

type PlacedBlock = ReturnType<BlockList["place"]>;

/** A finding with what it is recognised by. */
export interface Fingerprinted {
  readonly finding: Finding;
  readonly placed: PlacedBlock;
  readonly text: string;
  readonly fingerprint: string;
}

const contextWords = 3;
const version = 1;

/**
 * The findings of a memo with fingerprints that survive moved text: made of the rule, the words, the words around them in the same block, and a
 * number where all that occurs several times.
 */
export function fingerprints(memo: Memo): Fingerprinted[] {
  const counts = new Map<string, number>();
  const list: Fingerprinted[] = [];
  for (const { finding, placed } of memo.findings()) {
    const { block, start, end } = finding.at;
    const text = foldText(block.text.slice(start, end)).trim();
    const before = words(block.text.slice(Math.max(0, start - 200), start)).slice(-contextWords);
    const after = words(block.text.slice(end, end + 200)).slice(0, contextWords);
    const sign = [finding.rule, text, before.join(" "), after.join(" ")].join("\u0000");
    const number = (counts.get(sign) ?? 0) + 1;
    counts.set(sign, number);
    list.push({ finding, placed, text, fingerprint: hash(`${sign}\u0000${number}`) });
  }
  return list;
}

/** The findings that a baseline does not accept for a file. */
export function notInBaseline(findings: readonly Fingerprinted[], baseline: Baseline, path: string): Fingerprinted[] {
  const accepted = new Set((Object.hasOwn(baseline.files, path) ? baseline.files[path] : undefined)?.map((entry) => entry.fingerprint));
  return accepted.size === 0 ? [...findings] : findings.filter((one) => !accepted.has(one.fingerprint));
}

/** A baseline as it is written to its file, ordered so that two of them compare line by line. */
export function writeBaseline(files: ReadonlyMap<string, readonly Fingerprinted[]>): string {
  const record: Record<string, BaselineEntry[]> = {};
  for (const path of [...files.keys()].sort()) {
    const entries = (files.get(path) ?? []).map(({ finding, text, fingerprint }) => ({ rule: finding.rule, text, fingerprint }));
    entries.sort(
      (one, other) => compare(one.rule, other.rule) || compare(one.text, other.text) || compare(one.fingerprint, other.fingerprint),
    );
    if (entries.length > 0) record[path] = entries;
  }
  return `${JSON.stringify({ version, files: record }, undefined, 2)}\n`;
}

/** Reads a baseline's text. Total: what is wrong is told in one sentence, and nothing is accepted then. */
export function readBaseline(text: string): { baseline: Baseline; problem?: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { baseline: { files: {} }, problem: "The baseline is not JSON." };
  }
  if (!isRecord(value) || !isRecord(value.files)) return { baseline: { files: {} }, problem: 'The baseline has no "files".' };
  if (value.version !== version) return { baseline: { files: {} }, problem: `The baseline's version is not ${version}.` };
  const files: [string, BaselineEntry[]][] = [];
  for (const [path, entries] of Object.entries(value.files)) {
    if (!Array.isArray(entries)) return { baseline: { files: {} }, problem: `The baseline's entry for "${path}" is not a list.` };
    files.push([path, entries.filter(isEntry)]);
  }
  return { baseline: { files: Object.fromEntries(files) } };
}

function isEntry(value: unknown): value is BaselineEntry {
  return isRecord(value) && typeof value.rule === "string" && typeof value.text === "string" && typeof value.fingerprint === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function words(text: string): string[] {
  return foldText(text)
    .split(" ")
    .filter((word) => word !== "");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Two rounds of FNV-1a (32 bits each) as 16 hexadecimal digits. */
function hash(text: string): string {
  return [0x811c9dc5, 0x1000193 ^ 0x5bd1e995]
    .map((seed) => {
      let value = seed | 0;
      for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
      return (value >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
