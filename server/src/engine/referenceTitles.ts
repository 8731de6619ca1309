import type { Reference } from "./facts.js";
import { type InstrumentIndex, type Numbered, titleWord } from "./instruments.js";

type Title = Pick<Reference, "titleKeys" | "titleSpan">;

/** Longest written title that is read, in code units. */
const longestTitle = 500;

/**
 * The title that follows a number after "tentang" or "on", and the instruments that bear it: nearly in full is enough for a long title; a
 * short one must be word for word.
 */
export function findTitle(
  text: string,
  reference: Pick<Reference, "end" | "form">,
  index: InstrumentIndex,
  limit: number,
): Title | undefined {
  const from = Math.min(limit, reference.end + longestTitle);
  const link = /^\s+(?:tentang|ttg\.?|on|concerning|regarding|mengenai)\s+(?:the\s+)?/iu.exec(text.slice(reference.end, from));
  if (!link || reference.form === "symbol") return undefined;
  const start = reference.end + link[0].length;
  const written = readWords(text, start, from);
  if (written.length === 0 || isEnactment.test(text.slice(start, start + 64))) return undefined;
  let best: { length: number; ratio: number; end: number; keys: string[] } | undefined;
  for (const numbered of index.numbered) {
    for (const title of numbered.titles) {
      const fit = compare(title, written) ?? withoutItsPurpose(title, written);
      if (!fit) continue;
      if (best && (fit.ratio < best.ratio || (fit.ratio === best.ratio && title.length < best.length))) continue;
      const same = best && fit.ratio === best.ratio && title.length === best.length;
      best = {
        length: title.length,
        ratio: fit.ratio,
        end: fit.end,
        keys: same && best ? unique(best.keys, numbered) : [numbered.id],
      };
    }
  }
  // "Per-lindungan", cut at the end of a line, is no "Pers".
  return best && text.charCodeAt(best.end) !== 0x2d ? { titleKeys: best.keys, titleSpan: { start, end: best.end } } : undefined;
}

/** Acts that enact a regulation in lieu of law have titles that begin alike, whatever they are about; those of the base are known by their numbers. */
const isEnactment = /^penetapan\s+(?:peraturan\s+pemerintah\s+pengganti|perppu)(?![a-z])/i;

/** Fewest words of a treaty's title that tell it from others and from ordinary prose; fewer where the body that made it is named too. */
const fewestTreatyWords = 6;
const fewestAfterBody = 4;

/** The treaty whose title begins at offset `at`, written at least in its first part ("Protocol to Prevent, Suppress and Punish ..."). */
export function findTreaty(
  text: string,
  at: number,
  index: InstrumentIndex,
  limit: number,
): { key: string; start: number; end: number } | undefined {
  const written = readWords(text, at, Math.min(limit, at + longestTitle));
  let best: { key: string; start: number; end: number; length: number } | undefined;
  let rival = false;
  for (const { id, body, title } of index.treaties) {
    const start = at - (body === "" ? 0 : body.length + 1);
    if (body !== "" && text.slice(Math.max(0, start), at).trimEnd() !== body) continue;
    let length = 0;
    while (length < title.length && title[length] === written[length]?.text) length++;
    if (length < Math.min(body === "" ? fewestTreatyWords : fewestAfterBody, title.length)) continue;
    if (best && best.length === length && best.key !== id) rival = true;
    if (best && best.length >= length) continue;
    best = { key: id, start, end: (written[length - 1] as WrittenWord).end, length };
    rival = false;
  }
  return best && !rival ? { key: best.key, start: best.start, end: best.end } : undefined;
}

interface WrittenWord {
  readonly text: string;
  readonly end: number;
  readonly capital: boolean;
  /** A mark of punctuation that ends titles stands before it. */
  readonly stopped: boolean;
}

