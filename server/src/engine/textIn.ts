import type { Bilingual, Lang } from "./concept.js";

/** A text as a reader of one language reads it: in English where it is not there in theirs. */
export function textIn(text: Bilingual | undefined, lang: Lang): string | undefined {
  return text?.[lang] ?? text?.en ?? text?.id;
}
