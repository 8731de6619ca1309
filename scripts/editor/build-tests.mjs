import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { extensionFolder, isStarted, repository, runScript } from "./places.mjs";

const sources = join(repository, "test", "editor");
const target = join(repository, "dist-test");

/**
 * The compiled suite of each host, as the editor loads it. The editor runs a suite in the web host only when the file lies
 * inside the extension under test; in the Node host mocha must be found from it.
 */
export const suites = {
  node: join(target, "editor", "index.js"),
  web: join(extensionFolder, "dist-test", "editor", "index.web.cjs"),
};

/** @type {import("esbuild").BuildOptions} */
const common = { bundle: true, format: "cjs", target: "es2022", sourcemap: "inline", external: ["vscode"], logLevel: "warning" };

/** Compiles the editor suite for the Node and the web extension host. */
export async function buildTests() {
  await mkdir(target, { recursive: true });
  await Promise.all([buildForNode(), buildForWeb()]);
  // The editor loads the suite as CommonJS, whatever the type of the package around it.
  await writeFile(join(target, "package.json"), JSON.stringify({ type: "commonjs" }));
}

/** Mocha stays outside the bundle: it loads its own files by name. */
async function buildForNode() {
  await build({
    ...common,
    entryPoints: [join(sources, "index.ts")],
    outfile: suites.node,
    platform: "node",
    external: [...common.external, "mocha"],
  });
}

/**
 * The worker has no Node: a suite that imports a Node built-in fails here, at build time. Mocha's browser file takes the
 * `module` around the bundle for its own, so the suite is given its place back at the end.
 */
async function buildForWeb() {
  await build({
    ...common,
    entryPoints: [join(sources, "index.web.ts")],
    outfile: suites.web,
    platform: "browser",
    format: "iife",
    globalName: "editorSuite",
    footer: { js: "module.exports = editorSuite;" },
  });
}

if (isStarted(import.meta.url)) await runScript(buildTests);
