import { areTurned } from "./areTurned.js";
import { isSameButForDialect } from "./dialect.js";
import { isPluralOf } from "./english.js";
import { smallWords } from "./longerNames.js";
import { areTakenForEachOther } from "./nameWordPairs.js";
import { distinguishing, fewestInLongTitle, isAllButLast, isCutShort, isOfOtherKind } from "./nearTitles.js";
import { wordDistance } from "./wordDistance.js";

/** Word edits up to which a stretch is taken for a slip of the name. */
const mostEdits = 2;
/** One more, where so many big words are those of the name. */
const fewestForMore = 4;
/** So many big words must agree before a wrong, missing or extra big word is called a mistake. */
const fewestForWord = 5;
/** So many, where a word of the name is left out, sounds alike, or is one of a ministry's: a government has few of them. */
const fewestForMissing = 4;
/** So many, where it says only that a field follows: "Kementerian Koordinator Perekonomian" for "Kementerian Koordinator Bidang Perekonomian". */
const fewestForField = 3;
/** So many, where the two words are often taken for each other. */
const fewestForPair = 2;

/** Words that titles write small besides the small words of every name, or that take their place by mistake. */
export const otherLinks: ReadonlySet<string> = new Set(
  "all relating related concerning regarding towards toward among between under their his her through without over about upon into during this tentang mengenai melalui antara".split(
    " ",
  ),
);

/** How far a stretch of words is from a name: edits, and of what kind (none but "mengenai" for "tentang", letters of a word, small words, a big word that is often taken for another, any big word). */
export interface Compared {
  readonly cost: number;
  readonly kind: "same" | "letters" | "small" | "pair" | "word";
}

/** "Badan Statistik Pusat": the very words of the name, two of them in the wrong order. */
function isSwapped(name: readonly string[], words: readonly string[], from: number, to: number): boolean {
  if (name.length !== to - from || name.length < 3) return false;
  const differing = name.flatMap((word, at) => (word === words[from + at] ? [] : [at]));
  const [one, other] = differing;
  if (differing.length !== 2 || one === undefined || other === undefined || other - one > 2) return false;
  return name[one] === words[from + other] && name[other] === words[from + one];
}

/** "ASEAN Convention on Trafficking of Persons, Particularly Women and Children": a long title in which only links and words that are taken for each other differ. */
function isLooseTitle(name: readonly string[], words: readonly string[], from: number, to: number): boolean {
  if (name.length < fewestInLongTitle || name.length !== to - from) return false;
  let differing = 0;
  for (const [at, word] of name.entries()) {
    const other = words[from + at] as string;
    if (word === other) continue;
    differing++;
    const areLinks = (smallWords.has(word) || otherLinks.has(word)) && (smallWords.has(other) || otherLinks.has(other));
    if (!areLinks && !areTakenForEachOther(word, other)) return false;
  }
  return differing > 1 && differing <= mostLoose && name[0] === words[from];
}

const mostLoose = 3;

/** "Indonesian Commission for Child Protection": the very big words of a name of four or more, in another order after the first one, with other links. */
export function isReordered(name: readonly string[], words: readonly string[], from: number, to: number): boolean {
  const isBig = (word: string) => !smallWords.has(word) && !otherLinks.has(word);
  const own = name.filter(isBig);
  if (own.length < fewestReordered || Math.abs(to - from - name.length) > 2) return false;
  const written = words.slice(from, to).filter(isBig);
  // "United States State Department" has no link to have been put wrong.
  if (written.length === to - from) return false;
  if (written.length !== own.length || !isBig(words[from] as string) || !isBig(words[to - 1] as string)) return false;
  // "the Department of Labor of the United States": whose it is may stand at either end.
  return own[0] === written[0] && own.join(" ") !== written.join(" ") && [...own].sort().join(" ") === [...written].sort().join(" ");
}

const fewestReordered = 4;

/** Word edits between a name and a stretch of words; undefined when equal, too far apart or too little in common. */
export function compare(name: readonly string[], words: readonly string[], from: number, to: number): Compared | undefined {
  const joined = to - from === name.length + 1 ? withoutSplit(name, words, from, to) : undefined;
  if (joined) {
    // "Inter-Governmental Commission for Human Rights": besides the word in two parts, something else is amiss.
    const rest = compareWhole(name, joined, 0, joined.length);
    if (rest && rest.kind !== "word") return { cost: Math.max(rest.cost, 1), kind: rest.kind === "same" ? "letters" : rest.kind };
  }
  return compareWhole(name, words, from, to);
}

