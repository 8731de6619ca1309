import type { Base } from "./base.js";
import { foldText } from "./foldText.js";
import type { Slices } from "./slices.js";

/** A form with its folded text. */
export interface FoldedForm {
  readonly form: number;
  readonly text: string;
}

/** Forms in the order of their folded texts. */
export function inOrder(forms: readonly FoldedForm[]): FoldedForm[] {
  return [...forms].sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : one.form - other.form));
}

/** Folded texts of the forms of a base that were looked at to find the place of others among them. */
const foldedForms = new WeakMap<Base, Map<number, string>>();

/** The sorted forms of a base with more among them; of the base's own, only those that the search for a place meets are decoded, each once. */
export function* merging(base: Base, added: readonly FoldedForm[]): Slices<Int32Array> {
  const own = base.sortedForms;
  const folded = foldedForms.get(base) ?? new Map<number, string>();
  foldedForms.set(base, folded);
  const foldedAt = (place: number): string => {
    const form = own[place] as number;
    const known = folded.get(form);
    if (known !== undefined) return known;
    const text = foldText(base.formText(form));
    folded.set(form, text);
    return text;
  };
  const all = new Int32Array(own.length + added.length);
  let from = 0;
  for (const [count, { form, text }] of added.entries()) {
    let low = from;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (foldedAt(middle) <= text) low = middle + 1;
      else high = middle;
    }
    all.set(own.subarray(from, low), from + count);
    all[low + count] = form;
    from = low;
    if (count % 16 === 0) yield;
  }
  all.set(own.subarray(from), from + added.length);
  return all;
}
