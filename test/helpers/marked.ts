/** A finding as a test writes it: carets under the text and the rule's id behind them. */
export interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/**
 * Splits a marked text into the plain text and its marks. A line such as `     ^^^^ acronym-undefined` marks the columns of the nearest text
 * line above; several may follow one line. One break at the start is dropped, and the indentation that all lines share, so that texts may be indented in tests.
 */
export function parseMarked(marked: string): { text: string; marks: Mark[] } {
  const lines = marked
    .replace(/^\n/, "")
    .replace(/\n[ \t]*$/, "\n")
    .split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)![0].length);
  const shared = marked.startsWith("\n") ? Math.min(...indents) : 0;
  const kept: string[] = [];
  const marks: Mark[] = [];
  for (const full of lines) {
    const line = full.slice(shared);
    const match = /^( *)(\^+) ([a-z-]+)$/.exec(line);
    if (match && kept.length > 0) {
      const start = match[1]!.length;
      marks.push({ line: kept.length - 1, start, end: start + match[2]!.length, rule: match[3]! });
    } else kept.push(line);
  }
  return { text: kept.join("\n"), marks };
}

/** Text and offset of the cursor `<|>`. */
export function parseCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf("<|>");
  if (offset < 0) throw new Error("The test text has no cursor <|>.");
  return { text: marked.replace("<|>", ""), offset };
}
