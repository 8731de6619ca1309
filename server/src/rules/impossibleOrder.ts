import { endWithYear } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { isEndUnconfirmed, isQuoted, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { actFixes, actsOf } from "./relatedActs.js";
import { writeFix } from "./writeFix.js";
import { betweenThem, laterOf } from "./wrongRelatedAct.js";

/**
 * "UU 35/2014 sebagaimana telah diubah dengan UU 23/2002", "UU 39/2004 menggantikan UU 18/2017": an act that is said to be amended or replaced by one of a year before its own. No base need
 * know either of them; where it knows that they stand to each other the other way round, the fix lets them change places. Likewise one that is said to be amended by the act that replaced it.
 */
export function impossibleOrder(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (!isPlainNumber(reference)) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  for (const other of facts.references) {
    if (other === reference || !isPlainNumber(other) || other.end > reference.start || other.start < sentence.start) continue;
    if (isQuoted(other, facts)) continue;
    const between = betweenThem(view, facts, other, reference, sentence);
    const relation = between && laterOf(between.text);
    if (!relation || isTitleOfAmendment.test(view.text.slice(other.yearSpan?.end ?? 0, reference.start))) continue;
    const [older, later] = relation.isSecond ? [other, reference] : [reference, other];
    if ((later.year ?? 0) >= (older.year ?? 0)) {
      const replaced = relation.verb === "amended" ? saidAmended(view, other, reference, [older, later], context) : undefined;
      if (replaced) return replaced;
      continue;
    }
    const concept = older.key === undefined ? undefined : instrumentOf(context.lexicon, older.key);
    const { amends, repeals, amendedBy } = concept?.instrument ?? {};
    const isTurned = later.key !== undefined && [...(amends ?? []), ...(repeals ?? [])].includes(later.key);
    const acts =
      isTurned || relation.verb !== "amended"
        ? []
        : actsOf(amendedBy ?? [], context.lexicon).filter(({ concept }) => amendsByTitle(concept));
    const said = relation.verb === "amended" ? "amended" : "replaced";
    return {
      // Which of the two is the slip is not known, unless they are to change places.
      start: isTurned ? other.start : reference.start,
      end: endWithYear(reference),
      level: "warning",
      message: `${view.text.slice(older.start, endWithYear(older))} cannot have been ${said} by an act of ${later.year}. ${isTurned ? "It is the other way round: let the two change places." : "Check the numbers and years."}`,
      ...(concept ? sourceOf(concept) : {}),
      fixes: isTurned
        ? swap(view.text, other, reference)
        : acts.length <= mostOffered
          ? acts.flatMap((act) => actFixes(view.text, later, act))
          : [],
    };
  }
  return undefined;
}

/** "UU 39/2004 telah diubah dengan UU 18/2017": the later act took the place of the older one. */
function saidAmended(
  view: BlockView,
  first: Reference,
  second: Reference,
  [older, later]: readonly [Reference, Reference],
  { lexicon }: RuleContext,
): FindingDraft | undefined {
  const concept = older.key === undefined ? undefined : instrumentOf(lexicon, older.key);
  const { repealedBy, supersededBy, amendedBy } = concept?.instrument ?? {};
  if (!concept || later.key === undefined || ![repealedBy, supersededBy].includes(later.key) || isEndUnconfirmed(concept)) return undefined;
  if (amendedBy?.includes(later.key)) return undefined;
  const from = endWithYear(first);
  const verb = /(?<![a-z])(?:diubah|mengubah|amended|amends|amending)(?![a-z])/i.exec(view.text.slice(from, second.start));
  if (!verb) return undefined;
  const start = from + verb.index;
  const right = instead.get(verb[0].toLowerCase()) ?? "";
  // "sebagaimana telah diubah dengan": no one word mends what is quoted as a chain.
  const isChain = /(?<![a-z])(?:sebagaimana|as)(?![a-z])[^.;]*$/i.test(view.text.slice(from, start));
  return {
    start,
    end: start + verb[0].length,
    level: levelOf(concept, "warning"),
    message: `${view.text.slice(later.start, endWithYear(later))} did not amend the other act: it took its place. ${isChain ? "Cite it alone, or say so." : `Write "${right}".`}`,
    ...sourceOf(concept),
    fixes: isChain ? [] : [writeFix(start, start + verb[0].length, right)],
  };
}

const instead: ReadonlyMap<string, string> = new Map([
  ["diubah", "dicabut"],
  ["mengubah", "mencabut"],
  ["amended", "replaced"],
  ["amends", "replaces"],
  ["amending", "replacing"],
]);

const mostOffered = 2;
/** "UU 17/2016 tentang ... Perubahan Kedua atas UU 23/2002 sebagaimana diubah dengan UU 35/2014": what is amended stands in its title. */
const isTitleOfAmendment = /(?<![a-z])(?:perubahan|amendment|penetapan|enactment)(?![a-z])/i;

/** A number whose title, if one stands there, is not that of another act. */
function isPlainNumber({ form, key, numberSpan, yearSpan, titleKeys, otherKeys }: Reference): boolean {
  const isOwnTitle = !titleKeys || (key !== undefined && titleKeys.includes(key));
  return form !== "symbol" && !!numberSpan && !!yearSpan && isOwnTitle && !otherKeys;
}

function amendsByTitle(concept: ReturnType<typeof instrumentOf>): boolean {
  return /\bperubahan\b/i.test(concept?.instrument?.title.id ?? "");
}

function swap(text: string, one: Reference, other: Reference): FixDraft[] {
  const [first, second] = [
    { start: one.start, end: endWithYear(one) },
    { start: other.start, end: endWithYear(other) },
  ];
  const [before, after] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return [
    {
      title: `Let "${before}" and "${after}" change places`,
      edits: [
        { ...first, text: after },
        { ...second, text: before },
      ],
    },
  ];
}
