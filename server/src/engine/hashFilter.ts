/**
 * Whether a hash may be one of a few hundred: a bit looked up in place of a map, for what is asked of every word of a memo and is nearly always none of them. May say yes of a hash that is none, never no
 * of one that is.
 */
export class HashFilter {
  readonly #bits: Uint32Array;
  readonly #last: number;

  /** `size`: words of 32 bits, a power of two; of more than a few hundred hashes it should be greater. */
  constructor(hashes: Iterable<number>, size = usualSize) {
    this.#bits = new Uint32Array(size);
    this.#last = size - 1;
    for (const hash of hashes) {
      const at = (hash >>> 5) & this.#last;
      this.#bits[at] = (this.#bits[at] as number) | (1 << (hash & 31));
    }
  }

  mayHave(hash: number): boolean {
    return (((this.#bits[(hash >>> 5) & this.#last] as number) >>> (hash & 31)) & 1) !== 0;
  }
}

const usualSize = 512;
