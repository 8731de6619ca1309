import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import type { Lang } from "../engine/concept.js";
import { readPackFile } from "./packFile.js";

/** A term that a writer adds to a pack of their own. */
export interface NewTerm {
  readonly term: string;
  /** What it stands for, where it is an acronym. */
  readonly longForm?: string;
  /** What to write instead, where it is to be avoided. */
  readonly instead?: string;
  /** Language of the term, or of the long form of an acronym. */
  readonly lang?: Lang;
}

/** A pack with the term added, and the line (from 0) at which its concept begins; or why it cannot be added. */
export type Addition = { readonly text: string; readonly line: number } | { readonly problem: string };

const emptyList = "pack: workspace\nconcepts:\n";
const emptyPack = `# Terms of this workspace. They lie over the bundled ones; the file is plain text and can be shared.\n${emptyList}`;
const longestTerm = 300;

/**
 * Adds a term at the end of a pack's list of concepts. Nothing else of the file changes, not a comment and not a blank line: the new lines are
 * written between the old ones, since a YAML writer would set the whole file anew.
 */
export function addTermToPack(packText: string, entry: NewTerm): Addition {
  const wrong = [entry.term, entry.longForm, entry.instead].find(
    (text) => text !== undefined && (text.trim() === "" || text.length > longestTerm || /[\r\n]/.test(text)),
  );
  if (wrong !== undefined) return { problem: `A term is one line of at most ${longestTerm} characters.` };
  const wordless = [entry.term, entry.longForm, entry.instead].find((text) => text !== undefined && !/[\p{L}\p{N}]/u.test(text));
  if (wordless !== undefined) return { problem: `"${wordless}" has no letter and no digit, so it cannot be found in a memo.` };
  if (entry.instead === entry.term) return { problem: `"${entry.term}" cannot be written instead of itself.` };
  if (entry.longForm === entry.term) return { problem: `"${entry.term}" cannot stand for itself.` };
  if (/^\.\.\.(?:\s|$)/m.test(packText))
    return { problem: 'The file ends with a line "...", after which nothing can be added: take that line out first.' };
  const text = withList(packText);
  const before = readPackFile(text, "pack");
  const document = parseDocument(text);
  if (document.errors.length > 0)
    return {
      problem: `The file has a mistake in line ${(before.problems[0]?.start.line ?? 0) + 1}, so nothing can be added to it: mend that first.`,
    };
  if (!isMap(document.contents)) return { problem: "The file is not a pack: it has no list of concepts." };
  const clash = before.pack.concepts.find((concept) => concept.terms.some((term) => term.text === entry.term));
  if (clash) return { problem: `"${entry.term}" is in this file already, under the id "${clash.id}".` };
  const concept = conceptOf(entry, new Set(before.pack.concepts.map(({ id }) => id)));
  const made = insert(text, document, concept);
  const errors = readPackFile(made.text, "pack").problems.filter(({ level }) => level === "error").length;
  if (errors > before.problems.filter(({ level }) => level === "error").length)
    return { problem: "The file is laid out in a way in which nothing can be added to it safely." };
  return made;
}

/** The text of a pack, or of one that is begun here; comments alone are kept above it. */
function withList(packText: string): string {
  if (packText.trim() === "") return emptyPack;
  const { contents } = parseDocument(packText);
  if (contents !== null && !(isScalar(contents) && contents.source === "")) return packText;
  const newline = packText.includes("\r\n") ? "\r\n" : "\n";
  return `${packText}${packText.endsWith("\n") ? "" : newline}${emptyList.replaceAll("\n", newline)}`;
}

function conceptOf(entry: NewTerm, taken: ReadonlySet<string>): object {
  const lang = entry.lang ? { lang: entry.lang } : {};
  const id = freeId(entry.longForm ?? entry.term, taken);
  if (entry.instead !== undefined)
    return { id, terms: [{ text: entry.term, ...lang, status: "discouraged", replacements: [entry.instead], fix: "suggest" }] };
  if (entry.longForm === undefined) return { id, terms: [{ text: entry.term, ...lang, status: "preferred" }] };
  return {
    id,
    terms: [
      { text: entry.longForm, ...lang, status: "preferred" },
      { text: entry.term, ...lang, status: "preferred", type: "acronym" },
    ],
  };
}

/** A workspace id begins with a word of its own: the id of a bundled concept would take that concept's place. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const id = ["own", ...words].join("-").slice(0, 80).replace(/-$/, "");
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

function insert(text: string, document: Document.Parsed, concept: object): { text: string; line: number } {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const map = document.contents as unknown as YAMLMap;
  const pair = map.items.find((item) => String((item as Pair).key) === "concepts") as Pair | undefined;
  const list = pair?.value;
  if (pair && isSeq(list) && !list.flow && list.items.length > 0) {
    const { at, column } = endOfList(text, list);
    return splice(text, at, indent(stringify([concept]), column), newline);
  }
  const empty =
    pair === undefined ||
    list === null ||
    (isSeq(list) ? list.items.length === 0 : !list || String(list) === "null" || String(list) === "");
  if (pair === undefined) return splice(text, text.length, `concepts:\n${indent(stringify([concept]), 2)}`, newline);
  const afterKey = text.indexOf(":", (pair.key as { range: [number, number, number] }).range[1]) + 1;
  if (empty && /^[ \t]*(?:\[\s*\]|~|null)?[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(text.slice(afterKey))) {
    const bare = text.slice(0, afterKey) + text.slice(afterKey).replace(/^[ \t]*(?:\[\s*\]|~|null)/, "");
    const lineEnd = bare.indexOf("\n", afterKey);
    return splice(bare, lineEnd < 0 ? bare.length : lineEnd + 1, indent(stringify([concept]), 2), newline);
  }
  // A list in brackets on one line: here the whole file is written anew, with its comments.
  document.addIn(["concepts"], document.createNode(concept));
  const whole = document.toString({ lineWidth: 0 });
  return { text: whole, line: lineOf(whole, whole.lastIndexOf("id:")) };
}

/** After the last line of the last concept, before comments and blank lines that follow it. */
function endOfList(text: string, list: YAMLSeq): { at: number; column: number } {
  const last = list.items[list.items.length - 1] as { range: [number, number, number] };
  // The list begins at its first dash, whatever stands between that and the first value.
  const [start] = list.range ?? [0];
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const end = text.slice(0, last.range[1]).trimEnd().length;
  const lineEnd = text.indexOf("\n", end);
  return { at: lineEnd < 0 ? text.length : lineEnd + 1, column };
}

function indent(block: string, column: number): string {
  return block.replace(/^(?=.)/gm, " ".repeat(column));
}

function splice(text: string, at: number, lines: string, newline: string): { text: string; line: number } {
  const head = text.slice(0, at);
  const start = head === "" || head.endsWith("\n") ? head : head + newline;
  return {
    text: start + lines.replaceAll("\n", newline) + text.slice(at),
    line: lineOf(start + lines, start.length + lines.indexOf("- id:")),
  };
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length - 1;
}
