import { wordAt } from "../engine/blockWords.js";
import type { BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { hashWord, shape } from "../engine/tokens.js";
import { sourceOf } from "./acronyms.js";
import { treatyForm } from "./instruments.js";
import { isMarkedSic, isReportedSpeech } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * The title of a treaty or declaration in which words stand that mean the same as its own: "Protocol to Prevent, Suppress and penalize Trafficking in Persons, ...", the ASEAN "Declaration Against Human
 * Trafficking, Especially in Women and Children". All its other words are there, in their order.
 */
export function titlesInOtherWords(view: BlockView, found: FindingDraft[]): void {
  const { tokens } = view;
  for (let at = 0; at + fewestWords <= tokens.count; at++) {
    if (!kinds.mayHave(tokens.hashes[at] as number) || !isKind.has(wordAt(view, at)) || !((tokens.shapes[at] as number) & shape.capital))
      continue;
    const told = titleFrom(view, at);
    if (told && !found.some((other) => other.start < told.end && told.start < other.end)) found.push(told);
  }
}

const isKind: ReadonlySet<string> = new Set(["protocol", "convention", "declaration", "covenant", "treaty"]);
const kinds = new HashFilter([...isKind].map(hashWord));
const fewestWords = 4;
/** A shorter title may be another one's in these words. */
const fewestInTitle = 5;

/** Phrases that say the same in a title; one of each row may stand for another. */
const rows: readonly (readonly string[])[] = [
  ["trafficking in persons", "human trafficking", "trafficking in human beings", "trafficking of persons"],
  ["especially", "particularly", "in particular", "especially in", "particularly in", "especially of", "particularly of", "specially"],
  ["punish", "penalize", "penalise", "sanction"],
  ["suppress", "repress"],
  ["the smuggling of migrants", "migrant smuggling", "people smuggling", "human smuggling", "smuggling of people"],
  ["the elimination of", "eliminating", "elimination of", "the abolition of", "the eradication of"],
  ["the protection of", "protecting", "protection of"],
  ["migrant workers", "migrant labourers", "migrant laborers"],
];

interface Phrase {
  readonly words: readonly string[];
  readonly row: number;
}

const phrases: readonly Phrase[] = rows.flatMap((row, at) => row.map((phrase) => ({ words: phrase.split(" "), row: at })));
/** The words with which such a phrase begins. */
const openings: ReadonlySet<string> = new Set(phrases.map(({ words }) => words[0] ?? ""));

/** Where the text stands, where the trie does, and in how many phrases they differ. */
interface State {
  readonly at: number;
  readonly node: number;
  readonly other: number;
}

interface Told {
  readonly form: Form;
  readonly last: number;
  readonly other: number;
}

function titleFrom(view: BlockView, at: number): FindingDraft | undefined {
  const { tokens, lexicon, text } = view;
  const before = at > 0 ? wordAt(view, at - 1) : "";
  const starts: { readonly node: number; readonly isLeft: boolean }[] = [{ node: 0, isLeft: false }];
  const asean = step(lexicon, 0, "asean");
  if (before === "asean") starts.unshift({ node: asean, isLeft: false });
  else if (text.includes("ASEAN")) starts.push({ node: asean, isLeft: true });
  let best: (Told & { readonly isLeft: boolean }) | undefined;
  for (const { node, isLeft } of starts) {
    const told = node < 0 ? undefined : along(view, { at, node, other: 0 });
    if (told && (!best || told.last > best.last || (told.last === best.last && told.other < best.other))) best = { ...told, isLeft };
  }
  if (!best || best.other === 0) return undefined;
  const start = tokens.starts[at] as number;
  const end = tokens.ends[best.last - 1] as number;
  if (!mayBeTold(view, at, best.last) || isMarkedSic(text, end)) return undefined;
  const official = best.form.text.replace(/^ASEAN\s/, "");
  return {
    start,
    end,
    level: "information",
    message: `"${text.slice(start, end).replace(/\s+/g, " ")}" is not the official title. Write "${official}".`,
    fixes: [writeFix(start, end, official)],
    ...sourceOf(lexicon.conceptOf(best.form)),
  };
}

/** The longest title of a treaty or declaration along which the words of the text lead, phrases that mean the same taken for each other. */
function along(view: BlockView, from: State): Told | undefined {
  const { lexicon } = view;
  const queue: State[] = [from];
  let best: Told | undefined;
  for (let next = queue.pop(), looked = 0; next && looked < mostStates; next = queue.pop(), looked++) {
    const { at, node, other } = next;
    const form = at - from.at >= fewestInTitle ? titleAt(lexicon, node) : undefined;
    if (form && (!best || at > best.last || (at === best.last && other < best.other))) best = { form, last: at, other };
    if (at >= view.tokens.count || (at > from.at && !isOpen(view, at))) continue;
    const word = wordAt(view, at);
    const plain = step(lexicon, node, word);
    if (plain > 0) queue.push({ at: at + 1, node: plain, other });
    if (other >= mostOther || !openings.has(word)) continue;
    for (const said of phrases) {
      if (!said.words.every((one, offset) => wordAt(view, at + offset) === one)) continue;
      for (const meant of phrases) {
        if (meant === said || meant.row !== said.row) continue;
        const node2 = meant.words.reduce((node, one) => (node < 0 ? node : step(lexicon, node, one)), node);
        if (node2 > 0) queue.push({ at: at + said.words.length, node: node2, other: other + 1 });
      }
    }
  }
  return best;
}

const mostStates = 400;
const mostOther = 3;

function step({ index }: Lexicon, node: number, word: string): number {
  const id = index.find(hashWord(word));
  return id < 0 ? -1 : index.step(node, id);
}

/** No mark but a comma stands before the word. */
function isOpen({ tokens }: BlockView, at: number): boolean {
  const gap = tokens.gaps[at] as number;
  return gap === 0 || gap === 0x2c;
}

/** The right title of a treaty or declaration that ends at a node. */
function titleAt(lexicon: Lexicon, node: number): Form | undefined {
  const { index, base } = lexicon;
  for (let form = index.firstForm(node); form >= 0; form = index.nextForm(form)) {
    if (base.formOff?.[form]) continue;
    const read = lexicon.form(form);
    if (read.isWrong || read.isAcronym) continue;
    const { instrument } = lexicon.conceptAt(read.conceptIndex);
    if (instrument && (treatyForm.test(instrument.form) || instrument.form === "declaration")) return read;
  }
  return undefined;
}

/** Prose, or a quotation that holds nothing but the title; and no name of the base that reaches as far. */
function mayBeTold(view: BlockView, first: number, last: number): boolean {
  const { tokens, zones, text } = view;
  const [start, end] = [tokens.starts[first] as number, tokens.ends[last - 1] as number];
  const bits = (zones[first] as number) | (zones[last - 1] as number);
  if (bits & zone.masked) return false;
  if (bits & zone.quoted) {
    const isAlone = /["\u201c]$/.test(text.slice(Math.max(0, start - 1), start)) && /^["\u201d]/.test(text.slice(end, end + 1));
    if (!isAlone || isReportedSpeech(text.slice(Math.max(0, start - 30), start))) return false;
  }
  return !view.mentions.some((mention) => mention.start <= start && mention.end >= end);
}
