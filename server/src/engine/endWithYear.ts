import type { Reference } from "./facts.js";

/** Where a reference ends together with the year that stands beside it: "the Palermo Protocol of 2000". */
export function endWithYear({ end, yearSpan }: Pick<Reference, "end" | "yearSpan">): number {
  return Math.max(end, yearSpan?.end ?? 0);
}
