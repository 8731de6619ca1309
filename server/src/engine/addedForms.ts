/** Words, nodes and forms that lie over an index's arrays: those of a workspace's packs, or all of them while a base is compiled. */
export class AddedForms {
  /** Hash of each added word. */
  readonly words: number[];
  /** Word over which each added node is reached, and the node from which it is. */
  readonly nodeWords: number[];
  readonly parents: number[];
  /** Node at which each added form ends, and the form before it that ends at the same node. */
  readonly ends: number[];
  readonly nextForms: number[];
  readonly #firstWord: number;
  readonly #firstNode: number;
  readonly #firstForm: number;
  readonly #wordIds: Map<number, number>;
  readonly #edges: Edges;
  readonly #formsAt: Map<number, number>;

  /** How many words, nodes and forms lie under it. */
  constructor(firstWord: number, firstNode: number, firstForm: number, from?: AddedForms) {
    this.#firstWord = firstWord;
    this.#firstNode = firstNode;
    this.#firstForm = firstForm;
    this.words = [...(from?.words ?? [])];
    this.nodeWords = [...(from?.nodeWords ?? [])];
    this.parents = [...(from?.parents ?? [])];
    this.ends = [...(from?.ends ?? [])];
    this.nextForms = [...(from?.nextForms ?? [])];
    this.#wordIds = new Map(from ? from.#wordIds : []);
    this.#edges = from ? from.#edges.copy() : new Edges();
    this.#formsAt = new Map(from ? from.#formsAt : []);
  }

  copy(): AddedForms {
    return new AddedForms(this.#firstWord, this.#firstNode, this.#firstForm, this);
  }

  /** Id of the added word with this hash, or -1. */
  findWord(hash: number): number {
    return this.#wordIds.get(hash) ?? -1;
  }

  addWord(hash: number): number {
    const id = this.#firstWord + this.words.push(hash) - 1;
    this.#wordIds.set(hash, id);
    return id;
  }

  /** The added node reached from `node` over a word id, or -1. */
  step(node: number, word: number): number {
    return this.#edges.find(node, word);
  }

  addNode(parent: number, word: number): number {
    const node = this.#firstNode + this.nodeWords.push(word) - 1;
    this.parents.push(parent);
    this.#edges.add(parent, word, node);
    return node;
  }

  /** The last of the added forms that end at a node. */
  firstForm(node: number): number | undefined {
    return this.#formsAt.get(node);
  }

  /** Adds a form that ends at `node`, where `before` was the last form so far (-1: none). */
  addForm(node: number, before: number): number {
    const form = this.#firstForm + this.ends.push(node) - 1;
    this.nextForms.push(before);
    this.#formsAt.set(node, form);
    return form;
  }
}

const fewestPlaces = 64;

/** Nodes by parent and word. A map would need one number for both, which is too large to be kept without an object of its own. */
class Edges {
  /** Parent, word and node of each edge, at a place that parent and word give or at the next free one; a node of 0 is a free place. */
  #table = new Int32Array(3 * fewestPlaces);
  #count = 0;

  copy(): Edges {
    const copy = new Edges();
    copy.#table = this.#table.slice();
    copy.#count = this.#count;
    return copy;
  }

  /** The node reached from a parent over a word, or -1. */
  find(parent: number, word: number): number {
    const node = this.#table[this.#placeOf(parent, word) + 2] as number;
    return node === 0 ? -1 : node;
  }

  /** Adds an edge that is not there yet. */
  add(parent: number, word: number, node: number): void {
    if (++this.#count * 6 > this.#table.length) this.#grow();
    const at = this.#placeOf(parent, word);
    this.#table[at] = parent;
    this.#table[at + 1] = word;
    this.#table[at + 2] = node;
  }

  #placeOf(parent: number, word: number): number {
    const table = this.#table;
    const last = table.length / 3 - 1;
    let place = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
    for (place = (place ^ (place >>> 15)) & last; ; place = (place + 1) & last) {
      const at = 3 * place;
      if (table[at + 2] === 0 || (table[at] === parent && table[at + 1] === word)) return at;
    }
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 3)
      if (before[at + 2] !== 0) this.#table.set(before.subarray(at, at + 3), this.#placeOf(before[at] as number, before[at + 1] as number));
  }
}
