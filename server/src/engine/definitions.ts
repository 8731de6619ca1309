import type { AcronymDefinition, AcronymUse, BlockView } from "./facts.js";
import { type Form, formIsAcronym, type Lexicon } from "./lexicon.js";
import type { Mention } from "./matcher.js";
import { zone } from "./matcher.js";
import { foldWord, shape } from "./tokens.js";

/** Acronyms of a block: where they are used and where they are spelled out. */
export interface Acronyms {
  readonly uses: AcronymUse[];
  readonly definitions: AcronymDefinition[];
}

/** A run of tokens that reads as one acronym. */
interface Candidate {
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
  forms: readonly Form[];
  nestedIn: Form | undefined;
}

const longestAcronym = 24;
const longestSpelling = 16;

/** Key under which all spellings of an acronym meet: its letters and digits, folded. */
export function acronymKey(text: string): string {
  return foldWord(text).replaceAll("'", "");
}

/** Finds the acronyms of a block, known and unknown, and their definitions. */
export function findAcronyms(view: BlockView): Acronyms {
  const candidates = findCandidates(view);
  const definitions: AcronymDefinition[] = [];
  const uses: AcronymUse[] = [];
  for (const candidate of candidates) {
    const definition = candidate.nestedIn ? undefined : define(view, candidate);
    if (definition) definitions.push(definition);
    uses.push({
      key: acronymKey(candidate.text),
      text: candidate.text,
      start: candidate.start,
      end: candidate.end,
      forms: candidate.forms,
      zone: view.zones[candidate.first] as number,
      ...(candidate.nestedIn ? { inside: candidate.nestedIn } : {}),
      defines: definition !== undefined,
    });
  }
  return { uses, definitions };
}

function findCandidates(view: BlockView): Candidate[] {
  const { tokens, mentions, text, zones } = view;
  const candidates: Candidate[] = [];
  let next = 0;
  let outer: Mention | undefined;
  for (let at = 0; at < tokens.count; at++) {
    while (next < mentions.length && (mentions[next] as Mention).first < at) next++;
    let acronym: Mention | undefined;
    for (let look = next; look < mentions.length && (mentions[look] as Mention).first === at; look++) {
      const mention = mentions[look] as Mention;
      if (mention.forms.some(formIsAcronym)) acronym = mention;
      if (!mention.nested) outer = mention;
    }
    if (acronym) {
      const inside = outer && outer !== acronym && outer.last >= acronym.last ? outer.forms[0] : undefined;
      candidates.push({
        first: acronym.first,
        last: acronym.last,
        start: acronym.start,
        end: acronym.stemEnd,
        text: text.slice(acronym.start, acronym.stemEnd),
        forms: acronym.forms.filter(formIsAcronym),
        nestedIn: inside,
      });
      at = acronym.last - 1;
      continue;
    }
    if ((zones[at] as number) & zone.masked || !looksLikeAcronym(view, at)) continue;
    const inside = outer && at < outer.last ? outer.forms[0] : undefined;
    candidates.push(unknownCandidate(view, at, inside));
    at = (candidates[candidates.length - 1] as Candidate).last - 1;
  }
  return candidates;
}

