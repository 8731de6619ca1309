import { foldWord } from "./tokens.js";

/** Key under which all spellings of an acronym meet: its letters and digits, folded. */
export function acronymKey(text: string): string {
  return foldWord(text).replaceAll("'", "");
}
