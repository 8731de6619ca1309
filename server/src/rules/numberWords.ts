import type { Lang } from "../engine/concept.js";

const small: Readonly<Record<Lang, readonly string[]>> = {
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  ),
  id: "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" "),
};
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const powers: Readonly<Record<Lang, readonly (readonly [string, number])[]>> = {
  en: [
    ["billion", 1e9],
    ["million", 1e6],
    ["thousand", 1e3],
  ],
  id: [
    ["triliun", 1e12],
    ["miliar", 1e9],
    ["juta", 1e6],
    ["ribu", 1e3],
  ],
};

/** Every word that a number is written with, to stand in a pattern. */
export const numberWord = `(?:${[
  ...[...small.en].reverse(),
  ...tens,
  "hundred",
  ...powers.en.map(([name]) => name),
  "sepuluh|sebelas|seratus|seribu|sejuta|belas|puluh|ratus|milyar",
  ...small.id,
  ...powers.id.map(([name]) => name),
].join("|")})`;

/** The language of a number in words: that of its first word. */
export function languageOfNumber(words: string): Lang {
  const [first = ""] = words.split(/[\s-]/);
  return small.en.includes(first) || tens.includes(first) || first === "a" || first === "hundred" ? "en" : "id";
}

/** The number that words say ("dua puluh satu", "one hundred and five"); undefined where they are none, or not one. */
export function numberOf(words: string): number | undefined {
  const list = words.toLowerCase().split(/[\s-]+/);
  return languageOfNumber(list[0] ?? "") === "en" ? englishNumber(list) : indonesianNumber(list);
}

function englishNumber(words: readonly string[]): number | undefined {
  let sum = 0;
  let part = 0;
  let last = Number.POSITIVE_INFINITY;
  let before = "";
  for (const [at, word] of words.entries()) {
    const unit = small.en.indexOf(word);
    const ten = tens.indexOf(word);
    const power = powers.en.find(([name]) => name === word)?.[1];
    if (word === "and" && /^(?:hundred|thousand|million|billion)$/.test(before) && at + 1 < words.length) continue;
    if (word === "a" && at === 0 && words.length > 1) part = 1;
    else if (unit >= 0) {
      const isAfterTen = tens.includes(before) && unit > 0 && unit < 10;
      if (part % 100 !== 0 && !isAfterTen) return undefined;
      if (unit === 0 && words.length > 1) return undefined;
      part += unit;
    } else if (ten >= 0) {
      if (part % 100 !== 0) return undefined;
      part += (ten + 2) * 10;
    } else if (word === "hundred") {
      if (part < 1 || part > 9) return undefined;
      part *= 100;
    } else if (power !== undefined) {
      if (part === 0 || power >= last) return undefined;
      sum += part * power;
      last = power;
      part = 0;
    } else return undefined;
    before = word;
  }
  return sum + part;
}

function indonesianNumber(words: readonly string[]): number | undefined {
  let sum = 0;
  /** Below a thousand, and the digit that waits for "puluh", "belas" or "ratus". */
  let part = 0;
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const unit = small.id.indexOf(word);
    const power = word === "milyar" ? 1e9 : powers.id.find(([name]) => name === word)?.[1];
    if (word === "seribu" || word === "sejuta") {
      const value = word === "seribu" ? 1e3 : 1e6;
      if (part > 0 || digit !== undefined || value >= last) return undefined;
      sum += value;
      last = value;
    } else if (word === "seratus") {
      if (part > 0 || digit !== undefined) return undefined;
      part = 100;
    } else if (unit > 9) {
      if (digit !== undefined || part % 100 !== 0) return undefined;
      part += unit;
    } else if (unit >= 0) {
      if (digit !== undefined || part % 10 !== 0 || (unit === 0 && words.length > 1)) return undefined;
      digit = unit;
    } else if (word === "belas" || word === "puluh" || word === "ratus") {
      if (digit === undefined || digit === 0 || part % (word === "ratus" ? 1000 : 100) !== 0) return undefined;
      part += word === "belas" ? 10 + digit : digit * (word === "puluh" ? 10 : 100);
      digit = undefined;
    } else if (power !== undefined) {
      const value = part + (digit ?? 0);
      if (value === 0 || power >= last) return undefined;
      sum += value * power;
      last = power;
      part = 0;
      digit = undefined;
    } else return undefined;
  }
  return sum + part + (digit ?? 0);
}

/** A whole number below a quadrillion in words. */
export function inWords(number: number, lang: Lang): string {
  if (number === 0) return small[lang][0] as string;
  const said: string[] = [];
  let rest = number;
  for (const [name, value] of powers[lang]) {
    const count = Math.floor(rest / value);
    rest %= value;
    if (count === 0) continue;
    said.push(lang === "id" && name === "ribu" && count === 1 ? "seribu" : `${belowThousand(count, lang)} ${name}`);
  }
  if (rest > 0) said.push(lang === "en" && said.length > 0 && rest < 100 ? `and ${belowThousand(rest, lang)}` : belowThousand(rest, lang));
  return said.join(" ");
}

function belowThousand(number: number, lang: Lang): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  if (lang === "en") {
    const head = hundreds > 0 ? `${small.en[hundreds]} hundred` : "";
    return [head, rest > 0 ? belowHundred(rest) : ""].filter((one) => one !== "").join(" and ");
  }
  const head = hundreds === 0 ? "" : hundreds === 1 ? "seratus" : `${small.id[hundreds]} ratus`;
  const [ten, unit] = [Math.floor(rest / 10), rest % 10];
  const tail =
    rest < 12
      ? rest > 0
        ? small.id[rest]
        : ""
      : rest < 20
        ? `${small.id[unit]} belas`
        : `${small.id[ten]} puluh${unit > 0 ? ` ${small.id[unit]}` : ""}`;
  return [head, tail].filter((one) => one !== "").join(" ");
}

function belowHundred(number: number): string {
  if (number < 20) return small.en[number] as string;
  const unit = number % 10;
  return `${tens[Math.floor(number / 10) - 2]}${unit > 0 ? `-${small.en[unit]}` : ""}`;
}
