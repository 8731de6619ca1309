import { AddedForms } from "./addedForms.js";
import { extendHash, hashWord, Tokens, tokenize } from "./tokens.js";

const letter = { s: 0x73, e: 0x65, i: 0x69, y: 0x79, apostrophe: 0x27 } as const;
const cliticsOfThree = ["nya", "lah", "kah", "pun"];

/**
 * The index as it is kept in a file. Words are numbered in the order of their hashes (as unsigned numbers), nodes breadth first and siblings by
 * their word, so that the children of a node stand in one run.
 */
export interface TermIndexData {
  /** Hash of each word. */
  readonly words: Int32Array;
  /** Word over which each node is reached; -1 for the root. */
  readonly nodeWords: Int32Array;
  /** How many children each node has. */
  readonly childCounts: Int32Array;
  /** Node at which each form ends. */
  readonly ends: Int32Array;
}

/** What is read off the index in one pass over each list when it is opened; shared by all that lies over it, and never changed. */
interface Tables extends TermIndexData {
  /** First word of each run of hashes that begin with the same bits, and the number of words; 2^n + 1 entries. */
  readonly buckets: Int32Array;
  /** First child of each node, and the number of nodes. */
  readonly children: Int32Array;
  /** Node of each word that begins a form; 0: none does. */
  readonly roots: Int32Array;
  /** Last form that ends at each node (-1: none), and the form before it that ends at the same node. */
  readonly firstForms: Int32Array;
  readonly nextForms: Int32Array;
  /** Node from which each node is reached; made when it is first asked for. */
  parents: Int32Array | undefined;
}

/** Words of forms and, at the same places, the forms. */
export interface FormWords {
  readonly words: Int32Array;
  readonly forms: Int32Array;
}

/** So many words most forms have at most, on average. */
const usualWords = 6;
/** More children than these are searched by halves. */
const fewChildren = 8;

/**
 * A trie of word ids over hashed words: every form of the base by its sequence of words.
 * Walking costs the same however many forms there are. Forms are numbered in the order in which they were added; what is added to an index that was
 * opened lies over its arrays, which are never changed and may be shared.
 */
export class TermIndex {
  readonly #tables: Tables;
  readonly #words: Int32Array;
  readonly #buckets: Int32Array;
  readonly #shift: number;
  readonly #nodeWords: Int32Array;
  readonly #children: Int32Array;
  readonly #roots: Int32Array;
  readonly #ends: Int32Array;
  readonly #firstForms: Int32Array;
  readonly #nextForms: Int32Array;
  #added: AddedForms | undefined;

  constructor(data: TermIndexData = noForms, under?: TermIndex) {
    const tables = under ? under.#tables : tablesOf(data);
    this.#tables = tables;
    this.#words = tables.words;
    this.#buckets = tables.buckets;
    this.#shift = 1 + Math.clz32(tables.buckets.length - 1);
    this.#nodeWords = tables.nodeWords;
    this.#children = tables.children;
    this.#roots = tables.roots;
    this.#ends = tables.ends;
    this.#firstForms = tables.firstForms;
    this.#nextForms = tables.nextForms;
    if (under) this.#added = under.#added?.copy();
  }

