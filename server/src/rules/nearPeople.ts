import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { foldWord, hashWord, shape } from "../engine/tokens.js";
import { type Person, people, rareNames, singleNames } from "./people.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { wordDistance } from "./wordDistance.js";
import { writeFix } from "./writeFix.js";

/** A word of a person's name with the one before or after it. */
interface Neighbour {
  readonly person: Person;
  readonly at: number;
}

interface Index {
  readonly filter: HashFilter;
  /** By a word of the name, folded. */
  readonly byWord: ReadonlyMap<string, readonly Neighbour[]>;
  /** By initial: names that tell the person alone, and those that do so beside the office. */
  readonly alone: ReadonlyMap<string, readonly (readonly [name: string, office?: string])[]>;
}

let index: Index | undefined;

/** Findings on the name of a person of the field that is nearly right, one of its words a letter or two off beside the other: "Siobhan Mullaly". A rare surname is known by itself, an only name beside the office. */
export function nearPeople(view: BlockView, { quoted, sentences }: BlockFacts, found: FindingDraft[]): void {
  if (quoted) return;
  const { tokens, ids, zones, text } = view;
  index ??= read();
  for (let at = 0; at < tokens.count; at++) {
    const bits = tokens.shapes[at] as number;
    if (!(bits & shape.capital) || !(bits & shape.lower) || bits & shape.digit || (zones[at] as number) & (zone.quoted | zone.masked))
      continue;
    if (index.filter.mayHave(tokens.hashes[at] as number)) besideWord(view, at, sentenceText, index, found);
    if ((ids[at] as number) >= 0) continue;
    byItself(view, at, index, found);
  }
  function sentenceText(start: number): string {
    const sentence = sentenceAt(sentences, start);
    return sentence ? text.slice(sentence.start, sentence.end) : text;
  }
}

/** The word is one of a name; the one before or after it is nearly its neighbour there. */
function besideWord(view: BlockView, at: number, sentenceText: (start: number) => string, { byWord }: Index, found: FindingDraft[]): void {
  const { tokens } = view;
  const word = wordOf(view, at);
  const all = byWord.get(word);
  if (!all) return;
  for (const step of [1, -1]) {
    const other = at + step;
    if (other < 0 || other >= tokens.count || (tokens.gaps[Math.max(at, other)] as number) !== 0) continue;
    if (!((tokens.shapes[other] as number) & shape.capital)) continue;
    const written = wordOf(view, other);
    // Another person of the field, or the name as it is.
    if (all.some(({ person, at: own }) => foldWord(person.words[own + step] ?? "") === written)) continue;
    for (const { person, at: own } of all) {
      const right = own + step < person.words.length - 2 ? undefined : person.words[own + step];
      if (right === undefined || !isSlip(foldWord(right), written)) continue;
      const beyond = isNamed(view, other + step, person.words[own + 2 * step]) || isNamed(view, at - step, person.words[own - step]);
      const start = tokens.starts[other] as number;
      if (!beyond && word.length + right.length < fewestLetters && person.office === undefined) continue;
      if (person.office !== undefined && !new RegExp(person.office).test(sentenceText(start))) continue;
      tell(view, other, right, found);
      break;
    }
  }
}

/** Letters of both words that tell a person without the office. */
const fewestLetters = 10;

function isNamed(view: BlockView, at: number, word: string | undefined): boolean {
  return word !== undefined && at >= 0 && at < view.tokens.count && wordOf(view, at) === foldWord(word);
}

/** The word is nearly a name that is known by itself, or beside the office. */
function byItself(view: BlockView, at: number, { alone }: Index, found: FindingDraft[]): void {
  const { tokens, text } = view;
  const start = tokens.starts[at] as number;
  const length = (tokens.ends[at] as number) - start;
  if (length < shortestAlone) return;
  const names = alone.get(text.charAt(start));
  if (!names) return;
  const written = wordOf(view, at);
  for (const [right, office] of names) {
    if (!isSlip(foldWord(right), written)) continue;
    if (office !== undefined && !isBesideOffice(text, start, tokens.ends[at] as number, office)) continue;
    tell(view, at, right, found);
    return;
  }
}

const shortestAlone = 5;

function isBesideOffice(text: string, start: number, end: number, office: string): boolean {
  const before = new RegExp(
    `(?:${office})(?:\\sIndonesia|\\s\\([A-Z0-9]{2,8}\\)|\\sRI|\\sPBB|\\son\\s[a-z ]{0,30})?,?\\s(?:(?:Drs?\\.?|H\\.|Prof\\.?|Ms\\.?|Mr\\.?|Bapak|Ibu)\\s){0,2}$`,
  );
  const after = new RegExp(
    `^(?:,\\s(?:the\\s)?|\\s(?:sebagai|as|selaku)\\s(?:the\\s)?(?:new\\s)?|\\s\\((?:the\\s)?)(?:UN\\s|United Nations\\s)?(?:${office})`,
  );
  return before.test(text.slice(Math.max(0, start - longestOffice), start)) || after.test(text.slice(end, end + longestOffice));
}

const longestOffice = 110;

/** One letter off, two in a long name; the first one is right, and an ending of a clitic or an owner is none. */
function isSlip(right: string, written: string): boolean {
  if (written === right || written.charCodeAt(0) !== right.charCodeAt(0) || right.length < shortestAlone) return false;
  if (written.startsWith(right) || written.endsWith("nya")) return false;
  const slips = right.length < longName ? 1 : 2;
  return wordDistance(right, written, slips) <= slips;
}

const longName = 8;

function tell(view: BlockView, at: number, right: string, found: FindingDraft[]): void {
  const { tokens, text } = view;
  const start = tokens.starts[at] as number;
  const end = start + text.slice(start, tokens.ends[at]).replace(/['\u2019]s?$/, "").length;
  if (isMarkedSic(text, end) || found.some((one) => one.start <= start && end <= one.end)) return;
  found.push({
    start,
    end,
    level: "information",
    message: `"${text.slice(start, end)}" looks like a slip of the name "${right}". Write "${right}".`,
    fixes: [writeFix(start, end, right)],
  });
}

function wordOf({ tokens, text }: BlockView, at: number): string {
  return foldWord(text.slice(tokens.starts[at], tokens.ends[at]).replace(/['\u2019]s?$/, ""));
}

function read(): Index {
  const byWord = new Map<string, Neighbour[]>();
  for (const person of people()) {
    // Given names in a row are many people's: the surname must be one of the two.
    const last = person.words.length - 1;
    for (const [at, word] of person.words.entries()) {
      if (at < last - 1) continue;
      const folded = foldWord(word);
      byWord.set(folded, [...(byWord.get(folded) ?? []), { person, at }]);
    }
  }
  const alone = new Map<string, (readonly [string, string?])[]>();
  for (const one of [...rareNames.split(" ").map((name) => [name] as const), ...singleNames]) {
    const initial = one[0].charAt(0);
    alone.set(initial, [...(alone.get(initial) ?? []), one]);
  }
  return { filter: new HashFilter([...byWord.keys()].map(hashWord)), byWord, alone };
}
