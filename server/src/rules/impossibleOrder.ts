import { endWithYear } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { isQuoted, sentenceOf, sourceOf } from "./instruments.js";
import { actFixes, actsOf } from "./relatedActs.js";
import { betweenThem, laterOf } from "./wrongRelatedAct.js";

/**
 * "UU 35/2014 sebagaimana telah diubah dengan UU 23/2002", "UU 39/2004 menggantikan UU 18/2017": an act that is said to be amended or replaced by one of a year before its own. No base need
 * know either of them; where it knows that they stand to each other the other way round, the fix lets them change places.
 */
export function impossibleOrder(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (!isPlainNumber(reference)) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  for (const other of facts.references) {
    if (other === reference || !isPlainNumber(other) || other.end > reference.start || other.start < sentence.start) continue;
    if (isQuoted(other, facts) || isTitleOfAmendment.test(view.text.slice(other.yearSpan?.end ?? 0, reference.start))) continue;
    const between = betweenThem(view, facts, other, reference, sentence);
    const relation = between && laterOf(between.text);
    if (!relation) continue;
    const [older, later] = relation.isSecond ? [other, reference] : [reference, other];
    if ((later.year ?? 0) >= (older.year ?? 0)) continue;
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

const mostOffered = 2;
/** "UU 17/2016 tentang ... Perubahan Kedua atas UU 23/2002 sebagaimana diubah dengan UU 35/2014": what is amended stands in its title. */
const isTitleOfAmendment = /(?<![a-z])(?:perubahan|amendment|penetapan|enactment)(?![a-z])/i;

function isPlainNumber({ form, numberSpan, yearSpan, titleKeys, titleSpan, otherKeys }: Reference): boolean {
  return form !== "symbol" && !!numberSpan && !!yearSpan && !titleKeys && !titleSpan && !otherKeys;
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
