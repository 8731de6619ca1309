import type { Concept } from "../engine/concept.js";

/**
 * The words of accepted terms, one a line, sorted and each once: a word list for cSpell and other spell checkers. A word that is itself a
 * discouraged spelling is left out even where a longer accepted term has it.
 */
export function cspellWords(concepts: readonly Concept[]): string {
  const accepted = new Set<string>();
  const alone = new Set<string>();
  const wrong = new Set<string>();
  for (const concept of concepts) {
    for (const term of concept.terms) {
      for (const text of [term.text, ...(term.forms ?? [])]) {
        const words = wordsOf(text);
        if (term.status === "preferred" || term.status === "admitted") {
          for (const word of words) accepted.add(word);
          if (words.length === 1) alone.add(text);
        } else if (words.length === 1 && term.match !== "context") wrong.add(text);
      }
    }
  }
  const kept = [...accepted].filter((word) => !wrong.has(word) || alone.has(word));
  return kept.length === 0 ? "" : `${kept.sort(byLetters).join("\n")}\n`;
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’]*[\p{L}\p{M}]/gu) ?? [];
}

/** By code unit, so that the file is the same wherever it is written. */
function byLetters(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
