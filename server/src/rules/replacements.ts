import { charKind, foldCode, kindOf } from "../engine/chars.js";
import type { Term } from "../engine/concept.js";
import type { BlockView } from "../engine/facts.js";
import type { Mention } from "../engine/matcher.js";
import type { FixDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { foldWord } from "../engine/tokens.js";
import { needlessHyphen, withClitic } from "./clitics.js";
import { capitalised, hasTail, isPluralOf, pluralOf, refusesArticle, takesAn } from "./english.js";
import { smallWords } from "./longerNames.js";
import { standingOfName } from "./nameInProse.js";
import { isInCapitals, type WrongTerm } from "./terms.js";
import { wordDistance } from "./wordDistance.js";

/** What may be written in the place of a wrong term, and the fix that does it. */
export interface Replacement {
  readonly text: string;
  readonly draft: FixDraft;
}

/** A replacement and whether it fits as it is, without a change of number that a person should see. */
interface Fitted extends Replacement {
  readonly plain: boolean;
}

/** The replacements of a wrong term, best first, in the text's case and number, with clitics and articles seen to. */
export function replacements(wrong: WrongTerm, view: BlockView): Replacement[] {
  const { term } = wrong;
  if (term.fix === "none" && term.status !== "obsolete") return [];
  const named = term.replacements ?? presentNames(wrong);
  // In the other language only an acronym is as right as in its own.
  const isForeign = term.type === "acronym" && term.lang !== undefined && term.lang !== wrong.lang;
  const wanted = isForeign ? named.filter(isInCapitals) : named;
  const made: Fitted[] = [];
  for (const replacement of wanted) {
    const fitted = fitReplacement(replacement, wrong, view);
    if (fitted === undefined || made.some((one) => one.text === fitted.text)) continue;
    made.push(fitted);
  }
  const isSafe = term.fix === "safe" && wanted.length === 1 && standingOfName(wrong, view) === "name";
  return made.map(({ text, draft, plain }) => ({ text, draft: { ...draft, safe: isSafe && plain } }));
}

/** What an obsolete form without a replacement of its own is called today: the preferred terms of its kind and language. */
function presentNames({ term, concept }: WrongTerm): string[] {
  if (term.status !== "obsolete") return [];
  const isAlike = (one: Term) =>
    one.status === "preferred" && one.lang === term.lang && (one.type === "acronym") === (term.type === "acronym");
  return concept.terms.filter(isAlike).map((one) => one.text);
}

/**
 * A replacement of a stretch of a block: case like the old text's, no word doubled at either end, the article before it right. `isWord`: the stretch is known to be no acronym,
 * so that its capitals are to be kept.
 */
export function replaceStretch(view: BlockView, start: number, end: number, text: string, isWord = false): FixDraft {
  let from = start;
  let to = end;
  const written = view.text.slice(start, end);
  // Where only the case was wrong, the old case is no guide.
  let fitted =
    text.toLowerCase() === written.toLowerCase() ? text : likeCase(text, written, isWord || isAmongCapitals(view.text, start, end));
  // Capitals throughout tell nothing of the case that the place asks for.
  if (/^\p{Lu}/u.test(written) && sentenceAt(view.sentences, start)?.start === start) fitted = capitalised(fitted);
  if (isInName(view.text, start, written)) fitted = fitted.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const own = [...fitted.matchAll(/[A-Za-zÀ-ỿ0-9'\u2019-]+/gu)];
  const before = own.length > 1 && mayRepeat(own, wordStartBefore(view.text, start), view.text) ? wordsBefore(view.text, start) : [];
  const after = own.length > 1 && mayRepeat(own, wordStartAfter(view.text, end), view.text) ? wordsAfter(view.text, end) : [];
  for (let count = Math.min(own.length - 1, after.length); count > 0; count--) {
    const tail = own.slice(own.length - count).map((one) => foldWord(one[0]));
    if (!tail.every((word, at) => word === foldWord(after[at]?.[0] ?? ""))) continue;
    const last = after[count - 1];
    if (last) to = end + last.index + last[0].length;
    break;
  }
  for (let count = Math.min(own.length - 1, before.length); count > 0; count--) {
    const head = own.slice(0, count).map((one) => foldWord(one[0]));
    const tail = before.slice(before.length - count);
    if (!tail.every((one, at) => foldWord(one[0]) === head[at])) continue;
    const first = tail[0];
    if (first) {
      from = start - first.fromEnd;
      fitted = likeCase(fitted, view.text.slice(from, from + 1));
    }
    break;
  }
  const article = /(?<![a-zÀ-ỿ0-9])(an?)(\s+)$/iu.exec(view.text.slice(Math.max(0, from - 6), from));
  const firstWord = own[0]?.[0] ?? "";
  to += to === end ? needlessHyphen(view.text, to, fitted) : 0;
  if (article && from === start && firstWord !== "") {
    if (refusesArticle(text, view.text.slice(to, to + 12))) {
      const bare = /^A/.test(article[1] ?? "") ? capitalised(fitted) : fitted;
      return draft(text, from - article[0].length, to, bare);
    }
    const right = takesAn(firstWord) ? "an" : "a";
    if (right !== article[1]?.toLowerCase()) {
      const rightArticle = /^A/.test(article[1] ?? "") ? capitalised(right) : right;
      return draft(text, from - article[0].length, to, rightArticle + article[2] + fitted);
    }
  }
  // "the Department of Special Investigations' centre": whose it is, of a name without the "s".
  if (/s$/.test(written) && !/s$/i.test(fitted) && to === end && hasOwnerMark(view.text, from, to))
    return draft(fitted, from, to + 1, `${fitted}${view.text.charAt(to)}s`);
  return draft(fitted, from, to, fitted);
}

/** An apostrophe before another word, and no single quotation mark open before it. */
function hasOwnerMark(text: string, from: number, to: number): boolean {
  return (
    /^['\u2019]\s[A-Za-z]/.test(text.slice(to, to + 3)) &&
    !/(?:^|[\s(])['\u2018][^'\u2019]*$/.test(text.slice(Math.max(0, from - 120), from))
  );
}

/** "MANAJEMEN RESIKO": the line has other words, all of them in capitals, so that no capital there tells of an acronym. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  const after = text.indexOf("\n", end);
  const others = text.slice(text.lastIndexOf("\n", start - 1) + 1, start) + text.slice(end, after < 0 ? text.length : after);
  return /\p{Lu}{3}/u.test(others) && !/\p{Ll}/u.test(others);
}

/** "Perjanjian Kerjasama": one word with a capital, after another; the words that take its place have theirs. */
function isInName(text: string, start: number, written: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(written) && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start));
}

/** A word of the replacement begins with the letter at `at`, so that the word there may be one of its own. */
function mayRepeat(own: readonly RegExpExecArray[], at: number, text: string): boolean {
  if (at < 0) return false;
  const initial = text.charCodeAt(at);
  if (kindOf[initial] !== charKind.word) return true;
  return own.some((word) => {
    const first = word[0].charCodeAt(0);
    return kindOf[first] !== charKind.word || foldCode(first) === foldCode(initial);
  });
}

/** Where the word directly before an offset begins; -1 where none does. */
function wordStartBefore(text: string, offset: number): number {
  let at = offset - 1;
  if (at < 1 || kindOf[text.charCodeAt(at)] !== charKind.soft) return -1;
  while (at > 0 && !endsWord(text.charCodeAt(at - 1))) at--;
  return at === offset - 1 ? -1 : at;
}

function wordStartAfter(text: string, offset: number): number {
  let at = offset;
  if (text.charCodeAt(at) === 0x2c) at++;
  return at + 1 < text.length && kindOf[text.charCodeAt(at)] === charKind.soft && !endsWord(text.charCodeAt(at + 1)) ? at + 1 : -1;
}

function endsWord(code: number): boolean {
  const kind = kindOf[code];
  return kind === charKind.soft || kind === charKind.hard;
}

function draft(shown: string, start: number, end: number, text: string): FixDraft {
  return { title: `Write "${shown}"`, edits: [{ start, end, text }] };
}

function fitReplacement(replacement: string, wrong: WrongTerm, view: BlockView): Fitted | undefined {
  const { mention, form, term, lang } = wrong;
  const written = view.text.slice(mention.start, mention.end);
  const ending = view.text.slice(mention.stemEnd, mention.end);
  const isVariant = form.text !== term.text;
  let text = replacement;
  const isDoubled = doubled.test(written);
  let plain = true;
  const isSpelling = term.fault === "spelling" || term.fault === "misspelling";
  if (isVariant && isSpelling) {
    const within = carriedOver(form.text, term.text, replacement);
    if (within !== undefined) text = within;
    else if (wordDistance(form.text.toLowerCase(), replacement.toLowerCase(), 3) > 3) {
      // What is listed as a slip in a long name is that name, however far its words are from it.
      if (!isLongName(wrong, replacement)) return undefined;
    }
    // "procecutors": a slip of the plural, where the item lists the singular.
    else if (lang === "en" && /s$/.test(form.text) && !/s$/.test(term.text) && !/s$/.test(replacement))
      text = pluralOf(replacement) ?? replacement;
  } else if (isVariant && changedWords(form.text, term.text, replacement) !== undefined) {
    const changed = changedWords(form.text, term.text, replacement) ?? replacement;
    text = term.fault === "misspelled-name" && isOtherSlip(form.text, changed, replacement) ? replacement : changed;
  } else if (isVariant && lang === "en" && !isOwnName(wrong) && isPlural(form.text, term.text)) {
    const plural = pluralOf(replacement);
    plain = plural !== undefined;
    text = plural ?? replacement;
  } else if (isVariant && term.lang === "id") {
    const clitic = /-?(?:nya|lah|kah|pun|ku|mu)$/i.exec(form.text);
    if (clitic && form.text.toLowerCase() === term.text.toLowerCase() + clitic[0].toLowerCase()) text = withClitic(replacement, clitic[0]);
  }
  // An office listed in capitals and written small keeps its small letters.
  if (isSpelling && /^\p{Lu}\p{Ll}/u.test(term.text) && !/\p{Lu}/u.test(written.slice(1)) && /\s/.test(written)) text = text.toLowerCase();
  if (mention.inflected) {
    if (term.lang === "id" && ending !== "") text = withClitic(text, ending);
    else if (/^(?:['\u2019]s?)$/.test(ending)) {
      // A name is one thing, whatever hangs on its first noun: "the International Organization for Migration's shelter".
      if (hasTail(text) && !isOwnName(wrong)) return undefined;
      text = /s$/.test(text) ? `${text}\u2019`.replace("\u2019", ending.charAt(0)) : `${text}${ending.charAt(0)}s`;
    } else if (isOwnName(wrong)) {
      // A name has no plural: the ending was one more slip.
      plain = false;
    } else if (isSpelling && lang === "en" && /ses$/i.test(written) && /s$/i.test(form.text) && /s$/i.test(text)) {
      // "supresses", of a word that ends like that itself.
      text = `${text}es`;
    } else if (/s$/i.test(written) && !/s$/i.test(form.text)) {
      const plural = hasTail(form.text) ? pluralAtEnd(text) : pluralOf(text);
      plain &&= plural !== undefined;
      text = plural ?? text;
    } else if (ending === "" && /ies$/i.test(written)) text = pluralOf(text) ?? text;
    else plain = false;
  }
  if (isDoubled) {
    const many = doubledLike(text, written, isSpelling);
    plain &&= many !== undefined;
    text = many ?? text;
  }
  if (text === written || (isOwner(view.text, mention) && (hasTail(text) || !/s$/i.test(text)))) return undefined;
  // A form with small letters is a word, and so is what is written for it in capitals.
  const isWord = /\p{Ll}/u.test(form.text) || isAmongCapitals(view.text, mention.start, mention.end);
  const made = replaceStretch(view, mention.start, mention.end, text, isWord);
  return { text: likeCase(text, written, isWord), draft: made, plain };
}

/** A word that stands twice for the plural ("propinsi-propinsi"). */
const doubled = /^([A-Za-zÀ-ỿ]{2,})-\1(?![A-Za-zÀ-ỿ])/i;

/** The replacement with its first word doubled as the old one was; undefined where other words take the place, which say nothing of the number. */
function doubledLike(text: string, written: string, isSpelling: boolean): string | undefined {
  const [first = "", ...rest] = text.split(" ");
  const isSame = foldWord(first) === foldWord(doubled.exec(written)?.[1] ?? "");
  if (!isSame && !(isSpelling && rest.length === 0)) return undefined;
  return [`${first}-${first.charAt(0).toLowerCase()}${first.slice(1)}`, ...rest].join(" ");
}

/** The apostrophe of a plural stands behind it ("child prostitutes' homes"). */
function isOwner(text: string, { start, end }: Mention): boolean {
  return /^['\u2019]\s/.test(text.slice(end, end + 2)) && !/['\u2018]$/.test(text.charAt(start - 1));
}

/** A name of an instrument, a body or a programme of so many words with capitals, written with capitals too. */
function isLongName({ concept, form }: WrongTerm, name: string): boolean {
  const capitals = (text: string) => text.match(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+/gu)?.length ?? 0;
  return (
    /^(?:instrument|institution|programme)$/.test(concept.kind) &&
    capitals(name) >= fewestCapitals &&
    capitals(form.text) >= fewestCapitals - 1
  );
}

const fewestCapitals = 4;

/** The wrong form names one body, act or country; an office or a thing may be several. */
function isOwnName({ rule, term, concept }: WrongTerm): boolean {
  return (
    rule === "name-former" ||
    (rule === "name-misspelled" && term.fault !== "misspelling" && concept.kind !== "role" && concept.kind !== "concept")
  );
}

/** A phrase with its last word in the plural, as it was in the wrong one ("paid by the offenders"). */
function pluralAtEnd(phrase: string): string | undefined {
  const space = phrase.lastIndexOf(" ") + 1;
  const plural = pluralOf(phrase.slice(space));
  return plural === undefined ? undefined : phrase.slice(0, space) + plural;
}

/** The part of a word or phrase that the item is about, replaced inside an inflected or derived form of it. */
function carriedOver(form: string, wrong: string, right: string): string | undefined {
  const at = form.toLowerCase().indexOf(wrong.toLowerCase());
  if (at < 0) return undefined;
  const inner = at > 0 ? right.charAt(0).toLowerCase() + right.slice(1) : likeCase(right, form);
  return form.slice(0, at) + inner + form.slice(at + wrong.length);
}

/** Where only some words of the item change, the same words changed in a variant of it ("kompensasi dari terdakwa"). */
function changedWords(form: string, wrong: string, right: string): string | undefined {
  const formWords = form.split(" ");
  const wrongWords = wrong.split(" ");
  const rightWords = right.split(" ");
  let head = 0;
  while (head < wrongWords.length && head < rightWords.length && wrongWords[head] === rightWords[head]) head++;
  let tail = 0;
  while (tail < Math.min(wrongWords.length, rightWords.length) - head && wrongWords.at(-1 - tail) === rightWords.at(-1 - tail)) tail++;
  const old = wrongWords.slice(head, wrongWords.length - tail);
  if (head + tail === 0 || old.length === 0) return undefined;
  const at = formWords.findIndex((_, start) =>
    old.every((word, offset) => formWords[start + offset]?.toLowerCase() === word.toLowerCase()),
  );
  if (at < 0) return undefined;
  return [...formWords.slice(0, at), ...rightWords.slice(head, rightWords.length - tail), ...formWords.slice(at + old.length)].join(" ");
}

/** The form is the whole name with a slip of its own, which the change of the same words would leave in it. */
function isOtherSlip(form: string, changed: string, name: string): boolean {
  const rest = (text: string) => text.split(" ").slice(1).join(" ");
  return Math.abs(form.split(" ").length - name.split(" ").length) <= 1 && !name.endsWith(rest(changed));
}

function isPlural(form: string, term: string): boolean {
  const formWords = form.split(" ");
  const termWords = term.split(" ");
  return formWords.length === termWords.length && formWords.some((word, at) => isPluralOf(word, termWords[at] ?? ""));
}

/**
 * A replacement in the case of what stood there: all capitals, a capital first, capitals throughout, or as it is. One word in capitals may be an acronym, which says nothing
 * of the case around it, unless it is known to be a word (`isWord`), is too long for an acronym, or is a slip for the replacement ("JAMAN", "zaman").
 */
export function likeCase(text: string, old: string, isWord = false): string {
  const written = old.replace(doubled, "$1");
  const letters = written.replace(/[^A-Za-zÀ-ỿ]/gu, "");
  const words = written.trim().split(/[\s-]+/);
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return words.length > 1 || isWord || (/^\p{Ll}/u.test(text) && (letters.length > 8 || isSlipFor(text, letters)))
      ? text.toUpperCase()
      : text;
  }
  if (!/^\p{Lu}/u.test(letters)) return text;
  // An acronym has its capitals anyway.
  if (words.length > 1 && /^\p{Lu}{2,}s?$/u.test(words[0] ?? "")) return text;
  const big = words.filter((word) => !smallWords.has(word.toLowerCase()) && /\p{Ll}/u.test(word));
  if (big.length > 1 && big.every((word) => /^[\p{Lu}0-9]/u.test(word)) && !/\p{Lu}/u.test(text.slice(1))) {
    return text.replace(/[A-Za-zÀ-ỿ0-9'\u2019]+/gu, (word, at: number) => (at > 0 && smallWords.has(word) ? word : capitalised(word)));
  }
  return capitalised(text);
}

/** The official name, its words with a capital where the text has them so ("Optional Protocol on the Sale of Children"). */
export function withCapitalsOf(written: string, official: string): string {
  const capitals = new Set(written.match(/(?<![A-Za-z])[A-Z][a-z]+/g));
  return official.replace(/(?<![A-Za-z])[a-z]+/g, (word) => (capitals.has(capitalised(word)) ? capitalised(word) : word));
}

/** A word of five letters or more that is one or two letters off. */
function isSlipFor(text: string, letters: string): boolean {
  return letters.length > 4 && !/\s/.test(text) && wordDistance(text.toLowerCase(), letters.toLowerCase(), 2) <= 2;
}

function wordsBefore(text: string, start: number): { 0: string; fromEnd: number }[] {
  const slice = text.slice(Math.max(0, start - 160), start);
  // Only words parted by one space belong to the phrase.
  const lastBreak = Math.max(...[...slice.matchAll(/[^A-Za-zÀ-ỿ0-9'\u2019\s-]|\s\s/gu)].map((one) => one.index + 1), 0);
  const tail = slice.slice(lastBreak);
  return [...tail.matchAll(/[A-Za-zÀ-ỿ0-9'\u2019-]+/gu)].map((match) => ({ 0: match[0], fromEnd: tail.length - match.index }));
}

function wordsAfter(text: string, end: number): RegExpExecArray[] {
  const slice = text.slice(end, end + 200);
  const head = /^(?:,?\s[A-Za-zÀ-ỿ0-9'\u2019-]+)*/u.exec(slice)?.[0] ?? "";
  return [...head.matchAll(/[A-Za-zÀ-ỿ0-9'\u2019-]+/gu)];
}
