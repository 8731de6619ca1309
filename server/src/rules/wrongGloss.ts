import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { foldWord } from "../engine/tokens.js";
import { smallWords } from "./longerNames.js";
import { replaceStretch } from "./replacements.js";

/**
 * Findings on a term that is explained by the term of another concept in the other language: "perdagangan orang (*smuggling of migrants*)". Only of concepts that the
 * base says are confused with each other; translations vary, and a gloss may be freer than the base.
 */
export function wrongGlosses(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (facts.quoted) return;
  const { mentions } = facts;
  for (let at = 0; at + 1 < mentions.length; at++) {
    const term = mentions[at] as Mention;
    if (view.text.charCodeAt(term.end) !== 0x20 || term.zone & (zone.quoted | zone.masked)) continue;
    let next = at + 1;
    while (next < mentions.length && (mentions[next] as Mention).start < term.end) next++;
    const gloss = mentions[next];
    if (!gloss || gloss.start - term.end > 5 || !isGloss(view.text, term, gloss) || isPartOfPhrase(view, term, gloss)) continue;
    const pair = confusedPair(view, term, gloss);
    if (!pair) continue;
    const written = view.text.slice(term.start, term.end).replace(/\s+/g, " ");
    const explained = view.text.slice(gloss.start, gloss.end).replace(/\s+/g, " ");
    found.push({
      start: term.start,
      end: term.end,
      level: "information",
      message: `"${written}" is not "${explained}": ${pair.difference} Write "${pair.right[0]}", or the other gloss.`,
      fixes: pair.right.map((text) => replaceStretch(view, term.start, term.end, text)),
      ...(pair.source ? { source: pair.source } : {}),
    });
  }
}

/** Only an opening bracket, quotation marks and emphasis stand between them, and the bracket closes after. */
function isGloss(text: string, term: Mention, gloss: Mention): boolean {
  return (
    /^ \(["\u201c\u2018*_]{0,3}$/.test(text.slice(term.end, gloss.start)) &&
    /^["\u201d\u2019*_]{0,3}\)/.test(text.slice(gloss.end, gloss.end + 4))
  );
}

/** "Mekanisme rujukan (*referral mechanism*)": the gloss has more words, and so has the phrase that it explains. */
function isPartOfPhrase(view: BlockView, term: Mention, gloss: Mention): boolean {
  const bigWords = (mention: Mention) => {
    let count = 0;
    for (let at = mention.first; at < mention.last; at++)
      if (!smallWords.has(foldWord(view.text.slice(view.tokens.starts[at], view.tokens.ends[at])))) count++;
    return count;
  };
  const before = term.first - 1;
  if (before < 0 || bigWords(term) >= bigWords(gloss)) return false;
  const id = view.ids[before] as number;
  return !(id >= 0 && id < view.lexicon.wordFlags.length && (view.lexicon.wordFlags[id] as number) !== 0);
}

interface Pair {
  readonly difference: string;
  /** Best first. */
  readonly right: readonly string[];
  readonly source: string | undefined;
}

/** What parts the two, and the name of the gloss's concept in the language of the term; undefined where they may be one thing. */
function confusedPair({ lexicon }: BlockView, term: Mention, gloss: Mention): Pair | undefined {
  let pair: Pair | undefined;
  // An item that holds only beside certain words is no name of its concept.
  const readings = (mention: Mention) => mention.forms.filter((form) => form.status !== "discouraged" || !lexicon.termOf(form)?.needs);
  for (const one of readings(term)) {
    const oneTerm = lexicon.termOf(one);
    if (!oneTerm || one.isAcronym || oneTerm.lang === undefined) return undefined;
    for (const other of readings(gloss)) {
      const otherTerm = lexicon.termOf(other);
      if (!otherTerm || other.isAcronym || otherTerm.lang === undefined || otherTerm.lang === oneTerm.lang) return undefined;
      if (one.conceptIndex === other.conceptIndex || lexicon.areCounterparts(one.conceptIndex, other.conceptIndex)) return undefined;
      const [own, meant] = [lexicon.conceptOf(one), lexicon.conceptOf(other)];
      const difference = differenceOf(own, meant) ?? differenceOf(meant, own);
      const named = meant.terms.filter((candidate) => candidate.lang === oneTerm.lang && candidate.type === "full");
      const right = [...named.filter(({ status }) => status === "preferred"), ...named.filter(({ status }) => status === "admitted")];
      if (difference !== undefined && right.length > 0 && meant.confidence === "high")
        pair ??= { difference, right: right.slice(0, 2).map(({ text }) => text), source: meant.sources[0] };
    }
  }
  return pair;
}

function differenceOf(one: Concept, other: Concept): string | undefined {
  return one.confusedWith?.find(({ concept }) => concept === other.id)?.difference;
}
