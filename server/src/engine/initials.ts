import { foldWord } from "./tokens.js";

/** How the letters of an acronym come from words: each big word gives some, or one big word was passed over. */
export type InitialsFit = "strict" | "loose";

/** Small words need not give a letter. */
export const smallWords: ReadonlySet<string> = new Set(
  "of the and for in on to against with a an by at or from as dan di ke yang untuk dalam pada dari dengan serta atas bagi oleh atau terhadap".split(
    " ",
  ),
);

/** Most letters that one word gives: Indonesian acronyms take syllables (Ke-men-lu, Ba-res-krim). */
const longestShare = 6;

/**
 * Whether folded words spell out an acronym, given by its folded letters and digits. A digit says how often the letter before it
 * counts (P3MI: Perusahaan Penempatan Pekerja Migran Indonesia). "loose": four letters or more and one inner word gives none.
 */
export function initialsFit(letters: string, words: readonly string[]): InitialsFit | undefined {
  if (letters.length < 2 || letters.length > 24 || words.length === 0) return undefined;
  for (const spelled of spellings(letters)) {
    if ((words[0] as string).charAt(0) !== spelled.charAt(0) || smallWords.has(words[0] as string)) continue;
    if (fits({ letters: spelled, words, budget: 4000 }, 0, 0, 0, 0)) return "strict";
  }
  if (letters.length < 4) return undefined;
  for (const spelled of spellings(letters)) {
    if ((words[0] as string).charAt(0) !== spelled.charAt(0) || smallWords.has(words[0] as string)) continue;
    if (fits({ letters: spelled, words, budget: 4000 }, 0, 0, 0, 1)) return "loose";
  }
  return undefined;
}

/** The same for a long form in one string. */
export function spellsOut(letters: string, longForm: string): InitialsFit | undefined {
  return initialsFit(
    letters,
    longForm
      .split(/[^A-Za-zÀ-ỿ0-9'\u2019]+/u)
      .filter((word) => word !== "")
      .map(foldWord),
  );
}

function spellings(letters: string): string[] {
  const found = [letters];
  if (/[A-Za-zÀ-ỿ][2-9]/u.test(letters)) {
    found.push(letters.replace(/([A-Za-zÀ-ỿ])([2-9])/gu, (_, letter: string, times: string) => letter.repeat(Number(times))));
    found.push(letters.replace(/2/g, "t"));
  }
  return found;
}

interface Search {
  readonly letters: string;
  readonly words: readonly string[];
  /** Steps left: odd words must not cost more than their worth. */
  budget: number;
}

function fits(search: Search, word: number, letter: number, givers: number, skips: number): boolean {
  const { letters, words } = search;
  if (search.budget-- <= 0) return false;
  if (word === words.length) return letter === letters.length && givers >= 2;
  const current = words[word] as string;
  const isLast = word === words.length - 1;
  const isSmall = smallWords.has(current);
  const most = Math.min(isSmall ? 2 : longestShare, current.length, letters.length - letter);
  for (let share = 1; share <= most; share++) {
    if (current.charCodeAt(share - 1) !== letters.charCodeAt(letter + share - 1)) break;
    if (fits(search, word + 1, letter + share, givers + 1, skips)) return true;
  }
  if (isSmall && word > 0 && !isLast) return fits(search, word + 1, letter, givers, skips);
  return !isSmall && skips > 0 && word > 0 && !isLast && fits(search, word + 1, letter, givers, skips - 1);
}
