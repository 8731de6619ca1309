import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from "vscode-languageserver/browser";
import { messages } from "./protocol.js";
import { startServer } from "./server.js";

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

startServer(connection, {
  rehearses: true,
  // A worker has no files: the client, which knows where the extension lies, hands the terminology over.
  loadBase: () => connection.sendRequest<Uint8Array>(messages.terminology),
  today: () => new Date().toISOString().slice(0, 10),
});
