import * as vscode from "vscode";
import { isServed, type LanguageServer, type ServerState } from "./languageServer.js";
import type { DocumentStatus } from "./protocol.js";

/** What the status bar says, and why. */
export interface StatusView {
  readonly text: string;
  readonly tooltip: string;
  /** It is shown only beside documents that are checked. */
  readonly shown: boolean;
}

const priority = 90;

/** The item in the status bar: checking, so many findings, or off, with the reason. */
export class StatusItem implements vscode.Disposable {
  readonly #server: LanguageServer;
  readonly #item = vscode.window.createStatusBarItem("policyDrafting.status", vscode.StatusBarAlignment.Right, priority);
  readonly #documents = new Map<string, DocumentStatus>();
  readonly #subscriptions: vscode.Disposable[];
  #view: StatusView = { text: "", tooltip: "", shown: false };

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#item.name = "Policy Drafting";
    this.#item.command = "policyDrafting.showMenu";
    this.#subscriptions = [
      server.onDidChangeState(({ kind }) => {
        if (kind !== "running") this.#documents.clear();
        this.#show();
      }),
      server.onDidTellStatus((status) => {
        this.#documents.set(keyOf(vscode.Uri.parse(status.uri)), status);
        this.#show();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#documents.delete(keyOf(uri))),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
    ];
    this.#show();
  }

  get view(): StatusView {
    return this.#view;
  }

  /** How a document stands, as the server last told it. */
  of(uri: vscode.Uri): DocumentStatus | undefined {
    return this.#documents.get(keyOf(uri));
  }

  dispose(): void {
    for (const one of this.#subscriptions) one.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const view = viewOf(this.#server.state, document && isServed(document) ? (this.of(document.uri) ?? "unknown") : undefined);
    this.#view = view;
    this.#item.text = view.text;
    this.#item.tooltip = view.tooltip;
    this.#item.accessibilityInformation = { label: `${view.text.replace(/\$\([^)]*\)\s*/g, "")}. ${view.tooltip}`, role: "button" };
    if (view.shown) this.#item.show();
    else this.#item.hide();
  }
}

function viewOf(server: ServerState, document: DocumentStatus | "unknown" | undefined): StatusView {
  const shown = document !== undefined;
  if (server.kind === "stopped") return { text: "$(circle-slash) Policy: off", tooltip: `Nothing is checked. ${server.reason}`, shown };
  if (server.kind === "starting") return { text: "$(loading~spin) Policy: starting", tooltip: "The terminology is being read.", shown };
  if (document === undefined || document === "unknown" || document.state === "checking")
    return { text: "$(loading~spin) Policy: checking", tooltip: "This text is being checked.", shown };
  if (document.state === "off")
    return { text: "$(circle-slash) Policy: off", tooltip: document.reason ?? "This text is not checked.", shown };
  const { findings, hidden } = document;
  const text =
    findings === 0
      ? "$(pass) Policy: no findings"
      : `$(law) Policy: ${findings.toLocaleString("en")} ${findings === 1 ? "finding" : "findings"}`;
  const tooltip =
    hidden > 0
      ? `${document.reason ?? "The severest are shown."} ${hidden.toLocaleString("en")} more are not shown.`
      : "Select for what can be done.";
  return { text, tooltip, shown };
}

function keyOf(uri: vscode.Uri): string {
  return uri.toString();
}
