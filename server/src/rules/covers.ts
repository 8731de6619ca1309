import type { PartialRepeal } from "../engine/concept.js";
import type { Pinpoint } from "../engine/facts.js";
import { readPinpoints } from "../engine/pinpoints.js";

/** The provision of the base is the one cited: the same article, and where the base says a paragraph or letter, that one. */
export function covers(provision: string, cited: Pinpoint): boolean {
  const article = cited.parts[0];
  if (article?.level !== "article" || article.to !== undefined) return false;
  for (const known of readPinpoints(provision, 0)?.pinpoints ?? []) {
    const [first, ...rest] = known.parts;
    if (!first) continue;
    const inRange =
      first.to !== undefined &&
      Number.parseInt(article.value, 10) >= Number.parseInt(first.value, 10) &&
      Number.parseInt(article.value, 10) <= Number.parseInt(first.to, 10);
    if (first.value !== article.value && !inRange) continue;
    if (rest.every((part, at) => cited.parts[at + 1]?.level === part.level && cited.parts[at + 1]?.value === part.value)) return true;
  }
  return false;
}

/** A provision whose place another law has taken. */
export interface TakenPlace {
  /** The provision as the base names it: "Pasal 2". */
  readonly provision: string;
  /** The day of it, `YYYY-MM-DD`. */
  readonly effective: string;
  /** What is in its place, where the base knows that of each provision. */
  readonly replacedBy?: string;
}

/** What a partial repeal has made of a cited provision by a date; undefined where it leaves that alone. */
export function takenPlace({ effective, provisions, replacedBy }: PartialRepeal, cited: Pinpoint, date: string): TakenPlace | undefined {
  if (effective === undefined || effective > date) return undefined;
  const at = provisions.findIndex((provision) => covers(provision, cited));
  if (at < 0) return undefined;
  const to = replacedBy?.length === provisions.length ? replacedBy[at] : undefined;
  return { provision: provisions[at] as string, effective, ...(to === undefined ? {} : { replacedBy: to }) };
}