/** The stretch with two words as the one long word of the name that they make up; undefined where there are none, or where the name has such a word nowhere. */
function withoutSplit(name: readonly string[], words: readonly string[], from: number, to: number): readonly string[] | undefined {
  for (let at = from; at + 1 < to; at++) {
    const whole = `${words[at]}${words[at + 1]}`;
    const own = name[at - from] as string;
    // "PT Permodalan" has a word too many, and no long one in two.
    if ((words[at] as string).length < fewestOfPart && whole !== own) continue;
    // "Cooperation in Semarang" is no "Cooperationin".
    if ((words[at + 1] as string).length < fewestOfPart || smallWords.has(words[at] as string) || otherLinks.has(words[at + 1] as string))
      continue;
    if (own.length >= fewestSplit && own.charCodeAt(0) === whole.charCodeAt(0) && likeness(own, whole) !== "other")
      return [...words.slice(from, at), whole, ...words.slice(at + 2, to)];
  }
  return undefined;
}

const fewestSplit = 8;
const fewestOfPart = 4;

function compareWhole(name: readonly string[], words: readonly string[], from: number, to: number): Compared | undefined {
  if (isSwapped(name, words, from, to)) return { cost: 1, kind: "small" };
  if (hasOtherLink(name, words, from, to)) return { cost: 0, kind: "same" };
  if (isLooseTitle(name, words, from, to)) return { cost: 1, kind: "small" };
  const ends = [likeness(name[0] as string, words[from] as string), likeness(name[name.length - 1] as string, words[to - 1] as string)];
  // Of a long title everything but the last word may tell: "by Land, Sea and Water".
  if (ends[0] !== "other" && ends[1] === "other" && (isAllButLast(name, words, from, to) || isCutShort(name, words, from, to)))
    return { cost: 1, kind: "word" };
  if (ends[1] === "same" && isOfOtherKind(name, words, from, to)) return { cost: 1, kind: "word" };
  if (ends.some((one) => one === "other")) return undefined;
  // The head and the tail differ by length at most by one word, so the edit can be found from both sides.
  let head = 0;
  let letters = 0;
  let small = 0;
  let exactBig = 0;
  let pairs = 0;
  const note = (one: string, kind: "same" | "letters" | "pair") => {
    if (kind === "letters") letters++;
    else if (kind === "pair") pairs++;
    else if (!smallWords.has(one)) exactBig++;
  };
  const shorter = Math.min(name.length, to - from);
  let substituted: "small" | "word" | "letters" | undefined;
  let tail = 0;
  const gapped = name.length !== to - from;
  while (head < shorter) {
    const like = likeness(name[head] as string, words[from + head] as string);
    if (like === "other") break;
    note(name[head] as string, like);
    head++;
  }
  if (head < shorter || gapped) {
    while (tail < shorter - head) {
      const like = likeness(name[name.length - 1 - tail] as string, words[to - 1 - tail] as string);
      if (like === "other") break;
      note(name[name.length - 1 - tail] as string, like);
      tail++;
    }
    const leftName = name.slice(head, name.length - tail);
    const leftText = words.slice(from + head, to - tail);
    if (isSplit(leftName, leftText)) {
      letters++;
      substituted = "letters";
    } else if (leftName.join(" ") === "and the" && leftText.length === 0) substituted = "small";
    else if (leftName.length > 1 || leftText.length > 1) return undefined;
    const both = [...leftName, ...leftText];
    if (both.some((word) => /\d/.test(word)) || holders.test(leftName[0] ?? "") !== holders.test(leftText[0] ?? "")) return undefined;
    // "Universitas di Surabaya": any university of the town.
    if (name.length === 2 && leftName.length === 0 && leftText[0] === "di") return undefined;
    substituted ??= both.every((word) => smallWords.has(word) || otherLinks.has(word)) ? "small" : "word";
    if (substituted === "small") small++;
    // An article too many misspells no name; one that is missing, "for Asia and Pacific", tells a slip.
    if (substituted === "small" && leftName.length === 0 && leftText[0] === "the" && letters === 0 && pairs === 0)
      return { cost: 0, kind: "same" };
  }
  const bigWords = name.filter((word) => !smallWords.has(word)).length;
  if (pairs > 0) {
    const isPlain = pairs === 1 && letters === 0 && substituted === undefined && exactBig >= fewestForPair;
    return isPlain ? { cost: 1, kind: "pair" } : undefined;
  }
  const cost = letters + (substituted && substituted !== "letters" ? 1 : 0);
  const most = exactBig >= fewestForMore ? mostEdits + 1 : mostEdits;
  if (cost === 0 || cost > most || exactBig < 2) {
    const isShort = cost === 1 && letters === 1 && exactBig === 1 && name.length === 2;
    if (!isShort) return undefined;
  }
  if (exactBig * 2 < bigWords) return undefined;
  const missing = gapped && name.length > to - from ? name[head] : undefined;
  const isMissing = missing !== undefined && !distinguishing.test(missing);
  const soundsAlike = !gapped && substituted === "word" && areAlike(name[head] as string, words[from + head] as string);
  const isOfMinistry = !gapped && ministry.test(name[0] as string);
  const fewest = missing === "bidang" ? fewestForField : isMissing || soundsAlike || isOfMinistry ? fewestForMissing : fewestForWord;
  if (substituted === "word" && (exactBig < fewest || letters > 0)) return undefined;
  return { cost, kind: substituted === "word" ? "word" : small > 0 ? "small" : "letters" };
}

