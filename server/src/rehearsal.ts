import { itemsOf } from "./diagnostics.js";
import { Memo } from "./engine/memo.js";
import { completion } from "./features/completion.js";
import { hover } from "./features/hover.js";
import { turn } from "./guard.js";
import type { OpenDocument } from "./session.js";

/** Nothing must have come from the client for so long. */
const quietMs = 250;
/** So much of the memo is edited, this often. */
const longestText = 3000;
const mostKeys = 400;

/**
 * Types into a copy of the first memo's beginning while nobody waits, once: a program that has only read is several times slower at its first keystrokes
 * and hovers, until what they need is compiled. One key at a time, and none while the client is heard from.
 */
export class Rehearsal {
  #heardAt = 0;
  #begun = false;
  #stopped = false;

  /** A message came. */
  heard(): void {
    this.#heardAt = Date.now();
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Rehearses with a document that was just checked, unless that was done before; true when it came to its end. */
  async begin(document: OpenDocument): Promise<boolean> {
    const { memo } = document;
    if (!memo || this.#begun) return false;
    this.#begun = true;
    for (const _ of keys(document, memo)) {
      await turn();
      for (let quiet = this.#quiet(); quiet < quietMs; quiet = this.#quiet()) {
        if (this.#stopped) return false;
        await new Promise((resolve) => setTimeout(resolve, quietMs - quiet));
      }
      if (this.#stopped) return false;
    }
    return true;
  }

  #quiet(): number {
    return Date.now() - this.#heardAt;
  }
}

const noProblems: ReadonlyMap<string, readonly never[]> = new Map();

function* keys(document: OpenDocument, memo: Memo): Generator<void> {
  yield;
  let text = "";
  for (const block of memo.blocks) {
    if (text.length + block.text.length > longestText) break;
    text += block.text;
  }
  const copy = new Memo(text, memo.environment);
  for (let key = 0; key < mostKeys; ) {
    for (let line = 0; line < copy.blocks.lines && key < mostKeys; line++, key++) {
      copy.edit({ line, character: 2 }, { line, character: 2 }, "x");
      yield;
      copy.edit({ line, character: 2 }, { line, character: 3 }, "");
      itemsOf({ ...document, memo: copy }, noProblems);
      yield;
      hover(copy, { line, character: 8 });
      completion(copy, { line, character: 8 });
      yield;
    }
    key++;
  }
}
