import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileBase, openBase } from "../../server/src/engine/base.js";
import { Lexicon } from "../../server/src/engine/lexicon.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = `${root}node_modules/.cache/policy-drafting`;

let bytes: Uint8Array | undefined;
let shared: Lexicon | undefined;

await prepare();

/** The bundled base, compiled once per test process. */
export function lexicon(): Lexicon {
  shared ??= new Lexicon(openBase(compiledBase()));
  return shared;
}

/** The bundled base in its compiled form. */
export function compiledBase(): Uint8Array {
  if (bytes === undefined) throw new Error("The base was not prepared.");
  return bytes;
}

/** Reading the packs takes seconds, so the compiled form is kept between runs under a digest of all that goes into it. */
async function prepare(): Promise<void> {
  const digest = createHash("sha256");
  for (const folder of ["terminology", "server/src/packs", "server/src/engine"]) {
    for (const path of readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).sort()) {
      const isInput = path.endsWith(folder === "terminology" ? ".yaml" : ".ts");
      if (isInput) digest.update(path).update(readFileSync(`${root}${folder}/${path}`));
    }
  }
  const file = `${cache}/${digest.digest("hex").slice(0, 24)}.bin`;
  try {
    bytes = readFileSync(file);
  } catch {
    const { readBundledPacks } = await import("../../scripts/bundled-packs.mjs");
    bytes = compileBase(readBundledPacks(root));
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  }
}
