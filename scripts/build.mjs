/**
 * Builds the extension: client and server, each for Node and for the browser, the command line, and the compiled terminology, all in `dist/`.
 * `node scripts/build.mjs --watch` is not offered: a build takes about a second.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
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
  // What runs by compiled code cannot import by itself (see server/src/compiledCode.ts): Node's own modules are required.
  supported: { "regexp-unicode-property-escapes": true, "dynamic-import": false },
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

await mkdir(`${root}/dist`, { recursive: true });
// Terms with an error stop the build before anything of the last one is gone.
await compileTerminology(root, `${root}/dist/terminology.bin`);
for (const name of await readdir(`${root}/dist`)) if (name !== "terminology.bin") await rm(`${root}/dist/${name}`, { recursive: true });
await Promise.all([
  build({ ...bothHosts, entryPoints: ["server/src/main.ts"], outfile: "dist/server.cjs" }),
  build({ ...bothHosts, entryPoints: ["client/src/main.ts"], outfile: "dist/client.cjs", external: ["vscode"] }),
  build({ ...node, entryPoints: ["server/src/cli.ts"], outfile: "dist/commands.cjs", format: "cjs" }),
]);
// One character beyond ASCII, and V8 keeps and reads a whole bundle as a text of twice the size. The bundler leaves those in regular expressions.
for (const name of ["server.cjs", "commands.cjs", "client.cjs"]) {
  const text = await readFile(`${root}/dist/${name}`, "utf8");
  await writeFile(
    `${root}/dist/${name}`,
    text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
// What starts the two on Node names the build that it belongs to: code compiled of one build is no good for another.
const hash = createHash("sha256");
for (const name of ["server.cjs", "commands.cjs"]) hash.update(await readFile(`${root}/dist/${name}`));
const policyBuild = JSON.stringify(hash.digest("hex").slice(0, 16));
const starters = { ...node, format: "cjs", define: { policyBuild } };
await Promise.all([
  build({ ...starters, entryPoints: ["server/src/serverStart.ts"], outfile: "dist/start.cjs" }),
  build({ ...starters, entryPoints: ["server/src/cliStart.ts"], outfile: "dist/cli.js" }),
  writeFile(`${root}/dist/package.json`, '{ "type": "commonjs" }\n'),
]);
