import type { Level } from "../engine/concept.js";
import type { BlockView } from "../engine/facts.js";
import { shape } from "../engine/tokens.js";

/** Words that are to be written joined, or apart: the first and the last token, what to write and why. */
export interface Joining {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly why: string;
  readonly level?: Level;
}

export type JoiningReader = (view: BlockView, at: number) => Joining | undefined;

/** What parts a token from the next: one space or one hyphen; undefined for anything else. */
export function linkAfter({ text, tokens }: BlockView, at: number): " " | "-" | undefined {
  if (at + 1 >= tokens.count || tokens.gaps[at + 1] !== 0) return undefined;
  const between = text.slice(tokens.ends[at], tokens.starts[at + 1]);
  return /^\s{1,2}$/.test(between) ? " " : between === "-" ? "-" : undefined;
}

/** Two tokens written as one word, with whatever the text has from the second on. */
export function joined({ text, tokens }: BlockView, first: number, last: number, why: string): Joining {
  const head = text.slice(tokens.starts[first], tokens.ends[first]);
  return { first, last, text: head + text.slice(tokens.starts[first + 1], tokens.ends[last]), why };
}

/** Neither a capital nor a digit in the token. */
export function isLower({ tokens }: BlockView, at: number): boolean {
  return ((tokens.shapes[at] as number) & (shape.capital | shape.innerCapital | shape.digit)) === 0;
}
