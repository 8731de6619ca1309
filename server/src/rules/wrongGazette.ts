import type { Concept } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { instrumentLabel, sourceOf } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/** "UU 21/2007 (Lembaran Negara Tahun 2007 Nomor 85, Tambahan Lembaran Negara Nomor 4720)": the gazette behind an act against the one that published it. */
export function wrongGazette(view: BlockView, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (!reference.numberSpan || reference.key === undefined || reference.otherKeys) return undefined;
  const from = endWithTitle(reference);
  const after = view.text.slice(from, Math.min(view.contentEnd, from + longestGazette));
  if (!opensGazette.test(after)) return undefined;
  const concept = instrumentOf(context.lexicon, reference.key);
  const gazette = concept?.instrument?.gazette;
  if (!concept || !gazette || concept.confidence !== "high" || concept.unverified?.some((field) => field.includes("gazette")))
    return undefined;
  return wrongIssue(after, from, concept, gazette.ln, context) ?? wrongSupplement(after, from, concept, gazette.tln, context);
}

const longestGazette = 200;
const opensGazette = /^[\s)\],"\u201d*_(]{1,6}(?:LNRI|LN|Lembaran\s+Negara|(?:the\s+)?State\s+Gazette)(?![A-Za-z])/i;

const named = String.raw`(?:LN(?:RI)?|Lembaran\s+Negara|State\s+Gazette)(?:\s+(?:Republik\s+Indonesia|RI|of\s+the\s+Republic\s+of\s+Indonesia))?[\s.,]*`;
const numbered = String.raw`(?:Nomor|Number|No\.?|Nr\.?)`;
/** "LN Tahun 2007 Nomor 58", "LN 2007/58", "State Gazette 2007 No. 58". */
const yearFirst = new RegExp(
  String.raw`^[\s)\],"\u201d*_(]{1,6}(?:the\s+)?${named}(?:Tahun|of(?:\s+the\s+Year)?|Year)?\s*(\d{4})\s*(?:[,/]\s*)?(?:${numbered}\s*)?(\d{1,4})(?!\d)`,
  "di",
);
/** "State Gazette No. 58 of 2007", "LN No. 58 Tahun 2007". */
const numberFirst = new RegExp(
  String.raw`^[\s)\],"\u201d*_(]{1,6}(?:the\s+)?${named}${numbered}\s*(\d{1,4})(?!\d)\s*(?:Tahun|of(?:\s+the\s+Year)?|Year|,|/)\s*(\d{4})(?!\d)`,
  "di",
);
const supplement = new RegExp(
  String.raw`^[^.;]{0,140}?(?:TLN(?:RI)?|Tambahan\s+Lembaran\s+Negara|Supplement(?:ary)?\s+(?:to\s+)?(?:the\s+)?State\s+Gazette)(?:\s+(?:Republik\s+Indonesia|RI|of\s+the\s+Republic\s+of\s+Indonesia))?[\s.,]*(?:${numbered}\s*)?(\d{1,5})(?![\d/])`,
  "di",
);

/** Year and number of the gazette. */
function wrongIssue(after: string, from: number, concept: Concept, ln: string | undefined, context: RuleContext): FindingDraft | undefined {
  const [year, number] = ln?.split("/") ?? [];
  if (year === undefined || number === undefined) return undefined;
  const first = yearFirst.exec(after)?.indices;
  const second = first ? undefined : numberFirst.exec(after)?.indices;
  const yearAt = spanOf(from, first?.[1] ?? second?.[2]);
  const numberAt = spanOf(from, first?.[2] ?? second?.[1]);
  if (!yearAt || !numberAt) return undefined;
  const written = (span: Span) => after.slice(span.start - from, span.end - from);
  const edits = [
    ...(written(yearAt) === year ? [] : [{ ...yearAt, text: year }]),
    ...(Number(written(numberAt)) === Number(number) ? [] : [{ ...numberAt, text: number }]),
  ];
  if (edits.length === 0) return undefined;
  const label = instrumentLabel(concept, context.lang, context.lexicon);
  const right = context.lang === "id" ? `Lembaran Negara Tahun ${year} Nomor ${number}` : `State Gazette of ${year} No. ${number}`;
  return {
    start: Math.min(...edits.map(({ start }) => start)),
    end: Math.max(...edits.map(({ end }) => end)),
    ...sourceOf(concept),
    message: `${label} was published in ${right}.`,
    fixes: [{ title: `Write ${edits.length === 2 ? `${year} and ${number}` : edits[0]?.text}`, edits }],
  };
}

/** The number of the supplement, which has the elucidation. */
function wrongSupplement(
  after: string,
  from: number,
  concept: Concept,
  tln: string | undefined,
  context: RuleContext,
): FindingDraft | undefined {
  const at = tln === undefined ? undefined : spanOf(from, supplement.exec(after)?.indices?.[1]);
  if (!at || tln === undefined || Number(after.slice(at.start - from, at.end - from)) === Number(tln)) return undefined;
  const label = instrumentLabel(concept, context.lang, context.lexicon);
  const right = context.lang === "id" ? "Tambahan Lembaran Negara Nomor" : "Supplement to the State Gazette No.";
  return {
    ...at,
    ...sourceOf(concept),
    message: `The elucidation of ${label} is in ${right} ${tln}.`,
    fixes: [writeFix(at.start, at.end, tln)],
  };
}

function spanOf(from: number, at: readonly [number, number] | undefined): Span | undefined {
  return at && { start: from + at[0], end: from + at[1] };
}
