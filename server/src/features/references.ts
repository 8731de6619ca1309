import type { Block } from "../engine/block.js";
import type { AcronymUse } from "../engine/facts.js";
import { foldText } from "../engine/foldText.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import type { Mention } from "../engine/matcher.js";
import type { Memo, Position } from "../engine/memo.js";
import { acronymForms } from "./acronymForms.js";
import { definedMeaning } from "./definedMeaning.js";
import { meantForms } from "./meantForms.js";
import { nestedTerms } from "./nestedTerms.js";
import { type PlacedThing, type Range, rangeIn, thingAt } from "./thingAt.js";

/** What is looked for: concepts by id, instruments by key, or an acronym or term that stands for nothing of the base but itself. */
export interface Sought {
  readonly concepts: ReadonlySet<string>;
  /** Key of an acronym that the base does not know, or that the memo uses in a sense of its own. */
  readonly acronym?: string;
  /** Folded words of a term that is one of several right words for different things ("terdakwa", "terpidana"). */
  readonly words?: string;
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
  const written = writtenAs(memo.context.lexicon, sought);
  const known = new Map<string, readonly Form[]>();
  const meant = (use: AcronymUse) => {
    const name = `${use.key} ${use.text}`;
    const forms = known.get(name) ?? formsMeant(memo, use);
    known.set(name, forms);
    return forms;
  };
  for (const { block, line } of memo.blocks.placed()) {
    if (!hasSomething(block)) continue;
    for (const span of spans(memo.context.lexicon, block, sought, written, meant)) {
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
      const forms = formsMeant(memo, thing.use);
      if (forms.length === 0) return { concepts, acronym: thing.use.key };
      for (const form of forms) concepts.add(lexicon.conceptOf(form).id);
      break;
    }
    case "term": {
      const forms = formsNaming(thing.mention, lexicon);
      if (forms.length === 0) return { concepts, words: wordsOf(thing.mention) };
      for (const form of forms) concepts.add(lexicon.conceptOf(form).id);
      break;
    }
  }
  for (const id of [...concepts]) for (const other of lexicon.concept(id)?.counterparts ?? []) concepts.add(other);
  return { concepts };
}

/** The forms of an acronym in the sense that the memo gives it by spelling it out; none where that is its own. */
function formsMeant(memo: Memo, use: AcronymUse): readonly Form[] {
  const forms = acronymForms(use, memo.context.lexicon);
  const meaning = definedMeaning(memo, use.key, forms);
  if (meaning === "own") return [];
  return typeof meaning === "object" ? forms.filter((form) => meaning.has(form.conceptIndex)) : forms;
}

/**
 * The forms by which a mention names a thing. An entry on wording lists right words for several things: what it shares with an entry of another kind stands for a
 * thing only where it is the preferred name of it.
 */
function formsNaming({ forms }: Mention, lexicon: Lexicon): readonly Form[] {
  const naming = meantForms(forms).filter((form) => form.termIndex !== -1);
  const isOnWording = (form: Form) => wordingEntry.test(lexicon.conceptOf(form).id);
  const things = naming.filter((form) => !isOnWording(form));
  if (things.length === 0 || !naming.some((form) => isOnWording(form) && form.status !== "discouraged")) return naming;
  return things.filter((form) => form.status === "preferred");
}

/** How the right names of what is sought are written, to find them in longer terms ("korban perdagangan orang"). */
function writtenAs(lexicon: Lexicon, { concepts }: Sought): readonly string[] {
  const terms = [...concepts].flatMap((id) => lexicon.concept(id)?.terms ?? []);
  const right = terms.filter(({ type, status }) => type === "full" && (status === "preferred" || status === "admitted"));
  return [...new Set(right.flatMap(({ text, forms }) => [text, ...(forms ?? [])]).map((text) => text.toLowerCase()))].filter((text) =>
    text.includes(" "),
  );
}

const wordingEntry = /-wording(?:-|$)/;

function wordsOf({ forms }: Mention): string {
  return foldText(forms[0]?.text ?? "");
}

function hasSomething(block: Block): boolean {
  const { acronyms, mentions, references, citations } = block.facts;
  return acronyms.length > 0 || mentions.length > 0 || references.length > 0 || citations.length > 0;
}

function spans(
  lexicon: Lexicon,
  block: Block,
  sought: Sought,
  written: readonly string[],
  meant: (use: AcronymUse) => readonly Form[],
): { start: number; end: number; defines: boolean }[] {
  const { facts } = block;
  const found: { start: number; end: number; defines: boolean }[] = [];
  const isSought = (conceptIndex: number) => sought.concepts.has(lexicon.conceptAt(conceptIndex).id);
  for (const use of facts.acronyms) {
    const hit = sought.acronym !== undefined ? use.key === sought.acronym : meant(use).some((form) => isSought(form.conceptIndex));
    if (hit) found.push({ start: use.start, end: use.end, defines: use.defines });
  }
  for (const citation of facts.citations)
    if (sought.concepts.has(citation.key)) found.push({ start: citation.start, end: citation.end, defines: false });
  for (const reference of facts.references) {
    if (reference.key !== undefined && sought.concepts.has(reference.key))
      found.push({ start: reference.start, end: reference.end, defines: false });
  }
  for (const mention of facts.mentions) {
    // As an acronym it was looked at above.
    if (facts.acronyms.some((use) => use.start === mention.start && mention.stemEnd <= use.end)) continue;
    const hit =
      sought.words !== undefined
        ? wordsOf(mention) === sought.words
        : formsNaming(mention, lexicon).some((form) => isSought(form.conceptIndex));
    if (hit) found.push({ start: mention.start, end: mention.end, defines: false });
    else for (const span of nestedTerms(block, mention, written)) found.push({ ...span, defines: false });
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end || Number(other.defines) - Number(one.defines));
  // A reference and the mention of its title, or an acronym and its mention, are one place.
  return found.filter(
    (span, at) =>
      at === 0 || !found.slice(0, at).some((other) => span.start < other.end && span.end <= other.end && other.start <= span.start),
  );
}
