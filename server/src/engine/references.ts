import type { BlockView, Reference } from "./facts.js";

/** The instruments that a block names, by number, title or short name. */
export function findReferences(_view: BlockView): readonly Reference[] {
  return [];
}
