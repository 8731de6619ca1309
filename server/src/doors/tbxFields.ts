import type { Concept, Term } from "../engine/concept.js";
import { type Entry, oneLine } from "./entry.js";

/** What becomes of a field in TBX: `held` says where it stands, `lost` why it has no place there. */
export type Fate = { readonly held: string } | { readonly lost: string };

/** What becomes of each field of a concept in TBX-Basic. */
export const conceptFates: Readonly<Record<keyof Concept, Fate>> = {
  id: { held: "id of the conceptEntry, after `c-`" },
  kind: { lost: "TBX-Basic has no data category for the kind of a concept" },
  domains: { held: "subjectField, one for each domain" },
  definition: { held: "definition in the language section" },
  terms: { held: "one termSec each; a term of both languages stands in both sections" },
  needsDefinition: { lost: "a rule for drafting, not terminology" },
  sense: { lost: "TBX-Basic has no data category for a label of the sense" },
  contextWords: { lost: "a rule for matching, not terminology" },
  oneThing: { lost: "TBX-Basic has no data category for it" },
  ambiguous: { lost: "TBX-Basic has no data category for other meanings of a form" },
  counterparts: { held: "crossReference `counterpart`, where the other concept is in the same file" },
  confusedWith: { lost: "a cross-reference has no room for the difference" },
  instruments: { held: "crossReference `instrument`, with the pinpoint, where the instrument is in the same file" },
  skip: { lost: "a rule for matching, not terminology" },
  formerly: { held: "crossReference `formerly`, where it names a concept of the same file; other names are lost" },
  renamedTo: { held: "crossReference `renamed to`, where it names a concept of the same file; other names are lost" },
  from: { lost: "TBX-Basic dates changes to an entry, not the time in which a concept held" },
  until: { lost: "TBX-Basic dates changes to an entry, not the time in which a concept held" },
  observed: { lost: "TBX-Basic has no data category for a day of the year" },
  note: { held: "note" },
  conflict: { lost: "TBX-Basic has no data category for usage that differs" },
  evidence: { lost: "a remark for the keepers of the base" },
  sources: { held: "source" },
  confidence: { held: "note `Not confirmed in a source.`; whether it was read in a weak source or in none is lost" },
  unverified: { lost: "names fields, most of which are not in TBX" },
  instrument: { lost: "numbers, dates, status, provisions and links of instruments; their titles stand as terms" },
};

/** What becomes of each field of a term in TBX-Basic. */
export const termFates: Readonly<Record<keyof Term, Fate>> = {
  text: { held: "term" },
  lang: { held: "language section" },
  status: {
    held: "administrativeStatus: preferredTerm-admn-sts, admittedTerm-admn-sts, deprecatedTerm-admn-sts (discouraged), supersededTerm-admn-sts (obsolete)",
  },
  type: { held: "termType: fullForm, acronym, shortForm" },
  note: { held: "note" },
  from: { lost: "TBX-Basic dates changes to an entry, not the time in which a term was right" },
  until: { lost: "TBX-Basic dates changes to an entry, not the time in which a term was right" },
  unverified: { held: "note `Not confirmed in a source.`" },
  caseSensitive: { lost: "a rule for matching; the term is noted as right in some contexts" },
  forms: { held: "a termSec each, with termType variant" },
  fault: { lost: "TBX-Basic has no data category for what is wrong with a term" },
  level: { lost: "a rule for drafting, not terminology" },
  why: { held: "note `Why: …`" },
  basis: { lost: "TBX-Basic has no data category for the basis of a status" },
  match: { held: "`context` as note `Right in some contexts: read before replacing.`" },
  needs: { lost: "a rule for matching; the term is noted as right in some contexts" },
  unlessWords: { lost: "a rule for matching; the term is noted as right in some contexts" },
  unless: { lost: "a rule for matching; the term is noted as right in some contexts" },
  replacements: { held: "note `Write instead: …`, one for each" },
  fix: { lost: "a rule for drafting, not terminology" },
  okBefore: { lost: "TBX-Basic has no such date; the term is noted as right in some contexts" },
  profiles: { lost: "styles of a house; the term is noted as right in some contexts" },
  lookalike: { lost: "a sentence for tests" },
  bad: { lost: "a sentence for tests" },
};

/** Notes by which a program that reads them back knows what they stand for. */
export const labels = {
  why: "Why: ",
  instead: "Write instead: ",
  inContext: "Right in some contexts: read before replacing.",
  unconfirmed: "Not confirmed in a source.",
} as const;

/** The status of a discouraged term does not hold everywhere, and TBX has no place for where it does. */
export function isLimited(concept: Concept, term: Term): boolean {
  if (term.status !== "discouraged" && term.status !== "obsolete") return false;
  return Boolean(
    term.match === "context" ||
      term.caseSensitive ||
      term.needs ||
      term.unlessWords ||
      term.unless ||
      term.okBefore ||
      term.profiles ||
      concept.skip,
  );
}

/** References of a concept that a file with these concepts can hold, each with what it is called there. */
export function crossReferences(concept: Concept, inFile: ReadonlySet<string>): { readonly target: string; readonly text: string }[] {
  const found: { target: string; text: string }[] = [];
  const add = (ids: readonly string[] | undefined, text: string): void => {
    for (const id of ids ?? []) {
      const [target = "", ...pinpoint] = id.split(" ");
      if (!inFile.has(target)) continue;
      if (pinpoint.length > 0 && text !== "instrument") continue;
      found.push({ target, text: oneLine([text, ...pinpoint].join(" ")) });
    }
  };
  add(concept.counterparts, "counterpart");
  add(concept.instruments, "instrument");
  add(concept.formerly, "formerly");
  add(concept.renamedTo, "renamed to");
  return found;
}

/** What of a concept comes back when it was written to TBX and read again. */
export function heldByTbx(concept: Concept, inFile: ReadonlySet<string>): Entry {
  const references = crossReferences(concept, inFile);
  const to = (text: string): string[] => references.flatMap((one) => (one.text === text ? [one.target] : []));
  const instruments = references.flatMap(({ target, text }) =>
    text.startsWith("instrument") ? [`${target}${text.slice("instrument".length)}`] : [],
  );
  const entry: Record<string, unknown> = {
    id: concept.id,
    domains: concept.domains?.map(oneLine),
    definition: concept.definition && mapped(concept.definition),
    terms: concept.terms.map((term) => heldTerm(concept, term)),
    counterparts: to("counterpart"),
    instruments,
    formerly: to("formerly"),
    renamedTo: to("renamed to"),
    note: concept.note && oneLine(concept.note),
    sources: [...new Set(concept.sources)],
    confidence: concept.confidence === "high" ? undefined : "low",
  };
  return withoutEmpty(entry) as unknown as Entry;
}

function heldTerm(concept: Concept, term: Term): Term {
  const wrong = term.status === "discouraged" || term.status === "obsolete";
  return withoutEmpty({
    text: oneLine(term.text),
    lang: term.lang,
    status: term.status,
    type: term.type === "full" ? undefined : term.type,
    note: term.note && oneLine(term.note),
    unverified: term.unverified || undefined,
    forms: term.forms?.map(oneLine),
    why: wrong && term.why ? oneLine(term.why) : undefined,
    match: isLimited(concept, term) ? "context" : undefined,
    replacements: wrong ? term.replacements?.map(oneLine) : undefined,
  }) as unknown as Term;
}

function mapped(definition: NonNullable<Concept["definition"]>): Record<string, string> {
  return Object.fromEntries(Object.entries(definition).map(([lang, text]) => [lang, oneLine(text as string)]));
}

function withoutEmpty(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)));
}
