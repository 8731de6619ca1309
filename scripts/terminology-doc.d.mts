import type { Concept } from "../server/src/engine/concept.js";

/** The page on the terminology. */
export function terminologyPage(concepts: readonly Concept[]): string;
