import { fstatSync, writeSync } from "node:fs";

/** A stream of the process that text is written to, until Node's own is needed. */
interface Output {
  readonly descriptor: number;
  readonly open: () => NodeJS.WriteStream;
  stream?: NodeJS.WriteStream;
}

const standardOutput: Output = { descriptor: 1, open: () => process.stdout };
const standardError: Output = { descriptor: 2, open: () => process.stderr };

/**
 * Writes to standard output. A file or a pipe is written to at once: Node's own stream, which takes ten milliseconds to make, is only for a screen, for a pipe that
 * cannot take everything now, and for what is printed after it. Where the reader has gone away the error is thrown (`EPIPE`).
 */
export function print(text: string): void {
  write(standardOutput, text);
}

/** Writes to standard error, likewise; where nobody reads it, nobody misses it. */
export function printError(text: string): void {
  try {
    write(standardError, text);
  } catch {
    // The reader has gone away.
  }
}

/** Standard output is a screen. */
export function printsToScreen(): boolean {
  return isScreen(standardOutput) && streamOf(standardOutput).isTTY === true;
}

/** Nothing that was printed is still on its way. */
export function allPrinted(): boolean {
  return standardOutput.stream === undefined && standardError.stream === undefined;
}

function write(output: Output, text: string): void {
  const rest = output.stream || isScreen(output) ? text : writeNow(output, Buffer.from(text));
  if (rest.length > 0) streamOf(output).write(rest);
}

/** What could not be written. */
function writeNow({ descriptor }: Output, bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EPIPE") throw error;
  }
  return rest;
}

function isScreen({ descriptor }: Output): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

function streamOf(output: Output): NodeJS.WriteStream {
  if (output.stream) return output.stream;
  const stream = output.open();
  output.stream = stream;
  // What reads the output may stop before its end (`| head`): that is no fault of the program.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return stream;
}
