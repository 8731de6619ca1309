import type { MemoEvent } from "../engine/block.js";

/**
 * An English hyphen joins the letters to another word, so that a long form cannot be written there: "ILO-funded", and before a name "non-ILO". A phrase in small letters can follow one
 * ("anti-trafficking in persons").
 */
export function isJoined({ text, start, end }: MemoEvent, long = ""): boolean {
  if (/^-[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return true;
  return !/^\p{Ll}/u.test(long) && /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, start - 2), start));
}
