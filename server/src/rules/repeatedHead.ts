import { foldWord } from "../engine/tokens.js";

/** Where the words right before an offset begin with which a long form itself begins ("pekerja PMI", "tindak pidana TPPO"), so that it would say them twice; the offset where there are none. */
export function repeatedHead(text: string, offset: number, long: string): number {
  const own = long.split(/\s+/).map(foldWord);
  const before = [...text.slice(Math.max(0, offset - farthest), offset).matchAll(word)];
  const run = lastRun(before, Math.min(offset, farthest));
  for (let count = Math.min(own.length - 1, run.length); count > 0; count--) {
    const part = run.slice(run.length - count);
    const [first] = part;
    if (first && part.every((one, at) => foldWord(one[0]) === own[at])) return offset - Math.min(offset, farthest) + first.index;
  }
  return offset;
}

/** The words at the end that only single spaces part from each other and from the end. */
function lastRun(words: readonly RegExpExecArray[], end: number): readonly RegExpExecArray[] {
  let from = end;
  let at = words.length;
  for (; at > 0; at--) {
    const one = words[at - 1];
    if (!one || one.index + one[0].length + 1 !== from) break;
    from = one.index;
  }
  return words.slice(at);
}

/** A word, where white space follows that may part it from the next one. */
const word = /[A-Za-zÀ-ỿ0-9'\u2019-]+(?=\s)/g;
/** So far back the words are looked for, which is as far as an event's sign tells of them (see `signOf`). */
const farthest = 40;
