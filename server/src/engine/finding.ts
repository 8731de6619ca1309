import type { Block } from "./block.js";
import type { Level } from "./concept.js";

/** A stretch of a memo, kept relative to its block, so that moving the block moves nothing here. */
export interface Anchor {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** Replaces a stretch with text; `from` and `to` count from the anchor's start and may reach outside the anchor, within its block. */
export interface Edit {
  readonly at: Anchor;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A way to mend a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** One-to-one and without change of meaning: fit for "fix all". */
  readonly safe: boolean;
}

/** One complaint about one place. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly at: Anchor;
  /** What is wrong, why, and what to write instead. */
  readonly message: string;
  /** Best first. */
  readonly fixes: readonly Fix[];
  /** Address of the source that the verdict rests on. */
  readonly source?: string;
}

const severities: Readonly<Record<Level, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** Rank of a level: 0 is the severest. */
export function severity(level: Level): number {
  return severities[level];
}

/** The less severe of two levels. */
export function softer(one: Level, other: Level): Level {
  return severities[one] >= severities[other] ? one : other;
}
