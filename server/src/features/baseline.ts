import type { BlockList } from "../engine/blockList.js";
import type { Finding } from "../engine/finding.js";
import { foldText } from "../engine/foldText.js";
import type { Memo } from "../engine/memo.js";
import { rules } from "../rules/index.js";

/** Findings accepted so far, by file: how often each fingerprint is accepted. */
export interface Baseline {
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** One accepted finding. A finding on the memo as a whole is known by its rule and text alone; any other also by its fingerprint or by the words on one side of it. */
export interface BaselineEntry {
  readonly rule: string;
  readonly text: string;
  readonly fingerprint: string;
  /** The words before and after it; earlier versions wrote none. */
  readonly before?: string;
  readonly after?: string;
}

type PlacedBlock = ReturnType<BlockList["place"]>;

/** A finding with what it is recognised by. */
export interface Fingerprinted {
  readonly finding: Finding;
  readonly placed: PlacedBlock;
  readonly text: string;
  readonly fingerprint: string;
  readonly before: string;
  readonly after: string;
}

const contextWords = 3;
const version = 1;

/**
 * The findings of a memo with fingerprints that survive moved blocks: made of the rule, the words, the words around them in the same block, and a
 * number where all that occurs several times.
 */
export function fingerprints(memo: Memo): Fingerprinted[] {
  const counts = new Map<string, number>();
  const list: Fingerprinted[] = [];
  for (const { finding, placed } of memo.findings()) {
    const { block, start, end } = finding.at;
    const text = foldText(block.text.slice(start, end)).trim();
    const before = words(block.text.slice(Math.max(0, start - 200), start))
      .slice(-contextWords)
      .join(" ");
    const after = words(block.text.slice(end, end + 200))
      .slice(0, contextWords)
      .join(" ");
    const sign = [finding.rule, text, before, after].join("\u0000");
    const number = (counts.get(sign) ?? 0) + 1;
    counts.set(sign, number);
    list.push({ finding, placed, text, fingerprint: hash(`${sign}\u0000${number}`), before, after });
  }
  return list;
}

/**
 * The findings that a baseline does not accept for a file. Each entry accepts one: first the one with its fingerprint, then one of the same rule and text with the same words on one side, or
 * anywhere where the rule looks at the memo as a whole: what an acronym lacks is told at its first use, which moves with the text.
 */
export function notInBaseline(findings: readonly Fingerprinted[], baseline: Baseline, path: string): Fingerprinted[] {
  const entries = Object.hasOwn(baseline.files, path) ? (baseline.files[path] ?? []) : [];
  if (entries.length === 0) return [...findings];
  const accepted = new Set(entries.map((entry) => entry.fingerprint));
  const unknown = findings.filter((one) => !accepted.has(one.fingerprint));
  if (unknown.length === 0) return unknown;
  const seen = new Set(findings.map((one) => one.fingerprint));
  const free = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    if (seen.has(entry.fingerprint)) continue;
    const key = `${entry.rule}\u0000${entry.text}`;
    const list = free.get(key);
    if (list) list.push(entry);
    else free.set(key, [entry]);
  }
  return unknown.filter((one) => {
    const alike = free.get(`${one.finding.rule}\u0000${one.text}`);
    const at =
      alike?.findIndex((entry) => memoWide.has(one.finding.rule) || entry.before === one.before || entry.after === one.after) ?? -1;
    if (at >= 0) alike?.splice(at, 1);
    return at < 0;
  });
}

/** Rules that tell of the memo as a whole at one of its places. */
const memoWide: ReadonlySet<string> = new Set(rules.filter(({ scope }) => scope !== "block").map(({ id }) => id));

/** A baseline as it is written to its file, ordered so that two of them compare line by line. */
export function writeBaseline(files: ReadonlyMap<string, readonly Fingerprinted[]>): string {
  const record: Record<string, BaselineEntry[]> = {};
  for (const path of [...files.keys()].sort()) {
    const entries = (files.get(path) ?? []).map(({ finding, text, fingerprint, before, after }) => ({
      rule: finding.rule,
      text,
      fingerprint,
      before,
      after,
    }));
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
