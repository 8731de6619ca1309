import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { capitalised } from "./english.js";
import { isQuoted, labelWithArticle, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/** "A/RES/55/25, Annex II", in the number of an instrument. */
const annexOf = /^A\/RES\/(\d+\/\d+), Annex ([IVX]+)(?![A-Z])/;
const annexWritten = /(?<![A-Za-z])(?:Annex|annex|ANNEX|Lampiran|lampiran)\s([IVX]+|\d)(?![A-Za-z0-9])/g;
const romans = ["I", "II", "III", "IV", "V", "VI"];
/** "Annex III of the report": not one of the resolution. */
const ofOther =
  /^\s(?:of|to|dari|pada|dalam)\s(?:(?:the|this|that|our|its)\s)?(?!(?:UN\s|United Nations\s|General Assembly|Majelis|[Rr]esolution|[Rr]esolusi|A\/RES|\d|it[.,\s]))[A-Za-z]/;
const longestOwner = 60;
const unlikely = /(?<![a-z])(?:not|bukan|wrongly|mistakenly|keliru|salah)(?![a-z])/i;

/** A treaty under another annex than its own of the resolution that has it: "the Trafficking Protocol is annex III to General Assembly resolution 55/25". Of a sentence that names the treaty, the resolution and one annex. */
export function wrongAnnex(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (reference.key === undefined || reference.otherKeys || !/nnex|NNEX|ampiran/.test(view.text)) return undefined;
  const concept = instrumentOf(context.lexicon, reference.key);
  const own = annexOf.exec(String(concept?.instrument?.number ?? ""));
  if (!concept || own?.[1] === undefined || own[2] === undefined) return undefined;
  const [, resolution, right] = own;
  const sentence = sentenceOf(view, facts, reference.start);
  if (unlikely.test(sentence.text)) return undefined;
  const inside = facts.references.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (!new RegExp(`(?<![\\d/])${resolution}(?![\\d/])`).test(sentence.text)) return undefined;
  const annexes = [...sentence.text.matchAll(annexWritten)].filter(
    ({ index, 0: whole }) => !ofOther.test(sentence.text.slice(index + whole.length, index + whole.length + longestOwner)),
  );
  const treaties = inside.filter((other) => other !== reference && isAnnexed(other, resolution, context));
  // Several treaties, each with its annex: "UNTOC is annex I, the Protocol annex II".
  const nearest = nearestAnnex(annexes, reference, treaties, sentence.start);
  if (!nearest?.[1] || isQuoted(reference, facts)) return undefined;
  const [written, numeral] = nearest;
  const roman = /\d/.test(numeral) ? romans[Number(numeral) - 1] : numeral;
  if (roman === right) return undefined;
  const end = sentence.start + nearest.index + written.length;
  const start = end - numeral.length;
  const instead = /\d/.test(numeral) ? String(romans.indexOf(right) + 1) : right;
  return {
    start: end - written.length,
    end,
    level: levelOf(concept, "warning"),
    message: `${capitalised(labelWithArticle(concept, "en", context.lexicon))} is annex ${right} to resolution ${resolution}. Write "${written.slice(0, -numeral.length)}${instead}".`,
    fixes: [writeFix(start, end, instead)],
    ...sourceOf(concept),
  };
}

const inBracket = /^["\u201d*_]*\s?\([^()]{0,60}$/;

function isAnnexed({ key }: Reference, resolution: string, { lexicon }: RuleContext): boolean {
  const number = key === undefined ? undefined : instrumentOf(lexicon, key)?.instrument?.number;
  return annexOf.exec(String(number ?? ""))?.[1] === resolution;
}

/** The one annex of the sentence; where several treaties are annexed, the one that stands right behind the name. */
function nearestAnnex(
  annexes: readonly RegExpExecArray[],
  reference: Reference,
  others: readonly Reference[],
  from: number,
): RegExpExecArray | undefined {
  const distinct = others.filter(({ key }) => key !== reference.key);
  if (distinct.length === 0) return annexes.length === 1 ? annexes[0] : undefined;
  const end = reference.end - from;
  // "The Smuggling Protocol (resolution 55/25, annex III) supplements UNTOC".
  const [only] = annexes;
  if (only && annexes.length === 1) return only.index > end && inBracket.test(only.input.slice(end, only.index)) ? only : undefined;
  const next = Math.min(...distinct.map(({ start }) => start - from).filter((start) => start > end), Number.POSITIVE_INFINITY);
  const behind = annexes.filter(({ index }) => index >= end && index < next);
  const isBehindAll = annexes.length === distinct.length + 1;
  return isBehindAll && behind.length === 1 ? behind[0] : undefined;
}