function readWords(text: string, from: number, to: number): WrittenWord[] {
  const found: WrittenWord[] = [];
  const part = text.slice(from, to);
  const stop = part.search(/[;[\]@|"”]|\.(?:\s|$)|\n\s*\n/u);
  const pattern = /[A-Za-zÀ-ỿ0-9'’]+/gu;
  const matches = [...(stop < 0 ? part : part.slice(0, stop)).matchAll(pattern)].slice(0, mostWords);
  const words = matches.map((match) => match[0].toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""));
  let last = 0;
  for (const [at, match] of matches.entries()) {
    const stopped = /[,:()]/.test(part.slice(last, match.index));
    last = match.index + match[0].length;
    for (const word of titleWord(words[at] as string, words[at - 1] ?? "", words[at + 1] ?? ""))
      found.push({ text: word, end: from + last, capital: /^\p{Lu}/u.test(match[0]), stopped });
  }
  return found;
}

/** Words of a text that are read for a title, small ones included. */
const mostWords = 100;

function compare(title: readonly string[], written: readonly WrittenWord[]): { ratio: number; end: number } | undefined {
  const first = title[0];
  const turned = title.length > 1 && title.length < 4 ? inAnyOrder(title, written) : undefined;
  if (turned) return turned;
  if (first === undefined || !written.slice(0, 3).some((word) => word.text === first)) return undefined;
  // "Perubahan Kitab Undang-Undang Hukum Pidana" is the title of another act than the code.
  if (first !== "perubahan" && written[0]?.text === "perubahan") return undefined;
  let at = 0;
  let hits = 0;
  let end = 0;
  for (const word of title) {
    const place = written.findIndex((other, offset) => offset >= at && offset < at + 3 && other.text === word);
    if (place < 0) continue;
    hits++;
    at = place + 1;
    end = (written[place] as WrittenWord).end;
  }
  const ratio = hits / title.length;
  // Titles of acts that amend or implement another differ in its number and subject alone.
  const exact =
    title.length < 4 ||
    first === "perubahan" ||
    first === "amendment" ||
    title.includes("amendment") ||
    (first === "peraturan" && title[1] === "pelaksanaan");
  if (exact ? ratio < 1 || at !== title.length : ratio < 0.75) return undefined;
  // A short title that goes on in capitals is the beginning of another one.
  const next = written[at];
  if (title.length < 4 && next?.capital && !next.stopped) return undefined;
  return { ratio, end };
}

/** Fewest words of a title of which the first may be left out. */
const fewestWithoutFirst = 5;

/** "tindak pidana perdagangan orang" for "Pemberantasan Tindak Pidana Perdagangan Orang": what a law is for is left out, the rest is word for word. */
function withoutItsPurpose(title: readonly string[], written: readonly WrittenWord[]): { ratio: number; end: number } | undefined {
  if (title.length < fewestWithoutFirst || !/^(?:pemberantasan|eradication|pencegahan|prevention|penghapusan)$/.test(title[0] ?? ""))
    return undefined;
  const rest = title.slice(1);
  const last = written[rest.length - 1];
  if (!last || !rest.every((word, at) => written[at]?.text === word)) return undefined;
  const next = written[rest.length];
  if (next?.capital && !next.stopped) return undefined;
  return { ratio: rest.length / title.length, end: last.end };
}

/** A short title whose words stand there in another order: "Witness and Victim Protection" for "the Protection of Witnesses and Victims". */
function inAnyOrder(title: readonly string[], written: readonly WrittenWord[]): { ratio: number; end: number } | undefined {
  const words = written.slice(0, title.length);
  const last = words[title.length - 1];
  const next = written[title.length];
  if (!last || (next?.capital && !next.stopped)) return undefined;
  const sorted = words.map((word) => word.text).sort();
  return [...title].sort().every((word, at) => word === sorted[at]) ? { ratio: 1, end: last.end } : undefined;
}

function unique(keys: readonly string[], numbered: Numbered): string[] {
  return keys.includes(numbered.id) ? [...keys] : [...keys, numbered.id];
}
