import type { Span } from "../engine/facts.js";
import type { CitedCase } from "./citedCase.js";

/** The sentence also names or cites the instrument that took the other's place. */
export function namesSuccessor(one: CitedCase, sentence: Span, key: string): boolean {
  const inside = (span: { readonly start: number }) => span.start >= sentence.start && span.start < sentence.end;
  // "the Code of Criminal Procedure, that is Law No. 8 of 1981": the name is put to the number, whichever law has it now.
  const isPutTo = ({ start, end }: Span) =>
    (one.reference?.apposed === true && start === one.reference.titleSpan?.start) ||
    (end <= one.place.start && namely.test(one.view.text.slice(end, one.place.start)));
  return (
    one.facts.references.some(
      // "KUHAP [@uu-8-1981]": the bare name stands for the key behind it, not for the new Code.
      (reference) =>
        inside(reference) &&
        !isPutTo(reference) &&
        (reference.key === key || reference.otherKeys?.includes(key) === true) &&
        !reference.otherKeys?.includes(one.concept.id),
    ) || one.facts.citations.some((citation) => inside(citation) && citation.key === key)
  );
}

const namely =
  /^[\s*_)]*(?:(?:in force|now in force|yang berlaku)\s*)?(?:[,(]\s*|[,(]?\s*(?:that is|i\.e\.|namely|yaitu|yakni|ialah)(?: to say)?,?\s+)(?:the\s+)?$/i;
