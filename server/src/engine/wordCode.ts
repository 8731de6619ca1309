import { readSortedTexts, sortedTexts } from "./lines.js";

/** A word of two letters or more, with the space before it. */
const words = / ?[A-Za-z]{2,}/g;
/** Characters that stand for words: of one byte in UTF-8, where tab and line break part texts, and of two. Letters of European languages lie before them. */
const ofOneByte: readonly (readonly [number, number])[] = [
  [0x01, 0x08],
  [0x0b, 0x1f],
];
const lastCode = 0x7ff;
const ofTwoBytes: readonly (readonly [number, number])[] = [[0x250, lastCode]];
const allCoded = new RegExp(
  `[${[...ofOneByte, ...ofTwoBytes].map(([first, last]) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`).join("")}]`,
  "g",
);
/** A word must come so often to have a character of its own. */
const fewest = 4;

/**
 * Frequent words written as one character each: packing looks back over 32 KB only, and what is half as long is within reach twice as far. Texts keep tabs and line breaks, and characters that a text itself has stand for no word.
 */
export class WordCode {
  readonly #taken: string;
  /** The words of the characters of one byte, then those of two in the order of the alphabet. */
  readonly #first: readonly string[];
  readonly #rest: readonly string[];
  /** By the number of the character: a first check decodes some hundreds of texts, letter by letter. */
  readonly #wordOf: (string | undefined)[] = new Array(lastCode + 1).fill(undefined);
  #codes: ReadonlyMap<string, string> | undefined;

  constructor(taken: string, first: readonly string[], rest: readonly string[]) {
    this.#taken = taken;
    this.#first = first;
    this.#rest = rest;
    this.#give(first, ofOneByte);
    this.#give(rest, ofTwoBytes);
  }

  /** Gives each word the next character that no text has; in plain loops, as three codes of some thousand words are read before the first check. */
  #give(list: readonly string[], ranges: readonly (readonly [number, number])[]): void {
    const isTaken = new Uint8Array(lastCode + 1);
    for (let at = 0; at < this.#taken.length; at++) isTaken[this.#taken.charCodeAt(at)] = 1;
    let next = 0;
    for (const [from, to] of ranges)
      for (let code = from; code <= to && next < list.length; code++) if (isTaken[code] === 0) this.#wordOf[code] = list[next++];
  }

  /** The code whose words save most in these texts. */
  static of(texts: readonly string[]): WordCode {
    const counts = new Map<string, number>();
    const found = new Set<string>();
    for (const text of texts) {
      for (const [word] of text.matchAll(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const [char] of text.matchAll(allCoded)) found.add(char);
    }
    const taken = [...found].sort().join("");
    const ranked = [...counts.keys()].filter((word) => (counts.get(word) as number) >= fewest && word.length > 2);
    const byGain = (size: number) => {
      const gain = (word: string) => (counts.get(word) as number) * (word.length - size);
      return (one: string, other: string) => gain(other) - gain(one) || (one < other ? -1 : 1);
    };
    const first = ranked.toSorted(byGain(1)).slice(0, freeIn(ofOneByte, taken).length);
    const inFirst = new Set(first);
    const rest = ranked
      .filter((word) => !inFirst.has(word))
      .sort(byGain(2))
      .slice(0, freeIn(ofTwoBytes, taken).length)
      .sort();
    return new WordCode(taken, first, rest);
  }

  /** As one text. */
  written(): string {
    return [this.#taken, this.#first.join("\t"), sortedTexts(this.#rest)].join("\n");
  }

  /** Undoes `written`. */
  static read(written: string): WordCode {
    const [taken = "", first = "", ...rest] = written.split("\n");
    return new WordCode(taken, first === "" ? [] : first.split("\t"), readSortedTexts(rest.join("\n")));
  }

  encode(text: string): string {
    this.#codes ??= new Map(this.#wordOf.flatMap((word, code) => (word === undefined ? [] : [[word, String.fromCharCode(code)] as const])));
    const codes = this.#codes;
    return text.replace(words, (word) => codes.get(word) ?? word);
  }

  decode(text: string): string {
    let plain = "";
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const word = code > lastCode ? undefined : this.#wordOf[code];
      if (word === undefined) continue;
      if (from < at) plain += text.slice(from, at);
      plain += word;
      from = at + 1;
    }
    return from === 0 ? text : plain + text.slice(from);
  }
}

/** The characters of these ranges that no text has. */
function freeIn(ranges: readonly (readonly [number, number])[], taken: string): string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).filter((char) => !taken.includes(char)),
  );
}
