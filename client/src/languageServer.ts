import * as vscode from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, State } from "vscode-languageclient";
import { readFiles } from "./files.js";
import { clientCommands, type DocumentStatus, type InitializationOptions, messages, type ReadFilesParams } from "./protocol.js";
import { reasonOf } from "./reason.js";

/** A client for one run of the server, and what has to be let go of after it. */
export interface Run {
  readonly client: BaseLanguageClient;
  readonly dispose?: () => void;
}

/** What differs between desktop and web. */
export interface Host {
  /** Makes a client that is not started yet. */
  makeRun(options: LanguageClientOptions): Promise<Run>;
  /** The compiled terminology, for a server that has no disk. */
  readTerminology(): Promise<Uint8Array>;
}

/** Whether the server can be asked, and why not. */
export type ServerState = { readonly kind: "starting" | "running" } | { readonly kind: "stopped"; readonly reason: string };

const languages = ["policy-memo", "markdown", "plaintext", "quarto"];
const packPattern = "**/.policy-drafting/*.{yaml,yml}";
/** Other schemes hold what nobody writes here: old versions, output, chat. */
const schemes = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-test-web"];

/** The language server: started, restarted, stopped, asked. */
export class LanguageServer implements vscode.Disposable {
  readonly #host: Host;
  readonly #output: vscode.LogOutputChannel;
  readonly #stateChanged = new vscode.EventEmitter<ServerState>();
  readonly #told = new vscode.EventEmitter<DocumentStatus>();
  readonly #packsChanged = new vscode.EventEmitter<void>();
  #run: Run | undefined;
  #starting: Promise<void> | undefined;
  #state: ServerState = { kind: "stopped", reason: "It has not been started yet." };

  /** Fires when the server starts, runs or stops. */
  readonly onDidChangeState = this.#stateChanged.event;
  /** Fires when the server tells how a document stands. */
  readonly onDidTellStatus = this.#told.event;
  /** Fires when the workspace's packs have changed the terminology. */
  readonly onDidChangePacks = this.#packsChanged.event;

  constructor(host: Host, output: vscode.LogOutputChannel) {
    this.#host = host;
    this.#output = output;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server, unless it runs or is being started. */
  start(): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      this.#setState({ kind: "stopped", reason: reasonOf(error) });
      throw error;
    });
    return this.#starting;
  }

  /** Ends the server and starts a fresh one. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Ends the server, whatever state it is in. */
  async stop(): Promise<void> {
    await this.#starting?.catch(() => undefined);
    const run = this.#run;
    this.#run = undefined;
    this.#starting = undefined;
    if (!run) return;
    try {
      await run.client.dispose();
    } catch (error) {
      this.#output.warn(`The server did not end in good order: ${reasonOf(error)}`);
    } finally {
      run.dispose?.();
      this.#setState({ kind: "stopped", reason: "It was stopped." });
    }
  }

  /** Asks the server to run one of its commands. */
  async ask<T>(command: string, argument: object, token?: vscode.CancellationToken): Promise<T> {
    const client = await this.#running();
    const params = { command, arguments: [argument] };
    // A token that is not there must not be passed on: it would count as a second parameter.
    return token
      ? client.sendRequest<T>("workspace/executeCommand", params, token)
      : client.sendRequest<T>("workspace/executeCommand", params);
  }

  /** Tells the server something; nothing happens while it does not run. */
  tell(message: string, params: object): void {
    if (this.#state.kind === "running") void this.#run?.client.sendNotification(message, params).catch(() => undefined);
  }

  dispose(): void {
    void this.stop();
    this.#stateChanged.dispose();
    this.#told.dispose();
    this.#packsChanged.dispose();
  }

  async #running(): Promise<BaseLanguageClient> {
    await this.start();
    if (!this.#run) throw new Error("The server does not run.");
    return this.#run.client;
  }

  async #start(): Promise<void> {
    this.#setState({ kind: "starting" });
    const run = await this.#host.makeRun(this.#options());
    this.#run = run;
    const { client } = run;
    client.onRequest(messages.readFiles, (params: ReadFilesParams) => readFiles(params, this.#output));
    client.onRequest(messages.terminology, () => this.#host.readTerminology());
    client.onNotification(messages.status, (status: DocumentStatus) => this.#told.fire(status));
    client.onNotification(messages.packsChanged, () => this.#packsChanged.fire());
    client.onDidChangeState(({ newState }) => {
      if (this.#run !== run) return;
      if (newState === State.Running) this.#setState({ kind: "running" });
      else if (newState === State.Starting) this.#setState({ kind: "starting" });
      else this.#setState({ kind: "stopped", reason: "The server ended." });
    });
    try {
      await client.start();
    } catch (error) {
      this.#run = undefined;
      run.dispose?.();
      throw error;
    }
  }

  #options(): LanguageClientOptions {
    const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
    const served = [...new Set([...schemes, ...folders])];
    const initializationOptions: InitializationOptions = {
      readFiles: true,
      status: true,
      packs: true,
      commands: Object.values(clientCommands),
      settings: null,
    };
    return {
      documentSelector: served.flatMap((scheme) => [
        ...languages.map((language) => ({ scheme, language })),
        { scheme, pattern: packPattern },
      ]),
      initializationOptions,
      outputChannel: this.#output,
      diagnosticPullOptions: { onChange: true, onFocus: true },
      markdown: { isTrusted: false, supportHtml: false },
    };
  }

  #setState(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

/** The server serves this document. */
export function isServed(document: vscode.TextDocument): boolean {
  return languages.includes(document.languageId) || /\/\.policy-drafting\/[^/]+\.ya?ml$/.test(document.uri.path);
}
