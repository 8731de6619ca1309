import type { PartialRepeal } from "../engine/concept.js";
import type { Pinpoint } from "../engine/facts.js";
import type { Memo } from "../engine/memo.js";
import { covers } from "../rules/covers.js";
import { meantOn } from "../rules/instruments.js";
import { type Range, rangeIn } from "./thingAt.js";

/** A place of a memo that cites an article which another law has replaced or deleted by the memo's date. */
export interface ReplacedArticle {
  readonly key: string;
  /** The provision as the base names it: "Pasal 2". */
  readonly provision: string;
  readonly repeal: PartialRepeal;
  /** What is in its place, where the base knows that of each provision. */
  readonly replacedBy?: string;
  readonly range: Range;
}

/** The articles that a memo cites, by key or in words, although they are out of force at its date. */
export function replacedArticles(memo: Memo): ReplacedArticle[] {
  const { lexicon, date } = memo.context;
  const found: ReplacedArticle[] = [];
  for (const { block, line } of memo.blocks.placed()) {
    const { references, citations } = block.facts;
    const cited: { key: string | undefined; pinpoints: readonly Pinpoint[] | undefined }[] = [
      ...references.map((reference) => ({ key: meantOn(reference, date, lexicon)?.id, pinpoints: reference.pinpoints })),
      ...citations.map(({ key, locators }) => ({ key, pinpoints: locators })),
    ];
    for (const { key, pinpoints } of cited) {
      const repeals = key === undefined ? undefined : lexicon.concept(key)?.instrument?.partialRepeals;
      if (key === undefined || !repeals) continue;
      for (const pinpoint of pinpoints ?? [])
        for (const repeal of repeals) {
          if (repeal.effective === undefined || repeal.effective > date) continue;
          const at = repeal.provisions.findIndex((provision) => covers(provision, pinpoint));
          if (at < 0) continue;
          const replacedBy = repeal.replacedBy?.length === repeal.provisions.length ? repeal.replacedBy[at] : undefined;
          found.push({
            key,
            provision: repeal.provisions[at] as string,
            repeal,
            ...(replacedBy === undefined ? {} : { replacedBy }),
            range: rangeIn(memo, block, line, pinpoint),
          });
          break;
        }
    }
  }
  return found.sort(
    (one, other) => one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character,
  );
}
