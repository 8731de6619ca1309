import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileBase, openBase } from "../../server/src/engine/base.js";
import { Lexicon } from "../../server/src/engine/lexicon.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = `${root}node_modules/.cache/policy-drafting`;

let text: string | undefined;
let shared: Lexicon | undefined;

await prepare();

/** The bundled base, compiled once per test process. */
export function lexicon(): Lexicon {
  shared ??= new Lexicon(openBase(compiledBase()));
  return shared;
}

/** The bundled base in its compiled form. */
export function compiledBase(): string {
  if (text === undefined) throw new Error("The base was not prepared.");
  return text;
}

/** Reading the packs takes seconds, so the compiled form is kept between runs under a digest of all that goes into it. */
async function prepare(): Promise<void> {
  const digest = createHash("sha256");
  for (const folder of ["terminology", "server/src/packs", "server/src/engine"]) {
    for (const path of readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).sort()) {
      const isInput =
        folder === "terminology" ? path.endsWith(".yaml") : /^(?:base|base64|chars|concept|pack\w*|termIndex|tokens)\.ts$/.test(path);
      if (isInput) digest.update(path).update(readFileSync(`${root}${folder}/${path}`));
    }
  }
  const file = `${cache}/${digest.digest("hex").slice(0, 24)}.txt`;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    const { readBundledPacks } = await import("../../scripts/bundled-packs.mjs");
    text = compileBase(readBundledPacks(root));
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
}
