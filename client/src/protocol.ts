/** What the server and its clients say to each other beyond the Language Server Protocol. A test holds this against the server's own words. */
export const messages = {
  status: "policyDrafting/status",
  readFiles: "policyDrafting/readFiles",
  terminology: "policyDrafting/terminology",
  cursor: "policyDrafting/cursor",
  packsChanged: "policyDrafting/packsChanged",
} as const;

/** Commands that the server runs by `workspace/executeCommand`. */
export const serverCommands = {
  suggestCitations: "policyDrafting.suggestCitations",
  lookUp: "policyDrafting.lookUp",
  listOfAcronyms: "policyDrafting.listOfAcronyms",
  listOfInstruments: "policyDrafting.listOfInstruments",
  bibliography: "policyDrafting.bibliography",
  fixAll: "policyDrafting.fixAll",
  formatCitation: "policyDrafting.formatCitation",
  references: "policyDrafting.references",
  addTermToPack: "policyDrafting.addTermToPack",
  instrumentChanges: "policyDrafting.instrumentChanges",
} as const;

/** Commands that the server's code actions name and that this client runs. */
export const clientCommands = {
  addTerm: "policyDrafting.addTermToWorkspace",
  ignoreRule: "policyDrafting.ignoreRuleInWorkspace",
} as const;

/** What this client tells the server about itself at the start. */
export interface InitializationOptions {
  readonly readFiles: boolean;
  readonly status: boolean;
  readonly packs: boolean;
  readonly commands: readonly string[];
  readonly settings: unknown;
}

/** State of one document. */
export interface DocumentStatus {
  readonly uri: string;
  readonly state: "checking" | "ready" | "off";
  readonly findings: number;
  readonly hidden: number;
  readonly reason?: string;
}

/** Asks for the texts of files. */
export interface ReadFilesParams {
  readonly pattern: string;
  readonly limit?: number;
}

/** Answers `ReadFilesParams`. */
export interface ReadFilesResult {
  readonly files: readonly { readonly uri: string; readonly text: string; readonly tooLarge?: number }[];
}

/** Says where the cursor stands. */
export interface CursorParams {
  readonly uri: string;
  readonly line: number;
}

/** A concept that look-up found. */
export interface LookUpResult {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly detail: string;
  readonly matched: string;
  readonly status: "preferred" | "admitted" | "discouraged" | "obsolete";
  readonly replacements?: readonly string[];
  readonly english?: string;
  readonly indonesian?: string;
  readonly definition?: string;
  readonly url?: string;
  readonly unverified: boolean;
  readonly score: number;
}

/** An instrument that a passage may cite. */
export interface Suggestion {
  readonly key: string;
  readonly title: string;
  readonly pinpoint?: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A place in a document; lines and characters count from 0. */
export interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** An instrument whose legal status is another than before, and the memos that cite it. */
export interface InstrumentChange {
  readonly key: string;
  readonly label: string;
  readonly words: string;
  readonly memos: readonly { readonly uri: string; readonly ranges: readonly Place[] }[];
}

/** What to tell of changed instruments, and what to remember until the next question. */
export interface InstrumentReport {
  readonly seen: Readonly<Record<string, string>>;
  readonly changes: readonly InstrumentChange[];
  readonly message?: string;
}

/** A list for the end of a memo, and where the memo already has one. */
export interface MemoList {
  readonly lines: readonly unknown[];
  readonly markdown: string;
  readonly range?: Place;
  readonly text?: string;
  readonly stale?: boolean;
}
