import type { BlockView, Reference } from "./facts.js";

/** Where a reference ends together with the year that stands beside it: "the Palermo Protocol of 2000". */
export function endWithYear({ end, yearSpan }: Pick<Reference, "end" | "yearSpan">): number {
  return Math.max(end, yearSpan?.end ?? 0);
}

/** The same, together with the title beside its number as well: "Law No. 21 of 2007 on ...". */
export function endWithTitle(reference: Pick<Reference, "end" | "yearSpan" | "titleSpan">): number {
  return Math.max(endWithYear(reference), reference.titleSpan?.end ?? 0);
}

/** "2021–2025", "2002–22" end with this token. */
export function isEndOfYears({ text, tokens }: BlockView, last: number): boolean {
  const years = last > 2 ? text.slice(tokens.starts[last - 1], tokens.ends[last]) : "";
  return /^(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)$/.test(years);
}
