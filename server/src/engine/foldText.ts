import { foldWord, Tokens, tokenize } from "./tokens.js";

const tokens = new Tokens();

/** The words of a text folded and parted by single spaces; a space or hyphen at the end is kept as a space. */
export function foldText(text: string): string {
  tokenize(text, 0, text.length, tokens);
  const words: string[] = [];
  for (let at = 0; at < tokens.count; at++) words.push(foldWord(text.slice(tokens.starts[at], tokens.ends[at])));
  return words.join(" ") + (words.length > 0 && /[\s\u00a0-]$/u.test(text) ? " " : "");
}
