import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Pack } from "../engine/concept.js";
import { readPack } from "../engine/pack.js";
import type { PackPath, PackProblem, PackRules } from "../engine/packReader.js";

/** A place in a file; lines and characters count from 0, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A problem with its place in the file. */
export interface PlacedProblem extends PackProblem {
  readonly start: Position;
  readonly end: Position;
}

/** A pack read from a file. */
export interface PackFile {
  readonly pack: Pack;
  readonly problems: readonly PlacedProblem[];
  /** Where a path of this file stands: for problems found later, across packs. */
  place(path: PackPath, onKey?: boolean): { readonly start: Position; readonly end: Position };
}

/** Longest pack that is read, in UTF-16 units. */
export const longestPackFile = 5 * 1024 * 1024;
const mostAliases = 100;
const mostSyntaxErrors = 20;
const fileStart: Position = { line: 0, character: 0 };

/** Reads a pack from the text of a YAML or JSON file. Total: a file that is no pack gives an empty pack and says why. */
export function readPackFile(text: string, where: string, rules: PackRules = {}): PackFile {
  if (text.length > longestPackFile)
    return unreadable(where, `This file is too long for a pack: ${megabytes(text.length)} MB, at most ${megabytes(longestPackFile)} MB.`);
  if (text.includes("\u0000")) return unreadable(where, "This is not a text file: a pack is written in YAML or JSON.");
  const counter = new LineCounter();
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  } catch (error) {
    return unreadable(where, `This file cannot be read: ${reason(error)}.`);
  }
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.slice(0, mostSyntaxErrors).map((error) => ({
      message: /call stack/.test(error.message) ? "This file is nested too deeply." : error.message,
      path: [],
      level: "error" as const,
      where,
      start: position(error.pos[0]),
      end: position(Math.max(error.pos[0], Math.min(error.pos[1], lineEnd(text, error.pos[0])))),
    }));
    return { pack: { pack: where, concepts: [] }, problems, place: () => ({ start: fileStart, end: fileStart }) };
  }
  if (document.contents === null)
    return unreadable(where, 'This file is empty: a pack has a name under "pack" and a list under "concepts".', "warning");
  try {
    value = document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    return unreadable(where, `This file cannot be read: ${reason(error)}.`);
  }
  const place = (path: PackPath, onKey = false): { start: Position; end: Position } => {
    const [from, to] = rangeOf(document, path, onKey);
    return { start: position(from), end: position(Math.max(from, Math.min(to, lineEnd(text, from)))) };
  };
  const { pack, problems } = readPack(value, where, rules);
  return { pack, problems: problems.map((problem) => ({ ...problem, ...place(problem.path, problem.onKey) })), place };
}

function unreadable(where: string, message: string, level: "error" | "warning" = "error"): PackFile {
  const place = (): { start: Position; end: Position } => ({ start: fileStart, end: fileStart });
  return { pack: { pack: where, concepts: [] }, problems: [{ message, path: [], level, where, ...place() }], place };
}

function megabytes(length: number): string {
  return (length / 1024 / 1024).toFixed(1);
}

function reason(error: unknown): string {
  if (error instanceof RangeError) return "it is nested too deeply";
  const message = error instanceof Error ? error.message : String(error);
  return /alias/i.test(message) ? "its aliases repeat too much" : message.replace(/\.$/, "");
}

/** Offset of the end of the line that holds `offset`, without the line break. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  const end = at < 0 ? text.length : at;
  return end > offset && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

/** Where a path leads: the value when it is one scalar, otherwise the key or the beginning of the list item. */
function rangeOf(document: Document.Parsed, path: PackPath, onKey: boolean): [number, number] {
  let node: Node | null | undefined = document.contents;
  let best: [number, number] = startOf(node);
  for (const [at, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const isLast = at === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return best;
      const key = startOf(pair.key as Node);
      const value = pair.value as Node | null;
      best = key;
      if (isLast && !onKey && isScalar(value) && value.range) return [value.range[0], value.range[1]];
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return best;
      best = startOf(item);
      node = item;
    } else return best;
  }
  return best;
}

function startOf(node: Node | null | undefined): [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}
