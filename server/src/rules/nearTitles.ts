import { smallWords } from "./longerNames.js";

/** Words that part the bodies of one name from each other, or that are left out on purpose. */
export const distinguishing =
  /^(?:international|national|nasional|federal|regional|royal|central|criminal|negara|republik|[a-z]+(?:ese|ian|ish))$/;

/** A title of so many words is told by all of them but one. */
export const fewestInLongTitle = 8;

/** A title of many words, in which only the last one is another. */
export function isAllButLast(name: readonly string[], words: readonly string[], from: number, to: number): boolean {
  return (
    name.length >= fewestInLongTitle &&
    name.length === to - from &&
    !smallWords.has(words[to - 1] as string) &&
    // "Women2": the figure is that of a note.
    !/\d$/.test(words[to - 1] as string) &&
    name.slice(0, -1).every((word, at) => word === words[from + at])
  );
}

/** "by Land and Sea" for "by Land, Sea and Air", "dan Pornografi" for "dan Pornografi Anak": the title of a treaty whose last words are those of its own end, one of them left out. */
export function isCutShort(name: readonly string[], words: readonly string[], from: number, to: number): boolean {
  if (name.length < fewestInLongTitle || name.length !== to - from + 1 || !treaty.test(name.join(" "))) return false;
  let head = 0;
  while (head < to - from && name[head] === words[from + head]) head++;
  const rest = name.slice(head);
  const written = words.slice(from + head, to);
  const left = [...rest];
  for (const word of written) {
    const at = left.indexOf(word);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  const [missing] = left;
  const isBig = missing !== undefined && !smallWords.has(missing) && !distinguishing.test(missing) && !/\d/.test(missing);
  // "... Especially Women and Children" may be left out as a whole.
  return isBig && rest.length <= longestEnd && (written.length > 0 || words[to - 2] === "dan" || words[to - 2] === "and");
}

/** Words of an end in which one may be left out. */
const longestEnd = 3;
const treaty = /(?<![a-z])(?:convention|covenant|protocol|declaration|konvensi|kovenan|protokol|deklarasi)(?![a-z])/;

/** "Protokol PBB Menentang Tindak Pidana Transnasional yang Terorganisasi": the title of a convention that is called a protocol. A declaration often has the title of the treaty that follows it, and a recommendation of the ILO that of its convention. */
export function isOfOtherKind(name: readonly string[], words: readonly string[], from: number, to: number): boolean {
  if (name.length < fewestInKind || name.length !== to - from || name[0] === words[from]) return false;
  if (!kinds.has(name[0] ?? "") || !kinds.has(words[from] ?? "")) return false;
  return (
    name.slice(1).filter((word) => !smallWords.has(word)).length >= fewestBesideKind &&
    name.slice(1).every((word, at) => word === words[from + 1 + at])
  );
}

const fewestInKind = 6;
const fewestBesideKind = 4;
const kinds: ReadonlySet<string> = new Set(
  "convention covenant protocol treaty charter konvensi kovenan protokol traktat piagam".split(" "),
);
