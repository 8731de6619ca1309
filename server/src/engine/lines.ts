import { joined } from "./byteParts.js";
import { decoder, encoder } from "./utf8.js";

/** The start of every so many lines is kept; a line is found from the nearest one before it. */
const step = 16;
const newline = 0x0a;

/** Lines of text in one run of bytes, of which any is read without the others. No line may hold a line break. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** Where each sixteenth line begins. */
  readonly starts: readonly number[];
}

/** Lays lines out, each ended by a line break. */
export function laidOutLines(lines: readonly string[]): Lines {
  const starts: number[] = [];
  let at = 0;
  const parts = lines.map((line, number) => {
    if (number % step === 0) starts.push(at);
    const part = encoder.encode(`${line}\n`);
    at += part.length;
    return part;
  });
  return { bytes: joined(parts), starts };
}

/** How many starts so many lines have. */
export function startCount(lines: number): number {
  return Math.ceil(lines / step);
}

/** The line with this number, counted from zero; `starts` are those of `laidOutLines`, from `from` on in a longer list. */
export function lineAt(bytes: Uint8Array, starts: Int32Array, from: number, number: number): string {
  let start = starts[from + Math.floor(number / step)] as number;
  for (let skip = number % step; skip > 0; skip--) start = bytes.indexOf(newline, start) + 1;
  const end = bytes.indexOf(newline, start);
  return start === end ? "" : decoder.decode(bytes.subarray(start, end));
}

/** Texts in one line, parted by tabs. */
export function textsLine(texts: readonly string[]): string {
  return texts.map((text) => JSON.stringify(text).slice(1, -1)).join("\t");
}

/** Undoes `textsLine`; no text and one empty text are both an empty line, which gives one. */
export function textsOfLine(line: string): string[] {
  const texts = line.split("\t");
  return line.includes("\\") ? texts.map((text) => JSON.parse(`"${text}"`) as string) : texts;
}

/** Sorted texts in one: each is what it does not share with the one before it, after a letter that tells how much it shares. */
export function sortedTexts(texts: readonly string[]): string {
  let before = "";
  return texts
    .map((text) => {
      let shared = 0;
      while (shared < mostShared && shared < before.length && before[shared] === text[shared]) shared++;
      before = text;
      return String.fromCharCode(firstLetter + shared) + JSON.stringify(text.slice(shared)).slice(1, -1);
    })
    .join("\n");
}

/** Undoes `sortedTexts`. */
export function readSortedTexts(all: string): string[] {
  let before = "";
  if (all === "") return [];
  return all.split("\n").map((line) => {
    before = before.slice(0, line.charCodeAt(0) - firstLetter) + restOf(line);
    return before;
  });
}

/** One of the texts that `sortedTexts` wrote, from its lines: what it shares with those before it is looked up among them, and the others are not read. */
export function sortedTextAt(lines: readonly string[], at: number): string {
  const line = lines[at];
  if (line === undefined) return "";
  let text = restOf(line);
  let missing = line.charCodeAt(0) - firstLetter;
  for (let before = at - 1; missing > 0 && before >= 0; before--) {
    const other = lines[before] as string;
    const shared = other.charCodeAt(0) - firstLetter;
    if (shared >= missing) continue;
    text = restOf(other).slice(0, missing - shared) + text;
    missing = shared;
  }
  return text;
}

function restOf(line: string): string {
  const rest = line.slice(1);
  return rest.includes("\\") ? (JSON.parse(`"${rest}"`) as string) : rest;
}

const firstLetter = 0x20;
/** So that the letter is a plain one. */
const mostShared = 0x5e;
