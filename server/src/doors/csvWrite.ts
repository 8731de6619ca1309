import type { Concept } from "../engine/concept.js";
import { csvLine } from "./csv.js";
import { isLimited } from "./tbxFields.js";

/** Columns of the CSV form, in their order. Several values in one cell are parted by " | "; a bar within a value is written "\|". */
export const csvColumns = [
  "concept",
  "kind",
  "term",
  "lang",
  "type",
  "status",
  "forms",
  "note",
  "why",
  "instead",
  "in_context",
  "unverified",
  "domains",
  "definition_en",
  "definition_id",
  "concept_note",
  "sources",
  "confidence",
] as const;

/** What parts several values of one cell. */
export const csvParting = " | ";

/** Writes concepts as CSV, one row a term; what belongs to the whole concept stands in the row of its first term. */
export function* writeCsv(concepts: readonly Concept[]): Generator<string> {
  yield `\ufeff${csvLine(csvColumns)}`;
  for (const concept of concepts) {
    for (const [at, term] of concept.terms.entries()) {
      const wrong = term.status === "discouraged" || term.status === "obsolete";
      const own = at === 0;
      const row: Record<(typeof csvColumns)[number], string | undefined> = {
        concept: concept.id,
        kind: own ? concept.kind : "",
        term: term.text,
        lang: term.lang,
        type: term.type,
        status: term.status,
        forms: joined(term.forms),
        note: term.note,
        why: wrong ? term.why : "",
        instead: wrong ? joined(term.replacements) : "",
        in_context: isLimited(concept, term) ? "yes" : "",
        unverified: term.unverified ? "yes" : "",
        domains: own ? joined(concept.domains) : "",
        definition_en: own ? concept.definition?.en : "",
        definition_id: own ? concept.definition?.id : "",
        concept_note: own ? concept.note : "",
        sources: own ? joined(concept.sources) : "",
        confidence: own ? concept.confidence : "",
      };
      yield csvLine(csvColumns.map((column) => row[column] ?? ""));
    }
  }
}

function joined(list: readonly string[] | undefined): string {
  return list?.map((value) => value.replaceAll("|", "\\|")).join(csvParting) ?? "";
}
