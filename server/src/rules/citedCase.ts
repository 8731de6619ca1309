import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Citation, Pinpoint, Reference, Span } from "../engine/facts.js";
import type { RuleContext } from "../engine/rule.js";

/** An instrument where a memo cites it: by name or number, or by its key. */
export interface CitedCase {
  readonly view: BlockView;
  readonly facts: BlockFacts;
  readonly context: RuleContext;
  readonly concept: Concept;
  readonly place: Span;
  readonly pinpoints: readonly Pinpoint[];
  readonly reference?: Reference;
  readonly citation?: Citation;
  /** Citations of the same instrument that stand with it and change with it. */
  readonly beside: readonly Citation[];
}
