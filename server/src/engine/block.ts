import type { Asked } from "./askedOfDefined.js";
import type { BlockGroup } from "./blockList.js";
import type { Lang } from "./concept.js";
import type { DatedStep } from "./datedSteps.js";
import type { AcronymDefinition, AcronymUse, BlockFacts, Citation, Field, Reference } from "./facts.js";
import type { Finding } from "./finding.js";
import type { Mention } from "./matcher.js";
import type { Naming } from "./namings.js";
import type { plainUse } from "./plainUse.js";
import type { Spelling } from "./spellings.js";

/** What an event tells the memo model. */
export type EventData =
  | { readonly kind: "acronym-use"; readonly use: AcronymUse }
  | { readonly kind: "acronym-definition"; readonly definition: AcronymDefinition }
  | { readonly kind: "long-form"; readonly mention: Mention }
  /** The long form of an acronym that only the memo spells out. */
  | { readonly kind: "own-long-form"; readonly zone: number }
  /** A name of a concept that has several. `plain`: whether in running prose (see `plainUse`), once somebody asked. */
  | { readonly kind: "term"; readonly mention: Mention; plain?: ReturnType<typeof plainUse> }
  /** One of the names of a thing that has several (see `namings`). */
  | { readonly kind: "naming"; readonly naming: Naming }
  /** The first word of the block that has two spellings and goes this way (see `spellings`), and how many go it. */
  | { readonly kind: "spelling"; readonly spelling: Spelling; readonly count: number }
  /** `cited`: a citation stands directly behind it, whatever its key. */
  | { readonly kind: "reference"; readonly reference: Reference; readonly cited: boolean }
  | { readonly kind: "citation"; readonly citation: Citation }
  | { readonly kind: "field"; readonly field: Field }
  /** An entry of the memo's own list of sources (see `sourceEntries`). */
  | { readonly kind: "source-entry"; readonly key: string }
  /** A step of a list that begins with its day, or a line that opens or closes such a list (see `datedSteps`). */
  | { readonly kind: "step"; readonly step: DatedStep }
  /** A heading that opens an annex. */
  | { readonly kind: "annex" }
  /** A line that names the kind of paper: "MEMORANDUM", "Nota Dinas". */
  | { readonly kind: "paper" };

/**
 * Something that memo-wide rules must know, at its place in its block. All but its block and language move with edits inside the block
 * as long as what the event says apart from its place stays the same (see `signOf`).
 */
export interface MemoEvent {
  readonly block: Block;
  start: number;
  end: number;
  data: EventData;
  /** Text and facts of the block as the event was read in them. */
  text: string;
  facts: BlockFacts;
  /** Language of the sentence. */
  readonly lang: Lang | undefined;
  /** Its sign, once it was compared. */
  sign?: string;
}

/** All events of one acronym, concept or instrument, in the order of the memo. */
export interface Subject {
  /** "acronym:tppo", "term:142", "instrument:uu-21-2007" or "memo:". */
  readonly key: string;
  readonly scope: "acronym" | "term" | "instrument" | "memo";
  /** What stands after the colon of the key. */
  readonly name: string;
  /** In the order of the memo; the same list until one of them says something else. */
  events(): readonly MemoEvent[];
  /**
   * The same events in runs of neighbours. A change makes a new list of one run only: what is summed up by run need not be summed up anew for a whole memo with every key.
   */
  eventRuns(): readonly (readonly MemoEvent[])[];
  /** Of an acronym whose long form the base does not have: where the memo writes it, in order. Not among the events. */
  ownLongForms(): readonly MemoEvent[];
}

/** One block of a living memo: its text, what was read in it, and its own findings. */
export interface Block {
  text: string;
  facts: BlockFacts;
  /** Order in the memo: smaller comes first. */
  order: number;
  group: BlockGroup;
  /** State in which the block begins and ends (see `cutBlock`). */
  entry: string;
  exit: string;
  lineCount: number;
  contentStart: number;
  contentEnd: number;
  findings: readonly Finding[];
  /** Parts of the context that its rules have looked at (bits kept by the memo). */
  lookedAt: number;
  /** What its rules have asked of the acronyms that the memo spells out, with the answers. */
  asked: readonly Asked[] | undefined;
  /** Findings of memo-wide rules that stand in this block, by subject. */
  subjectFindings: Map<string, Finding[]> | undefined;
  /** Events by subject key. */
  events: Map<string, MemoEvent[]> | undefined;
}
