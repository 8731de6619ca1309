import type { Block } from "../engine/block.js";

/** Whether a place of a block is in a note: a footnote, or one that is written within the text. */
export function isInNote({ facts, text }: Block, offset: number): boolean {
  return facts.kind === "footnote" || standsInNote(text, offset);
}

/** Whether a place of a text lies in a note that is written within it: "helped.^[Palermo Protocol, art. 3.]". Notes hold no notes. */
function standsInNote(text: string, offset: number): boolean {
  const start = offset < 2 ? -1 : text.lastIndexOf("^[", offset - 2);
  if (start < 0) return false;
  let depth = 1;
  for (let at = start + 2; at < offset; at++) {
    const sign = text.charAt(at);
    if (sign === "\\") at++;
    // Brackets within the note, such as those of a link, do not close it.
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return false;
  }
  return true;
}
