import type { Candidate } from "./acronymCandidates.js";
import { acronymKey } from "./acronymKey.js";
import type { BlockView } from "./facts.js";
import { initialsFit } from "./initials.js";
import { formIsAcronym, type Lexicon } from "./lexicon.js";
import { type Mention, zone } from "./matcher.js";
import { foldWord } from "./tokens.js";

/** A candidate with the text around it. */
export interface Place {
  readonly view: BlockView;
  /** The block's text with code, addresses, citations and comments blanked; same offsets. */
  readonly plain: string;
  readonly candidate: Candidate;
}

/** Offsets in the block. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A long form found, and what speaks for it: the base, a translation in the base, or its letters. */
export interface LongForm {
  readonly span: Span;
  readonly fit: "known" | "gloss" | "spelled";
}

/** So many words at most are read as the long form of an acronym that spells them. */
export const longestSpelling = 16;

/** The long form that begins at token `from`, after an article, and ends before token `to`. */
export function longFormStartingAt(place: Place, from: number, to: number): LongForm | undefined {
  const { view, candidate } = place;
  const { tokens, mentions } = view;
  let start = from;
  while (
    start < to - 1 &&
    /^(?:the|an?|atau|or|in|dalam|bahasa|indonesian?|english|inggris|singkatan|kependekan|dari|short|for|yaitu|yakni)$/.test(
      wordAt(view, start),
    )
  )
    start++;
  let gloss: LongForm | undefined;
  for (const mention of mentions) {
    if (mention.first > start) break;
    if (mention.first < start || mention.nested || mention.last > to || mention.forms.some(formIsAcronym)) continue;
    const fit = fitOf(view.lexicon, candidate, mention);
    if (fit === "known") return { span: { start: mention.start, end: mention.end }, fit };
    if (fit) gloss = { span: { start: mention.start, end: mention.end }, fit };
  }
  if (gloss) return gloss;
  const key = acronymKey(candidate.text);
  const words: string[] = [];
  let end = start;
  for (; end < to && end - start < longestSpelling; end++) {
    if (
      end > start &&
      (hasSentenceEnd(view.text, tokens.ends[end - 1] as number, tokens.starts[end] as number) || (tokens.gaps[end] as number) === 0x7c)
    )
      break;
    words.push(wordAt(view, end));
  }
  for (const wanted of ["strict", "loose"] as const) {
    for (let count = words.length; count > 1; count--) {
      if (initialsFit(key, words.slice(0, count)) === wanted)
        return { span: { start: tokens.starts[start] as number, end: tokens.ends[start + count - 1] as number }, fit: "spelled" };
    }
  }
  return undefined;
}

/** The long form that ends with token `last` and begins not before token `floor`. */
export function longFormEndingAt(place: Place, last: number, floor = 0): LongForm | undefined {
  const { view, candidate } = place;
  const { tokens, mentions } = view;
  let gloss: LongForm | undefined;
  for (const mention of mentions) {
    if (mention.last !== last + 1 || mention.first < floor || mention.forms.some(formIsAcronym)) continue;
    const fit = fitOf(view.lexicon, candidate, mention);
    if (fit === "known") return { span: { start: mention.start, end: mention.end }, fit };
    if (fit) gloss = { span: { start: mention.start, end: mention.end }, fit };
  }
  if (gloss) return gloss;
  // The shortest run of words whose letters fit, as in Schwartz and Hearst (2003), https://psb.stanford.edu/psb-online/proceedings/psb03/schwartz.pdf
  const key = acronymKey(candidate.text);
  const words: string[] = [];
  const firsts: number[] = [];
  for (let first = last; first >= floor && last - first < longestSpelling; first--) {
    if (
      first < last &&
      (hasSentenceEnd(view.text, tokens.ends[first] as number, tokens.starts[first + 1] as number) ||
        (tokens.gaps[first + 1] as number) === 0x7c)
    )
      break;
    if ((view.zones[first] as number) & zone.masked) continue;
    words.unshift(wordAt(view, first));
    firsts.push(first);
  }
  for (const wanted of ["strict", "loose"] as const) {
    for (let count = 2; count <= words.length; count++) {
      if (initialsFit(key, words.slice(words.length - count)) === wanted)
        return { span: { start: tokens.starts[firsts[count - 1] as number] as number, end: tokens.ends[last] as number }, fit: "spelled" };
    }
  }
  return undefined;
}

function fitOf(lexicon: Lexicon, candidate: Candidate, mention: Mention): "known" | "gloss" | undefined {
  let fit: "known" | "gloss" | undefined;
  for (const form of mention.forms) {
    if (form.termIndex === -1) continue;
    for (const acronym of candidate.forms) {
      if (acronym.conceptIndex === form.conceptIndex) {
        const status = form.termIndex < 0 ? "preferred" : lexicon.termOf(form)?.status;
        if (status === "preferred" || status === "admitted") return "known";
        fit = "gloss";
      } else if (fit === undefined && form.status !== "discouraged" && lexicon.areCounterparts(acronym.conceptIndex, form.conceptIndex))
        fit = "gloss";
    }
  }
  return fit;
}

/** The first token that starts at or after an offset. */
export function tokenFrom(view: BlockView, offset: number): number {
  const { tokens } = view;
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function wordAt(view: BlockView, token: number): string {
  return foldWord(view.text.slice(view.tokens.starts[token], view.tokens.ends[token]));
}

export function hasSentenceEnd(text: string, from: number, to: number): boolean {
  return /[.!?;:|]\s/.test(text.slice(from, to));
}
