import { allPrinted } from "./cli/print.js";
import { runCommandLine } from "./cli/run.js";

/** Given by what started this bundle (see `runBundle`). */
declare const keepCode: (() => void) | undefined;

void runCommandLine(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  if (code !== 2 && typeof keepCode === "function") keepCode();
  // To take all of the memory apart first, as Node does at the end by itself, costs some milliseconds.
  if (allPrinted()) process.exit();
});
