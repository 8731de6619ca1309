import type { Concept, Lang } from "../engine/concept.js";
import type { Memo, Position } from "../engine/memo.js";
import { type CitationPractice, type CitationStyle, formatCitation, practiceFor } from "./citation/formatCitation.js";
import { isCitedInFull } from "./citedInFull.js";
import { isInNote } from "./notes.js";

/** How a citation is written where one is inserted: its key, a footnote, or words of the sentence, in full at first or always short. */
export type InsertedStyle = "key" | "note" | "inline" | "inline-short";

/** How the user wants citations written. */
export interface CitationManner {
  readonly style: InsertedStyle;
  /** Whose practice a citation that is written out follows; "auto": Indonesian legal drafting in an Indonesian memo, the United Nations' in an English one. */
  readonly practice: CitationPractice | "auto";
}

/** A citation to be written into a memo. */
export interface CitationWish extends CitationManner {
  readonly concept: Concept;
  readonly pinpoint?: string;
  /** The memo that it goes into, if it is open: its language counts, and whether it cites the instrument in full already. */
  readonly memo?: Memo;
  /** Where it goes; absent: behind everything that the memo says. */
  readonly at?: Position;
}

/** The text of a citation in the style that the user chose. */
export function citationText(
  { concept, pinpoint, style, practice, memo, at }: CitationWish,
  find: (key: string) => Concept | undefined,
): string {
  const lang: Lang = memo?.context.lang ?? "en";
  const isNote = style === "note";
  const text = formatCitation(concept, {
    style: styles[style],
    practice: practiceFor(practice, lang),
    lang,
    first: style === "key" || !memo || !isCitedInFull(memo, concept, { inNotes: isNote, ...(at ? { before: at } : {}) }),
    instrument: find,
    ...(pinpoint === undefined ? {} : { pinpoint }),
  });
  if (!isNote) return text;
  const note = `${text.replace(/\.$/, "")}.`;
  const placed = at && memo?.locate(at);
  // Notes hold no notes: within one, its text goes on.
  if (placed && isInNote(placed.block, placed.offset))
    return /^\s*[.;:,)]/.test(placed.block.text.slice(placed.offset)) ? note.slice(0, -1) : note;
  // A note within the text needs no number, and Pandoc sets it at the foot of the page.
  return `^[${note}]`;
}

const styles: Readonly<Record<InsertedStyle, CitationStyle>> = {
  key: "pandoc",
  note: "footnote",
  inline: "inline-full",
  "inline-short": "inline-short",
};
