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
  /** Nodes by parent and word. */
  readonly #edges: Map<number, number>;
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
    this.#edges = new Map(from ? from.#edges : []);
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
    return this.#edges.get(edge(node, word)) ?? -1;
  }

  addNode(parent: number, word: number): number {
    const node = this.#firstNode + this.nodeWords.push(word) - 1;
    this.parents.push(parent);
    this.#edges.set(edge(parent, word), node);
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

/** Most words that a base may have: a node and a word share one number. */
const mostWords = 2 ** 22;

function edge(node: number, word: number): number {
  return node * mostWords + word;
}
