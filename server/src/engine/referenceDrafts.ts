import type { Reference } from "./facts.js";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A reference while its block is being read: a title or a pinpoint may yet be joined to it. */
export type Draft = Mutable<Omit<Reference, "text">>;

/** Compares two by their places, the longer first where they begin together. */
export function inOrder(one: Draft, other: Draft): number {
  return one.start - other.start || other.end - one.end;
}

/** Those that begin where all before them have ended; `drafts` are in order. */
export function clearOfEarlier(drafts: readonly Draft[]): Draft[] {
  let covered = -1;
  return drafts.filter(({ start, end }) => {
    const isClear = start >= covered;
    covered = Math.max(covered, end);
    return isClear;
  });
}

/** Those that no other, which begins before them, reaches around; `drafts` are in order and no two begin at one place. */
export function notInside(drafts: readonly Draft[]): Draft[] {
  let covered = -1;
  return drafts.filter(({ end }) => {
    const isInside = covered >= end;
    covered = Math.max(covered, end);
    return !isInside;
  });
}

/** Code units from the start of a reference, with its title, to what is joined to it. */
const farthestStart = 2000;

/** Those of `drafts`, which are in the order of their starts, that begin near enough before `to` to have to do with what stands between `from` and `to`. */
export function near(drafts: readonly Draft[], from: number, to: number): readonly Draft[] {
  return drafts.slice(firstFrom(drafts, from - farthestStart), firstFrom(drafts, to));
}

/** Place of the first draft that begins at an offset or after it. */
export function firstFrom(drafts: readonly Draft[], offset: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle] as Draft).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
