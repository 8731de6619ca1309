import { join } from "node:path";
import { runBundle } from "./compiledCode.js";

declare const policyBuild: string;

/** The client names a folder of the extension's own; otherwise it lies beside the bundle. */
const option = "--compiled-code=";
const given = process.argv.find((argument) => argument.startsWith(option))?.slice(option.length);

runBundle({
  file: join(__dirname, "server.cjs"),
  build: policyBuild,
  purpose: "server",
  folder: given || join(__dirname, "compiled"),
});
