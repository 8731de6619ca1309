import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { type Cell, cellsOf, columnsOf } from "../engine/tableColumns.js";
import { months } from "../engine/words.js";
import { capitalised } from "./english.js";
import { actLabel, dayInWords, labelWithArticle, levelOf, sourceOf, treatyForm } from "./instruments.js";
import { actFixes, isAct, ratifyingActs } from "./relatedActs.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on the cells of a row that stand under a head which says what they tell of the treaty in it: a year or a day under "Adopted", "Signed" or "In force" in which that did not happen, and an act under "Ratified by" or
 * "Pengesahan" that is not the one of Indonesia. Of a row that names one treaty alone.
 */
export function wrongCells(view: BlockView, facts: BlockFacts, context: RuleContext): readonly FindingDraft[] {
  if (facts.quoted) return [];
  return rowsOf(view, facts).flatMap(({ columns, start, end }) => cellsOfRow(view, facts, { columns, start, end }, context));
}

interface Row extends Span {
  readonly columns: string;
}

/** The row that the block is; or the lines of a table whose head has no line of dashes under it, which is a paragraph to Markdown. */
function rowsOf({ text, contentStart, contentEnd }: BlockView, { columns }: BlockFacts): readonly Row[] {
  if (columns !== undefined) return tellsOfTreaty.test(columns) ? [{ columns, start: contentStart, end: contentEnd }] : [];
  if (text.charCodeAt(contentStart) !== 0x7c) return [];
  const head = columnsOf(text.slice(contentStart, contentEnd));
  if (!tellsOfTreaty.test(head)) return [];
  const rows: Row[] = [];
  for (let start = text.indexOf("\n", contentStart) + 1; start > 0 && start < contentEnd; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? contentEnd : Math.min(next, contentEnd);
    if (text.charCodeAt(start) === 0x7c) rows.push({ columns: head, start, end });
    start = next + 1;
  }
  return rows;
}

function cellsOfRow(
  view: BlockView,
  facts: BlockFacts,
  { columns, start: from, end: to }: Row,
  context: RuleContext,
): readonly FindingDraft[] {
  const cells = cellsOf(view.text.slice(from, to)).map(({ text, start, end }) => ({ text, start: start + from, end: end + from }));
  const isPlain = (at: number) => !tellsOfTreaty.test(columns[at] ?? "-");
  const keys = new Set<string>();
  for (const { key, otherKeys, start, form } of facts.references) {
    const at = cells.findIndex((cell) => cell.start <= start && start < cell.end);
    if (at < 0 || !isPlain(at) || form === "law") continue;
    keys.add(otherKeys || key === undefined ? "" : key);
  }
  const [key] = keys;
  const concept = keys.size === 1 && key ? instrumentOf(context.lexicon, key) : undefined;
  if (concept?.confidence !== "high" || !treatyForm.test(concept.instrument?.form ?? "")) return [];
  return cells.flatMap((cell, at) => {
    const code = columns[at] ?? "-";
    const found =
      code === "r"
        ? wrongAct(view, facts, cell, concept, context)
        : isPlain(at)
          ? undefined
          : (wrongYear(cell, code, concept, context) ?? wrongDate(cell, code, concept, context));
    return found ? [found] : [];
  });
}

/** Heads of days and acts; others tell of bodies and places. */
const tellsOfTreaty = /[asfr]/;
const told: Readonly<Record<string, string>> = { a: "was adopted", s: "was opened for signature", f: "entered into force" };

/** The days on which what a column tells of may have happened, the likeliest first. */
function daysOf(code: string, { instrument }: Concept): readonly string[] {
  const { adopted, opened, inForce, indonesia } = instrument ?? {};
  const days = code === "f" ? [inForce] : code === "a" ? [adopted, opened] : [opened, adopted, indonesia?.signed];
  return days.filter((day) => day !== undefined);
}

function wrongYear({ text, start }: Cell, code: string, concept: Concept, context: RuleContext): FindingDraft | undefined {
  const year = /^[\s*_]*((?:19|20)\d\d)[\s*_]*$/.exec(text)?.[1];
  if (year === undefined) return undefined;
  const known = daysOf(code, concept);
  const [right] = known;
  if (right === undefined || known.some((day) => day.startsWith(year))) return undefined;
  // Under "In force" it may be the year from which the treaty binds the State that the table is about.
  if (code === "f" && year > right.slice(0, 4)) return undefined;
  const from = start + text.indexOf(year);
  return cellFinding(
    { start: from, end: from + year.length },
    code,
    concept,
    { written: `in ${year}`, right, text: right.slice(0, 4) },
    context,
  );
}

