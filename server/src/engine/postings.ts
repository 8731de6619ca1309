/**
 * Numbers gathered under keys, then read by key in the order in which they came; all in flat arrays, as there are tens of thousands and few are looked at. Each number
 * knows the one before it under its key, so that nothing has to be sorted before the first is read.
 */
export class Postings {
  #values: Int32Array = new Int32Array(4096);
  /** One more than the place of the number before under the same key; 0: there is none. */
  #before = new Int32Array(4096);
  #count = 0;
  /** By key: one more than the place of its last number, and how many it has. */
  #last = new Int32Array(4096);
  #counts = new Int32Array(4096);

  /** Numbers under keys (each less than `keyCount`), as many as there are keys: in one loop, which is several times faster than `add` where the code is not compiled yet. */
  static of(keys: Int32Array, values: Int32Array, keyCount: number): Postings {
    const count = keys.length;
    const before = new Int32Array(count);
    const last = new Int32Array(keyCount);
    const counts = new Int32Array(keyCount);
    for (let at = 0; at < count; ) {
      const key = keys[at] as number;
      before[at] = last[key] as number;
      counts[key] = (counts[key] as number) + 1;
      last[key] = ++at;
    }
    const postings = new Postings();
    postings.#values = values;
    postings.#before = before;
    postings.#count = count;
    postings.#last = last;
    postings.#counts = counts;
    return postings;
  }

  /** Puts a number under a key (0 or more). */
  add(key: number, value: number): void {
    while (key >= this.#last.length) {
      this.#last = twice(this.#last);
      this.#counts = twice(this.#counts);
    }
    if (this.#count === this.#values.length) {
      this.#values = twice(this.#values);
      this.#before = twice(this.#before);
    }
    this.#values[this.#count] = value;
    this.#before[this.#count] = this.#last[key] as number;
    this.#last[key] = ++this.#count;
    this.#counts[key] = (this.#counts[key] as number) + 1;
  }

  /** How many numbers stand under a key. */
  countUnder(key: number): number {
    return this.#counts[key] ?? 0;
  }

  /** The numbers under a key. */
  under(key: number): Int32Array {
    const count = this.countUnder(key);
    if (count === 0) return nothing;
    const found = new Int32Array(count);
    let place = this.#last[key] as number;
    for (let at = count - 1; at >= 0; at--) {
      found[at] = this.#values[place - 1] as number;
      place = this.#before[place - 1] as number;
    }
    return found;
  }
}

const nothing = new Int32Array(0);

function twice(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2 + 16);
  to.set(from);
  return to;
}
