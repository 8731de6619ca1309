import type { Pinpoint } from "../engine/facts.js";
import type { Memo, Position } from "../engine/memo.js";
import { acronymForms } from "./acronymForms.js";
import type { CitationPractice } from "./citation/formatCitation.js";
import { conceptCard } from "./conceptCard.js";
import type { InstrumentCardOptions } from "./instrumentCard.js";
import { escapeMarkdown } from "./markdown.js";
import { langAt, sensesOf } from "./sensesOf.js";
import { type PlacedThing, type Range, rangeIn, thingAt } from "./thingAt.js";

/** A hover: Markdown that asks for no trust, and the stretch that it speaks of. */
export interface HoverText {
  readonly markdown: string;
  readonly range: Range;
}

const mostSenses = 3;

/**
 * What is known of the acronym, term, institution, instrument or citation key at a position. With a `practice`, the card of an instrument shows how it is
 * cited by that.
 */
export function hover(memo: Memo, position: Position, practice?: CitationPractice): HoverText | undefined {
  const placed = thingAt(memo, position);
  if (!placed) return undefined;
  const markdown = describe(memo, placed, practice ? { practice } : {});
  return markdown === undefined ? undefined : { markdown, range: rangeIn(memo, placed.block, placed.line, placed.thing) };
}

function describe(memo: Memo, placed: PlacedThing, cited: { readonly practice?: CitationPractice }): string | undefined {
  const { thing, block } = placed;
  const { lexicon } = memo.context;
  const lang = langAt(memo, block, thing.start);
  switch (thing.kind) {
    case "citation": {
      const { citation } = thing;
      const concept = lexicon.concept(citation.key);
      if (!concept) return `\`${citation.key.replaceAll("`", "'")}\` is not a key of the terminology.`;
      return conceptCard(concept, lexicon, { lang, ...cited, ...provisionsOf(placed, citation.locators) });
    }
    case "instrument": {
      const { reference, pinpoint } = thing;
      const concept = reference.key === undefined ? undefined : lexicon.concept(reference.key);
      if (!concept) return undefined;
      return conceptCard(concept, lexicon, { lang, ...cited, ...provisionsOf(placed, pinpoint ? [pinpoint] : reference.pinpoints) });
    }
    case "acronym": {
      const { use } = thing;
      const here = definedHere(memo, use.key);
      const forms = acronymForms(use, lexicon);
      if (forms.length === 0) {
        if (!here) return undefined;
        return `**${escapeMarkdown(use.text)}**\n\n${here}\n\nNot in the terminology.`;
      }
      return several(memo, placed, forms, here);
    }
    case "term":
      return several(memo, placed, thing.mention.forms, undefined);
  }
}

/** The provisions for a card; one that stands with an earlier one ("ayat (2)") is told, and not written into the formatted citation. */
function provisionsOf({ block, thing }: PlacedThing, pinpoints: readonly Pinpoint[] | undefined): Partial<InstrumentCardOptions> {
  const [first, ...rest] = pinpoints ?? [];
  const last = rest.at(-1) ?? first;
  if (!first || !last) return {};
  if (first.inherited) return { pinpoints: [first] };
  const isOneList = thing.kind === "citation" || last.end <= thing.start || first.start >= thing.end;
  const end = Math.max(first.end, last.end);
  return { pinpoints: [first, ...rest], provision: isOneList ? block.text.slice(first.start, end) : first.text };
}

function several(memo: Memo, placed: PlacedThing, forms: Parameters<typeof sensesOf>[3], here: string | undefined): string | undefined {
  const { thing, block } = placed;
  const { lexicon } = memo.context;
  const lang = langAt(memo, block, thing.start);
  const senses = sensesOf(memo, block, thing.start, forms);
  if (senses.length === 0) return undefined;
  const cards = senses.slice(0, mostSenses).map(({ concept, form }) => {
    const term = lexicon.termOf(form);
    return conceptCard(concept, lexicon, { lang, ...(term ? { term } : {}) });
  });
  const more = senses.length > mostSenses ? [`… and ${senses.length - mostSenses} more meanings.`] : [];
  const ambiguity = senses.length > 1 ? [`_This form has ${senses.length} meanings, the likeliest first._`] : [];
  return [...ambiguity, ...(here ? [here] : []), [...cards, ...more].join("\n\n---\n\n")].join("\n\n");
}

/** Where and how the memo spells an acronym out. */
function definedHere(memo: Memo, key: string): string | undefined {
  for (const event of memo.subject(`acronym:${key}`)?.events() ?? []) {
    if (event.data.kind !== "acronym-definition") continue;
    const { definition } = event.data;
    const { line } = memo.positionIn(event.block, memo.blocks.place(event.block).line, definition.start);
    const long = definition.long ? ` as "${escapeMarkdown(definition.long.text)}"` : "";
    return `Spelled out on line ${line + 1} of this memo${long}.`;
  }
  return undefined;
}
