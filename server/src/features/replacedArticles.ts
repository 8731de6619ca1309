import type { PartialRepeal } from "../engine/concept.js";
import type { Pinpoint } from "../engine/facts.js";
import type { Memo } from "../engine/memo.js";
import { type TakenPlace, takenPlace } from "../rules/covers.js";
import { meantOn } from "../rules/instruments.js";
import { type Range, rangeIn } from "./thingAt.js";

/** A place of a memo that cites an article which another law has replaced or deleted by the memo's date. */
export interface ReplacedArticle extends TakenPlace {
  readonly key: string;
  readonly repeal: PartialRepeal;
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
      for (const pinpoint of pinpoints ?? []) {
        const [one] = repeals.flatMap((repeal) => {
          const taken = takenPlace(repeal, pinpoint, date);
          return taken ? [{ key, repeal, ...taken }] : [];
        });
        if (one) found.push({ ...one, range: rangeIn(memo, block, line, pinpoint) });
      }
    }
  }
  return found.sort(
    (one, other) => one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character,
  );
}
