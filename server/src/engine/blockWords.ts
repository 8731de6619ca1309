import type { BlockView } from "./facts.js";
import { foldWord } from "./tokens.js";

/** The first token that starts at or after an offset; the number of tokens where none does. */
export function tokenFrom({ tokens }: BlockView, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A token as it is looked up: folded. */
export function wordAt({ text, tokens }: BlockView, token: number): string {
  return foldWord(text.slice(tokens.starts[token], tokens.ends[token]));
}
