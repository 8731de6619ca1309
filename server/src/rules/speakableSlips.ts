import { acronymKey } from "../engine/acronymKey.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { shape } from "../engine/tokens.js";
import { ownSlip } from "./ownAcronym.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/** "INFISA", where the memo has introduced INFSIA: a word in capitals that reads like a name, and would be taken for one, but for the acronym from which it is a letter off. */
export function speakableSlips(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { tokens, ids, zones, text } = view;
  if (facts.capitals || facts.quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    const bits = tokens.shapes[at] as number;
    if ((bits & mask) !== inCapitals || (ids[at] as number) >= 0 || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    if (end - start < fewestLetters || isInCapitals(view, at - 1) || isInCapitals(view, at + 1)) continue;
    // Other letters are told as an acronym that the memo does not spell out.
    const isRead = [...facts.acronyms, ...facts.definitions].some((one) => one.start < end && start < one.end);
    if (isRead || isPartOfCode.test(text.charAt(start - 1)) || isPartOfCode.test(text.charAt(end))) continue;
    const written = text.slice(start, end);
    const key = acronymKey(written);
    const own = context.ofDefined((defined) => (defined.some((one) => one.key === key) ? undefined : ownSlip(key, defined)?.text));
    if (own === undefined || isMarkedSic(text, end)) continue;
    found.push({
      start,
      end,
      level: "information",
      message: `"${written}" looks like a slip for "${own}", which this memo spells out. Write "${own}".`,
      fixes: [writeFix(start, end, own)],
    });
  }
}

const fewestLetters = 5;
const inCapitals = shape.capital | shape.innerCapital;
const mask = inCapitals | shape.lower | shape.digit;
const isPartOfCode = /^[-/_@#&]$/;

function isInCapitals({ tokens }: BlockView, at: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.shapes[at] as number) & (inCapitals | shape.lower)) === inCapitals;
}
