import type { Lang } from "../engine/concept.js";
import { wordPairs } from "./suggestWordPairs.js";

/** Folded words of a text reduced to their stems, without function words, with what the same words would be in the other language. */
export interface PassageWord {
  readonly stem: string;
  /** Stems of the other language for the same thing. */
  readonly others: readonly string[];
  /** Stems of the same language for nearly the same thing. */
  readonly alike: readonly string[];
}

/** The words of a text that tell what it is about, in order; an empty place stands where a function word was. */
export function passageWords(text: string): (PassageWord | undefined)[] {
  return wordsOf(text).map((word) => {
    if (isEmpty(word)) return undefined;
    const stem = stemOf(word);
    return { stem, others: translations().get(stem) ?? none, alike: likeWords().get(stem) ?? none };
  });
}

/** Stems of the other language for the same thing. */
export function translationsOf(stem: string): readonly string[] {
  return translations().get(stem) ?? none;
}

/** The language of a few words, by those that have a counterpart in the other language; undefined where they do not tell. */
export function languageOfWords(text: string): Lang | undefined {
  let english = 0;
  let indonesian = 0;
  for (const word of wordsOf(text)) {
    const stem = stemOf(word);
    const [isEnglish, isIndonesian] = [englishStems().has(stem), indonesianStems().has(stem)];
    if (isEnglish && !isIndonesian) english++;
    if (isIndonesian && !isEnglish) indonesian++;
  }
  return english > indonesian ? "en" : indonesian > english ? "id" : undefined;
}

/** Stems of a text, function words left out. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => (isEmpty(word) ? [] : [stemOf(word)]));
}

/** Folded words of a text. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/['’]s\b/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A year: what a passage says of it is weighed apart from its words. */
export function isYear(word: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(word);
}

/**
 * The stem of a folded word of either language. It need not be a word; it must only be the same for "pemulangan", "memulangkan" and
 * "dipulangkan", and for "repatriate", "repatriated" and "repatriation".
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /\d/.test(word) || word.length < 4 ? word : englishStem(indonesianStem(singular(word)));
  if (stems.size > mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

const none: readonly string[] = [];
const stems = new Map<string, string>();
/** The memory of stems begins anew here, so that a server that runs for weeks does not grow. */
const mostStems = 20_000;

function isEmpty(word: string): boolean {
  return word.length < 2 || emptyWords.has(word);
}

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith("s")) return word;
  return /(?:sses|xes|ches|shes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Prefixes with the letter that they swallow, longest first. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:meny|peny)(?=[aeiou])/, "s"],
  [/^(?:mem|pem)(?=[aeiou])/, "p"],
  [/^(?:meng|peng)(?=[aeiou])/, ""],
  [/^(?:meng|peng)/, ""],
  [/^(?:men|pen)(?=[aeiou])/, "t"],
  [/^(?:mem|pem|men|pen|ber|ter|per)/, ""],
  [/^(?:me|pe|di|ke|se|be)/, ""],
];

function indonesianStem(word: string): string {
  let stem = word.replace(/(?:nya|lah|kah|pun)$/, "");
  if (stem.length < 4) stem = word;
  const bare = stem.replace(/(?:kan|an|i)$/, "");
  if (bare.length >= 4) stem = bare;
  for (let round = 0; round < 2; round++) {
    for (const [pattern, letter] of prefixes) {
      const next = stem.replace(pattern, letter);
      if (next === stem) continue;
      if (next.length >= 4) stem = next;
      break;
    }
  }
  return stem;
}

const englishEndings = [
  "ization",
  "isation",
  "ational",
  "ation",
  "ition",
  "ement",
  "ment",
  "ness",
  "ingly",
  "ing",
  "ance",
  "ence",
  "able",
  "ible",
  "tor",
  "ter",
  "or",
  "er",
  "ive",
  "ed",
  "ly",
  "al",
  "ion",
  "ate",
  "ism",
  "ist",
  "e",
  "y",
];

const laterEndings = [...englishEndings, "at"];

function englishStem(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round++) {
    // "repatriated" loses "ed" first; what is left is no word any more.
    const endings = round === 0 ? englishEndings : laterEndings;
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= 4);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}

let table: Map<string, readonly string[]> | undefined;

/** The words of each line of the pairs, English and Indonesian. */
function pairs(): [english: string[], indonesian: string[]][] {
  return wordPairs
    .trim()
    .split("\n")
    .map((line) => {
      const [english = "", indonesian = ""] = line.split("=");
      return [english.trim().split(/\s+/), indonesian.trim().split(/\s+/)];
    });
}

function englishStems(): ReadonlySet<string> {
  sides ??= sidesOf();
  return sides.english;
}

function indonesianStems(): ReadonlySet<string> {
  sides ??= sidesOf();
  return sides.indonesian;
}

let sides: ReturnType<typeof sidesOf> | undefined;

function sidesOf() {
  const all = pairs();
  return {
    english: new Set(all.flatMap(([words]) => words.map(stemOf))),
    indonesian: new Set(all.flatMap(([, words]) => words.map(stemOf))),
  };
}

let likes: Map<string, readonly string[]> | undefined;

function likeWords(): ReadonlyMap<string, readonly string[]> {
  if (likes) return likes;
  const sets = new Map<string, Set<string>>();
  const add = (first: string, second: string) => {
    if (first === second) return;
    const set = sets.get(first);
    if (set) set.add(second);
    else sets.set(first, new Set([second]));
  };
  for (const sides of pairs()) for (const side of sides) for (const one of side) for (const other of side) add(stemOf(one), stemOf(other));
  likes = new Map([...sets].map(([stem, set]) => [stem, [...set]]));
  return likes;
}

function translations(): ReadonlyMap<string, readonly string[]> {
  if (table) return table;
  const sets = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const set = sets.get(from);
    if (set) set.add(to);
    else sets.set(from, new Set([to]));
  };
  for (const [english, indonesian] of pairs()) {
    for (const one of english) {
      for (const other of indonesian) {
        const first = stemOf(one);
        const second = stemOf(other);
        if (first === second) continue;
        add(first, second);
        add(second, first);
      }
    }
  }
  table = new Map([...sets].map(([stem, set]) => [stem, [...set]]));
  return table;
}

const emptyWords = new Set(
  (
    "the a an of and to is are was were be been being has have had having that this these those with for from by on in at as it its their they them he his she her we our you your who whom whose which what when where while how if then than not no nor but or so such also only other others into over under between among within without against during after before since until through about because should would could may might must shall will can do does did done more most many much some any each every all both there here however therefore including whether been according upon toward towards own one two three first second new same very yet still even just well per out up down off again once " +
    "yang dan di ke dari untuk dengan pada dalam adalah ini itu oleh sebagai tidak akan telah sudah bahwa atau juga karena kepada terhadap serta antara lain dapat harus perlu para bagi tersebut secara hingga sampai saat ketika masih lebih sejak agar maupun namun tetapi sehingga jika apabila bila maka guna atas bawah tentang menjadi merupakan ada bukan belum setiap semua seluruh beberapa banyak sangat hanya saja pula kami kita mereka ia dia nya bisa sesuai melalui tanpa selama setelah sebelum demi yaitu yakni seperti adanya dilakukan kata ujar menurut satu dua tiga sebuah suatu seorang orang baru pun lagi hal kini itulah"
  ).split(/\s+/),
);
