import type { AcronymDefinition, BlockView } from "../engine/facts.js";
import { smallWords } from "../engine/initials.js";
import type { FindingDraft } from "../engine/rule.js";
import { singularOf } from "../engine/singular.js";
import { foldWord } from "../engine/tokens.js";
import { sourceOf } from "./acronyms.js";
import { writeFix } from "./writeFix.js";

/**
 * A long form that tells a body of the base amiss though it is near to none of its names: "National Agency for the Protection and Placement of ..." (BNP2TKI), with two words of the name turned about;
 * "Institution Witness and Victim Protection" (LPSK), with the head of the Indonesian name put first and nothing to link it.
 */
export function longFormAmiss(view: BlockView, { style, start, text, forms }: AcronymDefinition): FindingDraft | undefined {
  if (style !== "after") return undefined;
  const bodies = new Set(
    forms.map((form) => view.lexicon.conceptOf(form)).filter(({ kind }) => kind === "institution" || kind === "instrument"),
  );
  const [concept] = bodies;
  if (!concept || bodies.size > 1 || concept.confidence !== "high") return undefined;
  const open = view.text.lastIndexOf("(", start);
  const lead = bodyBefore.exec(view.text.slice(Math.max(0, open - longestName), Math.max(0, open)).trimEnd())?.[1];
  if (open < 0 || lead === undefined) return undefined;
  const names = concept.terms.filter(({ type, status }) => type === "full" && (status === "preferred" || status === "admitted"));
  const wordsOf = (written: string) => written.split(/,?\s+/).map(foldWord);
  const said = wordsOf(lead);
  if (names.some((name) => endsWith(said, wordsOf(name.text)))) return undefined;
  const draft = (count: number, right: string): FindingDraft => {
    const written = lead.split(/\s+/).slice(-count).join(" ");
    const end = view.text.slice(0, open).trimEnd().length;
    const from = startOfLast(view.text, end, count);
    return {
      start: from,
      end,
      level: "hint",
      message: `"${text}" is "${right}", not "${written}".`,
      fixes: [writeFix(from, end, right)],
      ...sourceOf(concept),
    };
  };
  for (const name of names) {
    const own = wordsOf(name.text);
    if (own.length <= said.length && areTurnedAbout(said.slice(said.length - own.length), own)) return draft(own.length, name.text);
  }
  if (concept.kind === "instrument") {
    for (const name of names) {
      const count = wordsPutInto(said, wordsOf(name.text));
      if (count > 0) return draft(count, name.text);
    }
    return undefined;
  }
  const head = headWithoutLink(lead);
  const best = head === undefined ? undefined : names.find((name) => name.lang === "en" && name.status === "preferred" && !name.unverified);
  if (head === undefined || !best) return undefined;
  const rest = bigWords(said.slice(said.length - head + 1));
  const own = bigWords(wordsOf(best.text)).filter((word) => !isHead.test(word));
  const isMeant = rest.length >= fewestTold && own.length >= fewestTold && own.every((word) => rest.includes(word));
  return isMeant ? draft(head, best.text) : undefined;
}

/** Words in capitals, with small ones between them, up to the bracket. */
const bodyBefore =
  /(?<![A-Za-z'\u2019-])((?:[A-Z][A-Za-z'\u2019-]+,?\s+(?:(?:of|for|and|the|on|against|to|in|dan|untuk)\s+){0,2}){1,14}[A-Z][A-Za-z'\u2019-]+)$/;
const longestName = 140;
const fewestTold = 2;
const fewestInTurned = 5;

function endsWith(said: readonly string[], own: readonly string[]): boolean {
  return own.length <= said.length && own.every((word, at) => word === said[said.length - own.length + at]);
}

/** The very words, the two around an "and" in the other's place. */
function areTurnedAbout(said: readonly string[], own: readonly string[]): boolean {
  const differing = own.flatMap((word, at) => (word === said[at] ? [] : [at]));
  const [one = 0, other = 0] = differing;
  return (
    own.length >= fewestInTurned &&
    differing.length === 2 &&
    other - one === 2 &&
    /^(?:and|dan)$/.test(own[one + 1] ?? "") &&
    own[one] === said[other] &&
    own[other] === said[one]
  );
}

/** "ASEAN Convention and Plan of Action Against Trafficking in Persons ..." (ACTIP): all words of a title, with those of another one put into it; how many words that is, 0 where it is not so. */
function wordsPutInto(said: readonly string[], own: readonly string[]): number {
  const wanted = own.filter((word) => !smallWords.has(word));
  const from = said.lastIndexOf(own[0] ?? "");
  if (from < 0 || wanted.length < fewestInTurned || own[1] !== said[from + 1]) return 0;
  const written = said.slice(from).filter((word) => !smallWords.has(word));
  const extra = written.length - wanted.length;
  if (extra < 2 || extra > mostPutIn) return 0;
  let head = 0;
  while (head < wanted.length && wanted[head] === written[head]) head++;
  const isTail = wanted.slice(head).every((word, at) => word === written[head + extra + at]);
  return head >= 2 && head < wanted.length && isTail ? said.length - from : 0;
}

const mostPutIn = 4;

const isHead =
  /^(?:institution|institute|agency|ministry|commission|board|committee|council|office|department|directorate|national|indonesian|republic|indonesia)$/;

/** How many words there are from a head that another word in capitals follows without a link ("Agency National Narcotics"); undefined where there is none. */
function headWithoutLink(lead: string): number | undefined {
  const found = /(?:^|\s)((?:Institution|Institute|Agency|Ministry|Commission|Board|Committee|Council|Department)\s+(?=[A-Z])[^(]*)$/.exec(
    lead,
  );
  return found?.[1]?.split(/\s+/).length;
}

function bigWords(words: readonly string[]): string[] {
  return words.filter((word) => !smallWords.has(word)).map(singularOf);
}

/** Where the last so many words before an offset begin. */
function startOfLast(text: string, end: number, count: number): number {
  let from = end;
  for (let left = count; left > 0; left--) {
    while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
    while (from > 0 && !/\s/.test(text.charAt(from - 1))) from--;
  }
  return from;
}
