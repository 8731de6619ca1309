import type { BlockKind } from "./blocks.js";
import type { Lang } from "./concept.js";
import type { InlineRange } from "./inline.js";
import type { Form, Lexicon } from "./lexicon.js";
import type { Mention } from "./matcher.js";
import type { Naming } from "./namings.js";
import type { SectionKind } from "./sections.js";
import type { PlacedSpelling } from "./spellings.js";
import type { Tokens } from "./tokens.js";

/** A sentence of a block (offsets in the block's text); `lang` is absent where its words do not tell. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly lang?: Lang;
}

/** An acronym as it stands in a block. */
export interface AcronymUse {
  /** Letters and digits, folded: "GT PP TPPO", "GT-PPTPPO" and "GTPPTPPO" share one key. */
  readonly key: string;
  /** As written, without plural or possessive ending. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Forms of the base that read so; empty for an acronym that the base does not know. */
  readonly forms: readonly Form[];
  /** Bits of `zone`. */
  readonly zone: number;
  /** The longer form of the base inside which it stands (a title, a name, a compound term). */
  readonly inside?: Form;
  /** It is the acronym of a definition, not a use. */
  readonly defines: boolean;
  /** What stands right before it: the start of the sentence, an article, a numeral or word that asks for a plural, or another determiner. */
  readonly lead?: "start" | "a" | "an" | "many" | "determined";
  /** A plural s stands after it: "VoTs". */
  readonly plural?: true;
  /** The folded letters of the row of words in capitals of which it is one: "RAN-PPTPPO". */
  readonly run?: string;
  /** The name of a person, set in capitals as in court files ("bernama IDA"), or of a place that is spelled as the acronym is ("Kabupaten Pati"). */
  readonly isPerson?: true;
  /** An everyday word in capitals, for which nothing beside it speaks as an acronym ("We must STOP"). */
  readonly isEmphasis?: true;
  /** It names the body whose instrument this is ("ILO Convention", "Konvensi ILO"), or is part of a longer acronym ("Satgas TPPO"). */
  readonly inTitle?: true;
}

/** A place where a memo spells an acronym out. */
export interface AcronymDefinition {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly forms: readonly Form[];
  readonly zone: number;
  /** The long form as written; absent when words before the bracket could not be told apart from the sentence. */
  readonly long?: { readonly text: string; readonly start: number; readonly end: number };
  /** "known": the long form is one of the base for this acronym; "gloss": of the same concept or its counterpart in other words or in the other
   * language; "spelled": its initials fit; "loose": an acronym in brackets after some words. */
  readonly fit: "known" | "gloss" | "spelled" | "loose";
  /** How it is written: "Long Form (ACR)", "ACR (Long Form)", a row of a list of acronyms, or in words ("hereinafter", "disingkat"). */
  readonly style: "after" | "before" | "list" | "words";
  /** The long form with its bracket, where nothing else stands in it: what the acronym or the long form alone may replace. */
  readonly whole?: { readonly start: number; readonly end: number };
  /** It is part of a longer name: "Trafficking in Persons (TIP) Report", "unregulated fishing (IUU fishing)". */
  readonly inTitle?: true;
  /** Its block gives many names with their acronyms, so that it is there to be looked up. */
  readonly amongMany?: true;
  /** A plural s stands after the acronym: "victims of trafficking (VoTs)". */
  readonly plural?: true;
}

/** Article, paragraph, letter or number of an instrument, as read from a text. */
export interface Pinpoint {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Normalised parts, outermost first: [{level:"article", value:"3"},{level:"letter", value:"a"}]. */
  readonly parts: readonly {
    readonly level: "article" | "paragraph" | "letter" | "number" | "annex" | "chapter" | "rule";
    readonly value: string;
    readonly to?: string;
  }[];
  /** How many of the outer parts stand with the first provision of its list: "ayat (2)" of "Pasal 48 ayat (1) dan ayat (2)" has one. */
  readonly inherited?: number;
}

