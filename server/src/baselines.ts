import { type Baseline, readBaseline } from "./features/baseline.js";
import type { FileText } from "./platform.js";
import type { Settings } from "./settings.js";

/** A baseline with the name under which it knows a document. */
export interface DocumentBaseline {
  readonly baseline: Baseline;
  /** Path of the document relative to its workspace folder. */
  readonly path: string;
}

/** Reads the workspace's baseline for a document; what is wrong with it is logged, and then nothing is accepted. */
export async function baselineFor(
  uri: string,
  settings: Settings,
  folders: readonly string[],
  surroundings: { readFiles(pattern: string, limit: number): Promise<readonly FileText[]>; log(message: string): void },
): Promise<DocumentBaseline | undefined> {
  if (settings.baseline === "") return undefined;
  const folder = folders.map((one) => (one.endsWith("/") ? one : `${one}/`)).find((one) => uri.startsWith(one));
  if (folder === undefined) return undefined;
  const wanted = settings.baseline.replace(/^\.\//, "");
  const files = await surroundings.readFiles(wanted, 20);
  const file = files.find((one) => decoded(one.uri) === decoded(folder + wanted));
  if (!file || file.tooLarge !== undefined) {
    surroundings.log(`policyDrafting.baseline: there is no file ${wanted}${file ? " that can be read: it is too large" : ""}.`);
    return undefined;
  }
  const { baseline, problem } = readBaseline(file.text);
  if (problem) surroundings.log(`${wanted}: ${problem}`);
  return { baseline, path: decoded(uri.slice(folder.length)) };
}

/** Has the client watch the baselines that settings name: they may bear any name. */
export class BaselineWatch {
  readonly #names = new Set<string>();
  readonly #watch: (globPattern: string) => void;

  constructor(watch: (globPattern: string) => void) {
    this.#watch = watch;
  }

  /** Takes note of the baseline that settings name. */
  see({ baseline }: Settings): void {
    const name = baseline.replace(/^\.\//, "");
    if (name === "" || this.#names.has(name)) return;
    this.#names.add(name);
    // Marks of a glob in the name stand for any one character: that only watches more.
    this.#watch(`**/${name.replace(/[*?{}[\]]/g, "?")}`);
  }

  /** A file is one of the baselines. */
  concerns(uri: string): boolean {
    const address = decoded(uri);
    return [...this.#names].some((name) => address.endsWith(`/${name}`));
  }
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
