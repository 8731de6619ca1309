import type { Base } from "./base.js";
import type { Concept, ConceptKind, Term } from "./concept.js";
import type { TermIndex } from "./termIndex.js";
import { foldWord, hashWord, Tokens, tokenize } from "./tokens.js";
import { flaggedWords } from "./words.js";

/** How the case of a text decides whether it is a form: an acronym is not a word in small letters. */
export type CaseRule = "any" | "exact" | "acronym" | "name";

/** A written form of the base and what it stands for. */
export interface Form {
  readonly id: number;
  readonly conceptIndex: number;
  /** Index in the concept's terms; -1: a phrase in which nothing is flagged; -2: an instrument's title without its number. */
  readonly termIndex: number;
  readonly text: string;
  /** Folded words of the form. */
  readonly words: readonly string[];
  /** Code unit that parts each word from its predecessor, 0 where only space or a hyphen does. */
  readonly gaps: readonly number[];
  readonly caseRule: CaseRule;
  /** An acronym of its concept, whatever its case rule. */
  readonly isAcronym: boolean;
  /** The term that it writes; undefined for a protected phrase or a title. */
  readonly term: Term | undefined;
  /** A rule may speak of it: its term is discouraged or obsolete. */
  readonly isWrong: boolean;
  /** Its concept has another name now, or none. */
  readonly isRenamed: boolean;
  readonly status: Term["status"] | undefined;
  /** The form alone, as the list of what a mention reads. */
  readonly alone: readonly Form[];
}

/** The base as the engine uses it: one immutable term base, indexed by form and by id, decoded as needed. */
export class Lexicon {
  readonly base: Base;
  readonly index: TermIndex;
  /** Bits of `wordFlag` per word id. */
  readonly wordFlags: Uint8Array;
  readonly #forms: (Form | undefined)[] = [];
  readonly #severalNames = new Map<number, boolean>();
  readonly #acronymKeys = new Map<number, readonly string[]>();

  constructor(base: Base) {
    this.base = base;
    this.index = base.index;
    this.wordFlags = new Uint8Array(this.index.wordCount);
    for (const [words, flag] of flaggedWords) {
      for (const word of words) {
        const id = this.index.find(hashWord(word));
        if (id >= 0) this.wordFlags[id] = (this.wordFlags[id] as number) | flag;
      }
    }
  }

  /** The form with this number. */
  form(id: number): Form {
    const known = this.#forms[id];
    if (known) return known;
    const made = this.#makeForm(id);
    this.#forms[id] = made;
    return made;
  }

  /** The folded words of the form with this number, for which its concept need not be decoded. */
  wordsOf(id: number): readonly string[] {
    return this.#forms[id]?.words ?? cutForm(this.base.formText(id)).words;
  }

  /** The concept with this index in the base. */
  conceptAt(index: number): Concept {
    return this.base.concept(index);
  }

  /** The concept with this id, if the base has it. */
  concept(id: string): Concept | undefined {
    const index = this.base.conceptIndex(id);
    return index === undefined ? undefined : this.base.concept(index);
  }

  conceptOf(form: Form): Concept {
    return this.base.concept(form.conceptIndex);
  }

  /** The term that a form writes; undefined for a protected phrase or a title. */
  termOf(form: Form): Term | undefined {
    return form.term;
  }

  /** The concept has two full names or more in one language, any of which a writer may choose. */
  hasSeveralNames(conceptIndex: number): boolean {
    const known = this.#severalNames.get(conceptIndex);
    if (known !== undefined) return known;
    const langs: string[] = [];
    const kind = this.base.kindOf(conceptIndex);
    if (kind === "concept" || mayBeOneThing.has(kind)) {
      const { terms, oneThing } = this.base.concept(conceptIndex);
      if (kind === "concept" || oneThing) for (const term of terms) if (isChoice(term) && term.lang) langs.push(term.lang);
    }
    const several = new Set(langs).size < langs.length;
    this.#severalNames.set(conceptIndex, several);
    return several;
  }

