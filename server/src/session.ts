import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import type { DocumentBaseline } from "./baselines.js";
import { canonicalAddress } from "./canonicalAddress.js";
import { type Base, openBase } from "./engine/base.js";
import { Lexicon } from "./engine/lexicon.js";
import { Memo, type MemoEnvironment } from "./engine/memo.js";
import { isProfile, profilesOf } from "./engine/profiles.js";
import type { Rule } from "./engine/rule.js";
import { profileMessage } from "./features/unknownWords.js";
import type { PlacedProblem } from "./packs/packFile.js";
import type { FileText, Platform } from "./platform.js";
import { memoGlob, packGlob } from "./protocol.js";
import { defaultSettings, type Settings } from "./settings.js";
import { PackShelf } from "./workspacePacks.js";

/** A document that the client has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly kind: "memo" | "markdown" | "pack";
  version: number;
  /** Absent until the terminology is loaded, for packs, and for files that are no text. */
  memo?: Memo;
  /** The text of a pack; memos keep theirs in blocks. */
  pack?: TextDocument;
  /** What a file holds that is no text, until a change makes it one. */
  noText?: TextDocument;
  settings: Settings;
  /** What its settings ask for in vain. */
  note?: string;
  /** Why it is not checked. */
  off?: string;
  /** Line being typed, whose findings wait in focus mode. */
  heldLine?: number;
  baseline?: DocumentBaseline;
  /** Grows with every change of what the findings rest on besides the text. */
  stamp: number;
  closed: boolean;
  /** Resolves when it can be asked. */
  ready: Promise<void>;
}

/** What the session asks of its surroundings. */
export interface SessionHost {
  readonly platform: Platform;
  readonly rules: readonly Rule[];
  /** Settings of the folder that a document is in. */
  settingsFor(uri: string): Promise<Settings>;
  /** Files of the workspace by glob: from the client if it offers that, else from the platform. */
  readFiles(pattern: string, limit: number): Promise<readonly FileText[]>;
  baselineFor(uri: string, settings: Settings): Promise<DocumentBaseline | undefined>;
  /** A document's findings may be others than before. */
  changed(document: OpenDocument): void;
  /** Everything may be other than before. */
  allChanged(): void;
  /** The packs say something else than before. */
  packsChanged(): void;
  log(message: string): void;
}

type Change = TextDocumentContentChangeEvent;

const largeFile = 5 * 1024 * 1024;
const endOfTime = Number.MAX_SAFE_INTEGER;
const mostPackFiles = 200;
const mostMemoFiles = 300;
/** Quiet time after a change of an open pack before it is read. */
const packQuietMs = 300;
/** Packs that are longer together (in UTF-16 units) are read after the first answers, which rest on the bundled terms alone. */
const longestAtStart = 1024 * 1024;

/** The open documents and the terminology that they are checked against. */
export class Session {
  readonly #host: SessionHost;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #pending = new Map<OpenDocument, Change[]>();
  readonly #shelf = new PackShelf();
  #bundled: Base | undefined;
  #lexicon: Promise<Lexicon> | undefined;
  #packProblems: ReadonlyMap<string, readonly PlacedProblem[]> = new Map();
  /** The pack files as they were last read; undefined: they have to be read anew. */
  #packFiles: readonly FileText[] | undefined;
  #reloading: Promise<void> | undefined;
  #reloadAgain = false;
  /** The wait for a quiet moment while a pack is typed. */
  #typing: { readonly done: Promise<void>; readonly tell: () => void; timer: ReturnType<typeof setTimeout> | undefined } | undefined;
  readonly #logged = new Set<string>();

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** Begins to load the terminology, unless that is under way. */
  lexicon(): Promise<Lexicon> {
    this.#lexicon ??= this.#load();
    return this.#lexicon;
  }

  get documents(): Iterable<OpenDocument> {
    return this.#documents.values();
  }

  /** Problems of the workspace's pack files, by file. */
  get packProblems(): ReadonlyMap<string, readonly PlacedProblem[]> {
    return this.#packProblems;
  }

  /** The document as it stands, once it can be asked; undefined when it is not open or not served. */
  async document(uri: string): Promise<OpenDocument | undefined> {
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    await document.ready;
    return document.closed ? undefined : document;
  }

  /** The memo at an address, once it can be asked. */
  async memo(uri: string): Promise<Memo | undefined> {
    return (await this.document(uri))?.memo;
  }

  /** Takes a document in. */
  open(uri: string, languageId: string, version: number, text: string): OpenDocument {
    this.close(uri);
    const kind = isPackUri(uri) ? "pack" : isMemoDocument(uri, languageId) ? "memo" : "markdown";
    const document: OpenDocument = { uri, kind, version, settings: defaultSettings, stamp: 0, closed: false, ready: Promise.resolve() };
    this.#documents.set(uri, document);
    if (kind === "pack") {
      document.pack = TextDocument.create(uri, "yaml", version, text);
      document.ready = this.#reload();
      return document;
    }
    this.#take(document, text);
    return document;
  }