  /** An index of the same forms to which more can be added; this one stays as it is. */
  extended(): TermIndex {
    return new TermIndex(this.#tables, this);
  }

  /** Number of forms added so far; the next form gets this number. */
  get formCount(): number {
    return this.#ends.length + (this.#added?.ends.length ?? 0);
  }

  get wordCount(): number {
    return this.#words.length + (this.#added?.words.length ?? 0);
  }

  get nodeCount(): number {
    return this.#nodeWords.length + (this.#added?.nodeWords.length ?? 0);
  }

  /** Adds a form and returns its number, or -1 when `text` has no word. */
  add(text: string): number {
    const tokens = scratch;
    tokenize(text, 0, text.length, tokens);
    if (tokens.count === 0) return -1;
    let node = 0;
    for (let at = 0; at < tokens.count; at++) {
      const word = this.word(tokens.hashes[at] as number);
      const known = this.step(node, word);
      node = known > 0 ? known : this.#own().addNode(node, word);
    }
    return this.#own().addForm(node, this.firstForm(node));
  }

  /** Id of the word with this hash, added when new. */
  word(hash: number): number {
    const id = this.find(hash);
    return id >= 0 ? id : this.#own().addWord(hash);
  }

  /** Id of a word given as text, added when new. */
  addWord(text: string): number {
    return this.word(hashWord(text));
  }

  /** Id of the vocabulary word with this hash, or -1. */
  find(hash: number): number {
    const words = this.#words;
    const bucket = hash >>> this.#shift;
    const end = this.#buckets[bucket + 1] as number;
    for (let id = this.#buckets[bucket] as number; id < end; id++) if (words[id] === hash) return id;
    return this.#added ? this.#added.findWord(hash) : -1;
  }

  /** The node reached from `node` over a word id, or -1. */
  step(node: number, word: number): number {
    const nodeWords = this.#nodeWords;
    if (node < nodeWords.length) {
      let low = this.#children[node] as number;
      let high = this.#children[node + 1] as number;
      while (high - low > fewChildren) {
        const middle = (low + high) >> 1;
        if ((nodeWords[middle] as number) <= word) low = middle;
        else high = middle;
      }
      for (; low < high; low++) if (nodeWords[low] === word) return low;
    }
    return this.#added ? this.#added.step(node, word) : -1;
  }

  /** Ids of the words of a form. */
  wordsOf(form: number): number[] {
    const words: number[] = [];
    for (let node = this.endOf(form); node > 0; node = this.parentOf(node)) words.push(this.wordOf(node));
    return words.reverse();
  }

  /** A form has `one` right before `other`, or with one word between them. */
  hasPair(form: number, one: number, other: number): boolean {
    // No word of the index.
    let next = -2;
    let afterNext = -2;
    for (let node = this.endOf(form); node > 0; node = this.parentOf(node)) {
      const word = this.wordOf(node);
      if (word === one && (next === other || afterNext === other)) return true;
      afterNext = next;
      next = word;
    }
    return false;
  }

  /** Each word of each of these forms (rising numbers), from its last to its first, and beside it the form. In one loop over the arrays, as it goes through tens of thousands of words when a process makes its first check. */
  wordsIn(forms: readonly number[]): FormWords {
    let words = new Int32Array(forms.length * usualWords);
    let holders = new Int32Array(words.length);
    const nodeWords = this.#nodeWords;
    const parents = this.#parents();
    const ends = this.#ends;
    let count = 0;
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at] as number;
      if (form >= ends.length) break;
      for (let node = ends[form] as number; node > 0; node = parents[node] as number) {
        if (count === words.length) {
          words = twice(words);
          holders = twice(holders);
        }
        words[count] = nodeWords[node] as number;
        holders[count++] = form;
      }
    }
    const own = { words: words.subarray(0, count), forms: holders.subarray(0, count) };
    return this.#added ? this.#withAdded(own, forms) : own;
  }

  #withAdded({ words, forms }: FormWords, all: readonly number[]): FormWords {
    const added = all.filter((form) => form >= this.#ends.length).map((form) => ({ form, words: this.wordsOf(form).reverse() }));
    return {
      words: Int32Array.from([...words, ...added.flatMap((one) => one.words)]),
      forms: Int32Array.from([...forms, ...added.flatMap((one) => one.words.map(() => one.form))]),
    };
  }

