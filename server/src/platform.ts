/** A file with its text. */
export interface FileText {
  readonly uri: string;
  readonly text: string;
  /** Its length in bytes, where that was too much to read; the text is then empty. */
  readonly tooLarge?: number;
}

/** What the server cannot do by itself, whatever host it runs in. */
export interface Platform {
  /** The compiled terminology (see `compileBase`). */
  loadBase(): Promise<Uint8Array>;
  /** The process lives long enough for a rehearsal to pay. */
  readonly rehearses?: boolean;
  /** Called once, after the rehearsal: what is usually needed has run by now. */
  rehearsed?(): void;
  /** Today's date (ISO). */
  today(): string;
  /** Files that match a glob in workspace folders; absent where there is no disk. */
  readFiles?(folders: readonly string[], pattern: string, limit: number): Promise<readonly FileText[]>;
}
