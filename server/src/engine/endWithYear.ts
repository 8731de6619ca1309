import type { Reference } from "./facts.js";

/** Where a reference ends together with the year that stands beside it: "the Palermo Protocol of 2000". */
export function endWithYear({ end, yearSpan }: Pick<Reference, "end" | "yearSpan">): number {
  return Math.max(end, yearSpan?.end ?? 0);
}

/** The same, together with the title beside its number as well: "Law No. 21 of 2007 on ...". */
export function endWithTitle(reference: Pick<Reference, "end" | "yearSpan" | "titleSpan">): number {
  return Math.max(endWithYear(reference), reference.titleSpan?.end ?? 0);
}