  /** Keys under which the memo model gathers a concept's acronyms (see `acronymKey`). */
  acronymKeys(conceptIndex: number): readonly string[] {
    const known = this.#acronymKeys.get(conceptIndex);
    if (known) return known;
    const keys = new Set<string>();
    for (const term of this.base.concept(conceptIndex).terms) {
      if (term.type === "acronym" && term.status !== "discouraged") keys.add(foldWord(term.text).replaceAll("'", ""));
    }
    const list = [...keys];
    this.#acronymKeys.set(conceptIndex, list);
    return list;
  }

  /** The two concepts are the same thing under names of two languages or systems (TIP and TPPO). */
  areCounterparts(one: number, other: number): boolean {
    const first = this.base.concept(one);
    const second = this.base.concept(other);
    return (first.counterparts?.includes(second.id) ?? false) || (second.counterparts?.includes(first.id) ?? false);
  }

  /** Forms that read exactly like `text` (folded, gaps checked), in the order of the base. */
  formsOf(text: string): Form[] {
    tokenize(text, 0, text.length, scratch);
    let node = 0;
    for (let at = 0; at < scratch.count && node >= 0; at++) {
      const word = this.index.find(scratch.hashes[at] as number);
      node = word < 0 ? -1 : this.index.step(node, word);
    }
    const forms: Form[] = [];
    if (node <= 0) return forms;
    for (let id = this.index.firstForm(node); id >= 0; id = this.index.nextForm(id)) {
      if (!this.base.formOff?.[id]) forms.push(this.form(id));
    }
    return forms.reverse();
  }

  #makeForm(id: number): Form {
    const conceptIndex = this.base.formConcept[id] as number;
    const termIndex = this.base.formTerm[id] as number;
    const text = this.base.formText(id);
    const { words, gaps } = cutForm(text);
    const concept = this.base.concept(conceptIndex);
    const term = termIndex < 0 ? undefined : concept.terms[termIndex];
    const alone: Form[] = [];
    const form: Form = {
      id,
      conceptIndex,
      termIndex,
      text,
      words,
      gaps,
      caseRule: caseRule(text, term),
      isAcronym: term?.type === "acronym",
      term,
      isWrong: term?.status === "discouraged" || term?.status === "obsolete",
      isRenamed: concept.renamedTo !== undefined,
      status: term?.status,
      alone,
    };
    alone.push(form);
    return form;
  }
}

const scratch = new Tokens();

/** The folded words of a form, and what parts each from the one before it. */
function cutForm(text: string): Pick<Form, "words" | "gaps"> {
  tokenize(text, 0, text.length, scratch);
  const words: string[] = [];
  const gaps: number[] = [];
  for (let at = 0; at < scratch.count; at++) {
    words.push(foldWord(text.slice(scratch.starts[at], scratch.ends[at])));
    gaps.push(at === 0 ? 0 : (scratch.gaps[at] as number));
  }
  return { words, gaps };
}

/** Kinds besides concepts whose names may be told to be mixed, where the base says that they are one thing. */
const mayBeOneThing: ReadonlySet<ConceptKind> = new Set<ConceptKind>(["role", "document-type", "programme"]);

/** The term is a full name that may be written without a second thought. */
export function isChoice(term: Term): boolean {
  return term.type === "full" && !term.note && (term.status === "preferred" || term.status === "admitted");
}

/** The form is an acronym, to be read with an eye on its case. */
export function formIsAcronym(form: Form): boolean {
  return form.isAcronym;
}

function caseRule(text: string, term: Term | undefined): CaseRule {
  if (!term) return "any";
  if (term.caseSensitive) return "exact";
  if (term.type !== "acronym") return "any";
  const letters = text.replace(/[^A-Za-zÀ-ỿ]/gu, "");
  return letters === letters.toUpperCase() || /[A-Z].*[A-Z]/.test(text.split(/\s/)[0] ?? "") ? "acronym" : "name";
}
