import type { Lexicon } from "../engine/lexicon.js";
import { foldWord, Tokens, tokenize } from "../engine/tokens.js";

/** All forms of a base sorted by their folded words, so that those with a prefix stand together. */
export interface FoldedForms {
  /** Form ids whose folded text begins with `prefix`, in alphabetical order, at most `limit`; `more` says that there are others. */
  startingWith(prefix: string, limit: number): { forms: number[]; more: boolean };
}

const known = new WeakMap<Lexicon, FoldedForms>();

/** The sorted forms of a lexicon, made once. */
export function foldedForms(lexicon: Lexicon): FoldedForms {
  for (const _ of preparing(lexicon)) {
    // Somebody waits: no pauses.
  }
  return known.get(lexicon) ?? sorted([]);
}

/** Makes the sorted forms in small steps, so that whoever has time may pause between them. */
export function* preparing(lexicon: Lexicon): Generator<void> {
  if (known.has(lexicon)) return;
  const { base } = lexicon;
  const entries: Entry[] = [];
  for (let form = 0; form < base.formConcept.length; form++) {
    if (form % formsInStep === formsInStep - 1) yield;
    if (base.formOff?.[form] || (base.formTerm[form] as number) < 0) continue;
    const status = base.concept(base.formConcept[form] as number).terms[base.formTerm[form] as number]?.status;
    if (status === "preferred" || status === "admitted") entries.push({ text: foldText(base.formText(form)), form });
  }
  known.set(lexicon, sorted(entries));
}

const formsInStep = 200;

interface Entry {
  readonly text: string;
  readonly form: number;
}

/** The words of a text folded and parted by single spaces; a space or hyphen at the end is kept as a space. */
export function foldText(text: string): string {
  tokenize(text, 0, text.length, tokens);
  const words: string[] = [];
  for (let at = 0; at < tokens.count; at++) words.push(foldWord(text.slice(tokens.starts[at], tokens.ends[at])));
  return words.join(" ") + (words.length > 0 && /[\s\u00a0-]$/u.test(text) ? " " : "");
}

const tokens = new Tokens();

function sorted(entries: Entry[]): FoldedForms {
  entries.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : one.form - other.form));
  return {
    startingWith(prefix, limit) {
      let low = 0;
      let high = entries.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((entries[middle]?.text ?? "") < prefix) low = middle + 1;
        else high = middle;
      }
      const forms: number[] = [];
      let at = low;
      for (; at < entries.length && forms.length < limit; at++) {
        const entry = entries[at];
        if (!entry?.text.startsWith(prefix)) break;
        forms.push(entry.form);
      }
      return { forms, more: at < entries.length && (entries[at]?.text.startsWith(prefix) ?? false) };
    },
  };
}
