import { articleBefore } from "../engine/articleBefore.js";
import type { MemoEvent } from "../engine/block.js";
import type { FixDraft } from "../engine/rule.js";
import { capitalised, refusesArticle, takesAn } from "./english.js";

/** An edit that writes other words in the place of an event or around it (offsets from its start), with the indefinite article before them mended, or left out. */
export function writeInstead(event: MemoEvent, start: number, end: number, text: string): FixDraft["edits"][number] {
  const article = event.lang === "id" ? "" : articleBefore(event.text, event.start + start);
  const right = takesAn(text.split(/[\s-]/)[0] ?? "") ? "an" : "a";
  const written = article.slice(0, -1);
  if (!/^an?$/i.test(written)) return { start, end, text };
  if (refusesArticle(text, event.text.slice(event.start + end, event.start + end + 12)))
    return { start: start - article.length, end, text: written.startsWith("A") ? capitalised(text) : text };
  if (written.toLowerCase() === right) return { start, end, text };
  const mended = written.startsWith("A") ? capitalised(right) : right;
  return { start: start - article.length, end, text: mended + article.slice(-1) + text };
}
