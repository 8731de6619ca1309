import * as vscode from "vscode";
import type { LanguageServer } from "./languageServer.js";
import { type InstrumentChange, type InstrumentReport, serverCommands } from "./protocol.js";
import { reasonOf } from "./reason.js";

const stateKey = "instruments.seen";
/** A pack is saved in several steps, and the first check of a memo goes before. */
const quietMs = 3000;

/** Tells once, in one message, when the legal status of instruments that memos here cite is another than when this workspace was last open, or before its packs changed. */
export class InstrumentWatch implements vscode.Disposable {
  readonly #server: LanguageServer;
  readonly #state: vscode.Memento;
  readonly #output: vscode.LogOutputChannel;
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: Promise<void> = Promise.resolve();
  #told: InstrumentReport | undefined;
  #looks = 0;

  constructor(server: LanguageServer, state: vscode.Memento, output: vscode.LogOutputChannel) {
    this.#server = server;
    this.#state = state;
    this.#output = output;
    this.#subscriptions = [
      server.onDidChangeState(({ kind }) => kind === "running" && this.#lookSoon()),
      server.onDidChangePacks(() => this.#lookSoon()),
    ];
  }

  /** What was last told. */
  get told(): InstrumentReport | undefined {
    return this.#told;
  }

  /** How often the base has been compared with what was remembered of it. */
  get looks(): number {
    return this.#looks;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const one of this.#subscriptions) one.dispose();
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // One look at a time: each rests on what the one before has remembered.
      this.#looking = this.#looking.then(() =>
        this.#look().catch((error: unknown) => this.#output.warn(`Instruments were not compared: ${reasonOf(error)}`)),
      );
    }, quietMs);
  }

  async #look(): Promise<void> {
    if (this.#server.state.kind !== "running") return;
    const seen = this.#state.get<Record<string, string>>(stateKey);
    const report = await this.#server.ask<InstrumentReport>(serverCommands.instrumentChanges, seen ? { seen } : {});
    if (JSON.stringify(seen) !== JSON.stringify(report.seen)) await this.#state.update(stateKey, report.seen);
    if (report.message !== undefined) this.#told = report;
    this.#looks++;
    if (report.message !== undefined) void tell(report.message, report.changes);
  }
}

async function tell(message: string, changes: readonly InstrumentChange[]): Promise<void> {
  if (await vscode.window.showInformationMessage(`Policy: ${message}`, "Show Memos")) await showMemos(changes);
}

interface MemoItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly range?: vscode.Range;
}

/** Lists the memos under each instrument; the chosen one is opened at its first citation. */
async function showMemos(changes: readonly InstrumentChange[]): Promise<void> {
  const items = changes.flatMap(({ label, words, memos }): MemoItem[] => [
    { label: `${label} ${words}`, kind: vscode.QuickPickItemKind.Separator },
    ...memos.map(({ uri, ranges }): MemoItem => {
      const address = vscode.Uri.parse(uri);
      const lines = [...new Set(ranges.map(({ start }) => start.line + 1))];
      const first = ranges[0]?.start ?? { line: 0, character: 0 };
      return {
        label: vscode.workspace.asRelativePath(address),
        description: lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(", ")}`,
        uri: address,
        range: new vscode.Range(first.line, first.character, first.line, first.character),
      };
    }),
  ]);
  const chosen = await vscode.window.showQuickPick(items, { title: "Memos That Cite It", placeHolder: "Choose a memo to open it there" });
  if (!chosen?.uri) return;
  try {
    await vscode.window.showTextDocument(chosen.uri, chosen.range ? { selection: chosen.range } : {});
  } catch (error) {
    void vscode.window.showErrorMessage(`Policy: ${reasonOf(error)}`);
  }
}