  /** Begins to read a document, if it is text. */
  #take(document: OpenDocument, text: string): void {
    if (isNoText(text)) {
      document.off = "This file is not text.";
      document.noText = TextDocument.create(document.uri, "plaintext", document.version, text);
      this.#host.changed(document);
      return;
    }
    delete document.off;
    delete document.noText;
    this.#pending.set(document, []);
    document.ready = this.#prepare(document, text);
  }

  /** Takes changes in, in their order. */
  change(uri: string, version: number, changes: readonly Change[]): void {
    const document = this.#documents.get(uri);
    if (!document || (document.off && !document.noText)) return;
    document.version = version;
    if (document.noText) {
      this.#take(document, TextDocument.update(document.noText, [...changes], version).getText());
      return;
    }
    if (document.pack) {
      document.pack = TextDocument.update(document.pack, [...changes], version);
      document.ready = this.#reloadWhenQuiet();
      return;
    }
    const waiting = this.#pending.get(document);
    if (waiting) {
      waiting.push(...changes);
      return;
    }
    if (document.memo) {
      for (const change of changes) apply(document.memo, change);
      const last = changes[changes.length - 1];
      if (last && "range" in last) document.heldLine = last.range.start.line + (last.text.match(/\n/g)?.length ?? 0);
    }
    this.#host.changed(document);
  }

  /** Lets a document go. */
  close(uri: string): OpenDocument | undefined {
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    document.closed = true;
    this.#documents.delete(uri);
    this.#pending.delete(document);
    if (document.pack) void this.reloadPacks();
    return document;
  }

  /** Reads the settings of all documents anew. */
  async reloadSettings(): Promise<void> {
    for (const document of [...this.#documents.values()]) {
      await document.ready;
      if (document.pack || document.closed) continue;
      const settings = await this.#host.settingsFor(document.uri);
      const baseline = await this.#host.baselineFor(document.uri, settings);
      if (document.closed) continue;
      const checkChanged = JSON.stringify(settings.check) !== JSON.stringify(document.settings.check);
      document.settings = settings;
      setBaseline(document, baseline);
      this.#noteProfiles(document, await this.lexicon());
      document.stamp++;
      if (document.memo && checkChanged) document.memo.setEnvironment(this.#environment(document, document.memo.context.lexicon));
    }
    this.#host.allChanged();
  }

  /** Reads the workspace's packs anew and checks the open memos against them. */
  reloadPacks(): Promise<void> {
    this.#packFiles = undefined;
    return this.#reload();
  }

  /** Lays the packs anew; files are only read where they may have changed. */
  #reload(): Promise<void> {
    // Of requests that come while one is at work, one more is enough.
    if (this.#reloading) {
      this.#reloadAgain = true;
      return this.#reloading;
    }
    const run = async () => {
      do {
        this.#reloadAgain = false;
        await this.#reloadOnce();
      } while (this.#reloadAgain);
    };
    this.#reloading = run()
      .catch((error: unknown) => this.#host.log(`The workspace's packs could not be read: ${String(error)}`))
      .finally(() => {
        this.#reloading = undefined;
      });
    return this.#reloading;
  }

  /** Lays the packs anew once nothing was typed in one for a moment. */
  #reloadWhenQuiet(): Promise<void> {
    const typing = this.#typing ?? startTyping();
    this.#typing = typing;
    clearTimeout(typing.timer);
    typing.timer = setTimeout(() => {
      this.#typing = undefined;
      void this.#reload().then(typing.tell);
    }, packQuietMs);
    return typing.done;
  }

  /** Today's date (ISO), as the platform knows it. */
  get today(): string {
    return this.#host.platform.today();
  }

  /** The concept of a workspace's pack that has this very term. */
  async ownConcept(term: string): Promise<{ readonly id: string; readonly pack: string } | undefined> {
    const lexicon = await this.lexicon();
    const first = this.#bundled?.conceptCount ?? 0;
    const form = lexicon.formsOf(term).find(({ text, conceptIndex }) => text === term && conceptIndex >= first);
    return form && { id: lexicon.conceptOf(form).id, pack: lexicon.base.packOf(form.conceptIndex) };
  }

  /** Memos of the workspace: the open ones, and files that are not open, read for this one use. */
  async workspaceMemos(): Promise<Map<string, Memo>> {
    const memos = new Map<string, Memo>();
    for (const document of this.#documents.values()) {
      await document.ready;
      if (document.memo) memos.set(document.uri, document.memo);
    }
    const open = new Set([...memos.keys()].map(canonicalAddress));
    const lexicon = await this.lexicon();
    const files = await this.#host.readFiles(memoGlob, mostMemoFiles + 1);
    if (files.length > mostMemoFiles)
      this.#logOnce(`The workspace has more than ${mostMemoFiles} memos: references and symbols are sought in ${mostMemoFiles} of them.`);
    for (const { uri, text, tooLarge } of files.slice(0, mostMemoFiles)) {
      if (tooLarge !== undefined || open.has(canonicalAddress(uri)) || text.includes("\u0000")) continue;
      const { today } = this;
      memos.set(
        uri,
        new Memo(text, { lexicon, rules: [], settings: defaultSettings.check, isMemo: isMemoDocument(uri, "markdown"), today }),
      );
    }
    return memos;
  }

  async #load(): Promise<Lexicon> {
    const bundled = openBase(await this.#host.platform.loadBase());
    this.#bundled = bundled;
    const files = await this.#currentPackFiles();
    const length = files.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= longestAtStart) return new Lexicon(await this.#layPacks(bundled, files));
    void this.#reload();
    return new Lexicon(bundled);
  }

  /** The texts of the pack files: what is open counts as it stands in the editor. */
  async #currentPackFiles(): Promise<readonly FileText[]> {
    const read = this.#packFiles ?? (await this.#host.readFiles(packGlob, mostPackFiles));
    this.#packFiles = read;
    const files = new Map<string, FileText>();
    for (const file of read) files.set(canonicalAddress(file.uri), file);
    for (const { uri, pack } of this.#documents.values()) if (pack) files.set(canonicalAddress(uri), { uri, text: pack.getText() });
    return [...files.values()];
  }

  async #layPacks(bundled: Base, files: readonly FileText[]): Promise<Base> {
    const { base, problems } = await this.#shelf.lay(bundled, files);
    this.#packProblems = problems;
    return base;
  }

  async #reloadOnce(): Promise<void> {
    const before = await this.lexicon();
    if (!this.#bundled) return;
    const base = await this.#layPacks(this.#bundled, await this.#currentPackFiles());
    if (base !== before.base) {
      const lexicon = new Lexicon(base);
      this.#lexicon = Promise.resolve(lexicon);
      for (const document of this.#documents.values()) {
        if (!document.memo) continue;
        document.memo.setEnvironment(this.#environment(document, lexicon));
        document.stamp++;
      }
      this.#host.packsChanged();
    }
    this.#host.allChanged();
  }

  async #prepare(document: OpenDocument, text: string): Promise<void> {
    try {
      const [, settings] = await Promise.all([this.lexicon(), this.#host.settingsFor(document.uri)]);
      const baseline = await this.#host.baselineFor(document.uri, settings);
      const lexicon = await this.lexicon();
      if (document.closed) return;
      document.settings = settings;
      setBaseline(document, baseline);
      this.#noteProfiles(document, lexicon);
      if (text.length > largeFile)
        this.#host.log(`${document.uri} is large (${Math.round(text.length / 1024 / 1024)} MB): its first check takes a while.`);
      const memo = new Memo(text, this.#environment(document, lexicon));
      document.memo = memo;
      for (const change of this.#pending.get(document) ?? []) apply(memo, change);
    } catch (error) {
      document.off = `The terminology could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
      this.#host.log(document.off);
    } finally {
      this.#pending.delete(document);
    }
    if (!document.closed) this.#host.changed(document);
  }

  /** A slip in a profile would go unseen, since it merely switches nothing on. */
  #noteProfiles(document: OpenDocument, { base }: Lexicon): void {
    delete document.note;
    const unknown = document.settings.check.profiles.find((profile) => !isProfile(base, profile));
    if (unknown === undefined) return;
    document.note = `policyDrafting.profiles: ${profileMessage(unknown, profilesOf(base))}`;
    this.#logOnce(document.note);
  }

  #logOnce(message: string): void {
    if (this.#logged.has(message)) return;
    this.#logged.add(message);
    this.#host.log(message);
  }

  #environment(document: OpenDocument, lexicon: Lexicon): MemoEnvironment {
    return {
      lexicon,
      rules: this.#host.rules,
      settings: document.settings.check,
      isMemo: document.kind === "memo",
      today: this.#host.platform.today(),
    };
  }
}

function startTyping(): { done: Promise<void>; tell: () => void; timer: ReturnType<typeof setTimeout> | undefined } {
  let tell = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return { done, tell, timer: undefined };
}

function isNoText(text: string): boolean {
  return text.slice(0, 8192).includes("\u0000");
}

/** The document is a memo, not any Markdown file. */
export function isMemoDocument(uri: string, languageId: string): boolean {
  return languageId === "policy-memo" || /\.memo(?:\.md)?$/i.test(uri.replace(/[?#].*$/, ""));
}

/** The address is that of a workspace's pack file. */
export function isPackUri(uri: string): boolean {
  return /\/\.policy-drafting\/[^/]+\.ya?ml$/i.test(uri.replace(/[?#].*$/, ""));
}

function setBaseline(document: OpenDocument, baseline: DocumentBaseline | undefined): void {
  if (baseline) document.baseline = baseline;
  else delete document.baseline;
}

function apply(memo: Memo, change: Change): void {
  if ("range" in change) memo.edit(change.range.start, change.range.end, change.text);
  else memo.edit({ line: 0, character: 0 }, { line: endOfTime, character: endOfTime }, change.text);
}