  /** The node at which a form ends. */
  endOf(form: number): number {
    return (form < this.#ends.length ? this.#ends[form] : this.#added?.ends[form - this.#ends.length]) as number;
  }

  /** The word over which a node is reached. */
  wordOf(node: number): number {
    return (node < this.#nodeWords.length ? this.#nodeWords[node] : this.#added?.nodeWords[node - this.#nodeWords.length]) as number;
  }

  /** The node of the forms that begin with a word, or 0. */
  root(word: number): number {
    const node = word < this.#roots.length ? (this.#roots[word] as number) : 0;
    return node === 0 && this.#added ? Math.max(0, this.#added.step(0, word)) : node;
  }

  /** First form that ends at a node, or -1. */
  firstForm(node: number): number {
    const added = this.#added?.firstForm(node);
    if (added !== undefined) return added;
    return node < this.#firstForms.length ? (this.#firstForms[node] as number) : -1;
  }

  /** Next form that ends at the same node, or -1. */
  nextForm(form: number): number {
    return (form < this.#nextForms.length ? this.#nextForms[form] : this.#added?.nextForms[form - this.#nextForms.length]) as number;
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
    if (last !== 0x61 && last !== 0x68 && last !== 0x6e) return -1;
    const third = text.charCodeAt(end - 3) | 32;
    const second = text.charCodeAt(end - 2) | 32;
    for (const clitic of cliticsOfThree)
      if (clitic.charCodeAt(2) === last && clitic.charCodeAt(1) === second && clitic.charCodeAt(0) === third)
        return this.find(tokens.hashes3[at] as number);
    return -1;
  }

  /** All of it laid out anew as arrays, and the new id of each word. */
  laidOut(): { data: TermIndexData; wordIds: Int32Array } {
    const hashes = Int32Array.from({ length: this.wordCount }, (_, id) => this.#hashOf(id));
    const byHash = Array.from(hashes.keys()).sort((one, other) => ((hashes[one] as number) >>> 0) - ((hashes[other] as number) >>> 0));
    const words = Int32Array.from(byHash, (id) => hashes[id] as number);
    const wordIds = new Int32Array(words.length);
    byHash.forEach((id, place) => {
      wordIds[id] = place;
    });
    const below: number[][] = Array.from({ length: this.nodeCount }, () => []);
    for (let node = 1; node < below.length; node++) (below[this.parentOf(node)] as number[]).push(node);
    const order = [0];
    const childCounts = new Int32Array(below.length);
    for (let place = 0; place < order.length; place++) {
      const sorted = (below[order[place] as number] as number[]).sort(
        (one, other) => (wordIds[this.wordOf(one)] as number) - (wordIds[this.wordOf(other)] as number),
      );
      childCounts[place] = sorted.length;
      for (const child of sorted) order.push(child);
    }
    const nodeWords = Int32Array.from(order, (node) => (node === 0 ? -1 : (wordIds[this.wordOf(node)] as number)));
    const nodeIds = new Int32Array(below.length);
    order.forEach((node, place) => {
      nodeIds[node] = place;
    });
    const ends = Int32Array.from({ length: this.formCount }, (_, form) => nodeIds[this.endOf(form)] as number);
    return { data: { words, nodeWords, childCounts, ends }, wordIds };
  }

  #hashOf(word: number): number {
    return (word < this.#words.length ? this.#words[word] : this.#added?.words[word - this.#words.length]) as number;
  }

  /** The node from which a node is reached. */
  parentOf(node: number): number {
    if (node >= this.#nodeWords.length) return this.#added?.parents[node - this.#nodeWords.length] as number;
    return this.#parents()[node] as number;
  }

  #parents(): Int32Array {
    this.#tables.parents ??= parentsOf(this.#children);
    return this.#tables.parents;
  }

  #own(): AddedForms {
    this.#added ??= new AddedForms(this.#words.length, this.#nodeWords.length, this.#ends.length);
    return this.#added;
  }
}

function tablesOf(data: TermIndexData): Tables {
  const { words, nodeWords, childCounts, ends } = data;
  const children = new Int32Array(childCounts.length + 1);
  let next = 1;
  for (let node = 0; node < childCounts.length; node++) {
    children[node] = next;
    next += childCounts[node] as number;
  }
  children[childCounts.length] = next;
  const roots = new Int32Array(words.length);
  for (let node = 1; node < (children[1] as number); node++) roots[nodeWords[node] as number] = node;
  const firstForms = new Int32Array(nodeWords.length).fill(-1);
  const nextForms = new Int32Array(ends.length);
  for (let form = 0; form < ends.length; form++) {
    const node = ends[form] as number;
    nextForms[form] = firstForms[node] as number;
    firstForms[node] = form;
  }
  return { words, nodeWords, childCounts, ends, buckets: bucketsOf(words), children, roots, firstForms, nextForms, parents: undefined };
}

function twice(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2 + usualWords);
  to.set(from);
  return to;
}

function parentsOf(children: Int32Array): Int32Array {
  const parents = new Int32Array(children.length - 1);
  let child = children[0] as number;
  for (let node = 0; node < parents.length; node++)
    for (const end = children[node + 1] as number; child < end; child++) parents[child] = node;
  return parents;
}

/** Runs of hashes by their first bits: about as many runs as words. */
function bucketsOf(words: Int32Array): Int32Array {
  const bits = Math.max(1, 32 - Math.clz32(words.length));
  const buckets = new Int32Array(2 ** bits + 1);
  let bucket = 0;
  for (let id = 0; id < words.length; id++) {
    const own = (words[id] as number) >>> (32 - bits);
    while (bucket < own) buckets[++bucket] = id;
  }
  return buckets.fill(words.length, bucket + 1);
}

const noForms: TermIndexData = {
  words: new Int32Array(0),
  nodeWords: Int32Array.of(-1),
  childCounts: new Int32Array(1),
  ends: new Int32Array(0),
};

const scratch = new Tokens();
