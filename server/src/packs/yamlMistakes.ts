import type { YAMLError } from "yaml";

const wrongColumn = "This line does not begin in the column of those that it belongs to: keys that belong together begin in one column.";
const quoteIt = "put the text in quotation marks";

/** What to do about a mistake in YAML, by the code that the parser gives it; `found` is the text where it stands. */
const sentences: Readonly<Record<string, string | ((found: string) => string)>> = {
  BLOCK_AS_IMPLICIT_KEY: `A text with a colon and a space in it would begin a new key: ${quoteIt}. A new key begins in the column of the others.`,
  MULTILINE_IMPLICIT_KEY: `This line is neither a key with a value nor part of the one before: write "key: value", or ${quoteIt}.`,
  DUPLICATE_KEY: (found) => `The key "${/^["']?([^\s:"']+)/.exec(found)?.[1] ?? ""}" stands here twice: keep one of them.`,
  MULTIPLE_DOCS: 'A line "---" begins a second document: a pack is one, so take that line out.',
  BAD_SCALAR_START: (found) => `A text cannot begin with ${found[0] ?? "this mark"}: ${quoteIt}.`,
  BAD_INDENT: wrongColumn,
  TAB_AS_INDENT: "A line is indented by spaces, not by a tab.",
  BAD_ALIAS: `"*" before a word stands for a value that "&" names: ${quoteIt}.`,
  BAD_DQ_ESCAPE: 'Between double quotation marks, a backslash is written twice ("\\\\"); or use single quotation marks.',
  TAG_RESOLVE_FAILED: `"!" before a word names a type of value: ${quoteIt}.`,
  BLOCK_IN_FLOW: "Between brackets there are only texts and lists in brackets: close the bracket that is open above.",
  UNEXPECTED_TOKEN: (found) => `Nothing can follow here: where ${found[0] ? `"${found[0]}"` : "this"} belongs to a text, ${quoteIt}.`,
};

/** The missing marks that the parser names in its message only. */
const missing: readonly (readonly [RegExp, string])[] = [
  [/quote/, "A quotation mark that is opened before this is never closed."],
  [/\}|Flow map/i, "A { that is opened before this is never closed by a }, or a comma is missing."],
  [/\]|flow seq/i, "A [ that is opened before this is never closed by a ], or a comma is missing."],
  [/without - indicator/, wrongColumn],
  [/comma|,/, "A comma is missing between two values in brackets."],
];

/** A mistake in YAML, in words that say what to do; `text` is what the error speaks of. */
export function yamlMistake(error: YAMLError, text: string): string {
  if (/call stack/.test(error.message)) return "This file is nested too deeply.";
  const isOpen = error.code === "MISSING_CHAR" || /\bend with a\b/.test(error.message);
  if (isOpen) for (const [pattern, said] of missing) if (pattern.test(error.message)) return said;
  const sentence = sentences[error.code];
  if (typeof sentence === "string") return sentence;
  if (sentence) return sentence(text.slice(error.pos[0], error.pos[0] + 80));
  return error.message;
}
