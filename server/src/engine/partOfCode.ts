import type { BlockView } from "./facts.js";

/** What makes letters the symbol of a paper: "CP(2013)10". */
const symbolTail = /^\((?:19|20)\d\d\)\d/;

/** What stands between two breaks, and whether it is a code. */
interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly isCode: boolean;
}

/**
 * Tells of tokens of a block whether they are part of a file name, hashtag, or number of a letter or resolution (ND-12/LPSK/2026, A/RES/55/25).
 * The words around a token are read once for all tokens in them: an image that stands in the text as letters is one chunk with thousands of tokens.
 */
export function partsOfCode(view: BlockView): (first: number, last: number) => boolean {
  const { text, tokens, contentStart, contentEnd } = view;
  let chunk: Chunk | undefined;
  return (first, last) => {
    const start = tokens.starts[first] as number;
    const end = tokens.ends[last - 1] as number;
    if (symbolTail.test(text.slice(end, end + 10))) return true;
    if ((start === contentStart || isBreak(text, start - 1)) && (end === contentEnd || isBreak(text, end))) return false;
    // "GT PP TPPO" reaches over breaks: its chunk is not that of the words after it.
    if (last - first > 1) return chunkAround(view, start, end).isCode;
    if (!chunk || start < chunk.start || end > chunk.end) chunk = chunkAround(view, start, end);
    return chunk.isCode;
  };
}

function chunkAround({ text, contentStart, contentEnd }: BlockView, from: number, to: number): Chunk {
  let start = from;
  let end = to;
  while (start > contentStart && !isBreak(text, start - 1)) start--;
  while (end < contentEnd && !isBreak(text, end)) end++;
  return { start, end, isCode: isCode(text.slice(start, end)) };
}

function isBreak(text: string, offset: number): boolean {
  return /[\s()[\]{}|"\u201c\u201d,;<>*]/.test(text.charAt(offset));
}

function isCode(chunk: string): boolean {
  return (
    /^[A-Za-z0-9-]{2,}(?:\.[A-Za-z]{2,})+$/.test(chunk) ||
    /^[A-Za-zÀ-ỿ]-\p{Lu}/u.test(chunk) ||
    chunk.startsWith("#") ||
    chunk.startsWith("@") ||
    /\/\d|\d\//.test(chunk) ||
    /-\d+-\d|-\d{4}-/.test(chunk) ||
    /^[A-Z]\/[A-Z]/.test(chunk) ||
    /\/[IVXL]+(?:\/|$)/.test(chunk) ||
    /[A-Za-zÀ-ỿ0-9]_[A-Za-zÀ-ỿ0-9]/u.test(chunk) ||
    /\.(?:pdf|docx?|xlsx?|pptx?|md|txt|csv|jpe?g|png|zip|memo|id|org|com|co|tv|int|net)\b/i.test(chunk)
  );
}
