import type { Question } from "./askedOfDefined.js";
import type { Block, MemoEvent, Subject } from "./block.js";
import type { Lang, Level } from "./concept.js";
import type { DefinedAcronym } from "./definedAcronyms.js";
import type { BlockFacts, BlockView } from "./facts.js";
import type { Lexicon } from "./lexicon.js";

/** A rule's level as the user sets it. */
export type RuleLevel = Level | "off";

/** What a checker is asked to do, parsed from the user's settings. */
export interface CheckSettings {
  /** Levels that differ from the rules' defaults. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Style profiles in force ("un", "asean"). */
  readonly profiles: readonly string[];
  /** Acronyms that need no definition, besides the built-in list; as written. */
  readonly exemptAcronyms: readonly string[];
}

/** The settings where the user sets nothing. */
export const defaultCheckSettings: CheckSettings = { rules: {}, profiles: [], exemptAcronyms: [] };

/** What rules may know besides the block or subject that they look at; the same for a whole memo. */
export interface RuleContext {
  readonly lexicon: Lexicon;
  readonly settings: CheckSettings;
  /** The document is a memo, not any Markdown file: form and unknown acronyms are checked. */
  readonly isMemo: boolean;
  /** Language of the memo as a whole; that of blocks whose own words do not tell. */
  readonly lang: Lang;
  /** Date of the memo (ISO), or today's. */
  readonly date: string;
  /** The date stands in the memo. */
  readonly dated: boolean;
  /** The memo cites by key somewhere. */
  readonly cites: boolean;
  /** The front matter names a bibliography of the memo's own. */
  readonly ownBibliography: boolean;
  /** Keys of the entries of the memo's own list of sources. */
  readonly sourceKeys: readonly string[];
  /** The memo is one sentence as yet: what is to follow is not written. */
  readonly isOneSentence: boolean;
  /** A few sentences without a head: a passage, not yet a memo. */
  readonly isPassage: boolean;
  /** How often the memo speaks of a protocol at all. */
  readonly protocols: number;
  /** Headings that open an annex, in order: in an annex an acronym may be spelled out anew. */
  readonly annexes: readonly Block[];
  /** The acronyms that the memo itself spells out. Looked at only where a finding may turn on it: each change of them concerns all who looked. */
  readonly defined: readonly DefinedAcronym[];
  /** The answer to a question about them; a change concerns only those who would be told otherwise. For block rules. */
  ofDefined<Answer extends string | boolean | undefined>(question: Question<Answer>): Answer;
}

/** A fix as a rule gives it: offsets in the block of the finding, unless `at` names an event elsewhere. */
export interface FixDraft {
  readonly title: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string; readonly at?: MemoEvent }[];
  readonly safe?: boolean;
}

/** A finding as a rule gives it. */
export interface FindingDraft {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** Only where it differs from the rule's default. */
  readonly level?: Level;
  readonly fixes?: readonly FixDraft[];
  readonly source?: string;
}

interface RuleBase {
  /** Same as the file's name; never renamed once released. */
  readonly id: string;
  readonly defaultLevel: Level;
}

/** What a block holds; bits. */
export const blockHas = {
  words: 1,
  mention: 2,
  /** A mention of an acronym. */
  acronym: 4,
  /** A mention of a discouraged or obsolete form. */
  wrong: 8,
  /** A mention of something that was renamed. */
  renamed: 16,
  definition: 32,
  reference: 64,
  citation: 128,
  frontMatter: 256,
  /** An acronym, whether the base knows it or not. */
  acronymUse: 512,
} as const;

/** A rule that looks at one block at a time; its verdict depends on nothing outside the block but the context. */
export interface BlockRule extends RuleBase {
  readonly scope: "block";
  /** Bits of `blockHas`: a block that holds none of these is passed over. */
  readonly needs: number;
  check(block: BlockView, facts: BlockFacts, context: RuleContext): Iterable<FindingDraft>;
}

/** A rule that looks at all events of one subject across the memo: one acronym, one concept, one instrument, or the memo's own fields. */
export interface SubjectRule extends RuleBase {
  readonly scope: "acronym" | "term" | "instrument" | "memo";
  check(subject: Subject, context: RuleContext): Iterable<SubjectFindingDraft>;
}

/** A finding on an event: `start` and `end` count from the event's start (default: the whole event). */
export interface SubjectFindingDraft {
  readonly event: MemoEvent;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
  readonly level?: Level;
  /** Edits' offsets count from the start of the event that they name (default: the finding's event). */
  readonly fixes?: readonly FixDraft[];
  readonly source?: string;
}

export type Rule = BlockRule | SubjectRule;
