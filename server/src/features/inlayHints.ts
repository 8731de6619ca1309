import type { Memo, Position } from "../engine/memo.js";
import { acronymForms } from "./acronymForms.js";
import { conceptNames } from "./conceptNames.js";
import { isRight } from "./meantForms.js";
import { langAt, sensesOf } from "./sensesOf.js";
import type { Range } from "./thingAt.js";

/** A long form shown behind an acronym. */
export interface InlayHint {
  readonly position: Position;
  readonly text: string;
}

/** The long form after each known acronym between two positions, in the language of its sentence; none where the memo spells it out right there, nor for what it should not be written for. */
export function inlayHints(memo: Memo, range: Range): InlayHint[] {
  const hints: InlayHint[] = [];
  let placed = memo.blocks.atLine(range.start.line);
  while (placed && placed.line <= range.end.line) {
    const { block, line, offset } = placed;
    for (const use of block.facts.acronyms) {
      if (use.inside || use.defines) continue;
      const [sense] = sensesOf(memo, block, use.start, acronymForms(use, memo.context.lexicon));
      const names = sense && isRight(sense.form) ? conceptNames(sense.concept) : undefined;
      const long = names && (names[langAt(memo, block, use.start)] ?? names.en ?? names.id);
      if (long) hints.push({ position: memo.positionIn(block, line, use.end), text: long.text });
    }
    const next = memo.blocks.next(block);
    placed = next && { block: next, line: line + block.lineCount, offset: offset + block.text.length };
  }
  return hints;
}
