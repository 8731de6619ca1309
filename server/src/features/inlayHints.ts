import type { Block } from "../engine/block.js";
import type { AcronymUse } from "../engine/facts.js";
import type { Memo, Position } from "../engine/memo.js";
import { acronymForms } from "./acronymForms.js";
import { conceptNames } from "./conceptNames.js";
import { definedMeaning } from "./definedMeaning.js";
import { isRight } from "./meantForms.js";
import { langAt, sensesOf } from "./sensesOf.js";
import type { Range } from "./thingAt.js";

/** A long form shown behind an acronym. */
export interface InlayHint {
  readonly position: Position;
  readonly text: string;
}

/**
 * The long form after each acronym between two positions that the base knows or the memo spells out, in the language of its sentence or as the memo has it; none where the memo spells it out right
 * there, nor for what it should not be written for.
 */
export function inlayHints(memo: Memo, range: Range): InlayHint[] {
  const hints: InlayHint[] = [];
  let placed = memo.blocks.atLine(range.start.line);
  while (placed && placed.line <= range.end.line) {
    const { block, line, offset } = placed;
    for (const use of block.facts.acronyms) {
      // Of a compound term the acronym is a word ("korban TPPO"); a name has it as its own.
      if (use.defines || (use.inside && /\p{Lu}\p{Ll}/u.test(use.inside.text))) continue;
      const text = longForm(memo, block, use);
      if (text !== undefined) hints.push({ position: memo.positionIn(block, line, endOfWord(block.text, use)), text });
    }
    const next = memo.blocks.next(block);
    placed = next && { block: next, line: line + block.lineCount, offset: offset + block.text.length };
  }
  return hints;
}

/** What the memo itself makes of an acronym that the base does not know, or uses in another sense; else the name that the base has for it. */
function longForm(memo: Memo, block: Block, use: AcronymUse): string | undefined {
  const forms = acronymForms(use, memo.context.lexicon);
  if (forms.length === 0 || definedMeaning(memo, use.key, forms) === "own") {
    const own = memo.context.defined.find(({ key }) => key === use.key);
    if (own || forms.length === 0) return own?.long;
  }
  const [sense] = sensesOf(memo, block, use.start, forms);
  const names = sense && isRight(sense.form) ? conceptNames(sense.concept) : undefined;
  return (names && (names[langAt(memo, block, use.start)] ?? names.en ?? names.id))?.text;
}

/** Where the word ends that an acronym begins: behind its plural, clitic or possessive ending. */
function endOfWord(text: string, { end, plural }: AcronymUse): number {
  const from = plural ? end + 1 : end;
  return from + (/^(?:-?(?:nya|lah|kah|pun)|['\u2019]s)(?![A-Za-z])/.exec(text.slice(from, from + 5))?.[0].length ?? 0);
}
