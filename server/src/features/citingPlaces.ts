import type { Memo } from "../engine/memo.js";
import { meantOn } from "../rules/instruments.js";
import { type Range, rangeIn } from "./thingAt.js";

/** The places of a memo that cite instruments, by a key or in words, under the key of each. A name of several stands for the one in force on the memo's date. */
export function citingPlaces(memo: Memo): Map<string, Range[]> {
  const { lexicon, date } = memo.context;
  const places = new Map<string, Range[]>();
  const put = (key: string, range: Range) => {
    const known = places.get(key);
    if (known) known.push(range);
    else places.set(key, [range]);
  };
  for (const { block, line } of memo.blocks.placed()) {
    const { references, citations } = block.facts;
    if (references.length === 0 && citations.length === 0) continue;
    const found: { key: string; start: number; end: number }[] = [];
    for (const reference of references) {
      const key = meantOn(reference, date, lexicon)?.id;
      if (key !== undefined) found.push({ key, start: reference.start, end: reference.end });
    }
    for (const { key, start, end } of citations) if (lexicon.concept(key)?.instrument) found.push({ key, start, end });
    found.sort((one, other) => one.start - other.start);
    for (const one of found) put(one.key, rangeIn(memo, block, line, one));
  }
  return places;
}
