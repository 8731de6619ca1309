import { UsageError } from "./arguments.js";

/** `bibliography`: exports the instruments that memos cite. */
export async function runBibliography(_words: readonly string[]): Promise<0 | 1> {
  throw new UsageError("The bibliography cannot be exported yet.");
}
