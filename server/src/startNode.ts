import { readFile } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { FileText, Platform } from "./platform.js";
import { startServer } from "./server.js";

const terminologyFile = "terminology.bin";
const largestFile = 20 * 1024 * 1024;
const deepestFolder = 12;
const passedOver = new Set(["node_modules", ".git", ".hg", ".svn"]);

/** Serves the connection that the command line names (`--stdio`, `--node-ipc`, `--socket=...`, `--pipe=...`; standard input and output where it names none). */
export function startNode(directory: string, rehearsed?: () => void): void {
  const named = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument));
  const connection = named ? createConnection(ProposedFeatures.all) : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const platform = nodePlatform(directory);
  // The file is read while the client and the server greet each other. Whoever waits for it is told when that fails.
  const base = platform.loadBase();
  base.catch(() => undefined);
  startServer(connection, { ...platform, loadBase: () => base, ...(rehearsed ? { rehearsed } : {}) });
}

/** What Node can do for the server; `directory` holds the compiled terminology. */
export function nodePlatform(directory: string): Platform {
  return {
    rehearses: true,
    loadBase: () => wholeFile(join(directory, terminologyFile)),
    today: () => new Date().toISOString().slice(0, 10),
    readFiles: async (folders, pattern, limit) => {
      const found: FileText[] = [];
      for (const uri of folders) {
        if (!uri.startsWith("file:")) continue;
        const wanted = globPattern(pattern);
        await walk(fileURLToPath(uri), "", pattern.includes("**") ? deepestFolder : pattern.split("/").length, wanted, limit, found);
      }
      return found;
    },
  };
}

/** Without `node:fs/promises`, which takes milliseconds to load and is not needed before a folder is read. */
function wholeFile(path: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => readFile(path, (error, bytes) => (error ? reject(error) : resolve(bytes))));
}

async function walk(root: string, path: string, depth: number, wanted: RegExp, limit: number, found: FileText[]): Promise<void> {
  if (depth <= 0 || found.length >= limit) return;
  const { readdir, readFile, stat } = await import("node:fs/promises");
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const inner = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!passedOver.has(entry.name)) await walk(root, inner, depth - 1, wanted, limit, found);
    } else if (wanted.test(inner) && found.length < limit) {
      const full = join(root, inner);
      const size = await stat(full)
        .then((one) => one.size)
        .catch(() => Number.POSITIVE_INFINITY);
      const uri = pathToFileURL(full).href;
      if (size > largestFile) {
        if (Number.isFinite(size)) found.push({ uri, text: "", tooLarge: size });
        continue;
      }
      const text = await readFile(full, "utf8").catch(() => undefined);
      // A byte order mark is no part of the text: a client that opens the file does not count it either.
      if (text !== undefined) found.push({ uri, text: text.replace(/^\ufeff/, "") });
    }
  }
}

/** A glob of the few kinds that the server asks for, as an expression over paths with slashes. */
function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^$()|[\]\\]/g, "\\$&")
    .replace(/\{([^}]*)\}/g, (_all, inner: string) => `(?:${inner.split(",").join("|")})`)
    .replace(/\*\*\/|\*/g, (star) => (star === "*" ? "[^/]*" : "(?:.*/)?"));
  return new RegExp(`^${source}$`);
}
