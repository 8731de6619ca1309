import type { Lang, PartialRepeal } from "../engine/concept.js";
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
    if (rest.every((part, at) => isSame(part, cited.parts[at + 1]))) return true;
  }
  return false;
}

function isSame(known: Part, cited: Part | undefined): boolean {
  return cited?.level === known.level && cited.value === known.value && cited.to === known.to;
}

type Part = Pinpoint["parts"][number];

/** The provision of the base is an article, or several, of the range that is cited: "Pasal 2" of "Pasal 2-6". */
function isWithin(provision: string, { parts: [cited] }: Pinpoint): boolean {
  if (cited?.level !== "article" || cited.to === undefined) return false;
  const [from, to] = [Number.parseInt(cited.value, 10), Number.parseInt(cited.to, 10)];
  return (readPinpoints(provision, 0)?.pinpoints ?? []).some(({ parts: [first, ...rest] }) => {
    if (first?.level !== "article" || rest.length > 0) return false;
    return Number.parseInt(first.value, 10) <= to && Number.parseInt(first.to ?? first.value, 10) >= from;
  });
}

/** A provision whose place another law has taken. */
export interface TakenPlace {
  /** The provision as the base names it: "Pasal 2". */
  readonly provision: string;
  /** The day of it, `YYYY-MM-DD`. */
  readonly effective: string;
  /** What is in its place, where the base knows that of each provision. */
  readonly replacedBy?: string;
  /** It is only part of the range that is cited. */
  readonly within?: true;
}

/** What a partial repeal has made of a cited provision by a date; undefined where it leaves that alone. */
export function takenPlace({ effective, provisions, replacedBy }: PartialRepeal, cited: Pinpoint, date: string): TakenPlace | undefined {
  if (effective === undefined || effective > date) return undefined;
  const whole = provisions.findIndex((provision) => covers(provision, cited));
  const inside = whole < 0 ? provisions.flatMap((provision, place) => (isWithin(provision, cited) ? [place] : [])) : [whole];
  const [at] = inside;
  if (at === undefined) return undefined;
  const to = inside.length === 1 && replacedBy?.length === provisions.length ? replacedBy[at] : undefined;
  return {
    provision: provisions[at] as string,
    effective,
    ...(to === undefined ? {} : { replacedBy: to }),
    ...(whole < 0 ? { within: true } : {}),
  };
}

/** The provision as a message on it begins: as it is written, or of a range the article that is gone. */
export function takenText({ provision, within }: TakenPlace, { text }: Pinpoint, lang: Lang): string {
  return within && provision !== text ? `${lang === "en" ? provision.replace(/^Pasal/, "Article") : provision} (within "${text}")` : text;
}
