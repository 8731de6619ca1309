import type { Concept, Lang } from "./engine/concept.js";
import type { Lexicon } from "./engine/lexicon.js";
import type { Memo } from "./engine/memo.js";
import { listOfInstruments, toBibtex, toCslJson, toRis } from "./features/bibliography.js";
import { formatCitation, practiceFor } from "./features/citation/formatCitation.js";
import { citedInstruments, sectionOfInstruments } from "./features/citedInstruments.js";
import { withBreaksOf } from "./features/sectionUnder.js";
import type { Range } from "./features/thingAt.js";
import type { Settings } from "./settings.js";

/** A citation to be written into a memo. */
export interface CitationWish {
  readonly concept: Concept;
  readonly pinpoint?: string;
  readonly style: Settings["citationStyle"];
  readonly practice: Settings["citationPractice"];
  /** The memo that it goes into, if it is open: its language counts, and whether it cites the instrument already. */
  readonly memo?: Memo;
}

/** The text of a citation in the style that the user chose: a key, an inline note, or words of the sentence. */
export function citationText({ concept, pinpoint, style, practice, memo }: CitationWish, lexicon: Lexicon): string {
  const lang: Lang = memo?.context.lang ?? "en";
  const text = formatCitation(concept, {
    style: style === "key" ? "pandoc" : style === "note" ? "footnote" : "inline-full",
    practice: practiceFor(practice, lang),
    lang,
    first: !memo || !cites(memo, concept.id),
    instrument: (key) => lexicon.concept(key),
    ...(pinpoint === undefined ? {} : { pinpoint }),
  });
  // A note within the text needs no number, and Pandoc sets it at the foot of the page.
  return style === "note" ? `^[${text}${text.endsWith(".") ? "" : "."}]` : text;
}

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

function cites(memo: Memo, key: string): boolean {
  for (const event of memo.subject(`instrument:${key}`)?.events() ?? [])
    if (event.data.kind === "citation" || event.data.kind === "reference") return true;
  return false;
}
