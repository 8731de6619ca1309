import type { Concept, Lang, Term } from "../engine/concept.js";
import { oneLine } from "./entry.js";
import { crossReferences, isLimited, labels } from "./tbxFields.js";

/**
 * Writes concepts as TBX version 3 (ISO 30042:2019), dialect TBX-Basic, style DCT, piece by piece. The ids of the term sections keep the order
 * of the terms and say which terms serve both languages.
 */
export function* writeTbx(concepts: readonly Concept[], title: string): Generator<string> {
  const inFile = new Set(concepts.map((concept) => concept.id));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${escaped(title)}</title></titleStmt>
      <sourceDesc><p>Exported by Policy Drafting.</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`;
  for (const concept of concepts) yield entryOf(concept, inFile);
  yield "    </body>\n  </text>\n</tbx>\n";
}

/** How the standing of a term is called in TBX. */
export const administrativeStatus: Readonly<Record<Term["status"], string>> = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  discouraged: "deprecatedTerm-admn-sts",
  obsolete: "supersededTerm-admn-sts",
};

/** How the type of a term is called in TBX. */
export const termTypes: Readonly<Record<Term["type"], string>> = { full: "fullForm", acronym: "acronym", short: "shortForm" };

function entryOf(concept: Concept, inFile: ReadonlySet<string>): string {
  const lines = [`      <conceptEntry id="c-${concept.id}">`];
  const put = (name: string, text: string, attributes = ""): void => {
    lines.push(`        <${name}${attributes}>${escaped(oneLine(text))}</${name}>`);
  };
  for (const domain of concept.domains ?? []) put("min:subjectField", domain);
  for (const { target, text } of crossReferences(concept, inFile)) put("basic:crossReference", text, ` target="c-${target}"`);
  for (const source of concept.sources) put("basic:source", source);
  if (concept.note) put("note", concept.note);
  if (concept.confidence !== "high") put("note", labels.unconfirmed);
  for (const lang of ["en", "id"] as const) lines.push(...sectionOf(concept, lang));
  lines.push("      </conceptEntry>\n");
  return lines.join("\n");
}

function sectionOf(concept: Concept, lang: Lang): string[] {
  const sections = concept.terms.flatMap((term, at) =>
    term.lang === undefined || term.lang === lang ? termSections(concept, term, at, lang) : [],
  );
  const definition = concept.definition?.[lang];
  if (sections.length === 0 && !definition) return [];
  return [
    `        <langSec xml:lang="${lang}">`,
    ...(definition ? [`          <basic:definition>${escaped(oneLine(definition))}</basic:definition>`] : []),
    ...sections,
    "        </langSec>",
  ];
}

function termSections(concept: Concept, term: Term, at: number, lang: Lang): string[] {
  const place = term.lang ?? (lang === "en" ? "both" : "again");
  const id = `c-${concept.id}.t${at}`;
  const wrong = term.status === "discouraged" || term.status === "obsolete";
  const notes = [
    ...(term.note ? [term.note] : []),
    ...(wrong && term.why ? [labels.why + term.why] : []),
    ...(wrong ? (term.replacements ?? []) : []).map((one) => labels.instead + one),
    ...(isLimited(concept, term) ? [labels.inContext] : []),
    ...(term.unverified ? [labels.unconfirmed] : []),
  ];
  const section = (text: string, itsId: string, type: string, itsNotes: readonly string[]): string =>
    [
      `          <termSec id="${itsId}.${place}">`,
      `            <term>${escaped(oneLine(text))}</term>`,
      `            <min:administrativeStatus>${administrativeStatus[term.status]}</min:administrativeStatus>`,
      `            <basic:termType>${type}</basic:termType>`,
      ...itsNotes.map((note) => `            <note>${escaped(oneLine(note))}</note>`),
      "          </termSec>",
    ].join("\n");
  return [
    section(term.text, id, termTypes[term.type], notes),
    ...(term.forms ?? []).map((form, number) => section(form, `${id}.f${number}`, "variant", [])),
  ];
}

/** Characters that XML does not allow are left out: no escape makes them legal. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
