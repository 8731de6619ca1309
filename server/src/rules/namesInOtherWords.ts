import type { BlockView } from "../engine/facts.js";
import { smallWords } from "./longerNames.js";
import type { NameIndex, OfficialName } from "./nameIndex.js";
import type { Run } from "./nameRuns.js";
import type { Compared } from "./nearWords.js";
import { bigWords, tellsName } from "./sameGist.js";

/** A run that tells a name, and how far it is from it. */
export interface NamedRun extends Compared, Run {
  readonly name: OfficialName;
}

/** "Witness and Victim Security Agency", "ASEAN Intergovernmental Human Rights Commission": the run tells all of a name, and of no other, in other words or another order. */
export function inOtherWords({ ids }: BlockView, words: readonly string[], run: Run, index: NameIndex): NamedRun | undefined {
  const place = words.findIndex((word, at) => at > 2 && places.test(word));
  const ends = place < 0 ? [words.length] : [words.length, place];
  for (const [from, to] of ends.flatMap((end) => [[0, end] as const, [1, end] as const])) {
    const own = words.slice(from, to);
    const big = bigWords(own).length;
    if (big < fewestOtherWords || big > mostOtherWords || bigWords([own[0] ?? "", own.at(-1) ?? ""]).length < 2) continue;
    const wordIds = Array.from({ length: to - from }, (_, at) => ids[run.first + from + at] as number);
    let best: { readonly name: OfficialName; readonly other: number } | undefined;
    let isShared = false;
    for (const name of index.sharing(wordIds, Math.ceil(big / 2) - 1 || 1)) {
      if (Math.abs(name.wordCount - own.length) > mostMore) continue;
      const told = tellsName(name.words, own, name.lang);
      // Acts of parliaments are many, and much alike.
      if (!told || isActOfParliament(name.text) || (told.other === 0 && (hasNoLink(own) || houses.test(own.join(" "))))) continue;
      if (best && best.name.conceptIndex !== name.conceptIndex && told.other <= best.other) isShared = true;
      if (!best || told.other < best.other || (told.other === best.other && name.isPreferred)) {
        if (best && told.other < best.other) isShared = false;
        best = { name, other: told.other };
      }
    }
    if (best && !isShared)
      return {
        name: best.name,
        first: run.first + from,
        last: run.first + to,
        cost: 2 + best.other,
        kind: best.other === 0 ? "small" : "word",
      };
  }
  return undefined;
}

/** "United States State Department" has no link to have been put wrong. */
function hasNoLink(words: readonly string[]): boolean {
  return !words.some((word) => smallWords.has(word));
}

/** "the Committee on Foreign Relations of the Senate", "the United States, the United Kingdom and Australia". */
const houses = /\b(?:senate|house|united kingdom)\b/;

function isActOfParliament(text: string): boolean {
  return /(?<![A-Za-z])(?:Law|Act|Order|Code|Ordinance|Decree|Regulation|Undang-Undang|Peraturan|Keputusan)(?![a-z])/.test(text);
}

const places = /^(?:in|at|di|pada)$/;
const fewestOtherWords = 4;
const mostOtherWords = 12;
/** Words by which the run may be longer or shorter. */
const mostMore = 5;
