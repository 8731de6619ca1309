import { fileURLToPath } from "node:url";
import { readBundledPacks } from "../../scripts/bundled-packs.mjs";
import { compileBase, openBase } from "../../server/src/engine/base.js";
import { Lexicon } from "../../server/src/engine/lexicon.js";

let shared: Lexicon | undefined;

/** The bundled base, compiled once per test process. */
export function lexicon(): Lexicon {
  shared ??= new Lexicon(openBase(compileBase(readBundledPacks(fileURLToPath(new URL("../../", import.meta.url))))));
  return shared;
}
