import type { Concept, Term } from "../engine/concept.js";
import { faultFields } from "../engine/pack.js";
import { readTermsCsv } from "./csvRead.js";
import { writeCsv } from "./csvWrite.js";
import type { Entry } from "./entry.js";
import { heldByTbx, isLimited } from "./tbxFields.js";

/** The kinds of files that terms come in by. */
export type Door = "tbx" | "csv";

/** A concept that comes in over one that is known, with what the file does not tell of it. */
export interface Laid {
  /** Undefined: the file says nothing else than what is known. */
  readonly entry: Entry | undefined;
  /** Terms of the known concept that a file of ours no longer has. */
  readonly lost: readonly string[];
}

/** What a file tells of a term; all else that is known of the term stays. */
const heldOfTerm: readonly (keyof Term)[] = [
  "text",
  "lang",
  "status",
  "type",
  "note",
  "unverified",
  "forms",
  "why",
  "match",
  "replacements",
];
/** What a file tells of a concept besides its references, of which it has those alone that lead to concepts of the same file. */
const heldOfConcept: Readonly<Record<Door, readonly (keyof Concept)[]>> = {
  tbx: ["id", "domains", "definition", "note", "sources"],
  csv: ["id", "kind", "domains", "definition", "note", "sources"],
};
const references = ["counterparts", "instruments", "formerly", "renamedTo"] as const;

/**
 * Lays a concept of a file over the known one with the same id. Files of terms have no place for dates, numbers and articles of instruments, nor
 * for where a wording is right after all: without these, a concept that only went out and came in again would take the known one's place and
 * silence what rests on it.
 */
export function overKnown(entry: Entry, known: Concept, door: Door): Laid {
  if (same(entry, throughDoor(entry, known, door))) return { entry: undefined, lost: [] };
  const isOurs = isMadeOf(known, entry);
  const rest = known.terms.filter((term) => !entry.terms.some((other) => isSameTerm(term, other)));
  const terms = entry.terms.map((term) => overTerm(term, known));
  const kept = Object.fromEntries(Object.entries(known).filter(([key]) => !heldOfConcept[door].includes(key as keyof Concept)));
  const laid: Entry = {
    ...kept,
    ...entry,
    kind: known.instrument ? known.kind : (entry.kind ?? known.kind),
    confidence: entry.confidence === "low" && known.confidence !== "high" ? known.confidence : (entry.confidence ?? known.confidence),
    terms: isOurs ? terms : [...terms, ...rest.map((term) => besides(term, terms))],
    sources: entry.sources ?? known.sources,
    ...Object.fromEntries(
      references.flatMap((key) => {
        const all = [...new Set([...(known[key] ?? []), ...(entry[key] ?? [])])];
        return all.length > 0 ? [[key, all]] : [];
      }),
    ),
  };
  return { entry: laid, lost: isOurs ? rest.map((term) => term.text) : [] };
}

/** What the file would say of the known concept if nothing had been changed. */
function throughDoor(entry: Entry, known: Concept, door: Door): Entry | undefined {
  if (door === "csv") return readTermsCsv([...writeCsv([known])].join("")).entries[0];
  // The file has those references that lead to concepts of its own.
  const inFile = new Set(references.flatMap((key) => entry[key]?.map((id) => id.split(" ")[0] ?? "") ?? []));
  return heldByTbx(known, inFile);
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}

/** The file was made of the known concept: most of its terms are there. What it lacks was taken out; another's glossary just knows less. */
function isMadeOf(known: Concept, entry: Entry): boolean {
  const found = known.terms.filter((term) => entry.terms.some((other) => isSameTerm(term, other))).length;
  return found * 2 > known.terms.length;
}

function isSameTerm(one: Term, other: Term): boolean {
  return one.text.trim() === other.text.trim() && (!one.lang || !other.lang || one.lang === other.lang);
}

function overTerm(term: Term, known: Concept): Term {
  const before = known.terms.find((other) => isSameTerm(other, term));
  if (!before) return term;
  const isWrong = term.status === "discouraged" || term.status === "obsolete";
  // Where a term is right comes in as "in some contexts" alone; what is known of it says more.
  const { match, ...told } = term;
  const isKnownLimit = match === "context" && isLimited(known, before);
  const kept = Object.fromEntries(
    Object.entries(before).filter(
      ([key]) => (isWrong && isKnownLimit && key === "match") || (!heldOfTerm.includes(key as keyof Term) && (isWrong || !isOfFault(key))),
    ),
  );
  const { fix, ...laid } = { ...kept, ...told, ...(match && !isKnownLimit ? { match } : {}) } as Term;
  // How a wording is mended goes with what is written instead of it.
  return fix && same(term.replacements ?? [], before.replacements ?? []) ? { ...laid, fix } : laid;
}

function isOfFault(key: string): boolean {
  return (faultFields as readonly string[]).includes(key);
}

/** A known name beside those of a glossary: the glossary says which is preferred. */
function besides(term: Term, terms: readonly Term[]): Term {
  const isRival = (other: Term) =>
    other.status === "preferred" && (other.type ?? "full") === term.type && (!other.lang || !term.lang || other.lang === term.lang);
  return term.status === "preferred" && terms.some(isRival) ? { ...term, status: "admitted" } : term;
}
