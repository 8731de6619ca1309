import { extendHash, hashWord, Tokens, tokenize } from "./tokens.js";

/** How a word of a text differs from the word of the base that it was found under. */
export type Inflection = "none" | "plural" | "possessive" | "clitic";

const letter = { s: 0x73, e: 0x65, i: 0x69, y: 0x79, apostrophe: 0x27 } as const;
const cliticsOfThree = ["nya", "lah", "kah", "pun"];

/** The index as plain arrays: what is written at build time and read back at start. */
export interface TermIndexData {
  /** Hash of each vocabulary word, in id order. */
  readonly words: Int32Array;
  /** Parent node and word of each trie node but the root, in id order. */
  readonly parents: Int32Array;
  readonly edges: Int32Array;
  /** Node at which each form ends, in form order. */
  readonly ends: Int32Array;
}

/**
 * A trie of word ids over hashed words: every form of the base by its sequence of words.
 * Walking costs the same however many forms there are. Forms are numbered in the order in which they were added.
 */
export class TermIndex {
  #wordCount = 0;
  #vocabularyMask = 0;
  /** Hash and id (plus one; 0: free) side by side, so that a look-up touches one stretch of memory. */
  #vocabulary = new Int32Array(0);
  #nodeCount = 1;
  #edgeMask = 0;
  /** Parent, word and node (0: free) of each edge, four places apart. */
  #edges = new Int32Array(0);
  /** Node of each word that begins a form; 0: none does. */
  #roots = new Int32Array(256);
  #formCount = 0;
  #wordHashes = new Int32Array(256);
  #nodeParents = new Int32Array(256);
  #nodeWords = new Int32Array(256);
  #formEnds = new Int32Array(256);
  /** First form that ends at a node (-1: none) and the next form that ends at the same node. */
  #firstForm = new Int32Array(256).fill(-1);
  #nextForm = new Int32Array(256);

  constructor(data?: TermIndexData) {
    this.#sizeVocabulary(data ? data.words.length : 128);
    this.#sizeEdges(data ? data.edges.length : 128);
    if (!data) return;
    this.#wordHashes = withRoom(data.words, 0);
    this.#wordCount = data.words.length;
    for (let id = 0; id < this.#wordCount; id++) this.#placeWord(data.words[id] as number, id);
    this.#nodeCount = data.edges.length + 1;
    this.#nodeParents = withRoom(data.parents, 1);
    this.#nodeWords = withRoom(data.edges, 1);
    this.#roots = new Int32Array(this.#wordHashes.length);
    for (let node = 1; node < this.#nodeCount; node++) {
      const parent = this.#nodeParents[node] as number;
      const word = this.#nodeWords[node] as number;
      if (parent === 0) this.#roots[word] = node;
      this.#placeEdge(parent, word, node);
    }
    this.#firstForm = new Int32Array(this.#nodeParents.length).fill(-1);
    this.#formEnds = new Int32Array(data.ends.length + 256);
    this.#nextForm = new Int32Array(data.ends.length + 256);
    for (const node of data.ends) this.#addForm(node);
  }

  /** Number of forms added so far; the next form gets this number. */
  get formCount(): number {
    return this.#formCount;
  }

  get wordCount(): number {
    return this.#wordCount;
  }

  /** Adds a form and returns its number, or -1 when `text` has no word. */
  add(text: string): number {
    const tokens = scratch;
    tokenize(text, 0, text.length, tokens);
    if (tokens.count === 0) return -1;
    let node = 0;
    for (let at = 0; at < tokens.count; at++) node = this.#addEdge(node, this.word(tokens.hashes[at] as number));
    return this.#addForm(node);
  }

  /** Id of the word with this hash, added when new. */
  word(hash: number): number {
    const id = this.find(hash);
    return id >= 0 ? id : this.#addWord(hash);
  }

  /** Id of a word given as text, added when new. */
  addWord(text: string): number {
    return this.word(hashWord(text));
  }

  /** Id of the vocabulary word with this hash, or -1. */
  find(hash: number): number {
    const mask = this.#vocabularyMask;
    const table = this.#vocabulary;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = table[slot * 2 + 1] as number;
      if (id === 0) return -1;
      if (table[slot * 2] === hash) return id - 1;
    }
  }

  /** The node reached from `node` over a word id, or -1. */
  step(node: number, word: number): number {
    const mask = this.#edgeMask;
    const edges = this.#edges;
    for (let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask; ; slot = (slot + 1) & mask) {
      const next = edges[slot * 4 + 2] as number;
      if (next === 0) return -1;
      if (edges[slot * 4] === node && edges[slot * 4 + 1] === word) return next;
    }
  }

