import type { Concept, Lang } from "./engine/concept.js";
import type { Memo } from "./engine/memo.js";
import { listOfInstruments, toBibtex, toCslJson, toRis } from "./features/bibliography.js";
import { citedInstruments, sectionOfInstruments } from "./features/citedInstruments.js";
import { withBreaksOf } from "./features/sectionUnder.js";
import type { Range } from "./features/thingAt.js";

/** The formats of a bibliography. */
export const bibliographyFormats: Readonly<Record<string, (concepts: readonly Concept[], lang: Lang) => string>> = {
  "csl-json": toCslJson,
  bibtex: toBibtex,
  ris: toRis,
};

/** What a memo cites in a format of `bibliographyFormats`. */
export function bibliographyOf(memo: Memo, format: string): { text: string; count: number } | undefined {
  const write = Object.hasOwn(bibliographyFormats, format) ? bibliographyFormats[format] : undefined;
  const { concepts } = citedInstruments(memo);
  return write && { text: write(concepts, memo.context.lang), count: concepts.length };
}

/** The list of instruments of a memo, and the section that it has already. */
export function instrumentList(memo: Memo): { lines: readonly string[]; markdown: string; range?: Range; text?: string; stale?: boolean } {
  const existing = sectionOfInstruments(memo);
  const { concepts } = citedInstruments(memo, existing);
  const markdown = listOfInstruments(memo, existing)?.trimEnd() ?? "";
  const own = withBreaksOf(memo, markdown);
  return {
    lines: concepts.map((concept) => concept.id),
    markdown,
    ...(existing ? { range: existing.range, text: own, stale: existing.text !== own } : {}),
  };
}
