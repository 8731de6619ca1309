import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { type Cell, cellsOf } from "../engine/tableColumns.js";
import { capitalised } from "./english.js";
import { actLabel, dayInWords, labelWithArticle, levelOf, sourceOf, treatyForm } from "./instruments.js";
import { actFixes, isAct, ratifyingActs } from "./relatedActs.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on the cells of a row that stand under a head which says what they tell of the treaty in it: a year under "Adopted", "Signed" or "In force" in which that did not happen, and an act under "Ratified by" or
 * "Pengesahan" that is not the one of Indonesia. Of a row that names one treaty alone.
 */
export function wrongCells(view: BlockView, facts: BlockFacts, context: RuleContext): readonly FindingDraft[] {
  const { columns } = facts;
  if (columns === undefined || facts.quoted) return [];
  const cells = cellsOf(view.text.slice(view.contentStart, view.contentEnd)).map(({ text, start, end }) => ({
    text,
    start: start + view.contentStart,
    end: end + view.contentStart,
  }));
  if (!tellsOfTreaty.test(columns)) return [];
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
    if (isPlain(at)) return [];
    const found = code === "r" ? wrongAct(view, facts, cell, concept, context) : wrongYear(cell, code, concept, context);
    return found ? [found] : [];
  });
}

/** Heads of days and acts; others tell of bodies and places. */
const tellsOfTreaty = /[asfr]/;
const told: Readonly<Record<string, string>> = { a: "was adopted", s: "was opened for signature", f: "entered into force" };

function wrongYear({ text, start }: Cell, code: string, concept: Concept, context: RuleContext): FindingDraft | undefined {
  const year = /^[\s*_]*((?:19|20)\d\d)[\s*_]*$/.exec(text)?.[1];
  if (year === undefined || !concept.instrument) return undefined;
  const { adopted, opened, inForce, indonesia } = concept.instrument;
  const days = code === "f" ? [inForce] : code === "a" ? [adopted, opened] : [opened, adopted, indonesia?.signed];
  const known = days.filter((day) => day !== undefined);
  const [right] = known;
  if (right === undefined || known.some((day) => day.startsWith(year))) return undefined;
  // Under "In force" it may be the year from which the treaty binds the State that the table is about.
  if (code === "f" && year > right.slice(0, 4)) return undefined;
  const from = start + text.indexOf(year);
  const label = capitalised(labelWithArticle(concept, context.lang, context.lexicon));
  return {
    start: from,
    end: from + year.length,
    message: `${label} ${told[code]} ${right.length === 10 ? `on ${dayInWords(right)}` : `in ${right.slice(0, 4)}`}, not in ${year}. Write "${right.slice(0, 4)}".`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: [writeFix(from, from + year.length, right.slice(0, 4))],
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
