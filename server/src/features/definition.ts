import type { Memo, Position } from "../engine/memo.js";
import { type Range, rangeIn, thingAt } from "./thingAt.js";

/** Where the memo spells out the acronym at a position, or the acronym that a long form belongs to; first the ones outside quotations. */
export function definition(memo: Memo, position: Position): Range[] {
  const placed = thingAt(memo, position);
  if (!placed) return [];
  const { thing } = placed;
  const { lexicon } = memo.context;
  const keys =
    thing.kind === "acronym"
      ? [thing.use.key]
      : thing.kind === "term"
        ? thing.mention.forms.flatMap((form) => lexicon.acronymKeys(form.conceptIndex))
        : [];
  const found: { range: Range; quoted: boolean }[] = [];
  for (const key of new Set(keys)) {
    for (const event of memo.subject(`acronym:${key}`)?.events() ?? []) {
      if (event.data.kind !== "acronym-definition") continue;
      const one = event.data.definition;
      const line = memo.blocks.place(event.block).line;
      found.push({ range: rangeIn(memo, event.block, line, one.long ? joined(one, one.long) : one), quoted: event.block.facts.quoted });
    }
  }
  return found.sort((one, other) => Number(one.quoted) - Number(other.quoted)).map((one) => one.range);
}

function joined(one: { start: number; end: number }, other: { start: number; end: number }): { start: number; end: number } {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
