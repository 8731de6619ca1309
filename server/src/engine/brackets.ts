import type { Place } from "./longForms.js";

/** A round bracket, by the places of its signs. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
}

/** The innermost round bracket in which the acronym stands. */
export function bracketAround(place: Place): Bracket | undefined {
  const { plain, candidate, view } = place;
  let depth = 0;
  const from = Math.max(view.contentStart, candidate.start - longestBracket);
  for (let at = candidate.start - 1; at >= from; at--) {
    const code = plain.charCodeAt(at);
    if (code === 0x29) depth++;
    else if (code === 0x28 && depth-- === 0) {
      const close = closingBracket(place, at);
      return close > candidate.start ? { open: at, close } : undefined;
    }
  }
  return undefined;
}

/** Where the bracket that opens at `open` closes; -1 where it does not. */
export function closingBracket(place: Place, open: number): number {
  const { plain, view } = place;
  let depth = 0;
  const to = Math.min(view.contentEnd, open + longestBracket);
  for (let at = open; at < to; at++) {
    const code = plain.charCodeAt(at);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return at;
  }
  return -1;
}

const longestBracket = 240;
