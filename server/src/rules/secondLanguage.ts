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

/** The turns of each language, with a sieve of the words that they are looked for at. */
const turnsOf: Readonly<Record<Lang, { readonly turns: ReadonlyMap<number, readonly Turn[]>; readonly filter: HashFilter }>> = {
  en: { turns, filter: new HashFilter(turns.keys()) },
  id: { turns: indonesianTurns, filter: new HashFilter(indonesianTurns.keys()) },
};

/** Where turns are looked for. */
interface Look {
  readonly view: BlockView;
  readonly facts: BlockFacts;
  readonly context: RuleContext;
  /** Terms of the base that are told here; a turn of the same words is not. */
  readonly listed: readonly WrongTerm[];
}

/**
 * Findings, as hints, on turns in sentences of a language: those of English as a second language, and those of Indonesian that books on the standard language count as
 * wrong. Linear in the words.
 */
export function wrongTurns({ view, facts, context, listed }: Look, lang: Lang, found: FindingDraft[]): void {
  const { turns, filter } = turnsOf[lang];
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
