import type { Concept, Lang } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import { dayInWords, labelWithArticle } from "./instruments.js";
import { type Act, ratifyingActs } from "./relatedActs.js";
import { yearsIn } from "./yearsIn.js";

/** How Indonesia ratified a treaty. */
export interface Ratification {
  readonly act: Act;
  /** The day of it where the base knows that, else the year of the act: "2009-09-28", "2009". */
  readonly since: string;
}

/** Indonesia's ratification of a treaty; undefined where the base knows of none. */
export function ratification(treaty: Concept, lexicon: Lexicon): Ratification | undefined {
  const [act] = ratifyingActs(treaty, lexicon);
  return act && { act, since: treaty.instrument?.indonesia?.ratified ?? String(act.year) };
}

/** The message that Indonesia is no party to a treaty as far as the base knew on a day (`YYYY-MM-DD` or a part of it). */
export function noPartyMessage(treaty: Concept, asOf: string, lang: Lang, lexicon: Lexicon): string {
  const { signed } = treaty.instrument?.indonesia ?? {};
  const label = labelWithArticle(treaty, lang, lexicon);
  return `As far as the base knows (${dayInWords(asOf)}), Indonesia ${signed ? `signed ${label} on ${dayInWords(signed)} and has not ratified it` : `is not a party to ${label}`}. Check this before the memo says otherwise.`;
}

/** A text that tells of the year of that day or a later one may know more than the base does. */
export function tellsOfLater(text: string, asOf: string): boolean {
  return yearsIn(text).some((year) => year >= asOf.slice(0, 4));
}
