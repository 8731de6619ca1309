import {
  type ClientCapabilities,
  CodeActionTriggerKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  DocumentHighlightKind,
  ErrorCodes,
  InlayHintKind,
  MarkupKind,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { BaselineWatch, baselineFor } from "./baselines.js";
import type { CommandHost } from "./commands.js";
import { Diagnostics, shownFindings, tellChecking } from "./diagnostics.js";
import type { Memo } from "./engine/memo.js";
import { practiceFor } from "./features/citation/formatCitation.js";
import { codeActions, fixAllKind, updateListKind } from "./features/codeActions.js";
import { completion, completionCard } from "./features/completion.js";
import { definition } from "./features/definition.js";
import { documentLinks } from "./features/documentLinks.js";
import { documentSymbols } from "./features/documentSymbols.js";
import { foldingRanges } from "./features/foldingRanges.js";
import { hover } from "./features/hover.js";
import { inlayHints } from "./features/inlayHints.js";
import { occurrences, soughtAt } from "./features/references.js";
import { nameProblem, prepareRename, rename } from "./features/rename.js";
import { semanticTokens, tokenModifiers, tokenTypes } from "./features/semanticTokens.js";
import { workspaceSymbols } from "./features/workspaceSymbols.js";
import { makeGuard } from "./guard.js";
import type { FileText, Platform } from "./platform.js";
import {
  clientCommands,
  type InitializationOptions,
  langOf,
  messages,
  packGlob,
  readInitializationOptions,
  serverCommands,
} from "./protocol.js";
import { Rehearsal } from "./rehearsal.js";
import { rules } from "./rules/index.js";
import { type OpenDocument, Session } from "./session.js";
import { SettingsStore } from "./settingsStore.js";
import { toCodeAction, toCompletionItem, toDocumentSymbol, toFoldingRange, toWorkspaceEdit, toWorkspaceSymbol } from "./toLsp.js";

const clientPatienceMs = 10_000;
const mostSuggestions = 3;
const semanticDetail = { full: true, range: true } as const;

/** Serves a connection until it closes. The platform brings what the server cannot do by itself. */
export function startServer(connection: Connection, platform: Platform): void {
  const log = (message: string) => connection.console.error(message);
  const rehearsal = new Rehearsal();
  const guard = makeGuard(log, () => rehearsal.heard());
  let capabilities: ClientCapabilities = {};
  let options: InitializationOptions = readInitializationOptions(undefined);
  let folders: readonly string[] = [];
  let diagnostics: Diagnostics | undefined;
  const watch = (...patterns: readonly string[]) => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: patterns.map((globPattern) => ({ globPattern })) })
        .catch(() => undefined);
  };
  const baselines = new BaselineWatch(watch);
  const store = new SettingsStore(connection, log, (settings) => baselines.see(settings));
  /** What a client shows besides diagnostics, and does not ask for again by itself. */
  const refreshViews = () => {
    if (capabilities.workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh().catch(() => undefined);
    if (capabilities.workspace?.semanticTokens?.refreshSupport) void connection.languages.semanticTokens.refresh().catch(() => undefined);
  };

  const readFiles = async (pattern: string, limit: number): Promise<readonly FileText[]> => {
    if (!options.readFiles) return (await platform.readFiles?.(folders, pattern, limit)) ?? [];
    const answer: unknown = await patiently(
      connection.sendRequest(messages.readFiles, { pattern, limit }),
      `the client did not read ${pattern}`,
    );
    const files = (answer as { files?: unknown } | null)?.files;
    return Array.isArray(files) ? files.filter(isFileText) : [];
  };

  const session = new Session({
    platform,
    rules,
    log,
    readFiles: (pattern, limit) =>
      readFiles(pattern, limit).catch((error: unknown) => {
        log(`Files could not be read: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }),
    settingsFor: (uri) => store.settingsFor(uri, folders),
    baselineFor: (uri, settings) => baselineFor(uri, settings, folders, { readFiles, log }),
    changed: (document) => diagnostics?.changed(document),
    allChanged: () => diagnostics?.allChanged(),
    packsChanged: () => {
      refreshViews();
      if (options.packs) void connection.sendNotification(messages.packsChanged);
    },
  });

  connection.onInitialize((params) => {
    capabilities = params.capabilities;
    options = readInitializationOptions(params.initializationOptions);
    folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
    store.initialize(capabilities, options.settings);
    const pull = capabilities.textDocument?.diagnostic !== undefined;
    diagnostics = new Diagnostics(
      connection,
      { pull, refresh: capabilities.workspace?.diagnostics?.refreshSupport === true, status: options.status },
      guard,
      () => session,
    );
    return { capabilities: serverCapabilities(pull), serverInfo: { name: "policy-drafting" } };
  });

  connection.onInitialized(
    guard.notification("initialized", async () => {
      if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
        void connection.client.register(DidChangeConfigurationNotification.type, { section: "policyDrafting" }).catch(() => undefined);
      watch(`**/${packGlob}`, "**/.policy-drafting");
      if (capabilities.workspace?.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(
          guard.notification("workspaceFolders", (event) => {
            const removed = new Set(event.removed.map((folder) => folder.uri));
            folders = [...folders.filter((uri) => !removed.has(uri)), ...event.added.map((folder) => folder.uri)];
            store.forget();
            return session.reloadPacks();
          }),
        );
      await session.lexicon();
      diagnostics?.publishPacks();
    }),
  );

  connection.onDidChangeConfiguration(
    guard.notification("didChangeConfiguration", async (params) => {
      store.changed(params.settings);
      await session.reloadSettings();
      refreshViews();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification("didChangeWatchedFiles", async (params) => {
      const packs = params.changes.some((change) => /\/\.policy-drafting(?:\/|$)/.test(change.uri));
      if (packs) await session.reloadPacks();
      if (params.changes.some((change) => baselines.concerns(change.uri))) await session.reloadSettings();
    }),
  );

  connection.onDidOpenTextDocument(
    guard.notification("didOpen", ({ textDocument }) => {
      const document = session.open(textDocument.uri, textDocument.languageId, textDocument.version, textDocument.text);
      if (options.status) tellChecking(connection, document);
      // A client that pulls is told by the report that it asks for; the status must not wait for it.
      return document.ready.then(() => {
        diagnostics?.opened(document);
        if (platform.rehearses)
          void rehearsal.begin(document).then((done) => {
            if (done) platform.rehearsed?.();
          });
      });
    }),
  );
  connection.onDidChangeTextDocument(
    guard.notification("didChange", ({ textDocument, contentChanges }) =>
      session.change(textDocument.uri, textDocument.version, contentChanges),
    ),
  );
  connection.onDidCloseTextDocument(
    guard.notification("didClose", ({ textDocument }) => {
      const document = session.close(textDocument.uri);
      if (document) diagnostics?.closed(document);
    }),
  );
  connection.onNotification(
    messages.cursor,
    guard.notification("cursor", async (params: unknown) => {
      const { uri, line } = (params ?? {}) as { uri?: unknown; line?: unknown };
      const document = typeof uri === "string" ? await session.document(uri) : undefined;
      if (!document || document.heldLine === undefined || document.heldLine === line) return;
      delete document.heldLine;
      if (document.settings.focusMode) diagnostics?.revealed(document);
    }),
  );

  /** Most handlers ask one memo one thing. */
  const ask =
    <P extends { textDocument: { uri: string } }, R>(empty: R, answer: (memo: Memo, params: P, document: OpenDocument) => R | Promise<R>) =>
    async (params: P): Promise<R> => {
      const document = await session.document(params.textDocument.uri);
      return document?.memo ? answer(document.memo, params, document) : empty;
    };

  connection.languages.diagnostics.on(
    guard.request("diagnostic", { kind: DocumentDiagnosticReportKind.Full, items: [] }, async (params) => {
      const document = await session.document(params.textDocument.uri);
      if (!document || !diagnostics) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      return diagnostics.report(document, params.previousResultId);
    }),
  );
  connection.onHover(
    guard.request(
      "hover",
      null,
      ask(null, (memo, params, document) => {
        const found = hover(memo, params.position, practiceFor(document.settings.citationPractice, memo.context.lang));
        return found ? { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: found.range } : null;
      }),
    ),
  );
  connection.onCompletion(
    guard.request(
      "completion",
      null,
      ask(null, (memo, params) => {
        const { items, incomplete } = completion(memo, params.position, params.context?.triggerCharacter);
        return { isIncomplete: incomplete, items: items.map((item) => toCompletionItem(item, memo.context.lang)) };
      }),
    ),
  );
  connection.onCompletionResolve(async (item, token) =>
    guard.request("completionResolve", item, async () => {
      const { concept, lang } = (item.data ?? {}) as { concept?: unknown; lang?: unknown };
      const card = typeof concept === "string" ? completionCard(await session.lexicon(), concept, langOf(lang)) : undefined;
      return card === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: card } };
    })(item, token),
  );
  connection.onCodeAction(
    guard.request(
      "codeAction",
      [],
      ask([], async (memo, params, document) => {
        // Suggestions cost a search, so they wait until the menu is really opened; until then not even their module is run.
        const invoked = params.context.triggerKind !== CodeActionTriggerKind.Automatic;
        const { suggestCitations } = invoked ? await import("./features/suggest.js") : {};
        const shown = visible(document, memo);
        const actions = codeActions({
          memo,
          range: params.range,
          uri: document.uri,
          ...(params.context.only ? { only: params.context.only } : {}),
          citations: { style: document.settings.citationStyle, practice: document.settings.citationPractice },
          commands: {
            ...(options.commands.includes(clientCommands.addTerm) ? { addTerm: clientCommands.addTerm } : {}),
            ...(options.commands.includes(clientCommands.ignoreRule) ? { ignoreRule: clientCommands.ignoreRule } : {}),
          },
          ...(shown ? { shown: (finding) => shown.has(finding) } : {}),
          ...(suggestCitations ? { suggest: () => suggestCitations(memo, { range: params.range, limit: mostSuggestions }) } : {}),
        });
        return actions.map((action) => toCodeAction(memo, action, document.uri, versionOf(document), params.context.diagnostics));
      }),
    ),
  );
  connection.onDefinition(
    guard.request(
      "definition",
      null,
      ask(null, (memo, params) => definition(memo, params.position).map((range) => ({ uri: params.textDocument.uri, range }))),
    ),
  );
  connection.onReferences(
    guard.request(
      "references",
      [],
      ask([], async (memo, params, document) => {
        const sought = soughtAt(memo, params.position);
        if (!sought) return [];
        const memos = await session.workspaceMemos();
        // The memo that was asked about comes first.
        const ordered = new Map([[document.uri, memo], ...memos]);
        return [...ordered].flatMap(([uri, one]) =>
          occurrences(one, sought)
            .filter((place) => params.context.includeDeclaration || !place.defines)
            .map((place) => ({ uri, range: place.range })),
        );
      }),
    ),
  );
  connection.onDocumentHighlight(
    guard.request(
      "documentHighlight",
      null,
      ask(null, (memo, params) => {
        const sought = soughtAt(memo, params.position);
        const kind = (defines: boolean) => (defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read);
        return sought ? occurrences(memo, sought).map((place) => ({ range: place.range, kind: kind(place.defines) })) : null;
      }),
    ),
  );
  connection.onPrepareRename(
    guard.request(
      "prepareRename",
      null,
      ask(null, (memo, params) => {
        const found = prepareRename(memo, params.position);
        return found ? { range: found.range, placeholder: found.text } : null;
      }),
    ),
  );
  connection.onRenameRequest(
    guard.request(
      "rename",
      null,
      ask(null, (memo, params, document) => {
        const problem = nameProblem(params.newName);
        if (problem) throw new ResponseError(ErrorCodes.InvalidParams, problem);
        const edits = rename(memo, params.position, params.newName);
        if (!edits) throw new ResponseError(ErrorCodes.InvalidParams, "Only acronyms and terms can be renamed.");
        return toWorkspaceEdit(document.uri, versionOf(document), edits);
      }),
    ),
  );
  connection.onDocumentSymbol(
    guard.request(
      "documentSymbol",
      [],
      ask([], (memo) => documentSymbols(memo).map(toDocumentSymbol)),
    ),
  );
  connection.onWorkspaceSymbol(
    guard.request("workspaceSymbol", [], async (params) =>
      workspaceSymbols(await session.workspaceMemos(), params.query).map(toWorkspaceSymbol),
    ),
  );
  connection.languages.inlayHint.on(
    guard.request(
      "inlayHint",
      [],
      ask([], (memo, params, document) =>
        document.settings.acronymHints
          ? inlayHints(memo, params.range).map((hint) => ({
              position: hint.position,
              label: hint.text,
              kind: InlayHintKind.Type,
              paddingLeft: true,
            }))
          : [],
      ),
    ),
  );
  connection.languages.semanticTokens.on(
    guard.request(
      "semanticTokens",
      { data: [] },
      ask({ data: [] }, (memo) => ({ data: semanticTokens(memo) })),
    ),
  );
  connection.languages.semanticTokens.onRange(
    guard.request(
      "semanticTokensRange",
      { data: [] },
      ask({ data: [] }, (memo, params) => ({ data: semanticTokens(memo, params.range) })),
    ),
  );
  connection.onFoldingRanges(
    guard.request(
      "foldingRange",
      [],
      ask([], (memo) => foldingRanges(memo).map(toFoldingRange)),
    ),
  );
  connection.onDocumentLinks(
    guard.request(
      "documentLink",
      [],
      ask([], (memo) => documentLinks(memo).map((link) => ({ range: link.range, target: link.url, tooltip: link.tooltip }))),
    ),
  );

  const commandHost: CommandHost = {
    session,
    findings: visible,
    applyEdits: async (document, label, edits) => {
      if (!capabilities.workspace?.applyEdit) return false;
      return (await connection.workspace.applyEdit({ label, edit: toWorkspaceEdit(document.uri, versionOf(document), edits) })).applied;
    },
  };
  connection.onExecuteCommand(
    guard.request("executeCommand", null, async (params) =>
      (await import("./commands.js")).runCommand(commandHost, params.command, params.arguments ?? []),
    ),
  );
  connection.onShutdown(() => {
    diagnostics?.stop();
    rehearsal.stop();
  });
  connection.listen();

  function versionOf(document: OpenDocument): number | undefined {
    return capabilities.workspace?.workspaceEdit?.documentChanges ? document.version : undefined;
  }
}

function serverCapabilities(pull: boolean): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(pull ? { diagnosticProvider: { identifier: "policy-drafting", interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    hoverProvider: true,
    completionProvider: { triggerCharacters: ["@", " "], resolveProvider: true },
    codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite", fixAllKind, updateListKind] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, ...semanticDetail },
    foldingRangeProvider: true,
    documentLinkProvider: {},
    executeCommandProvider: { commands: Object.values(serverCommands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** The findings that are seen now, or undefined where that is all of them. */
function visible(document: OpenDocument, memo: Memo): Set<unknown> | undefined {
  if (!document.baseline && !document.settings.focusMode) return undefined;
  const shown = new Set<unknown>();
  for (const { finding } of shownFindings(document, memo)) shown.add(finding);
  return shown;
}

function isFileText(value: unknown): value is FileText {
  const { uri, text } = (typeof value === "object" && value !== null ? value : {}) as { uri?: unknown; text?: unknown };
  return typeof uri === "string" && typeof text === "string";
}

function patiently<T>(promise: Promise<T>, complaint: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(complaint)), clientPatienceMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
