import { readFileSync, statSync } from "node:fs";
import { UsageError } from "./arguments.js";

/** A text to check and the name it goes by. */
export interface Input {
  readonly path: string;
  readonly text: string;
  /** The file began with a byte order mark, which is kept when it is written back. */
  readonly mark: boolean;
}

const largest = 200 * 1024 * 1024;

/** Reads a memo from a file, or from standard input for "-". Throws a `UsageError` with one clear sentence when it is no readable UTF-8 text. */
export function readInput(path: string, stdinName = "standard input"): Input {
  const bytes = path === "-" ? readStandardInput() : readFile(path);
  const name = path === "-" ? stdinName : path;
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    throw new UsageError(`${name}: the file is UTF-16. Save it as UTF-8 and check it again.`);
  }
  if (bytes.subarray(0, 8000).includes(0)) throw new UsageError(`${name}: this is not a text file.`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: the file is not UTF-8. Save it as UTF-8 and check it again.`);
  }
  const mark = text.startsWith("\ufeff");
  return { path: name, text: mark ? text.slice(1) : text, mark };
}

function readFile(path: string): Buffer {
  try {
    const status = statSync(path);
    if (status.isDirectory())
      throw new UsageError(`${path} is a folder. Name the memos in it, for example ${path.replace(/\/$/, "")}/*.md.`);
    if (status.size > largest)
      throw new UsageError(`${path} has ${Math.round(status.size / 1048576)} MB; memos of up to ${largest / 1048576} MB are read.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: ${reason(error)}`);
  }
}

function readStandardInput(): Buffer {
  try {
    return readFileSync(0);
  } catch (error) {
    throw new UsageError(`standard input: ${reason(error)}`);
  }
}

/** A file system error in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return "there is no such file.";
    case "EACCES":
    case "EPERM":
      return "it may not be read or written by you.";
    case "EISDIR":
      return "it is a folder.";
    case "EAGAIN":
      return "nothing was piped in.";
    case "ENOSPC":
      return "the disk is full.";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
