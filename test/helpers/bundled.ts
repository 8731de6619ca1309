import { fileURLToPath } from "node:url";
import { readBundledFiles } from "../../scripts/bundled-packs.mjs";

/** The bundled packs as they are written, with the sentences that the compiled base leaves out; read once per test process. */
export const bundledFiles = readBundledFiles(fileURLToPath(new URL("../../", import.meta.url)));

/** Their concepts. */
export const bundledConcepts = bundledFiles.flatMap((file) => file.pack.concepts);
