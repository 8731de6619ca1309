import type { MemoEvent } from "./block.js";

/** The first of two events stands before the second in the memo. */
export function standsBefore(one: Pick<MemoEvent, "block" | "start">, other: Pick<MemoEvent, "block" | "start">): boolean {
  return one.block.order < other.block.order || (one.block === other.block && one.start < other.start);
}
