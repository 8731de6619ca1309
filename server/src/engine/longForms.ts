import type { Candidate } from "./acronymCandidates.js";
import { acronymKey } from "./acronymKey.js";
import { wordAt } from "./blockWords.js";
import type { BlockView, Span } from "./facts.js";
import { initialsFit, smallWords } from "./initials.js";
import { formIsAcronym, type Lexicon } from "./lexicon.js";
import { type Mention, zone } from "./matcher.js";
import { singularOf } from "./singular.js";
import { foldWord } from "./tokens.js";

/** A candidate with the text around it. */
export interface Place {
  readonly view: BlockView;
  /** The block's text with code, addresses, citations and comments blanked; same offsets. */
  readonly plain: string;
  readonly candidate: Candidate;
}

/** A long form found, and what speaks for it: the base, a translation in the base, or its letters. */
export interface LongForm {
  readonly span: Span;
  readonly fit: "known" | "gloss" | "spelled";
}

/** So many words at most are read as the long form of an acronym that spells them. */
export const longestSpelling = 16;

/** The long form that begins at token `from`, or after an article or the name of a language there, and ends before token `to`. */
export function longFormStartingAt(place: Place, from: number, to: number): LongForm | undefined {
  let start = from;
  // "Indonesian" names the language of a long form, or is its first word.
  for (; start < to - 1 && leadingWord.test(wordAt(place.view, start)); start++) {
    const listed = listedFormAt(place, start, to);
    if (listed) return listed;
  }
  return listedFormAt(place, start, to) ?? spelledFormAt(place, start, to) ?? (start > from ? spelledFormAt(place, from, to) : undefined);
}

const leadingWord = /^(?:the|an?|atau|or|in|dalam|bahasa|indonesian?|english|inggris|singkatan|kependekan|dari|short|for|yaitu|yakni)$/;

function listedFormAt(place: Place, start: number, to: number): LongForm | undefined {
  return listedForm(place, (mention) => mention.first === start && !mention.nested && mention.last <= to);
}

/** The longest run of words from token `start` on whose letters are those of the acronym. */
function spelledFormAt({ view, candidate }: Place, start: number, to: number): LongForm | undefined {
  const { tokens } = view;
  const key = acronymKey(candidate.text);
  const words: string[] = [];
  for (let end = start; end < to && end - start < longestSpelling; end++) {
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
  const { tokens } = view;
  const listed = listedForm(place, (mention) => mention.last === last + 1 && mention.first >= floor) ?? withCountry(place, last, floor);
  if (listed) return listed;
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
      if (initialsFit(key, words.slice(words.length - count)) !== wanted) continue;
      const span = { start: tokens.starts[firsts[count - 1] as number] as number, end: tokens.ends[last] as number };
      // "Criminal Exploitation (CE) and sexual exploitation (CSE)": no long form begins in another's bracket.
      if (!leavesBracket(view.text.slice(span.start, span.end))) return { span, fit: "spelled" };
    }
  }
  const lastWords = (count: number) => ({ start: tokens.starts[firsts[count - 1] as number] as number, end: tokens.ends[last] as number });
  const turned = turnedRound(view.lexicon, candidate, words);
  if (turned > 0) return { span: lastWords(turned), fit: "gloss" };
  return spellsBackwards(key, words) ? { span: lastWords(2), fit: "spelled" } : undefined;
}

/** A bracket closes that did not open there. */
function leavesBracket(text: string): boolean {
  const close = text.indexOf(")");
  return close >= 0 && !text.slice(0, close).includes("(");
}

/** "Kementerian Luar Negeri Republik Indonesia" (Kemlu): a name of the base, and after it whose it is. */
function withCountry(place: Place, last: number, floor: number): LongForm | undefined {
  const { view } = place;
  const word = wordAt(view, last);
  if (word !== "indonesia" && word !== "ri") return undefined;
  const tail = ["republik indonesia", "of the republic of indonesia", "of indonesia", "ri"].find((words) => {
    const count = words.split(" ").length;
    return last - count >= floor && words === Array.from({ length: count }, (_, at) => wordAt(view, last - count + 1 + at)).join(" ");
  });
  if (tail === undefined) return undefined;
  const end = last + 1 - tail.split(" ").length;
  const bare = listedForm(place, (mention) => mention.last === end && mention.first >= floor);
  return bare && { ...bare, span: { start: bare.span.start, end: view.tokens.ends[last] as number } };
}

/** "terapi antiretroviral" (ART): the letters are those of the English term, whose head comes last. */
function spellsBackwards(key: string, words: readonly string[]): boolean {
  const noun = words[words.length - 2];
  const modifier = words[words.length - 1];
  if (key.length !== 3 || noun === undefined || modifier === undefined || noun.charAt(0) !== key.charAt(2)) return false;
  return (
    !smallWords.has(noun) &&
    modifier.length >= longModifier &&
    modifier.charAt(0) === key.charAt(0) &&
    modifier.indexOf(key.charAt(1), 1) > 0
  );
}

/** A compound, of which a letter inside counts as well. */
const longModifier = 10;

/** How many of the last words are those of a long form of the base with another one at the head: "agency for witness and victim protection" (LPSK). */
function turnedRound(lexicon: Lexicon, candidate: Candidate, words: readonly string[]): number {
  for (const form of candidate.forms) {
    for (const term of lexicon.conceptOf(form).terms) {
      if (term.type !== "full" || (term.status !== "preferred" && term.status !== "admitted")) continue;
      const wanted = bigWords(term.text);
      if (wanted.length < fewestTurned || wanted.length > words.length) continue;
      const count = lastWordsOf(words, wanted);
      if (count > 0 && singularOf(words[words.length - count] as string) !== wanted[0]) return count;
    }
  }
  return 0;
}

const fewestTurned = 3;

/** How many words from the end hold all the wanted ones, each once, and else only small words; 0 where they do not. */
function lastWordsOf(words: readonly string[], wanted: readonly string[]): number {
  const missing = [...wanted];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    const place = missing.indexOf(singularOf(word));
    if (place >= 0) missing.splice(place, 1);
    else if (!smallWords.has(word)) return 0;
    if (missing.length === 0) return words.length - at;
  }
  return 0;
}

function bigWords(text: string): string[] {
  return text
    .split(/[^A-Za-zÀ-ỿ0-9]+/)
    .map(foldWord)
    .filter((word) => word !== "" && !smallWords.has(word))
    .map(singularOf);
}

/** The mention that stands there and is a long form by the base; one of the acronym's own concept before one of its counterpart. */
function listedForm({ view, candidate }: Place, isThere: (mention: Mention) => boolean): LongForm | undefined {
  let gloss: LongForm | undefined;
  for (const mention of view.mentions) {
    if (!isThere(mention) || mention.forms.some(formIsAcronym)) continue;
    const fit = fitOf(view.lexicon, candidate, mention);
    if (!fit) continue;
    const long = { span: { start: mention.start, end: mention.end }, fit };
    if (fit === "known") return long;
    gloss = long;
  }
  return gloss;
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

/** Something ends between two offsets: a sentence, a clause, a cell. */
export function hasSentenceEnd(text: string, from: number, to: number): boolean {
  return /[.!?;:|]\s/.test(text.slice(from, to));
}
