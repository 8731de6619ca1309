import { charKind, foldCode, kindOf } from "./chars.js";
import { type InlineKind, masked } from "./inline.js";
import type { Form, Lexicon } from "./lexicon.js";
import { foldWord, shape, type Tokens } from "./tokens.js";

/** Bits that say in what a token stands. */
export const zone = { prose: 0, masked: 1, quoted: 2, emphasis: 4, parenthesis: 8 } as const;

/** The bit of a kind of stretch. */
export function zoneOf(kind: InlineKind): number {
  return masked.has(kind) ? zone.masked : kind === "quote" ? zone.quoted : zone.emphasis;
}

/** A form of the base found in a block; offsets are UTF-16 in the block's text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Offset at which the last word of the form proper ends: before a clitic, plural or possessive ending. */
  readonly stemEnd: number;
  /** Number of the first and one past the last token in its block. */
  readonly first: number;
  readonly last: number;
  /** All forms that read so, in the order of the base; never empty. */
  readonly forms: readonly Form[];
  /** A word of it is inflected by rule (plural, possessive, -nya ...). */
  readonly inflected: boolean;
  /** Bits of `zone` of its first word. */
  readonly zone: number;
  /** Stands inside a longer mention (an acronym within a name). */
  readonly nested: boolean;
  /** Another name of the same thing begins in it and goes on behind it: "image of child sexual abuse material" is neither name alone. */
  readonly crossed?: true;
}

const longestForm = 40;

/**
 * Finds the forms of the base in a block's tokens: at each word the longest form whose gaps and case agree; of overlapping
 * ones the longest, then the leftmost. Acronyms inside a longer form are kept and marked as nested.
 * `ids` and `zones` run parallel to the tokens. Linear in the words, whatever the size of the base.
 */
export function findMentions(text: string, tokens: Tokens, ids: Int32Array, zones: Uint8Array, lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  const search = (at: number, end: number) => longestFrom(text, tokens, ids, zones, lexicon, at, end);
  for (let at = 0; at < tokens.count; at++) {
    if ((zones[at] as number) & zone.masked) continue;
    search(at, tokens.count);
    if (walk.best) {
      found.push(walk.best);
      const acronym: Mention | undefined = walk.acronym;
      if (acronym && acronym !== walk.best) found.push({ ...(acronym as Mention), nested: true });
    }
  }
  return found.length < 2 ? found : withoutOverlaps(found, search);
}

/** The forms inside a mention, where that itself does not hold: of each word on the longest that is shorter than it. */
export function findMentionsInside(
  { text, tokens, ids, zones, lexicon }: MatchedBlock,
  { first, last }: Pick<Mention, "first" | "last">,
): Mention[] {
  const found: Mention[] = [];
  for (let at = first; at < last; ) {
    const mention = longestFrom(text, tokens, ids, zones, lexicon, at, at === first ? last - 1 : last);
    if (mention) found.push(mention);
    at = mention?.last ?? at + 1;
  }
  return found;
}

/** A block as the matcher read it. */
interface MatchedBlock {
  readonly text: string;
  readonly tokens: Tokens;
  readonly ids: Int32Array;
  readonly zones: Uint8Array;
  readonly lexicon: Lexicon;
}

/** The longest form that the word begins and that ends before token `end`. */
function longestFrom(
  text: string,
  tokens: Tokens,
  ids: Int32Array,
  zones: Uint8Array,
  lexicon: Lexicon,
  at: number,
  end: number,
): Mention | undefined {
  const { index } = lexicon;
  walk.best = undefined;
  walk.acronym = undefined;
  walk.end = end;
  const id = ids[at] as number;
  if (id >= 0) {
    const node = index.root(id);
    if (node > 0) walkFrom(text, tokens, ids, zones, lexicon, at, at, node, false);
  }
  const stem = index.findStem(text, tokens, at);
  if (stem >= 0) {
    const node = index.root(stem);
    if (node > 0) walkFrom(text, tokens, ids, zones, lexicon, at, at, node, true);
  }
  return walk.best;
}

/** What is found from one word on; `end` is one past the last token that it may hold. */
const walk: { best: Mention | undefined; acronym: Mention | undefined; end: number } = { best: undefined, acronym: undefined, end: 0 };

function walkFrom(
  text: string,
  tokens: Tokens,
  ids: Int32Array,
  zones: Uint8Array,
  lexicon: Lexicon,
  first: number,
  at: number,
  node: number,
  inflected: boolean,
): void {
  const index = lexicon.index;
  if (index.firstForm(node) >= 0) accept(text, tokens, zones, lexicon, first, at, node, inflected);
  const next = at + 1;
  if (next >= walk.end || next - first > longestForm || (zones[next] as number) & zone.masked) return;
  const id = ids[next] as number;
  if (id >= 0) {
    const child = index.step(node, id);
    if (child > 0) walkFrom(text, tokens, ids, zones, lexicon, first, next, child, inflected);
  }
  const stem = index.findStem(text, tokens, next);
  if (stem >= 0) {
    const child = index.step(node, stem);
    if (child > 0) walkFrom(text, tokens, ids, zones, lexicon, first, next, child, true);
  }
}

