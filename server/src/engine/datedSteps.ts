import type { BlockFacts } from "./facts.js";
import { memoDate } from "./memoDate.js";

/** A step of a list that begins with its day, the line that opens such a list, or the last item of a list. */
export interface DatedStep {
  readonly start: number;
  readonly end: number;
  /** The day (ISO); undefined of a line that only opens or closes a list. */
  readonly date: string | undefined;
  readonly opens: boolean;
  /** A blank line follows, with which the list ends. */
  readonly closes: boolean;
}

const none: readonly DatedStep[] = [];

const opening =
  /(?<![a-z])(?:kronologi\w*|chronolog\w+|timelines?|linimasa|urutan (?:kejadian|peristiwa|waktu)|sequence of events|course of events|rangkaian (?:kejadian|peristiwa)|perjalanan (?:kasus|perkara)|jadwal|schedule|timetable|tahapan|milestones|next steps|langkah (?:berikutnya|selanjutnya))(?![a-z])/i;
const columns = /^\|\s*(?:no\.?\s*\|\s*)?(?:tanggal|date|hari|hari\/tanggal)\s*\|/i;
const step =
  /(?:^|\n)[ \t]*(?:(?:[-*+]|\d{1,2}[.)]|[a-z][.)]|\|(?:\s*\d{1,2}\.?\s*\|)?)[ \t]*)?[*_]*(?:(?:Pada|On|Tanggal|By)[ \t](?:tanggal[ \t])?)?(?:\p{Lu}\p{Ll}+,[ \t])?(\d{1,2}[ \t]\p{Lu}\p{Ll}{2,8}[ \t](?:19|20)\d\d)(?=[*_]*(?:[:|,;–—(-]|[ \t][:|–—(-]))/gu;

/** The days with which the lines of a block begin, where it is an item, a row or lines of a paragraph, and the line that says that a list of them follows. */
export function datedSteps(text: string, { kind, quoted }: BlockFacts): readonly DatedStep[] {
  if (quoted || (kind !== "item" && kind !== "table" && kind !== "paragraph" && kind !== "heading")) return none;
  const found: DatedStep[] = [];
  const closes = /\n[ \t]*\r?\n\s*$/.test(text);
  const firstLine = text.trimEnd().split("\n", 1)[0] ?? "";
  const last = text.trimEnd().length;
  const isOpening =
    kind === "table"
      ? columns.test(text)
      : kind !== "item" && firstLine.length < longestTitle && (kind === "heading" || /:[*_]*$/.test(firstLine)) && opening.test(firstLine);
  if (isOpening) found.push({ start: 0, end: firstLine.length, date: undefined, opens: true, closes: false });
  if (kind === "heading") return found;
  if (mayBegin.test(text))
    for (const match of text.matchAll(step)) {
      const written = match[1] ?? "";
      const start = match.index + match[0].length - written.length;
      const date = memoDate(written);
      if (date !== undefined) found.push({ start, end: start + written.length, date, opens: false, closes: false });
    }
  // Where a list ends is told of lists with days, and of all whose last item has none: the next may be another.
  if (closes && (kind !== "paragraph" || found.some(({ date }) => date !== undefined)))
    found.push({ start: last, end: last, date: undefined, opens: false, closes: true });
  return found;
}

const longestTitle = 90;
const mayBegin = /\d [A-Z][a-z]{2,8} (?:19|20)\d\d/;