/** Two capitals or more and, save a plural s, no small letter; at least one letter. */
function looksLikeAcronym(view: BlockView, at: number): boolean {
  const bits = view.tokens.shapes[at] as number;
  if (!(bits & shape.innerCapital) || !(bits & shape.capital)) return false;
  const start = view.tokens.starts[at] as number;
  const end = view.tokens.ends[at] as number;
  if (end - start > longestAcronym) return false;
  if (!(bits & shape.lower)) return true;
  const written = view.text.slice(start, end);
  return (
    /^\p{Lu}[\p{Lu}\p{N}]+(?:['\u2019]?s)$/u.test(written) ||
    /^\p{Lu}{2,}\p{Ll}?\p{Lu}*$/u.test(written) ||
    /^\p{Lu}\p{Ll}\p{Lu}$/u.test(written)
  );
}

function unknownCandidate(view: BlockView, at: number, nestedIn: Form | undefined): Candidate {
  const { tokens, text } = view;
  let last = at + 1;
  // Parts joined by a tight hyphen or slash belong together: "NCM-VAWC", "AML/CFT".
  while (last < tokens.count && looksLikeAcronym(view, last)) {
    const between = text.slice(tokens.ends[last - 1], tokens.starts[last]);
    if (between !== "-" && between !== "/") break;
    last++;
  }
  const start = tokens.starts[at] as number;
  let end = tokens.ends[last - 1] as number;
  const plural = /['\u2019]?s$/u.exec(text.slice(start, end));
  if (plural) end -= plural[0].length;
  return { first: at, last, start, end, text: text.slice(start, end), forms: [], nestedIn };
}

function define(view: BlockView, candidate: Candidate): AcronymDefinition | undefined {
  return (
    definedAfter(view, candidate) ?? definedBefore(view, candidate) ?? definedInWords(view, candidate) ?? definedInList(view, candidate)
  );
}

function made(
  view: BlockView,
  candidate: Candidate,
  style: AcronymDefinition["style"],
  long: { start: number; end: number } | undefined,
  fit: AcronymDefinition["fit"],
): AcronymDefinition {
  return {
    key: acronymKey(candidate.text),
    text: candidate.text,
    start: candidate.start,
    end: candidate.end,
    forms: candidate.forms,
    zone: view.zones[candidate.first] as number,
    ...(long ? { long: { ...long, text: view.text.slice(long.start, long.end) } } : {}),
    fit,
    style,
  };
}

/** "Long Form (ACR)", "Long Form (the “ACR”)", "Long Form (Bentuk Panjang, ACR)". */
function definedAfter(view: BlockView, candidate: Candidate): AcronymDefinition | undefined {
  const { text, tokens } = view;
  const open = openingBracket(view, candidate.first);
  if (open < 0) return undefined;
  const close = text.indexOf(")", candidate.end);
  if (close < 0 || close - open > 240) return undefined;
  const tail = text.slice(tokens.ends[candidate.last - 1], close);
  const head = text.slice(open + 1, candidate.start);
  if (!/^["'\u201d\u2019*_\s]*(?:[,;/].*)?$/su.test(tail)) return undefined;
  const direct =
    /^["'\u201c\u2018*_\s]*(?:(?:hereinafter|hereafter|henceforth|selanjutnya|disingkat|disebut|atau|or|the|dengan|singkatan|also|known|as|juga|dikenal|sebagai|abbreviated|referred|to|called)\s+|["'\u201c*_\s])*$/iu.test(
      head,
    );
  const listed = !direct && /[,;/\u2013-]\s*["'\u201c*_]*$/u.test(head);
  if (!direct && !listed) return undefined;
  const firstInside = firstTokenAfter(view, open);
  if (firstInside === 0) return undefined;
  if (listed) {
    // Other acronyms in one bracket ("ILO, UNODC, IOM") are an enumeration, not a definition.
    const inner = spelledBy(view, candidate, firstInside, candidate.first);
    if (inner) return made(view, candidate, "after", inner.span, inner.fit);
    const others = text
      .slice(open + 1, candidate.start)
      .split(/[,;/]/)
      .filter((part) => part.trim() !== "");
    if (others.some((part) => !/\p{Ll}{3}/u.test(part)) && others.length > 1) return undefined;
  }
  const lastBefore = firstInside - 1;
  if (hasSentenceEnd(view, tokens.ends[lastBefore] as number, open)) return undefined;
  const long = longFormEndingAt(view, candidate, lastBefore);
  if (long) return made(view, candidate, "after", long.span, long.fit);
  if (!(view.zones[lastBefore] as number) && !direct) return undefined;
  return direct && !tail.includes(",") && !tail.includes(";")
    ? made(view, candidate, "after", undefined, "loose")
    : candidate.forms.length > 0 && direct
      ? made(view, candidate, "after", undefined, "loose")
      : undefined;
}

/** "ACR (Long Form)". */
function definedBefore(view: BlockView, candidate: Candidate): AcronymDefinition | undefined {
  const { text, tokens } = view;
  const next = candidate.last;
  if (next >= tokens.count) return undefined;
  const between = text.slice(tokens.ends[candidate.last - 1], tokens.starts[next]);
  if (!/^["'\u201d\u2019*_]*\s*\(["'\u201c\u2018*_\s]*$/u.test(between)) return undefined;
  const close = text.indexOf(")", tokens.ends[next] as number);
  if (close < 0) return undefined;
  let last = next;
  while (last + 1 < tokens.count && (tokens.starts[last + 1] as number) < close) last++;
  if (last - next + 1 > longestSpelling) return undefined;
  const spelled = spelledBy(view, candidate, next, last + 1);
  return spelled ? made(view, candidate, "before", spelled.span, spelled.fit) : undefined;
}

/** "Long Form, hereinafter ACR", "Bentuk Panjang yang selanjutnya disingkat ACR", "Long Form or ACR", "Long Form/ACR". */
function definedInWords(view: BlockView, candidate: Candidate): AcronymDefinition | undefined {
  const { text, tokens } = view;
  let at = candidate.first - 1;
  let words = 0;
  let phrase = "";
  while (at >= 0 && words < 6) {
    const word = foldWord(text.slice(tokens.starts[at], tokens.ends[at]));
    if (!definingWords.has(word)) break;
    phrase = `${word} ${phrase}`;
    words++;
    at--;
  }
  if (at < 0) return undefined;
  const explicit = /hereinafter|hereafter|disingkat|selanjutnya|abbreviated|henceforth|singkatan|referred|known/.test(phrase);
  const joined =
    phrase === "or " ||
    phrase === "atau " ||
    (words === 0 && /^\s*[/\u2013\u2014-]\s*$|^\s+[/\u2013\u2014-]\s+$/u.test(text.slice(tokens.ends[at], candidate.start)));
  if (!explicit && !joined) return undefined;
  const long = longFormEndingAt(view, candidate, at);
  if (long && (explicit || long.fit === "known" || long.fit === "gloss")) return made(view, candidate, "words", long.span, long.fit);
  return explicit ? made(view, candidate, "words", undefined, "loose") : undefined;
}

const definingWords = new Set(
  "hereinafter hereafter henceforth referred to as the abbreviated known also called or atau yang selanjutnya disingkat disebut dengan sebagai singkatan dikenal juga biasa kemudian untuk".split(
    " ",
  ),
);

/** A row of a list of acronyms: "TPPO: Tindak Pidana ...", "| TPPO | Tindak Pidana ... |", "TPPO = ...". */
function definedInList(view: BlockView, candidate: Candidate): AcronymDefinition | undefined {
  const { text, tokens } = view;
  if (candidate.first > 1 || candidate.last >= tokens.count || view.kind === "heading") return undefined;
  if (candidate.first === 1 && view.kind !== "table" && !((tokens.shapes[0] as number) & shape.digit)) return undefined;
  const between = text.slice(tokens.ends[candidate.last - 1], tokens.starts[candidate.last]);
  if (!/^[*_]*\s*(?:[:=|\u2013\u2014]|-\s|\t|\s{2,})[\s*_|]*$/u.test(between)) return undefined;
  let last = candidate.last;
  while (last + 1 < tokens.count && last - candidate.last < longestSpelling && (tokens.gaps[last + 1] as number) !== 0x7c) last++;
  const spelled = spelledBy(view, candidate, candidate.last, last + 1);
  return spelled ? made(view, candidate, "list", spelled.span, spelled.fit) : undefined;
}

/** The long form among the tokens `from` to `to`, when it begins there. */
function spelledBy(
  view: BlockView,
  candidate: Candidate,
  from: number,
  to: number,
): { span: { start: number; end: number }; fit: AcronymDefinition["fit"] } | undefined {
  const { tokens, mentions } = view;
  for (const mention of mentions) {
    if (mention.first < from || mention.nested) continue;
    if (mention.first >= to) break;
    if (mention.last > to) continue;
    const fit = fitOf(view.lexicon, candidate, mention);
    if (fit) return { span: { start: mention.start, end: mention.end }, fit };
  }
  const start = tokens.starts[from] as number;
  for (let last = Math.min(to, from + longestSpelling) - 1; last > from; last--) {
    if (initialsFit(view, candidate.text, from, last)) return { span: { start, end: tokens.ends[last] as number }, fit: "spelled" };
  }
  return undefined;
}

/** The long form that ends with token `last`, when there is one. */
function longFormEndingAt(
  view: BlockView,
  candidate: Candidate,
  last: number,
): { span: { start: number; end: number }; fit: AcronymDefinition["fit"] } | undefined {
  const { tokens, mentions } = view;
  let gloss: { span: { start: number; end: number }; fit: AcronymDefinition["fit"] } | undefined;
  for (const mention of mentions) {
    if (mention.last !== last + 1 || mention.forms.some(formIsAcronym)) continue;
    const fit = fitOf(view.lexicon, candidate, mention);
    if (fit === "known") return { span: { start: mention.start, end: mention.end }, fit };
    if (fit) gloss = { span: { start: mention.start, end: mention.end }, fit };
  }
  if (gloss) return gloss;
  // The shortest run of words whose letters fit, as in Schwartz and Hearst (2003), https://psb.stanford.edu/psb-online/proceedings/psb03/schwartz.pdf
  for (let first = last; first >= 0 && last - first < longestSpelling; first--) {
    if (first < last && hasSentenceEnd(view, tokens.ends[first] as number, tokens.starts[first + 1] as number)) break;
    if (first < last && initialsFit(view, candidate.text, first, last))
      return { span: { start: tokens.starts[first] as number, end: tokens.ends[last] as number }, fit: "spelled" };
  }
  return undefined;
}

function fitOf(lexicon: Lexicon, candidate: Candidate, mention: Mention): AcronymDefinition["fit"] | undefined {
  let fit: AcronymDefinition["fit"] | undefined;
  for (const form of mention.forms) {
    if (form.termIndex < 0) continue;
    for (const acronym of candidate.forms) {
      if (acronym.conceptIndex === form.conceptIndex) {
        const status = lexicon.termOf(form)?.status;
        if (status === "preferred" || status === "admitted") return "known";
        fit = "gloss";
      } else if (fit === undefined && lexicon.areCounterparts(acronym.conceptIndex, form.conceptIndex)) fit = "gloss";
    }
  }
  return fit;
}

const smallWords = new Set(
  "of the and for in on to against with a an by at dan di yang untuk dalam pada dari dengan serta the's".split(" "),
);

/** The letters of the acronym are the initials of the words, in order; small words may be passed over. */
function initialsFit(view: BlockView, acronym: string, first: number, last: number): boolean {
  const { text, tokens } = view;
  const letters = acronymKey(acronym);
  if (letters.length < 2) return false;
  const wordAt = (token: number) => foldWord(text.slice(tokens.starts[token], tokens.ends[token]));
  if (wordAt(first).charAt(0) !== letters.charAt(0)) return false;
  let letterAt = 0;
  let used = 0;
  let bigWords = 0;
  for (let token = first; token <= last; token++) {
    const word = wordAt(token);
    const small = smallWords.has(word);
    if (!small) bigWords++;
    if (letterAt < letters.length && word.charAt(0) === letters.charAt(letterAt)) {
      if (!small || letters.length - letterAt > last - token) {
        letterAt++;
        used++;
        continue;
      }
      // A small word gives its letter only where the letters left need it.
      if (bigWordsAfter(view, token, last) < letters.length - letterAt) {
        letterAt++;
      }
      continue;
    }
    if (!small && letterAt < letters.length) {
      // Several letters may come from one word (Kemenko, PolHum), but every big word must give one.
      return syllablesFit(view, letters, first, last);
    }
    if (!small) return false;
  }
  return (letterAt === letters.length && used >= Math.min(2, bigWords)) || syllablesFit(view, letters, first, last);
}

function bigWordsAfter(view: BlockView, token: number, last: number): number {
  let count = 0;
  for (let at = token + 1; at <= last; at++) {
    if (!smallWords.has(foldWord(view.text.slice(view.tokens.starts[at], view.tokens.ends[at])))) count++;
  }
  return count;
}

/** Each big word gives one letter or its beginning (Kementerian Luar Negeri → kemlu); Indonesian syllable words. */
function syllablesFit(view: BlockView, letters: string, first: number, last: number): boolean {
  const words: string[] = [];
  for (let at = first; at <= last; at++) {
    const word = foldWord(view.text.slice(view.tokens.starts[at], view.tokens.ends[at]));
    if (!smallWords.has(word)) words.push(word);
  }
  if (words.length < 2 || words.length > 10 || letters.length > 24) return false;
  const fits = (word: number, letter: number): boolean => {
    if (word === words.length) return letter === letters.length;
    const current = words[word] as string;
    for (let length = 1; length <= Math.min(6, current.length, letters.length - letter); length++) {
      if (!current.startsWith(letters.slice(letter, letter + length))) break;
      if (fits(word + 1, letter + length)) return true;
    }
    return false;
  };
  return fits(0, 0);
}

/** Offset of the round bracket in which the token stands, when it opens in this sentence. */
function openingBracket(view: BlockView, token: number): number {
  const { text, tokens } = view;
  const start = tokens.starts[token] as number;
  const from = Math.max(view.contentStart, start - 240);
  for (let at = start - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x29) return -1;
    if (code === 0x28) return at;
  }
  return -1;
}

function firstTokenAfter(view: BlockView, offset: number): number {
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

function hasSentenceEnd(view: BlockView, from: number, to: number): boolean {
  return /[.!?;:|]\s/.test(view.text.slice(from, to));
}
