/** Adds "-nya" and its like; an acronym takes it with a hyphen. */
export function withClitic(text: string, clitic: string): string {
  const bare = clitic.replace(/^-/, "");
  return endsInCapitals.test(text) ? `${text}-${bare}` : text + bare;
}

/** The length of the hyphen that stands before a clitic right behind a stretch, where what is written there takes it without one ("shelter-nya", "rumah amannya"). */
export function needlessHyphen(text: string, end: number, written: string): number {
  return text.charCodeAt(end) === 0x2d && hyphenedClitic.test(text.slice(end, end + 5)) && /[a-zà-ÿ]$/.test(written) ? 1 : 0;
}

/** The letters are those of an Indonesian clitic. */
export function isClitic(letters: string): boolean {
  return /^(?:nya|lah|kah|pun|ku|mu)$/.test(letters);
}

const endsInCapitals = /\p{Lu}$/u;
const hyphenedClitic = /^-(?:nya|lah|kah|ku|mu)(?![A-Za-zÀ-ỿ0-9-])/;
