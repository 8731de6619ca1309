import type { Concept } from "../server/src/engine/concept.js";

/** The page on what is unverified. */
export function unverifiedPage(concepts: readonly Concept[]): string;
