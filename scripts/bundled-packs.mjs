/**
 * Reads the bundled packs under `terminology/`. The TypeScript that reads a pack is bundled on the fly, so that the build, the tests and
 * the language server read packs with the same code.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));

/** @type {typeof import("../server/src/packs/packFile.js") & typeof import("../server/src/engine/base.js") & typeof import("../server/src/engine/checkPacks.js")} */
export const engine = await loadTypeScript(
  'export * from "./server/src/packs/packFile.ts"; export * from "./server/src/engine/base.ts"; export * from "./server/src/engine/checkPacks.ts";',
);

/** Each bundled pack file with what is wrong in it, in the order of the paths. */
export function readBundledFiles(repoRoot) {
  return readdirSync(`${repoRoot}/terminology`, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => {
      const where = `terminology/${path}`;
      return { where, ...engine.readPackFile(readFileSync(`${repoRoot}/${where}`, "utf8"), where, { sourced: true }) };
    });
}

/** The bundled packs. */
export function readBundledPacks(repoRoot) {
  return readBundledFiles(repoRoot).map((file) => file.pack);
}

/** All problems of the bundled packs, each file's own and those between files. */
export function problemsOf(files) {
  const byName = new Map(files.map((file) => [file.where, file]));
  const across = engine.checkPacks(files.map(({ pack, where }) => ({ pack, where })));
  return [
    ...files.flatMap((file) => file.problems),
    ...across.map((problem) => ({ ...problem, ...byName.get(problem.where).place(problem.path, problem.onKey) })),
  ];
}

/** Bundles TypeScript of this repository and imports it. */
export async function loadTypeScript(contents) {
  const folder = mkdtempSync(join(tmpdir(), "policy-drafting-"));
  const outfile = join(folder, "engine.mjs");
  try {
    buildSync({
      stdin: { contents, resolveDir: root, loader: "ts" },
      absWorkingDir: root,
      outfile,
      bundle: true,
      format: "esm",
      platform: "browser",
      target: "es2023",
      logLevel: "warning",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
