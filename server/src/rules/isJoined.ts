import type { MemoEvent } from "../engine/block.js";

/**
 * An English hyphen joins the letters to another word, so that a long form cannot be written there: "ILO-funded", and before a name "non-ILO". A phrase that begins with a verbal noun can
 * follow one ("anti-trafficking in persons", but not "anti-crime of trafficking in persons").
 */
export function isJoined({ text, start, end }: MemoEvent, long = ""): boolean {
  if (text.charAt(end) === "-" && /^-[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return true;
  return (
    text.charAt(start - 1) === "-" &&
    !/^[a-z]+ing(?![A-Za-z-])/.test(long) &&
    /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}
