import type { Concept, Lang, Term } from "../engine/concept.js";

/** A concept as another program's file tells it: only what stands there; a pack's own defaults apply to the rest. */
export type Entry = Pick<Concept, "id" | "terms"> & Partial<Omit<Concept, "id" | "terms">>;

/** What was found of one concept in a foreign file, before it is made fit for a pack. */
export interface Draft {
  id: string | undefined;
  kind?: Concept["kind"];
  confidence?: Concept["confidence"];
  readonly domains: string[];
  readonly definition: { en?: string; id?: string };
  readonly notes: string[];
  readonly sources: string[];
  readonly counterparts: string[];
  readonly formerly: string[];
  readonly renamedTo: string[];
  readonly instruments: string[];
  readonly terms: DraftTerm[];
}

/** One term of a draft; what the file does not say is absent. */
export interface DraftTerm {
  text: string;
  lang?: Lang;
  status?: Term["status"];
  type?: Term["type"];
  note?: string;
  why?: string;
  unverified?: boolean;
  match?: "context";
  readonly replacements: string[];
  readonly forms: string[];
  /** The file is one of ours, so that what is absent is known to be absent. */
  own: boolean;
}

/** A concept of which nothing is known yet. */
export function emptyDraft(): Draft {
  return {
    id: undefined,
    domains: [],
    definition: {},
    notes: [],
    sources: [],
    counterparts: [],
    formerly: [],
    renamedTo: [],
    instruments: [],
    terms: [],
  };
}

/** Makes entries of drafts and keeps their ids apart. Returns nothing for a concept without a term in either language. */
export function entryMaker(): (draft: Draft) => Entry | undefined {
  const taken = new Set<string>();
  const nextNumber = new Map<string, number>();
  return (draft) => {
    const terms = finishTerms(draft.terms);
    if (terms.length === 0) return undefined;
    const wanted = slug(draft.id ?? "") || slug(terms[0]?.text ?? "") || "concept";
    let id = wanted;
    for (let number = nextNumber.get(wanted) ?? 2; taken.has(id); number++) {
      id = `${wanted}-${number}`;
      nextNumber.set(wanted, number + 1);
    }
    taken.add(id);
    return {
      id,
      ...(draft.kind ? { kind: draft.kind } : {}),
      ...listed("domains", draft.domains),
      ...(draft.definition.en || draft.definition.id ? { definition: draft.definition } : {}),
      terms,
      ...listed("counterparts", draft.counterparts),
      ...listed("instruments", draft.instruments),
      ...listed("formerly", draft.formerly),
      ...listed("renamedTo", draft.renamedTo),
      ...(draft.notes.length > 0 ? { note: draft.notes.join(" ") } : {}),
      ...listed("sources", [...new Set(draft.sources)]),
      ...(draft.confidence ? { confidence: draft.confidence } : {}),
    };
  };
}

/** Text on one line: line breaks and runs of spaces in a file of markup are layout. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A language tag as one of ours; "in" is the old code of Indonesian. */
export function langOf(tag: string | undefined): Lang | undefined {
  const main = tag?.toLowerCase().split(/[-_]/)[0];
  return main === "en" || main === "eng" ? "en" : main === "id" || main === "in" || main === "ind" ? "id" : undefined;
}

function listed<Key extends string>(key: Key, list: readonly string[]): Partial<Record<Key, readonly string[]>> {
  return (list.length > 0 ? { [key]: list } : {}) as Partial<Record<Key, readonly string[]>>;
}

function finishTerms(drafts: readonly DraftTerm[]): Term[] {
  const seen = new Set<string>();
  const kept = drafts.filter((term) => {
    const key = `${term.lang ?? ""} ${term.text}`;
    if (!/[\p{L}\p{N}]/u.test(term.text) || (seen.has(key) && !term.own)) return false;
    seen.add(key);
    return true;
  });
  const stated = new Set(kept.flatMap((term) => (term.status === "preferred" ? [term.lang] : [])));
  const terms: Term[] = kept.map((term) => {
    const status = term.status ?? (stated.has(term.lang) ? "admitted" : "preferred");
    if (status === "preferred") stated.add(term.lang);
    return {
      text: term.text,
      ...(term.lang ? { lang: term.lang } : {}),
      status,
      ...(term.type && term.type !== "full" ? { type: term.type } : {}),
      ...(term.note ? { note: term.note } : {}),
      ...(term.unverified ? { unverified: true } : {}),
      ...listed("forms", term.forms),
      ...(isWrong(status) ? faultOf(term) : {}),
    } as Term;
  });
  return terms.map((term, at) => (isWrong(term.status) && !kept[at]?.own ? withRightTerm(term, terms) : term));
}

function isWrong(status: Term["status"]): boolean {
  return status === "discouraged" || status === "obsolete";
}

function faultOf(term: DraftTerm): Partial<Term> {
  return {
    ...(term.why ? { why: term.why } : {}),
    ...(term.match ? { match: term.match } : {}),
    ...listed("replacements", term.replacements),
  };
}

/** Other programs leave it to the reader to see what to write instead: the preferred term of the same language. */
function withRightTerm(term: Term, all: readonly Term[]): Term {
  const right = all.filter((other) => !isWrong(other.status) && other.lang === term.lang);
  // One word written in two ways is nothing to flag wherever it stands.
  const alike = right.some((other) => letters(other.text) === letters(term.text));
  const sameType = right.filter((other) => other.status === "preferred" && other.type === term.type && other.text !== term.text);
  return {
    ...term,
    ...(alike && !term.match ? { match: "context" as const } : {}),
    ...(term.replacements || sameType.length === 0 ? {} : { replacements: sameType.map((other) => other.text) }),
  };
}

function letters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const longestId = 80;

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestId)
    .replace(/^-+|-+$/g, "");
}
