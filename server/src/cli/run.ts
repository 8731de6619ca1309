import { UsageError } from "./arguments.js";
import { help, version } from "./help.js";
import { print, printError } from "./print.js";

/** What a verb returns: 0 clean, 1 findings at or above the level that fails. */
export type ExitCode = 0 | 1 | 2;

/** Runs the program with the words after its name; returns the exit code: 0 clean, 1 findings, 2 bad usage or unreadable input. Never throws. */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  try {
    return await runVerb(words);
  } catch (error) {
    if (error instanceof UsageError) printError(`policy-drafting: ${error.message}\n`);
    else if (isBrokenPipe(error)) return 0;
    else
      printError(
        `policy-drafting: ${error instanceof Error ? error.message : String(error)} This is a fault of the program; please report it.\n`,
      );
    return 2;
  }
}

async function runVerb(words: readonly string[]): Promise<ExitCode> {
  const [verb, ...rest] = words;
  if (verb === undefined || verb === "help" || verb === "--help" || verb === "-h") {
    const [of] = rest;
    if (of !== undefined && !of.startsWith("-") && !commands.includes(of)) throw await unknownCommand(of);
    print(help(of));
    return verb === undefined ? 2 : 0;
  }
  if (verb === "--version" || verb === "-v") {
    print(`${version}\n`);
    return 0;
  }
  if (commands.includes(verb) && (rest.includes("--help") || rest.includes("-h"))) {
    print(help(verb));
    return 0;
  }
  switch (verb) {
    case "check":
      return (await import("./check.js")).runCheck(rest);
    case "fix":
      return (await import("./fix.js")).runFix(rest);
    case "lookup":
      return (await import("./lookUp.js")).runLookUp(rest);
    case "suggest":
      return (await import("./suggest.js")).runSuggest(rest);
    case "terms":
      return (await import("./terms.js")).runTerms(rest);
    case "bibliography":
      return (await import("./bibliography.js")).runBibliography(rest);
    default:
      throw await unknownCommand(verb);
  }
}

const commands: readonly string[] = ["check", "fix", "lookup", "suggest", "terms", "bibliography", "lsp", "help"];

async function unknownCommand(verb: string): Promise<UsageError> {
  const { nearestWord } = await import("../engine/nearestWord.js");
  const near = nearestWord(verb, commands);
  return new UsageError(`There is no command "${verb}".${near ? ` Did you mean "${near}"?` : ""} See policy-drafting --help.`);
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}
