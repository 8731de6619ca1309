/**
 * The floor: a server on `vscode-languageserver` that keeps the text and answers. It publishes as many diagnostics as it is told to
 * (`ECHO_DIAGNOSTICS`) after every change, or answers a pull with `unchanged`, and does nothing else.
 */
import {
  createConnection,
  DidChangeConfigurationNotification,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const count = Number(process.env.ECHO_DIAGNOSTICS ?? "0");
const items = Array.from({ length: count }, (_, at) => ({
  range: { start: { line: at, character: 0 }, end: { line: at, character: 8 } },
  severity: 2 as const,
  source: "echo",
  code: "term-discouraged",
  message: `"illegal immigrants" is a wording to avoid. Nobody is illegal; say what the status is. Write "migrants in an irregular situation" (${at}).`,
}));
let pull = false;

connection.onInitialize(({ capabilities }) => {
  pull = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      completionProvider: {},
      ...(pull ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    },
  };
});
documents.onDidChangeContent(({ document }) => {
  if (!pull) void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: items });
});
connection.languages.diagnostics.on(({ previousResultId }) =>
  previousResultId === "1" ? { kind: "unchanged" as const, resultId: "1" } : { kind: "full" as const, resultId: "1", items },
);
connection.onHover(() => null);
connection.onCompletion(() => []);
connection.onNotification(DidChangeConfigurationNotification.type, () => undefined);
documents.listen(connection);
connection.listen();
