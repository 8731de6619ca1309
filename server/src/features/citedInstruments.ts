import type { Block } from "../engine/block.js";
import type { Concept } from "../engine/concept.js";
import type { Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Memo, Position } from "../engine/memo.js";
import { isQuoted } from "../rules/instruments.js";
import { isInNote } from "./notes.js";
import { type Section, sectionUnder } from "./sectionUnder.js";

/** A key that neither the base nor the memo's own list of sources has. */
export interface UnknownKey {
  readonly key: string;
  readonly start: Position;
  /** It stands without brackets ("Contact @smith"): as likely the name of an account. */
  readonly mayBeAccount?: true;
}

/** What a memo cites, each instrument once, in the order of the first citation; keys that nothing explains stand apart. */
export interface CitedInstruments {
  readonly concepts: readonly Concept[];
  readonly unknown: readonly UnknownKey[];
}

/**
 * The instruments that a memo cites: by key, and in words in its footnotes. In a memo without keys, what its text names is cited as well; in one that cites by key
 * it is not, as Pandoc lists what is cited only, and `instrument-uncited` asks for the key. The list of instruments that the memo has already (`list`) cites nothing.
 */
export function citedInstruments(memo: Memo, list: Section | undefined = sectionOfInstruments(memo)): CitedInstruments {
  const concepts = new Map<string, Concept>();
  const unknown: UnknownKey[] = [];
  const { lexicon, sourceKeys, cites } = memo.context;
  for (const { block, line } of memo.blocks.placed()) {
    const found: { readonly concept: Concept; readonly start: number }[] = [];
    for (const { key, start, mayBeAccount } of block.facts.citations) {
      const concept = instrumentOf(lexicon, key);
      if (concept) found.push({ concept, start });
      else if (!sourceKeys.includes(key))
        unknown.push({ key, start: memo.positionIn(block, line, start), ...(mayBeAccount ? { mayBeAccount } : {}) });
    }
    const isInList = list && list.range.start.line <= line && line <= list.range.end.line;
    for (const reference of isInList ? [] : block.facts.references) {
      const concept = surelyMeant(reference, block, memo);
      if (concept && (isInNote(block, reference.start) || (!cites && isCitedInProse(concept, reference, block))))
        found.push({ concept, start: reference.start });
    }
    found.sort((one, other) => one.start - other.start);
    for (const { concept } of found) concepts.set(concept.id, concept);
  }
  return { concepts: [...concepts.values()], unknown };
}

/** The list of instruments that a memo has. */
export function sectionOfInstruments(memo: Memo): Section | undefined {
  return sectionUnder(memo, listName);
}

/** "List of instruments", "Legal instruments cited", "Daftar Instrumen Hukum". */
const listName =
  /^\W*(?:list of (?:(?:cited|legal|international) )*instruments(?: cited)?|(?:legal )?instruments cited|daftar instrumen(?: (?:hukum|internasional))*(?: yang (?:dirujuk|dikutip))?)\W*$/iu;

/** The instrument that words of the memo itself mean beyond doubt: no name of several ("KUHP"), no number beside the title of another. */
function surelyMeant(reference: Reference, { facts }: Block, { context }: Memo): Concept | undefined {
  const { key, otherKeys, titleKeys, by } = reference;
  if (key === undefined || otherKeys || by === "short" || isQuoted(reference, facts)) return undefined;
  if (titleKeys && !titleKeys.includes(key)) return undefined;
  return instrumentOf(context.lexicon, key);
}

/** The text names it as an instrument, not in a heading, and no forum that is spoken of as a body ("members of the Bali Process"). */
function isCitedInProse({ instrument }: Concept, { pinpoint }: Reference, { facts }: Block): boolean {
  if (facts.kind === "heading" || facts.kind === "front-matter") return false;
  return instrument?.form !== "forum-document" || pinpoint !== undefined;
}