  /** Ids of the words of a form. */
  wordsOf(form: number): number[] {
    const words: number[] = [];
    for (let node = this.#formEnds[form] as number; node > 0; node = this.#nodeParents[node] as number)
      words.push(this.#nodeWords[node] as number);
    return words.reverse();
  }

  /** The node at which a form ends. */
  endOf(form: number): number {
    return this.#formEnds[form] as number;
  }

  /** The node of the forms that begin with a word, or 0. */
  root(word: number): number {
    return word < this.#roots.length ? (this.#roots[word] as number) : 0;
  }

  /** First form that ends at a node, or -1. */
  firstForm(node: number): number {
    return this.#firstForm[node] as number;
  }

  /** Next form that ends at the same node, or -1. */
  nextForm(form: number): number {
    return this.#nextForm[form] as number;
  }

  /**
   * Id of the word that token `at` is an inflected form of, or -1: English plural and possessive, Indonesian -nya, -lah,
   * -kah, -pun, -ku, -mu. By rule, not by listing.
   */
  findStem(text: string, tokens: Tokens, at: number): number {
    const end = tokens.ends[at] as number;
    const length = end - (tokens.starts[at] as number);
    if (length < 4) return length === 3 && (text.charCodeAt(end - 1) | 32) === letter.s ? this.find(tokens.hashes1[at] as number) : -1;
    const last = text.charCodeAt(end - 1) | 32;
    if (last === letter.s) {
      const before = text.charCodeAt(end - 2);
      if (before === letter.apostrophe || before === 0x2019) return this.find(tokens.hashes2[at] as number);
      const one = this.find(tokens.hashes1[at] as number);
      if (one >= 0) return one;
      if ((before | 32) === letter.e) {
        if ((text.charCodeAt(end - 3) | 32) === letter.i) return this.find(extendHash(tokens.hashes3[at] as number, letter.y));
        return this.find(tokens.hashes2[at] as number);
      }
      return -1;
    }
    if (last === 0x75) {
      const before = text.charCodeAt(end - 2) | 32;
      return before === 0x6b || before === 0x6d ? this.find(tokens.hashes2[at] as number) : -1;
    }
    if ((last === 0x61 || last === 0x68 || last === 0x6e) && cliticsOfThree.includes(text.slice(end - 3, end).toLowerCase()))
      return this.find(tokens.hashes3[at] as number);
    return -1;
  }

  /** The arrays from which an equal index can be made. */
  data(): TermIndexData {
    return {
      words: this.#wordHashes.slice(0, this.#wordCount),
      parents: this.#nodeParents.slice(1, this.#nodeCount),
      edges: this.#nodeWords.slice(1, this.#nodeCount),
      ends: this.#formEnds.slice(0, this.#formCount),
    };
  }

  #addWord(hash: number): number {
    if ((this.#wordCount + 1) * 2 > this.#vocabularyMask) this.#sizeVocabulary(this.#wordCount * 2);
    const id = this.#wordCount++;
    if (id >= this.#wordHashes.length) this.#wordHashes = larger(this.#wordHashes);
    this.#wordHashes[id] = hash;
    this.#placeWord(hash, id);
    return id;
  }

  #placeWord(hash: number, id: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.#vocabularyMask;
    while (this.#vocabulary[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#vocabularyMask;
    this.#vocabulary[slot * 2] = hash;
    this.#vocabulary[slot * 2 + 1] = id + 1;
  }

  #sizeVocabulary(words: number): void {
    const size = powerAbove(words * 3 + 64);
    this.#vocabularyMask = size - 1;
    this.#vocabulary = new Int32Array(size * 2);
    for (let id = 0; id < this.#wordCount; id++) this.#placeWord(this.#wordHashes[id] as number, id);
  }

  #addEdge(parent: number, word: number): number {
    const known = this.step(parent, word);
    if (known > 0) return known;
    if ((this.#nodeCount + 1) * 2 > this.#edgeMask) this.#sizeEdges(this.#nodeCount * 2);
    const node = this.#nodeCount++;
    if (node >= this.#nodeParents.length) {
      this.#nodeParents = larger(this.#nodeParents);
      this.#nodeWords = larger(this.#nodeWords);
      this.#firstForm = larger(this.#firstForm, -1);
    }
    this.#nodeParents[node] = parent;
    this.#nodeWords[node] = word;
    if (parent === 0) {
      while (word >= this.#roots.length) this.#roots = larger(this.#roots);
      this.#roots[word] = node;
    }
    this.#placeEdge(parent, word, node);
    return node;
  }

  #placeEdge(parent: number, word: number, node: number): void {
    let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & this.#edgeMask;
    while (this.#edges[slot * 4 + 2] !== 0) slot = (slot + 1) & this.#edgeMask;
    this.#edges[slot * 4] = parent;
    this.#edges[slot * 4 + 1] = word;
    this.#edges[slot * 4 + 2] = node;
  }

  #sizeEdges(edges: number): void {
    const size = powerAbove(edges * 3 + 64);
    this.#edgeMask = size - 1;
    this.#edges = new Int32Array(size * 4);
    for (let node = 1; node < this.#nodeCount; node++)
      this.#placeEdge(this.#nodeParents[node] as number, this.#nodeWords[node] as number, node);
  }

  #addForm(node: number): number {
    const form = this.#formCount++;
    if (form >= this.#formEnds.length) {
      this.#formEnds = larger(this.#formEnds);
      this.#nextForm = larger(this.#nextForm);
    }
    this.#formEnds[form] = node;
    this.#nextForm[form] = this.#firstForm[node] as number;
    this.#firstForm[node] = form;
    return form;
  }
}

const scratch = new Tokens();

function powerAbove(value: number): number {
  let size = 64;
  while (size < value) size *= 2;
  return size;
}

/** A copy with room to grow, its numbers from index `first` on. */
function withRoom(from: Int32Array, first: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length + first + 256);
  to.set(from, first);
  return to;
}

function larger(from: Int32Array, fill = 0): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  if (fill !== 0) to.fill(fill, from.length);
  to.set(from);
  return to;
}
