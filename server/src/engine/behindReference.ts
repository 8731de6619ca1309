import { endWithTitle } from "./endWithYear.js";
import type { Reference } from "./facts.js";
import type { InlineRange } from "./inline.js";

/**
 * Where a citation of a named instrument goes: behind its year, title and provisions ("the Palermo Protocol, art. 3(a)"), and out of the quotation marks,
 * italics or link in which it stands ("the *Palermo Protocol*'s aim").
 */
export function behindReference(text: string, ranges: readonly InlineRange[], reference: Reference): number {
  let end = endWithTitle(reference);
  for (const pinpoint of reference.pinpoints ?? []) end = Math.max(end, pinpoint.end);
  end = Math.max(end, reference.pinpoint?.end ?? 0);
  return behindGenitive(text, outOfMarkup(text, ranges, behindGenitive(text, end), "quote"));
}

/**
 * The first offset from `at` on at which text may be put in: behind the code, address, comment or citation around it and the link of whose text it is part.
 * With "quote", behind a quotation as well.
 */
export function outOfMarkup(text: string, ranges: readonly InlineRange[], at: number, quote?: "quote"): number {
  let place = at;
  for (const { kind, start, end } of ranges) {
    if (kind === "quote" ? !quote : kind === "emphasis") continue;
    const isLink = kind === "address" && text.charAt(start - 1) === "]";
    const from = isLink ? text.lastIndexOf("[", start - 2) : start;
    if (from >= 0 && from < place && place < end) place = end;
  }
  // Marks of emphasis that close here.
  return place + (/^[*_]{1,3}(?![\p{L}\p{N}])/u.exec(text.slice(place, place + 4))?.[0].length ?? 0);
}

function behindGenitive(text: string, at: number): number {
  return /^['\u2019]s(?![\p{L}\p{N}])/u.test(text.slice(at, at + 3)) ? at + 2 : at;
}