/** A whole date: under "In force" one that is later may be that of a State, unless it is the day of another treaty of the same family ("25 December 2003" for 29 September). */
function wrongDate({ text, start }: Cell, code: string, concept: Concept, context: RuleContext): FindingDraft | undefined {
  const found = wholeDate.exec(text);
  const month = months.get((found?.[2] ?? "").toLowerCase());
  const known = daysOf(code, concept);
  const [right] = known;
  if (!found || month === undefined || right === undefined || known.some((day) => day.length < 10)) return undefined;
  const iso = `${found[3]}-${String(month).padStart(2, "0")}-${(found[1] ?? "").padStart(2, "0")}`;
  if (known.includes(iso) || iso === concept.instrument?.indonesia?.ratified) return undefined;
  const parts = iso.split("-");
  const isSlip = right.split("-").filter((part, at) => part !== parts[at]).length === 1;
  if (code === "f" && iso > right && !isSlip && !isOfKin(iso, concept, context)) return undefined;
  const from = start + text.indexOf(found[1] ?? "");
  const written = text
    .slice(from - start)
    .trimEnd()
    .replace(/[\s*_]+$/, "");
  const lang = isIndonesianMonth.test(found[2] ?? "") ? "id" : isBoth.test(found[2] ?? "") ? context.lang : "en";
  return cellFinding(
    { start: from, end: from + written.length },
    code,
    concept,
    { written: `on ${dayInWords(iso)}`, right, text: dayInWords(right, lang) },
    context,
  );
}

const wholeDate = /^[\s*_]*(\d{1,2})\s([A-Z][a-z]{2,8})\s((?:19|20)\d\d)[\s*_]*$/;
const isIndonesianMonth = /^(?:Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)$/;
const isBoth = /^(?:April|September|November)$/;

/** The day is that of a protocol to the treaty, or of the treaty to which it is one, or of a protocol beside it. */
function isOfKin(iso: string, { id }: Concept, { lexicon }: RuleContext): boolean {
  return instrumentIndex(lexicon).notes.some((note) => {
    const parent = note.treaties === undefined && note.symbols === undefined ? undefined : instrumentOf(lexicon, note.id);
    const kin = parent?.instrument?.supplementedBy ?? [];
    if (!parent || (parent.id !== id && !kin.includes(id))) return false;
    return [parent.id, ...kin].some((other) => other !== id && instrumentOf(lexicon, other)?.instrument?.inForce === iso);
  });
}

interface Told {
  readonly written: string;
  readonly right: string;
  readonly text: string;
}

function cellFinding(at: Span, code: string, concept: Concept, { written, right, text }: Told, context: RuleContext): FindingDraft {
  const label = capitalised(labelWithArticle(concept, context.lang, context.lexicon));
  return {
    ...at,
    message: `${label} ${told[code]} ${right.length === 10 ? `on ${dayInWords(right)}` : `in ${right.slice(0, 4)}`}, not ${written}. Write "${text}".`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: [writeFix(at.start, at.end, text)],
  };
}

function wrongAct(view: BlockView, facts: BlockFacts, cell: Cell, treaty: Concept, context: RuleContext): FindingDraft | undefined {
  const inside = facts.references.filter(({ start, end }) => cell.start <= start && end <= cell.end);
  const [act] = inside;
  if (!act || inside.length !== 1 || !isNumbered(act) || !standsAlone(cell, act)) return undefined;
  const acts = ratifyingActs(treaty, context.lexicon);
  const [right] = acts;
  if (!right || acts.some((one) => isAct(act, one))) return undefined;
  const lang = facts.lang ?? context.lang;
  const label = actLabel(right, lang);
  return {
    start: act.start,
    end: Math.max(act.end, act.yearSpan?.end ?? 0),
    message: `Indonesia ratified ${labelWithArticle(treaty, lang, context.lexicon)} by ${label}. Write ${label}.`,
    level: levelOf(treaty, "warning"),
    ...sourceOf(right.concept ?? treaty),
    fixes: actFixes(view.text, act, right),
  };
}

/** An act of Indonesia by its number and year. */
function isNumbered({ form, numberSpan, yearSpan }: Reference): boolean {
  return numberSpan !== undefined && yearSpan !== undefined && /^(?:law|presidential-(?:regulation|decree))$/.test(form ?? "");
}

/** Nothing else stands in the cell but what may stand beside an act: a title, the gazette, a day. */
function standsAlone({ text, start }: Cell, act: Reference): boolean {
  return /^[\s*_]*(?:by\s|dengan\s|melalui\s|through\s)?$/i.test(text.slice(0, act.start - start));
}
