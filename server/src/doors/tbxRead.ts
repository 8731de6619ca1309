import { SaxesParser } from "saxes";
import type { Lang } from "../engine/concept.js";
import { type Draft, type DraftTerm, type Entry, emptyDraft, entryMaker, langOf, oneLine } from "./entry.js";
import { labels } from "./tbxFields.js";

/** What came of reading a TBX file. */
export interface TbxOutcome {
  readonly concepts: number;
  /** Concepts without a term in English or Indonesian, and terms in other languages. */
  readonly leftOut: { readonly concepts: number; readonly terms: number };
  /** Why reading stopped, with the line and the column from 1. */
  readonly problem?: { readonly line: number; readonly column: number; readonly message: string };
}

/** Reads a TBX file in pieces of any length; false: it is broken, and the rest need not be given. */
export interface TbxReader {
  write(piece: string): boolean;
  close(): TbxOutcome;
}

const deepest = 100;
const longestText = 1_000_000;

/**
 * Opens a reader of TBX: version 3 in both styles (DCT, DCA) and the older `martif` form. Each concept is handed over as soon as it is whole, so
 * that the memory needed is that of one concept. A document type that declares entities is refused; an outer one is never fetched.
 */
export function openTbxReader(onEntry: (entry: Entry) => void): TbxReader {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const makeEntry = entryMaker();
  const counts = { concepts: 0, leftOutConcepts: 0, leftOutTerms: 0 };
  let problem: TbxOutcome["problem"];
  let state = emptyState();
  let hasBegun = false;

  const stop = (message: string): void => {
    problem ??= { line: parser.line, column: parser.columnIndex + 1, message };
  };
  parser.on("error", (error) => {
    stop(`This is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")}.`);
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) stop("This file declares entities of its own (DOCTYPE with brackets), which is refused.");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (problem) return;
    const tag = local(name);
    if (state.depth === 0 && !/^(?:tbx|martif)$/i.test(tag)) {
      stop(`This is not a TBX file: it begins with <${name}>, not <tbx> or <martif>.`);
      return;
    }
    if (++state.depth > deepest) {
      stop(`This file is nested deeper than ${deepest} elements.`);
      return;
    }
    open(state, tag, attributes as Readonly<Record<string, string>>);
  });
  const onText = (text: string): void => {
    if (problem || !state.category) return;
    state.length += text.length;
    if (state.length > longestText) stop(`A concept has more than ${longestText} characters.`);
    else state.text += text;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }) => {
    if (problem) return;
    const tag = local(name);
    if (conceptTags.has(tag)) {
      const entry = makeEntry(finishDraft(state));
      if (entry) {
        counts.concepts++;
        onEntry(entry);
      } else counts.leftOutConcepts++;
      counts.leftOutTerms += state.otherTerms;
      state = { ...emptyState(), depth: state.depth };
    } else close(state, tag);
    state.depth--;
  });
  return {
    write(piece) {
      const start = hasBegun ? null : /[^\s\ufeff]/.exec(piece);
      if (start && start[0] !== "<") stop(`This is not XML: it begins with ${JSON.stringify(start[0])}.`);
      hasBegun ||= start !== null;
      if (!problem) parser.write(piece);
      return problem === undefined;
    },
    close() {
      if (!problem) parser.close();
      return {
        concepts: counts.concepts,
        leftOut: { concepts: counts.leftOutConcepts, terms: counts.leftOutTerms },
        ...(problem ? { problem } : {}),
      };
    },
  };
}

interface FoundTerm extends DraftTerm {
  /** From the ids that our own files give. */
  readonly place: { readonly number: number; readonly form: boolean; readonly copy: boolean } | undefined;
}

interface State {
  depth: number;
  draft: Draft;
  lang: Lang | undefined;
  inLanguage: boolean;
  term: FoundTerm | undefined;
  terms: FoundTerm[];
  otherTerms: number;
  /** Inside a record of who changed what. */
  history: number;
  /** Data category whose text is being gathered, the element that opened it, and what it points to. */
  category: string | undefined;
  tag: string;
  target: string | undefined;
  text: string;
  length: number;
}

const conceptTags = new Set(["conceptEntry", "termEntry"]);
const languageTags = new Set(["langSec", "langSet"]);
const termTags = new Set(["termSec", "tig", "ntig"]);
const typedTags = new Set(["descrip", "termNote", "admin", "ref", "xref"]);
const categories = new Set([
  "term",
  "note",
  "subjectField",
  "definition",
  "source",
  "administrativeStatus",
  "normativeAuthorization",
  "termType",
  "crossReference",
  "externalCrossReference",
]);

function emptyState(): State {
  return {
    depth: 0,
    draft: emptyDraft(),
    lang: undefined,
    inLanguage: false,
    term: undefined,
    terms: [],
    otherTerms: 0,
    history: 0,
    category: undefined,
    tag: "",
    target: undefined,
    text: "",
    length: 0,
  };
}

