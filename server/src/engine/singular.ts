/** An English word without the s of the plural; words that end in -ss or -us, and short ones, have none. In small letters. */
export function singularOf(word: string): string {
  return /[a-z]{3}[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
