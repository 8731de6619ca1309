/** What the server and its clients say to each other beyond the Language Server Protocol. */
export const messages = {
  /** Notification, server to client: state of one document (`DocumentStatus`). */
  status: "policyDrafting/status",
  /** Request, server to client: texts of files that match a glob in the workspace (`ReadFilesParams` to `ReadFilesResult`). */
  readFiles: "policyDrafting/readFiles",
  /** Request, server to client: the compiled terminology, where the server has no disk (no parameters, gives its bytes). */
  terminology: "policyDrafting/terminology",
  /** Notification, client to server: the line on which the cursor stands (`CursorParams`); only needed in focus mode. */
  cursor: "policyDrafting/cursor",
  /** Notification, server to client: the workspace's packs have changed the terminology (no parameters). */
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
  /** `{ text, term, longForm?, instead?, lang? }`: the text of a workspace's pack with the term added, and the line of its concept. */
  addTermToPack: "policyDrafting.addTermToPack",
  /** `{ seen? }`: what has changed in the legal status of instruments since `seen`, for those that memos of the workspace cite, and what to give as `seen` next time. */
  instrumentChanges: "policyDrafting.instrumentChanges",
} as const;

/** Commands that code actions name and that a client runs; offered only to clients that list them in `InitializationOptions`. */
export const clientCommands = {
  /** Argument: `{ term, longForm?, lang?, uri }`. */
  addTerm: "policyDrafting.addTermToWorkspace",
  /** Argument: `{ rule, uri }`. */
  ignoreRule: "policyDrafting.ignoreRuleInWorkspace",
} as const;

/** Where workspace packs stand, in every workspace folder. */
export const packGlob = ".policy-drafting/*.{yaml,yml}";

/** Memos of a workspace, for references and workspace symbols; a plain text file may be anything, and is not read. */
export const memoGlob = "**/*.{memo,md,qmd}";

/** What a client may send as `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `policyDrafting/readFiles`. */
  readonly readFiles: boolean;
  /** The client shows `policyDrafting/status`. */
  readonly status: boolean;
  /** The client wants `policyDrafting/packsChanged`. */
  readonly packs: boolean;
  /** Ids of client commands that the client runs. */
  readonly commands: readonly string[];
  /** Settings for clients that cannot be asked for them: the value of `policyDrafting`. */
  readonly settings: unknown;
}

/** State of one document. */
export interface DocumentStatus {
  readonly uri: string;
  readonly state: "checking" | "ready" | "off";
  /** Findings in the document. */
  readonly findings: number;
  /** Findings beyond the number that is sent at most. */
  readonly hidden: number;
  /** Why it is off, or what is to be known besides. */
  readonly reason?: string;
}

/** Asks for the texts of files. */
export interface ReadFilesParams {
  /** Glob over the whole workspace. */
  readonly pattern: string;
  /** At most this many files. */
  readonly limit?: number;
}

/** Answers `ReadFilesParams`. */
export interface ReadFilesResult {
  /** `tooLarge` is the length in bytes of a file that is too large to be read; its text is then empty. */
  readonly files: readonly { readonly uri: string; readonly text: string; readonly tooLarge?: number }[];
}

/** Says where the cursor stands. */
export interface CursorParams {
  readonly uri: string;
  readonly line: number;
}

/** A language as an argument says it, English where it says none. */
export function langOf(value: unknown): "en" | "id" {
  return value === "id" ? "id" : "en";
}

/** Reads `initializationOptions`; whatever is wrong counts as absent. */
export function readInitializationOptions(value: unknown): InitializationOptions {
  const record = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  return {
    readFiles: record.readFiles === true,
    status: record.status === true,
    packs: record.packs === true,
    commands: Array.isArray(record.commands) ? record.commands.filter((id): id is string => typeof id === "string") : [],
    settings: record.settings,
  };
}
