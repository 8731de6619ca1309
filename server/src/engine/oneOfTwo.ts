import type { Finding } from "./finding.js";

/**
 * Which findings stand behind which others on the same words: both are right, and the reader needs only one. A wrong spelling is mended before the acronym is asked for its
 * long form; a slot that is to be filled in, or the 31st of June, is no date that cannot be read. A finding whose better is silenced or switched off is told.
 */
const behind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["acronym-undefined", new Set(["acronym-variant"])],
  ["acronym-ambiguous", new Set(["acronym-variant"])],
  ["acronym-unused", new Set(["acronym-redefined", "acronym-variant"])],
  ["name-misspelled", new Set(["acronym-misexpanded"])],
  ["term-discouraged", new Set(["term-confused"])],
  ["memo-missing-field", new Set(["memo-placeholder", "term-discouraged"])],
  ["term-other-language", new Set(["memo-placeholder"])],
  ["term-inconsistent", new Set(["term-inconsistent"])],
]);

/**
 * The findings of one block that the reader is told. In: all of them, sorted by place. Out: the same in the same order, without those that stand behind another on the same words;
 * of two of one rule the longer, then the first.
 */
export function oneOfTwo(findings: readonly Finding[]): readonly Finding[] {
  const kept = findings.filter((one, at) => {
    const betters = behind.get(one.rule);
    return !betters || !findings.some((other, place) => betters.has(other.rule) && overlap(one, other) && isBetter(other, place, one, at));
  });
  return kept.length === findings.length ? findings : kept;
}

function overlap({ at: one }: Finding, { at: other }: Finding): boolean {
  return one.start < other.end && other.start < one.end;
}

function isBetter(other: Finding, place: number, one: Finding, at: number): boolean {
  // What a head lacks is told on its title, in which a word may be wrong as well.
  if (one.rule === "memo-missing-field") return other.at.start === one.at.start && other.at.end === one.at.end;
  if (other.rule !== one.rule) return true;
  const longer = other.at.end - other.at.start - (one.at.end - one.at.start);
  return longer > 0 || (longer === 0 && place < at);
}
