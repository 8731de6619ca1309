import type { Concept } from "../engine/concept.js";
import type { Reference } from "../engine/facts.js";
import { instrumentIndex, instrumentOf, type NumberKey } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import { readNumbers } from "../engine/referenceNumbers.js";
import type { FixDraft } from "../engine/rule.js";
import { formLike } from "./instruments.js";

/** An Indonesian act as the base knows it, by its number; `concept` is absent where the base has its number alone. */
export interface Act extends NumberKey {
  readonly concept?: Concept;
}

/** The acts by which Indonesia ratified a treaty; none where the base knows none. */
export function ratifyingActs(treaty: Concept, lexicon: Lexicon): readonly Act[] {
  const index = instrumentIndex(lexicon);
  const ids = new Set(index.notes.filter((note) => note.ratifies?.includes(treaty.id)).map((note) => note.id));
  const { ratifiedBy, indonesia } = treaty.instrument ?? {};
  if (ratifiedBy !== undefined) ids.add(ratifiedBy);
  const acts = actsOf([...ids], lexicon);
  if (acts.length > 0 || isUnconfirmed(treaty)) return acts;
  const by = indonesia?.by ?? "";
  // A record of several treaties names several acts.
  if ((by.match(/\b(?:UU|Undang-Undang|Keppres|Perpres)\b/g) ?? []).length !== 1) return [];
  return readNumbers(by, 0)
    .slice(0, 1)
    .map(({ form, issuer, number, year }) => ({ form, issuer, number, year }));
}

/** The numbered acts with these keys. */
export function actsOf(keys: readonly string[], lexicon: Lexicon): Act[] {
  const index = instrumentIndex(lexicon);
  return keys.flatMap((key) => {
    const number = index.numberOf(key);
    const concept = instrumentOf(lexicon, key);
    return number && concept ? [{ form: number.form, issuer: number.issuer, number: number.number, year: number.year, concept }] : [];
  });
}

/** How Indonesia ratified is not told by a source. */
function isUnconfirmed(treaty: Concept): boolean {
  return treaty.confidence !== "high" || (treaty.unverified?.some((field) => field.startsWith("instrument.indonesia")) ?? false);
}

/** The act has the number that was written. */
export function isAct(reference: Reference, act: NumberKey): boolean {
  return (
    act.form === reference.form && act.issuer === (reference.issuer ?? "") && act.number === reference.number && act.year === reference.year
  );
}

/** The fix that puts an act's form, number and year in the place of those written, in their manner. */
export function actFixes(text: string, reference: Reference, act: NumberKey): FixDraft[] {
  const { formSpan, numberSpan, yearSpan } = reference;
  if (!numberSpan || !yearSpan) return [];
  const edits: { start: number; end: number; text: string }[] = [];
  let written = "number";
  if (act.form !== reference.form) {
    const form = formSpan && formLike(act.form, text.slice(formSpan.start, formSpan.end));
    if (!formSpan || form === undefined) return [];
    edits.push({ ...formSpan, text: form });
    written = `${form} number`;
  }
  if (act.number !== reference.number) edits.push({ ...numberSpan, text: act.number });
  if (act.year !== reference.year) edits.push({ ...yearSpan, text: String(act.year) });
  return [{ title: `Write ${written} ${act.number} of ${act.year}`, edits }];
}
