import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { hashWord } from "../engine/tokens.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * "Directive 2011/36/EC": acts carry EEC up to 1993, EC from then until the Treaty of Lisbon came into force on 1 December 2009, EU since
 * (https://publications.europa.eu/code/en/en-110202.htm). The years of change have both.
 */
export function* unionSuffix({ text, tokens, zones }: BlockView, { quoted }: BlockFacts): Generator<FindingDraft> {
  if (quoted) return;
  for (let at = 1; at < tokens.count; at++) {
    if (!suffixes.has(tokens.hashes[at] as number) || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    const [number = "", ofYear] = numberBefore.exec(text.slice(Math.max(0, start - longest), start)) ?? [];
    const year = Number(ofYear);
    const written = text.slice(start, end);
    const right = year > 2009 ? "EU" : year > 1993 && year < 2009 ? "EC" : year < 1993 ? "EEC" : undefined;
    if (right === undefined || right === written || !/^E(?:E?C|U)$/.test(written) || isMarkedSic(text, end)) continue;
    yield {
      start: start - number.length,
      end,
      level: "warning",
      message: `Acts of ${year} carry "${right}", not "${written}". Write "${right}".`,
      source: "https://publications.europa.eu/code/en/en-110202.htm",
      fixes: [writeFix(start, end, right)],
    };
  }
}

const suffixes: ReadonlySet<number> = new Set(["ec", "eu", "eec"].map(hashWord));
const numberBefore = /(?<![\d/])((?:19|20)\d\d)\/\d{1,4}\/$/;
const longest = 11;
