import type { Block } from "../engine/block.js";
import type { Memo } from "../engine/memo.js";
import { isOrdinaryWord } from "./ordinaryWord.js";
import type { Range } from "./thingAt.js";

/** Kinds of tokens, in the order of their numbers. */
export const tokenTypes = ["policyTerm", "policyAcronym", "policyInstrument", "policyCitation"] as const;

/** Modifiers of tokens, in the order of their bits. */
export const tokenModifiers = ["definition", "deprecated"] as const;

const bits = { none: 0, definition: 1, deprecated: 2 } as const;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  readonly modifiers: number;
}

/** The terms, acronyms, instruments and citations of a memo, or of some of its lines, as the five numbers a token of the Language Server Protocol. */
export function semanticTokens(memo: Memo, range?: Range): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  let placed = memo.blocks.atLine(range?.start.line ?? 0);
  const until = range?.end.line ?? Number.POSITIVE_INFINITY;
  while (placed && placed.line <= until) {
    const { block, line } = placed;
    for (const piece of pieces(memo, block)) {
      for (const part of lines(block, line, piece)) {
        if (range && (part.line < range.start.line || part.line > until)) continue;
        data.push(
          part.line - lastLine,
          part.line === lastLine ? part.character - lastCharacter : part.character,
          part.length,
          piece.type,
          piece.modifiers,
        );
        lastLine = part.line;
        lastCharacter = part.character;
      }
    }
    const next = memo.blocks.next(block);
    placed = next && { block: next, line: line + block.lineCount, offset: placed.offset + block.text.length };
  }
  return data;
}

/** What is marked in a block, in order and without overlap: the outermost wins. */
function pieces(memo: Memo, block: Block): Piece[] {
  const { facts } = block;
  const { lexicon } = memo.context;
  const found: Piece[] = [];
  for (const citation of facts.citations) found.push({ start: citation.start - 1, end: citation.end, type: 3, modifiers: bits.none });
  for (const reference of facts.references) found.push({ start: reference.start, end: reference.end, type: 2, modifiers: bits.none });
  for (const use of facts.acronyms) {
    if (!use.inside) found.push({ start: use.start, end: use.end, type: 1, modifiers: use.defines ? bits.definition : bits.none });
  }
  for (const mention of facts.mentions) {
    const form = mention.forms.find((one) => one.termIndex >= 0 && !isOrdinaryWord(one, lexicon));
    if (mention.nested || !form || mention.forms.some((one) => one.isAcronym)) continue;
    const status = lexicon.termOf(form)?.status;
    if (status === "discouraged") continue;
    const instrument = lexicon.base.kindOf(form.conceptIndex) === "instrument";
    found.push({
      start: mention.start,
      end: mention.end,
      type: instrument ? 2 : 0,
      modifiers: status === "obsolete" ? bits.deprecated : bits.none,
    });
  }
  if (found.length < 2) return found;
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return found.filter((piece) => {
    if (piece.start < end) return false;
    end = piece.end;
    return true;
  });
}

/** A token may not reach over a line break, nor take in the marks of a quotation before its next line. */
function* lines(block: Block, line: number, piece: Piece): Generator<{ line: number; character: number; length: number }> {
  const { quoted } = block.facts;
  let lineStart = 0;
  let at = line;
  for (let feed = block.text.indexOf("\n"); feed >= 0 && feed < piece.start; feed = block.text.indexOf("\n", lineStart)) {
    lineStart = feed + 1;
    at++;
  }
  let start = piece.start;
  while (start < piece.end) {
    const feed = block.text.indexOf("\n", start);
    const end = feed < 0 || feed > piece.end ? piece.end : feed;
    const written = block.text.slice(start, end).trimEnd().length;
    if (written > 0) yield { line: at, character: start - lineStart, length: written };
    start = end + 1;
    lineStart = start;
    at++;
    while (start < piece.end && (block.text[start] === " " || block.text[start] === "\t" || (quoted && block.text[start] === ">"))) start++;
  }
}
