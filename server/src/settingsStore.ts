import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { rules } from "./rules/index.js";
import { defaultSettings, parseSettings, type Settings } from "./settings.js";

/** The user's settings, asked for once for each workspace folder and kept until they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #log: (message: string) => void;
  readonly #read: (settings: Settings) => void;
  readonly #kept = new Map<string, Promise<Settings>>();
  #asks = false;
  #given: unknown;

  /** `read` is told of all settings that are read. */
  constructor(connection: Connection, log: (message: string) => void, read: (settings: Settings) => void = () => undefined) {
    this.#connection = connection;
    this.#log = log;
    this.#read = read;
  }

  /** Notes whether the client can be asked, and what it said at the start. */
  initialize(capabilities: ClientCapabilities, given: unknown): void {
    this.#asks = capabilities.workspace?.configuration === true;
    this.#given = given;
  }

  /** Settings changed; clients that cannot be asked send them along. */
  changed(payload: unknown): void {
    const section = typeof payload === "object" && payload !== null ? (payload as Record<string, unknown>).policyDrafting : undefined;
    if (section !== undefined) this.#given = section;
    this.forget();
  }

  /** Asks anew next time. */
  forget(): void {
    this.#kept.clear();
  }

  /** The settings for a document: those of the folder that it is in. */
  settingsFor(uri: string, folders: readonly string[]): Promise<Settings> {
    const folder = folders.find((one) => uri.startsWith(one.endsWith("/") ? one : `${one}/`)) ?? "";
    const kept = this.#kept.get(folder);
    if (kept) return kept;
    const asked = this.#ask(uri);
    this.#kept.set(folder, asked);
    return asked;
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      const value: unknown = this.#asks
        ? await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: "policyDrafting" })
        : this.#given;
      const { settings, problems } = parseSettings(
        value,
        rules.map((rule) => rule.id),
      );
      for (const problem of problems) this.#log(problem);
      this.#read(settings);
      return settings;
    } catch (error) {
      this.#log(`The settings could not be read: ${error instanceof Error ? error.message : String(error)}`);
      return defaultSettings;
    }
  }
}