const ministry = /^(?:kementerian|ministry)$/;

/** "Pelacakan" for "Pelaporan": as long, with the same beginning, and three letters that differ at most. */
function areAlike(one: string, other: string): boolean {
  return (
    one.length === other.length && one.length >= fewestSplit && one.slice(0, 3) === other.slice(0, 3) && wordDistance(one, other, 3) <= 3
  );
}

/** "South East" for "Southeast", "Manpower" for "Man Power": the same letters, parted elsewhere. */
function isSplit(one: readonly string[], other: readonly string[]): boolean {
  return one.length + other.length === 3 && one.join("") === other.join("");
}

/** Who holds an office, as against the office itself. */
const holders = /^(?:(?:minister|secretary|director)s?|menteri|sekretaris|direktur)$/;

/** The same word, the same but for a letter or two, one that is often taken for it, or another word. */
function likeness(one: string, other: string): "same" | "letters" | "pair" | "other" {
  if (one === other || (subjectLink.test(one) && subjectLink.test(other))) return "same";
  const byLetters = likenessOfLetters(one, other);
  return byLetters === "other" && areTakenForEachOther(one, other) ? "pair" : byLetters;
}

function likenessOfLetters(one: string, other: string): "letters" | "other" {
  // A minister is no ministry.
  if (holders.test(one) !== holders.test(other)) return "other";
  // No spelling habit and no ending changes the first letter.
  if (one.charCodeAt(0) !== other.charCodeAt(0) || Math.abs(one.length - other.length) > 6) return "other";
  if (isSlipOfLink(one, other)) return "letters";
  if (/\d/.test(one) || /\d/.test(other) || smallWords.has(one) || smallWords.has(other)) return "other";
  const bareOne = one.replace(/(?:'s?|s|es|s')$/, "");
  const bareOther = other.replace(/(?:'s?|s|es|s')$/, "");
  if (bareOne === bareOther && bareOne.length > 3) return "letters";
  if (isPluralOf(one, other) || isPluralOf(other, one)) return "letters";
  const length = Math.min(one.length, other.length);
  // "Coastal" for "Coast".
  if (length >= 5 && (one.startsWith(other) || other.startsWith(one)) && Math.abs(one.length - other.length) <= 2) return "letters";
  if (standardEnding(one) === standardEnding(other)) return "letters";
  if (length >= 5 && (one === `${other}nya` || other === `${one}nya`)) return "letters";
  const limit = length < 4 ? 0 : length < 7 ? 1 : 2;
  if (isSameButForDialect(one, other)) return "letters";
  return limit > 0 && one.charAt(0) === other.charAt(0) && wordDistance(one, other, limit) <= limit ? "letters" : "other";
}

/** "Againts" for "against": a long link with two letters that changed places, which is no word. */
function isSlipOfLink(one: string, other: string): boolean {
  return one.length > 5 && smallWords.has(one) && !smallWords.has(other) && !otherLinks.has(other) && areTurned(one, other);
}

/** What a title is about follows either. */
const subjectLink = /^(?:tentang|mengenai)$/;

/** The very words of the name, but for such a link. */
function hasOtherLink(name: readonly string[], words: readonly string[], from: number, to: number): boolean {
  if (name.length !== to - from || !name.some((word) => subjectLink.test(word))) return false;
  return name.every((word, at) => likeness(word, words[from + at] as string) === "same");
}

/** "Terorganisir" is the Dutch way of "terorganisasi". */
function standardEnding(word: string): string {
  return word.replace(/ir$/, "asi");
}
