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
      const url = webAddress(concept?.instrument?.url);
      if (concept && url) links.push({ range: rangeIn(memo, block, line, span), url, tooltip: conceptDetail(concept) });
    };
    for (const citation of block.facts.citations) add(citation.key, citation);
    for (const reference of block.facts.references) {
      const linked = block.text.charAt(reference.end) === "]" && block.text.charAt(reference.end + 1) === "(";
      if (!linked) add(reference.key, reference);
    }
  }
  return links;
}
