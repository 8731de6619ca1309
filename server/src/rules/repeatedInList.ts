import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { shape } from "../engine/tokens.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { languageAt } from "./terms.js";

/** What stands between a word and the same word again. */
const link = /^(?:,|,? (?:and|or|and\/or|dan|atau|serta|maupun))? $/;
/** What ends the second one, so that it begins no longer phrase ("violence and violence against women"). */
const closed = /^(?:[.,;:)]|$)/;
const listed = /^,? (?:and|or|dan|atau|serta)(?![a-z])/;
/** "Between person and person", "more and more", "again and again": said twice on purpose. */
const onPurpose = /(?:between|antara|from|dari) [^.;]{0,40}$/i;
const emphatic =
  /^(?:more|again|over|years?|hours?|days?|through|such|neck|half|very|long|less|thousands|hundreds|millions|lagi|tahun|hari|sama|terus|banyak)$/;
/** A comparative, before "and". */
const comparative = /er$/;
/** What begins an item of one word, as "very" in "very poor, poor and near poor" does not. */
const itemStart = /(?:[,:(]|(?<![a-z])(?:of|the|and|or|by|for|in|to|dari|oleh|dan|atau|untuk|berupa|yaitu))\s$|^$/i;
const shortest = 6;

/**
 * Findings on a word that a list has twice side by side ("fraud, coercion, coercion, and exploitation", "perhatian dan perhatian."): one of the two was meant as another word, or is to go. Only of words
 * in small letters that end there, as a longer phrase may begin with the same word.
 */
export function repeatedInList(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  for (let at = 0; at + 1 < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    const other = tokens.hashes[at + 1] === hash ? at + 1 : at + 2 < tokens.count && tokens.hashes[at + 2] === hash ? at + 2 : -1;
    if (other < 0) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    if (end - start < shortest || (tokens.shapes[other] as number) & (shape.capital | shape.innerCapital | shape.digit)) continue;
    if (((zones[at] as number) | (zones[other] as number)) & (zone.quoted | zone.masked)) continue;
    const between = text.slice(end, tokens.starts[other]);
    if (between === " " || !link.test(between)) continue;
    const to = tokens.ends[other] as number;
    const after = text.slice(to, to + 10);
    const isRow = between === ", ";
    if (!(closed.test(after) || (isRow && listed.test(after))) || isMarkedSic(text, to)) continue;
    const word = text.slice(start, end).toLowerCase();
    const before = text.slice(Math.max(0, start - 60), start);
    // Two with a comma make a list only with a third.
    if (isRow && !(itemStart.test(before) && (/,\s$/.test(before) || /^,/.test(after) || listed.test(after)))) continue;
    if (/^ and/.test(between) && comparative.test(word)) continue;
    if (emphatic.test(word) || onPurpose.test(before) || tokens.hashes[other + 1] === hash) continue;
    const isIndonesian = languageAt(facts, start, context) === "id";
    found.push({
      start,
      end: to,
      level: "hint",
      message: isIndonesian
        ? `"${word}" stands twice in one list (kata yang sama dua kali). One of the two is meant as another word, or is to go.`
        : `"${word}" stands twice in one list. One of the two is meant as another word, or is to go.`,
      fixes: [{ title: `Write "${text.slice(start, end)}" once`, edits: [{ start: end, end: to, text: "" }] }],
    });
  }
}
