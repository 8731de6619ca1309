import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentIndex } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { formLike, instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/**
 * "Keputusan Presiden Nomor 139 Tahun 2024": decrees and instructions of the President that are no appointments reach no such number in a year since there are regulations beside them, and the
 * regulation of this number is known.
 */
export function otherFormOfAct(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { key, form, number, year, formSpan, numberSpan, titleKeys } = reference;
  if (key !== undefined || titleKeys || !formSpan || !numberSpan || year === undefined || number === undefined) return undefined;
  if (!/^presidential-(?:decree|instruction)$/.test(form ?? "") || year < firstBeside || Number(number) < fewest) return undefined;
  // "Nomor 139/P Tahun 2024" and "139/TPA Tahun 2024" are appointments, which have numbers of their own.
  if (
    !/^\d+$/.test(view.text.slice(numberSpan.start, numberSpan.end)) ||
    /^\s?\/\s?[A-Z]/.test(view.text.slice(numberSpan.end, numberSpan.end + 4))
  )
    return undefined;
  const right = instrumentIndex(context.lexicon).ofNumber({
    form: "presidential-regulation",
    issuer: reference.issuer ?? "",
    number,
    year,
  });
  if (!right) return undefined;
  const written = view.text.slice(formSpan.start, formSpan.end);
  const fitting = formLike("presidential-regulation", written);
  const label = instrumentLabel(right, sentenceOf(view, facts, reference.start).lang ?? context.lang, context.lexicon);
  return {
    start: reference.start,
    end: reference.end,
    level: levelOf(right, "information"),
    message: `There is hardly a ${form === "presidential-decree" ? "decree" : "instruction"} of the President with so high a number; ${label} has it. Write ${label}, or check the number.`,
    fixes: fitting ? [writeFix(formSpan.start, formSpan.end, fitting)] : [],
    ...sourceOf(right),
  };
}

/** The first whole year with regulations of the President (Law 10 of 2004, which made them, is of November 2004). */
const firstBeside = 2005;
const fewest = 100;