function open(state: State, tag: string, attributes: Readonly<Record<string, string>>): void {
  if (tag === "transacGrp") state.history++;
  else if (conceptTags.has(tag)) state.draft.id = attributes.id?.replace(/^c-/, "");
  else if (languageTags.has(tag)) {
    state.inLanguage = true;
    state.lang = langOf(attributes["xml:lang"] ?? attributes.lang);
  } else if (termTags.has(tag)) {
    const place = /\.t(\d+)(\.f\d+)?\.(en|id|both|again)$/.exec(attributes.id ?? "");
    state.term = {
      text: "",
      ...(state.lang && place?.[3] !== "both" ? { lang: state.lang } : {}),
      replacements: [],
      forms: [],
      own: place !== null,
      place: place ? { number: Number(place[1]), form: place[2] !== undefined, copy: place[3] === "again" } : undefined,
    };
  } else if (state.category === undefined && state.history === 0) {
    const category = typedTags.has(tag) ? attributes.type : tag;
    if (category === undefined || !categories.has(category)) return;
    state.category = category;
    state.tag = tag;
    state.target = attributes.target;
    state.text = "";
  }
}

function close(state: State, tag: string): void {
  if (tag === "transacGrp") state.history--;
  else if (languageTags.has(tag)) {
    state.inLanguage = false;
    state.lang = undefined;
  } else if (termTags.has(tag)) {
    if (!state.lang) state.otherTerms++;
    else if (state.term && !state.term.place?.copy) state.terms.push(state.term);
    state.term = undefined;
  } else if (state.category !== undefined && tag === state.tag) {
    const text = oneLine(state.text);
    if (text !== "" || state.target) take(state, state.category, text);
    state.category = undefined;
  }
}

function take(state: State, category: string, text: string): void {
  const { draft, term } = state;
  switch (category) {
    case "term":
      if (term) term.text = text;
      break;
    case "administrativeStatus":
    case "normativeAuthorization":
      if (term) setOptional(term, "status", statusOf(text));
      break;
    case "termType":
      if (term) term.type = /^(?:acronym|abbreviation|initialism)$/.test(text) ? "acronym" : text === "shortForm" ? "short" : "full";
      break;
    case "subjectField":
      if (!draft.domains.includes(text)) draft.domains.push(text);
      break;
    case "definition":
      if (state.lang) draft.definition[state.lang] ??= text;
      else if (!state.inLanguage) draft.definition.en ??= text;
      break;
    case "source":
      draft.sources.push(text);
      break;
    case "externalCrossReference":
      draft.sources.push(state.target ?? text);
      break;
    case "crossReference":
      takeReference(draft, state.target ?? "", text);
      break;
    default:
      takeNote(state, text);
  }
}

function takeReference(draft: Draft, target: string, text: string): void {
  const id = target.replace(/^#?c-/, "");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return;
  if (text === "counterpart") draft.counterparts.push(id);
  else if (text === "formerly") draft.formerly.push(id);
  else if (text === "renamed to") draft.renamedTo.push(id);
  else if (/^instrument(?: |$)/.test(text)) draft.instruments.push(`${id}${text.slice("instrument".length)}`);
}

function takeNote({ draft, term, lang, inLanguage }: State, text: string): void {
  if (inLanguage && !lang) return;
  if (!term) {
    if (text === labels.unconfirmed) draft.confidence = "low";
    else draft.notes.push(text);
  } else if (text.startsWith(labels.why)) term.why = text.slice(labels.why.length);
  else if (text.startsWith(labels.instead)) term.replacements.push(text.slice(labels.instead.length));
  else if (text === labels.inContext) term.match = "context";
  else if (text === labels.unconfirmed) term.unverified = true;
  else term.note = term.note ? `${term.note} ${text}` : text;
}

function statusOf(text: string): DraftTerm["status"] {
  if (/^preferred/i.test(text)) return "preferred";
  if (/^deprecated|^forbidden|^notRecommended/i.test(text)) return "discouraged";
  if (/^superseded|^obsolete/i.test(text)) return "obsolete";
  return /^(?:admitted|legal|regulated|standardized)/i.test(text) ? "admitted" : undefined;
}

/** Terms in the order in which they were written, forms with their term. */
function finishDraft({ draft, terms }: State): Draft {
  const byPlace = new Map<number, FoundTerm>();
  for (const term of terms) if (term.place && !term.place.form) byPlace.set(term.place.number, term);
  for (const term of terms) if (term.place?.form) byPlace.get(term.place.number)?.forms.push(term.text);
  const kept = terms.filter((term) => !term.place?.form);
  kept.sort((one, other) => (one.place?.number ?? 0) - (other.place?.number ?? 0));
  draft.terms.push(...kept);
  return draft;
}

function setOptional<T extends object, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
  if (value !== undefined) target[key] = value;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
