import type { Form } from "../engine/lexicon.js";

/**
 * The forms that words may be meant as: not those that a writer only takes for the thing by mistake ("compensation", where restitution is meant), as long as the
 * words are the right name of something.
 */
export function meantForms(forms: readonly Form[]): readonly Form[] {
  const sure = forms.filter((form) => !isWrongInPlaces(form));
  return sure.length < forms.length && sure.some(isRight) ? sure : forms;
}

/** The form is wrong in some sentences only, so that the words alone are no reason for a verdict. */
export function isWrongInPlaces({ term }: Form): boolean {
  return term?.status === "discouraged" && (term.match === "context" || term.fault === "confused" || term.needs !== undefined);
}

/** The form is a name that may be written: neither discouraged nor obsolete. */
export function isRight({ termIndex, status }: Form): boolean {
  return termIndex !== -1 && status !== "discouraged" && status !== "obsolete";
}
