import type { Concept, ConceptKind, Lang, Term } from "./concept.js";
import { foldText } from "./foldText.js";
import type { FoldedForm } from "./sortedForms.js";
import type { TermIndex } from "./termIndex.js";
import { foldWord, Tokens, tokenize } from "./tokens.js";

/** What is known of a form without decoding its concept. */
export const formTrait = {
  /** The text of a preferred or admitted term that is no acronym; none of its further forms. */
  name: 1,
  /** Not read in a source. */
  unverified: 2,
  /** Two words or more begin with a capital. */
  capitals: 4,
  /** Sixteen code units or more. */
  long: 8,
  /** A name of the same concept that stands before it is written the same: one text for both languages. */
  repeated: 16,
  /** A name in English, or in Indonesian. */
  english: 32,
  indonesian: 64,
  /** A name of a body, a programme or an instrument, not only of two short words; with capitals, confirmed and not repeated. */
  official: 128,
  /** A name of a concept or a role. */
  termName: 256,
} as const;

/** So many letters make a word long. */
export const longWord = 8;
const longName = 16;

/** A shorter title after "tentang" is ordinary prose ("Ketenagakerjaan", "Hak Asasi Manusia"). */
const fewestTitleWords = 4;
export const protectedPhrase = -1;
export const instrumentTitle = -2;

/** Gathers forms in the order of the index. `parts` says which of the texts of a term, or of a concept's phrases or titles, a form is. */
export class Forms {
  readonly index: TermIndex;
  readonly concepts: number[] = [];
  readonly terms: number[] = [];
  readonly parts: number[] = [];
  readonly traits: number[] = [];
  readonly marks: number[];
  /** Forms of preferred and admitted terms, with their folded texts. */
  readonly accepted: FoldedForm[] = [];

  constructor(index: TermIndex, marks: Int32Array = new Int32Array(0)) {
    this.index = index;
    this.marks = [...marks];
  }

  addConcept(concept: Concept, conceptIndex: number): void {
    const owner: Owner = { concept: conceptIndex, kind: concept.kind };
    const texts = new Set<string>();
    const names = new Set<string>();
    concept.terms.forEach((term, termIndex) => {
      termTexts(term).forEach((text, part) => {
        const traits = part === 0 ? traitsOf(term, names) : 0;
        if (traits & formTrait.name) names.add(text);
        const form = this.#add(text, owner, termIndex, part, traits);
        if (form >= 0 && (term.status === "preferred" || term.status === "admitted")) this.accepted.push({ form, text: foldText(text) });
        texts.add(text);
      });
    });
    phrases(concept).forEach((text, part) => {
      this.#add(text, owner, protectedPhrase, part);
    });
    titles(concept).forEach((text, part) => {
      if (!texts.has(text)) this.#add(text, owner, instrumentTitle, part);
    });
  }

  #add(text: string, { concept, kind }: Owner, term: number, part: number, traits = 0): number {
    const form = this.index.add(text);
    if (form < 0) return form;
    tokenize(text, 0, text.length, scratch);
    let capitals = 0;
    for (let at = 0; at < scratch.count; at++) {
      const word = text.slice(scratch.starts[at], scratch.ends[at]);
      if (/^\p{Lu}/u.test(word)) capitals++;
      const folded = foldWord(word);
      const isLong = folded.length >= longWord && !/\d/.test(folded);
      this.marks[this.index.find(scratch.hashes[at] as number)] = folded.charCodeAt(0) * 2 + (isLong ? 1 : 0);
    }
    const isLong = text.length >= longName;
    const own = traits | (capitals > 1 ? formTrait.capitals : 0) | (isLong ? formTrait.long : 0);
    const isOfficial = (own & askedOfOfficial) === officialTraits && (isLong || scratch.count >= fewestOfficialWords);
    this.traits.push(own | kindTrait(own, isOfficial, kind));
    this.concepts.push(concept);
    this.terms.push(term);
    this.parts.push(part);
    return form;
  }
}

/** The concept of a form. */
interface Owner {
  readonly concept: number;
  readonly kind: ConceptKind;
}

const officialTraits = formTrait.name | formTrait.capitals;
const askedOfOfficial = officialTraits | formTrait.unverified | formTrait.repeated;
const fewestOfficialWords = 3;

/** What a name is by the kind of its concept. */
function kindTrait(traits: number, isOfficial: boolean, kind: ConceptKind): number {
  if (kind === "institution" || kind === "programme" || kind === "instrument") return isOfficial ? formTrait.official : 0;
  return (kind === "concept" || kind === "role") && traits & formTrait.name ? formTrait.termName : 0;
}

/** What a term's own text is; `names` are the names of its concept that stand before it. */
function traitsOf(term: Term, names: ReadonlySet<string>): number {
  const isName = term.type !== "acronym" && (term.status === "preferred" || term.status === "admitted");
  return (
    (isName ? formTrait.name | (term.lang ? traitOfLang[term.lang] : 0) : 0) |
    (isName && names.has(term.text) ? formTrait.repeated : 0) |
    (term.unverified ? formTrait.unverified : 0)
  );
}

const traitOfLang: Readonly<Record<Lang, number>> = { en: formTrait.english, id: formTrait.indonesian };

export function termTexts(term: Concept["terms"][number] | undefined): readonly string[] {
  if (!term) return [];
  return term.forms ? [term.text, ...term.forms] : [term.text];
}

/** Longer phrases in which nothing is flagged. */
export function phrases(concept: Concept): string[] {
  return [...(concept.skip ?? []), ...concept.terms.flatMap((term) => term.unless ?? [])];
}

/** The titles of an instrument, and of an Indonesian one what stands after "tentang". */
export function titles(concept: Concept): string[] {
  const instrument = concept.instrument;
  if (!instrument) return [];
  const { en, id } = instrument.title;
  const found: string[] = [];
  if (en) found.push(en);
  if (id) found.push(id);
  // Regulations of several regions bear one title: without its region it names none.
  if (instrument.form === "regional-regulation") return found;
  const about = id?.indexOf(" tentang ") ?? -1;
  if (id && about >= 0 && typeof instrument.year === "number") {
    const subject = id.slice(about + " tentang ".length);
    tokenize(subject, 0, subject.length, scratch);
    if (scratch.count >= fewestTitleWords) found.push(subject);
  }
  return found;
}

const scratch = new Tokens();
