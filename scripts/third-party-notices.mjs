import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const entries = {
  node: ["client/src/node.ts", "server/src/node.ts", "server/src/cli.ts"],
  browser: ["client/src/browser.ts", "server/src/browser.ts"],
};
const iscText = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
const licenceName = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** The licences of all packages that end up in the bundles, by name: what is bundled is asked of the bundler, not kept in a list. */
export async function thirdPartyNotices(root) {
  const inputs = (
    await Promise.all(Object.entries(entries).map(([platform, entryPoints]) => inputsOf(root, platform, entryPoints)))
  ).flat();
  const folders = new Set(inputs.flatMap((input) => packageFolder(join(root, input)) ?? []));
  const notices = [...folders].map(notice).sort((one, other) => (one.name < other.name ? -1 : 1));
  const intro = "Policy Drafting contains the following packages, each under its own licence.\n";
  return `${intro}\n${notices.map(({ text }) => text).join("\n")}`;
}

async function inputsOf(root, platform, entryPoints) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "dist",
    platform,
    format: "esm",
    external: ["vscode"],
    logLevel: "error",
    ...(platform === "browser" ? { mainFields: ["browser", "module", "main"] } : {}),
  });
  return Object.keys(metafile.inputs);
}

function packageFolder(file) {
  const mark = `${sep}node_modules${sep}`;
  if (!file.includes(mark)) return undefined;
  let folder = dirname(file);
  for (;;) {
    const manifest = join(folder, "package.json");
    // Some packages mark their inner folders as modules with a manifest that has no name.
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version) return folder;
    if (dirname(folder).endsWith("node_modules")) throw new Error(`${folder} has no package.json.`);
    folder = dirname(folder);
  }
}

function notice(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license } = manifest;
  const file = readdirSync(folder).find((entry) => licenceName.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : standardText(manifest);
  const line = "-".repeat(72);
  return { name: `${name}@${version}`, text: `${line}\n${name} ${version} (${license})\n${line}\n\n${text}\n` };
}

/** For a package that names its licence and its author but carries no text. */
function standardText({ name, license, author, repository }) {
  if (license !== "ISC") throw new Error(`${name} has no licence file; its licence cannot be passed on.`);
  const holder = typeof author === "string" ? author : author?.name;
  const home = typeof repository === "string" ? repository : repository?.url;
  return `Copyright (c) ${holder ?? `the authors of ${name}`}\n${home ? `${home}\n` : ""}\n${iscText}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(await thirdPartyNotices(fileURLToPath(new URL("../", import.meta.url))));
