/** Numbers gathered under keys, then read by key in the order in which they came; all in flat arrays, as there are tens of thousands and few are looked at. */
export class Postings {
  #keys = new Int32Array(4096);
  #values = new Int32Array(4096);
  #count = 0;
  #starts: Int32Array | undefined;
  #sorted = new Int32Array(0);

  /** Puts a number under a key (0 or more). */
  add(key: number, value: number): void {
    if (this.#count === this.#keys.length) {
      this.#keys = twice(this.#keys);
      this.#values = twice(this.#values);
    }
    this.#keys[this.#count] = key;
    this.#values[this.#count++] = value;
    this.#starts = undefined;
  }

  /** The numbers under a key. */
  under(key: number): Int32Array {
    const starts = this.#starts ?? this.#sort();
    return key < 0 || key + 1 >= starts.length ? nothing : this.#sorted.subarray(starts[key], starts[key + 1]);
  }

  #sort(): Int32Array {
    const keys = this.#keys;
    let highest = -1;
    for (let at = 0; at < this.#count; at++) if ((keys[at] as number) > highest) highest = keys[at] as number;
    const starts = new Int32Array(highest + 2);
    for (let at = 0; at < this.#count; at++) starts[(keys[at] as number) + 1] = (starts[(keys[at] as number) + 1] as number) + 1;
    for (let key = 0; key <= highest; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
    const next = starts.slice();
    this.#sorted = new Int32Array(this.#count);
    for (let at = 0; at < this.#count; at++) {
      const place = next[keys[at] as number] as number;
      next[keys[at] as number] = place + 1;
      this.#sorted[place] = this.#values[at] as number;
    }
    this.#starts = starts;
    return starts;
  }
}

const nothing = new Int32Array(0);

function twice(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
