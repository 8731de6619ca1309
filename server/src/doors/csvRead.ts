import type { Concept, Term } from "../engine/concept.js";
import { readCsv } from "./csv.js";
import { csvColumns } from "./csvWrite.js";
import { type Draft, type DraftTerm, type Entry, emptyDraft, entryMaker, langOf } from "./entry.js";

/** A row that cannot be used, or a cell of it, with its line from 1. */
export interface CsvProblem {
  readonly line: number;
  readonly message: string;
}

/** What came of reading a CSV file. */
export interface CsvOutcome {
  readonly entries: readonly Entry[];
  readonly problems: readonly CsvProblem[];
}

const kinds: readonly Concept["kind"][] = ["concept", "institution", "programme", "document-type", "role", "place", "spelling"];
const statuses: readonly Term["status"][] = ["preferred", "admitted", "discouraged", "obsolete"];
const types: readonly Term["type"][] = ["full", "acronym", "short"];
const confidences: readonly Concept["confidence"][] = ["high", "low", "memory"];

/**
 * Reads terms from CSV: a row of column names, then one row a term. Only the column "term" must be there; rows that name the same concept are
 * gathered into one, a row that names none is a concept of its own.
 */
export function readTermsCsv(text: string): CsvOutcome {
  const separator = separatorOf(text);
  const { rows, unclosed } = readCsv(text, separator);
  const [header, ...body] = rows;
  const problems: CsvProblem[] = [];
  if (!header) return { entries: [], problems: [{ line: 1, message: "The file is empty." }] };
  const columns = header.cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
  if (!columns.includes("term"))
    return {
      entries: [],
      problems: [
        { line: header.line, message: `The first row names the columns; there is none called "term" (known: ${csvColumns.join(", ")}).` },
      ],
    };
  for (const column of columns)
    if (column !== "" && !(csvColumns as readonly string[]).includes(column))
      problems.push({
        line: header.line,
        message: `The column "${column}" is not known and is left out (known: ${csvColumns.join(", ")}).`,
      });
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  for (const row of body) {
    const cell = (name: (typeof csvColumns)[number]): string => row.cells[columns.indexOf(name)]?.trim() ?? "";
    const report = (message: string): void => {
      problems.push({ line: row.line, message });
    };
    if (row.cells.every((one) => one.trim() === "")) continue;
    if (row.cells.length > columns.length) {
      report(
        `This row has ${row.cells.length} cells, the first row ${columns.length}; a cell with a comma stands between quotation marks. The row is left out.`,
      );
      continue;
    }
    if (cell("term") === "") {
      report("This row has no term and is left out.");
      continue;
    }
    const name = cell("concept");
    let draft = name === "" ? undefined : byName.get(name);
    if (!draft) {
      draft = emptyDraft();
      draft.id = name === "" ? undefined : name;
      drafts.push(draft);
      if (name !== "") byName.set(name, draft);
    }
    draft.terms.push(termOf(cell, report));
    takeConcept(draft, cell, report);
  }
  if (unclosed !== undefined) problems.push({ line: unclosed, message: "A quotation mark that opens here is never closed." });
  const makeEntry = entryMaker();
  return { entries: drafts.flatMap((draft) => makeEntry(draft) ?? []), problems };
}

type Cell = (name: (typeof csvColumns)[number]) => string;

function termOf(cell: Cell, report: (message: string) => void): DraftTerm {
  const lang = cell("lang") === "" ? undefined : langOf(cell("lang"));
  if (cell("lang") !== "" && !lang) report(`"${cell("lang")}" is no language known here (en, id); the term counts for both.`);
  const status = oneOf(cell("status"), statuses, "status", report);
  const type = oneOf(cell("type"), types, "type", report);
  const optional = { note: cell("note"), why: cell("why") };
  return {
    text: cell("term"),
    ...(lang ? { lang } : {}),
    ...(status ? { status } : {}),
    ...(type ? { type } : {}),
    ...(optional.note ? { note: optional.note } : {}),
    ...(optional.why ? { why: optional.why } : {}),
    ...(isYes(cell("in_context")) ? { match: "context" as const } : {}),
    ...(isYes(cell("unverified")) ? { unverified: true } : {}),
    replacements: parts(cell("instead")),
    forms: parts(cell("forms")),
    // A file of ours says of each concept what kind it is and of each term whether it holds only in some contexts.
    own: cell("status") !== "" && cell("concept") !== "" && cell("type") !== "",
  };
}

function takeConcept(draft: Draft, cell: Cell, report: (message: string) => void): void {
  const kind = oneOf(cell("kind"), [...kinds, "instrument"], "kind", report);
  // Dates, numbers and articles of an instrument have no columns, so its name is taken for a concept.
  if (kind && kind !== "instrument") draft.kind ??= kind;
  const confidence = oneOf(cell("confidence"), confidences, "confidence", report);
  if (confidence) draft.confidence ??= confidence;
  if (cell("definition_en") !== "") draft.definition.en ??= cell("definition_en");
  if (cell("definition_id") !== "") draft.definition.id ??= cell("definition_id");
  if (cell("concept_note") !== "") draft.notes.push(cell("concept_note"));
  for (const domain of parts(cell("domains"))) if (!draft.domains.includes(domain)) draft.domains.push(domain);
  draft.sources.push(...parts(cell("sources")));
}

function oneOf<Value extends string>(
  written: string,
  values: readonly Value[],
  column: string,
  report: (message: string) => void,
): Value | undefined {
  if (written === "") return undefined;
  const found = values.find((value) => value === written.toLowerCase());
  if (!found) report(`"${written}" is no ${column}: write one of ${values.join(", ")}. The cell is left out.`);
  return found;
}

/** Several values of one cell; a bar that belongs to a value follows a backslash. */
function parts(cell: string): string[] {
  return cell
    .split(/(?<!\\)\|/)
    .map((part) => part.trim().replaceAll("\\|", "|"))
    .filter((part) => part !== "");
}

function isYes(cell: string): boolean {
  return /^(?:yes|true|ya|1|x)$/i.test(cell);
}

/** Spreadsheets in Indonesia and much of Europe part cells by semicolons; the first row tells. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string): number => first.split(mark).length;
  return count(";") > count(",") ? ";" : count("\t") > count(",") ? "\t" : ",";
}