function accept(
  text: string,
  tokens: Tokens,
  zones: Uint8Array,
  lexicon: Lexicon,
  first: number,
  last: number,
  node: number,
  inflected: boolean,
): void {
  const best = walk.best;
  if (best && best.last > last + 1) return;
  if (best && best.last === last + 1 && !best.inflected && inflected) return;
  let only: Form | undefined;
  let several: Form[] | undefined;
  let isAcronym = false;
  for (let id = lexicon.index.firstForm(node); id >= 0; id = lexicon.index.nextForm(id)) {
    if (lexicon.base.formOff?.[id]) continue;
    const form = lexicon.form(id);
    if (gapsAgree(form, tokens, first) && caseAgrees(form, text, tokens, first, last) && lettersAgree(form, text, tokens, first, last)) {
      if (form.isAcronym) isAcronym = true;
      if (!only) only = form;
      else if (several) several.push(form);
      else several = [only, form];
    }
  }
  if (!only) return;
  const forms = several ? several.reverse() : only.alone;
  const mention: Mention = {
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    stemEnd: inflected ? stemEnd(text, tokens, last, forms[0] as Form) : (tokens.ends[last] as number),
    first,
    last: last + 1,
    forms,
    inflected,
    zone: zones[first] as number,
    nested: false,
  };
  if (isAcronym && (!walk.acronym || walk.acronym.last <= last + 1)) walk.acronym = mention;
  walk.best = mention;
}

/** "Education, Culture, Research, and Technology": before the last of a list some set a comma and some do not. */
function isSerialComma(form: Form, word: number): boolean {
  return /^(?:and|dan|or|atau)$/.test(form.words[word] ?? "") && form.gaps.slice(0, word).some((gap) => isComma(gap));
}

/** A gap of the text parts nothing, or is the very one that the form has there. */
function gapsAgree(form: Form, tokens: Tokens, first: number): boolean {
  for (let word = 1; word < form.gaps.length; word++) {
    const gap = tokens.gaps[first + word] as number;
    if (gap !== 0 && gap !== form.gaps[word] && !(isComma(gap) && (isComma(form.gaps[word] as number) || isSerialComma(form, word))))
      return false;
  }
  return true;
}

function isComma(code: number): boolean {
  return code === 0x2c || code === 0x3b;
}

/** Guards against two words with one hash: the first two letters of each word are compared. */
function lettersAgree(form: Form, text: string, tokens: Tokens, first: number, last: number): boolean {
  const { words } = form;
  if (words.length !== last - first + 1) return false;
  for (let word = 0; word < words.length; word++) {
    const expected = words[word] as string;
    const end = tokens.ends[first + word] as number;
    let at = tokens.starts[first + word] as number;
    for (let letter = 0; letter < expected.length && letter < 2; letter++, at++) {
      while (at < end && kindOf[text.charCodeAt(at)] === charKind.ignorable) at++;
      if (at >= end || foldCode(text.charCodeAt(at)) !== expected.charCodeAt(letter)) return false;
    }
  }
  return true;
}

function caseAgrees(form: Form, text: string, tokens: Tokens, first: number, last: number): boolean {
  if (form.caseRule === "any") return true;
  const start = tokens.starts[first] as number;
  const written = text.slice(start, tokens.ends[last]);
  // An exact form keeps its hyphens ("Timor-Leste" is not "Timor Leste"); only white space may differ.
  if (form.caseRule === "exact") {
    if (written === form.text || normalized(written) === normalized(form.text)) return true;
    return form.isAcronym && written.startsWith(form.text) && clitic.test(written.slice(form.text.length));
  }
  if (text.startsWith(form.text, start)) return true;
  if (form.caseRule === "name") return ((tokens.shapes[first] as number) & shape.capital) !== 0;
  return capitals(written) >= Math.min(2, capitals(form.text));
}

/** "TKInya". */
const clitic = /^(?:nya|lah|kah|pun)$/;

function normalized(text: string): string {
  return text.replace(/\s+/g, " ");
}

function capitals(text: string): number {
  let count = 0;
  for (const char of text) if (char !== char.toLowerCase()) count++;
  return count;
}

function stemEnd(text: string, tokens: Tokens, last: number, form: Form): number {
  const start = tokens.starts[last] as number;
  const end = tokens.ends[last] as number;
  const stem = form.words[form.words.length - 1] as string;
  const written = foldWord(text.slice(start, end));
  return written !== stem && written.startsWith(stem) ? Math.min(end, start + stem.length) : end;
}

/** Of overlapping mentions the longest; `search` finds what a word begins that ends before a given token. */
function withoutOverlaps(found: Mention[], search: (at: number, end: number) => Mention | undefined): Mention[] {
  const kept: Mention[] = [];
  const nested: Mention[] = [];
  let current: Mention | undefined;
  for (const mention of found) {
    if (mention.nested) {
      nested.push(mention);
      continue;
    }
    if (current && mention.first < current.last) {
      const loser: Mention = mention.last - mention.first > current.last - current.first ? current : mention;
      const winner: Mention = loser === current ? mention : current;
      if (loser.forms.some((form) => form.isAcronym) && loser.first >= winner.first && loser.last <= winner.last)
        nested.push({ ...loser, nested: true });
      if (loser === current && winner.first > loser.first) {
        const shorter = search(loser.first, winner.first);
        if (shorter) kept.push(shorter);
      }
      current = mention.last > winner.last && areOfOneThing(mention, winner) ? { ...winner, crossed: true } : winner;
      continue;
    }
    if (current) kept.push(current);
    current = mention;
  }
  if (current) kept.push(current);
  return nested.length === 0 ? kept : [...kept, ...nested].sort((a, b) => a.first - b.first || b.last - a.last);
}

function areOfOneThing(one: Mention, other: Mention): boolean {
  return one.forms.some(({ conceptIndex }) => other.forms.some((form) => form.conceptIndex === conceptIndex));
}
