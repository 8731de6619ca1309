import type { Concept } from "../../server/src/engine/concept.js";

/** A document and the pairs of a short form and its expansion that it defines. */
export interface CoverageDocument {
  readonly url: string;
  readonly lang: "en" | "id";
  readonly role: "used" | "held-out";
  readonly pairs: readonly (readonly [string, string])[];
}
/** What is known of the pairs of held-out documents in one language. */
export interface Coverage {
  readonly lang: "en" | "id";
  readonly documents: number;
  readonly pairs: number;
  readonly known: number;
  readonly agreeing: number;
  readonly unknown: readonly (readonly [string, string])[];
  readonly other: readonly (readonly [string, string])[];
  /** How many of `other` were judged to be another sense that the base lacks; the rest are slips, shortenings and free translations of what it has. */
  readonly otherSenses: number;
}
export function readDocuments(): CoverageDocument[];
/** Short form, long form, verdict ("slip", "shortened", "translation", "sense") and what it rests on. */
export function readVerdicts(): (readonly [string, string, string, string])[];
export function measureCoverage(concepts: readonly Pick<Concept, "terms">[], documents: readonly CoverageDocument[]): Coverage[];
