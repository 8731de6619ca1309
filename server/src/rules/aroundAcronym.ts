import { articleBefore } from "../engine/articleBefore.js";
import type { ConceptKind } from "../engine/concept.js";
import type { AcronymUse, BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { writeFix } from "./writeFix.js";

/** What stands wrongly around an acronym in an English sentence: the other indefinite article ("an UNODC adviser") and an apostrophe in its plural ("three NGO's that run shelters"). */
export function aroundAcronyms(view: BlockView, { acronyms, sentences }: BlockFacts): FindingDraft[] {
  const found: FindingDraft[] = [];
  for (const use of acronyms) {
    const mark = view.text.charCodeAt(use.end);
    const mayBePlural = mark === 0x27 || mark === 0x2019;
    if (!(mayBePlural || use.lead === "a" || use.lead === "an") || use.zone & (zone.masked | zone.quoted)) continue;
    if (sentenceAt(sentences, use.start)?.lang !== "en") continue;
    const draft = wrongArticle(view.text, use) ?? (mayBePlural ? falsePossessive(view, use) : undefined);
    if (draft) found.push(draft);
  }
  return found;
}

/** Only where the acronym takes one article both spelled out and spoken as a word. */
function wrongArticle(text: string, { start, end, text: acronym }: AcronymUse): FindingDraft | undefined {
  const article = articleBefore(text, start).slice(0, -1);
  if (article === "A" && !/(?:^|[.!?:]\s|\n)A\s$/.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  const isWrong = /^an$/i.test(article) ? takesA.test(acronym) && !spokenWithU.test(acronym) : takesAn.test(acronym);
  if (!/^an?$/i.test(article) || !isWrong) return undefined;
  const right = article.length === 1 ? `${article}n` : article.charAt(0);
  const from = start - article.length - 1;
  return {
    start: from,
    end,
    level: "information",
    message: `Write "${right}" before "${acronym}".`,
    fixes: [writeFix(from, end, right + text.slice(start - 1, end))],
  };
}

const takesA = /^[BCDGJKPQTVWYZU]\p{Lu}/u;
const spokenWithU = /^(?:UNTAC|UNTAET|UNTSO|UNRWA|UNSA|ULA|UPA|UMA)/;
/** A vowel, or the name of a letter that begins with one where the letters cannot be spoken as a word ("NGO", "FGD"). */
const takesAn =
  /^(?:(?!EUR?\b|ONE\b|OECUSSE)[AEIO]\p{Lu}+|(?!F[LR]|H[AEIOU]|S[CHKLMNPTW]|RH)[FHLMNRSX][B-DF-HJ-NP-TV-Z]\p{Lu}*)(?:s|['\u2019]s)?$/u;

/** A number or a verb in the plural says that there are several. */
function falsePossessive(
  { text, lexicon, contentStart }: BlockView,
  { start, end, text: acronym, forms }: AcronymUse,
): FindingDraft | undefined {
  // There is one UK, and "the UK's in 2003" is its rate.
  const isCountable =
    bodies.test(acronym) || (forms.length > 0 && forms.every(({ conceptIndex }) => countable.has(lexicon.base.kindOf(conceptIndex))));
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 16), start);
  const isSeveral =
    pluralVerb.test(after) ||
    // "Withhold Release Orders (WRO's)".
    (/[a-z]s \($/.test(before) && /^['\u2019]s\)/.test(after)) ||
    (isCountable && noPossession.test(after)) ||
    (counted.test(before) && !isNumberOfParagraph(text.slice(contentStart, start))) ||
    (isCountable && outOfSeveral.test(before)) ||
    (several.test(before) && endsNoun.test(after));
  if (!isSeveral) return undefined;
  const right = `${acronym}s`;
  return {
    start,
    end: end + 2,
    level: "information",
    message: `The plural of "${acronym}" has no apostrophe. Write "${right}".`,
    fixes: [writeFix(start, end + 2, right)],
  };
}

/** "37 DS's position was": the number with which a paragraph of a judgment begins. */
function isNumberOfParagraph(before: string): boolean {
  return /^\d{1,3}\s$/.test(before);
}

const counted = /(?<![a-z0-9.,])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|both|\d{1,3})\s$/i;
const outOfSeveral = /(?<![a-z])(?:(?:each|neither|none|one|both|all|any|most|some|many)\s(?:of\s)?(?:the|these|those))\s$/i;
const several = /(?<![a-z0-9])(?:some|most|few|these|those|various|other|local|all)\s$/i;
const endsNoun =
  /^['\u2019]s(?:[.,;:)]|\s+(?:that|which|who|in|on|of|for|with|at|from|and|or|to|are|were|have|had|do|did|will|can|must|should|may|run|work|not)(?![a-z]))/;
const pluralVerb = /^['\u2019]s\s+(?:are|were|have|should|must|could|would|may|cannot|do not)(?![a-z-])/;
/** A possessive is followed by what is possessed, not by these. */
const noPossession =
  /^['\u2019]s\s+(?:that|which|who|from|of|for|at|with|under|in|the|an?|asked|said|told|met|came|went|gave|took|made|ran|held|agreed|wrote)(?![a-z])/;
/** Kinds of bodies of which there are many. */
const bodies = /^(?:I?NGO|CSO|MP|LEA)$/;
const countable: ReadonlySet<ConceptKind> = new Set<ConceptKind>(["concept", "role", "document-type"]);
