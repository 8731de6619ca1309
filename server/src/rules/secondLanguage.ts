import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { indonesianTurns } from "./indonesianTurns.js";
import { type Turn, turns } from "./secondLanguageTurns.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { languageAt, type WrongTerm } from "./terms.js";
import { writeFix } from "./writeFix.js";

const firstWords = new HashFilter(turns.keys());
const firstIndonesian = new HashFilter(indonesianTurns.keys());

/** Findings on such turns in English sentences, as hints, where no term of the base tells the same words (`listed`). */
export function secondLanguage(
  view: BlockView,
  facts: BlockFacts,
  context: RuleContext,
  listed: readonly WrongTerm[],
  found: FindingDraft[],
): void {
  tellTurns({ view, facts, context, lang: "en", turns, filter: firstWords, listed }, found);
}

/** Findings on turns of Indonesian that books on the standard language count as wrong, as hints; `listed` as above. */
export function turnsOfIndonesian(
  view: BlockView,
  facts: BlockFacts,
  context: RuleContext,
  listed: readonly WrongTerm[],
  found: FindingDraft[],
): void {
  tellTurns({ view, facts, context, lang: "id", turns: indonesianTurns, filter: firstIndonesian, listed }, found);
}

interface Look {
  readonly view: BlockView;
  readonly facts: BlockFacts;
  readonly context: RuleContext;
  readonly lang: Lang;
  readonly turns: ReadonlyMap<number, readonly Turn[]>;
  readonly filter: HashFilter;
  readonly listed: readonly WrongTerm[];
}

function tellTurns({ view, facts, context, lang, turns, filter, listed }: Look, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    const list = filter.mayHave(hash) ? turns.get(hash) : undefined;
    if (!list || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const from = tokens.starts[at] as number;
    if (lang === "en" && (tokens.ends[at] as number) - from < 3 && isUsualArticle(text, from)) continue;
    for (const { pattern, right, why } of list) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      const wrong = match?.groups?.wrong;
      if (!match || wrong === undefined) continue;
      const start = placeOf(pattern, from, text) ?? from;
      const end = start + wrong.length;
      const written = right(wrong);
      if (written === undefined || isMarkedSic(text, end) || languageAt(facts, start, context) !== lang) continue;
      const isTold = (one: Span) => one.start < end && start < one.end;
      if (found.some(isTold) || listed.some(({ mention }) => isTold(mention))) continue;
      found.push({
        start,
        end,
        level: "hint",
        message: written === "" ? `${why} Leave out "${wrong.trim()}".` : `${why} Write "${written}".`,
        fixes: [
          written === "" ? { title: `Leave out "${wrong.trim()}"`, edits: [{ start, end, text: "" }] } : writeFix(start, end, written),
        ],
      });
      break;
    }
  }
}

/** Where the marked part stands; found anew, as hardly any match is made and places cost. */
function placeOf(pattern: RegExp, from: number, text: string): number | undefined {
  const again = new RegExp(pattern.source, `${pattern.flags}d`);
  again.lastIndex = from;
  return again.exec(text)?.indices?.groups?.wrong?.[0];
}

/** "a" before a consonant in small letters, "an" before a vowel: nearly all of them. */
function isUsualArticle(text: string, from: number): boolean {
  const isAn = text.charCodeAt(from + 1) === 0x6e;
  if ((text.charCodeAt(from) | 0x20) !== 0x61 || text.charCodeAt(from + (isAn ? 2 : 1)) !== 0x20) return false;
  const code = text.charCodeAt(from + (isAn ? 3 : 2));
  const isSmall = code > 0x60 && code < 0x7b;
  const isVowel = code === 0x61 || code === 0x65 || code === 0x69 || code === 0x6f || code === 0x75;
  return isSmall && (isAn ? isVowel && code !== 0x75 && code !== 0x6f && code !== 0x65 : !isVowel);
}
