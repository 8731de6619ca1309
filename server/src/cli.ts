import { runCommandLine } from "./cli/run.js";

// What reads the output may stop before its end (`| head`): that is no fault of the program.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2));
