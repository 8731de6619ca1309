import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { PackPath } from "../engine/packReader.js";
import { yamlMistake } from "./yamlMistakes.js";

/** A place in a file; lines and characters count from 0, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From where to where something stands. */
export interface Extent {
  readonly start: Position;
  readonly end: Position;
}

/** A text of YAML, read with all its places. */
export interface YamlPart {
  /** Undefined where there is a mistake. */
  readonly value: unknown;
  /** There is nothing but comments. */
  readonly isEmpty: boolean;
  readonly mistakes: readonly ({ readonly message: string } & Extent)[];
  /** Where a path leads: the value when it is one scalar, otherwise the key or the beginning of the list item. */
  place(path: PackPath, onKey?: boolean): Extent;
}

/** Most values that all aliases of a file may stand for together. */
const mostWritten = 10_000;
const mostMistakes = 20;
const tooDeep = /(?:[[{]\s{0,9}){100}/;
/** The beginning of a file. */
export const fileStart: Extent = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Reads YAML in full. Total. */
export function readYamlPart(text: string): YamlPart {
  const counter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1) };
  };
  const extent = (from: number, to: number): Extent => ({
    start: position(from),
    end: position(Math.max(from, Math.min(to, lineEnd(text, from)))),
  });
  const broken = (mistakes: YamlPart["mistakes"]): YamlPart => ({ value: undefined, isEmpty: false, mistakes, place: () => fileStart });
  // The parser would take seconds to find that out.
  const deep = tooDeep.exec(text);
  if (deep) {
    const line = text.slice(0, deep.index).split("\n").length - 1;
    const character = deep.index - (text.lastIndexOf("\n", deep.index) + 1);
    return broken([{ message: "This file is nested too deeply.", start: { line, character }, end: { line, character: character + 1 } }]);
  }
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    if (document.errors.length > 0)
      return broken(
        // Of two mistakes in one place, the second follows from the first.
        document.errors
          .filter(({ pos }, at, all) => pos[0] !== all[at - 1]?.pos[0])
          .slice(0, mostMistakes)
          .map((error) => ({ message: yamlMistake(error, text), ...extent(error.pos[0], error.pos[1]) })),
      );
    const alias = text.includes("*") ? wrongAlias(document) : undefined;
    if (alias) return broken([{ message: alias.message, ...extent(...rangeOf(alias.node)) }]);
    return {
      value: document.toJS({ maxAliasCount: -1 }),
      isEmpty: document.contents === null || (isScalar(document.contents) && document.contents.source === ""),
      mistakes: [],
      place: (path, onKey = false) => extent(...placeOf(document, path, onKey)),
    };
  } catch (error) {
    const message = error instanceof RangeError ? "This file is nested too deeply." : `This file cannot be read: ${reason(error)}.`;
    return broken([{ message, ...fileStart }]);
  }
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}

/** An alias of nothing, or the one with which what the aliases of a file stand for has become too much. */
function wrongAlias(document: Document.Parsed): { node: Alias; message: string } | undefined {
  let wrong: { node: Alias; message: string } | undefined;
  /** How many values each named value is, its own aliases written out. */
  const sizes = new Map<string, number>();
  let written = 0;
  const walk = (node: unknown): number => {
    if (isAlias(node)) {
      const size = sizes.get(node.source);
      written += size ?? 0;
      if (size === undefined)
        wrong ??= {
          node,
          message: `No value is named "&${node.source}" before this: where "*" belongs to a text, put the text in quotation marks.`,
        };
      else if (written > mostWritten)
        wrong ??= { node, message: "The aliases of this file (*name) repeat too much: write out what they stand for." };
      return size ?? 1;
    }
    let size = 1;
    if (isMap(node)) for (const { key, value } of node.items) size += walk(key) + walk(value);
    else if (isSeq(node)) for (const item of node.items) size += walk(item);
    const name = (node as Node | null)?.anchor;
    if (name !== undefined) sizes.set(name, size);
    return size;
  };
  walk(document.contents);
  return wrong;
}

/** Offset of the end of the line that holds `offset`, without the line break. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  const end = at < 0 ? text.length : at;
  return end > offset && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

function placeOf(document: Document.Parsed, path: PackPath, onKey: boolean): [number, number] {
  let node: Node | null | undefined = document.contents;
  let best = rangeOf(node);
  for (const [at, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const isLast = at === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return best;
      const value = pair.value as Node | null;
      best = rangeOf(pair.key as Node);
      if (isLast && !onKey && isScalar(value) && value.range) return [value.range[0], value.range[1]];
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return best;
      best = rangeOf(item);
      node = item;
    } else return best;
  }
  return best;
}

function rangeOf(node: Node | null | undefined): [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}
