/** A language of memos that the rules know. */
export type Lang = "en" | "id";

/** Standing of a term for its concept (ISO 30042: administrative status). */
export type Status = "preferred" | "admitted" | "discouraged" | "obsolete";

/** How a term is formed (ISO 30042: term type). */
export type TermType = "full" | "acronym" | "short";

/** How severe a finding is. */
export type Level = "error" | "warning" | "information" | "hint";

/** How far a record was confirmed: read in an authority, read in a weak source, or not read at all. */
export type Confidence = "high" | "low" | "memory";

/** What is wrong with a discouraged form; it decides which rule speaks. */
export type Fault = "wording" | "confused" | "former-name" | "misspelled-name" | "misspelling" | "spelling" | "variant" | "misexpanded";

/** What the verdict on a form rests on. */
export type Basis = "source" | "rule" | "editorial" | "memory";

/** One designation of a concept in one language. */
export interface Term {
  readonly text: string;
  /** Absent: the form serves both languages (a treaty number, an international acronym). */
  readonly lang?: Lang;
  readonly status: Status;
  readonly type: TermType;
  /** Limit on the use of a preferred or admitted term, or where its status does not hold. */
  readonly note?: string;
  /** ISO dates (year, month or day) between which the term was the right one. */
  readonly from?: string;
  readonly until?: string;
  /** Not read in a source: shown as unverified, and nothing rests on it. */
  readonly unverified?: boolean;
  /** Only exact case counts; otherwise case matters only as far as an acronym asks for it. */
  readonly caseSensitive?: boolean;
  /** Further forms with the same standing; inflections known by rule are not listed. */
  readonly forms?: readonly string[];

  // What follows belongs to discouraged and obsolete terms.
  readonly fault?: Fault;
  readonly level?: Level;
  /** One sentence for the writer: why not. */
  readonly why?: string;
  readonly basis?: Basis;
  /** "literal": may be flagged wherever it stands as whole words; "context": never from the string alone. */
  readonly match?: "literal" | "context";
  /** Flag only when one of these words stands in the same sentence. */
  readonly needs?: readonly string[];
  /** Do not flag when one of these words stands in the same sentence. */
  readonly unlessWords?: readonly string[];
  /** Longer phrases in which the form is right; each contains the form. */
  readonly unless?: readonly string[];
  /** What to write instead, best first. */
  readonly replacements?: readonly string[];
  /** "safe": one-to-one and fit for fix-all; "suggest": a person chooses; "none": no replacement. */
  readonly fix?: "safe" | "suggest" | "none";
  /** Year and month before which the form was right. */
  readonly okBefore?: string;
  /** Style profiles under which alone the item holds. */
  readonly profiles?: readonly string[];
  /** A right sentence that tempts the checker; a test says that it stays silent. */
  readonly lookalike?: string;
  /** A wrong sentence that must be found; a test says that it is. */
  readonly bad?: string;
}

/** A text in one or both languages. */
export interface Bilingual {
  readonly en?: string;
  readonly id?: string;
}

/** A provision of an instrument with its gist in our own words. */
export interface Provision {
  readonly ref: string;
  readonly about: Bilingual;
}

/** Provisions that another instrument took out of force. */
export interface PartialRepeal {
  readonly by: string;
  readonly provisions: readonly string[];
  /** What took the place of each, in the same order: "Pasal 455 UU 1/2023"; without a law, of the one that did it; "Pasal 415 or Pasal 417" where either may be it. */
  readonly replacedBy?: readonly string[];
  /** They were taken out and nothing took their place. */
  readonly deleted?: boolean;
  readonly basis?: string;
  readonly effective?: string;
}

/** Legal standing of an instrument. */
export type LegalStatus = "in-force" | "amended" | "repealed" | "expired" | "superseded" | "not-yet-in-force" | "not-binding" | "draft";

/** The member States of ASEAN besides Indonesia, by ISO 3166-1 code, with their names. */
export const states = [
  { code: "BN", en: "Brunei Darussalam", id: "Brunei Darussalam" },
  { code: "KH", en: "Cambodia", id: "Kamboja" },
  { code: "LA", en: "Lao PDR", id: "Laos" },
  { code: "MY", en: "Malaysia", id: "Malaysia" },
  { code: "MM", en: "Myanmar", id: "Myanmar" },
  { code: "PH", en: "the Philippines", id: "Filipina" },
  { code: "SG", en: "Singapore", id: "Singapura" },
  { code: "TH", en: "Thailand", id: "Thailand" },
  { code: "TL", en: "Timor-Leste", id: "Timor-Leste" },
  { code: "VN", en: "Viet Nam", id: "Vietnam" },
] as const;

/** One of `states`. */
export type StateCode = (typeof states)[number]["code"];

