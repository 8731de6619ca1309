import type { Lexicon } from "../engine/lexicon.js";

/** An instrument that a passage may cite. */
export interface Suggestion {
  readonly key: string;
  readonly title: string;
  readonly pinpoint?: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Instruments that a passage may cite, best first. */
export function suggestCitations(_lexicon: Lexicon, _passage: string, _options: { readonly limit?: number } = {}): readonly Suggestion[] {
  return [];
}
