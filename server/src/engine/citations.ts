import type { BlockView, Citation, Pinpoint } from "./facts.js";
import { instrumentOf } from "./instruments.js";
import { readPinpoints } from "./pinpoints.js";

/**
 * The citation keys of a block in Pandoc's way of writing, with their locators: `[see @palermo-protocol, art. 3(a); -@uu-21-2007]` has
 * two, `@actip [art. 14]` one.
 */
export function findCitations(view: BlockView): readonly Citation[] {
  const { text } = view;
  const found: Citation[] = [];
  for (const range of view.ranges) {
    if (range.kind !== "citation") continue;
    const group = text.slice(range.start, range.end);
    const bare = !group.startsWith("[");
    for (const match of group.matchAll(isPlain.test(group) ? plainKey : anyKey)) {
      const raw = match[1] ?? "";
      const braced = raw.startsWith("{");
      const start = range.start + match.index + 1 + (braced ? 1 : 0);
      const key = braced ? raw.slice(1, -1) : raw;
      const from = range.start + match.index + match[0].length;
      const tail = bare ? bracketAfter(text, from) : { start: from, end: partEnd(text, from, range.end) };
      found.push({
        start,
        end: start + key.length,
        key,
        groupStart: range.start,
        groupEnd: range.end,
        ...(bare ? { bare } : {}),
        ...(bare && !instrumentOf(view.lexicon, key) ? { mayBeAccount: true } : {}),
        ...readTail(text, tail),
      });
    }
  }
  return found.length > 0 ? found : none;
}

const none: readonly Citation[] = [];

/** No character beyond the plain ones: all there is nearly always, and a pattern of all letters of the world costs a millisecond to compile. */
const isPlain = /^[\s!-~]*$/;
const plainKey = /@(\{[^}\s]+\}|\w(?:\w|[:.#$%&+?~/-](?=\w))*)/g;
const anyKey = /@(\{[^}\s]+\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?~/-](?=[\p{L}\p{N}_]))*)/gu;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the part of a bracket that belongs to one key ends: at a semicolon or at the bracket. */
function partEnd(text: string, from: number, groupEnd: number): number {
  const semicolon = text.indexOf(";", from);
  return semicolon >= 0 && semicolon < groupEnd ? semicolon : groupEnd - 1;
}

/** `@actip [art. 14]`: the locator stands in a bracket of its own. */
function bracketAfter(text: string, from: number): Stretch {
  const bracket = /^ ?\[([^\]@^[]*)\](?![([])/.exec(text.slice(from, from + 200));
  if (!bracket) return { start: from, end: from };
  const start = from + bracket[0].indexOf("[") + 1;
  return { start, end: start + (bracket[1] ?? "").length };
}

function readTail(text: string, tail: Stretch): { locator?: Pinpoint; locators?: readonly Pinpoint[]; suffix?: string } {
  const lead = /^[\s,{]*/.exec(text.slice(tail.start, tail.end))?.[0].length ?? 0;
  const start = tail.start + lead;
  if (start >= tail.end) return {};
  const read = readPinpoints(text, start);
  const first = read?.pinpoints[0];
  const inside = read && first && read.end <= tail.end;
  const suffix = text.slice(inside ? read.end : start, tail.end).replace(/^[\s,}]+|[\s}]+$/g, "");
  return { ...(inside ? { locator: first, locators: read.pinpoints } : {}), ...(suffix ? { suffix } : {}) };
}