/** How a State stands towards a treaty, as far as a source tells (dates are ISO). */
export interface StateStanding {
  /** Ratification, accession or succession. */
  readonly party?: string;
  readonly signed?: string;
  /** For this day a source says that it was not a party. */
  readonly notPartyAsOf?: string;
  /** No source was read for it: shown as such, and no rule rests on it. */
  readonly unverified?: boolean;
}

/** Bibliographic and legal data of an instrument (dates are ISO). */
export interface Instrument {
  readonly form: string;
  /** Legal form where `form` does not tell it (a plan set by presidential regulation, an agency regulation). */
  readonly legalForm?: string;
  readonly title: Bilingual;
  readonly shortNames: readonly string[];
  readonly number?: number | string;
  readonly year?: number;
  readonly issuer?: string;
  readonly gazette?: { readonly ln?: string; readonly tln?: string; readonly bn?: string };
  readonly enacted?: string;
  readonly adopted?: string;
  readonly opened?: string;
  readonly place?: string;
  readonly inForce?: string;
  readonly status: LegalStatus;
  readonly articles?: number;
  readonly articleStructure?: string;
  readonly provisions?: readonly Provision[];
  readonly topics?: readonly string[];
  /** How texts speak of it without naming it, in both languages; searched, never shown. */
  readonly toldAs?: readonly string[];
  readonly commonErrors?: readonly { readonly wrong: string; readonly why: string }[];
  readonly amends?: readonly string[];
  readonly amendedBy?: readonly string[];
  readonly repeals?: readonly string[];
  readonly repealedBy?: string;
  readonly repealedOn?: string;
  readonly supersededBy?: string;
  readonly supplementedBy?: readonly string[];
  readonly followedBy?: readonly string[];
  readonly implements?: readonly string[];
  /** The articles of what it carries out that its preamble names, all of them ("46 ayat (2)"). */
  readonly implementsArticles?: readonly string[];
  readonly ratifies?: readonly string[];
  readonly ratifiedBy?: string;
  readonly partialRepeals?: readonly PartialRepeal[];
  readonly period?: { readonly start: number; readonly end: number };
  readonly watch?: string;
  readonly indonesia?: {
    readonly signed?: string;
    readonly ratified?: string;
    /** For this day a source says that Indonesia was not a party. */
    readonly notPartyAsOf?: string;
    readonly by?: string;
    readonly reservations?: string;
    readonly note?: string;
  };
  /** The other member States of ASEAN. */
  readonly aseanParties?: Readonly<Partial<Record<StateCode, StateStanding>>>;
  readonly url?: string;
  readonly urlStatus?: "listed" | "pattern";
}

/** What kind of thing a concept is. */
export type ConceptKind = "concept" | "institution" | "programme" | "document-type" | "role" | "place" | "instrument" | "spelling";

/** A unit of knowledge with its designations (ISO 704), whatever its kind. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly domains?: readonly string[];
  readonly definition?: Bilingual;
  readonly terms: readonly Term[];
  /** The acronym is expected to be spelled out at first use (default true). */
  readonly needsDefinition?: boolean;
  /** Set apart from other concepts with the same form. */
  readonly sense?: string;
  /** Words that, standing near, speak for this sense of an ambiguous form. */
  readonly contextWords?: readonly string[];
  /** Where a form also means other things: told on hover. */
  readonly ambiguous?: string;
  /** Languages in which all its full names are one thing for a legal reader, though they share no word. */
  readonly oneThing?: readonly Lang[];
  /** Ids of the same concept in another language or name system (TIP and TPPO). */
  readonly counterparts?: readonly string[];
  readonly confusedWith?: readonly { readonly concept: string; readonly difference: string }[];
  /** Instruments it rests on: a key, or a key and a pinpoint. */
  readonly instruments?: readonly string[];
  /** Longer phrases (titles, names) inside which no form of this concept is flagged. */
  readonly skip?: readonly string[];
  readonly formerly?: readonly string[];
  readonly renamedTo?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  /** Month and day on which it is kept every year ("07-30"). */
  readonly observed?: string;
  /** For the person who looks it up: told on hover. */
  readonly note?: string;
  /** Where real usage disagrees: told on hover. */
  readonly conflict?: string;
  /** How far it was checked, for those who keep the pack: it stays in the pack's file and is neither compiled nor shown. */
  readonly evidence?: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** Names of fields that no source read confirms. */
  readonly unverified?: readonly string[];
  readonly instrument?: Instrument;
}

/** A pack as it stands in a file: a name and its concepts. */
export interface Pack {
  readonly pack: string;
  readonly title?: string;
  /** Ids of concepts of other packs that this pack switches off. */
  readonly silence?: readonly string[];
  readonly concepts: readonly Concept[];
}
