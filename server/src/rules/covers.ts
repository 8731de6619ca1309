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
