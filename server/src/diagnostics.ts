import type { Connection, Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import { DocumentDiagnosticReportKind } from "vscode-languageserver";
import { type Finding, severity } from "./engine/finding.js";
import type { Memo } from "./engine/memo.js";
import { fingerprints, notInBaseline } from "./features/baseline.js";
import { unknownWords } from "./features/unknownWords.js";
import { type Guard, turn } from "./guard.js";
import { type DocumentStatus, messages } from "./protocol.js";
import { rules } from "./rules/index.js";
import type { OpenDocument, Session } from "./session.js";
import { toDiagnostic, toPackDiagnostic, toUnknownWord } from "./toLsp.js";

/** What the client can do, as far as diagnostics go. */
export interface DiagnosticsClient {
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly status: boolean;
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Most diagnostics that are sent for one file: what VS Code shows at most. */
export const mostDiagnostics = 1000;

interface Sent {
  items: readonly Diagnostic[];
  resultId: number;
  /** Revision and stamp at which `items` were made. */
  state: string;
  status: DocumentStatus | undefined;
}

/** Tells the client what is found: when it asks, or after a quiet time; only what changed. */
export class Diagnostics {
  readonly #connection: Connection;
  readonly #client: DiagnosticsClient;
  readonly #session: () => Session;
  readonly #guard: Guard;
  readonly #sent = new WeakMap<OpenDocument, Sent>();
  /** What calls off the next push of each document. */
  readonly #waiting = new Map<OpenDocument, () => void>();
  readonly #pushedPacks = new Set<string>();
  /** Counted over all documents: a client may ask for a reopened document with the id that it had before it was closed. */
  #lastResultId = 0;
  #stopped = false;

  constructor(connection: Connection, client: DiagnosticsClient, guard: Guard, session: () => Session) {
    this.#connection = connection;
    this.#client = client;
    this.#guard = guard;
    this.#session = session;
  }

  /** A document's findings may have changed. A client that pulls asks by itself after its edits. */
  changed(document: OpenDocument): void {
    if (!this.#client.pull) this.#restart(document);
  }

  /** The document is ready. A client that pulls has asked by now or will; one that does not show findings still wants its status. */
  opened(document: OpenDocument): void {
    if (!document.closed && this.#client.pull) this.#compute(document);
  }

  /** The findings of one document changed without an edit. */
  revealed(document: OpenDocument): void {
    if (!this.#client.pull) this.#restart(document, 0);
    else if (this.#client.refresh) void this.#connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  /** Everything may have changed: settings or terminology. */
  allChanged(): void {
    const session = this.#session();
    this.publishPacks(session);
    if (this.#client.pull) {
      if (this.#client.refresh) void this.#connection.languages.diagnostics.refresh().catch(() => undefined);
      return;
    }
    for (const document of session.documents) this.#restart(document, 0);
  }

  /** The document is gone: nothing of it stays on the screen. */
  closed(document: OpenDocument): void {
    this.#waiting.get(document)?.();
    this.#waiting.delete(document);
    if (!this.#client.pull) void this.#connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  }

  /** Nothing more is told. */
  stop(): void {
    this.#stopped = true;
    for (const callOff of this.#waiting.values()) callOff();
    this.#waiting.clear();
  }

  /** Answers a client that asks. */
  report(document: OpenDocument, previous: string | undefined): DocumentDiagnosticReport {
    const sent = this.#compute(document);
    const resultId = String(sent.resultId);
    if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...sent.items] };
  }

  /** Starts the quiet time of a document anew. */
  #restart(document: OpenDocument, delayMs = document.settings.delayMs): void {
    this.#waiting.get(document)?.();
    if (this.#stopped) return;
    const push = this.#guard.notification("publish", () => {
      this.#waiting.delete(document);
      this.#push(document);
    });
    this.#waiting.set(
      document,
      later(() => push(undefined), delayMs),
    );
  }

  #push(document: OpenDocument): void {
    if (document.closed || !(document.memo || document.pack || document.off)) return;
    const before = this.#sent.get(document)?.resultId;
    const sent = this.#compute(document);
    if (sent.resultId === before) return;
    void this.#connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [...sent.items] });
  }

  #compute(document: OpenDocument): Sent {
    const last = this.#sent.get(document);
    const state = `${document.memo?.revision ?? -1} ${document.stamp} ${document.settings.focusMode ? (document.heldLine ?? -1) : -1} ${document.pack ? document.version : ""}`;
    if (last && last.state === state && !document.pack) return last;
    const { items, total } = itemsOf(document, this.#session().packProblems);
    const same = last !== undefined && equal(last.items, items);
    const sent: Sent = {
      items: same ? last.items : items,
      resultId: same ? last.resultId : ++this.#lastResultId,
      state,
      status: last?.status,
    };
    this.#sent.set(document, sent);
    this.#tell(document, sent, total);
    return sent;
  }

  #tell(document: OpenDocument, sent: Sent, total: number): void {
    if (!this.#client.status || this.#stopped) return;
    const hidden = Math.max(0, total - sent.items.length);
    const status: DocumentStatus = {
      uri: document.uri,
      state: document.off ? "off" : "ready",
      findings: total,
      hidden,
      ...(document.off
        ? { reason: document.off }
        : hidden > 0
          ? { reason: `The ${sent.items.length} severest findings are shown.` }
          : document.note
            ? { reason: document.note }
            : {}),
    };
    if (sent.status && JSON.stringify(sent.status) === JSON.stringify(status)) return;
    sent.status = status;
    void this.#connection.sendNotification(messages.status, status);
  }

  /** Problems of pack files that are not open are pushed to every client: nobody else asks for them. */
  publishPacks(session = this.#session()): void {
    const open = new Set([...session.documents].filter((document) => document.pack).map((document) => document.uri));
    for (const [uri, problems] of session.packProblems) {
      if (open.has(uri)) {
        if (this.#pushedPacks.delete(uri) && this.#client.pull) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
        continue;
      }
      if (problems.length === 0 && !this.#pushedPacks.has(uri)) continue;
      void this.#connection.sendDiagnostics({ uri, diagnostics: problems.slice(0, mostDiagnostics).map(toPackDiagnostic) });
      if (problems.length > 0) this.#pushedPacks.add(uri);
      else this.#pushedPacks.delete(uri);
    }
    for (const uri of [...this.#pushedPacks]) {
      if (session.packProblems.has(uri)) continue;
      void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
      this.#pushedPacks.delete(uri);
    }
  }
}

/** Runs something after a time; after none, once the messages that have come by now are read. Gives what calls it off. */
function later(run: () => void, delayMs: number): () => void {
  if (delayMs > 0) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  }
  let isOff = false;
  // A timer of no time waits for a millisecond. In the second turn, a change that waited in the first has called this off.
  void turn()
    .then(turn)
    .then(() => {
      if (!isOff) run();
    });
  return () => {
    isOff = true;
  };
}

/** Says that a document is being read, before its first check. */
export function tellChecking(connection: Connection, document: OpenDocument): void {
  const status: DocumentStatus = {
    uri: document.uri,
    state: document.off ? "off" : "checking",
    findings: 0,
    hidden: 0,
    ...(document.off ? { reason: document.off } : {}),
  };
  void connection.sendNotification(messages.status, status);
}

/** The findings of a document that are to be seen now: those that its baseline accepts and those on the line being typed are left out. */
export function* shownFindings(document: OpenDocument, memo: Memo): Generator<{ finding: Finding; line: number }> {
  const held = document.settings.focusMode ? document.heldLine : undefined;
  const all = document.baseline ? notInBaseline(fingerprints(memo), document.baseline.baseline, document.baseline.path) : memo.findings();
  for (const { finding, placed } of all) {
    if (held !== undefined && held >= placed.line && held < placed.line + placed.block.lineCount) {
      const start = memo.positionIn(placed.block, placed.line, finding.at.start).line;
      const end = memo.positionIn(placed.block, placed.line, finding.at.end).line;
      if (start <= held && held <= end) continue;
    }
    yield { finding, line: placed.line };
  }
}

/** What is told of a document now: the severest of its findings, and how many there are. */
export function itemsOf(document: OpenDocument, packProblems: Session["packProblems"]): { items: readonly Diagnostic[]; total: number } {
  if (document.pack) {
    const problems = packProblems.get(document.uri) ?? [];
    return { items: problems.slice(0, mostDiagnostics).map(toPackDiagnostic), total: problems.length };
  }
  const { memo } = document;
  if (!memo) return { items: [], total: 0 };
  const unknown = unknownWords(memo, ruleIds).map(toUnknownWord);
  // One list for each level: the severest are sent where not all can be.
  const byLevel: { finding: Finding; line: number }[][] = [[], [], [], []];
  let total = 0;
  for (const one of shownFindings(document, memo)) {
    total++;
    const list = byLevel[severity(one.finding.level)];
    if (list && list.length < mostDiagnostics) list.push(one);
  }
  const chosen = byLevel.flat().slice(0, mostDiagnostics);
  const found = chosen.map(({ finding, line }) => toDiagnostic(memo, finding, line));
  return { items: [...found, ...unknown].slice(0, mostDiagnostics), total: total + unknown.length };
}

function equal(one: readonly Diagnostic[], other: readonly Diagnostic[]): boolean {
  return one.length === other.length && one.every((diagnostic, at) => diagnostic === other[at] || sameDiagnostic(diagnostic, other[at]));
}

function sameDiagnostic(one: Diagnostic, other: Diagnostic | undefined): boolean {
  return (
    other !== undefined &&
    one.message === other.message &&
    one.code === other.code &&
    one.severity === other.severity &&
    one.range.start.line === other.range.start.line &&
    one.range.start.character === other.range.start.character &&
    one.range.end.line === other.range.end.line &&
    one.range.end.character === other.range.end.character
  );
}
