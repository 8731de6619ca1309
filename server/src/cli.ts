import { runCommandLine } from "./cli/run.js";

/** Given by what started this bundle (see `runBundle`). */
declare const keepCode: (() => void) | undefined;

// What reads the output may stop before its end (`| head`): that is no fault of the program.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

void runCommandLine(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  if (code !== 2 && typeof keepCode === "function") keepCode();
});
