import type { Block } from "../engine/block.js";
import type { Lang } from "../engine/concept.js";
import type { Memo } from "../engine/memo.js";
import { conceptNames } from "./conceptNames.js";
import { definedMeaning } from "./definedMeaning.js";
import { headingName, withBreaksOf } from "./sectionUnder.js";
import { sensesOf } from "./sensesOf.js";
import { type Range, rangeIn } from "./thingAt.js";

/** One line of a list of acronyms. */
export interface AcronymLine {
  readonly acronym: string;
  /** As the memo spells it out, otherwise from the base, in the memo's language. */
  readonly long: string;
  /** Name in the other language, where the base has one. */
  readonly other?: string;
}

/** A list of acronyms with its heading, as Markdown, and where it belongs. */
export interface ListOfAcronyms {
  readonly lines: readonly AcronymLine[];
  readonly markdown: string;
  /** The list that stands under such a heading already, or where it belongs there; what to write in its place, and whether that is another text. */
  readonly existing?: { readonly range: Range; readonly text: string; readonly stale: boolean; readonly headingLine: number };
}

const headings: Readonly<Record<Lang, string>> = { en: "List of acronyms", id: "Daftar singkatan" };
const columns: Readonly<Record<Lang, readonly [string, string, string]>> = {
  en: ["Acronym", "Meaning", "In Indonesian"],
  id: ["Singkatan", "Kepanjangan", "Dalam bahasa Inggris"],
};
/** "List of acronyms", "Abbreviations and acronyms", "Daftar Singkatan dan Istilah". */
const listName =
  /^\W*(?:(?:(?:list|table)\s+of\s+)?(?:acronyms|abbreviations)|daftar\s+(?:istilah\s+dan\s+)?(?:singkatan|akronim))(?:(?:,|\s+and|\s+dan|\s*[&/])\s*(?:acronyms|abbreviations|terms|glossary|singkatan|akronim|istilah|pengertian))*\W*$/iu;

/** The acronyms that a memo uses, sorted, with their long forms in both languages, and the list of acronyms that it already has. */
export function listOfAcronyms(memo: Memo): ListOfAcronyms {
  const existing = existingList(memo);
  const lines = collect(memo, new Set(existing?.blocks));
  const lang = memo.context.lang;
  const table = tableOf(lines, lang);
  return {
    lines,
    markdown: `## ${headings[lang]}\n\n${table}`,
    ...(existing ? { existing: renewed(memo, existing, table) } : {}),
  };
}

function renewed(memo: Memo, { range, text, heading }: ExistingList, table: string): NonNullable<ListOfAcronyms["existing"]> {
  const own = withBreaksOf(memo, text === undefined ? `\n\n${table}` : table);
  return { range, text: own, stale: text?.trimEnd() !== own.trimEnd(), headingLine: heading.line };
}

function collect(memo: Memo, list: ReadonlySet<Block>): AcronymLine[] {
  const { lang } = memo.context;
  const lines: AcronymLine[] = [];
  for (const subject of memo.subjects()) {
    if (subject.scope !== "acronym") continue;
    let first: { block: Block; start: number; text: string; forms: Parameters<typeof sensesOf>[3] } | undefined;
    let spelled: string | undefined;
    let isDefined = false;
    let isMeant = false;
    for (const event of subject.events()) {
      if (event.data.kind === "acronym-definition") {
        isDefined = true;
        const { long } = event.data.definition;
        if (long && !event.block.facts.quoted) spelled ??= long.text;
      } else if (event.data.kind === "acronym-use" && !event.data.use.inside && !event.block.facts.quoted && !list.has(event.block)) {
        const { use } = event.data;
        isMeant ||= !use.isEmphasis;
        first ??= { block: event.block, start: use.start, text: use.text, forms: use.forms };
      }
    }
    if (!first || !(isMeant || isDefined)) continue;
    // What the base has for the letters is not what a memo means that says something else by them.
    const isOwn = typeof definedMeaning(memo, subject.name, first.forms) === "string";
    const concept = isOwn ? undefined : sensesOf(memo, first.block, first.start, first.forms)[0]?.concept;
    const names = concept && conceptNames(concept);
    const long = spelled?.replace(/\s+/g, " ") ?? names?.[lang]?.text ?? names?.en?.text ?? names?.id?.text ?? (isOwn ? "" : undefined);
    if (long === undefined) continue;
    const other = lang === "en" ? names?.id?.text : names?.en?.text;
    lines.push({ acronym: first.text, long, ...(other && other.toLowerCase() !== long.toLowerCase() ? { other } : {}) });
  }
  return lines.sort((one, other) => one.acronym.localeCompare(other.acronym, "en"));
}

function tableOf(lines: readonly AcronymLine[], lang: Lang): string {
  const [acronym, long, other] = columns[lang];
  const rows = lines.map((line) => `| ${cell(line.acronym)} | ${cell(line.long)} | ${cell(line.other ?? "")} |`);
  return [`| ${acronym} | ${long} | ${other} |`, "| --- | --- | --- |", ...rows].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** A list that is there, or the place for it: then it has no text. */
interface ExistingList {
  readonly heading: Placed;
  readonly range: Range;
  readonly text?: string;
  readonly blocks: readonly Block[];
}

interface Placed {
  readonly block: Block;
  readonly line: number;
}

/** The first table or list under a heading that says so; else the slot that is left open for it; else the place at the end of what stands there. */
function existingList(memo: Memo): ExistingList | undefined {
  let heading: Placed | undefined;
  let last: Placed | undefined;
  let slot: Placed | undefined;
  const rows: Placed[] = [];
  for (const placed of memo.blocks.placed()) {
    const { block } = placed;
    const { kind } = block.facts;
    const name = headingName(block);
    // Under a heading proper, a line in bold may be the caption of the table.
    if (heading && name !== undefined && (kind === "heading" || heading.block.facts.kind === "paragraph")) break;
    if (!heading) {
      if (name !== undefined && listName.test(name)) heading = last = placed;
    } else if (kind !== "blank") {
      last = placed;
      if (kind === "table" || kind === "item") rows.push(placed);
      else if (rows.length > 0) break;
      else if (slotAlone.test(block.text)) slot = placed;
    }
  }
  if (!heading || !last) return undefined;
  const [first] = rows;
  if (first) return { heading, ...stretch(memo, first, rows[rows.length - 1] ?? first), blocks: rows.map(({ block }) => block) };
  if (slot) return { heading, ...stretch(memo, slot, slot), blocks: [slot.block] };
  const { end } = stretch(memo, last, last).range;
  return { heading, range: { start: end, end }, blocks: [] };
}

const slotAlone = /^\s*\[\[[^\]]*\]\]\s*$/;

/** What stands from one block to another, without the space behind it. */
function stretch(memo: Memo, first: Placed, last: Placed): { range: Range; text: string } {
  let text = "";
  for (let block: Block | undefined = first.block; block; block = memo.blocks.next(block)) {
    text += block.text;
    if (block === last.block) break;
  }
  const { end } = rangeIn(memo, last.block, last.line, { start: 0, end: last.block.text.trimEnd().length });
  return { range: { start: { line: first.line, character: 0 }, end }, text: text.trimEnd() };
}
