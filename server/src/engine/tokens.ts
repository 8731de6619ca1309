import { charKind, foldedEnd, foldOf, kindOf, markOf } from "./chars.js";

/** Bits that say how a token is written. */
export const shape = {
  /** The first letter is a capital. */
  capital: 1,
  /** Has a lower-case letter. */
  lower: 2,
  /** Has a capital after the first letter. */
  innerCapital: 4,
  /** Has a digit. */
  digit: 8,
  /** Has a letter. */
  letter: 16,
} as const;

const initialCapacity = 1024;
const fnvOffset = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;

/**
 * The words of one block, as parallel arrays that are reused from block to block.
 * Positions are UTF-16 offsets in the block's text. `gap` is 0 where only space, a tight hyphen or
 * emphasis marks stand before the token, otherwise the first code unit that parts it from its predecessor.
 */
export class Tokens {
  count = 0;
  /** Union of the inline marks seen (see `mark`). */
  marks = 0;
  starts = new Int32Array(initialCapacity);
  ends = new Int32Array(initialCapacity);
  hashes = new Int32Array(initialCapacity);
  /** Hash of the token without its last one, two and three code units: what inflection rules look up. */
  hashes1 = new Int32Array(initialCapacity);
  hashes2 = new Int32Array(initialCapacity);
  hashes3 = new Int32Array(initialCapacity);
  shapes = new Uint8Array(initialCapacity);
  gaps = new Uint16Array(initialCapacity);
  /** 1 where a line break stands before the token. */
  breaks = new Uint8Array(initialCapacity);

  /** Makes room for at least twice as many tokens. */
  grow(): void {
    const size = this.starts.length * 2;
    const copy = <A extends Int32Array | Uint8Array | Uint16Array>(to: A, from: A): A => {
      to.set(from);
      return to;
    };
    this.starts = copy(new Int32Array(size), this.starts);
    this.ends = copy(new Int32Array(size), this.ends);
    this.hashes = copy(new Int32Array(size), this.hashes);
    this.hashes1 = copy(new Int32Array(size), this.hashes1);
    this.hashes2 = copy(new Int32Array(size), this.hashes2);
    this.hashes3 = copy(new Int32Array(size), this.hashes3);
    this.shapes = copy(new Uint8Array(size), this.shapes);
    this.gaps = copy(new Uint16Array(size), this.gaps);
    this.breaks = copy(new Uint8Array(size), this.breaks);
  }
}

/**
 * Cuts `text` between `from` and `to` into words in one pass: folding, hashing (FNV-1a, 32 bits, over folded code
 * units; http://www.isthe.com/chongo/tech/comp/fnv/) and noting what stands between them.
 */
export function tokenize(text: string, from: number, to: number, tokens: Tokens): void {
  let count = 0;
  let marks = 0;
  let gap = 0;
  let hyphenAt = -2;
  let lineBreak = 0;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = kindOf[code] as number;
    if (kind !== charKind.word) {
      marks |= markOf[code] as number;
      if (kind === charKind.soft) {
        if (code === 10) lineBreak = 1;
        // A hyphen beside white space is a dash.
        if (hyphenAt === at - 1 && gap === 0) gap = 0x2d;
      } else if (kind === charKind.hyphen) {
        if (at === from || kindOf[text.charCodeAt(at - 1)] === charKind.soft) {
          if (gap === 0) gap = 0x2d;
        } else hyphenAt = at;
      } else if (kind === charKind.apostrophe) {
        // The apostrophe of a possessive ("workers' rights") parts nothing.
        const before = at > from && kindOf[text.charCodeAt(at - 1)] === charKind.word;
        const after = at + 1 < to && kindOf[text.charCodeAt(at + 1)] === charKind.soft;
        if (!(before && after) && gap === 0) gap = code;
      } else if (kind !== charKind.ignorable && gap === 0) gap = code;
      at++;
      continue;
    }
    const start = at;
    let hash = fnvOffset;
    let hash1 = 0;
    let hash2 = 0;
    let hash3 = 0;
    let bits = 0;
    let current = code;
    let currentKind: number = kind;
    for (;;) {
      if (currentKind === charKind.word) {
        const folded = current < foldedEnd ? (foldOf[current] as number) : current;
        hash3 = hash2;
        hash2 = hash1;
        hash1 = hash;
        hash = Math.imul(hash ^ folded, fnvPrime);
        if (current < 0x3a) bits |= shape.digit;
        else if (folded !== current && (current < 0x5b || isCapital(current)))
          bits |= at === start ? shape.capital | shape.letter : shape.innerCapital | shape.letter;
        else bits |= shape.lower | shape.letter;
      } else if (currentKind === charKind.apostrophe) {
        const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
        if (kindOf[next] !== charKind.word || next < 0x3a) break;
        hash3 = hash2;
        hash2 = hash1;
        hash1 = hash;
        hash = Math.imul(hash ^ 0x27, fnvPrime);
      } else if (currentKind !== charKind.ignorable) break;
      at++;
      if (at >= to) break;
      current = text.charCodeAt(at);
      currentKind = kindOf[current] as number;
    }
    if (count === tokens.starts.length) tokens.grow();
    tokens.starts[count] = start;
    tokens.ends[count] = at;
    tokens.hashes[count] = hash;
    tokens.hashes1[count] = hash1;
    tokens.hashes2[count] = hash2;
    tokens.hashes3[count] = hash3;
    tokens.shapes[count] = bits;
    tokens.gaps[count] = gap;
    tokens.breaks[count] = lineBreak;
    count++;
    gap = 0;
    hyphenAt = -2;
    lineBreak = 0;
  }
  tokens.count = count;
  tokens.marks = marks;
}

function isCapital(code: number): boolean {
  return code < 0x250 || (code >= 0x386 && code < 0x530) || (code >= 0x1e00 && code < 0x1f00)
    ? String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code)
    : false;
}

/** Hash of one word, exactly as `tokenize` computes it. */
export function hashWord(word: string): number {
  let hash = fnvOffset;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kind = kindOf[code] as number;
    if (kind === charKind.word) hash = Math.imul(hash ^ (code < foldedEnd ? (foldOf[code] as number) : code), fnvPrime);
    else if (kind === charKind.apostrophe) hash = Math.imul(hash ^ 0x27, fnvPrime);
  }
  return hash;
}

/** Hash of the word whose hash so far is `hash`, with one more folded code unit. */
export function extendHash(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, fnvPrime);
}

/** The folded text of a word: lower case, no diacritics, straight apostrophe. */
export function foldWord(word: string): string {
  let folded = "";
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kind = kindOf[code] as number;
    if (kind === charKind.word) folded += String.fromCharCode(code < foldedEnd ? (foldOf[code] as number) : code);
    else if (kind === charKind.apostrophe) folded += "'";
  }
  return folded;
}
