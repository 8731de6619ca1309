import type { Block } from "../engine/block.js";
import type { Memo, Position } from "../engine/memo.js";
import { acronymForms } from "./acronymForms.js";
import { type PlacedThing, type Range, rangeIn, thingAt } from "./thingAt.js";

/** What is looked for: concepts by id, instruments by key, or an acronym that the base does not know. */
export interface Sought {
  readonly concepts: ReadonlySet<string>;
  readonly acronym?: string;
}

/** A place where a concept is named. */
export interface Occurrence {
  readonly range: Range;
  readonly text: string;
  /** The place spells an acronym out. */
  readonly defines: boolean;
}

/** What the thing at a position stands for: its concept with counterparts in the other language, whatever form is written. */
export function soughtAt(memo: Memo, position: Position): Sought | undefined {
  const placed = thingAt(memo, position);
  return placed && soughtBy(memo, placed);
}

/** All places of a memo that name what is sought, in every form and both languages, in order. */
export function occurrences(memo: Memo, sought: Sought): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { block, line } of memo.blocks.placed()) {
    if (!hasSomething(block)) continue;
    for (const span of spans(memo, block, sought)) {
      found.push({ range: rangeIn(memo, block, line, span), text: block.text.slice(span.start, span.end), defines: span.defines });
    }
  }
  return found;
}

function soughtBy(memo: Memo, placed: PlacedThing): Sought {
  const { lexicon } = memo.context;
  const { thing } = placed;
  const concepts = new Set<string>();
  switch (thing.kind) {
    case "citation":
      concepts.add(thing.citation.key);
      break;
    case "instrument":
      if (thing.reference.key !== undefined) concepts.add(thing.reference.key);
      break;
    case "acronym": {
      const forms = acronymForms(thing.use, lexicon);
      if (forms.length === 0) return { concepts, acronym: thing.use.key };
      for (const form of forms) concepts.add(lexicon.conceptOf(form).id);
      break;
    }
    case "term":
      for (const form of thing.mention.forms) if (form.termIndex !== -1) concepts.add(lexicon.conceptOf(form).id);
      break;
  }
  for (const id of [...concepts]) for (const other of lexicon.concept(id)?.counterparts ?? []) concepts.add(other);
  return { concepts };
}

function hasSomething(block: Block): boolean {
  const { acronyms, mentions, references, citations } = block.facts;
  return acronyms.length > 0 || mentions.length > 0 || references.length > 0 || citations.length > 0;
}

function spans(memo: Memo, block: Block, sought: Sought): { start: number; end: number; defines: boolean }[] {
  const { lexicon } = memo.context;
  const { facts } = block;
  const found: { start: number; end: number; defines: boolean }[] = [];
  const isSought = (conceptIndex: number) => sought.concepts.has(lexicon.conceptAt(conceptIndex).id);
  for (const use of facts.acronyms) {
    const hit =
      sought.acronym !== undefined ? use.key === sought.acronym : acronymForms(use, lexicon).some((form) => isSought(form.conceptIndex));
    if (hit) found.push({ start: use.start, end: use.end, defines: use.defines });
  }
  for (const citation of facts.citations)
    if (sought.concepts.has(citation.key)) found.push({ start: citation.start, end: citation.end, defines: false });
  for (const reference of facts.references) {
    if (reference.key !== undefined && sought.concepts.has(reference.key))
      found.push({ start: reference.start, end: reference.end, defines: false });
  }
  for (const mention of facts.mentions) {
    if (mention.forms.some((form) => form.termIndex !== -1 && isSought(form.conceptIndex)))
      found.push({ start: mention.start, end: mention.end, defines: false });
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end || Number(other.defines) - Number(one.defines));
  // A reference and the mention of its title, or an acronym and its mention, are one place.
  return found.filter(
    (span, at) =>
      at === 0 || !found.slice(0, at).some((other) => span.start < other.end && span.end <= other.end && other.start <= span.start),
  );
}
