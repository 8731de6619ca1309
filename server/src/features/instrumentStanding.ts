import type { Concept, LegalStatus } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import { dayInWords, endOf, instrumentLabel } from "../rules/instruments.js";

/** The legal standing of an instrument on a day, by the dates that are known and else by what the base says of today. */
export function standingOn(concept: Concept, date: string, lexicon: Lexicon): LegalStatus {
  const { instrument } = concept;
  const status = instrument?.status ?? "in-force";
  const end = endOf(concept, lexicon);
  if (end !== undefined && end > date) return "in-force";
  if (end !== undefined) return /^(?:repealed|superseded|expired)$/.test(status) ? status : "repealed";
  const begin = instrument?.inForce;
  if (begin === undefined || /^(?:draft|not-binding)$/.test(status)) return status;
  if (begin > date) return "not-yet-in-force";
  return status === "not-yet-in-force" ? "in-force" : status;
}

/** Instruments with this standing are no law to rest on: over, or not begun. */
export function isOutOfForce(standing: LegalStatus): boolean {
  return /^(?:repealed|superseded|expired|not-yet-in-force|draft)$/.test(standing);
}

/** Instruments that are looked at in one go: a millisecond or two. */
const atOnce = 12;

/** The standing of every instrument of the base, by key. All of them have to be decoded, so there is a pause after every few. */
export async function standings(lexicon: Lexicon, date: string, pause: () => Promise<void>): Promise<Map<string, LegalStatus>> {
  const found = new Map<string, LegalStatus>();
  const { base } = lexicon;
  for (let index = 0; index < base.conceptCount; index++) {
    if (base.kindOf(index) !== "instrument") continue;
    const concept = base.concept(index);
    if (base.conceptIndex(concept.id) === index) found.set(concept.id, standingOn(concept, date, lexicon));
    if (found.size % atOnce === 0) await pause();
  }
  return found;
}

/** How an instrument stands, in words that follow its name: "was repealed on 8 August 2023; Law No. 17 of 2023 is in its place". */
export function standingInWords(concept: Concept, standing: LegalStatus, lexicon: Lexicon): string {
  const { instrument } = concept;
  const label = (key: string) => {
    const other = lexicon.concept(key);
    return other ? instrumentLabel(other, "en", lexicon) : key;
  };
  const on = (day: string | undefined) => (day === undefined ? "" : ` on ${dayInWords(day)}`);
  const next = instrument?.repealedBy ?? instrument?.supersededBy ?? (standing === "expired" ? instrument?.followedBy?.[0] : undefined);
  const instead = next === undefined ? "" : `; ${label(next)} is in its place`;
  switch (standing) {
    case "repealed":
      return `was repealed${on(endOf(concept, lexicon))}${instead}`;
    case "superseded":
      return `was superseded${on(endOf(concept, lexicon))}${instead}`;
    case "expired":
      return `has run its period${instrument?.period ? `, ${instrument.period.start}-${instrument.period.end}` : ""}${instead}`;
    case "amended": {
      const last = instrument?.amendedBy?.[instrument.amendedBy.length - 1];
      return `was amended${last === undefined ? "" : ` by ${label(last)}`}`;
    }
    case "in-force":
      return `is in force${instrument?.inForce ? ` since ${dayInWords(instrument.inForce)}` : ""}`;
    case "not-yet-in-force":
      return `is not yet in force${instrument?.inForce ? `: it begins on ${dayInWords(instrument.inForce)}` : ""}`;
    case "draft":
      return "is a draft";
    case "not-binding":
      return "is not binding";
  }
}