/** A stretch of a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An instrument named in a block, by number, title or short name. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Key of the instrument that it means, if it can be told. */
  readonly key?: string;
  /** Keys of other instruments of the same name: which one is meant depends on the memo's date (KUHP). */
  readonly otherKeys?: readonly string[];
  /** "number": by type, number and year; "name": by title or short name; "both": a title with its number; "short": "the Protocol". */
  readonly by: "number" | "name" | "both" | "short";
  /** What was written, normalised: legal form, issuer, number and year. For a name, the year written beside it. */
  readonly form?: string;
  readonly issuer?: string;
  readonly number?: string;
  readonly year?: number;
  /** How the year stands beside a name: "the 2003 Protocol", "the Vienna Convention of 1963 on Consular Relations", "the Protocol (2003)", "the Protocol, adopted in 2003". */
  readonly yearAs?: "before" | "inside" | "after" | "adopted";
  /** Offsets of the parts, for fixes. */
  readonly formSpan?: Span;
  readonly numberSpan?: Span;
  readonly yearSpan?: Span;
  readonly titleSpan?: Span;
  /** Keys that the title or name written beside the number stands for. */
  readonly titleKeys?: readonly string[];
  /** The name stands beside the number in brackets, and is no title after "tentang". */
  readonly apposed?: boolean;
  /** The first of the pinpoints. */
  readonly pinpoint?: Pinpoint;
  /** The provisions named with it ("Articles 6 and 7 of ..."). */
  readonly pinpoints?: readonly Pinpoint[];
  readonly zone: number;
}

/** One key inside a citation: `[@palermo-protocol, art. 3(a)]` has one. */
export interface Citation {
  /** Offsets of the key itself, without the at sign. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The whole bracket, or the bare `@key`. */
  readonly groupStart: number;
  readonly groupEnd: number;
  /** The first provision named after the key. */
  readonly locator?: Pinpoint;
  /** All of them ("arts. 6 and 7"). */
  readonly locators?: readonly Pinpoint[];
  /** The key stands without brackets: "@actip says ...". */
  readonly bare?: boolean;
  /** It stands without brackets and no instrument has it: as likely the name of an account ("@BNP2TKI"). */
  readonly mayBeAccount?: boolean;
  /** Text after the key that could not be read as a pinpoint. */
  readonly suffix?: string;
}

/** A suppression comment. */
export interface Directive {
  readonly kind: "next-line" | "disable" | "enable" | "file";
  /** Rule ids; empty: all rules. */
  readonly rules: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A field of a memo: front matter ("date: 2026-03-01") or a line ("Perihal: ..."). */
export interface Field {
  /** Normalised: title, date, lang, type, audience, to, from, subject, number, attachment, profile, place-date ("Jakarta, 1 Juni 2025"); otherwise the folded name. */
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Everything that was read in one block. Offsets are UTF-16 in the block's own text, so that moving the block moves nothing here. */
export interface BlockFacts {
  readonly kind: BlockKind;
  readonly quoted: boolean;
  readonly level: number;
  /** It stands in a list of sources, or in a form that others fill in. */
  readonly section: SectionKind | undefined;
  /** What the heads of the table say, of a row of one. */
  readonly columns?: string;
  /** Language by its own words; undefined: take the memo's. */
  readonly lang: Lang | undefined;
  /** How often the word "protocol" stands in it. */
  readonly protocols: number;
  /** Evidence for each language, in function words. */
  readonly english: number;
  readonly indonesian: number;
  readonly sentences: readonly Sentence[];
  readonly ranges: readonly InlineRange[];
  readonly mentions: readonly Mention[];
  readonly acronyms: readonly AcronymUse[];
  readonly definitions: readonly AcronymDefinition[];
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
  readonly directives: readonly Directive[];
  readonly fields: readonly Field[];
  /** Names of things that have several, none of which is a term of the base. */
  readonly namings: readonly Naming[];
  /** Words that have two spellings. */
  readonly spellings: readonly PlacedSpelling[];
  /** All letters are capitals: case tells nothing here. */
  readonly capitals: boolean;
}

/** A block while it is being read: its text and tokens. Valid only during the call that hands it over. */
export interface BlockView {
  readonly text: string;
  readonly kind: BlockKind;
  readonly quoted: boolean;
  readonly section: SectionKind | undefined;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly tokens: Tokens;
  /** Vocabulary id of each token, -1 for a word that the base does not have. */
  readonly ids: Int32Array;
  /** Bits of `zone` of each token. */
  readonly zones: Uint8Array;
  readonly ranges: readonly InlineRange[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
}
