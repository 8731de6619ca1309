import type { MemoEvent } from "./block.js";
import type { AcronymDefinition } from "./facts.js";
import { zone } from "./matcher.js";

/** An acronym that the memo itself spells out, as it does so first. */
export interface DefinedAcronym {
  readonly key: string;
  readonly text: string;
  /** The long form as written, with single spaces. */
  readonly long: string;
  readonly fit: AcronymDefinition["fit"];
}

/** The acronyms that a memo spells out, in its order, from the events of its own subject; read anew only when these are others. */
export function definedAcronyms(events: readonly MemoEvent[]): readonly DefinedAcronym[] {
  let defined = known.get(events);
  if (!defined) {
    defined = readDefined(events);
    known.set(events, defined);
  }
  return defined;
}

/** The definition tells the memo what an acronym of its own stands for: it has a long form, and nobody else is quoted. */
export function introducesAcronym(definition: AcronymDefinition): boolean {
  return definition.long !== undefined && !(definition.zone & (zone.quoted | zone.masked));
}

/** Two memos spell out the same acronyms by the same words. */
export function sameDefined(one: readonly DefinedAcronym[], other: readonly DefinedAcronym[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every((acronym, at) => acronym.text === other[at]?.text && acronym.long === other[at].long && acronym.fit === other[at].fit);
}

const known = new WeakMap<readonly MemoEvent[], readonly DefinedAcronym[]>();

function readDefined(events: readonly MemoEvent[]): readonly DefinedAcronym[] {
  const found = new Map<string, DefinedAcronym>();
  for (const { data } of events) {
    if (data.kind !== "acronym-definition" || found.has(data.definition.key)) continue;
    const { key, text, long, fit } = data.definition;
    if (long) found.set(key, { key, text, long: long.text.replace(/\s+/g, " "), fit });
  }
  return [...found.values()];
}
