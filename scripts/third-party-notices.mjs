import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const entries = ["client/src/node.ts", "client/src/browser.ts", "server/src/node.ts", "server/src/browser.ts", "server/src/cli.ts"];
const licenceName = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** The licences of all packages that end up in the bundles, by name: what is bundled is asked of the bundler, not kept in a list. */
export async function thirdPartyNotices(root) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "dist",
    platform: "node",
    format: "esm",
    external: ["vscode"],
    logLevel: "error",
  });
  const folders = new Set(Object.keys(metafile.inputs).flatMap((input) => packageFolder(join(root, input)) ?? []));
  const notices = [...folders].map(notice).sort((one, other) => (one.name < other.name ? -1 : 1));
  const intro = "Policy Drafting contains the following packages, each under its own licence.\n";
  return `${intro}\n${notices.map(({ text }) => text).join("\n")}`;
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
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => licenceName.test(entry));
  if (!file) throw new Error(`${name} has no licence file; its licence cannot be passed on.`);
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  const line = "-".repeat(72);
  return { name: `${name}@${version}`, text: `${line}\n${name} ${version} (${license})\n${line}\n\n${text}\n` };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(await thirdPartyNotices(fileURLToPath(new URL("../", import.meta.url))));
