import type { FixDraft } from "../engine/rule.js";

/** The fix that writes a text in the place of a stretch, and says so: Write "…". */
export function writeFix(start: number, end: number, text: string): FixDraft {
  return { title: `Write "${text}"`, edits: [{ start, end, text }] };
}
