import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { DocumentStatus } from "../../server/src/protocol.js";
import { rules as allRules } from "../../server/src/rules/index.js";
import { startServer } from "../../server/src/server.js";
import { compiledBase } from "./base.js";

/** What a test's client can do. */
export interface ClientOptions {
  /** Asks for diagnostics instead of being told. */
  readonly pull?: boolean;
  /** Rules that speak, unless `settings` says otherwise. Default: acronym-undefined alone. */
  readonly rules?: readonly string[];
  /** Answer to `workspace/configuration`; absent: the client cannot be asked and sends its settings at the start. */
  settings?: Record<string, unknown>;
  /** Files that the client reads for the server, by address; absent: it offers none. */
  files?: Record<string, string>;
  readonly commands?: readonly string[];
  readonly initializationOptions?: Record<string, unknown>;
  readonly documentChanges?: boolean;
  readonly applyEdit?: boolean;
  readonly loadBase?: () => Promise<Uint8Array>;
}

/** A client joined to a server in the same process, with what the server sent. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly published: PublishDiagnosticsParams[];
  readonly statuses: DocumentStatus[];
  readonly logged: string[];
  readonly edits: unknown[];
  readonly registered: string[];
  /** The globs of the files that the server wants to hear of. */
  readonly watched: string[];
  /** How often the server asked the client to ask again for hints, and for colours. */
  readonly viewRefreshes: { hints: number; colours: number };
  refreshes: number;
  /** How often the server said that the packs have changed the terminology. */
  packChanges: number;
  /** Resolves with the first thing that passes, now or later. */
  until<T>(look: () => T | undefined | false, what: string): Promise<T>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, ...changes: object[]): Promise<void>;
  request<R>(method: string, params: unknown): Promise<R>;
  close(): Promise<void>;
}

interface Registered {
  readonly method: string;
  readonly registerOptions?: { readonly watchers?: readonly { readonly globPattern: string }[] };
}

const patienceMs = 10_000;

/** Starts a server over streams in memory and shakes hands with it. */
export async function connect(options: ClientOptions = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, { loadBase: options.loadBase ?? (async () => compiledBase()), today: () => "2026-11-23" });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const client = {
    connection,
    published: [] as PublishDiagnosticsParams[],
    statuses: [] as DocumentStatus[],
    logged: [] as string[],
    edits: [] as unknown[],
    registered: [] as string[],
    watched: [] as string[],
    viewRefreshes: { hints: 0, colours: 0 },
    refreshes: 0,
    packChanges: 0,
  };
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => void client.published.push(params));
  connection.onNotification("policyDrafting/status", (params: DocumentStatus) => void client.statuses.push(params));
  connection.onNotification("window/logMessage", (params: { message: string }) => void client.logged.push(params.message));
  connection.onNotification("policyDrafting/packsChanged", () => void client.packChanges++);
  connection.onRequest(DiagnosticRefreshRequest.method, () => {
    client.refreshes++;
    return null;
  });
  connection.onRequest(InlayHintRefreshRequest.method, () => {
    client.viewRefreshes.hints++;
    return null;
  });
  connection.onRequest(SemanticTokensRefreshRequest.method, () => {
    client.viewRefreshes.colours++;
    return null;
  });
  connection.onRequest(RegistrationRequest.method, (params: { registrations: Registered[] }) => {
    client.registered.push(...params.registrations.map((one) => one.method));
    for (const { registerOptions } of params.registrations)
      for (const { globPattern } of registerOptions?.watchers ?? []) client.watched.push(globPattern);
    return null;
  });
  const off = Object.fromEntries(
    allRules.filter((rule) => !(options.rules ?? ["acronym-undefined"]).includes(rule.id)).map((rule) => [rule.id, "off"]),
  );
  const settings = () => ({ ...options.settings, rules: { ...off, ...(options.settings?.rules as object | undefined) } });
  connection.onRequest("workspace/configuration", (params: { items: unknown[] }) => params.items.map(settings));
  connection.onRequest("workspace/applyEdit", (params: unknown) => {
    client.edits.push(params);
    return { applied: true };
  });
  connection.onRequest("policyDrafting/readFiles", (params: { pattern: string }) => {
    const packs = params.pattern.startsWith(".policy-drafting");
    const chosen = Object.entries(options.files ?? {}).filter(([uri]) =>
      packs
        ? uri.includes("/.policy-drafting/")
        : params.pattern.includes("*")
          ? /\.(?:memo|md)$/.test(uri)
          : uri.endsWith(`/${params.pattern}`),
    );
    return { files: chosen.map(([uri, text]) => ({ uri, text })) };
  });
  connection.listen();
  const params: InitializeParams = {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: "file:///ws", name: "ws" }],
    capabilities: {
      textDocument: { ...(options.pull ? { diagnostic: {} } : {}) },
      workspace: {
        configuration: "settings" in options,
        applyEdit: options.applyEdit ?? true,
        workspaceEdit: { documentChanges: options.documentChanges ?? true },
        ...(options.pull ? { diagnostics: { refreshSupport: true } } : {}),
        inlayHint: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        didChangeConfiguration: { dynamicRegistration: true },
      },
    },
    initializationOptions: {
      status: true,
      packs: true,
      readFiles: options.files !== undefined,
      commands: options.commands ?? [],
      ...options.initializationOptions,
    },
  };
  const initialized = (await connection.sendRequest("initialize", params)) as InitializeResult;
  await connection.sendNotification("initialized", {});
  return Object.assign(client, {
    initialized,
    async until<T>(look: () => T | undefined | false, what: string): Promise<T> {
      const end = Date.now() + patienceMs;
      for (;;) {
        const found = look();
        if (found !== undefined && found !== false) return found;
        if (Date.now() > end) throw new Error(`Waited in vain for ${what}. Logged: ${client.logged.join("; ")}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    open: (uri: string, text: string, languageId = "policy-memo") =>
      connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri: string, version: number, ...changes: object[]) =>
      connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges: changes }),
    request: <R>(method: string, requestParams: unknown) => connection.sendRequest(method, requestParams) as Promise<R>,
    close: async () => {
      await connection.sendRequest("shutdown");
      connection.dispose();
      server.dispose();
      up.destroy();
      down.destroy();
    },
  });
}

/** Position of the cursor `<|>` in a text, and the text without it. */
export function cursorIn(marked: string): { text: string; position: { line: number; character: number } } {
  const offset = marked.indexOf("<|>");
  const before = marked.slice(0, offset).split("\n");
  return { text: marked.replace("<|>", ""), position: { line: before.length - 1, character: before[before.length - 1]!.length } };
}
