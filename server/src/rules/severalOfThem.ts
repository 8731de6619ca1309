import { singularOf } from "../engine/singular.js";

/** Something in the name is owned by somebody: "Women's". */
export const hasOwner = /['\u2019]s\s/;

/** "U.S. Departments of State, Treasury and Commerce": several of them, and the next one follows. */
export function namesSeveral(written: string, after: string): boolean {
  return /(?<![A-Za-z])(?:Departments|Ministries|Offices|Embassies)\sof\s/.test(written) && /^,?\s(?:and\s)?(?:the\s)?\p{Lu}/u.test(after);
}

/** A name without the endings of owners in it, to be compared. */
export function withoutOwners(name: string): string {
  return name
    .toLowerCase()
    .replace(/['\u2019]s(?=\s)/g, "")
    .replace(/\s+/g, " ");
}

/** "Internet Crimes Against Children Task Forces", "Technical Implementation Units for ...": more than one of what there is in many places, and else the words of the name. */
export function countsUnits(written: readonly string[], name: readonly string[]): boolean {
  if (written.length !== name.length) return false;
  let units = 0;
  for (const [at, word] of written.entries()) {
    if (word === name[at]) continue;
    if (!manyOfThem.has(name[at] as string) || singularOf(word) !== name[at]) return false;
    units++;
  }
  return units === 1;
}

const manyOfThem: ReadonlySet<string> = new Set("unit desk force team post shelter section squad branch hub cell".split(" "));

/** "Penyelenggaraan Sistem Elektronik" beside "Penyelenggara Sistem Elektronik": what is done, and who does it. */
export function isDoingOf(
  head: string,
  { words: [official = ""], lang }: { readonly words: readonly string[]; readonly lang?: string | undefined },
): boolean {
  return lang === "id" && /^pe/.test(head) && (head === `${official}an` || official === `${head}an`);
}

/** "ASEAN Ministerial Meeting on Environment": an article more or less after a preposition makes no other name; the one in "Asia and the Pacific" is told. */
export function isSameButForArticle(written: readonly string[], name: readonly string[]): boolean {
  const bare = (words: readonly string[]) => words.join(" ").replace(/(?<= (?:of|on|for|in|to)) the(?= )/g, "");
  return written.length !== name.length && bare(written) === bare(name);
}
