import type { Block } from "../engine/block.js";
import type { Lang } from "../engine/concept.js";
import type { Memo } from "../engine/memo.js";
import { conceptNames } from "./conceptNames.js";
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
  /** The table of an existing list of acronyms, and whether it differs. */
  readonly existing?: { readonly range: Range; readonly text: string; readonly stale: boolean };
}

const headings: Readonly<Record<Lang, string>> = { en: "List of acronyms", id: "Daftar singkatan" };
const columns: Readonly<Record<Lang, readonly [string, string, string]>> = {
  en: ["Acronym", "Meaning", "In Indonesian"],
  id: ["Singkatan", "Kepanjangan", "Dalam bahasa Inggris"],
};
const headingPattern =
  /^\W*(?:\d+[.)]?\s*)?(?:(?:list\s+of\s+)?(?:acronyms|abbreviations)(?:\s+and\s+(?:acronyms|abbreviations))?|daftar\s+(?:singkatan|akronim)(?:\s+dan\s+(?:singkatan|akronim))?)\W*$/iu;

/** The acronyms that a memo uses, sorted, with their long forms in both languages, and the list of acronyms that it already has. */
export function listOfAcronyms(memo: Memo): ListOfAcronyms {
  const existing = existingList(memo);
  const lines = collect(memo, new Set(existing?.blocks));
  const lang = memo.context.lang;
  const table = tableOf(lines, lang);
  return {
    lines,
    markdown: `## ${headings[lang]}\n\n${table}`,
    ...(existing ? { existing: { range: existing.range, text: table, stale: existing.text.trimEnd() !== table.trimEnd() } } : {}),
  };
}

function collect(memo: Memo, list: ReadonlySet<Block>): AcronymLine[] {
  const { lang } = memo.context;
  const lines: AcronymLine[] = [];
  for (const subject of memo.subjects()) {
    if (subject.scope !== "acronym") continue;
    let first: { block: Block; start: number; text: string; forms: Parameters<typeof sensesOf>[3] } | undefined;
    let spelled: string | undefined;
    for (const event of subject.events()) {
      if (event.data.kind === "acronym-definition") {
        const { definition } = event.data;
        if (definition.long && !event.block.facts.quoted && (!list.has(event.block) || spelled === undefined))
          spelled ??= definition.long.text;
      } else if (
        event.data.kind === "acronym-use" &&
        !first &&
        !event.data.use.inside &&
        !event.block.facts.quoted &&
        !list.has(event.block)
      ) {
        const { use } = event.data;
        first = { block: event.block, start: use.start, text: use.text, forms: use.forms };
      }
    }
    if (!first) continue;
    const concept = sensesOf(memo, first.block, first.start, first.forms)[0]?.concept;
    const names = concept && conceptNames(concept);
    const long = spelled?.replace(/\s+/g, " ") ?? names?.[lang]?.text ?? names?.en?.text ?? names?.id?.text;
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

/** The table or list right under a heading that says so. */
function existingList(memo: Memo): { range: Range; text: string; blocks: Block[] } | undefined {
  let under = false;
  let first: { block: Block; line: number } | undefined;
  let last: { block: Block; line: number } | undefined;
  const blocks: Block[] = [];
  for (const { block, line } of memo.blocks.placed()) {
    const { kind } = block.facts;
    if (kind === "heading") {
      if (last) break;
      under = headingPattern.test(block.text.slice(block.contentStart, block.contentEnd));
    } else if (under && (kind === "table" || kind === "item")) {
      first ??= { block, line };
      last = { block, line };
      blocks.push(block);
    } else if (kind !== "blank") {
      if (last) break;
      under = false;
    }
  }
  if (!first || !last) return undefined;
  const text = blocks.map((block) => block.text).join("");
  return {
    range: {
      start: { line: first.line, character: 0 },
      end: rangeIn(memo, last.block, last.line, { start: 0, end: last.block.text.trimEnd().length }).end,
    },
    text,
    blocks,
  };
}
