import type { Block } from "../engine/block.js";
import type { Concept } from "../engine/concept.js";
import type { Span } from "../engine/facts.js";
import type { Memo } from "../engine/memo.js";
import { conceptDetail } from "./conceptNames.js";
import { webAddress } from "./markdown.js";
import { type Range, rangeIn } from "./thingAt.js";

/** A place that leads to an instrument's official page. */
export interface Link {
  readonly range: Range;
  readonly url: string;
  readonly tooltip: string;
}

/** Links from citation keys and named instruments to the official text; what the memo itself links already is left alone. */
export function documentLinks(memo: Memo): Link[] {
  const { lexicon } = memo.context;
  const links: Link[] = [];
  for (const { block, line } of memo.blocks.placed()) {
    const add = (key: string | undefined, span: { start: number; end: number }) => {
      const concept = key === undefined ? undefined : lexicon.concept(key);
      const url = concept && officialPage(concept);
      if (concept && url) links.push({ range: rangeIn(memo, block, line, span), url, tooltip: conceptDetail(concept) });
    };
    for (const citation of block.facts.citations) add(citation.key, citation);
    const { references } = block.facts;
    if (references.length === 0) continue;
    const texts = linkTexts(block);
    for (const reference of references) {
      if (!texts.some(({ start, end }) => start < reference.end && reference.start < end)) add(reference.key, reference);
    }
  }
  return links;
}

/**
 * The page of an instrument's text: the one that the base names, else the first of its sources that lies in an authority's collection of texts. News, lists and the
 * first page of a site are sources for a fact, but no place to lead a reader to.
 */
function officialPage({ instrument, sources }: Concept): string | undefined {
  return webAddress(instrument?.url) ?? sources.find((source) => webAddress(source) !== undefined && ofTexts.test(source));
}

const ofTexts =
  /^https?:\/\/(?:www\.)?(?:peraturan\.(?:bpk\.)?go\.id|jdihn?\.(?:[a-z0-9-]+\.)*go\.id|treaties\.un\.org|undocs\.org|docs\.un\.org|sherloc\.unodc\.org|normlex\.ilo\.org|eur-lex\.europa\.eu|(?:rm|conventions)\.coe\.int|hcch\.net|agreement\.asean\.org)\/[^/?#]/i;

/** The words that Markdown links of a block show: "[words](address)" and "[words][label]". */
function linkTexts({ text, facts }: Block): Span[] {
  return facts.ranges.flatMap(({ kind, start }) => {
    const end = start - 1;
    return kind === "address" && text.charAt(end) === "]" ? [{ start: openingOf(text, end), end }] : [];
  });
}

/** The bracket that the one at an offset closes. */
function openingOf(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (text.charAt(at - 1) === "\\") continue;
    if (text.charAt(at) === "]") depth++;
    else if (text.charAt(at) === "[" && --depth === 0) return at;
  }
  return close;
}
