import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentIndex } from "../engine/instruments.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { hashWord } from "../engine/tokens.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

const heads = [hashWord("resolusi"), hashWord("resolution")];

/** "Resolusi Majelis Umum Nomor 5525": since 1976 a resolution of the Assembly has the number of its session, a stroke and its own. */
export function* resolutionWithoutStroke(
  { tokens, zones, text }: BlockView,
  { quoted }: BlockFacts,
  { lexicon }: RuleContext,
): Generator<FindingDraft> {
  if (quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    if (!heads.includes(tokens.hashes[at] as number) || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const from = tokens.ends[at] as number;
    const isEnglish = /(?:General Assembly|GA)\s$/.test(text.slice(Math.max(0, (tokens.starts[at] as number) - 18), tokens.starts[at]));
    const number = (isEnglish ? afterEnglish : afterIndonesian).exec(text.slice(from, from + 60));
    const digits = number?.[1];
    if (!number || digits === undefined || Number(digits) <= lastInRow) continue;
    const [session, own] = [digits.slice(0, 2), digits.slice(2)];
    if (Number(session) < firstSession || Number(session) > lastSession || own.startsWith("0")) continue;
    const end = from + number[0].length;
    const start = end - digits.length;
    if (isMarkedSic(text, end)) continue;
    const right = `${session}/${own}`;
    const known = instrumentIndex(lexicon).ofSymbol(`A/RES/${right}`);
    yield {
      start,
      end,
      level: known ? "information" : "hint",
      message: `A resolution of the General Assembly has a stroke between its session and its own number. Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    };
  }
}

const afterIndonesian = /^\sMajelis\sUmum(?:\s(?:PBB|Perserikatan\sBangsa-Bangsa))?\s(?:Nomor\s|No\.\s?)?(\d{4,5})(?![\d/-]|[.,]\d|\s?\()/;
const afterEnglish = /^\s(?:No\.\s?|number\s)?(\d{4,5})(?![\d/-]|[.,]\d|\s?\()/;
/** Until 1975 the resolutions were numbered in one row, up to 3541 (XXX). */
const lastInRow = 3541;
const firstSession = 31;
const lastSession = 85;
