import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { sourceOf } from "./acronyms.js";
import { isHidden } from "./isHidden.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

const mayBeTreaty = /(?:Convention|Protocol|Covenant|Declaration|Agreement|Compact|Charter|Treaty)(?![a-z])/;
const word = "[A-Z][A-Za-z'\\u2019-]*";
const small = "(?:of|in|on|to|for|against|with|and|or|the|their)";
/** A name in capitals with small words between. */
const name = new RegExp(`(?<![A-Za-z-])${word}(?:\\s(?:${small}\\s){0,3}${word}){1,16}`, "g");
const afterPreposition = /\s(?:of|in|on|to|for|against|with|and)\s(?=(?:the\s)?[A-Z])/g;
const longestName = 200;

/**
 * The name of a treaty or declaration with an article too many or too few: "the Work in the Fishing Convention", "the Convention on Rights of the Child". All else is the name as the base has it.
 */
export function articlesInNames(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text, lexicon } = view;
  if (facts.capitals || !mayBeTreaty.test(text)) return;
  for (const match of text.matchAll(name)) {
    const [written] = match;
    if (written.length > longestName || !mayBeTreaty.test(written)) continue;
    for (const { index, 0: preposition } of written.matchAll(afterPreposition)) {
      const at = index + preposition.length;
      const hasArticle = written.startsWith("the ", at);
      const right = hasArticle ? written.slice(0, at) + written.slice(at + 4) : `${written.slice(0, at)}the ${written.slice(at)}`;
      const told = nameIn(right, at, hasArticle ? 0 : 4, view);
      if (!told) continue;
      const start = match.index + told.from;
      const end = match.index + written.length - (right.length - told.to);
      const place = { start, end };
      if (isHidden(view, place) || isMarkedSic(text, end) || found.some((other) => other.start < end && start < other.end)) break;
      if (view.mentions.some((mention) => mention.start <= start && mention.end >= end)) break;
      const official = right.slice(told.from, told.to);
      found.push({
        ...place,
        level: "information",
        message: `"${text.slice(start, end)}" is not quite the name. Write "${official}".`,
        fixes: [writeFix(start, end, official)],
        ...sourceOf(lexicon.conceptOf(told.form)),
      });
      break;
    }
  }
}

/** A name of the base that stands in the text around the place where the article was put in or taken out. */
function nameIn(text: string, at: number, added: number, { lexicon }: BlockView) {
  const starts = [0, ...[...text.slice(0, at).matchAll(/\s(?=[A-Z])/g)].map(({ index }) => index + 1)].filter((start) => start < at - 1);
  const ends = [
    text.length,
    ...[...text.matchAll(/\s/g)]
      .map(({ index }) => index)
      .filter((end) => end > at + added)
      .reverse(),
  ];
  for (const from of starts.slice(0, mostStarts)) {
    for (const to of ends.slice(0, mostEnds)) {
      const part = text.slice(from, to);
      if (!mayBeTreaty.test(part)) continue;
      const form = lexicon.formsOf(part).find((one) => !one.isWrong && !one.isAcronym && lexicon.conceptOf(one).instrument !== undefined);
      if (form) return { from, to, form };
    }
  }
  return undefined;
}

const mostStarts = 4;
const mostEnds = 4;
