/**
 * Builds the extension: client and server, each for Node and for the browser, the command line, and the compiled terminology, all in `dist/`.
 * `node scripts/build.mjs --watch` is not offered: a build takes about a second.
 */
import { mkdir, readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compileTerminology } from "./compile-terminology.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

const common = {
  bundle: true,
  minify: true,
  sourcemap: false,
  logLevel: "warning",
  absWorkingDir: root,
  legalComments: "none",
  // Otherwise a pattern with a property of Unicode is made anew each time that it is used.
  supported: { "regexp-unicode-property-escapes": true },
  treeShaking: true,
};
const node = { ...common, platform: "node", target: "node20" };
/**
 * One file for the Node host and the browser host: what either needs alone stands in it as modules that only run where they are asked for. Packages
 * with a file for each kind of host say which by a condition, so both are named here; a package that has one for all is taken in its browser form.
 */
const bothHosts = {
  ...node,
  format: "cjs",
  conditions: ["browser", "module"],
  alias: { yaml: `${root}node_modules/yaml/browser/index.js` },
};
/** CommonJS packages inside a module bundle call `require`. */
const requireBanner = {
  js: 'import{createRequire as policyCreateRequire}from"node:module";const require=policyCreateRequire(import.meta.url);',
};

await mkdir(`${root}/dist`, { recursive: true });
// Terms with an error stop the build before anything of the last one is gone.
await compileTerminology(root, `${root}/dist/terminology.bin`);
for (const name of await readdir(`${root}/dist`)) if (name !== "terminology.bin") await rm(`${root}/dist/${name}`, { recursive: true });
await Promise.all([
  build({ ...bothHosts, entryPoints: ["server/src/main.ts"], outfile: "dist/server.cjs" }),
  build({ ...bothHosts, entryPoints: ["client/src/main.ts"], outfile: "dist/client.cjs", external: ["vscode"] }),
  build({
    ...node,
    entryPoints: { cli: "server/src/cli.ts" },
    outdir: "dist",
    format: "esm",
    splitting: true,
    chunkNames: "cli-[name]-[hash]",
    banner: requireBanner,
  }),
]);
