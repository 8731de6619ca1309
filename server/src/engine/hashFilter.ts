/**
 * Whether a hash may be one of a few hundred: a bit looked up in place of a map, for what is asked of every word of a memo and is nearly always none of them. May say yes of a hash that is none, never no
 * of one that is.
 */
export class HashFilter {
  readonly #bits = new Uint32Array(size);

  constructor(hashes: Iterable<number>) {
    for (const hash of hashes) {
      const at = (hash >>> 5) & (size - 1);
      this.#bits[at] = (this.#bits[at] as number) | (1 << (hash & 31));
    }
  }

  mayHave(hash: number): boolean {
    return (((this.#bits[(hash >>> 5) & (size - 1)] as number) >>> (hash & 31)) & 1) !== 0;
  }
}

/** Words of 32 bits; a power of two. */
const size = 512;
