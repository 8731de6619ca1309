import { tokenFrom, wordAt } from "../engine/blockWords.js";
import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Mention } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { foldWord, shape } from "../engine/tokens.js";
import { sourceOf } from "./acronyms.js";
import { levelOf, subjectOfTitle, treatyForm } from "./instruments.js";
import { smallWords } from "./longerNames.js";
import { areTakenForEachOther } from "./nameWordPairs.js";
import { likeCase } from "./replacements.js";
import { codeWithoutKind, nearActOfTitle, retoldTitle } from "./retoldTitle.js";
import { wordDistance } from "./wordDistance.js";
import { writeFix } from "./writeFix.js";

const fewestBigWords = 3;

/**
 * An act whose number is right and whose title has one other word: "UU Nomor 21 Tahun 2007 tentang Penghapusan Tindak Pidana Perdagangan Orang", or, in capitals, one
 * stretch of other words: "UU 12/2022 tentang Penghapusan Kekerasan Seksual". Titles in English are translations and vary: only a word that means another thing is told.
 */
export function wrongTitleWord(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { key, titleKeys, apposed } = reference;
  const { text } = view;
  const numbered = reference.yearSpan?.end ?? reference.end;
  const opening = apposed ? null : /^\s+(tentang|mengenai|on(?:\s+the)?)\s+/i.exec(text.slice(numbered, numbered + 16));
  if (!opening) return undefined;
  const first = tokenFrom(view, numbered + opening[0].length);
  if (key === undefined)
    return titleKeys || reference.number === undefined || reference.form === "symbol"
      ? undefined
      : nearActOfTitle(view, reference, first, context);
  const lang = /^[tm]/i.test(opening[1] ?? "") ? "id" : "en";
  const concept = instrumentOf(context.lexicon, key);
  // Another act of the kind may bear the title as written: in English the other word tells more than that.
  const isOfKind = (other: string) => {
    const titled = instrumentOf(context.lexicon, other);
    const { form, repealedBy, supersededBy } = titled?.instrument ?? {};
    // The title of the act that this one replaced is not its own, unless it is a part of that.
    const part = titled && subjectOfTitle(titled, lang);
    const isEarlier =
      (repealedBy === key || supersededBy === key) && part !== undefined && !(concept?.instrument?.title[lang] ?? part).includes(part);
    return other !== key && form === concept?.instrument?.form && !isEarlier;
  };
  const own = lang === "id" && concept ? subjectOfTitle(concept, lang) : undefined;
  const behind = concept && own !== undefined && reference.form !== "symbol" ? { concept, official: own, first } : undefined;
  const code = behind && codeWithoutKind(view, behind);
  if (code) return code;
  if (lang === "id" && !titleKeys?.includes(key) && titleKeys?.some(isOfKind)) return undefined;
  const ofTreaty = lang === "id" && concept ? subjectOfTreaty(concept) : undefined;
  // What is cited by a symbol has a title of its own making in most languages.
  if (reference.form === "symbol" && ofTreaty === undefined) return undefined;
  const official = ofTreaty ?? (concept && subjectOfTitle(concept, lang)?.replace(/^the\s+/i, ""));
  if (!concept || !official) return undefined;
  const titled = [...official.matchAll(/[A-Za-zÀ-ỿ0-9'\u2019]+/gu)];
  const wanted = titled.map(([word]) => foldWord(word));
  const added = addedOpening(view, first, wanted);
  if (added && (lang === "id" || added.some((word) => telling.has(word)))) {
    const start = view.tokens.starts[first] as number;
    const to = view.tokens.starts[first + added.length] as number;
    return {
      start,
      end: to - 1,
      level: levelOf(concept, "warning"),
      message: `The title of this act is "${official}", without "${text.slice(start, to).trim()}".`,
      fixes: [{ title: `Write "${likeCase(official, text.slice(to))}"`, edits: [{ start, end: to, text: "" }] }],
      ...sourceOf(concept),
    };
  }
  const other =
    lang === "en"
      ? (otherNumber(view, first, wanted) ?? oneOther(view, first, wanted))
      : ofTreaty !== undefined
        ? oneSlip(view, first, wanted)
        : (oneOther(view, first, wanted) ??
          otherStretch(view, first, wanted) ??
          otherMiddle(view, first, wanted) ??
          itsRoot(view, first, wanted) ??
          oneOfTwo(view, first, wanted) ??
          oneSlip(view, first, wanted));
  if (!other) return behind && ofTreaty === undefined && !titleKeys?.includes(key) ? retoldTitle(view, facts, behind) : undefined;
  // "Undang-Undang": half of a word is no word to write.
  while (other.from > 0 && isHyphenated(official, titled[other.from - 1], titled[other.from])) other.from--;
  const from = view.tokens.starts[first + other.from] as number;
  const end = view.tokens.ends[first + other.writtenTo - 1] as number;
  // "Perdagangan (Trafiking) Perempuan dan Anak": what a title has in brackets may be left out.
  const right = stretchOf(official, titled[other.from], titled[other.wantedTo - 1]).replace(/^[^(]*\)\s/, "");
  if (/[()]/.test(right)) return undefined;
  if (lang === "en" && !other.isNumber && !(telling.has(foldWord(right)) && telling.has(foldWord(text.slice(from, end))))) return undefined;
  // A listed slip is told by itself, but for wordings and names of earlier laws, which titles may have.
  const isListed = (mention: Mention) =>
    mention.forms.some((form) => {
      const term = form.isWrong ? view.lexicon.termOf(form) : undefined;
      return (
        term !== undefined &&
        term.fault !== "wording" &&
        term.fault !== "confused" &&
        term.fault !== "former-name" &&
        term.match !== "context"
      );
    });
  // A word that the title has as well is none in it.
  const isKept = (mention: Mention) => right.toLowerCase().includes(text.slice(mention.start, mention.end).toLowerCase());
  if (facts.mentions.some((mention) => mention.start < end && from < mention.end && isListed(mention) && !isKept(mention)))
    return undefined;
  const replacement = likeCase(right, text.slice(from, end));
  return {
    start: from,
    end,
    level: levelOf(concept, other.isSmall ? "information" : "warning"),
    message: `The title of this ${ofTreaty === undefined ? "act" : "treaty"} is "${official}". Write "${replacement}".`,
    fixes: [writeFix(from, end, replacement)],
    ...sourceOf(concept),
  };
}

/** Words that no translator would take for one another. */
const telling: ReadonlySet<string> = new Set(
  "protection placement recruitment smuggling trafficking rehabilitation compensation restitution employment".split(" "),
);

/** "tentang Penempatan dan Pelindungan Pekerja Migran Indonesia": words in capitals before the whole title, joined to it. */
function addedOpening({ tokens, text }: BlockView, first: number, wanted: readonly string[]): readonly string[] | undefined {
  if (wanted.filter(isWord).length < fewestBigWords) return undefined;
  const words: string[] = [];
  for (let at = first; at < tokens.count && words.length < wanted.length + longestOpening; at++)
    words.push(foldWord(text.slice(tokens.starts[at], tokens.ends[at])));
  for (let count = 2; count <= longestOpening; count++) {
    const isThere = wanted.every((word, at) => words[count + at] === word);
    if (!isThere || !joins.has(words[count - 1] ?? "")) continue;
    const isCapital = ((tokens.shapes[first] as number) & shape.capital) !== 0;
    return isCapital ? words.slice(0, count) : undefined;
  }
  return undefined;
}

const longestOpening = 3;
const joins: ReadonlySet<string> = new Set(["and", "dan"]);

/** The words of the title from `from` on that are written otherwise. */
interface Other {
  from: number;
  readonly wantedTo: number;
  readonly writtenTo: number;
  /** A small word more or less, or a title of which a part is left out. */
  readonly isSmall?: true;
  /** The one for the many, in English. */
  readonly isNumber?: true;
}

function isHyphenated(title: string, before: RegExpExecArray | undefined, word: RegExpExecArray | undefined): boolean {
  return before !== undefined && word !== undefined && title.slice(before.index + before[0].length, word.index) === "-";
}

/** The whole title stands there but for one word. */
function oneOther(view: BlockView, first: number, wanted: readonly string[]): Other | undefined {
  if (first + wanted.length > view.tokens.count || wanted.filter((word) => !smallWords.has(word)).length < fewestBigWords) return undefined;
  const other = wanted.flatMap((word, at) => (word === wordAt(view, first + at) ? [] : [at]));
  const [only] = other;
  if (other.length !== 1 || only === undefined) return undefined;
  // A title in capitals that is cut short ends before a word in small letters.
  const isCapital = (at: number) => ((view.tokens.shapes[first + at] as number) & shape.capital) !== 0;
  if (only === wanted.length - 1 && !isCapital(only) && isCapital(0)) return undefined;
  const found = { from: only, wantedTo: only + 1, writtenTo: only + 1 };
  if (isWord(wanted[only]) && isWord(wordAt(view, first + only))) return found;
  // "bagi" for "kepada", in a long title.
  const areLinks = titleLinks.has(wanted[only] as string) && titleLinks.has(wordAt(view, first + only));
  return areLinks && wanted.length >= fewestWithLink ? found : undefined;
}

/** What a treaty is about, as its Indonesian title has it: "Konvensi ILO No. 182 mengenai ...". */
function subjectOfTreaty({ instrument }: Concept): string | undefined {
  return instrument && treatyForm.test(instrument.form) ? /\smengenai\s+(.+)$/.exec(instrument.title.id ?? "")?.[1] : undefined;
}

/** One long word of the title is a slip of letters, in a title too short or too freely translated to tell by its other words: "tentang Ketenagakerajan", "mengenai Pelanggaran dan Tindakan Segera ...". */
function oneSlip(view: BlockView, first: number, wanted: readonly string[]): Other | undefined {
  const { tokens, ids } = view;
  if (first + wanted.length > tokens.count) return undefined;
  const others = wanted.flatMap((word, at) => (word === wordAt(view, first + at) ? [] : [at]));
  const [only] = others;
  if (only === undefined || others.length > 1) return undefined;
  const right = wanted[only] as string;
  const written = wordAt(view, first + only);
  const big = wanted.filter(isWord).length;
  const isLong = big >= fewestBigWords;
  if (right.length < shortestSlip || written.length < shortestSlip || right.slice(0, 3) !== written.slice(0, 3)) return undefined;
  if (!((tokens.shapes[first + only] as number) & shape.capital) || (!isLong && (ids[first + only] as number) >= 0)) return undefined;
  // "Keimigrasian" and "Keimigrasiannya": an ending is no slip.
  if (written.startsWith(right)) return undefined;
  const most = isLong ? 3 : 2;
  const isAlike =
    wordDistance(right, written, most) <= most ||
    // "Pelanggaran" for "Pelarangan", where so much else is the title's.
    (big >= fewestAround && right.slice(-2) === written.slice(-2) && Math.abs(right.length - written.length) <= 2);
  return isAlike ? { from: only, wantedTo: only + 1, writtenTo: only + 1 } : undefined;
}

const shortestSlip = 6;
const fewestAround = 6;

const fewestWithLink = 7;
const titleLinks: ReadonlySet<string> = new Set(["bagi", "kepada", "untuk", "terhadap", "dari"]);

const longestStretch = 3;
const fewestShared = 2;
/** Any other gap between two words is a mark. */
const plainSpace = 0x20;

/** A title in capitals whose beginning is another one, and whose end is that of the act. */
function otherStretch(view: BlockView, first: number, wanted: readonly string[]): Other | undefined {
  const written: string[] = [];
  for (let at = first; at < view.tokens.count && written.length <= wanted.length + longestStretch; at++) {
    if (at > first && (view.tokens.gaps[at] as number) > plainSpace) break;
    if (!((view.tokens.shapes[at] as number) & shape.capital)) break;
    written.push(wordAt(view, at));
  }
  // One that begins alike differs in its middle.
  if (wanted[0] === written[0]) return undefined;
  let shared = 0;
  while (shared < Math.min(wanted.length, written.length) && wanted.at(-1 - shared) === written.at(-1 - shared)) shared++;
  const wantedTo = wanted.length - shared;
  const writtenTo = written.length - shared;
  const isStretch = (length: number) => length > 0 && length <= longestStretch;
  if (shared < fewestShared || !isStretch(wantedTo) || !isStretch(writtenTo)) return undefined;
  const [own, other] = [wanted.slice(0, wantedTo), written.slice(0, writtenTo)];
  // "Pengesahan Konvensi Penghapusan ...", without "mengenai"
  const bare = (words: readonly string[]) => words.filter((word) => !links.has(word)).join(" ");
  return [...own, ...other].every(isWord) && bare(own) !== bare(other) ? { from: 0, wantedTo, writtenTo } : undefined;
}

const links: ReadonlySet<string> = new Set(["mengenai", "tentang", "atas", "terhadap"]);

const longestMiddle = 3;

/**
 * A title in capitals that begins and ends as that of the act, with other words, fewer, or the same in another order between: "Standar Prosedur Operasional Pelayanan …", "Pelindungan
 * Pekerja Migran" for "Pelindungan Pekerja Migran Indonesia". At least half of its words must be shared, and what is left out must be a big word.
 */
function otherMiddle(view: BlockView, first: number, wanted: readonly string[]): Other | undefined {
  const written = titleWritten(view, first, wanted.length + longestMiddle);
  if (written.length < 2) return undefined;
  let head = 0;
  while (head < Math.min(wanted.length, written.length) && wanted[head] === written[head]) head++;
  let tail = 0;
  while (tail < Math.min(wanted.length, written.length) - head && wanted.at(-1 - tail) === written.at(-1 - tail)) tail++;
  const missing = wanted.slice(head, wanted.length - tail);
  const instead = written.slice(head, written.length - tail);
  // Cut short, a title is still that title.
  if (missing.length > longestMiddle || instead.length > longestMiddle || tail === 0) return undefined;
  const small = smallMiddle(head, tail, missing, instead);
  if (small) return { ...small, wantedTo: wanted.length - small.tail, writtenTo: written.length - small.tail };
  if (missing.length === 0) {
    // "Bantuan Hukum Timbal Balik dalam Masalah Pidana": the whole title, with a word put in.
    const isWhole = head > 0 && head + tail === wanted.length && wanted.filter(isWord).length >= fewestBigWords;
    return isWhole && instead.length > 0 && instead.length <= longestAdded && instead.every(isWord)
      ? { from: head - 1, wantedTo: head, writtenTo: head + instead.length }
      : undefined;
  }
  // "Pemberantasan Korupsi": two words are the title where they are its beginning and its end.
  if (written.length < fewestBigWords)
    return head === 1 && instead.length === 0 && missing.every(isWord) && wanted.length <= longestOfTwo
      ? { from: 0, wantedTo: wanted.length - tail, writtenTo: head, isSmall: true }
      : undefined;
  // "tentang Tindak Pidana Perdagangan Orang", without the word that it begins with.
  if (head === 0 && instead.length === 0) return { from: 0, wantedTo: missing.length + 1, writtenTo: 1 };
  // "Prosedur Standar Operasional Pelayanan ...": its first words in another order or others, before a long rest.
  if (head === 0)
    return tail >= longRest && [...missing, ...instead].every(isWord)
      ? { from: 0, wantedTo: missing.length, writtenTo: instead.length }
      : undefined;
  if ((head + tail) * 2 < wanted.length || !missing.some(isWord) || [...missing, ...instead].some((word) => /\d/.test(word)))
    return undefined;
  const from = instead.length > 0 ? head : head - 1;
  return { from, wantedTo: wanted.length - tail, writtenTo: instead.length > 0 ? written.length - tail : head };
}

const longestAdded = 2;
const longRest = 5;
const longestOfTwo = 4;

/** "Penanganan Pengungsi Luar Negeri", "Hubungan dengan Luar Negeri": one small word left out or put in between words of the title. */
function smallMiddle(
  head: number,
  tail: number,
  missing: readonly string[],
  instead: readonly string[],
): { readonly from: number; readonly tail: number; readonly isSmall: true } | undefined {
  const isLink = ([only, ...more]: readonly string[]) => only !== undefined && more.length === 0 && innerLinks.has(only);
  if (head === 0 || head + tail < fewestBigWords) return undefined;
  if (missing.length === 0 && isLink(instead)) return { from: head - 1, tail, isSmall: true };
  return instead.length === 0 && (isLink(missing) || missing.join(" ") === "dan") ? { from: head - 1, tail, isSmall: true } : undefined;
}

const innerLinks: ReadonlySet<string> = new Set(["dari", "dalam", "dengan", "bagi", "untuk", "terhadap", "di", "antar"]);

/** "UU 6/2011 tentang Imigrasi", "UU 13/2003 tentang Tenaga Kerja": a title of one word, of which only the root stands there. */
function itsRoot(view: BlockView, first: number, wanted: readonly string[]): Other | undefined {
  const [only = ""] = wanted;
  if (wanted.length > 1) return undefined;
  for (const count of [1, 2]) {
    const written = Array.from({ length: count }, (_, at) => wordAt(view, first + at));
    const root = written.join("");
    if (root === only || root.length < shortestRoot || !only.includes(root)) continue;
    const isCapital = (at: number) => at < view.tokens.count && ((view.tokens.shapes[at] as number) & shape.capital) !== 0;
    const next = first + count;
    const goesOn =
      next < view.tokens.count &&
      (view.tokens.gaps[next] as number) <= plainSpace &&
      (isCapital(next) || smallWords.has(wordAt(view, next)));
    if (written.every((_, at) => isCapital(first + at)) && !goesOn) return { from: 0, wantedTo: 1, writtenTo: count, isSmall: true };
  }
  return undefined;
}

const shortestRoot = 6;

/** "UU 23/2014 tentang Pemerintah Daerah": a title of two words, of which one stands easily for the other one of its own. */
function oneOfTwo(view: BlockView, first: number, wanted: readonly string[]): Other | undefined {
  const { tokens } = view;
  if (wanted.length !== 2 || first + 2 > tokens.count) return undefined;
  const others = wanted.flatMap((word, at) => (word === wordAt(view, first + at) ? [] : [at]));
  const [only, ...more] = others;
  if (only === undefined || more.length > 0 || !areTakenForEachOther(wordAt(view, first + only), wanted[only] as string)) return undefined;
  const isCapital = (at: number) => at < tokens.count && ((tokens.shapes[at] as number) & shape.capital) !== 0;
  const goesOn =
    first + 2 < tokens.count &&
    (tokens.gaps[first + 2] as number) <= plainSpace &&
    (isCapital(first + 2) || smallWords.has(wordAt(view, first + 2)));
  return isCapital(first) && isCapital(first + 1) && !goesOn ? { from: only, wantedTo: only + 1, writtenTo: only + 1 } : undefined;
}

/** "the Protection of Indonesian Migrant Worker": the whole title, with the one where it has the many. */
function otherNumber(view: BlockView, first: number, wanted: readonly string[]): Other | undefined {
  if (first + wanted.length > view.tokens.count || wanted.filter(isWord).length < fewestBigWords) return undefined;
  const other = wanted.flatMap((word, at) => (word === wordAt(view, first + at) ? [] : [at]));
  const [only] = other;
  if (only === undefined || other.length > 1 || !isManyOf(wanted[only] ?? "", wordAt(view, first + only))) return undefined;
  // "Migrant Worker Protection": before another noun the one stands for the many.
  const next = first + only + 1;
  const isLast = only === wanted.length - 1;
  const goesOn =
    next < view.tokens.count &&
    (view.tokens.gaps[next] as number) <= plainSpace &&
    ((view.tokens.shapes[next] as number) & shape.capital) !== 0;
  return (isLast && !goesOn) || wanted[only + 1] === "and"
    ? { from: only, wantedTo: only + 1, writtenTo: only + 1, isSmall: true, isNumber: true }
    : undefined;
}

function isManyOf(many: string, one: string): boolean {
  return many === `${one}s` || many === `${one}es`;
}

/** The words of a title as it stands there: in capitals, with small words between, up to a mark. */
function titleWritten(view: BlockView, first: number, most: number): string[] {
  const written: string[] = [];
  for (let at = first; at < view.tokens.count && written.length <= most; at++) {
    const gap = view.tokens.gaps[at] as number;
    if (at > first && gap > plainSpace && gap !== 0x2f) break;
    const word = wordAt(view, at);
    if (!((view.tokens.shapes[at] as number) & shape.capital) && !smallWords.has(word) && word !== "atau") break;
    written.push(word);
  }
  while (written.length > 0 && smallWords.has(written.at(-1) as string)) written.pop();
  return written;
}

/** A word of its own: figures within a title belong to the act that it names. */
function isWord(word: string | undefined): boolean {
  return word !== undefined && !smallWords.has(word) && !/\d/.test(word);
}

/** A title from one of its words to another, with what stands between them ("dan/atau"). */
function stretchOf(title: string, first: RegExpExecArray | undefined, last: RegExpExecArray | undefined): string {
  return first && last ? title.slice(first.index, last.index + last[0].length) : "";
}
